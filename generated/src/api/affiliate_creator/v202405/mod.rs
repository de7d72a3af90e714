// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod add_showcase_products;
pub mod get_creator_profile;
pub mod get_showcase_products;
pub mod search_creator_affiliate_orders;
pub mod search_creator_target_collaborations;
pub mod search_open_collaboration_products;

pub use add_showcase_products::{AddShowcaseProducts, AddShowcaseProductsResponse};
pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
pub use get_showcase_products::{GetShowcaseProducts, GetShowcaseProductsResponse};
pub use search_creator_affiliate_orders::{
    SearchCreatorAffiliateOrders, SearchCreatorAffiliateOrdersResponse,
};
pub use search_creator_target_collaborations::{
    SearchCreatorTargetCollaborations, SearchCreatorTargetCollaborationsResponse,
};
pub use search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
