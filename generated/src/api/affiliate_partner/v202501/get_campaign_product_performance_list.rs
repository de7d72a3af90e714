// @generated from specs/affiliate_partner/202501/get_campaign_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaignProductPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{CampaignId, ProductId};

/// Returns sales, commissions and numbers of creators for each product of a campaign. [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) returns the creators of one product.
///
/// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignProductPerformanceListResponse`]; `campaign_product_statistics` is paginated.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-fulfillment-status-list-202501>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GetCampaignProductPerformanceList;

 let asset = client.partner(token).category_asset(cipher);
 let mut items = asset.items(GetCampaignProductPerformanceList::new("7324371012170024705"));
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "get-affiliate-campaign-creator-fulfillment-status-list-202501")]
#[doc(alias = "GetAffiliateCampaignCreatorFulfillmentStatusList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignProductPerformanceList {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetCampaignProductPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<CampaignId>) -> Self {
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Figures of each product of the campaign.
    pub campaign_product_statistics: Vec<CampaignProductStatistics>,
    /// Token of the next page, for a request with the same `page_size`. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of products of the campaign, on all pages.
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

/// A campaign product, with commission rates and figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CampaignProduct {
    /// Commission rate of creators in hundredths of a percent: 1000 is 10%.
    pub creator_commission_percent: Option<Decimal>,
    /// Orders, sales, commissions and creators of the product in the campaign. JSON name: `indicator_data`.
    pub indicators: Option<Indicators>,
    /// Commission rate of the partner in hundredths of a percent: 1000 is 10%.
    pub partner_commission_percent: Option<Decimal>,
    /// Commission rate of the open collaboration in hundredths of a percent: 1000 is 10%.
    pub plan_commission_percent: Option<Decimal>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Price range of the product.
    pub product_price: Option<ProductPriceRange>,
    /// Status of the product in the campaign.
    pub product_status: Option<ProductStatus>,
    /// Number of units of all SKUs in stock.
    pub product_stock_count: Option<Decimal>,
    /// Thumbnail image of the product.
    pub product_thumbnail: Option<ProductThumbnail>,
    /// Sum of the commission rates of creators and partner, in hundredths of a percent: 1000 is 10%.
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

/// A campaign product with its figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CampaignProductStatistics {
    /// The product, with commission rates and figures. JSON name: `campaign_product_detail`.
    pub campaign_product: Option<CampaignProduct>,
    /// Number of creators who are associated with the campaign. JSON name: `collaborated_creators_num`.
    pub collaborated_creator_count: Option<i64>,
    /// Number of creators who sold the product at least once. JSON name: `creator_sales_num`.
    pub selling_creator_count: Option<i64>,
    /// When the figures were last updated.
    pub data_update_time: Option<TimestampMillis>,
    /// Number of creators who took part in the campaign. JSON name: `promoted_creator_num`.
    pub promoting_creator_count: Option<i64>,
    /// Number of samples that creators of the campaign requested, despite its name. JSON name: `sample_requested_creator_num`.
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

/// Figures of a product in a campaign.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicators {
    /// Value of the paid orders that were not returned.
    pub actual_amount: Option<Decimal>,
    /// Number of paid orders that were not returned. JSON name: `actual_order_num`.
    pub actual_order_count: Option<Decimal>,
    /// Partner's commission on the orders that `actual_order_count` counts.
    pub actual_partner_commission: Option<Decimal>,
    /// Number of creators who are associated with the campaign. JSON name: `collaborated_creators_num`.
    pub collaborated_creator_count: Option<Decimal>,
    /// Number of creators who sold the product at least once. JSON name: `creator_sales_num`.
    pub selling_creator_count: Option<Decimal>,
    /// Value of all paid orders.
    pub estimated_amount: Option<Decimal>,
    /// Partner's commission on the orders that `paid_order_count` counts.
    pub estimated_partner_commission: Option<Decimal>,
    /// Number of paid orders, including those that were returned. JSON name: `paid_order_num`.
    pub paid_order_count: Option<Decimal>,
    /// Number of creators who took part in the campaign. JSON name: `promoted_creator_num`.
    pub promoting_creator_count: Option<Decimal>,
    /// Number of creators who applied for a sample. JSON name: `sample_requested_creator_num`.
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

/// Price range of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPriceRange {
    /// Currency of the prices.
    pub currency: Option<Currency>,
    /// Highest price of the product.
    pub max_price: Option<Decimal>,
    /// Lowest price of the product.
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

/// Status of a product in a campaign.
#[non_exhaustive]
pub enum ProductStatus {
    /// The status is not specified. Sent as `PRODUCT_UNSPECIFIED`.
    Unspecified,
    /// The partner has not decided yet. Sent as `PRODUCT_PENDING`.
    Pending,
    /// The product is part of the campaign. Sent as `PRODUCT_APPROVED`.
    Approved,
    /// The partner rejected the product. Sent as `PRODUCT_REJECTED`.
    Rejected,
    /// Closing is pending; [`GenerateCampaignProductPromotionLink`](crate::affiliate_partner::GenerateCampaignProductPromotionLink) still accepts the product. Sent as `PRODUCT_PENDING_CLOSED`.
    PendingClosed,
    /// Closed; [`GenerateCampaignProductPromotionLink`](crate::affiliate_partner::GenerateCampaignProductPromotionLink) does not accept the product. Sent as `PRODUCT_CLOSED`.
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

/// Thumbnail image of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductThumbnail {
    /// URI of the image.
    pub uri: Option<String>,
    /// URLs of the image.
    pub url_list: Vec<String>,
}

impl Fields for ProductThumbnail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri), ("url_list", &mut self.url_list)]);
    }
}

debug_fields!(ProductThumbnail);
