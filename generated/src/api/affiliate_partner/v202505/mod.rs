// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202505 of these operations.

pub mod generate_campaign_product_promotion_links;

pub use generate_campaign_product_promotion_links::{
    GenerateCampaignProductPromotionLinks, GenerateCampaignProductPromotionLinksResponse,
};
