// @generated from specs/affiliate_partner/202504/search_cap_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCapAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AffiliateContentType, AffiliateOrderStatus, CommissionModel, Money,
};
use crate::api::ids::{
    OpenCollaborationId, OrderId, ProductId, SkuId, TargetCollaborationId,
};
use crate::api::affiliate_partner::types::AttributionType;

/// Searches the orders from which a creator agency (CAP or MCN) earns commission, by order ID, product, status and creation time.
///
/// `POST /affiliate_partner/202504/cap_order/search`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Returns [`SearchCapAffiliateOrdersResponse`]; `orders` is paginated.
/// Searches at most 89 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
/// Superseded by a newer version: [`v202603`](crate::affiliate_partner::v202603::search_cap_affiliate_orders::SearchCapAffiliateOrders).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_partner::v202504::SearchCapAffiliateOrders;

 let asset = client.partner(token).category_asset(cipher);
 let request = SearchCapAffiliateOrders::new(10)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut orders = asset.items(request);
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCapAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Inclusive lower bound of the creation time.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    pub create_time_lt: Option<Timestamp>,
    /// ID of the order to return.
    pub order_id: Option<OrderId>,
    /// Status of the orders to find, as a number; TikTok does not document the numbers.
    pub order_status: Option<i64>,
    /// Product ID; only orders of this product are returned.
    pub product_id: Option<ProductId>,
}

impl SearchCapAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            create_time_ge: None,
            create_time_lt: None,
            order_id: None,
            order_status: None,
            product_id: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// ID of the order to return.
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Status of the orders to find, as a number; TikTok does not document the numbers.
    #[inline]
    pub fn order_status(mut self, order_status: i64) -> Self {
        self.order_status = Some(order_status);
        self
    }

    /// Product ID; only orders of this product are returned.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

impl Endpoint for SearchCapAffiliateOrders {
    type Response = SearchCapAffiliateOrdersResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "SearchCapAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202504/cap_order/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("orders")
        .max_days(89)
        .repeatable()
        .newer("v202603");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("order_id", &self.order_id),
                ("order_status", &self.order_status),
                ("product_id", &self.product_id),
            ],
        );
    }
}

impl Paged for SearchCapAffiliateOrders {
    type Item = CapAffiliateOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.orders
    }
}

/// The response to [`SearchCapAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCapAffiliateOrdersResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Orders that match.
    pub orders: Vec<CapAffiliateOrder>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchCapAffiliateOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("orders", &mut self.orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCapAffiliateOrdersResponse);

/// An order from which a creator agency earns commission.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapAffiliateOrder {
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// SKU of the order, with the commissions on it.
    pub skus: Option<CapAffiliateOrderSku>,
    /// Status of the order.
    pub status: Option<AffiliateOrderStatus>,
    /// Custom tag for tracking where the order came from.
    pub tags: Option<String>,
}

impl Fields for CapAffiliateOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("id", &mut self.id),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                    ("tags", &mut self.tags),
                ],
            );
    }
}

debug_fields!(CapAffiliateOrder);

/// A SKU of an order, with the commissions of the creator and the agency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapAffiliateOrderSku {
    /// Actual bonus that TikTok pays creators who perform well.
    pub actual_bonus_commission: Option<Money>,
    /// Actual commission of the creator.
    pub actual_commission: Option<Money>,
    /// Price multiplied by the units that were not returned or refunded.
    pub actual_commission_base: Option<Money>,
    /// Actual commission of the creator on orders from ads.
    pub actual_shop_ads_commission: Option<Money>,
    /// Agency's actual share of the bonus.
    pub agency_bonus_commission: Option<Money>,
    /// Agency's actual share of the standard commission.
    pub agency_commission: Option<Money>,
    /// Agency's share of the commission in percent.
    pub agency_commission_rate: Option<Decimal>,
    /// Agency's actual share of the commission on orders from ads.
    pub agency_shop_ads_commission: Option<Money>,
    /// Whether the buyer ordered from the shop of the link, or from recommendations after following it.
    pub attribution_type: Option<AttributionType>,
    /// Rate of TikTok's bonus for the creator, in percent.
    pub commission_bonus_rate: Option<Decimal>,
    /// Whether the commission rate is fixed or depends on tiers.
    pub commission_model: Option<CommissionModel>,
    /// Commission rate that the seller pays the creator, in percent.
    pub commission_rate: Option<Decimal>,
    /// Commission rate that the seller set for each tier, in percent, such as `3.0 OR 5.0`; only if the rate depends on tiers.
    pub commission_tier_setting: Option<String>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// Username of the creator.
    pub creator_username: Option<String>,
    /// Estimated bonus that TikTok pays creators who perform well.
    pub estimated_bonus_commission: Option<Money>,
    /// Estimated commission of the creator.
    pub estimated_commission: Option<Money>,
    /// Price multiplied by the units ordered, before returns and refunds.
    pub estimated_commission_base: Option<Money>,
    /// Estimated commission of the creator on orders from ads.
    pub estimated_shop_ads_commission: Option<Money>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Mexican income tax (ISR) withheld from the agency.
    pub isr: Option<Decimal>,
    /// Mexican value-added tax (IVA) withheld from the agency.
    pub iva: Option<Decimal>,
    /// ID of the open collaboration to which the order belongs.
    pub open_collaboration_id: Option<OpenCollaborationId>,
    /// Price at which the SKU was sold.
    pub price: Option<Money>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of units ordered.
    pub quantity: Option<i64>,
    /// Number of units refunded.
    pub refunded_quantity: Option<i64>,
    /// Number of units returned.
    pub returned_quantity: Option<i64>,
    /// Commission rate of the creator for orders from ads, in percent.
    pub shop_ads_commission_rate: Option<Decimal>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// ID of the target collaboration to which the order belongs.
    pub target_collaboration_id: Option<TargetCollaborationId>,
    /// Total actual commission of the agency on the order.
    pub total_agency_commission: Option<Money>,
}

impl Fields for CapAffiliateOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_bonus_commission", &mut self.actual_bonus_commission),
                    ("actual_commission", &mut self.actual_commission),
                    ("actual_commission_base", &mut self.actual_commission_base),
                    ("actual_shop_ads_commission", &mut self.actual_shop_ads_commission),
                    ("agency_bonus_commission", &mut self.agency_bonus_commission),
                    ("agency_commission", &mut self.agency_commission),
                    ("agency_commission_rate", &mut self.agency_commission_rate),
                    ("agency_shop_ads_commission", &mut self.agency_shop_ads_commission),
                    ("attribution_type", &mut self.attribution_type),
                    ("commission_bonus_rate", &mut self.commission_bonus_rate),
                    ("commission_model", &mut self.commission_model),
                    ("commission_rate", &mut self.commission_rate),
                    ("commission_tier_setting", &mut self.commission_tier_setting),
                    ("content_id", &mut self.content_id),
                    ("content_type", &mut self.content_type),
                    ("creator_username", &mut self.creator_username),
                    ("estimated_bonus_commission", &mut self.estimated_bonus_commission),
                    ("estimated_commission", &mut self.estimated_commission),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    (
                        "estimated_shop_ads_commission",
                        &mut self.estimated_shop_ads_commission,
                    ),
                    ("id", &mut self.id),
                    ("isr", &mut self.isr),
                    ("iva", &mut self.iva),
                    ("open_collaboration_id", &mut self.open_collaboration_id),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("quantity", &mut self.quantity),
                    ("refunded_quantity", &mut self.refunded_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("shop_ads_commission_rate", &mut self.shop_ads_commission_rate),
                    ("shop_name", &mut self.shop_name),
                    ("target_collaboration_id", &mut self.target_collaboration_id),
                    ("total_agency_commission", &mut self.total_agency_commission),
                ],
            );
    }
}

debug_fields!(CapAffiliateOrderSku);
