// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner.
//!
//! For affiliate partners (agencies): campaigns, their products, links, creators and orders.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCampaign`] | Creates a campaign, for given shops or for kinds of sellers, which sellers see only after `PublishCampaign`. | 202405, `POST /affiliate_partner/202405/campaigns` |
//! | [`EditCampaign`] | Changes the given fields of a campaign that is not closed, and leaves the others as they are. | 202405, `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit` |
//! | [`GenerateCampaignProductPromotionLink`] | Makes a link that invites creators to promote an approved product of a running campaign. | 202405, `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate` |
//! | [`GenerateCampaignProductPromotionLinks`] | Makes promotion links for up to 50 products of a running campaign at once. | 202505, `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch` |
//! | [`GetCampaign`] | Returns one campaign in full. | 202405, `GET /affiliate_partner/202405/campaigns/{campaign_id}` |
//! | [`GetCampaignCreatorContentStatistics`] | Reports views, likes and sales of each video or LIVE with which a creator promoted a campaign's product. | 202508, `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics` |
//! | [`GetCampaignCreatorSampleStatus`] | Tracks the delivery of the sample that a creator applied for in a campaign. | 202508, `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status` |
//! | [`GetCampaignProductCreatorPerformance`] | Reports how each creator who took on a campaign's product is doing with it. | 202508, `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance` |
//! | [`GetCampaignProductPerformanceList`] | Reports sales, commissions and participation for each product of a campaign. | 202501, `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance` |
//! | [`GetCampaignProducts`] | Lists the products that sellers submitted to a campaign. | 202405, `GET /affiliate_partner/202405/campaigns/{campaign_id}/products` |
//! | [`GetCampaigns`] | Lists the partner's campaigns, and those of others that are open to it, by type and status. | 202405, `GET /affiliate_partner/202405/campaigns` |
//! | [`PublishCampaign`] | Shows a campaign to sellers. | 202405, `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish` |
//! | [`ReviewCampaignProduct`] | Approves or rejects a pending product that a seller submitted to a campaign. | 202405, `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review` |
//! | [`SearchCapAffiliateOrders`] | Searches, for a creator agency (CAP or MCN), orders with commission SKU by SKU, at most 92 days at a time. | 202603, `POST /affiliate_partner/202603/cap_order/search` |
//! | [`SearchTapAffiliateOrders`] | Searches, for a TikTok Shop affiliate partner (TAP), orders with commission SKU by SKU, at most three months at a time. | 202603, `POST /affiliate_partner/202603/orders/search` |
//!
//! All versions: [`v202405`](v202405), [`v202411`](v202411), [`v202501`](v202501), [`v202504`](v202504), [`v202505`](v202505), [`v202508`](v202508), [`v202603`](v202603).

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
