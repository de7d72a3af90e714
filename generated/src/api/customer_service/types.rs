// @generated from specs/customer_service/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// The service session that is open.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentSession {
    /// What `EndSession` takes.
    pub id: Option<String>,
    pub phase: Option<SessionPhase>,
}

impl Fields for CurrentSession {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("phase", &mut self.phase)]);
    }
}

debug_fields!(CurrentSession);

#[derive(Clone)]
#[non_exhaustive]
pub enum MessageType {
    Text,
    Image,
    AllocatedService,
    Notification,
    BuyerEnterFromTransfer,
    BuyerEnterFromProduct,
    BuyerEnterFromOrder,
    ProductCard,
    Emoticons,
    OrderCard,
    Video,
    ReturnRefundCard,
    CouponCard,
    LogisticsCard,
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MessageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("IMAGE", Self::Image),
        ("ALLOCATED_SERVICE", Self::AllocatedService),
        ("NOTIFICATION", Self::Notification),
        ("BUYER_ENTER_FROM_TRANSFER", Self::BuyerEnterFromTransfer),
        ("BUYER_ENTER_FROM_PRODUCT", Self::BuyerEnterFromProduct),
        ("BUYER_ENTER_FROM_ORDER", Self::BuyerEnterFromOrder),
        ("PRODUCT_CARD", Self::ProductCard),
        ("EMOTICONS", Self::Emoticons),
        ("ORDER_CARD", Self::OrderCard),
        ("VIDEO", Self::Video),
        ("RETURN_REFUND_CARD", Self::ReturnRefundCard),
        ("COUPON_CARD", Self::CouponCard),
        ("LOGISTICS_CARD", Self::LogisticsCard),
        ("OTHER", Self::Other),
    ];

    open_enum_methods!();
}

open_enum!(MessageType, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    Buyer,
    Shop,
    CustomerService,
    System,
    Robot,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Role {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SHOP", Self::Shop),
        ("CUSTOMER_SERVICE", Self::CustomerService),
        ("SYSTEM", Self::System),
        ("ROBOT", Self::Robot),
    ];

    open_enum_methods!();
}

open_enum!(Role, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// URL of the picture.
    pub avatar: Option<String>,
    /// Of the messaging system.
    pub im_user_id: Option<String>,
    /// The buyer's own on TikTok; those of shop and agents are set in Seller Center.
    pub nickname: Option<String>,
    /// `SYSTEM` and `ROBOT` bear the shop's name and picture.
    pub role: Option<Role>,
}

impl Fields for Sender {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("im_user_id", &mut self.im_user_id),
                    ("nickname", &mut self.nickname),
                    ("role", &mut self.role),
                ],
            );
    }
}

debug_fields!(Sender);

/// Who answers the buyer, machine or agent.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPhase {
    AutoReply,
    Queued,
    Assigned,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SessionPhase {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUTO_REPLY", Self::AutoReply),
        ("QUEUED", Self::Queued),
        ("ASSIGNED", Self::Assigned),
    ];

    open_enum_methods!();
}

open_enum!(SessionPhase, Read);
