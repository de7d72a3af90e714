// @generated from specs/return_refund/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::{Currency, HandoverMethod, Image, Initiator, SortOrder};
use crate::api::ids::{
    CancellationLineId, CombinedReturnId, OrderId, OrderLineId, OrderSubLineId, ReturnId,
    ReturnLineId, ReturnSubLineId, ShippingProviderId, SkuId,
};

/// Why a part of the call failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AftersalesError {
    /// Error code.
    pub code: Option<String>,
    /// Explanation of the error.
    pub message: Option<String>,
}

impl Fields for AftersalesError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("message", &mut self.message)]);
    }
}

debug_fields!(AftersalesError);

impl CollectFailures for AftersalesError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}

/// Status of TikTok's arbitration between buyer and seller.
#[non_exhaustive]
pub enum ArbitrationStatus {
    /// TikTok is deciding and may ask the seller for more information. Sent as `IN_PROGRESS`.
    InProgress,
    /// TikTok decided for the buyer. Sent as `SUPPORT_BUYER`.
    SupportBuyer,
    /// TikTok decided for the seller. Sent as `SUPPORT_SELLER`.
    SupportSeller,
    /// The arbitration was closed. Sent as `CLOSED`.
    Closed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ArbitrationStatus {
    const TEXTS: &'static [&'static str] = &[
        "IN_PROGRESS",
        "SUPPORT_BUYER",
        "SUPPORT_SELLER",
        "CLOSED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::InProgress,
            Ok(1) => Self::SupportBuyer,
            Ok(2) => Self::SupportSeller,
            Ok(_) => Self::Closed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::InProgress => Ok(0),
            Self::SupportBuyer => Ok(1),
            Self::SupportSeller => Ok(2),
            Self::Closed => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ArbitrationStatus, Read, Write);

/// Amounts that the buyer would get back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculatedRefund {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Refunded shipping fee.
    pub refund_shipping_fee: Option<Decimal>,
    /// Refunded price of the items.
    pub refund_subtotal: Option<Decimal>,
    /// Refunded tax.
    pub refund_tax: Option<Decimal>,
    /// Total refund, the sum of items, shipping fee and tax.
    pub refund_total: Option<Decimal>,
    /// Retail delivery fee of the US state of Colorado, which applies above 500,000 USD of sales on the platform.
    pub retail_delivery_fee: Option<Decimal>,
}

impl Fields for CalculatedRefund {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("refund_shipping_fee", &mut self.refund_shipping_fee),
                    ("refund_subtotal", &mut self.refund_subtotal),
                    ("refund_tax", &mut self.refund_tax),
                    ("refund_total", &mut self.refund_total),
                    ("retail_delivery_fee", &mut self.retail_delivery_fee),
                ],
            );
    }
}

debug_fields!(CalculatedRefund);

/// Status of a cancellation.
#[non_exhaustive]
pub enum CancellationStatus {
    /// The buyer asked to cancel, and the seller must answer. Sent as `CANCELLATION_REQUEST_PENDING`.
    Pending,
    /// The cancellation was approved, or made by the seller or TikTok; what the buyer paid will be refunded. Sent as `CANCELLATION_REQUEST_SUCCESS`.
    Success,
    /// The request ended without a cancellation, for example because the buyer withdrew it. Sent as `CANCELLATION_REQUEST_CANCEL`.
    Cancel,
    /// The cancellation is complete, and what the buyer paid has been refunded. Sent as `CANCELLATION_REQUEST_COMPLETE`.
    Complete,
    /// Another name for `CANCELLATION_REQUEST_CANCEL`. Sent as `CANCELLATION_REQUEST_CANCELLED`.
    Cancelled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CancellationStatus {
    const TEXTS: &'static [&'static str] = &[
        "CANCELLATION_REQUEST_PENDING",
        "CANCELLATION_REQUEST_SUCCESS",
        "CANCELLATION_REQUEST_CANCEL",
        "CANCELLATION_REQUEST_COMPLETE",
        "CANCELLATION_REQUEST_CANCELLED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::Success,
            Ok(2) => Self::Cancel,
            Ok(3) => Self::Complete,
            Ok(_) => Self::Cancelled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::Success => Ok(1),
            Self::Cancel => Ok(2),
            Self::Complete => Ok(3),
            Self::Cancelled => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CancellationStatus, Read, Write);

/// An item of a virtual bundle in a cancellation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancellationSubLineItem {
    /// ID of the item of a virtual bundle in the cancellation.
    pub cancel_sub_line_item_id: Option<String>,
    /// ID of the line item in the cancellation.
    pub cancel_line_item_id: Option<CancellationLineId>,
    /// ID of the item of a virtual bundle in the order, as `order::GetOrderDetail` lists it below the line item.
    pub sub_order_line_item_id: Option<OrderSubLineId>,
    /// ID of the line item in the order.
    pub order_line_item_id: Option<OrderLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// Image of the product; not in use yet.
    pub product_image: Option<Image>,
    /// Title of the product.
    pub product_name: Option<String>,
    /// Seller SKU.
    pub seller_sku: Option<String>,
    /// Amounts that the buyer gets back for this item.
    pub refund_amount: Option<RefundAmount>,
}

impl Fields for CancellationSubLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancel_sub_line_item_id", &mut self.cancel_sub_line_item_id),
                    ("cancel_line_item_id", &mut self.cancel_line_item_id),
                    ("sub_order_line_item_id", &mut self.sub_order_line_item_id),
                    ("order_line_item_id", &mut self.order_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("product_image", &mut self.product_image),
                    ("product_name", &mut self.product_name),
                    ("seller_sku", &mut self.seller_sku),
                    ("refund_amount", &mut self.refund_amount),
                ],
            );
    }
}

debug_fields!(CancellationSubLineItem);

/// Who cancels the order, and whether an approval is needed.
#[non_exhaustive]
pub enum CancellationType {
    /// Cancelled immediately by the seller or TikTok, or by the buyer while the order is `ON_HOLD`. Sent as `CANCEL`.
    Cancel,
    /// Requested by the buyer; the seller or TikTok must approve. Sent as `BUYER_CANCEL`.
    BuyerCancel,
    /// Requested by the buyer, with a refund; a name that occurs only in one of TikTok's examples. Sent as `REQUEST_CANCEL_REFUND`.
    RequestCancelRefund,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CancellationType {
    const TEXTS: &'static [&'static str] = &[
        "CANCEL",
        "BUYER_CANCEL",
        "REQUEST_CANCEL_REFUND",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Cancel,
            Ok(1) => Self::BuyerCancel,
            Ok(_) => Self::RequestCancelRefund,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Cancel => Ok(0),
            Self::BuyerCancel => Ok(1),
            Self::RequestCancelRefund => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CancellationType, Read, Write);

/// Decision of the seller on a buyer's request, which [`ApproveReturn`](crate::return_refund::ApproveReturn), [`RejectReturn`](crate::return_refund::RejectReturn), [`ApproveCancellation`](crate::return_refund::ApproveCancellation) and [`RejectCancellation`](crate::return_refund::RejectCancellation) carry out. [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests) has actions of its own.
#[non_exhaustive]
pub enum Decision {
    /// Accept the package that the buyer sent back; the buyer is then refunded. Sent as `APPROVE_RECEIVED_PACKAGE`.
    ApproveReceivedPackage,
    /// Approve a refund without a return. Sent as `APPROVE_REFUND`.
    ApproveRefund,
    /// Approve a replacement; TikTok then creates a new order, which the seller must fulfill. Sent as `APPROVE_REPLACEMENT`.
    ApproveReplacement,
    /// Approve a cancellation, with [`ApproveCancellation`](crate::return_refund::ApproveCancellation). Sent as `APPROVE_REQUEST_CANCEL`.
    ApproveRequestCancel,
    /// Approve a return; the buyer then sends the items back. Sent as `APPROVE_RETURN`.
    ApproveReturn,
    /// Refund in full and let the buyer keep the items, with [`ApproveReturn`](crate::return_refund::ApproveReturn). Sent as `DIRECT_REFUND`.
    DirectRefund,
    /// Refund instead of an exchange. Eligibility can be checked, but TikTok documents no operation that accepts this decision. Sent as `ISSUE_EXCHANGE_REFUND`.
    IssueExchangeRefund,
    /// Refund instead of a replacement, with [`ApproveReturn`](crate::return_refund::ApproveReturn). Sent as `ISSUE_REPLACEMENT_REFUND`.
    IssueReplacementRefund,
    /// Offer a partial refund, with [`ApproveReturn`](crate::return_refund::ApproveReturn); if the buyer accepts, the items stay with the buyer. Sent as `OFFER_PARTIAL_REFUND`.
    OfferPartialRefund,
    /// Offer a partial refund because of the condition of the items that came back, with [`RejectReturn`](crate::return_refund::RejectReturn) 202606. Sent as `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`.
    OfferPartialRefundAfterReceivingPkg,
    /// Reject the package that the buyer sent back. Sent as `REJECT_RECEIVED_PACKAGE`.
    RejectReceivedPackage,
    /// Reject a refund without a return. Sent as `REJECT_REFUND`.
    RejectRefund,
    /// Reject a replacement. Sent as `REJECT_REPLACEMENT`.
    RejectReplacement,
    /// Reject a cancellation, with [`RejectCancellation`](crate::return_refund::RejectCancellation). Sent as `REJECT_REQUEST_CANCEL`.
    RejectRequestCancel,
    /// Reject a return before the buyer sends the items. Sent as `REJECT_RETURN`.
    RejectReturn,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Decision {
    const TEXTS: &'static [&'static str] = &[
        "APPROVE_RECEIVED_PACKAGE",
        "APPROVE_REFUND",
        "APPROVE_REPLACEMENT",
        "APPROVE_REQUEST_CANCEL",
        "APPROVE_RETURN",
        "DIRECT_REFUND",
        "ISSUE_EXCHANGE_REFUND",
        "ISSUE_REPLACEMENT_REFUND",
        "OFFER_PARTIAL_REFUND",
        "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
        "REJECT_RECEIVED_PACKAGE",
        "REJECT_REFUND",
        "REJECT_REPLACEMENT",
        "REJECT_REQUEST_CANCEL",
        "REJECT_RETURN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ApproveReceivedPackage,
            Ok(1) => Self::ApproveRefund,
            Ok(2) => Self::ApproveReplacement,
            Ok(3) => Self::ApproveRequestCancel,
            Ok(4) => Self::ApproveReturn,
            Ok(5) => Self::DirectRefund,
            Ok(6) => Self::IssueExchangeRefund,
            Ok(7) => Self::IssueReplacementRefund,
            Ok(8) => Self::OfferPartialRefund,
            Ok(9) => Self::OfferPartialRefundAfterReceivingPkg,
            Ok(10) => Self::RejectReceivedPackage,
            Ok(11) => Self::RejectRefund,
            Ok(12) => Self::RejectReplacement,
            Ok(13) => Self::RejectRequestCancel,
            Ok(_) => Self::RejectReturn,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ApproveReceivedPackage => Ok(0),
            Self::ApproveRefund => Ok(1),
            Self::ApproveReplacement => Ok(2),
            Self::ApproveRequestCancel => Ok(3),
            Self::ApproveReturn => Ok(4),
            Self::DirectRefund => Ok(5),
            Self::IssueExchangeRefund => Ok(6),
            Self::IssueReplacementRefund => Ok(7),
            Self::OfferPartialRefund => Ok(8),
            Self::OfferPartialRefundAfterReceivingPkg => Ok(9),
            Self::RejectReceivedPackage => Ok(10),
            Self::RejectRefund => Ok(11),
            Self::RejectReplacement => Ok(12),
            Self::RejectRequestCancel => Ok(13),
            Self::RejectReturn => Ok(14),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Decision, Read, Write);

/// An image that supports the seller's decision.
#[derive(Clone)]
#[non_exhaustive]
pub struct EvidenceImage {
    /// Height in pixels.
    pub height: Option<i64>,
    /// The `uri` that `product::UploadProductImage` returned.
    pub image_id: String,
    /// Media type of the image, such as `image/png`.
    pub mime_type: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
}

impl EvidenceImage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            height: None,
            image_id: image_id.into(),
            mime_type: None,
            width: None,
        }
    }

    /// Height in pixels.
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Media type of the image, such as `image/png`.
    #[inline]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Width in pixels.
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

impl WriteFields for EvidenceImage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("image_id", &self.image_id),
                    ("mime_type", &self.mime_type),
                    ("width", &self.width),
                ],
            );
    }
}

debug_written!(EvidenceImage);

/// A line item that the buyer gets in exchange; not in use yet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeOrderLine {
    /// ID of the line item; not in use yet.
    pub order_line_id: Option<String>,
    /// SKU ID; not in use yet.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU; not in use yet.
    pub sku_name: Option<String>,
    /// Title of the product; not in use yet.
    pub product_name: Option<String>,
    /// Seller SKU; not in use yet.
    pub seller_sku_name: Option<String>,
    /// Image of the product; not in use yet.
    pub product_image: Option<Image>,
    /// Price of the line item; not in use yet.
    pub price_detail: Option<ExchangePriceDetail>,
}

impl Fields for ExchangeOrderLine {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_line_id", &mut self.order_line_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("product_name", &mut self.product_name),
                    ("seller_sku_name", &mut self.seller_sku_name),
                    ("product_image", &mut self.product_image),
                    ("price_detail", &mut self.price_detail),
                ],
            );
    }
}

debug_fields!(ExchangeOrderLine);

/// Price of a line item that the buyer gets in exchange; not in use yet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangePriceDetail {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Refunded shipping fee.
    pub refund_shipping_fee: Option<Decimal>,
    /// Refunded price of the items.
    pub refund_subtotal: Option<Decimal>,
    /// Refunded tax.
    pub refund_tax: Option<Decimal>,
    /// Total refund, the sum of items, shipping fee and tax.
    pub refund_total: Option<Decimal>,
}

impl Fields for ExchangePriceDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("refund_shipping_fee", &mut self.refund_shipping_fee),
                    ("refund_subtotal", &mut self.refund_subtotal),
                    ("refund_tax", &mut self.refund_tax),
                    ("refund_total", &mut self.refund_total),
                ],
            );
    }
}

debug_fields!(ExchangePriceDetail);

/// Data that a search returns in addition to IDs and statuses.
#[non_exhaustive]
pub enum IncludedField {
    /// The line items. Sent as `LINE_ITEMS`.
    LineItems,
    /// The parts of the after-sales request, one for each SKU. Sent as `SKU_RETURN_REQUESTS`.
    SkuReturnRequests,
    /// The packages in which items come back. Sent as `RETURN_MERCHANDISE_AUTHORIZATIONS`.
    ReturnMerchandiseAuthorizations,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for IncludedField {
    const TEXTS: &'static [&'static str] = &[
        "LINE_ITEMS",
        "SKU_RETURN_REQUESTS",
        "RETURN_MERCHANDISE_AUTHORIZATIONS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::LineItems,
            Ok(1) => Self::SkuReturnRequests,
            Ok(_) => Self::ReturnMerchandiseAuthorizations,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::LineItems => Ok(0),
            Self::SkuReturnRequests => Ok(1),
            Self::ReturnMerchandiseAuthorizations => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(IncludedField, Write);

/// A line item of an after-sales request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    /// ID of the line item in the return; for an item of a virtual bundle, that of the bundle.
    pub return_line_item_id: Option<ReturnLineId>,
    /// ID of the item in the return, if it is a part of a virtual bundle.
    pub sub_return_line_item_id: Option<ReturnSubLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// ID of the order in which the item was bought.
    pub main_order_id: Option<OrderId>,
    /// ID of the part of the after-sales request to which the line item belongs. TikTok does not document whether it equals `return_id` in `sku_return_requests`.
    pub sku_return_request_id: Option<String>,
}

impl Fields for LineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("return_line_item_id", &mut self.return_line_item_id),
                    ("sub_return_line_item_id", &mut self.sub_return_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("main_order_id", &mut self.main_order_id),
                    ("sku_return_request_id", &mut self.sku_return_request_id),
                ],
            );
    }
}

debug_fields!(LineItem);

/// A line item of an order, or an item of a virtual bundle in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLine {
    /// ID of the line item in the order, as `order::GetOrderDetail` returns it.
    pub order_line_item_id: Option<OrderLineId>,
    /// ID of the item of a virtual bundle, as `order::GetOrderDetail` lists it below the line item. Required for virtual bundles in requests; absent for other products.
    pub sub_order_line_item_id: Option<OrderSubLineId>,
}

impl OrderLine {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the line item in the order, as `order::GetOrderDetail` returns it.
    #[inline]
    pub fn order_line_item_id(
        mut self,
        order_line_item_id: impl Into<OrderLineId>,
    ) -> Self {
        self.order_line_item_id = Some(order_line_item_id.into());
        self
    }

    /// ID of the item of a virtual bundle, as `order::GetOrderDetail` lists it below the line item. Required for virtual bundles in requests; absent for other products.
    #[inline]
    pub fn sub_order_line_item_id(
        mut self,
        sub_order_line_item_id: impl Into<OrderSubLineId>,
    ) -> Self {
        self.sub_order_line_item_id = Some(sub_order_line_item_id.into());
        self
    }
}

impl WriteFields for OrderLine {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("order_line_item_id", &self.order_line_item_id),
                    ("sub_order_line_item_id", &self.sub_order_line_item_id),
                ],
            );
    }
}

impl Fields for OrderLine {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_line_item_id", &mut self.order_line_item_id),
                    ("sub_order_line_item_id", &mut self.sub_order_line_item_id),
                ],
            );
    }
}

debug_fields!(OrderLine);

/// Page of a list to return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pagination {
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl Pagination {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of items on a page. From 1 to 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl WriteFields for Pagination {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("page_size", &within(&self.page_size, 1..=100)),
                    ("page_token", &self.page_token),
                ],
            );
    }
}

debug_written!(Pagination);

/// A partial refund that the seller offers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialRefundAmount {
    /// Amount of the partial refund, above 0.
    pub partial_refund_total: Option<Decimal>,
    /// Currency of the amount, the same as that of the return.
    pub currency: Option<Currency>,
}

impl PartialRefundAmount {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount of the partial refund, above 0.
    #[inline]
    pub fn partial_refund_total(
        mut self,
        partial_refund_total: impl Into<Decimal>,
    ) -> Self {
        self.partial_refund_total = Some(partial_refund_total.into());
        self
    }

    /// Currency of the amount, the same as that of the return.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl WriteFields for PartialRefundAmount {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("partial_refund_total", &self.partial_refund_total),
                    ("currency", &self.currency),
                ],
            );
    }
}

impl Fields for PartialRefundAmount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("partial_refund_total", &mut self.partial_refund_total),
                    ("currency", &mut self.currency),
                ],
            );
    }
}

debug_fields!(PartialRefundAmount);

/// Range of a partial refund that the seller may offer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialRefundAmountRange {
    /// Lowest amount that the seller may offer.
    pub min_amount: Option<Decimal>,
    /// Highest amount that the seller may offer.
    pub max_amount: Option<Decimal>,
    /// Currency of the amounts, which is that of the return.
    pub currency: Option<Currency>,
}

impl Fields for PartialRefundAmountRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("min_amount", &mut self.min_amount),
                    ("max_amount", &mut self.max_amount),
                    ("currency", &mut self.currency),
                ],
            );
    }
}

debug_fields!(PartialRefundAmountRange);

/// Amounts that the buyer gets back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAmount {
    /// Service fee that TikTok charges the buyer in some cases. Only in Indonesia.
    pub buyer_service_fee: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Refunded shipping fee.
    pub refund_shipping_fee: Option<Decimal>,
    /// Refunded price of the items.
    pub refund_subtotal: Option<Decimal>,
    /// Refunded tax.
    pub refund_tax: Option<Decimal>,
    /// Total refund, the sum of items, shipping fee and tax.
    pub refund_total: Option<Decimal>,
    /// Retail delivery fee of the US state of Colorado, which applies above 500,000 USD of sales on the platform.
    pub retail_delivery_fee: Option<Decimal>,
}

impl Fields for RefundAmount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("buyer_service_fee", &mut self.buyer_service_fee),
                    ("currency", &mut self.currency),
                    ("refund_shipping_fee", &mut self.refund_shipping_fee),
                    ("refund_subtotal", &mut self.refund_subtotal),
                    ("refund_tax", &mut self.refund_tax),
                    ("refund_total", &mut self.refund_total),
                    ("retail_delivery_fee", &mut self.retail_delivery_fee),
                ],
            );
    }
}

debug_fields!(RefundAmount);

/// Refunded amounts of discounts, by the party that funded them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundedDiscount {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Refunded amount of the discount that TikTok funds on products.
    pub product_platform_discount: Option<Decimal>,
    /// Refunded amount of the discount that the seller funds on products.
    pub product_seller_discount: Option<Decimal>,
    /// Refunded amount of the discount that TikTok funds on the shipping fee.
    pub shipping_fee_platform_discount: Option<Decimal>,
    /// Refunded amount of the discount that the seller funds on the shipping fee.
    pub shipping_fee_seller_discount: Option<Decimal>,
}

impl Fields for RefundedDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("product_platform_discount", &mut self.product_platform_discount),
                    ("product_seller_discount", &mut self.product_seller_discount),
                    (
                        "shipping_fee_platform_discount",
                        &mut self.shipping_fee_platform_discount,
                    ),
                    (
                        "shipping_fee_seller_discount",
                        &mut self.shipping_fee_seller_discount,
                    ),
                ],
            );
    }
}

debug_fields!(RefundedDiscount);

/// A reason for which the seller may reject a request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectReason {
    /// Key of the reason, for the operation that rejects the request. The keys depend on the state of the request, so look them up shortly before each rejection.
    pub name: Option<String>,
    /// Text of the reason, in the language of the `locale` of the request.
    pub text: Option<String>,
}

impl Fields for RejectReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name), ("text", &mut self.text)]);
    }
}

debug_fields!(RejectReason);

/// Time by which requests or authorizations are sorted.
#[non_exhaustive]
pub enum RequestSortField {
    /// When the request or authorization was created. Sent as `CREATE_TIME`.
    CreateTime,
    /// When the request or authorization was last updated. Sent as `UPDATE_TIME`.
    UpdateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RequestSortField {
    const TEXTS: &'static [&'static str] = &["CREATE_TIME", "UPDATE_TIME"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CreateTime,
            Ok(_) => Self::UpdateTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::UpdateTime => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RequestSortField, Write);

/// Kind of after-sales request.
#[non_exhaustive]
pub enum RequestType {
    /// Cancel the order or a part of it. Sent as `CANCEL`.
    Cancel,
    /// Return the items; documented only for replies of [`GetAftersalesEligibility`](crate::return_refund::GetAftersalesEligibility) 202309 and 202512. Sent as `RETURN`.
    Return,
    /// Return the items and get a refund. Sent as `RETURN_AND_REFUND`.
    ReturnAndRefund,
    /// Get a refund and keep the items. Sent as `REFUND`.
    Refund,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RequestType {
    const TEXTS: &'static [&'static str] = &[
        "CANCEL",
        "RETURN",
        "RETURN_AND_REFUND",
        "REFUND",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Cancel,
            Ok(1) => Self::Return,
            Ok(2) => Self::ReturnAndRefund,
            Ok(_) => Self::Refund,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Cancel => Ok(0),
            Self::Return => Ok(1),
            Self::ReturnAndRefund => Ok(2),
            Self::Refund => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RequestType, Read, Write);

/// A line item of a return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnLineItem {
    /// ID of the line item in the return.
    pub return_line_item_id: Option<ReturnLineId>,
    /// ID of the line item in the order.
    pub order_line_item_id: Option<OrderLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// Title of the product.
    pub product_name: Option<String>,
    /// Seller SKU.
    pub seller_sku: Option<String>,
    /// Image of the product; not in use yet.
    pub product_image: Option<Image>,
    /// Amounts that the buyer gets back for this line item.
    pub refund_amount: Option<RefundAmount>,
    /// Items of a virtual bundle in this line item.
    pub return_sub_line_items: Vec<ReturnSubLineItem>,
}

impl Fields for ReturnLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("return_line_item_id", &mut self.return_line_item_id),
                    ("order_line_item_id", &mut self.order_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("product_name", &mut self.product_name),
                    ("seller_sku", &mut self.seller_sku),
                    ("product_image", &mut self.product_image),
                    ("refund_amount", &mut self.refund_amount),
                    ("return_sub_line_items", &mut self.return_sub_line_items),
                ],
            );
    }
}

debug_fields!(ReturnLineItem);

/// Who provides the shipping of a return.
#[non_exhaustive]
pub enum ReturnMethod {
    /// The seller. Sent as `SELLER_SHIPPED`.
    SellerShipped,
    /// The buyer. Sent as `BUYER_SHIPPED`.
    BuyerShipped,
    /// TikTok. Sent as `PLATFORM_SHIPPED`.
    PlatformShipped,
    /// The seller; a name that occurs only in one of TikTok's examples. Sent as `SELLER_ARRANGE`.
    SellerArrange,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnMethod {
    const TEXTS: &'static [&'static str] = &[
        "SELLER_SHIPPED",
        "BUYER_SHIPPED",
        "PLATFORM_SHIPPED",
        "SELLER_ARRANGE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::SellerShipped,
            Ok(1) => Self::BuyerShipped,
            Ok(2) => Self::PlatformShipped,
            Ok(_) => Self::SellerArrange,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::SellerShipped => Ok(0),
            Self::BuyerShipped => Ok(1),
            Self::PlatformShipped => Ok(2),
            Self::SellerArrange => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnMethod, Read);

/// Kind of document with which the buyer sends a return.
#[non_exhaustive]
pub enum ReturnShippingDocumentType {
    /// A printed label. Sent as `SHIPPING_LABEL`.
    ShippingLabel,
    /// A QR code; the items are packed in a box. Sent as `QR_CODE`.
    QrCode,
    /// A QR code; neither a box nor a label is needed. Sent as `QR_CODE_NBNL`.
    QrCodeNbnl,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnShippingDocumentType {
    const TEXTS: &'static [&'static str] = &[
        "SHIPPING_LABEL",
        "QR_CODE",
        "QR_CODE_NBNL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ShippingLabel,
            Ok(1) => Self::QrCode,
            Ok(_) => Self::QrCodeNbnl,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ShippingLabel => Ok(0),
            Self::QrCode => Ok(1),
            Self::QrCodeNbnl => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnShippingDocumentType, Read);

/// Status of a return, refund, replacement or exchange.
#[non_exhaustive]
pub enum ReturnStatus {
    /// A return or refund was requested, and the seller or TikTok must answer. Sent as `RETURN_OR_REFUND_REQUEST_PENDING`.
    ReturnOrRefundRequestPending,
    /// The seller rejected the request; the buyer can dispute this. Sent as `REFUND_OR_RETURN_REQUEST_REJECT`.
    RefundOrReturnRequestReject,
    /// The return was approved, and the buyer must send the items in time; otherwise TikTok closes the request. Sent as `AWAITING_BUYER_SHIP`.
    AwaitingBuyerShip,
    /// The buyer has sent the items; the seller must accept or reject the package. Sent as `BUYER_SHIPPED_ITEM`.
    BuyerShippedItem,
    /// The seller rejected the package that came back; the buyer can dispute this. Sent as `REJECT_RECEIVE_PACKAGE`.
    RejectReceivePackage,
    /// The request was granted, and the buyer will be refunded. Sent as `RETURN_OR_REFUND_REQUEST_SUCCESS`.
    ReturnOrRefundRequestSuccess,
    /// The buyer or TikTok cancelled the request. Sent as `RETURN_OR_REFUND_REQUEST_CANCEL`.
    ReturnOrRefundRequestCancel,
    /// The buyer has been refunded. Sent as `RETURN_OR_REFUND_REQUEST_COMPLETE`.
    ReturnOrRefundRequestComplete,
    /// The buyer asked for a replacement, and the seller must answer. Sent as `REPLACEMENT_REQUEST_PENDING`.
    ReplacementRequestPending,
    /// The seller rejected the replacement. Sent as `REPLACEMENT_REQUEST_REJECT`.
    ReplacementRequestReject,
    /// The buyer gets a refund instead of the replacement, for example because the stock is insufficient. Sent as `REPLACEMENT_REQUEST_REFUND_SUCCESS`.
    ReplacementRequestRefundSuccess,
    /// The buyer cancelled the request for a replacement. Sent as `REPLACEMENT_REQUEST_CANCEL`.
    ReplacementRequestCancel,
    /// The replacement was approved, and TikTok creates a new order, which the seller must fulfill. Sent as `REPLACEMENT_REQUEST_COMPLETE`.
    ReplacementRequestComplete,
    /// The seller offered something else, and the buyer must answer; see `seller_proposed_return_type` of the return. Sent as `AWAITING_BUYER_RESPONSE`.
    AwaitingBuyerResponse,
    /// The buyer asked for an exchange, and the seller must answer. Sent as `EXCHANGE_REQUEST_PENDING`.
    ExchangeRequestPending,
    /// The buyer gets a refund instead of the exchange, for example because the stock is insufficient. Sent as `EXCHANGE_REQUEST_REFUND_SUCCESS`.
    ExchangeRequestRefundSuccess,
    /// The buyer cancelled the request for an exchange. Sent as `EXCHANGE_REQUEST_CANCEL`.
    ExchangeRequestCancel,
    /// The exchange was approved, and TikTok creates a new order, which the seller must fulfill. Sent as `EXCHANGE_REQUEST_COMPLETE`.
    ExchangeRequestComplete,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnStatus {
    const TEXTS: &'static [&'static str] = &[
        "RETURN_OR_REFUND_REQUEST_PENDING",
        "REFUND_OR_RETURN_REQUEST_REJECT",
        "AWAITING_BUYER_SHIP",
        "BUYER_SHIPPED_ITEM",
        "REJECT_RECEIVE_PACKAGE",
        "RETURN_OR_REFUND_REQUEST_SUCCESS",
        "RETURN_OR_REFUND_REQUEST_CANCEL",
        "RETURN_OR_REFUND_REQUEST_COMPLETE",
        "REPLACEMENT_REQUEST_PENDING",
        "REPLACEMENT_REQUEST_REJECT",
        "REPLACEMENT_REQUEST_REFUND_SUCCESS",
        "REPLACEMENT_REQUEST_CANCEL",
        "REPLACEMENT_REQUEST_COMPLETE",
        "AWAITING_BUYER_RESPONSE",
        "EXCHANGE_REQUEST_PENDING",
        "EXCHANGE_REQUEST_REFUND_SUCCESS",
        "EXCHANGE_REQUEST_CANCEL",
        "EXCHANGE_REQUEST_COMPLETE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ReturnOrRefundRequestPending,
            Ok(1) => Self::RefundOrReturnRequestReject,
            Ok(2) => Self::AwaitingBuyerShip,
            Ok(3) => Self::BuyerShippedItem,
            Ok(4) => Self::RejectReceivePackage,
            Ok(5) => Self::ReturnOrRefundRequestSuccess,
            Ok(6) => Self::ReturnOrRefundRequestCancel,
            Ok(7) => Self::ReturnOrRefundRequestComplete,
            Ok(8) => Self::ReplacementRequestPending,
            Ok(9) => Self::ReplacementRequestReject,
            Ok(10) => Self::ReplacementRequestRefundSuccess,
            Ok(11) => Self::ReplacementRequestCancel,
            Ok(12) => Self::ReplacementRequestComplete,
            Ok(13) => Self::AwaitingBuyerResponse,
            Ok(14) => Self::ExchangeRequestPending,
            Ok(15) => Self::ExchangeRequestRefundSuccess,
            Ok(16) => Self::ExchangeRequestCancel,
            Ok(_) => Self::ExchangeRequestComplete,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ReturnOrRefundRequestPending => Ok(0),
            Self::RefundOrReturnRequestReject => Ok(1),
            Self::AwaitingBuyerShip => Ok(2),
            Self::BuyerShippedItem => Ok(3),
            Self::RejectReceivePackage => Ok(4),
            Self::ReturnOrRefundRequestSuccess => Ok(5),
            Self::ReturnOrRefundRequestCancel => Ok(6),
            Self::ReturnOrRefundRequestComplete => Ok(7),
            Self::ReplacementRequestPending => Ok(8),
            Self::ReplacementRequestReject => Ok(9),
            Self::ReplacementRequestRefundSuccess => Ok(10),
            Self::ReplacementRequestCancel => Ok(11),
            Self::ReplacementRequestComplete => Ok(12),
            Self::AwaitingBuyerResponse => Ok(13),
            Self::ExchangeRequestPending => Ok(14),
            Self::ExchangeRequestRefundSuccess => Ok(15),
            Self::ExchangeRequestCancel => Ok(16),
            Self::ExchangeRequestComplete => Ok(17),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnStatus, Read, Write);

/// An item of a virtual bundle in a return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnSubLineItem {
    /// ID of the item of a virtual bundle in the return.
    pub return_sub_line_item_id: Option<ReturnSubLineId>,
    /// ID of the line item in the return.
    pub return_line_item_id: Option<ReturnLineId>,
    /// ID of the item of a virtual bundle in the order, as `order::GetOrderDetail` lists it below the line item.
    pub sub_order_line_item_id: Option<OrderSubLineId>,
    /// ID of the line item in the order.
    pub order_line_item_id: Option<OrderLineId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Name of the SKU.
    pub sku_name: Option<String>,
    /// Image of the product; not in use yet.
    pub product_image: Option<Image>,
    /// Title of the product.
    pub product_name: Option<String>,
    /// Seller SKU.
    pub seller_sku: Option<String>,
    /// Amounts that the buyer gets back for this item.
    pub refund_amount: Option<RefundAmount>,
}

impl Fields for ReturnSubLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("return_sub_line_item_id", &mut self.return_sub_line_item_id),
                    ("return_line_item_id", &mut self.return_line_item_id),
                    ("sub_order_line_item_id", &mut self.sub_order_line_item_id),
                    ("order_line_item_id", &mut self.order_line_item_id),
                    ("sku_id", &mut self.sku_id),
                    ("sku_name", &mut self.sku_name),
                    ("product_image", &mut self.product_image),
                    ("product_name", &mut self.product_name),
                    ("seller_sku", &mut self.seller_sku),
                    ("refund_amount", &mut self.refund_amount),
                ],
            );
    }
}

debug_fields!(ReturnSubLineItem);

/// What the buyer gets.
#[non_exhaustive]
pub enum ReturnType {
    /// A refund; the buyer need not send the items back. Sent as `REFUND`.
    Refund,
    /// A refund, after the buyer has sent the items back and the seller has reviewed them. Sent as `RETURN_AND_REFUND`.
    ReturnAndRefund,
    /// The same items again. Sent as `REPLACEMENT`.
    Replacement,
    /// Other items instead. Sent as `EXCHANGE`.
    Exchange,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReturnType {
    const TEXTS: &'static [&'static str] = &[
        "REFUND",
        "RETURN_AND_REFUND",
        "REPLACEMENT",
        "EXCHANGE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Refund,
            Ok(1) => Self::ReturnAndRefund,
            Ok(2) => Self::Replacement,
            Ok(_) => Self::Exchange,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Refund => Ok(0),
            Self::ReturnAndRefund => Ok(1),
            Self::Replacement => Ok(2),
            Self::Exchange => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReturnType, Read, Write);

/// Address to which the buyer sends a return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnWarehouseAddress {
    /// The address in one text.
    pub full_address: Option<String>,
}

impl Fields for ReturnWarehouseAddress {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("full_address", &mut self.full_address)]);
    }
}

debug_fields!(ReturnWarehouseAddress);

/// Status of a return merchandise authorization (RMA), the return of items in one package.
#[non_exhaustive]
pub enum RmaStatus {
    /// The authorization was created. Sent as `INIT`.
    Init,
    /// The buyer must send the package. Sent as `AWAITING_BUYER_RETURN`.
    AwaitingBuyerReturn,
    /// The package is on its way back. Sent as `RETURN_IN_TRANSIT`.
    ReturnInTransit,
    /// The package has arrived, and the seller must accept or reject it within 2 to 4 business days. Sent as `PENDING_PACKAGE_REVIEW`.
    PendingPackageReview,
    /// The review of the package is complete, and the refund was approved or rejected. Sent as `PACKAGE_REVIEW_COMPLETED`.
    PackageReviewCompleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RmaStatus {
    const TEXTS: &'static [&'static str] = &[
        "INIT",
        "AWAITING_BUYER_RETURN",
        "RETURN_IN_TRANSIT",
        "PENDING_PACKAGE_REVIEW",
        "PACKAGE_REVIEW_COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Init,
            Ok(1) => Self::AwaitingBuyerReturn,
            Ok(2) => Self::ReturnInTransit,
            Ok(3) => Self::PendingPackageReview,
            Ok(_) => Self::PackageReviewCompleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Init => Ok(0),
            Self::AwaitingBuyerReturn => Ok(1),
            Self::ReturnInTransit => Ok(2),
            Self::PendingPackageReview => Ok(3),
            Self::PackageReviewCompleted => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RmaStatus, Read, Write);

/// What the seller must do next, with the decisions that [`ApproveReturn`](crate::return_refund::ApproveReturn) and [`RejectReturn`](crate::return_refund::RejectReturn) accept for it.
#[non_exhaustive]
pub enum SellerAction {
    /// Approve or reject the refund with the decision `APPROVE_REFUND` or `REJECT_REFUND`. Sent as `SELLER_RESPOND_REFUND`.
    RespondRefund,
    /// Approve or reject the return with the decision `APPROVE_RETURN` or `REJECT_RETURN`. Sent as `SELLER_RESPOND_RETURN`.
    RespondReturn,
    /// Accept or reject the package that came back with the decision `APPROVE_RECEIVED_PACKAGE` or `REJECT_RECEIVED_PACKAGE`. Sent as `SELLER_RESPOND_RECEIVE_PACKAGE`.
    RespondReceivePackage,
    /// Approve or reject the replacement with the decision `APPROVE_REPLACEMENT` or `REJECT_REPLACEMENT`, or refund instead with `ISSUE_REPLACEMENT_REFUND`. Sent as `SELLER_RESPOND_REPLACEMENT`.
    RespondReplacement,
    /// Approve or reject the cancellation with [`ApproveCancellation`](crate::return_refund::ApproveCancellation) or [`RejectCancellation`](crate::return_refund::RejectCancellation). [`SearchCancellations`](crate::return_refund::SearchCancellations) 202602 has `SELLER_RESPOND_BUYER_CANCEL` instead. Sent as `SELLER_RESPOND_CANCEL`.
    RespondCancel,
    /// Approve or reject the buyer's cancellation with [`ApproveCancellation`](crate::return_refund::ApproveCancellation) or [`RejectCancellation`](crate::return_refund::RejectCancellation). Sent as `SELLER_RESPOND_BUYER_CANCEL`.
    RespondBuyerCancel,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SellerAction {
    const TEXTS: &'static [&'static str] = &[
        "SELLER_RESPOND_REFUND",
        "SELLER_RESPOND_RETURN",
        "SELLER_RESPOND_RECEIVE_PACKAGE",
        "SELLER_RESPOND_REPLACEMENT",
        "SELLER_RESPOND_CANCEL",
        "SELLER_RESPOND_BUYER_CANCEL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::RespondRefund,
            Ok(1) => Self::RespondReturn,
            Ok(2) => Self::RespondReceivePackage,
            Ok(3) => Self::RespondReplacement,
            Ok(4) => Self::RespondCancel,
            Ok(_) => Self::RespondBuyerCancel,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::RespondRefund => Ok(0),
            Self::RespondReturn => Ok(1),
            Self::RespondReceivePackage => Ok(2),
            Self::RespondReplacement => Ok(3),
            Self::RespondCancel => Ok(4),
            Self::RespondBuyerCancel => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SellerAction, Read);

/// What the seller must do, and by when.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SellerNextAction {
    /// What the seller must do.
    pub action: Option<SellerAction>,
    /// Deadline for the action.
    pub deadline: Option<Timestamp>,
}

impl Fields for SellerNextAction {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("action", &mut self.action), ("deadline", &mut self.deadline)],
            );
    }
}

debug_fields!(SellerNextAction);

/// What the seller offered instead of the buyer's request.
#[non_exhaustive]
pub enum SellerProposedReturnType {
    /// A partial refund; `partial_refund` or `partial_refund_amount` of the return has the amount. Sent as `PARTIAL_REFUND`.
    PartialRefund,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SellerProposedReturnType {
    const TEXTS: &'static [&'static str] = &["PARTIAL_REFUND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::PartialRefund,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PartialRefund => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SellerProposedReturnType, Read, Write);

/// How the buyer sends items back.
#[non_exhaustive]
pub enum ShipmentType {
    /// TikTok provides the shipping; see `handover_method`. Sent as `PLATFORM`.
    Platform,
    /// The buyer arranges the shipping. Sent as `BUYER_ARRANGE`.
    BuyerArrange,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShipmentType {
    const TEXTS: &'static [&'static str] = &["PLATFORM", "BUYER_ARRANGE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Platform,
            Ok(_) => Self::BuyerArrange,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Platform => Ok(0),
            Self::BuyerArrange => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShipmentType, Read, Write);

/// Shares of the shipping fee of a return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingFee {
    /// Part that the seller pays.
    pub seller_paid_return_shipping_fee_amount: Option<Decimal>,
    /// Part that the buyer pays.
    pub buyer_paid_return_shipping_fee_amount: Option<Decimal>,
    /// Part that TikTok pays.
    pub platform_paid_return_shipping_fee_amount: Option<Decimal>,
}

impl Fields for ShippingFee {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "seller_paid_return_shipping_fee_amount",
                        &mut self.seller_paid_return_shipping_fee_amount,
                    ),
                    (
                        "buyer_paid_return_shipping_fee_amount",
                        &mut self.buyer_paid_return_shipping_fee_amount,
                    ),
                    (
                        "platform_paid_return_shipping_fee_amount",
                        &mut self.platform_paid_return_shipping_fee_amount,
                    ),
                ],
            );
    }
}

debug_fields!(ShippingFee);

/// Shares of the shipping fee of a return, in one currency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingFeeAmount {
    /// Part that the buyer pays.
    pub buyer_paid_return_shipping_fee: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Part that TikTok pays.
    pub platform_paid_return_shipping_fee: Option<Decimal>,
    /// Part that the seller pays.
    pub seller_paid_return_shipping_fee: Option<Decimal>,
}

impl Fields for ShippingFeeAmount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "buyer_paid_return_shipping_fee",
                        &mut self.buyer_paid_return_shipping_fee,
                    ),
                    ("currency", &mut self.currency),
                    (
                        "platform_paid_return_shipping_fee",
                        &mut self.platform_paid_return_shipping_fee,
                    ),
                    (
                        "seller_paid_return_shipping_fee",
                        &mut self.seller_paid_return_shipping_fee,
                    ),
                ],
            );
    }
}

debug_fields!(ShippingFeeAmount);

/// A number of units of a SKU.
#[derive(Clone)]
#[non_exhaustive]
pub struct SkuQuantity {
    /// Number of units of the SKU.
    pub quantity: i64,
    /// SKU ID, from `order::GetOrderDetail`.
    pub sku_id: SkuId,
}

impl SkuQuantity {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(quantity: i64, sku_id: impl Into<SkuId>) -> Self {
        Self {
            quantity,
            sku_id: sku_id.into(),
        }
    }
}

impl WriteFields for SkuQuantity {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("quantity", &self.quantity), ("sku_id", &self.sku_id)]);
    }
}

debug_written!(SkuQuantity);

/// Refunded amounts of the discounts on a SKU, by the party that funded them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuRefundedDiscount {
    /// Refunded amount of the discount that TikTok funds on products.
    pub product_platform_discount: Option<Decimal>,
    /// Refunded amount of the discount that the seller funds on products.
    pub product_seller_discount: Option<Decimal>,
    /// Refunded amount of the discount that TikTok funds on the shipping fee.
    pub shipping_fee_platform_discount: Option<Decimal>,
    /// Refunded amount of the discount that the seller funds on the shipping fee.
    pub shipping_fee_seller_discount: Option<Decimal>,
}

impl Fields for SkuRefundedDiscount {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_platform_discount", &mut self.product_platform_discount),
                    ("product_seller_discount", &mut self.product_seller_discount),
                    (
                        "shipping_fee_platform_discount",
                        &mut self.shipping_fee_platform_discount,
                    ),
                    (
                        "shipping_fee_seller_discount",
                        &mut self.shipping_fee_seller_discount,
                    ),
                ],
            );
    }
}

debug_fields!(SkuRefundedDiscount);

/// The part of an after-sales request that concerns one SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuReturnRequest {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Return ID, for [`SearchReturns`](crate::return_refund::SearchReturns), [`ApproveReturn`](crate::return_refund::ApproveReturn) and [`RejectReturn`](crate::return_refund::RejectReturn).
    pub return_id: Option<ReturnId>,
    /// What the buyer gets.
    pub return_type: Option<ReturnType>,
    /// Status of the return.
    pub return_status: Option<ReturnStatus>,
    /// Status of TikTok's arbitration, if there is one.
    pub arbitration_status: Option<ArbitrationStatus>,
    /// Who created the return.
    pub role: Option<Initiator>,
    /// Key of the reason; `return_reason_text` is the human-readable text.
    pub return_reason: Option<String>,
    /// Text of the reason, in the language of the `locale` of the request.
    pub return_reason_text: Option<String>,
    /// What the seller must do, and by when. JSON name: `seller_next_action_response`.
    pub seller_next_actions: Vec<SellerNextAction>,
    /// How the buyer sends the items back.
    pub shipment_type: Option<ShipmentType>,
    /// Whether the buyer brings the package to a drop-off point or has it picked up; only if `shipment_type` is `PLATFORM`.
    pub handover_method: Option<HandoverMethod>,
    /// Tracking number of the package that comes back.
    pub return_tracking_number: Option<String>,
    /// Name of the shipping provider of the package that comes back.
    pub return_provider_name: Option<String>,
    /// ID of the shipping provider of the package that comes back.
    pub return_provider_id: Option<ShippingProviderId>,
    /// ID of the earlier return that was edited into this one. JSON name: `pre_return_id`.
    pub previous_return_id: Option<ReturnId>,
    /// ID of the later return into which this one was edited.
    pub next_return_id: Option<ReturnId>,
    /// Amounts that the buyer gets back.
    pub refund_amount: Option<RefundAmount>,
    /// Line items of the return.
    pub return_line_items: Vec<ReturnLineItem>,
    /// When the return was created.
    pub create_time: Option<Timestamp>,
    /// When the return was last updated.
    pub update_time: Option<Timestamp>,
    /// Refunded amounts of the discounts.
    pub discount: Option<SkuRefundedDiscount>,
    /// Shares of the shipping fee of the return.
    pub shipping_fee: Option<ShippingFee>,
    /// Whether the buyer may keep the items; true for replacements, otherwise absent.
    pub buyer_keep_item: Option<bool>,
    /// Kind of shipping document that the buyer chose for the return.
    pub return_shipping_document_type: Option<ReturnShippingDocumentType>,
    /// Who provides the shipping of the return.
    pub return_method: Option<ReturnMethod>,
    /// Whether the return shares a package with other returns.
    pub is_combined_return: Option<bool>,
    /// ID that the returns of one package share; only if `is_combined_return` is true.
    pub combined_return_id: Option<CombinedReturnId>,
    /// What the seller offered instead of the buyer's request.
    pub seller_proposed_return_type: Option<SellerProposedReturnType>,
    /// Partial refund that the seller offered.
    pub partial_refund_amount: Option<PartialRefundAmount>,
    /// Whether the buyer rejected the partial refund; false also until the buyer answers, absent if the seller offered none.
    pub buyer_rejected_partial_refund: Option<bool>,
    /// Address to which the buyer sends the items, as given by the seller.
    pub return_warehouse_address: Option<ReturnWarehouseAddress>,
    /// Line items that the buyer gets in exchange; not in use yet.
    pub exchange_order_lines: Vec<ExchangeOrderLine>,
    /// ID of the order that ships the items again; not in use yet.
    pub reshipment_order_id: Option<String>,
    /// Whether TikTok's quick refund applies, so that the seller cannot reject the package that comes back.
    pub is_quick_refund: Option<bool>,
    /// No longer in use; see `return_sub_line_items` of each item in `return_line_items`.
    pub return_sub_line_items: Vec<ReturnSubLineItem>,
}

impl Fields for SkuReturnRequest {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("return_id", &mut self.return_id),
                    ("return_type", &mut self.return_type),
                    ("return_status", &mut self.return_status),
                    ("arbitration_status", &mut self.arbitration_status),
                    ("role", &mut self.role),
                    ("return_reason", &mut self.return_reason),
                    ("return_reason_text", &mut self.return_reason_text),
                    ("seller_next_action_response", &mut self.seller_next_actions),
                    ("shipment_type", &mut self.shipment_type),
                    ("handover_method", &mut self.handover_method),
                    ("return_tracking_number", &mut self.return_tracking_number),
                    ("return_provider_name", &mut self.return_provider_name),
                    ("return_provider_id", &mut self.return_provider_id),
                    ("pre_return_id", &mut self.previous_return_id),
                    ("next_return_id", &mut self.next_return_id),
                    ("refund_amount", &mut self.refund_amount),
                    ("return_line_items", &mut self.return_line_items),
                    ("create_time", &mut self.create_time),
                    ("update_time", &mut self.update_time),
                    ("discount", &mut self.discount),
                    ("shipping_fee", &mut self.shipping_fee),
                    ("buyer_keep_item", &mut self.buyer_keep_item),
                    (
                        "return_shipping_document_type",
                        &mut self.return_shipping_document_type,
                    ),
                    ("return_method", &mut self.return_method),
                    ("is_combined_return", &mut self.is_combined_return),
                    ("combined_return_id", &mut self.combined_return_id),
                    (
                        "seller_proposed_return_type",
                        &mut self.seller_proposed_return_type,
                    ),
                    ("partial_refund_amount", &mut self.partial_refund_amount),
                    (
                        "buyer_rejected_partial_refund",
                        &mut self.buyer_rejected_partial_refund,
                    ),
                    ("return_warehouse_address", &mut self.return_warehouse_address),
                    ("exchange_order_lines", &mut self.exchange_order_lines),
                    ("reshipment_order_id", &mut self.reshipment_order_id),
                    ("is_quick_refund", &mut self.is_quick_refund),
                    ("return_sub_line_items", &mut self.return_sub_line_items),
                ],
            );
    }
}

debug_fields!(SkuReturnRequest);

/// Field and direction by which a search result is sorted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// Time by which the result is sorted.
    pub sort_field: Option<RequestSortField>,
    /// Direction in which the list is sorted.
    pub sort_order: Option<SortOrder>,
}

impl Sort {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Time by which the result is sorted.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<RequestSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}

impl WriteFields for Sort {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("sort_field", &self.sort_field), ("sort_order", &self.sort_order)],
            );
    }
}

debug_written!(Sort);

/// Time by which the result is sorted.
#[non_exhaustive]
pub enum SortField {
    /// When the entry was created. Sent as `create_time`.
    CreateTime,
    /// When the entry was last updated. Sent as `update_time`.
    UpdateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SortField {
    const TEXTS: &'static [&'static str] = &["create_time", "update_time"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CreateTime,
            Ok(_) => Self::UpdateTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CreateTime => Ok(0),
            Self::UpdateTime => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SortField, Write);

/// Ranges of times to search for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeFilter {
    /// Range of the creation time.
    pub create_time: Option<UnixTimeRange>,
    /// Range of the update time.
    pub update_time: Option<UnixTimeRange>,
}

impl TimeFilter {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Range of the creation time.
    #[inline]
    pub fn create_time(mut self, create_time: UnixTimeRange) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Range of the update time.
    #[inline]
    pub fn update_time(mut self, update_time: UnixTimeRange) -> Self {
        self.update_time = Some(update_time);
        self
    }
}

impl WriteFields for TimeFilter {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("create_time", &self.create_time), ("update_time", &self.update_time)],
            );
    }
}

debug_written!(TimeFilter);

/// A range of times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnixTimeRange {
    /// Inclusive lower bound of the time. JSON name: `min_unix_time_inclusive`.
    pub min_time_inclusive: Option<Timestamp>,
    /// Exclusive upper bound of the time. JSON name: `max_unix_time_exclusive`.
    pub max_time_exclusive: Option<Timestamp>,
}

impl UnixTimeRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound of the time. JSON name: `min_unix_time_inclusive`.
    #[inline]
    pub fn min_time_inclusive(
        mut self,
        min_time_inclusive: impl Into<Timestamp>,
    ) -> Self {
        self.min_time_inclusive = Some(min_time_inclusive.into());
        self
    }

    /// Exclusive upper bound of the time. JSON name: `max_unix_time_exclusive`.
    #[inline]
    pub fn max_time_exclusive(
        mut self,
        max_time_exclusive: impl Into<Timestamp>,
    ) -> Self {
        self.max_time_exclusive = Some(max_time_exclusive.into());
        self
    }
}

impl WriteFields for UnixTimeRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("min_unix_time_inclusive", &self.min_time_inclusive),
                    ("max_unix_time_exclusive", &self.max_time_exclusive),
                ],
            );
    }
}

debug_written!(UnixTimeRange);
