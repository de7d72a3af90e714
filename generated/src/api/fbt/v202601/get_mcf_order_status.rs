// @generated from specs/fbt/202601/get_mcf_order_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMcfOrderStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ShippingProvider;
use crate::api::ids::FbtMcfOrderId;
use crate::api::fbt::types::{ConsignOrderStatus, McfGoods};

/// Returns a multi-channel fulfillment (MCF) order with the status of its consign orders (packages).
///
/// `GET /fbt/202601/mcf_outbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetMcfOrderStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetMcfOrderStatus;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetMcfOrderStatus::new("7136104329798256386")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetFbtMcfOrderStatus")]
#[doc(alias = "GetFbfMcfOrderStatus")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMcfOrderStatus {
    /// ID of the MCF order, from [`CreateMcfOrder`](crate::fbt::CreateMcfOrder).
    pub mcf_order_id: FbtMcfOrderId,
}

impl GetMcfOrderStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(mcf_order_id: impl Into<FbtMcfOrderId>) -> Self {
        Self {
            mcf_order_id: mcf_order_id.into(),
        }
    }
}

impl Endpoint for GetMcfOrderStatus {
    type Response = GetMcfOrderStatusResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMcfOrderStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202601/mcf_outbound_orders";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("mcf_order_id", &self.mcf_order_id);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetMcfOrderStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcfOrderStatusResponse {
    /// The MCF order, with its consign orders.
    pub mcf_order: Option<McfOrder>,
}

impl Fields for GetMcfOrderStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(GetMcfOrderStatusResponse);

/// A consign order, one package of an MCF order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsignOrder {
    /// Name of the shipping provider; may be absent until the shipping provider has received the package.
    pub carrier: Option<String>,
    /// Goods in the consign order.
    pub goods: Vec<McfGoods>,
    /// ID of the consign order, with the prefix `OBF`; [`CancelMcfOrder`](crate::fbt::CancelMcfOrder) requires it without the prefix.
    pub id: Option<String>,
    /// Whether TikTok cancelled the consign order; if false, the seller's own system did. Only matters if `status` is `CLOSED`.
    pub is_platform_closed: Option<bool>,
    /// Why the consign order cannot proceed, for a status such as `ABNORMAL` or `LOST`.
    pub issue: Option<String>,
    /// Shipping provider; may be absent until it has received the package.
    pub shipping_provider: Option<ShippingProvider>,
    /// Status of the consign order.
    pub status: Option<ConsignOrderStatus>,
    /// Tracking number; may be absent until the shipping provider has received the package.
    pub tracking_number: Option<String>,
}

impl Fields for ConsignOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("carrier", &mut self.carrier),
                    ("goods", &mut self.goods),
                    ("id", &mut self.id),
                    ("is_platform_closed", &mut self.is_platform_closed),
                    ("issue", &mut self.issue),
                    ("shipping_provider", &mut self.shipping_provider),
                    ("status", &mut self.status),
                    ("tracking_number", &mut self.tracking_number),
                ],
            );
    }
}

debug_fields!(ConsignOrder);

/// A multi-channel fulfillment (MCF) order, with which TikTok ships an order of another sales channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfOrder {
    /// Consign orders, one for each package; empty until TikTok has created them.
    pub consign_orders: Vec<ConsignOrder>,
    /// When the MCF order was created.
    pub create_time: Option<Timestamp>,
    /// ID of the order in the seller's own system.
    pub external_order_id: Option<String>,
    /// ID of the MCF order, for [`CancelMcfOrder`](crate::fbt::CancelMcfOrder).
    pub mcf_order_id: Option<FbtMcfOrderId>,
}

impl Fields for McfOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("consign_orders", &mut self.consign_orders),
                    ("create_time", &mut self.create_time),
                    ("external_order_id", &mut self.external_order_id),
                    ("mcf_order_id", &mut self.mcf_order_id),
                ],
            );
    }
}

debug_fields!(McfOrder);
