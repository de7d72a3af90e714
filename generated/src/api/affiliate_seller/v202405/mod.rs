// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateOpenCollaboration`] | Opens a product to all creators for a commission. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations</code> |
//! | [`CreateTargetCollaboration`] | Invites up to 50 creators to promote up to 100 products on terms of their own. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/target_collaborations</code> |
//! | [`EditOpenCollaborationSettings`] | Switches on or off that all products of the shop, now and later, join open collaboration. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaboration_settings</code> |
//! | [`GenerateProductPromotionLink`] | Makes a link for an open-collaboration product that credits the app's developer with what it brings about. **TikTok retires it on 2026-10-12.** | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/products<wbr>/{product_id}<wbr>/promotion_link<wbr>/generate</code> |
//! | [`RemoveCreatorFromOpenCollaborationProduct`] | Removes a creator from a product's open collaboration, which does not keep the creator from joining again. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations<wbr>/{open_collaboration_id}<wbr>/remove_creator</code> |
//! | [`SearchAffiliateOrders`] | Lists all of the shop's orders that affiliates brought about, only by id and product. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/orders<wbr>/search</code> |
//! | [`SearchOpenCollaborationProducts`] | Searches the marketplace of the seller's regions for open-collaboration products by category, commission, price and title. | 202405, <code>POST <wbr>/affiliate_seller<wbr>/202405<wbr>/open_collaborations<wbr>/products<wbr>/search</code> |

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
