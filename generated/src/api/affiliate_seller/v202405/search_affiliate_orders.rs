// @generated from specs/affiliate_seller/202405/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::AffiliateOrder;

/// Lists all orders of the shop that are eligible for affiliate commission, with the IDs of their line items and products. There are no filters.
///
/// `POST /affiliate_seller/202405/orders/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchAffiliateOrdersResponse`]; `orders` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202410`](crate::affiliate_seller::v202410::search_affiliate_orders::SearchAffiliateOrders).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202405::SearchAffiliateOrders;

 let shop = client.seller(token).shop(cipher);
 let mut orders = shop.items(SearchAffiliateOrders::new(10));
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SearchSellerAffiliateOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 50.
    pub page_size: i64,
    /// Version of the API, such as 202212; optional, because the path also has one.
    pub version: Option<i64>,
}

impl SearchAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            version: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Version of the API, such as 202212; optional, because the path also has one.
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }
}

impl Endpoint for SearchAffiliateOrders {
    type Response = SearchAffiliateOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202405/orders/search";
    const META: OperationMeta = OperationMeta::NONE
        .pages("orders")
        .repeatable()
        .newer("v202410");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=50));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
        query.param("version", &self.version);
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = AffiliateOrder;

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

/// The response to [`SearchAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Orders that are eligible for affiliate commission.
    pub orders: Vec<AffiliateOrder>,
    /// Number of orders on all pages, not of their line items.
    pub total_count: Option<i64>,
}

impl Fields for SearchAffiliateOrdersResponse {
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

debug_fields!(SearchAffiliateOrdersResponse);
