// @generated from specs/analytics/202512/get_shop_live_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopLiveProductPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, SortOrder};
use crate::api::ids::{LiveRoomId, ProductId};
use crate::api::analytics::types::{ClickToOrderRate, ReportCurrency};

/// Lists the products of a LIVE session with their sales, impressions and clicks. Only LIVE sessions of official and marketing accounts of the shop have figures.
///
/// `GET /analytics/202512/shop/{live_id}/products_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopLiveProductPerformanceListResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopLiveProductPerformanceList;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetShopLiveProductPerformanceList::new("7437281945501387563")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetShopLiveProductsPerformanceList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLiveProductPerformanceList {
    /// ID of the LIVE session, from [`GetShopLivePerformanceList`](crate::analytics::GetShopLivePerformanceList). Example: `7437281945501387563`.
    pub live_id: LiveRoomId,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Figure by which the list is sorted. Defaults to `gmv`.
    pub sort_field: Option<ProductPerformanceSortField>,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl GetShopLiveProductPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_id: impl Into<LiveRoomId>) -> Self {
        Self {
            live_id: live_id.into(),
            sort_order: None,
            sort_field: None,
            currency: None,
        }
    }

    /// Direction in which the list is sorted. Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Figure by which the list is sorted. Defaults to `gmv`.
    #[inline]
    pub fn sort_field(
        mut self,
        sort_field: impl Into<ProductPerformanceSortField>,
    ) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Currency in which amounts are reported.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopLiveProductPerformanceList {
    type Response = GetShopLiveProductPerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopLiveProductPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202512/shop/{live_id}/products_performance";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202512/shop/");
        path.id("live_id", &self.live_id);
        path.literal("/products_performance");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }
}

/// The response to [`GetShopLiveProductPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopLiveProductPerformanceListResponse {
    /// Products of the LIVE session with their figures.
    pub products: Vec<LiveProductPerformance>,
}

impl Fields for GetShopLiveProductPerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("products", &mut self.products)]);
    }
}

debug_fields!(GetShopLiveProductPerformanceListResponse);

/// GMV of a product per 1,000 views of the LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProductGpm {
    /// GMV of the product per 1,000 views of the LIVE session.
    pub watch_gpm: Option<Decimal>,
}

impl Fields for LiveProductGpm {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("watch_gpm", &mut self.watch_gpm)]);
    }
}

debug_fields!(LiveProductGpm);

/// A product of the LIVE session with its figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProductPerformance {
    /// Product ID.
    pub id: Option<ProductId>,
    /// Name of the product.
    pub name: Option<String>,
    /// Sales of the product in the LIVE session.
    pub sales: Option<LiveProductSales>,
    /// Impressions and clicks of the product in the LIVE session.
    pub traffic: Option<Traffic>,
}

impl Fields for LiveProductPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("sales", &mut self.sales),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(LiveProductPerformance);

/// Sales of a product in a LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveProductSales {
    /// Average GMV per order of the product, counting only orders placed directly from the LIVE session.
    pub avg_price: Option<Money>,
    /// Number of SKU orders of the product created directly from the LIVE session, paid or not.
    pub created_sku_orders: Option<i64>,
    /// Number of buyers who ordered the product directly from the LIVE session, including those who returned it or were refunded.
    pub customers: Option<i64>,
    /// Amount paid for orders of the product that were placed directly from the LIVE session, including orders returned or refunded later.
    pub direct_gmv: Option<Money>,
    /// Number of units of the product sold.
    pub items_sold: Option<i64>,
    /// Number of paid orders of the product, regardless of the number of SKUs.
    pub main_orders: Option<i64>,
    /// Paid orders of the product divided by created orders, as a fraction.
    pub payment_rate: Option<Decimal>,
    /// Number of paid SKU orders of the product directly from the LIVE session: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
}

impl Fields for LiveProductSales {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_price", &mut self.avg_price),
                    ("created_sku_orders", &mut self.created_sku_orders),
                    ("customers", &mut self.customers),
                    ("direct_gmv", &mut self.direct_gmv),
                    ("items_sold", &mut self.items_sold),
                    ("main_orders", &mut self.main_orders),
                    ("payment_rate", &mut self.payment_rate),
                    ("sku_orders", &mut self.sku_orders),
                ],
            );
    }
}

debug_fields!(LiveProductSales);

/// Figure by which the products of a LIVE session are sorted.
#[non_exhaustive]
pub enum ProductPerformanceSortField {
    /// GMV of the product from the LIVE session; an older name of `gmv` that TikTok no longer lists. Sent as `direct_gmv`.
    DirectGmv,
    /// Number of units sold. Sent as `items_sold`.
    ItemsSold,
    /// Number of buyers who ordered the product. Sent as `customers`.
    Customers,
    /// Number of SKU orders created, paid or not. Sent as `created_sku_orders`.
    CreatedSkuOrders,
    /// Number of paid SKU orders. Sent as `sku_orders`.
    SkuOrders,
    /// Number of paid orders, regardless of the number of SKUs. Sent as `main_orders`.
    MainOrders,
    /// Number of impressions of the product. Sent as `product_impressions`.
    ProductImpressions,
    /// Number of clicks on the product; an older spelling of `product_clicks` that TikTok no longer lists. Sent as `produt_clicks`.
    ProdutClicks,
    /// GMV of the product from the LIVE session. Sent as `gmv`.
    Gmv,
    /// Number of clicks on the product. Sent as `product_clicks`.
    ProductClicks,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductPerformanceSortField {
    const TEXTS: &'static [&'static str] = &[
        "direct_gmv",
        "items_sold",
        "customers",
        "created_sku_orders",
        "sku_orders",
        "main_orders",
        "product_impressions",
        "produt_clicks",
        "gmv",
        "product_clicks",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::DirectGmv,
            Ok(1) => Self::ItemsSold,
            Ok(2) => Self::Customers,
            Ok(3) => Self::CreatedSkuOrders,
            Ok(4) => Self::SkuOrders,
            Ok(5) => Self::MainOrders,
            Ok(6) => Self::ProductImpressions,
            Ok(7) => Self::ProdutClicks,
            Ok(8) => Self::Gmv,
            Ok(_) => Self::ProductClicks,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::DirectGmv => Ok(0),
            Self::ItemsSold => Ok(1),
            Self::Customers => Ok(2),
            Self::CreatedSkuOrders => Ok(3),
            Self::SkuOrders => Ok(4),
            Self::MainOrders => Ok(5),
            Self::ProductImpressions => Ok(6),
            Self::ProdutClicks => Ok(7),
            Self::Gmv => Ok(8),
            Self::ProductClicks => Ok(9),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductPerformanceSortField, Write);

/// Impressions and clicks of a product in a LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Traffic {
    /// Number of times that viewers put the product into their carts.
    pub add_to_cart_count: Option<i64>,
    /// Share of clicks on the product that led to an order.
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// Clicks on the product divided by its impressions, as a fraction.
    pub ctr: Option<Decimal>,
    /// GMV of the product per 1,000 views of the LIVE session.
    pub gpm: Option<LiveProductGpm>,
    /// Number of impressions of the product in this LIVE session, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Number of clicks on the product in this LIVE session, in product lists and on product cards. JSON name: `produt_clicks`.
    pub product_clicks: Option<i64>,
}

impl Fields for Traffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("add_to_cart_count", &mut self.add_to_cart_count),
                    ("click_to_order_rate", &mut self.click_to_order_rate),
                    ("ctr", &mut self.ctr),
                    ("gpm", &mut self.gpm),
                    ("product_impressions", &mut self.product_impressions),
                    ("produt_clicks", &mut self.product_clicks),
                ],
            );
    }
}

debug_fields!(Traffic);
