// @generated from specs/data_reconciliation/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// Payment status there, for Shopify.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChannelFinancialStatus {
    Pending,
    Authorized,
    Overdue,
    Expiring,
    Expired,
    Paid,
    Refunded,
    PartiallyRefunded,
    PartiallyPaid,
    Voided,
    Unpaid,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelFinancialStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AUTHORIZED", Self::Authorized),
        ("OVERDUE", Self::Overdue),
        ("EXPIRING", Self::Expiring),
        ("EXPIRED", Self::Expired),
        ("PAID", Self::Paid),
        ("REFUNDED", Self::Refunded),
        ("PARTIALLY_REFUNDED", Self::PartiallyRefunded),
        ("PARTIALLY_PAID", Self::PartiallyPaid),
        ("VOIDED", Self::Voided),
        ("UNPAID", Self::Unpaid),
    ];

    open_enum_methods!();
}

open_enum!(ChannelFinancialStatus, Write);

/// Delivery status there, for Shopify.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChannelFulfillmentStatus {
    Fulfilled,
    OnHold,
    PartiallyFulfilled,
    Unfulfilled,
    Scheduled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelFulfillmentStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FULFILLED", Self::Fulfilled),
        ("ON_HOLD", Self::OnHold),
        ("PARTIALLY_FULFILLED", Self::PartiallyFulfilled),
        ("UNFULFILLED", Self::Unfulfilled),
        ("SCHEDULED", Self::Scheduled),
    ];

    open_enum_methods!();
}

open_enum!(ChannelFulfillmentStatus, Write);

/// Status of the order there; the values depend on the channel.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChannelOrderStatus {
    Open,
    Archived,
    Canceled,
    Pending,
    OnHold,
    Processing,
    Completed,
    Refunded,
    AwaitingPayment,
    AwaitingFulfillment,
    AwaitingShipment,
    PartiallyShipped,
    Incomplete,
    ManualVerificationRequired,
    Shipped,
    Cancelled,
    Refund,
    New,
    Complete,
    Closed,
    PendingPayment,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPEN", Self::Open),
        ("ARCHIVED", Self::Archived),
        ("CANCELED", Self::Canceled),
        ("PENDING", Self::Pending),
        ("ON_HOLD", Self::OnHold),
        ("PROCESSING", Self::Processing),
        ("COMPLETED", Self::Completed),
        ("REFUNDED", Self::Refunded),
        ("AWAITING_PAYMENT", Self::AwaitingPayment),
        ("AWAITING_FULFILLMENT", Self::AwaitingFulfillment),
        ("AWATING_SHIPMENT", Self::AwaitingShipment),
        ("PARTIALLY_SHIPPED", Self::PartiallyShipped),
        ("INCOMPLETE", Self::Incomplete),
        ("MANUAL_VERIFICATION_REQUIRED", Self::ManualVerificationRequired),
        ("SHIPPED", Self::Shipped),
        ("CANCELLED", Self::Cancelled),
        ("REFUND", Self::Refund),
        ("NEW", Self::New),
        ("COMPLETE", Self::Complete),
        ("CLOSED", Self::Closed),
        ("PENDING_PAYMENT", Self::PendingPayment),
    ];

    open_enum_methods!();
}

open_enum!(ChannelOrderStatus, Write);

/// The system of the seller's own store.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChannelType {
    Shopify,
    Woocommerce,
    Bigcommerce,
    Magento,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ChannelType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOPIFY", Self::Shopify),
        ("WOOCOMMERCE", Self::Woocommerce),
        ("BIGCOMMERCE", Self::Bigcommerce),
        ("MAGENTO", Self::Magento),
    ];

    open_enum_methods!();
}

open_enum!(ChannelType, Read, Write);

/// An item of `extra_errors` in [`OrderErrorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraError {
    pub code: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedPackage {
    /// Of the package on TikTok Shop.
    pub package_id: Option<String>,
    pub shipping_provider_name: Option<String>,
    pub tracking_number: Option<String>,
}

impl ImportedPackage {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the package on TikTok Shop.
    #[inline]
    pub fn package_id(mut self, package_id: impl Into<String>) -> Self {
        self.package_id = Some(package_id.into());
        self
    }

    #[inline]
    pub fn shipping_provider_name(
        mut self,
        shipping_provider_name: impl Into<String>,
    ) -> Self {
        self.shipping_provider_name = Some(shipping_provider_name.into());
        self
    }

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

/// Why an order was not taken in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderError {
    pub code: Option<String>,
    pub detail: Option<OrderErrorDetail>,
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

/// The `detail` of [`OrderError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderErrorDetail {
    /// On the other platform.
    pub channel_order_id: Option<String>,
    pub channel_type: Option<ChannelType>,
    /// What exactly is wrong.
    pub extra_errors: Vec<ExtraError>,
    /// On TikTok Shop.
    pub order_id: Option<String>,
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
