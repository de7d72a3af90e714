// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Partner.
//!
//! For affiliate partners (agencies): campaigns, their products, links, creators and orders.
//!
//! A campaign begins with [`CreateCampaign`] and [`PublishCampaign`]. Sellers then register products; [`GetCampaignProducts`] lists them and
//! [`ReviewCampaignProduct`] approves or rejects them. [`GenerateCampaignProductPromotionLinks`] creates the links with which creators add
//! approved products to their showcase.
//!
//! [`GetCampaignProductPerformanceList`] returns the results by product, [`GetCampaignProductCreatorPerformance`] by creator, and
//! [`GetCampaignCreatorContentStatistics`] by video and LIVE session. For orders with commissions, TikTok Shop affiliate partners call
//! [`SearchTapAffiliateOrders`], and creator agencies [`SearchCapAffiliateOrders`].
//!
//! Requires the feature `affiliate_partner`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCampaign`] | Creates a campaign for certain shops or types of sellers. Sellers see it only after [`PublishCampaign`]. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`EditCampaign`] | Changes the given fields of a campaign and keeps the others. Closed campaigns cannot be changed. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/partial_edit</code> |
//! | [`GenerateCampaignProductPromotionLink`] | Creates a link that creators open to add a product of an online campaign to their showcase. The product must be approved or about to be closed. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/promotion_link<wbr>/generate</code> |
//! | [`GenerateCampaignProductPromotionLinks`] | Creates a link for each of up to 50 products of an online campaign. Creators open the link to add the product to their showcase; check `failed_product_ids` for products without a link. | 202505, <code>POST <wbr>/affiliate_partner<wbr>/202505<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/promotion_links<wbr>/generate_batch</code> |
//! | [`GetCampaign`] | Returns a campaign with its times, commission rate, contact information and target sellers. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}</code> |
//! | [`GetCampaignCreatorContentStatistics`] | Returns views, likes and sales of each video or LIVE session in which a creator promoted a campaign product. | 202508, <code>GET <wbr>/affiliate_partner<wbr>/202508<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/creator<wbr>/{creator_temp_id}<wbr>/content<wbr>/statistics</code> |
//! | [`GetCampaignCreatorSampleStatus`] | Returns the delivery and tracking details of a creator's sample of a campaign product. The creator must have applied for the sample before. | 202508, <code>GET <wbr>/affiliate_partner<wbr>/202508<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/creator<wbr>/{creator_temp_id}<wbr>/content<wbr>/statistics<wbr>/sample<wbr>/status</code> |
//! | [`GetCampaignProductCreatorPerformance`] | Lists the creators who promote a campaign product, with their commission rate, sample status, content and sales. | 202508, <code>GET <wbr>/affiliate_partner<wbr>/202508<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/performance</code> |
//! | [`GetCampaignProductPerformanceList`] | Returns sales, commissions and numbers of creators for each product of a campaign. [`GetCampaignProductCreatorPerformance`] returns the creators of one product. | 202501, <code>GET <wbr>/affiliate_partner<wbr>/202501<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/performance</code> |
//! | [`GetCampaignProducts`] | Lists the products that sellers registered for a campaign. [`ReviewCampaignProduct`] approves or rejects them. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products</code> |
//! | [`GetCampaigns`] | Lists the campaigns of the partner, of Global Selling, of sellers or of TikTok Shop, filtered by status. Campaigns of sellers and of TikTok Shop can also be filtered by whether the partner has joined them. | 202405, <code>GET <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns</code> |
//! | [`PublishCampaign`] | Makes a campaign from [`CreateCampaign`] visible to sellers. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/publish</code> |
//! | [`ReviewCampaignProduct`] | Approves or rejects a pending product that a seller registered for an online campaign. | 202405, <code>POST <wbr>/affiliate_partner<wbr>/202405<wbr>/campaigns<wbr>/{campaign_id}<wbr>/products<wbr>/{product_id}<wbr>/review</code> |
//! | [`SearchCapAffiliateOrders`] | Searches the SKUs of orders from which a creator agency (CAP or MCN) earns commission. An order must match all filters; a search covers at most 92 days. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/cap_order<wbr>/search</code> |
//! | [`SearchTapAffiliateOrders`] | Searches the SKUs of orders from which a TikTok Shop affiliate partner (TAP) earns commission. A search covers at most three months. | 202603, <code>POST <wbr>/affiliate_partner<wbr>/202603<wbr>/orders<wbr>/search</code> |
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
