// @generated from specs/event/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    OrderStatusChange,
    RecipientAddressUpdate,
    PackageUpdate,
    ProductStatusChange,
    SellerDeauthorization,
    UpcomingAuthorizationExpiration,
    CancellationStatusChange,
    ReturnStatusChange,
    NewConversation,
    NewMessage,
    ProductInformationChange,
    ProductCreation,
    ProductCategoryChange,
    NewMessageListener,
    InvoiceStatusChange,
    ProductAuditStatusChange,
    ReverseStatusUpdate,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for EventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ORDER_STATUS_CHANGE", Self::OrderStatusChange),
        ("RECIPIENT_ADDRESS_UPDATE", Self::RecipientAddressUpdate),
        ("PACKAGE_UPDATE", Self::PackageUpdate),
        ("PRODUCT_STATUS_CHANGE", Self::ProductStatusChange),
        ("SELLER_DEAUTHORIZATION", Self::SellerDeauthorization),
        ("UPCOMING_AUTHORIZATION_EXPIRATION", Self::UpcomingAuthorizationExpiration),
        ("CANCELLATION_STATUS_CHANGE", Self::CancellationStatusChange),
        ("RETURN_STATUS_CHANGE", Self::ReturnStatusChange),
        ("NEW_CONVERSATION", Self::NewConversation),
        ("NEW_MESSAGE", Self::NewMessage),
        ("PRODUCT_INFORMATION_CHANGE", Self::ProductInformationChange),
        ("PRODUCT_CREATION", Self::ProductCreation),
        ("PRODUCT_CATEGORY_CHANGE", Self::ProductCategoryChange),
        ("NEW_MESSAGE_LISTENER", Self::NewMessageListener),
        ("INVOICE_STATUS_CHANGE", Self::InvoiceStatusChange),
        ("PRODUCT_AUDIT_STATUS_CHANGE", Self::ProductAuditStatusChange),
        ("REVERSE_STATUS_UPDATE", Self::ReverseStatusUpdate),
    ];

    open_enum_methods!();
}

open_enum!(EventType, Read, Write);
