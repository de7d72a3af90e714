// @generated from specs/fbt/202601/get_mcf_order_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMcfOrderStatus` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ShippingProvider;
use crate::api::fbt::types::{ConsignOrderStatus, McfGoods};

/// Returns a multi-channel (MCF) order with the status of each parcel it was split into.
///
/// `GET /fbt/202601/mcf_outbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetMcfOrderStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GetFbtMcfOrderStatus")]
#[doc(alias = "GetFbfMcfOrderStatus")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMcfOrderStatus {
    /// Of `CreateMcfOrder`.
    pub mcf_order_id: String,
}

impl GetMcfOrderStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(mcf_order_id: impl Into<String>) -> Self {
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
    pub mcf_order: Option<McfOrder>,
}

impl Fields for GetMcfOrderStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(GetMcfOrderStatusResponse);

/// One of the parcels that an MCF order is split into.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsignOrder {
    /// Once handed over.
    pub carrier: Option<String>,
    /// What is in it.
    pub goods: Vec<McfGoods>,
    /// What `CancelMcfOrder` takes, without the prefix `OBF`.
    pub id: Option<String>,
    /// Whether TikTok, not the seller, cancelled it.
    pub is_platform_closed: Option<bool>,
    /// Why it is stuck.
    pub issue: Option<String>,
    /// Once handed over.
    pub shipping_provider: Option<ShippingProvider>,
    pub status: Option<ConsignOrderStatus>,
    /// Once handed over.
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

/// An order from another sales channel that TikTok fulfills (MCF).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfOrder {
    /// Once shipped; the order may be split into several parcels.
    pub consign_orders: Vec<ConsignOrder>,
    pub create_time: Option<Timestamp>,
    /// The seller's own.
    pub external_order_id: Option<String>,
    /// What `GetMcfOrderStatus` and `CancelMcfOrder` take.
    pub mcf_order_id: Option<String>,
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
