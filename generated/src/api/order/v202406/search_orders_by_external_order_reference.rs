// @generated from specs/order/202406/search_orders_by_external_order_reference.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchOrdersByExternalOrderReference`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;
use crate::api::order::types::{ExternalOrder, ExternalPlatform};

/// Finds the orders that [`AddExternalOrderReferences`](crate::order::AddExternalOrderReferences) linked to an order of an external system.
///
/// `POST /order/202406/orders/external_order_search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.order.ext_ref.read`.
/// Returns [`SearchOrdersByExternalOrderReferenceResponse`].
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-order-by-external-order-reference-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::SearchOrdersByExternalOrderReference;
 use tiktok_shop::order::types::ExternalPlatform;

 let shop = client.seller(token).shop(cipher);
 let request = SearchOrdersByExternalOrderReference::new(
     ExternalPlatform::Shopify,
     "shopify202208291503530001100220033",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "search-order-by-external-order-reference-202406")]
#[doc(alias = "SearchOrderByExternalOrderReference")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchOrdersByExternalOrderReference {
    /// External system to which `external_order_id` belongs.
    pub platform: ExternalPlatform,
    /// ID of the order in the external system.
    pub external_order_id: String,
}

impl SearchOrdersByExternalOrderReference {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        platform: impl Into<ExternalPlatform>,
        external_order_id: impl Into<String>,
    ) -> Self {
        Self {
            platform: platform.into(),
            external_order_id: external_order_id.into(),
        }
    }
}

impl Endpoint for SearchOrdersByExternalOrderReference {
    type Response = SearchOrdersByExternalOrderReferenceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchOrdersByExternalOrderReference";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202406/orders/external_order_search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.order.ext_ref.read"])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-order-by-external-order-reference-202406",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("external_order_id", &self.external_order_id);
        query.param("platform", &self.platform);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`SearchOrdersByExternalOrderReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOrdersByExternalOrderReferenceResponse {
    /// Matching orders; absent if there are none.
    pub orders: Vec<ReferencedOrder>,
}

impl Fields for SearchOrdersByExternalOrderReferenceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("orders", &mut self.orders)]);
    }
}

debug_fields!(SearchOrdersByExternalOrderReferenceResponse);

/// An order on TikTok Shop with the external order that it is linked to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferencedOrder {
    /// The order in the external system.
    pub external_order: Option<ExternalOrder>,
    /// ID of the order on TikTok Shop.
    pub id: Option<OrderId>,
}

impl Fields for ReferencedOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("external_order", &mut self.external_order), ("id", &mut self.id)],
            );
    }
}

debug_fields!(ReferencedOrder);
