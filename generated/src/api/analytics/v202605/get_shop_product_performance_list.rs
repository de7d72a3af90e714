// @generated from specs/analytics/202605/get_shop_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopProductPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, SortOrder};
use crate::api::ids::{CategoryId, ProductId};
use crate::api::analytics::types::{
    PerformanceSortField, ProductStatusFilter, ReportCurrency,
};

/// Lists the products of a shop with their sales over a range of days, in total, for each channel of the seller and of affiliate creators, and for the Shop tab.
///
/// `GET /analytics/202605/shop_products/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopProductPerformanceListResponse`]; `products` is paginated.
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-list-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopProductPerformanceList;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopProductPerformanceList::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let mut products = shop.items(request);
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202405: [28001022](crate::errors#code-28001022).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopProductPerformanceList {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Largest number of items on a page. At most 100 (documented for version 202509). Defaults to `10` (documented for version 202509).
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Figure by which the list is sorted. Accepts `gmv`, `items_sold` or `orders`. Defaults to `gmv` (documented for version 202509).
    pub sort_field: Option<PerformanceSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC` (documented for version 202509).
    pub sort_order: Option<SortOrder>,
    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
    pub currency: Option<ReportCurrency>,
    /// Category IDs, from `product::GetCategories`; only products in these categories are reported.
    pub category_filter: Option<Vec<CategoryId>>,
    /// Status of the products that are reported. Defaults to `ALL` (documented for version 202509).
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

    /// Largest number of items on a page. At most 100 (documented for version 202509). Defaults to `10` (documented for version 202509).
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

    /// Figure by which the list is sorted. Accepts `gmv`, `items_sold` or `orders`. Defaults to `gmv` (documented for version 202509).
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<PerformanceSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `DESC` (documented for version 202509).
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Category IDs, from `product::GetCategories`; only products in these categories are reported.
    #[inline]
    pub fn category_filter(
        mut self,
        category_filter: impl IntoIterator<Item = impl Into<CategoryId>>,
    ) -> Self {
        self.category_filter = Some(
            category_filter.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Status of the products that are reported. Defaults to `ALL` (documented for version 202509).
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
    /// Products with their figures.
    pub products: Vec<ShopProductPerformance>,
    /// Token of the next page, to be sent with the other parameters unchanged. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Last day for which figures are complete, in the time zone of the shop.
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

/// Figures of a product from LIVE sessions of affiliate creators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateLivePerformance {
    /// GMV attributed to LIVE sessions of affiliate creators.
    pub live_attributed_gmv: Option<Money>,
    /// Number of new LIVE sessions.
    pub new_live_count: Option<i64>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart. JSON name: `atc_users`.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
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

/// Figures of a product from all content of affiliate creators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateTotalPerformance {
    /// GMV attributed to affiliate creators.
    pub attributed_gmv: Option<Money>,
    /// Number of orders attributed to affiliate creators.
    pub attributed_orders: Option<i64>,
    /// Number of SKU orders attributed to affiliate creators.
    pub attributed_sku_orders: Option<i64>,
    /// Number of units sold that are attributed to affiliate creators.
    pub attributed_sold_items: Option<i64>,
    /// Estimated number of buyers.
    pub estimated_customers: Option<i64>,
    /// Average GMV per order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Average number of pieces of content that creators posted per day.
    pub avg_daily_creator_posted_content: Option<i64>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
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

/// Figures of a product from videos of affiliate creators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateVideoPerformance {
    /// GMV attributed to videos of affiliate creators.
    pub attributed_video_gmv: Option<Money>,
    /// Number of new videos.
    pub new_video_count: Option<i64>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart. JSON name: `atc_users`.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
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

/// Figures of a product from LIVE sessions of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerLivePerformance {
    /// GMV attributed to this channel.
    pub attributed_gmv: Option<Money>,
    /// Number of orders attributed to this channel.
    pub attributed_orders: Option<i64>,
    /// Number of SKU orders attributed to this channel.
    pub attributed_sku_orders: Option<i64>,
    /// Number of units sold that are attributed to this channel.
    pub attributed_sold_items: Option<i64>,
    /// Estimated number of buyers.
    pub estimated_customers: Option<i64>,
    /// Average GMV per order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Number of new LIVE sessions.
    pub new_live_count: Option<i64>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
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

/// Figures of a product from product cards of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerProductCardPerformance {
    /// GMV attributed to this channel.
    pub attributed_gmv: Option<Money>,
    /// Number of orders attributed to this channel.
    pub attributed_orders: Option<i64>,
    /// Number of SKU orders attributed to this channel.
    pub attributed_sku_orders: Option<i64>,
    /// Number of units sold that are attributed to this channel.
    pub attributed_sold_items: Option<i64>,
    /// Estimated number of buyers.
    pub estimated_customers: Option<i64>,
    /// Average GMV per order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
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

/// Figures of a product from videos of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerVideoPerformance {
    /// GMV attributed to this channel.
    pub attributed_gmv: Option<Money>,
    /// Number of orders attributed to this channel.
    pub attributed_orders: Option<i64>,
    /// Number of SKU orders attributed to this channel.
    pub attributed_sku_orders: Option<i64>,
    /// Number of units sold that are attributed to this channel.
    pub attributed_sold_items: Option<i64>,
    /// Estimated number of buyers.
    pub estimated_customers: Option<i64>,
    /// Average GMV per order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Number of new videos.
    pub new_video_count: Option<i64>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
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

/// Figures of one product for the requested range of days, in total and by channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopProductPerformance {
    /// Product ID.
    pub id: Option<ProductId>,
    /// Figures over all channels.
    pub total_performance: Option<TotalPerformance>,
    /// Figures from LIVE sessions of the seller.
    pub seller_live_performance: Option<SellerLivePerformance>,
    /// Figures from videos of the seller.
    pub seller_video_performance: Option<SellerVideoPerformance>,
    /// Figures from product cards of the seller.
    pub seller_product_card_performance: Option<SellerProductCardPerformance>,
    /// Figures from all content of affiliate creators.
    pub affiliate_total_performance: Option<AffiliateTotalPerformance>,
    /// Figures from LIVE sessions of affiliate creators.
    pub affiliate_live_performance: Option<AffiliateLivePerformance>,
    /// Figures from videos of affiliate creators.
    pub affiliate_video_performance: Option<AffiliateVideoPerformance>,
    /// Figures from the Shop tab of the app.
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

/// Figures of a product from the Shop tab of the app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTabPerformance {
    /// Number of impressions of the product in the Shop tab.
    pub shop_tab_product_impressions: Option<i64>,
    /// Number of clicks on the product in the Shop tab.
    pub shop_tab_product_clicks: Option<i64>,
    /// Number of clicks on the product in the Shop tab, counting each person once.
    pub unique_shop_tab_product_clicks: Option<i64>,
    /// Estimated number of buyers from the Shop tab.
    pub estimated_shop_tab_customers: Option<i64>,
    /// Clicks on the product divided by its impressions, both in the Shop tab.
    pub shop_tab_ctr: Option<Decimal>,
    /// SKU orders divided by clicks on the product, both in the Shop tab.
    pub shop_tab_ctor_sku: Option<Decimal>,
    /// GMV of the product from the Shop tab.
    pub shop_tab_gmv: Option<Money>,
    /// Number of units sold in the Shop tab.
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

/// Figures of a product over all channels.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalPerformance {
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of orders.
    pub orders: Option<i64>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// Estimated number of buyers.
    pub estimated_customers: Option<i64>,
    /// Average GMV per order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Number of impressions of the product.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product.
    pub product_clicks: Option<i64>,
    /// Clicks on the product divided by its impressions.
    pub ctr: Option<Decimal>,
    /// Number of times the product was put into a cart.
    pub add_cart_count: Option<i64>,
    /// Add-to-cart rate of the product; TikTok does not document how it is calculated.
    pub add_cart_rate: Option<Decimal>,
    /// Orders divided by clicks on the product.
    pub click_order_rate: Option<Decimal>,
    /// Number of impressions of the product, counting each person once.
    pub unique_product_impressions: Option<i64>,
    /// Number of clicks on the product, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Click-through rate of the product, counting each person once.
    pub unique_ctr: Option<Decimal>,
    /// Number of people who put the product into their cart.
    pub add_cart_users: Option<i64>,
    /// Add-to-cart rate of the product, counting each person once; TikTok does not document how it is calculated. JSON name: `unique_atc_rate`.
    pub unique_add_cart_rate: Option<Decimal>,
    /// Click-to-order rate of the product, counting each person once.
    pub unique_click_order_rate: Option<Decimal>,
    /// GMV with taxes.
    pub gmv_incl_tax: Option<Money>,
    /// Taxes on the orders of the product.
    pub tax: Option<Money>,
    /// Gross merchandise value of the product; TikTok does not document how it differs from `gmv`.
    pub gross_merchandise_value: Option<Money>,
    /// Shipping fees of the orders of the product.
    pub shipping_fees: Option<Money>,
    /// Amount refunded for the product.
    pub refunds: Option<Money>,
    /// Number of units refunded.
    pub refunded_items: Option<i64>,
    /// Number of buyers who received a refund.
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
