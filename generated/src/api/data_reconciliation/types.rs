// @generated from specs/data_reconciliation/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::ids::{OrderId, PackageId};

/// Payment status of an order on Shopify.
#[non_exhaustive]
pub enum ChannelFinancialStatus {
    /// The payment is pending. Sent as `PENDING`.
    Pending,
    /// The payment is authorized. Sent as `AUTHORIZED`.
    Authorized,
    /// The payment is overdue. Sent as `OVERDUE`.
    Overdue,
    /// The authorization of the payment is about to expire. Sent as `EXPIRING`.
    Expiring,
    /// The authorization of the payment has expired. Sent as `EXPIRED`.
    Expired,
    /// The order is paid. Sent as `PAID`.
    Paid,
    /// The payment was refunded. Sent as `REFUNDED`.
    Refunded,
    /// Part of the payment was refunded. Sent as `PARTIALLY_REFUNDED`.
    PartiallyRefunded,
    /// Part of the order is paid. Sent as `PARTIALLY_PAID`.
    PartiallyPaid,
    /// The payment was voided. Sent as `VOIDED`.
    Voided,
    /// The order is not paid. Sent as `UNPAID`.
    Unpaid,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelFinancialStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING",
        "AUTHORIZED",
        "OVERDUE",
        "EXPIRING",
        "EXPIRED",
        "PAID",
        "REFUNDED",
        "PARTIALLY_REFUNDED",
        "PARTIALLY_PAID",
        "VOIDED",
        "UNPAID",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::Authorized,
            Ok(2) => Self::Overdue,
            Ok(3) => Self::Expiring,
            Ok(4) => Self::Expired,
            Ok(5) => Self::Paid,
            Ok(6) => Self::Refunded,
            Ok(7) => Self::PartiallyRefunded,
            Ok(8) => Self::PartiallyPaid,
            Ok(9) => Self::Voided,
            Ok(_) => Self::Unpaid,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::Authorized => Ok(1),
            Self::Overdue => Ok(2),
            Self::Expiring => Ok(3),
            Self::Expired => Ok(4),
            Self::Paid => Ok(5),
            Self::Refunded => Ok(6),
            Self::PartiallyRefunded => Ok(7),
            Self::PartiallyPaid => Ok(8),
            Self::Voided => Ok(9),
            Self::Unpaid => Ok(10),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChannelFinancialStatus, Write);

/// Fulfillment status of an order on Shopify.
#[non_exhaustive]
pub enum ChannelFulfillmentStatus {
    /// The order is fulfilled. Sent as `FULFILLED`.
    Fulfilled,
    /// Fulfillment is on hold. Sent as `ON_HOLD`.
    OnHold,
    /// Part of the order is fulfilled. Sent as `PARTIALLY_FULFILLED`.
    PartiallyFulfilled,
    /// The order is not fulfilled. Sent as `UNFULFILLED`.
    Unfulfilled,
    /// Fulfillment is scheduled. Sent as `SCHEDULED`.
    Scheduled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelFulfillmentStatus {
    const TEXTS: &'static [&'static str] = &[
        "FULFILLED",
        "ON_HOLD",
        "PARTIALLY_FULFILLED",
        "UNFULFILLED",
        "SCHEDULED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Fulfilled,
            Ok(1) => Self::OnHold,
            Ok(2) => Self::PartiallyFulfilled,
            Ok(3) => Self::Unfulfilled,
            Ok(_) => Self::Scheduled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Fulfilled => Ok(0),
            Self::OnHold => Ok(1),
            Self::PartiallyFulfilled => Ok(2),
            Self::Unfulfilled => Ok(3),
            Self::Scheduled => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChannelFulfillmentStatus, Write);

/// Status of an order in the seller's own store; each system has its own values.
#[non_exhaustive]
pub enum ChannelOrderStatus {
    /// Open, on Shopify. Sent as `OPEN`.
    Open,
    /// Archived, on Shopify. Sent as `ARCHIVED`.
    Archived,
    /// Cancelled, on Shopify. Sent as `CANCELED`.
    Canceled,
    /// Pending, on WooCommerce, BigCommerce and Magento. Sent as `PENDING`.
    Pending,
    /// On hold, on WooCommerce and Magento. Sent as `ON_HOLD`.
    OnHold,
    /// Being processed, on WooCommerce and Magento. Sent as `PROCESSING`.
    Processing,
    /// Completed, on WooCommerce. Sent as `COMPLETED`.
    Completed,
    /// Refunded, on WooCommerce. Sent as `REFUNDED`.
    Refunded,
    /// Not paid yet, on BigCommerce. Sent as `AWAITING_PAYMENT`.
    AwaitingPayment,
    /// Not fulfilled yet, on BigCommerce. Sent as `AWAITING_FULFILLMENT`.
    AwaitingFulfillment,
    /// Not shipped yet, on BigCommerce; TikTok documents this spelling. Sent as `AWATING_SHIPMENT`.
    AwaitingShipment,
    /// Partly shipped, on BigCommerce. Sent as `PARTIALLY_SHIPPED`.
    PartiallyShipped,
    /// Incomplete, on BigCommerce. Sent as `INCOMPLETE`.
    Incomplete,
    /// Needs to be verified by a person, on BigCommerce. Sent as `MANUAL_VERIFICATION_REQUIRED`.
    ManualVerificationRequired,
    /// Shipped, on BigCommerce. Sent as `SHIPPED`.
    Shipped,
    /// Cancelled, on BigCommerce. Sent as `CANCELLED`.
    Cancelled,
    /// Refunded, on BigCommerce. Sent as `REFUND`.
    Refund,
    /// New, on Magento. Sent as `NEW`.
    New,
    /// Completed, on Magento. Sent as `COMPLETE`.
    Complete,
    /// Closed, on Magento. Sent as `CLOSED`.
    Closed,
    /// Payment is pending, on Magento. Sent as `PENDING_PAYMENT`.
    PendingPayment,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "OPEN",
        "ARCHIVED",
        "CANCELED",
        "PENDING",
        "ON_HOLD",
        "PROCESSING",
        "COMPLETED",
        "REFUNDED",
        "AWAITING_PAYMENT",
        "AWAITING_FULFILLMENT",
        "AWATING_SHIPMENT",
        "PARTIALLY_SHIPPED",
        "INCOMPLETE",
        "MANUAL_VERIFICATION_REQUIRED",
        "SHIPPED",
        "CANCELLED",
        "REFUND",
        "NEW",
        "COMPLETE",
        "CLOSED",
        "PENDING_PAYMENT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Open,
            Ok(1) => Self::Archived,
            Ok(2) => Self::Canceled,
            Ok(3) => Self::Pending,
            Ok(4) => Self::OnHold,
            Ok(5) => Self::Processing,
            Ok(6) => Self::Completed,
            Ok(7) => Self::Refunded,
            Ok(8) => Self::AwaitingPayment,
            Ok(9) => Self::AwaitingFulfillment,
            Ok(10) => Self::AwaitingShipment,
            Ok(11) => Self::PartiallyShipped,
            Ok(12) => Self::Incomplete,
            Ok(13) => Self::ManualVerificationRequired,
            Ok(14) => Self::Shipped,
            Ok(15) => Self::Cancelled,
            Ok(16) => Self::Refund,
            Ok(17) => Self::New,
            Ok(18) => Self::Complete,
            Ok(19) => Self::Closed,
            Ok(_) => Self::PendingPayment,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Open => Ok(0),
            Self::Archived => Ok(1),
            Self::Canceled => Ok(2),
            Self::Pending => Ok(3),
            Self::OnHold => Ok(4),
            Self::Processing => Ok(5),
            Self::Completed => Ok(6),
            Self::Refunded => Ok(7),
            Self::AwaitingPayment => Ok(8),
            Self::AwaitingFulfillment => Ok(9),
            Self::AwaitingShipment => Ok(10),
            Self::PartiallyShipped => Ok(11),
            Self::Incomplete => Ok(12),
            Self::ManualVerificationRequired => Ok(13),
            Self::Shipped => Ok(14),
            Self::Cancelled => Ok(15),
            Self::Refund => Ok(16),
            Self::New => Ok(17),
            Self::Complete => Ok(18),
            Self::Closed => Ok(19),
            Self::PendingPayment => Ok(20),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChannelOrderStatus, Write);

/// System of the seller's own store.
#[non_exhaustive]
pub enum ChannelType {
    /// Shopify. Sent as `SHOPIFY`.
    Shopify,
    /// WooCommerce. Sent as `WOOCOMMERCE`.
    Woocommerce,
    /// BigCommerce. Sent as `BIGCOMMERCE`.
    Bigcommerce,
    /// Magento. Sent as `MAGENTO`.
    Magento,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelType {
    const TEXTS: &'static [&'static str] = &[
        "SHOPIFY",
        "WOOCOMMERCE",
        "BIGCOMMERCE",
        "MAGENTO",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shopify,
            Ok(1) => Self::Woocommerce,
            Ok(2) => Self::Bigcommerce,
            Ok(_) => Self::Magento,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shopify => Ok(0),
            Self::Woocommerce => Ok(1),
            Self::Bigcommerce => Ok(2),
            Self::Magento => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ChannelType, Read, Write);

/// One reason why an order was rejected.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraError {
    /// Code of the error.
    pub code: Option<String>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ExtraError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("message", &mut self.message)]);
    }
}

debug_fields!(ExtraError);

impl CollectFailures for ExtraError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}

/// A package of an order, with its tracking number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedPackage {
    /// Package ID on TikTok Shop, from `order::GetOrderDetail`.
    pub package_id: Option<PackageId>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// Tracking number of the package.
    pub tracking_number: Option<String>,
}

impl ImportedPackage {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Package ID on TikTok Shop, from `order::GetOrderDetail`.
    #[inline]
    pub fn package_id(mut self, package_id: impl Into<PackageId>) -> Self {
        self.package_id = Some(package_id.into());
        self
    }

    /// Name of the shipping provider.
    #[inline]
    pub fn shipping_provider_name(
        mut self,
        shipping_provider_name: impl Into<String>,
    ) -> Self {
        self.shipping_provider_name = Some(shipping_provider_name.into());
        self
    }

    /// Tracking number of the package.
    #[inline]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.tracking_number = Some(tracking_number.into());
        self
    }
}

impl WriteFields for ImportedPackage {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("package_id", &self.package_id),
                    ("shipping_provider_name", &self.shipping_provider_name),
                    ("tracking_number", &self.tracking_number),
                ],
            );
    }
}

debug_written!(ImportedPackage);

/// Why an order was rejected.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderError {
    /// Code of the error.
    pub code: Option<String>,
    /// The rejected order, and the reasons.
    pub detail: Option<OrderErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for OrderError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(OrderError);

impl CollectFailures for OrderError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// An order that was rejected, with the reasons.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderErrorDetail {
    /// Order ID in the seller's own store.
    pub channel_order_id: Option<String>,
    /// System of the seller's own store.
    pub channel_type: Option<ChannelType>,
    /// Reasons why the order was rejected.
    pub extra_errors: Vec<ExtraError>,
    /// Order ID on TikTok Shop.
    pub order_id: Option<OrderId>,
}

impl Fields for OrderErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("channel_order_id", &mut self.channel_order_id),
                    ("channel_type", &mut self.channel_type),
                    ("extra_errors", &mut self.extra_errors),
                    ("order_id", &mut self.order_id),
                ],
            );
    }
}

debug_fields!(OrderErrorDetail);

impl CollectFailures for OrderErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("channel_order_id", &self.channel_order_id);
        failure.add_subject("channel_type", &self.channel_type);
        failure.add_causes(&self.extra_errors);
        failure.add_subject("order_id", &self.order_id);
    }
}
