// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateCampaignProductPromotionLinks`] | Makes promotion links for up to 50 products of a running campaign at once. | 202505, `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch` |

pub mod generate_campaign_product_promotion_links;

pub use generate_campaign_product_promotion_links::{
    GenerateCampaignProductPromotionLinks, GenerateCampaignProductPromotionLinksResponse,
};
