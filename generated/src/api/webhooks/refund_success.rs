// @generated from specs/webhooks/refund_success.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RefundSuccess` event.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{
    AftersalesRequestId, OrderId, ReturnLineId, ReturnSubLineId, RmaId, SkuId,
};

/// A buyer received a refund for returned products.
///
/// Sent with `type` 67.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundSuccess {
    /// ID of the after-sales request that it belongs to.
    pub aftersales_request_id: Option<AftersalesRequestId>,
    /// Items that were refunded.
    pub line_items: Vec<LineItem>,
    /// Currency of `refund_total`.
    pub refund_currency: Option<Currency>,
    /// Status of the refund, always `REFUND_SUCCESS`.
    pub refund_status: Option<String>,
    /// When the amount was refunded.
    pub refund_timestamp: Option<Timestamp>,
    /// Refunded amount, in `refund_currency`.
    pub refund_total: Option<Decimal>,
    /// ID of the return merchandise authorization of the goods.
    pub rma_id: Option<RmaId>,
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

/// A returned item that was refunded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    /// ID of the order of the item.
    pub main_order_id: Option<OrderId>,
    /// ID of the line of the return.
    pub return_line_item_id: Option<ReturnLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// ID of the request for this SKU.
    pub sku_return_request_id: Option<String>,
    /// ID of the unit of a virtual bundle; absent for other products.
    pub sub_return_line_item_id: Option<ReturnSubLineId>,
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
