// @generated from specs/logistics/202309/get_shipping_providers.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShippingProviders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ShippingProvider;
use crate::api::ids::DeliveryOptionId;

/// Lists the shipping providers of a delivery option. Fails for delivery options that TikTok fulfills (21008117).
///
/// `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`, `seller.logistics`.
/// Returns [`GetShippingProvidersResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shipping-providers-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::GetShippingProviders;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetShippingProviders::new("6955034615128000261")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [21008116](crate::errors#code-21008116), [21008117](crate::errors#code-21008117), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-shipping-providers-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShippingProviders {
    /// Delivery option ID, from [`GetWarehouseDeliveryOptions`](crate::logistics::GetWarehouseDeliveryOptions) or `order::GetOrderDetail`.
    pub delivery_option_id: DeliveryOptionId,
    /// Country of the warehouse that ships. In the EU, required together with `buyer_region`, because the shipping provider depends on the route.
    pub warehouse_region: Option<String>,
    /// Country of the buyer. In the EU, required together with `warehouse_region`.
    pub buyer_region: Option<String>,
}

impl GetShippingProviders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(delivery_option_id: impl Into<DeliveryOptionId>) -> Self {
        Self {
            delivery_option_id: delivery_option_id.into(),
            warehouse_region: None,
            buyer_region: None,
        }
    }

    /// Country of the warehouse that ships. In the EU, required together with `buyer_region`, because the shipping provider depends on the route.
    #[inline]
    pub fn warehouse_region(mut self, warehouse_region: impl Into<String>) -> Self {
        self.warehouse_region = Some(warehouse_region.into());
        self
    }

    /// Country of the buyer. In the EU, required together with `warehouse_region`.
    #[inline]
    pub fn buyer_region(mut self, buyer_region: impl Into<String>) -> Self {
        self.buyer_region = Some(buyer_region.into());
        self
    }
}

impl Endpoint for GetShippingProviders {
    type Response = GetShippingProvidersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShippingProviders";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/logistics/202309/delivery_options/{delivery_option_id}/shipping_providers";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic", "seller.logistics"])
        .errors(&[21008116, 21008117, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-shipping-providers-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/logistics/202309/delivery_options/");
        path.id("delivery_option_id", &self.delivery_option_id);
        path.literal("/shipping_providers");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("buyer_region", &self.buyer_region);
        query.shop_cipher();
        query.timestamp();
        query.param("warehouse_region", &self.warehouse_region);
    }
}

/// The response to [`GetShippingProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShippingProvidersResponse {
    /// Shipping providers; their IDs are the `shipping_provider_id` of the operations that ship.
    pub shipping_providers: Vec<ShippingProvider>,
}

impl Fields for GetShippingProvidersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shipping_providers", &mut self.shipping_providers)]);
    }
}

debug_fields!(GetShippingProvidersResponse);
