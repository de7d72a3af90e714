// @generated from specs/analytics/202605/get_shop_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopProductPerformanceList` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, SortOrder};
use crate::api::analytics::types::{
    PerformanceSortField, ProductStatusFilter, ReportCurrency,
};

/// Ranks a shop's products over a range of days, with figures of the seller's and of affiliates' LIVEs, videos and cards.
///
/// `GET /analytics/202605/shop_products/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopProductPerformanceListResponse`]; `products` is paginated.
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-list-202405>.
///
/// Documented error codes for version 202405: [28001022](crate::errors#code-28001022).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopProductPerformanceList {
    /// The first day, in the shop's time zone.
    pub start_date_ge: Date,
    /// The day after the last.
    pub end_date_lt: Date,
    /// Largest number of items on a page. Documented for version 202509: At most 100. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Field by which the list is sorted. Accepts `gmv`, `items_sold` or `orders`. Documented for version 202509: Defaults to `gmv`.
    pub sort_field: Option<PerformanceSortField>,
    /// Direction in which the list is sorted. Documented for version 202509: Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Currency of the amounts. Documented for version 202509: Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
    /// Ids of categories.
    pub category_filter: Option<Vec<String>>,
    /// Documented for version 202509: Defaults to `ALL`.
    pub product_status_filter: Option<ProductStatusFilter>,
}

impl GetShopProductPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            page_size: None,
            page_token: None,
            sort_field: None,
            sort_order: None,
            currency: None,
            category_filter: None,
            product_status_filter: None,
        }
    }

    /// Largest number of items on a page. Documented for version 202509: At most 100. Defaults to `10`.
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

    /// Field by which the list is sorted. Accepts `gmv`, `items_sold` or `orders`. Documented for version 202509: Defaults to `gmv`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<PerformanceSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Documented for version 202509: Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Currency of the amounts. Documented for version 202509: Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Ids of categories.
    #[inline]
    pub fn category_filter(
        mut self,
        category_filter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_filter = Some(
            category_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Documented for version 202509: Defaults to `ALL`.
    #[inline]
    pub fn product_status_filter(
        mut self,
        product_status_filter: impl Into<ProductStatusFilter>,
    ) -> Self {
        self.product_status_filter = Some(product_status_filter.into());
        self
    }
}

impl Endpoint for GetShopProductPerformanceList {
    type Response = GetShopProductPerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopProductPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202605/shop_products/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .pages("products")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-list-202405",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_filter", &self.category_filter);
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.param("product_status_filter", &self.product_status_filter);
        query.shop_cipher();
        query
            .param(
                "sort_field",
                &one_of(&self.sort_field, &["gmv", "items_sold", "orders"]),
            );
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopProductPerformanceList {
    type Item = ShopProductPerformance;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`GetShopProductPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopProductPerformanceListResponse {
    pub products: Vec<ShopProductPerformance>,
    /// Holds no filters; send those of the first page again.
    pub next_page_token: Option<String>,
    /// Over all pages.
    pub total_count: Option<i64>,
    /// The last day with figures, in the shop's time zone.
    pub latest_available_date: Option<Date>,
}

impl Fields for GetShopProductPerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("products", &mut self.products),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                    ("latest_available_date", &mut self.latest_available_date),
                ],
            );
    }
}

debug_fields!(GetShopProductPerformanceListResponse);

/// The `affiliate_live_performance` of [`ShopProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateLivePerformance {
    pub live_attributed_gmv: Option<Money>,
    /// LIVEs that are new.
    pub new_live_count: Option<i64>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    pub add_cart_rate: Option<Decimal>,
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart. JSON name: `atc_users`.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
}

impl Fields for AffiliateLivePerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("new_live_count", &mut self.new_live_count),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("atc_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                ],
            );
    }
}

debug_fields!(AffiliateLivePerformance);

/// The `affiliate_total_performance` of [`ShopProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateTotalPerformance {
    pub attributed_gmv: Option<Money>,
    pub attributed_orders: Option<i64>,
    pub attributed_sku_orders: Option<i64>,
    pub attributed_sold_items: Option<i64>,
    /// About so many.
    pub estimated_customers: Option<i64>,
    /// Sales by order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Contents that creators posted, a day.
    pub avg_daily_creator_posted_content: Option<i64>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    pub add_cart_rate: Option<Decimal>,
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
}

impl Fields for AffiliateTotalPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attributed_gmv", &mut self.attributed_gmv),
                    ("attributed_orders", &mut self.attributed_orders),
                    ("attributed_sku_orders", &mut self.attributed_sku_orders),
                    ("attributed_sold_items", &mut self.attributed_sold_items),
                    ("estimated_customers", &mut self.estimated_customers),
                    ("aov", &mut self.average_order_value),
                    (
                        "avg_daily_creator_posted_content",
                        &mut self.avg_daily_creator_posted_content,
                    ),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("add_cart_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                ],
            );
    }
}

debug_fields!(AffiliateTotalPerformance);

/// The `affiliate_video_performance` of [`ShopProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateVideoPerformance {
    pub attributed_video_gmv: Option<Money>,
    /// Videos that are new.
    pub new_video_count: Option<i64>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    pub add_cart_rate: Option<Decimal>,
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart. JSON name: `atc_users`.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
}

impl Fields for AffiliateVideoPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attributed_video_gmv", &mut self.attributed_video_gmv),
                    ("new_video_count", &mut self.new_video_count),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("atc_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                ],
            );
    }
}

debug_fields!(AffiliateVideoPerformance);

/// The `seller_live_performance` of [`ShopProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerLivePerformance {
    pub attributed_gmv: Option<Money>,
    pub attributed_orders: Option<i64>,
    pub attributed_sku_orders: Option<i64>,
    pub attributed_sold_items: Option<i64>,
    /// About so many.
    pub estimated_customers: Option<i64>,
    /// Sales by order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// LIVEs that are new.
    pub new_live_count: Option<i64>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    pub add_cart_rate: Option<Decimal>,
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
}

impl Fields for SellerLivePerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attributed_gmv", &mut self.attributed_gmv),
                    ("attributed_orders", &mut self.attributed_orders),
                    ("attributed_sku_orders", &mut self.attributed_sku_orders),
                    ("attributed_sold_items", &mut self.attributed_sold_items),
                    ("estimated_customers", &mut self.estimated_customers),
                    ("aov", &mut self.average_order_value),
                    ("new_live_count", &mut self.new_live_count),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("add_cart_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                ],
            );
    }
}

debug_fields!(SellerLivePerformance);

/// The `seller_product_card_performance` of [`ShopProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerProductCardPerformance {
    pub attributed_gmv: Option<Money>,
    pub attributed_orders: Option<i64>,
    pub attributed_sku_orders: Option<i64>,
    pub attributed_sold_items: Option<i64>,
    /// About so many.
    pub estimated_customers: Option<i64>,
    /// Sales by order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    pub add_cart_rate: Option<Decimal>,
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
}

impl Fields for SellerProductCardPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attributed_gmv", &mut self.attributed_gmv),
                    ("attributed_orders", &mut self.attributed_orders),
                    ("attributed_sku_orders", &mut self.attributed_sku_orders),
                    ("attributed_sold_items", &mut self.attributed_sold_items),
                    ("estimated_customers", &mut self.estimated_customers),
                    ("aov", &mut self.average_order_value),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("add_cart_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                ],
            );
    }
}

debug_fields!(SellerProductCardPerformance);

/// The `seller_video_performance` of [`ShopProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerVideoPerformance {
    pub attributed_gmv: Option<Money>,
    pub attributed_orders: Option<i64>,
    pub attributed_sku_orders: Option<i64>,
    pub attributed_sold_items: Option<i64>,
    /// About so many.
    pub estimated_customers: Option<i64>,
    /// Sales by order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Videos that are new.
    pub new_video_count: Option<i64>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    pub add_cart_rate: Option<Decimal>,
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
}

impl Fields for SellerVideoPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("attributed_gmv", &mut self.attributed_gmv),
                    ("attributed_orders", &mut self.attributed_orders),
                    ("attributed_sku_orders", &mut self.attributed_sku_orders),
                    ("attributed_sold_items", &mut self.attributed_sold_items),
                    ("estimated_customers", &mut self.estimated_customers),
                    ("aov", &mut self.average_order_value),
                    ("new_video_count", &mut self.new_video_count),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("add_cart_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                ],
            );
    }
}

debug_fields!(SellerVideoPerformance);

/// An item of `products` in [`GetShopProductPerformanceListResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopProductPerformance {
    pub id: Option<String>,
    pub total_performance: Option<TotalPerformance>,
    pub seller_live_performance: Option<SellerLivePerformance>,
    pub seller_video_performance: Option<SellerVideoPerformance>,
    pub seller_product_card_performance: Option<SellerProductCardPerformance>,
    pub affiliate_total_performance: Option<AffiliateTotalPerformance>,
    pub affiliate_live_performance: Option<AffiliateLivePerformance>,
    pub affiliate_video_performance: Option<AffiliateVideoPerformance>,
    pub shop_tab_performance: Option<ShopTabPerformance>,
}

impl Fields for ShopProductPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("total_performance", &mut self.total_performance),
                    ("seller_live_performance", &mut self.seller_live_performance),
                    ("seller_video_performance", &mut self.seller_video_performance),
                    (
                        "seller_product_card_performance",
                        &mut self.seller_product_card_performance,
                    ),
                    (
                        "affiliate_total_performance",
                        &mut self.affiliate_total_performance,
                    ),
                    ("affiliate_live_performance", &mut self.affiliate_live_performance),
                    (
                        "affiliate_video_performance",
                        &mut self.affiliate_video_performance,
                    ),
                    ("shop_tab_performance", &mut self.shop_tab_performance),
                ],
            );
    }
}

debug_fields!(ShopProductPerformance);

/// In the app's Shop tab.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTabPerformance {
    pub shop_tab_product_impressions: Option<i64>,
    pub shop_tab_product_clicks: Option<i64>,
    pub unique_shop_tab_product_clicks: Option<i64>,
    /// About so many.
    pub estimated_shop_tab_customers: Option<i64>,
    pub shop_tab_ctr: Option<Decimal>,
    /// SKUs ordered by clicks.
    pub shop_tab_ctor_sku: Option<Decimal>,
    pub shop_tab_gmv: Option<Money>,
    pub shop_tab_sold_items: Option<i64>,
}

impl Fields for ShopTabPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "shop_tab_product_impressions",
                        &mut self.shop_tab_product_impressions,
                    ),
                    ("shop_tab_product_clicks", &mut self.shop_tab_product_clicks),
                    (
                        "unique_shop_tab_product_clicks",
                        &mut self.unique_shop_tab_product_clicks,
                    ),
                    (
                        "estimated_shop_tab_customers",
                        &mut self.estimated_shop_tab_customers,
                    ),
                    ("shop_tab_ctr", &mut self.shop_tab_ctr),
                    ("shop_tab_ctor_sku", &mut self.shop_tab_ctor_sku),
                    ("shop_tab_gmv", &mut self.shop_tab_gmv),
                    ("shop_tab_sold_items", &mut self.shop_tab_sold_items),
                ],
            );
    }
}

debug_fields!(ShopTabPerformance);

/// Over all channels.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalPerformance {
    pub gmv: Option<Money>,
    pub orders: Option<i64>,
    pub sku_orders: Option<i64>,
    pub items_sold: Option<i64>,
    /// About so many.
    pub estimated_customers: Option<i64>,
    /// Sales by order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    pub product_impressions: Option<i64>,
    pub product_clicks: Option<i64>,
    /// Clicks by impressions.
    pub ctr: Option<Decimal>,
    /// How often it was put into a cart.
    pub add_cart_count: Option<i64>,
    /// How often seeing led to the cart.
    pub add_cart_rate: Option<Decimal>,
    /// Orders by clicks.
    pub click_order_rate: Option<Decimal>,
    pub unique_product_impressions: Option<i64>,
    /// Over all channels.
    pub unique_clicks: Option<i64>,
    pub unique_ctr: Option<Decimal>,
    /// Who put it into a cart.
    pub add_cart_users: Option<i64>,
    /// JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    pub unique_click_order_rate: Option<Decimal>,
    pub gmv_incl_tax: Option<Money>,
    pub tax: Option<Money>,
    pub gross_merchandise_value: Option<Money>,
    pub shipping_fees: Option<Money>,
    pub refunds: Option<Money>,
    /// Units.
    pub refunded_items: Option<i64>,
    /// Who got money back.
    pub refund_customers: Option<i64>,
}

impl Fields for TotalPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("gmv", &mut self.gmv),
                    ("orders", &mut self.orders),
                    ("sku_orders", &mut self.sku_orders),
                    ("items_sold", &mut self.items_sold),
                    ("estimated_customers", &mut self.estimated_customers),
                    ("aov", &mut self.average_order_value),
                    ("product_impressions", &mut self.product_impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("ctr", &mut self.ctr),
                    ("add_cart_count", &mut self.add_cart_count),
                    ("add_cart_rate", &mut self.add_cart_rate),
                    ("click_order_rate", &mut self.click_order_rate),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_ctr", &mut self.unique_ctr),
                    ("add_cart_users", &mut self.add_cart_users),
                    ("unique_atc_rate", &mut self.unique_add_cart_rate),
                    ("unique_click_order_rate", &mut self.unique_click_order_rate),
                    ("gmv_incl_tax", &mut self.gmv_incl_tax),
                    ("tax", &mut self.tax),
                    ("gross_merchandise_value", &mut self.gross_merchandise_value),
                    ("shipping_fees", &mut self.shipping_fees),
                    ("refunds", &mut self.refunds),
                    ("refunded_items", &mut self.refunded_items),
                    ("refund_customers", &mut self.refund_customers),
                ],
            );
    }
}

debug_fields!(TotalPerformance);
