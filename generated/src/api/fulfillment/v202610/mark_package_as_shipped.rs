// @generated from specs/fulfillment/202610/mark_package_as_shipped.yaml by `cargo xtask generate`; edit the spec instead.

//! `MarkPackageAsShipped` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Warning;
use crate::api::fulfillment::types::{OrderLine, Shipment};

/// Declares order lines shipped by the seller's own carriers, with tracking numbers; in the US, UK, Japan and parts of the EU.
///
/// `POST /fulfillment/202610/orders/{order_id}/packages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`MarkPackageAsShippedResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MarkPackageAsShipped {
    pub order_id: String,
    /// Lines and parts of bundles. JSON name: `order_line_list`.
    pub order_lines: Option<Vec<OrderLine>>,
    /// One, but for chosen sellers who ship one item in several boxes. JSON name: `shipping_info_list`.
    pub shipments: Option<Vec<Shipment>>,
}

impl MarkPackageAsShipped {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            order_lines: None,
            shipments: None,
        }
    }

    /// Lines and parts of bundles. JSON name: `order_line_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }

    /// One, but for chosen sellers who ship one item in several boxes. JSON name: `shipping_info_list`.
    #[inline]
    pub fn shipments(mut self, shipments: impl IntoIterator<Item = Shipment>) -> Self {
        self.shipments = Some(shipments.into_iter().collect());
        self
    }
}

impl Endpoint for MarkPackageAsShipped {
    type Response = MarkPackageAsShippedResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "MarkPackageAsShipped";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202610/orders/{order_id}/packages";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/fulfillment/202610/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/packages");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("order_line_list", &self.order_lines);
        body.field("shipping_info_list", &self.shipments);
    }
}

/// The response to [`MarkPackageAsShipped`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkPackageAsShippedResponse {
    pub order_id: Option<String>,
    pub order_line_item_ids: Vec<String>,
    pub package_id: Option<String>,
    pub warning: Option<Warning>,
}

impl Fields for MarkPackageAsShippedResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("order_line_item_ids", &mut self.order_line_item_ids),
                    ("package_id", &mut self.package_id),
                    ("warning", &mut self.warning),
                ],
            );
    }
}

debug_fields!(MarkPackageAsShippedResponse);
