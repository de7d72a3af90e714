// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod create_promotion_activity;
pub mod deactivate_activity;
pub mod get_activity;
pub mod remove_promotion_activity_products;
pub mod search_promotion_activities;
pub mod update_promotion_activity;
pub mod update_promotion_activity_products;

pub use create_promotion_activity::{
    CreatePromotionActivity, CreatePromotionActivityResponse,
};
pub use deactivate_activity::{DeactivateActivity, DeactivateActivityResponse};
pub use get_activity::{GetActivity, GetActivityResponse};
pub use remove_promotion_activity_products::{
    RemovePromotionActivityProducts, RemovePromotionActivityProductsResponse,
};
pub use search_promotion_activities::{
    SearchPromotionActivities, SearchPromotionActivitiesResponse,
};
pub use update_promotion_activity::{
    UpdatePromotionActivity, UpdatePromotionActivityResponse,
};
pub use update_promotion_activity_products::{
    UpdatePromotionActivityProducts, UpdatePromotionActivityProductsResponse,
};
