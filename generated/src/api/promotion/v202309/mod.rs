// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod create_activity;
pub mod deactivate_activity;
pub mod get_activity;
pub mod remove_activity_products;
pub mod search_activities;
pub mod update_activity;
pub mod update_activity_products;

pub use create_activity::{CreateActivity, CreateActivityResponse};
pub use deactivate_activity::{DeactivateActivity, DeactivateActivityResponse};
pub use get_activity::{GetActivity, GetActivityResponse};
pub use remove_activity_products::{
    RemoveActivityProducts, RemoveActivityProductsResponse,
};
pub use search_activities::{SearchActivities, SearchActivitiesResponse};
pub use update_activity::{UpdateActivity, UpdateActivityResponse};
pub use update_activity_products::{
    UpdateActivityProducts, UpdateActivityProductsResponse,
};
