// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod create_campaign;
pub mod edit_campaign;
pub mod generate_campaign_product_promotion_link;
pub mod get_campaign;
pub mod get_campaign_products;
pub mod get_campaigns;
pub mod publish_campaign;
pub mod review_campaign_product;

pub use create_campaign::{CreateCampaign, CreateCampaignResponse};
pub use edit_campaign::EditCampaign;
pub use generate_campaign_product_promotion_link::{
    GenerateCampaignProductPromotionLink, GenerateCampaignProductPromotionLinkResponse,
};
pub use get_campaign::{GetCampaign, GetCampaignResponse};
pub use get_campaign_products::{GetCampaignProducts, GetCampaignProductsResponse};
pub use get_campaigns::{GetCampaigns, GetCampaignsResponse};
pub use publish_campaign::PublishCampaign;
pub use review_campaign_product::ReviewCampaignProduct;
