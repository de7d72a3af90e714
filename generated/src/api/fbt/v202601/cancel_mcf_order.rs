// @generated from specs/fbt/202601/cancel_mcf_order.yaml by `cargo xtask generate`; edit the spec instead.

//! `CancelMcfOrder` and the types that only this operation uses.

use crate::__private::*;
use crate::api::fbt::types::ConsignOrderStatus;

/// Cancels a multi-channel (MCF) order, or some of its parcels, before they leave the warehouse.
///
/// `POST /fbt/202601/mcf_outbound_orders/cancel`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CancelMcfOrderResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "CancelFbtMcfOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelMcfOrder {
    /// Defaults to all of the order's.
    pub consign_orders: Option<Vec<ConsignOrderInput>>,
    /// Digits only; of `CreateMcfOrder`.
    pub mcf_order_id: String,
}

impl CancelMcfOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(mcf_order_id: impl Into<String>) -> Self {
        Self {
            consign_orders: None,
            mcf_order_id: mcf_order_id.into(),
        }
    }

    /// Defaults to all of the order's.
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
    pub mcf_order: Option<CancelledMcfOrder>,
}

impl Fields for CancelMcfOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(CancelMcfOrderResponse);

/// One of the parcels of a cancelled MCF order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelledConsignOrder {
    /// What `CancelMcfOrder` takes, without the prefix `OBF`.
    pub id: Option<String>,
    pub status: Option<ConsignOrderStatus>,
}

impl Fields for CancelledConsignOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("status", &mut self.status)]);
    }
}

debug_fields!(CancelledConsignOrder);

/// An MCF order that was cancelled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelledMcfOrder {
    /// Once shipped; the order may be split into several parcels.
    pub consign_orders: Vec<CancelledConsignOrder>,
    /// The seller's own.
    pub external_order_id: Option<String>,
    /// What `GetMcfOrderStatus` and `CancelMcfOrder` take.
    pub mcf_order_id: Option<String>,
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

/// An item of `consign_orders` in [`CancelMcfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsignOrderInput {
    /// Without the prefix `OBF`.
    pub id: Option<String>,
}

impl ConsignOrderInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Without the prefix `OBF`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
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
