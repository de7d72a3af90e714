// @generated from specs/affiliate_partner/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

#[non_exhaustive]
pub enum AttributionType {
    Direct,
    Indirect,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AttributionType {
    const TEXTS: &'static [&'static str] = &["Direct", "Indirect"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Direct,
            Ok(_) => Self::Indirect,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Direct => Ok(0),
            Self::Indirect => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AttributionType, Read);

#[non_exhaustive]
pub enum CampaignContentType {
    Video,
    LiveRoom,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CampaignContentType {
    const TEXTS: &'static [&'static str] = &["VIDEO", "LIVE_ROOM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Video,
            Ok(_) => Self::LiveRoom,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Video => Ok(0),
            Self::LiveRoom => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CampaignContentType, Read, Write);

/// How far a campaign is; a closed one cannot be edited.
#[non_exhaustive]
pub enum CampaignStatus {
    Ready,
    Upcoming,
    Ongoing,
    Closed,
    Unspecified,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CampaignStatus {
    const TEXTS: &'static [&'static str] = &[
        "READY",
        "UPCOMING",
        "ONGOING",
        "CLOSED",
        "UNSPECIFIED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Ready,
            Ok(1) => Self::Upcoming,
            Ok(2) => Self::Ongoing,
            Ok(3) => Self::Closed,
            Ok(_) => Self::Unspecified,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Ready => Ok(0),
            Self::Upcoming => Ok(1),
            Self::Ongoing => Ok(2),
            Self::Closed => Ok(3),
            Self::Unspecified => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CampaignStatus, Read, Write);

/// How sellers reach the partner; phone numbers in E.164 form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    pub email: Option<String>,
    /// For Thailand.
    pub line: Option<String>,
    /// E.164, such as `+447700900123`.
    pub phone: Option<String>,
    /// For the Philippines.
    pub viber: Option<String>,
    /// For Malaysia, Singapore, the United Kingdom, Indonesia and the United States.
    pub whatsapp: Option<String>,
    /// For Vietnam.
    pub zalo: Option<String>,
}

impl Contact {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// For Thailand.
    #[inline]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// E.164, such as `+447700900123`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// For the Philippines.
    #[inline]
    pub fn viber(mut self, viber: impl Into<String>) -> Self {
        self.viber = Some(viber.into());
        self
    }

    /// For Malaysia, Singapore, the United Kingdom, Indonesia and the United States.
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }

    /// For Vietnam.
    #[inline]
    pub fn zalo(mut self, zalo: impl Into<String>) -> Self {
        self.zalo = Some(zalo.into());
        self
    }
}

impl WriteFields for Contact {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("email", &self.email),
                    ("line", &self.line),
                    ("phone", &self.phone),
                    ("viber", &self.viber),
                    ("whatsapp", &self.whatsapp),
                    ("zalo", &self.zalo),
                ],
            );
    }
}

impl Fields for Contact {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("email", &mut self.email),
                    ("line", &mut self.line),
                    ("phone", &mut self.phone),
                    ("viber", &mut self.viber),
                    ("whatsapp", &mut self.whatsapp),
                    ("zalo", &mut self.zalo),
                ],
            );
    }
}

debug_fields!(Contact);

/// What one video or LIVE brought about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorContentStatistics {
    /// On this LIVE room or video. JSON name: `comment_num`.
    pub comment_count: Option<Decimal>,
    /// When a LIVE ended; nothing for videos.
    pub content_end_date: Option<Date>,
    /// `VIDEO` or `LIVE_ROOM`.
    pub content_type: Option<CampaignContentType>,
    /// Only LIVEs have one. JSON name: `cover_img_url`.
    pub cover_image_url: Option<String>,
    /// On this LIVE room or video.
    pub like_count: Option<Decimal>,
    /// The video's page.
    pub linked_tiktok_video: Option<String>,
    /// Worth of the orders that it brought.
    pub paid_amount: Option<Decimal>,
    /// Due to this LIVE room or video. JSON name: `paid_order_num`.
    pub paid_order_count: Option<Decimal>,
    /// When the video came out or the LIVE began.
    pub published_date: Option<Date>,
    /// The video, or the recording of the LIVE.
    pub source_url: Option<String>,
    /// Public ones.
    pub view_count: Option<Decimal>,
}

impl Fields for CreatorContentStatistics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comment_num", &mut self.comment_count),
                    ("content_end_date", &mut self.content_end_date),
                    ("content_type", &mut self.content_type),
                    ("cover_img_url", &mut self.cover_image_url),
                    ("like_count", &mut self.like_count),
                    ("linked_tiktok_video", &mut self.linked_tiktok_video),
                    ("paid_amount", &mut self.paid_amount),
                    ("paid_order_num", &mut self.paid_order_count),
                    ("published_date", &mut self.published_date),
                    ("source_url", &mut self.source_url),
                    ("view_count", &mut self.view_count),
                ],
            );
    }
}

debug_fields!(CreatorContentStatistics);

/// The values of `delivery_option` in [`SampleStatus`].
#[non_exhaustive]
pub enum DeliveryOption {
    EconomyShipping,
    PremiumShipping,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeliveryOption {
    const TEXTS: &'static [&'static str] = &["ECONOMY_SHIPPING", "PREMIUM_SHIPPING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::EconomyShipping,
            Ok(_) => Self::PremiumShipping,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::EconomyShipping => Ok(0),
            Self::PremiumShipping => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeliveryOption, Read);

/// How far a creator's application for a sample is.
#[non_exhaustive]
pub enum FreeSampleStatus {
    NotRequested,
    Pending,
    AwaitingShipment,
    AwaitingCollection,
    Shipped,
    ContentPending,
    RejectCancelled,
    OverdueCancelled,
    UnfulfilCancelled,
    DelPlanCancelled,
    SellerNotShipCancelled,
    WithdrawCancelled,
    UnfulfillableCancelled,
    OperatorManualCancelled,
    OperatorManualFailed,
    OperatorManualCompleted,
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FreeSampleStatus {
    const TEXTS: &'static [&'static str] = &[
        "NOT_REQUESTED",
        "PENDING",
        "AWAITING_SHIPMENT",
        "AWAITING_COLLECTION",
        "SHIPPED",
        "CONTENT_PENDING",
        "REJECT_CANCELLED",
        "OVERDUE_CANCELLED",
        "UNFULFIL_CANCELLED",
        "DEL_PLAN_CANCELLED",
        "SELLER_NOT_SHIP_CANCELLED",
        "WITHDRAW_CANCELLED",
        "UNFULFILLABLE_CANCELLED",
        "OPERATOR_MANUAL_CANCELLED",
        "OPERATOR_MANUAL_FAILED",
        "OPERATOR_MANUAL_COMPLETED",
        "COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotRequested,
            Ok(1) => Self::Pending,
            Ok(2) => Self::AwaitingShipment,
            Ok(3) => Self::AwaitingCollection,
            Ok(4) => Self::Shipped,
            Ok(5) => Self::ContentPending,
            Ok(6) => Self::RejectCancelled,
            Ok(7) => Self::OverdueCancelled,
            Ok(8) => Self::UnfulfilCancelled,
            Ok(9) => Self::DelPlanCancelled,
            Ok(10) => Self::SellerNotShipCancelled,
            Ok(11) => Self::WithdrawCancelled,
            Ok(12) => Self::UnfulfillableCancelled,
            Ok(13) => Self::OperatorManualCancelled,
            Ok(14) => Self::OperatorManualFailed,
            Ok(15) => Self::OperatorManualCompleted,
            Ok(_) => Self::Completed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotRequested => Ok(0),
            Self::Pending => Ok(1),
            Self::AwaitingShipment => Ok(2),
            Self::AwaitingCollection => Ok(3),
            Self::Shipped => Ok(4),
            Self::ContentPending => Ok(5),
            Self::RejectCancelled => Ok(6),
            Self::OverdueCancelled => Ok(7),
            Self::UnfulfilCancelled => Ok(8),
            Self::DelPlanCancelled => Ok(9),
            Self::SellerNotShipCancelled => Ok(10),
            Self::WithdrawCancelled => Ok(11),
            Self::UnfulfillableCancelled => Ok(12),
            Self::OperatorManualCancelled => Ok(13),
            Self::OperatorManualFailed => Ok(14),
            Self::OperatorManualCompleted => Ok(15),
            Self::Completed => Ok(16),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FreeSampleStatus, Read);

/// Where a sample is on its way.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleStatus {
    pub delivery_option: Option<DeliveryOption>,
    pub estimated_earliest_delivery_date: Option<Timestamp>,
    pub estimated_latest_delivery_date: Option<Timestamp>,
    /// Units delivered.
    pub quantity: Option<i64>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    pub tracking_results: Vec<TrackingResult>,
}

impl Fields for SampleStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("delivery_option", &mut self.delivery_option),
                    (
                        "estimated_earliest_delivery_date",
                        &mut self.estimated_earliest_delivery_date,
                    ),
                    (
                        "estimated_latest_delivery_date",
                        &mut self.estimated_latest_delivery_date,
                    ),
                    ("quantity", &mut self.quantity),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("tracking_results", &mut self.tracking_results),
                ],
            );
    }
}

debug_fields!(SampleStatus);

#[non_exhaustive]
pub enum SettlementStatus {
    CustomerUnpaid,
    Pending,
    Settled,
    Ineligible,
    Frozen,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SettlementStatus {
    const TEXTS: &'static [&'static str] = &[
        "CUSTOMER UNPAID",
        "PENDING",
        "SETTLED",
        "INELIGIBLE",
        "FROZEN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CustomerUnpaid,
            Ok(1) => Self::Pending,
            Ok(2) => Self::Settled,
            Ok(3) => Self::Ineligible,
            Ok(_) => Self::Frozen,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CustomerUnpaid => Ok(0),
            Self::Pending => Ok(1),
            Self::Settled => Ok(2),
            Self::Ineligible => Ok(3),
            Self::Frozen => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SettlementStatus, Read);

/// The values of `tracking_event_description` in [`TrackingResult`].
#[non_exhaustive]
pub enum TrackingEvent {
    Delivered,
    OutForDelivery,
    ReadyForDropOff,
    OrderPlaced,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TrackingEvent {
    const TEXTS: &'static [&'static str] = &[
        "THE_PACKAGE_HAS_BEEN_DELIVERED",
        "OUT_FOR_DELIVERY",
        "ORDER_PACKED_AND_READY_FOR_DROP_OFF_AT_CARRIERS_FACILITY",
        "ORDER_PLACED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Delivered,
            Ok(1) => Self::OutForDelivery,
            Ok(2) => Self::ReadyForDropOff,
            Ok(_) => Self::OrderPlaced,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Delivered => Ok(0),
            Self::OutForDelivery => Ok(1),
            Self::ReadyForDropOff => Ok(2),
            Self::OrderPlaced => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TrackingEvent, Read);

/// An item of `tracking_results` in [`SampleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingResult {
    pub tracking_event_description: Option<TrackingEvent>,
    pub tracking_event_description_extended: Option<String>,
    /// A moment, not a date.
    pub tracking_event_update_date: Option<Timestamp>,
}

impl Fields for TrackingResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("tracking_event_description", &mut self.tracking_event_description),
                    (
                        "tracking_event_description_extended",
                        &mut self.tracking_event_description_extended,
                    ),
                    ("tracking_event_update_date", &mut self.tracking_event_update_date),
                ],
            );
    }
}

debug_fields!(TrackingResult);
