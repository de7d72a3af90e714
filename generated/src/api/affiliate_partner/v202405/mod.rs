// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCampaign`] | Creates a campaign, for given shops or for kinds of sellers, which sellers see only after `PublishCampaign`. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`EditCampaign`] | Changes the given fields of a campaign that is not closed, and leaves the others as they are. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/partial_edit</code> |
//! | [`GenerateCampaignProductPromotionLink`] | Makes a link that invites creators to promote an approved product of a running campaign. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/promotion_link<wbr>/generate</code> |
//! | [`GetCampaign`] | Returns one campaign in full. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}</code> |
//! | [`GetCampaignProducts`] | Lists the products that sellers submitted to a campaign. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products</code> |
//! | [`GetCampaigns`] | Lists the partner's campaigns, and those of others that are open to it, by type and status. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`PublishCampaign`] | Shows a campaign to sellers. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/publish</code> |
//! | [`ReviewCampaignProduct`] | Approves or rejects a pending product that a seller submitted to a campaign. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/review</code> |

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
