// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateActivity`] | Creates a promotion activity, such as a discount, a flash sale or gifts with a purchase. Add its products with [`UpdateActivityProducts`]. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities</code> |
//! | [`DeactivateActivity`] | Ends a promotion activity that runs or has not started. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/deactivate</code> |
//! | [`GetActivity`] | Returns a promotion activity with its products; discounts and flash sales have none 180 days after their end. | 202309, <code>GET <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`RemoveActivityProducts`] | Removes products or SKUs from a promotion activity, from its benefits or from its exclusions. | 202309, <code>DELETE <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
//! | [`SearchActivities`] | Searches promotion activities by title, type and status. For coupons, use [`SearchCoupons`](crate::promotion::SearchCoupons). | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/search</code> |
//! | [`UpdateActivity`] | Changes the title and the times of a promotion activity, and the terms of some types. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`UpdateActivityProducts`] | Adds products or SKUs to a promotion activity or changes their terms, at most 300 per call. [`RemoveActivityProducts`] removes them. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |

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
