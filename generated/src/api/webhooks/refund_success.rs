// @generated from specs/webhooks/refund_success.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RefundSuccess` event.

use crate::__private::*;
use crate::api::types::Currency;

/// A buyer got money back for goods that were returned.
///
/// Sent with `type` 67.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundSuccess {
    /// The request that it belongs to.
    pub aftersales_request_id: Option<String>,
    /// What was refunded.
    pub line_items: Vec<LineItem>,
    pub refund_currency: Option<Currency>,
    /// `REFUND_SUCCESS`.
    pub refund_status: Option<String>,
    /// When it was done.
    pub refund_timestamp: Option<Timestamp>,
    /// In `refund_currency`.
    pub refund_total: Option<Decimal>,
    /// The goods that came back.
    pub rma_id: Option<String>,
}

impl Fields for RefundSuccess {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aftersales_request_id", &mut self.aftersales_request_id),
                    ("line_items", &mut self.line_items),
                    ("refund_currency", &mut self.refund_currency),
                    ("refund_status", &mut self.refund_status),
                    ("refund_timestamp", &mut self.refund_timestamp),
                    ("refund_total", &mut self.refund_total),
                    ("rma_id", &mut self.rma_id),
                ],
            );
    }
}

debug_fields!(RefundSuccess);

impl Webhook for RefundSuccess {
    const TYPE: i64 = 67;
    const NAME: &'static str = "RefundSuccess";
}

/// An item of `line_items` in [`RefundSuccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    /// The order that the goods were bought with.
    pub main_order_id: Option<String>,
    pub return_line_item_id: Option<String>,
    pub sku_id: Option<String>,
    /// Of the SKU's part of the request.
    pub sku_return_request_id: Option<String>,
    /// Only of a part of a virtual bundle.
    pub sub_return_line_item_id: Option<String>,
}

impl Fields for LineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("main_order_id", &mut self.main_order_id),
                    ("return_line_item_id", &mut self.return_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_return_request_id", &mut self.sku_return_request_id),
                    ("sub_return_line_item_id", &mut self.sub_return_line_item_id),
                ],
            );
    }
}

debug_fields!(LineItem);
