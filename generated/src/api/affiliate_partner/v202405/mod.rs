// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202405.
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCampaign`] | Creates a campaign for certain shops or types of sellers. Sellers see it only after [`PublishCampaign`]. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`EditCampaign`] | Changes the given fields of a campaign and keeps the others. Closed campaigns cannot be changed. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/partial_edit</code> |
//! | [`GenerateCampaignProductPromotionLink`] | Creates a link that creators open to add a product of an online campaign to their showcase. The product must be approved or about to be closed. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/promotion_link<wbr>/generate</code> |
//! | [`GetCampaign`] | Returns a campaign with its times, commission rate, contact information and target sellers. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}</code> |
//! | [`GetCampaignProducts`] | Lists the products that sellers registered for a campaign. [`ReviewCampaignProduct`] approves or rejects them. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products</code> |
//! | [`GetCampaigns`] | Lists the campaigns of the partner, of Global Selling, of sellers or of TikTok Shop, filtered by status. Campaigns of sellers and of TikTok Shop can also be filtered by whether the partner has joined them. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`PublishCampaign`] | Makes a campaign from [`CreateCampaign`] visible to sellers. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/publish</code> |
//! | [`ReviewCampaignProduct`] | Approves or rejects a pending product that a seller registered for an online campaign. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/review</code> |

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
