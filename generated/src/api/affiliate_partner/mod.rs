// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner. The newest version of each operation is here too.

pub mod types;
pub mod v202405;
pub mod v202411;
pub mod v202501;
pub mod v202504;
pub mod v202505;
pub mod v202508;
pub mod v202603;

pub use v202405::create_affiliate_partner_campaign::{
    self, CreateAffiliatePartnerCampaign, CreateAffiliatePartnerCampaignResponse,
};
pub use v202405::edit_affiliate_partner_campaign::{self, EditAffiliatePartnerCampaign};
pub use v202405::generate_affiliate_partner_campaign_product_link::{
    self, GenerateAffiliatePartnerCampaignProductLink,
    GenerateAffiliatePartnerCampaignProductLinkResponse,
};
pub use v202505::generate_campaign_product_promotion_links_in_batch::{
    self, GenerateCampaignProductPromotionLinksInBatch,
    GenerateCampaignProductPromotionLinksInBatchResponse,
};
pub use v202508::get_affiliate_campaign_creator_product_content_statistics::{
    self, GetAffiliateCampaignCreatorProductContentStatistics,
    GetAffiliateCampaignCreatorProductContentStatisticsResponse,
};
pub use v202508::get_affiliate_campaign_creator_product_sample_status::{
    self, GetAffiliateCampaignCreatorProductSampleStatus,
    GetAffiliateCampaignCreatorProductSampleStatusResponse,
};
pub use v202405::get_affiliate_partner_campaign_detail::{
    self, GetAffiliatePartnerCampaignDetail, GetAffiliatePartnerCampaignDetailResponse,
};
pub use v202405::get_affiliate_partner_campaign_list::{
    self, GetAffiliatePartnerCampaignList, GetAffiliatePartnerCampaignListResponse,
};
pub use v202405::get_affiliate_partner_campaign_product_list::{
    self, GetAffiliatePartnerCampaignProductList,
    GetAffiliatePartnerCampaignProductListResponse,
};
pub use v202501::get_campaign_product_performance_list::{
    self, GetCampaignProductPerformanceList, GetCampaignProductPerformanceListResponse,
};
pub use v202508::get_creator_performance_for_campaign_product::{
    self, GetCreatorPerformanceForCampaignProduct,
    GetCreatorPerformanceForCampaignProductResponse,
};
pub use v202405::publish_affiliate_partner_campaign::{
    self, PublishAffiliatePartnerCampaign,
};
pub use v202405::review_affiliate_partner_campaign_product::{
    self, ReviewAffiliatePartnerCampaignProduct,
};
pub use v202603::search_cap_affiliate_orders::{
    self, SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
pub use v202603::search_tap_affiliate_orders::{
    self, SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
