// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202405;
pub mod v202411;
pub mod v202501;
pub mod v202504;
pub mod v202505;
pub mod v202508;
pub mod v202603;

pub use v202405::create_campaign::{self, CreateCampaign, CreateCampaignResponse};
pub use v202405::edit_campaign::{self, EditCampaign};
pub use v202405::generate_campaign_product_promotion_link::{
    self, GenerateCampaignProductPromotionLink,
    GenerateCampaignProductPromotionLinkResponse,
};
pub use v202505::generate_campaign_product_promotion_links::{
    self, GenerateCampaignProductPromotionLinks,
    GenerateCampaignProductPromotionLinksResponse,
};
pub use v202405::get_campaign::{self, GetCampaign, GetCampaignResponse};
pub use v202508::get_campaign_creator_content_statistics::{
    self, GetCampaignCreatorContentStatistics,
    GetCampaignCreatorContentStatisticsResponse,
};
pub use v202508::get_campaign_creator_sample_status::{
    self, GetCampaignCreatorSampleStatus, GetCampaignCreatorSampleStatusResponse,
};
pub use v202508::get_campaign_product_creator_performance::{
    self, GetCampaignProductCreatorPerformance,
    GetCampaignProductCreatorPerformanceResponse,
};
pub use v202501::get_campaign_product_performance_list::{
    self, GetCampaignProductPerformanceList, GetCampaignProductPerformanceListResponse,
};
pub use v202405::get_campaign_products::{
    self, GetCampaignProducts, GetCampaignProductsResponse,
};
pub use v202405::get_campaigns::{self, GetCampaigns, GetCampaignsResponse};
pub use v202405::publish_campaign::{self, PublishCampaign};
pub use v202405::review_campaign_product::{self, ReviewCampaignProduct};
pub use v202603::search_cap_affiliate_orders::{
    self, SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
pub use v202603::search_tap_affiliate_orders::{
    self, SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
