// @generated from specs/event/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// Kind of event to which a shop can subscribe; other events are subscribed to in Partner Center.
#[non_exhaustive]
pub enum EventType {
    /// The status of an order changed, or an order was placed. Sent as `ORDER_STATUS_CHANGE`.
    OrderStatusChange,
    /// The address of a recipient changed. Sent as `RECIPIENT_ADDRESS_UPDATE`.
    RecipientAddressUpdate,
    /// Packages were combined or split, or their address changed. Sent as `PACKAGE_UPDATE`.
    PackageUpdate,
    /// The status of a product changed, for example after a review. Sent as `PRODUCT_STATUS_CHANGE`.
    ProductStatusChange,
    /// The seller's authorization of the app was withdrawn. Sent as `SELLER_DEAUTHORIZATION`.
    SellerDeauthorization,
    /// The seller's authorization expires within 30 days; sent daily at 0:00 until the seller authorizes the app again. Sent as `UPCOMING_AUTHORIZATION_EXPIRATION`.
    UpcomingAuthorizationExpiration,
    /// The status of a cancellation changed. Sent as `CANCELLATION_STATUS_CHANGE`.
    CancellationStatusChange,
    /// The status of a return changed. Sent as `RETURN_STATUS_CHANGE`.
    ReturnStatusChange,
    /// A conversation with a buyer was started, or an agent of the shop joined or left one. Sent as `NEW_CONVERSATION`.
    NewConversation,
    /// A message was sent in a conversation with a buyer. Sent as `NEW_MESSAGE`.
    NewMessage,
    /// New information about a product went live, such as its title or images. Sent as `PRODUCT_INFORMATION_CHANGE`.
    ProductInformationChange,
    /// A product was created. Sent as `PRODUCT_CREATION`.
    ProductCreation,
    /// The category of a product changed. Sent as `PRODUCT_CATEGORY_CHANGE`.
    ProductCategoryChange,
    /// A creator sent a message to the seller. Sent as `NEW_MESSAGE_LISTENER`.
    NewMessageListener,
    /// The status of an invoice that was uploaded with `fulfillment::UploadInvoices` changed. Only in Brazil. Sent as `INVOICE_STATUS_CHANGE`.
    InvoiceStatusChange,
    /// The review status of a product changed. Sent as `PRODUCT_AUDIT_STATUS_CHANGE`.
    ProductAuditStatusChange,
    /// A buyer requested a cancellation, return or refund that the seller must accept or reject. Sent as `REVERSE_STATUS_UPDATE`.
    ReverseStatusUpdate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EventType {
    const TEXTS: &'static [&'static str] = &[
        "ORDER_STATUS_CHANGE",
        "RECIPIENT_ADDRESS_UPDATE",
        "PACKAGE_UPDATE",
        "PRODUCT_STATUS_CHANGE",
        "SELLER_DEAUTHORIZATION",
        "UPCOMING_AUTHORIZATION_EXPIRATION",
        "CANCELLATION_STATUS_CHANGE",
        "RETURN_STATUS_CHANGE",
        "NEW_CONVERSATION",
        "NEW_MESSAGE",
        "PRODUCT_INFORMATION_CHANGE",
        "PRODUCT_CREATION",
        "PRODUCT_CATEGORY_CHANGE",
        "NEW_MESSAGE_LISTENER",
        "INVOICE_STATUS_CHANGE",
        "PRODUCT_AUDIT_STATUS_CHANGE",
        "REVERSE_STATUS_UPDATE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OrderStatusChange,
            Ok(1) => Self::RecipientAddressUpdate,
            Ok(2) => Self::PackageUpdate,
            Ok(3) => Self::ProductStatusChange,
            Ok(4) => Self::SellerDeauthorization,
            Ok(5) => Self::UpcomingAuthorizationExpiration,
            Ok(6) => Self::CancellationStatusChange,
            Ok(7) => Self::ReturnStatusChange,
            Ok(8) => Self::NewConversation,
            Ok(9) => Self::NewMessage,
            Ok(10) => Self::ProductInformationChange,
            Ok(11) => Self::ProductCreation,
            Ok(12) => Self::ProductCategoryChange,
            Ok(13) => Self::NewMessageListener,
            Ok(14) => Self::InvoiceStatusChange,
            Ok(15) => Self::ProductAuditStatusChange,
            Ok(_) => Self::ReverseStatusUpdate,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OrderStatusChange => Ok(0),
            Self::RecipientAddressUpdate => Ok(1),
            Self::PackageUpdate => Ok(2),
            Self::ProductStatusChange => Ok(3),
            Self::SellerDeauthorization => Ok(4),
            Self::UpcomingAuthorizationExpiration => Ok(5),
            Self::CancellationStatusChange => Ok(6),
            Self::ReturnStatusChange => Ok(7),
            Self::NewConversation => Ok(8),
            Self::NewMessage => Ok(9),
            Self::ProductInformationChange => Ok(10),
            Self::ProductCreation => Ok(11),
            Self::ProductCategoryChange => Ok(12),
            Self::NewMessageListener => Ok(13),
            Self::InvoiceStatusChange => Ok(14),
            Self::ProductAuditStatusChange => Ok(15),
            Self::ReverseStatusUpdate => Ok(16),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(EventType, Read, Write);
