// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod get_campaign_creator_content_statistics;
pub mod get_campaign_creator_sample_status;
pub mod get_campaign_product_creator_performance;

pub use get_campaign_creator_content_statistics::{
    GetCampaignCreatorContentStatistics, GetCampaignCreatorContentStatisticsResponse,
};
pub use get_campaign_creator_sample_status::{
    GetCampaignCreatorSampleStatus, GetCampaignCreatorSampleStatusResponse,
};
pub use get_campaign_product_creator_performance::{
    GetCampaignProductCreatorPerformance, GetCampaignProductCreatorPerformanceResponse,
};
