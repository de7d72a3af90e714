// @generated from specs/affiliate_partner/202501/get_campaign_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCampaignProductPerformanceList` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;

/// Reports sales, commissions and participation for each product of a campaign.
///
/// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignProductPerformanceListResponse`]; `campaign_product_statistics` is paginated.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-fulfillment-status-list-202501>.
#[doc(alias = "get-affiliate-campaign-creator-fulfillment-status-list-202501")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignProductPerformanceList {
    /// From `GetCampaigns`.
    pub campaign_id: String,
    /// From 1 to 50.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

impl GetCampaignProductPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<String>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            page_size: None,
            page_token: None,
        }
    }

    /// From 1 to 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetCampaignProductPerformanceList {
    type Response = GetCampaignProductPerformanceListResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GetCampaignProductPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202501/campaigns/{campaign_id}/products/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .pages("campaign_product_statistics")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-fulfillment-status-list-202501",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_partner/202501/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/performance");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetCampaignProductPerformanceList {
    type Item = CampaignProductStatistics;

    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }

    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<CampaignProductStatistics> {
        response.campaign_product_statistics
    }

    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// The response to [`GetCampaignProductPerformanceList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCampaignProductPerformanceListResponse {
    pub campaign_product_statistics: Vec<CampaignProductStatistics>,
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    pub total_count: Option<i64>,
}

impl Fields for GetCampaignProductPerformanceListResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "campaign_product_statistics" => {
                read(map, &mut self.campaign_product_statistics)
            }
            "next_page_token" => read(map, &mut self.next_page_token),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CampaignProduct {
    /// In hundredths of a percent, in spite of its name: 1000 is 10%.
    pub creator_commission_percent: Option<Decimal>,
    /// JSON name: `indicator_data`.
    pub indicators: Option<Indicators>,
    /// In hundredths of a percent.
    pub partner_commission_percent: Option<Decimal>,
    /// Of open collaboration, in hundredths of a percent.
    pub plan_commission_percent: Option<Decimal>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_price: Option<ProductPriceRange>,
    pub product_status: Option<ProductStatus>,
    /// Units of all SKUs together.
    pub product_stock_count: Option<Decimal>,
    pub product_thumbnail: Option<ProductThumbnail>,
    /// Creator's and partner's together, in hundredths of a percent.
    pub total_commission_percent: Option<Decimal>,
}

impl Fields for CampaignProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_commission_percent" => {
                read(map, &mut self.creator_commission_percent)
            }
            "indicator_data" => read(map, &mut self.indicators),
            "partner_commission_percent" => {
                read(map, &mut self.partner_commission_percent)
            }
            "plan_commission_percent" => read(map, &mut self.plan_commission_percent),
            "product_id" => read(map, &mut self.product_id),
            "product_name" => read(map, &mut self.product_name),
            "product_price" => read(map, &mut self.product_price),
            "product_status" => read(map, &mut self.product_status),
            "product_stock_count" => read(map, &mut self.product_stock_count),
            "product_thumbnail" => read(map, &mut self.product_thumbnail),
            "total_commission_percent" => read(map, &mut self.total_commission_percent),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CampaignProductStatistics {
    /// JSON name: `campaign_product_detail`.
    pub campaign_product: Option<CampaignProduct>,
    /// Creators who work together with the partner. JSON name: `collaborated_creators_num`.
    pub collaborated_creator_count: Option<i64>,
    /// Creators who sold at least one. JSON name: `creator_sales_num`.
    pub selling_creator_count: Option<i64>,
    pub data_update_time: Option<TimestampMillis>,
    /// Creators who took part. JSON name: `promoted_creator_num`.
    pub promoting_creator_count: Option<i64>,
    /// Creators who asked for a sample. JSON name: `sample_requested_creator_num`.
    pub sample_requesting_creator_count: Option<i64>,
}

impl Fields for CampaignProductStatistics {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "campaign_product_detail" => read(map, &mut self.campaign_product),
            "collaborated_creators_num" => {
                read(map, &mut self.collaborated_creator_count)
            }
            "creator_sales_num" => read(map, &mut self.selling_creator_count),
            "data_update_time" => read(map, &mut self.data_update_time),
            "promoted_creator_num" => read(map, &mut self.promoting_creator_count),
            "sample_requested_creator_num" => {
                read(map, &mut self.sample_requesting_creator_count)
            }
            _ => skip(map),
        }
    }
}

/// Figures of one product within the campaign.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Indicators {
    /// Worth of paid orders that were not returned.
    pub actual_amount: Option<Decimal>,
    /// Paid orders that were not returned. JSON name: `actual_order_num`.
    pub actual_order_count: Option<Decimal>,
    /// For `actual_order_count`.
    pub actual_partner_commission: Option<Decimal>,
    /// Creators who work together with the partner. JSON name: `collaborated_creators_num`.
    pub collaborated_creator_count: Option<Decimal>,
    /// Creators who sold at least one. JSON name: `creator_sales_num`.
    pub selling_creator_count: Option<Decimal>,
    /// Worth of all paid orders.
    pub estimated_amount: Option<Decimal>,
    /// For `paid_order_count`.
    pub estimated_partner_commission: Option<Decimal>,
    /// With those that were returned. JSON name: `paid_order_num`.
    pub paid_order_count: Option<Decimal>,
    /// Creators who took part. JSON name: `promoted_creator_num`.
    pub promoting_creator_count: Option<Decimal>,
    /// Creators who asked for a sample. JSON name: `sample_requested_creator_num`.
    pub sample_requesting_creator_count: Option<Decimal>,
}

impl Fields for Indicators {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "actual_amount" => read(map, &mut self.actual_amount),
            "actual_order_num" => read(map, &mut self.actual_order_count),
            "actual_partner_commission" => read(map, &mut self.actual_partner_commission),
            "collaborated_creators_num" => {
                read(map, &mut self.collaborated_creator_count)
            }
            "creator_sales_num" => read(map, &mut self.selling_creator_count),
            "estimated_amount" => read(map, &mut self.estimated_amount),
            "estimated_partner_commission" => {
                read(map, &mut self.estimated_partner_commission)
            }
            "paid_order_num" => read(map, &mut self.paid_order_count),
            "promoted_creator_num" => read(map, &mut self.promoting_creator_count),
            "sample_requested_creator_num" => {
                read(map, &mut self.sample_requesting_creator_count)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductPriceRange {
    pub currency: Option<Currency>,
    /// Of the dearest offer.
    pub max_price: Option<Decimal>,
    /// Of the cheapest offer.
    pub min_price: Option<Decimal>,
}

impl Fields for ProductPriceRange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "max_price" => read(map, &mut self.max_price),
            "min_price" => read(map, &mut self.min_price),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductStatus {
    Unspecified,
    Pending,
    Approved,
    Rejected,
    PendingClosed,
    Closed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_UNSPECIFIED", Self::Unspecified),
        ("PRODUCT_PENDING", Self::Pending),
        ("PRODUCT_APPROVED", Self::Approved),
        ("PRODUCT_REJECTED", Self::Rejected),
        ("PRODUCT_PENDING_CLOSED", Self::PendingClosed),
        ("PRODUCT_CLOSED", Self::Closed),
    ];

    open_enum_methods!();
}

open_enum!(ProductStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductThumbnail {
    pub uri: Option<String>,
    pub url_list: Vec<String>,
}

impl Fields for ProductThumbnail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "uri" => read(map, &mut self.uri),
            "url_list" => read(map, &mut self.url_list),
            _ => skip(map),
        }
    }
}
