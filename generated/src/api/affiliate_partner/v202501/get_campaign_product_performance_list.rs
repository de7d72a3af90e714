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
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-fulfillment-status-list-202501>.
#[doc(alias = "get-affiliate-campaign-creator-fulfillment-status-list-202501")]
#[doc(alias = "GetAffiliateCampaignCreatorFulfillmentStatusList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignProductPerformanceList {
    /// From `GetCampaigns`.
    pub campaign_id: String,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
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

    /// Largest number of items on a page. From 1 to 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
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
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.campaign_product_statistics
    }
}

/// The response to [`GetCampaignProductPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignProductPerformanceListResponse {
    pub campaign_product_statistics: Vec<CampaignProductStatistics>,
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetCampaignProductPerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "campaign_product_statistics",
                        &mut self.campaign_product_statistics,
                    ),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetCampaignProductPerformanceListResponse);

/// The `campaign_product_detail` of [`CampaignProductStatistics`].
#[derive(Clone, Default)]
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
    /// Product ID.
    pub product_id: Option<String>,
    /// Name of the product.
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_commission_percent", &mut self.creator_commission_percent),
                    ("indicator_data", &mut self.indicators),
                    ("partner_commission_percent", &mut self.partner_commission_percent),
                    ("plan_commission_percent", &mut self.plan_commission_percent),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("product_price", &mut self.product_price),
                    ("product_status", &mut self.product_status),
                    ("product_stock_count", &mut self.product_stock_count),
                    ("product_thumbnail", &mut self.product_thumbnail),
                    ("total_commission_percent", &mut self.total_commission_percent),
                ],
            );
    }
}

debug_fields!(CampaignProduct);

/// An item of `campaign_product_statistics` in [`GetCampaignProductPerformanceListResponse`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("campaign_product_detail", &mut self.campaign_product),
                    ("collaborated_creators_num", &mut self.collaborated_creator_count),
                    ("creator_sales_num", &mut self.selling_creator_count),
                    ("data_update_time", &mut self.data_update_time),
                    ("promoted_creator_num", &mut self.promoting_creator_count),
                    (
                        "sample_requested_creator_num",
                        &mut self.sample_requesting_creator_count,
                    ),
                ],
            );
    }
}

debug_fields!(CampaignProductStatistics);

/// Figures of one product within the campaign.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_amount", &mut self.actual_amount),
                    ("actual_order_num", &mut self.actual_order_count),
                    ("actual_partner_commission", &mut self.actual_partner_commission),
                    ("collaborated_creators_num", &mut self.collaborated_creator_count),
                    ("creator_sales_num", &mut self.selling_creator_count),
                    ("estimated_amount", &mut self.estimated_amount),
                    (
                        "estimated_partner_commission",
                        &mut self.estimated_partner_commission,
                    ),
                    ("paid_order_num", &mut self.paid_order_count),
                    ("promoted_creator_num", &mut self.promoting_creator_count),
                    (
                        "sample_requested_creator_num",
                        &mut self.sample_requesting_creator_count,
                    ),
                ],
            );
    }
}

debug_fields!(Indicators);

/// The `product_price` of [`CampaignProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPriceRange {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Of the dearest offer.
    pub max_price: Option<Decimal>,
    /// Of the cheapest offer.
    pub min_price: Option<Decimal>,
}

impl Fields for ProductPriceRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("max_price", &mut self.max_price),
                    ("min_price", &mut self.min_price),
                ],
            );
    }
}

debug_fields!(ProductPriceRange);

/// The values of `product_status` in [`CampaignProduct`].
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
    const TEXTS: &'static [&'static str] = &[
        "PRODUCT_UNSPECIFIED",
        "PRODUCT_PENDING",
        "PRODUCT_APPROVED",
        "PRODUCT_REJECTED",
        "PRODUCT_PENDING_CLOSED",
        "PRODUCT_CLOSED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unspecified,
            Ok(1) => Self::Pending,
            Ok(2) => Self::Approved,
            Ok(3) => Self::Rejected,
            Ok(4) => Self::PendingClosed,
            Ok(_) => Self::Closed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unspecified => Ok(0),
            Self::Pending => Ok(1),
            Self::Approved => Ok(2),
            Self::Rejected => Ok(3),
            Self::PendingClosed => Ok(4),
            Self::Closed => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductStatus, Read);

/// The `product_thumbnail` of [`CampaignProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductThumbnail {
    pub uri: Option<String>,
    pub url_list: Vec<String>,
}

impl Fields for ProductThumbnail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri), ("url_list", &mut self.url_list)]);
    }
}

debug_fields!(ProductThumbnail);
