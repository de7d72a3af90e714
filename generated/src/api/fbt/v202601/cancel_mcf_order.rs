// @generated from specs/fbt/202601/cancel_mcf_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CancelMcfOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtConsignOrderId, FbtMcfOrderId};
use crate::api::fbt::types::ConsignOrderStatus;

/// Cancels a multi-channel fulfillment (MCF) order, or some of its consign orders, before they leave the warehouse. Consign orders with the status `CLOSED` in the reply were cancelled.
///
/// `POST /fbt/202601/mcf_outbound_orders/cancel`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CancelMcfOrderResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::CancelMcfOrder;
 use tiktok_shop::fbt::cancel_mcf_order::ConsignOrderInput;

 let shop = client.seller(token).shop(cipher);
 let request = CancelMcfOrder::new("7136104329798256386")
     .consign_orders([ConsignOrderInput::new().id("OBF7136104329798256386")]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "CancelFbtMcfOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelMcfOrder {
    /// Consign orders to cancel; if omitted, all consign orders of the MCF order are cancelled. TikTok rejects the cancellation of those with the status `SHIPPED`, `HANDOVER`, `COMPLETED`, `LOST`, `DAMAGE`, `RETURNED` or `SCRAP`.
    pub consign_orders: Option<Vec<ConsignOrderInput>>,
    /// ID of the MCF order, digits only, from [`CreateMcfOrder`](crate::fbt::CreateMcfOrder).
    pub mcf_order_id: FbtMcfOrderId,
}

impl CancelMcfOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(mcf_order_id: impl Into<FbtMcfOrderId>) -> Self {
        Self {
            consign_orders: None,
            mcf_order_id: mcf_order_id.into(),
        }
    }

    /// Consign orders to cancel; if omitted, all consign orders of the MCF order are cancelled. TikTok rejects the cancellation of those with the status `SHIPPED`, `HANDOVER`, `COMPLETED`, `LOST`, `DAMAGE`, `RETURNED` or `SCRAP`.
    #[inline]
    pub fn consign_orders(
        mut self,
        consign_orders: impl IntoIterator<Item = ConsignOrderInput>,
    ) -> Self {
        self.consign_orders = Some(consign_orders.into_iter().collect());
        self
    }
}

impl Endpoint for CancelMcfOrder {
    type Response = CancelMcfOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CancelMcfOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202601/mcf_outbound_orders/cancel";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("consign_orders", &self.consign_orders),
                ("mcf_order_id", &self.mcf_order_id),
            ],
        );
    }
}

/// The response to [`CancelMcfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMcfOrderResponse {
    /// The MCF order, with its consign orders after the request.
    pub mcf_order: Option<CancelledMcfOrder>,
}

impl Fields for CancelMcfOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(CancelMcfOrderResponse);

/// A consign order (package) of an MCF order after a request to cancel it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelledConsignOrder {
    /// ID of the consign order, digits only, without the prefix `OBF`.
    pub id: Option<FbtConsignOrderId>,
    /// Status of the consign order after the request; `CLOSED` means that it was cancelled.
    pub status: Option<ConsignOrderStatus>,
}

impl Fields for CancelledConsignOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("status", &mut self.status)]);
    }
}

debug_fields!(CancelledConsignOrder);

/// A multi-channel fulfillment (MCF) order after a request to cancel it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelledMcfOrder {
    /// All consign orders of the MCF order, including those that the request did not name.
    pub consign_orders: Vec<CancelledConsignOrder>,
    /// ID of the order in the seller's own system.
    pub external_order_id: Option<String>,
    /// ID of the MCF order.
    pub mcf_order_id: Option<FbtMcfOrderId>,
}

impl Fields for CancelledMcfOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("consign_orders", &mut self.consign_orders),
                    ("external_order_id", &mut self.external_order_id),
                    ("mcf_order_id", &mut self.mcf_order_id),
                ],
            );
    }
}

debug_fields!(CancelledMcfOrder);

/// A consign order to cancel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsignOrderInput {
    /// ID of the consign order, from [`GetMcfOrderStatus`](crate::fbt::GetMcfOrderStatus); digits only, without the prefix `OBF`.
    pub id: Option<FbtConsignOrderId>,
}

impl ConsignOrderInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the consign order, from [`GetMcfOrderStatus`](crate::fbt::GetMcfOrderStatus); digits only, without the prefix `OBF`.
    #[inline]
    pub fn id(mut self, id: impl Into<FbtConsignOrderId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl WriteFields for ConsignOrderInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(ConsignOrderInput);
