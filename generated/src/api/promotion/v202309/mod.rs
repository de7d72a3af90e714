// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateActivity`] | Creates a promotion such as a discount, flash sale or gift with purchase, but no coupon; add its products afterwards. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities</code> |
//! | [`DeactivateActivity`] | Stops a promotion that runs or has yet to start. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/deactivate</code> |
//! | [`GetActivity`] | Returns a promotion with its products, which discounts and flash sales lose 180 days after their end. | 202309, <code>GET <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`RemoveActivityProducts`] | Takes products or SKUs out of a promotion, or out of its benefits or exclusions. | 202309, <code>DELETE <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
//! | [`SearchActivities`] | Searches promotions by title, kind and status; coupons have `SearchCoupons`. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/search</code> |
//! | [`UpdateActivity`] | Changes the title, the times and, for some kinds, the terms of a promotion. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`UpdateActivityProducts`] | Adds products or SKUs to a promotion or changes their deals, at most 300 a call; removes none. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |

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
