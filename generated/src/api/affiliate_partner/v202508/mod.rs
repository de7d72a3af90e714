// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod get_affiliate_campaign_creator_product_content_statistics;
pub mod get_affiliate_campaign_creator_product_sample_status;
pub mod get_creator_performance_for_campaign_product;

pub use get_affiliate_campaign_creator_product_content_statistics::{
    GetAffiliateCampaignCreatorProductContentStatistics,
    GetAffiliateCampaignCreatorProductContentStatisticsResponse,
};
pub use get_affiliate_campaign_creator_product_sample_status::{
    GetAffiliateCampaignCreatorProductSampleStatus,
    GetAffiliateCampaignCreatorProductSampleStatusResponse,
};
pub use get_creator_performance_for_campaign_product::{
    GetCreatorPerformanceForCampaignProduct,
    GetCreatorPerformanceForCampaignProductResponse,
};
