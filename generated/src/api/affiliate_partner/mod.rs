// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner.
//!
//! For affiliate partners (agencies): campaigns, their products, links, creators and orders.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCampaign`] | Creates a campaign, for given shops or for kinds of sellers, which sellers see only after `PublishCampaign`. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`EditCampaign`] | Changes the given fields of a campaign that is not closed, and leaves the others as they are. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/partial_edit</code> |
//! | [`GenerateCampaignProductPromotionLink`] | Makes a link that invites creators to promote an approved product of a running campaign. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/promotion_link<wbr>/generate</code> |
//! | [`GenerateCampaignProductPromotionLinks`] | Makes promotion links for up to 50 products of a running campaign at once. | 202505, <code>POST <wbr>/affiliate_partner<wbr>/202505<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/promotion_links<wbr>/generate_batch</code> |
//! | [`GetCampaign`] | Returns one campaign in full. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}</code> |
//! | [`GetCampaignCreatorContentStatistics`] | Reports views, likes and sales of each video or LIVE with which a creator promoted a campaign's product. | 202508, <code>GET <wbr>/affiliate_partner<wbr>/202508<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/creator<wbr>/{creator_temp_id}<wbr>/content<wbr>/statistics</code> |
//! | [`GetCampaignCreatorSampleStatus`] | Tracks the delivery of the sample that a creator applied for in a campaign. | 202508, <code>GET <wbr>/affiliate_partner<wbr>/202508<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/creator<wbr>/{creator_temp_id}<wbr>/content<wbr>/statistics<wbr>/sample<wbr>/status</code> |
//! | [`GetCampaignProductCreatorPerformance`] | Reports how each creator who took on a campaign's product is doing with it. | 202508, <code>GET <wbr>/affiliate_partner<wbr>/202508<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/performance</code> |
//! | [`GetCampaignProductPerformanceList`] | Reports sales, commissions and participation for each product of a campaign. | 202501, <code>GET <wbr>/affiliate_partner<wbr>/202501<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/performance</code> |
//! | [`GetCampaignProducts`] | Lists the products that sellers submitted to a campaign. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products</code> |
//! | [`GetCampaigns`] | Lists the partner's campaigns, and those of others that are open to it, by type and status. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`PublishCampaign`] | Shows a campaign to sellers. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/publish</code> |
//! | [`ReviewCampaignProduct`] | Approves or rejects a pending product that a seller submitted to a campaign. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/review</code> |
//! | [`SearchCapAffiliateOrders`] | Searches, for a creator agency (CAP or MCN), orders with commission SKU by SKU, at most 92 days at a time. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/cap_order<wbr>/search</code> |
//! | [`SearchTapAffiliateOrders`] | Searches, for a TikTok Shop affiliate partner (TAP), orders with commission SKU by SKU, at most three months at a time. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/orders<wbr>/search</code> |
//!
//! All versions: [`v202405`](v202405), [`v202411`](v202411), [`v202501`](v202501), [`v202504`](v202504), [`v202505`](v202505), [`v202508`](v202508), [`v202603`](v202603).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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

pub use v202405::create_campaign;
pub use v202405::edit_campaign;
pub use v202405::generate_campaign_product_promotion_link;
pub use v202505::generate_campaign_product_promotion_links;
pub use v202405::get_campaign;
pub use v202508::get_campaign_creator_content_statistics;
pub use v202508::get_campaign_creator_sample_status;
pub use v202508::get_campaign_product_creator_performance;
pub use v202501::get_campaign_product_performance_list;
pub use v202405::get_campaign_products;
pub use v202405::get_campaigns;
pub use v202405::publish_campaign;
pub use v202405::review_campaign_product;
pub use v202603::search_cap_affiliate_orders;
pub use v202603::search_tap_affiliate_orders;
#[doc(inline)]
pub use v202405::create_campaign::{CreateCampaign, CreateCampaignResponse};
#[doc(inline)]
pub use v202405::edit_campaign::EditCampaign;
#[doc(inline)]
pub use v202405::generate_campaign_product_promotion_link::{
    GenerateCampaignProductPromotionLink, GenerateCampaignProductPromotionLinkResponse,
};
#[doc(inline)]
pub use v202505::generate_campaign_product_promotion_links::{
    GenerateCampaignProductPromotionLinks, GenerateCampaignProductPromotionLinksResponse,
};
#[doc(inline)]
pub use v202405::get_campaign::{GetCampaign, GetCampaignResponse};
#[doc(inline)]
pub use v202508::get_campaign_creator_content_statistics::{
    GetCampaignCreatorContentStatistics, GetCampaignCreatorContentStatisticsResponse,
};
#[doc(inline)]
pub use v202508::get_campaign_creator_sample_status::{
    GetCampaignCreatorSampleStatus, GetCampaignCreatorSampleStatusResponse,
};
#[doc(inline)]
pub use v202508::get_campaign_product_creator_performance::{
    GetCampaignProductCreatorPerformance, GetCampaignProductCreatorPerformanceResponse,
};
#[doc(inline)]
pub use v202501::get_campaign_product_performance_list::{
    GetCampaignProductPerformanceList, GetCampaignProductPerformanceListResponse,
};
#[doc(inline)]
pub use v202405::get_campaign_products::{
    GetCampaignProducts, GetCampaignProductsResponse,
};
#[doc(inline)]
pub use v202405::get_campaigns::{GetCampaigns, GetCampaignsResponse};
#[doc(inline)]
pub use v202405::publish_campaign::PublishCampaign;
#[doc(inline)]
pub use v202405::review_campaign_product::ReviewCampaignProduct;
#[doc(inline)]
pub use v202603::search_cap_affiliate_orders::{
    SearchCapAffiliateOrders, SearchCapAffiliateOrdersResponse,
};
#[doc(inline)]
pub use v202603::search_tap_affiliate_orders::{
    SearchTapAffiliateOrders, SearchTapAffiliateOrdersResponse,
};
