// @generated from specs/affiliate_partner/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// How an order is attributed to a link of a creator.
#[non_exhaustive]
pub enum AttributionType {
    /// The buyer ordered from the shop to which the link leads. Sent as `Direct`.
    Direct,
    /// The buyer followed the link, but ordered from another shop, such as from recommendations; the commission is usually lower. Sent as `Indirect`.
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

/// Kind of content that promotes a campaign product.
#[non_exhaustive]
pub enum CampaignContentType {
    /// A video. Sent as `VIDEO`.
    Video,
    /// A LIVE session. Sent as `LIVE_ROOM`.
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

/// Status of a campaign.
#[non_exhaustive]
pub enum CampaignStatus {
    /// Prepared; all of its times can still be changed. Sent as `READY`.
    Ready,
    /// About to begin; all of its times can still be changed. Sent as `UPCOMING`.
    Upcoming,
    /// Running; its start is fixed. Sent as `ONGOING`.
    Ongoing,
    /// Ended; it can no longer be edited. Sent as `CLOSED`.
    Closed,
    /// The status is not specified. Sent as `UNSPECIFIED`.
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

/// How sellers can reach the partner. Phone numbers are in E.164 format, such as `+447700900123`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Email address of the partner.
    pub email: Option<String>,
    /// Phone number of the partner's LINE account; only for Thailand.
    pub line: Option<String>,
    /// Phone number of the partner.
    pub phone: Option<String>,
    /// Phone number of the partner's Viber account; only for the Philippines.
    pub viber: Option<String>,
    /// Phone number of the partner's WhatsApp account; only for Malaysia, Singapore, the UK, Indonesia and the US.
    pub whatsapp: Option<String>,
    /// Phone number of the partner's Zalo account; only for Vietnam.
    pub zalo: Option<String>,
}

impl Contact {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address of the partner.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Phone number of the partner's LINE account; only for Thailand.
    #[inline]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Phone number of the partner.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Phone number of the partner's Viber account; only for the Philippines.
    #[inline]
    pub fn viber(mut self, viber: impl Into<String>) -> Self {
        self.viber = Some(viber.into());
        self
    }

    /// Phone number of the partner's WhatsApp account; only for Malaysia, Singapore, the UK, Indonesia and the US.
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }

    /// Phone number of the partner's Zalo account; only for Vietnam.
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

/// Figures of one video or LIVE session that promotes a campaign product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorContentStatistics {
    /// Number of comments on the content. JSON name: `comment_num`.
    pub comment_count: Option<Decimal>,
    /// Day on which the LIVE session ended; absent for videos.
    pub content_end_date: Option<Date>,
    /// Whether the content is a video or a LIVE session.
    pub content_type: Option<CampaignContentType>,
    /// URL of the cover image; only for LIVE sessions. JSON name: `cover_img_url`.
    pub cover_image_url: Option<String>,
    /// Number of likes of the content.
    pub like_count: Option<Decimal>,
    /// URL of the video page on TikTok.
    pub linked_tiktok_video: Option<String>,
    /// Value of the orders from the content.
    pub paid_amount: Option<Decimal>,
    /// Number of paid orders from the content. JSON name: `paid_order_num`.
    pub paid_order_count: Option<Decimal>,
    /// Day on which the video was published, or the LIVE session began.
    pub published_date: Option<Date>,
    /// URL of the video, or of the recording of the LIVE session.
    pub source_url: Option<String>,
    /// Number of public views of the content.
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

/// Shipping speed of a sample.
#[non_exhaustive]
pub enum DeliveryOption {
    /// Economy shipping. Sent as `ECONOMY_SHIPPING`.
    EconomyShipping,
    /// Premium shipping. Sent as `PREMIUM_SHIPPING`.
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

/// Status of a creator's application for a sample.
#[non_exhaustive]
pub enum FreeSampleStatus {
    /// The creator has not applied. Sent as `NOT_REQUESTED`.
    NotRequested,
    /// The seller has not decided on the application. Sent as `PENDING`.
    Pending,
    /// The application is approved, and the seller must ship the sample. Sent as `AWAITING_SHIPMENT`.
    AwaitingShipment,
    /// The sample waits for the shipping provider. Sent as `AWAITING_COLLECTION`.
    AwaitingCollection,
    /// The sample is on its way. Sent as `SHIPPED`.
    Shipped,
    /// The creator received the sample and has to post content. Sent as `CONTENT_PENDING`.
    ContentPending,
    /// The seller rejected the application. Sent as `REJECT_CANCELLED`.
    RejectCancelled,
    /// The application expired. Sent as `OVERDUE_CANCELLED`.
    OverdueCancelled,
    /// The creator did not post the promised content in time. Sent as `UNFULFIL_CANCELLED`.
    UnfulfilCancelled,
    /// The collaboration was deleted. Sent as `DEL_PLAN_CANCELLED`.
    DelPlanCancelled,
    /// The seller did not ship the sample in time. Sent as `SELLER_NOT_SHIP_CANCELLED`.
    SellerNotShipCancelled,
    /// The creator withdrew the application. Sent as `WITHDRAW_CANCELLED`.
    WithdrawCancelled,
    /// The creator cannot create the content for reasons beyond their control. Sent as `UNFULFILLABLE_CANCELLED`.
    UnfulfillableCancelled,
    /// TikTok's staff cancelled the application. Sent as `OPERATOR_MANUAL_CANCELLED`.
    OperatorManualCancelled,
    /// TikTok's staff marked the application as failed. Sent as `OPERATOR_MANUAL_FAILED`.
    OperatorManualFailed,
    /// TikTok's staff marked the application as completed. Sent as `OPERATOR_MANUAL_COMPLETED`.
    OperatorManualCompleted,
    /// The creator posted the content. Sent as `COMPLETED`.
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

/// Delivery of a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleStatus {
    /// Shipping speed of the sample.
    pub delivery_option: Option<DeliveryOption>,
    /// Earliest time at which the sample is expected to arrive.
    pub estimated_earliest_delivery_date: Option<Timestamp>,
    /// Latest time at which the sample is expected to arrive.
    pub estimated_latest_delivery_date: Option<Timestamp>,
    /// Number of units delivered.
    pub quantity: Option<i64>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// Events of the delivery.
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

/// Whether the commission on an order is settled.
#[non_exhaustive]
pub enum SettlementStatus {
    /// The buyer has not paid yet. Sent as `CUSTOMER UNPAID`.
    CustomerUnpaid,
    /// The buyer can still return the goods or get a refund; only estimates are known. Sent as `PENDING`.
    Pending,
    /// The commission was credited to the account of the agency or partner. Sent as `SETTLED`.
    Settled,
    /// The order was returned, refunded or cancelled, so no commission is due. Sent as `INELIGIBLE`.
    Ineligible,
    /// The commission is withheld, because TikTok suspects fraud, until the case is resolved. Sent as `FROZEN`.
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

/// Event of a delivery.
#[non_exhaustive]
pub enum TrackingEvent {
    /// The package was delivered. Sent as `THE_PACKAGE_HAS_BEEN_DELIVERED`.
    Delivered,
    /// The package is being brought to the recipient. Sent as `OUT_FOR_DELIVERY`.
    OutForDelivery,
    /// The package is packed and ready to be handed over to the shipping provider. Sent as `ORDER_PACKED_AND_READY_FOR_DROP_OFF_AT_CARRIERS_FACILITY`.
    ReadyForDropOff,
    /// The order was placed. Sent as `ORDER_PLACED`.
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

/// An event of the delivery of a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackingResult {
    /// What happened.
    pub tracking_event_description: Option<TrackingEvent>,
    /// More information about the event.
    pub tracking_event_description_extended: Option<String>,
    /// When the event was last updated.
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
