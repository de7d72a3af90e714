// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner, version 202501.
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCampaignCreatorContentStatistics`] | Returns views, likes and sales of each video or LIVE session in which a creator promoted a campaign product. | 202501, <code>GET <wbr>/affiliate_partner<wbr>/202501<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/creator<wbr>/{creator_temp_id}<wbr>/content<wbr>/statistics</code> |
//! | [`GetCampaignCreatorSampleStatus`] | Returns the delivery and tracking details of a creator's sample of a campaign product. The creator must have applied for the sample before. | 202501, <code>GET <wbr>/affiliate_partner<wbr>/202501<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/creator<wbr>/{creator_temp_id}<wbr>/content<wbr>/statistics<wbr>/sample<wbr>/status</code> |
//! | [`GetCampaignProductCreatorPerformance`] | Lists the creators who promote a campaign product, with their commission rate, sample status, content and sales. | 202501, <code>GET <wbr>/affiliate_partner<wbr>/202501<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/performance</code> |
//! | [`GetCampaignProductPerformanceList`] | Returns sales, commissions and numbers of creators for each product of a campaign. [`GetCampaignProductCreatorPerformance`] returns the creators of one product. | 202501, <code>GET <wbr>/affiliate_partner<wbr>/202501<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/performance</code> |

pub mod get_campaign_creator_content_statistics;
pub mod get_campaign_creator_sample_status;
pub mod get_campaign_product_creator_performance;
pub mod get_campaign_product_performance_list;

pub use get_campaign_creator_content_statistics::{
    GetCampaignCreatorContentStatistics, GetCampaignCreatorContentStatisticsResponse,
};
pub use get_campaign_creator_sample_status::{
    GetCampaignCreatorSampleStatus, GetCampaignCreatorSampleStatusResponse,
};
pub use get_campaign_product_creator_performance::{
    GetCampaignProductCreatorPerformance, GetCampaignProductCreatorPerformanceResponse,
};
pub use get_campaign_product_performance_list::{
    GetCampaignProductPerformanceList, GetCampaignProductPerformanceListResponse,
};
