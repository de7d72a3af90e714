// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod create_affiliate_partner_campaign;
pub mod edit_affiliate_partner_campaign;
pub mod generate_affiliate_partner_campaign_product_link;
pub mod get_affiliate_partner_campaign_detail;
pub mod get_affiliate_partner_campaign_list;
pub mod get_affiliate_partner_campaign_product_list;
pub mod publish_affiliate_partner_campaign;
pub mod review_affiliate_partner_campaign_product;

pub use create_affiliate_partner_campaign::{
    CreateAffiliatePartnerCampaign, CreateAffiliatePartnerCampaignResponse,
};
pub use edit_affiliate_partner_campaign::EditAffiliatePartnerCampaign;
pub use generate_affiliate_partner_campaign_product_link::{
    GenerateAffiliatePartnerCampaignProductLink,
    GenerateAffiliatePartnerCampaignProductLinkResponse,
};
pub use get_affiliate_partner_campaign_detail::{
    GetAffiliatePartnerCampaignDetail, GetAffiliatePartnerCampaignDetailResponse,
};
pub use get_affiliate_partner_campaign_list::{
    GetAffiliatePartnerCampaignList, GetAffiliatePartnerCampaignListResponse,
};
pub use get_affiliate_partner_campaign_product_list::{
    GetAffiliatePartnerCampaignProductList,
    GetAffiliatePartnerCampaignProductListResponse,
};
pub use publish_affiliate_partner_campaign::PublishAffiliatePartnerCampaign;
pub use review_affiliate_partner_campaign_product::ReviewAffiliatePartnerCampaignProduct;
