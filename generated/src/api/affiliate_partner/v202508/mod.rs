// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202508.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCampaignCreatorContentStatistics`] | Reports views, likes and sales of each video or LIVE with which a creator promoted a campaign's product. | 202508, `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics` |
//! | [`GetCampaignCreatorSampleStatus`] | Tracks the delivery of the sample that a creator applied for in a campaign. | 202508, `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status` |
//! | [`GetCampaignProductCreatorPerformance`] | Reports how each creator who took on a campaign's product is doing with it. | 202508, `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance` |

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
