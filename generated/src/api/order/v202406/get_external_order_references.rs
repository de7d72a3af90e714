// @generated from specs/order/202406/get_external_order_references.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetExternalOrderReferences`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;
use crate::api::order::types::{ExternalOrder, ExternalPlatform};

/// Lists the external orders to which [`AddExternalOrderReferences`](crate::order::AddExternalOrderReferences) linked an order, for one external system.
///
/// `GET /order/202406/orders/{order_id}/external_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.order.ext_ref.read`.
/// Returns [`GetExternalOrderReferencesResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-external-order-references-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::order::GetExternalOrderReferences;
 use tiktok_shop::order::types::ExternalPlatform;

 let shop = client.seller(token).shop(cipher);
 let request = GetExternalOrderReferences::new(
     "576461413038785752",
     ExternalPlatform::Shopify,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-external-order-references-202406")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetExternalOrderReferences {
    /// ID of the order on TikTok Shop, from [`GetOrderList`](crate::order::GetOrderList).
    pub order_id: OrderId,
    /// External system whose references are returned.
    pub platform: ExternalPlatform,
}

impl GetExternalOrderReferences {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        order_id: impl Into<OrderId>,
        platform: impl Into<ExternalPlatform>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            platform: platform.into(),
        }
    }
}

impl Endpoint for GetExternalOrderReferences {
    type Response = GetExternalOrderReferencesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetExternalOrderReferences";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/order/202406/orders/{order_id}/external_orders";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.order.ext_ref.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-external-order-references-202406",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/order/202406/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/external_orders");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("platform", &self.platform);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetExternalOrderReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalOrderReferencesResponse {
    /// External orders that are linked to the order. TikTok does not document clearly whether those of systems other than `platform` are included.
    pub external_orders: Vec<ExternalOrder>,
}

impl Fields for GetExternalOrderReferencesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("external_orders", &mut self.external_orders)]);
    }
}

debug_fields!(GetExternalOrderReferencesResponse);
