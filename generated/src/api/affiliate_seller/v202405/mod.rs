// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod create_open_collaboration;
pub mod create_target_collaboration;
pub mod edit_open_collaboration_settings;
pub mod generate_product_promotion_link;
pub mod remove_creator_from_open_collaboration_product;
pub mod search_affiliate_orders;
pub mod search_open_collaboration_products;

pub use create_open_collaboration::{
    CreateOpenCollaboration, CreateOpenCollaborationResponse,
};
pub use create_target_collaboration::{
    CreateTargetCollaboration, CreateTargetCollaborationResponse,
};
pub use edit_open_collaboration_settings::EditOpenCollaborationSettings;
pub use generate_product_promotion_link::{
    GenerateProductPromotionLink, GenerateProductPromotionLinkResponse,
};
pub use remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct;
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
pub use search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
