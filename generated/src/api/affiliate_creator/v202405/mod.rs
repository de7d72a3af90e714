// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod add_showcase_products;
pub mod get_creator_profile;
pub mod get_showcase_products;
pub mod search_affiliate_orders;
pub mod search_open_collaboration_products;
pub mod search_target_collaborations;

pub use add_showcase_products::{AddShowcaseProducts, AddShowcaseProductsResponse};
pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
pub use get_showcase_products::{GetShowcaseProducts, GetShowcaseProductsResponse};
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
pub use search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
pub use search_target_collaborations::{
    SearchTargetCollaborations, SearchTargetCollaborationsResponse,
};
