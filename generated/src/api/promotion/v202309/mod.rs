// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Promotion, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateActivity`] | Creates a promotion activity of any type except coupons, which are created in Seller Center or the seller app. [`UpdateActivityProducts`] adds the products or SKUs. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities</code> |
//! | [`DeactivateActivity`] | Ends a promotion activity that is running or has not started yet. Product discounts and flash sales can be restarted with [`RepublishActivity`](crate::promotion::RepublishActivity) in the next 7 days. | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/deactivate</code> |
//! | [`GetActivity`] | Returns a promotion activity with its terms and products; for coupons, use [`GetCoupon`](crate::promotion::GetCoupon). The products of a product discount or flash sale are returned only until 180 days after its end. | 202309, <code>GET <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`RemoveActivityProducts`] | Removes products, SKUs, benefit products or exclusions from a promotion activity that is neither deactivated nor expired. At least one of the lists must have an item. | 202309, <code>DELETE <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |
//! | [`SearchActivities`] | Searches promotion activities by title, type and status. For coupons, use [`SearchCoupons`](crate::promotion::SearchCoupons). | 202309, <code>POST <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/search</code> |
//! | [`UpdateActivity`] | Changes the title, the times and, unless they are set with the products, the terms of a promotion activity. Once deactivated or expired, activities of all types but shipping discounts can no longer be changed. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}</code> |
//! | [`UpdateActivityProducts`] | Adds products or SKUs to a promotion activity or changes their terms; [`RemoveActivityProducts`] removes them. The activity must not be deactivated or expired, and it must not be a shipping discount with the level `SHOP`. | 202309, <code>PUT <wbr>/promotion<wbr>/202309<wbr>/activities<wbr>/{activity_id}<wbr>/products</code> |

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
