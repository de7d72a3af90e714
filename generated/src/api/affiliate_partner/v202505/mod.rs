// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202505.
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GenerateCampaignProductPromotionLinks`] | Creates a link for each of up to 50 products of an online campaign. Creators open the link to add the product to their showcase; check `failed_product_ids` for products without a link. | 202505, <code>POST <wbr>/affiliate_partner<wbr>/202505<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/promotion_links<wbr>/generate_batch</code> |

pub mod generate_campaign_product_promotion_links;

pub use generate_campaign_product_promotion_links::{
    GenerateCampaignProductPromotionLinks, GenerateCampaignProductPromotionLinksResponse,
};
