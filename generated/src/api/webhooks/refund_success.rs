// @generated from specs/webhooks/refund_success.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RefundSuccess` event.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{
    AftersalesRequestId, OrderId, ReturnLineId, ReturnSubLineId, RmaId, SkuId,
};

/// The refund for an after-sales request was paid to the buyer.
///
/// Sent with `type` 67.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundSuccess {
    /// ID of the after-sales request to which the refund belongs, as `return_refund::SearchAftersalesRequests` accepts it.
    pub aftersales_request_id: Option<AftersalesRequestId>,
    /// Line items that were refunded.
    pub line_items: Vec<LineItem>,
    /// Currency of `refund_total`.
    pub refund_currency: Option<Currency>,
    /// Result of the refund. TikTok documents only `REFUND_SUCCESS`.
    pub refund_status: Option<String>,
    /// When the refund was completed.
    pub refund_timestamp: Option<Timestamp>,
    /// Refunded amount, in `refund_currency`.
    pub refund_total: Option<Decimal>,
    /// ID of the return merchandise authorization, as `return_refund::SearchReturnMerchandiseAuthorizations` accepts it.
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

/// A line item that was refunded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    /// ID of the order in which the item was bought.
    pub main_order_id: Option<OrderId>,
    /// ID of the line item in the return; for an item of a virtual bundle, that of the bundle.
    pub return_line_item_id: Option<ReturnLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// ID of the part of the after-sales request to which the line item belongs; see `sku_return_requests` in `return_refund::SearchAftersalesRequests`.
    pub sku_return_request_id: Option<String>,
    /// ID of the item of a virtual bundle in the return; absent for other products.
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
