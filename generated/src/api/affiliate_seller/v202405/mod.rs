// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateOpenCollaboration`] | Opens a product to all creators for a commission. [`RemoveOpenCollaboration`](crate::affiliate_seller::RemoveOpenCollaboration) ends it. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations</code> |
//! | [`CreateTargetCollaboration`] | Invites up to 50 creators to promote up to 100 products in a private collaboration, which other creators cannot see. [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts), which takes open IDs, finds creators who already have a target collaboration for a product. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/target_collaborations</code> |
//! | [`EditOpenCollaborationSettings`] | Sets whether all existing and new products of the shop join open collaborations automatically. The setting is off by default. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaboration_settings</code> |
//! | [`GenerateProductPromotionLink`] | Creates a link with which creators add a product of an open collaboration to their showcase. If a creator does so, later purchases can be attributed to the partner who develops the app. **TikTok retires it on 2026-10-12.** | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/products<wbr>/{product_id}<wbr>/promotion_link<wbr>/generate</code> |
//! | [`RemoveCreatorFromOpenCollaborationProduct`] | Removes a creator from the open collaboration of a product. The creator can join again, and can then be removed again. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations<wbr>/{open_collaboration_id}<wbr>/remove_creator</code> |
//! | [`SearchAffiliateOrders`] | Lists all orders of the shop that are eligible for affiliate commission, with the IDs of their line items and products. There are no filters. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/orders<wbr>/search</code> |
//! | [`SearchOpenCollaborationProducts`] | Searches the affiliate product marketplace for products in open collaborations, in the markets of the seller, by category, commission, price and title. A product must match all filters. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations<wbr>/products<wbr>/search</code> |

pub mod create_open_collaboration;
pub mod create_target_collaboration;
pub mod edit_open_collaboration_settings;
#[expect(deprecated, reason = "users of this operation get the warning")]
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
#[expect(deprecated, reason = "users of this operation get the warning")]
pub use generate_product_promotion_link::{
    GenerateProductPromotionLink, GenerateProductPromotionLinkResponse,
};
pub use remove_creator_from_open_collaboration_product::RemoveCreatorFromOpenCollaborationProduct;
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
pub use search_open_collaboration_products::{
    SearchOpenCollaborationProducts, SearchOpenCollaborationProductsResponse,
};
