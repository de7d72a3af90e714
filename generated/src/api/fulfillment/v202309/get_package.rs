// @generated from specs/fulfillment/202309/get_package.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPackage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    Dimensions, HandoverMethod, PackageStatus, Region, ShippingType, TimeRange, Weight,
};
use crate::api::ids::{
    DeliveryOptionId, OrderLineId, PackageId, ShippingProviderId, WarehouseId,
};
use crate::api::fulfillment::types::Order;

/// Returns a package with its orders, addresses, status, pickup time slot, shipping provider and tracking number.
///
/// `GET /fulfillment/202309/packages/{package_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`GetPackageResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-package-detail-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetPackage;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetPackage::new("2882335594258860015")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [10006402](crate::errors#code-10006402), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-package-detail-202309")]
#[doc(alias = "GetPackageDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPackage {
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
}

impl GetPackage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(package_id: impl Into<PackageId>) -> Self {
        Self {
            package_id: package_id.into(),
        }
    }
}

impl Endpoint for GetPackage {
    type Response = GetPackageResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPackage";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202309/packages/{package_id}";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(&[10006402, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-package-detail-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/packages/");
        path.id("package_id", &self.package_id);
    }
}

/// The response to [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageResponse {
    /// When the package was created.
    pub create_time: Option<Timestamp>,
    /// Delivery option ID, which corresponds to a shipping template of the seller.
    pub delivery_option_id: Option<DeliveryOptionId>,
    /// Name of the delivery option, for display only.
    pub delivery_option_name: Option<String>,
    /// Size of the package; the unit is `CM` or `INCH`.
    pub dimension: Option<Dimensions>,
    /// How the package is handed to TikTok's shipping provider.
    pub handover_method: Option<HandoverMethod>,
    /// Whether the package contains more than one SKU.
    pub has_multi_skus: Option<bool>,
    /// Shipping insurance that was added automatically when the label was bought.
    pub insurance: Option<Insurance>,
    /// Tracking number of the last leg; only for cross-border orders.
    pub last_mile_tracking_number: Option<String>,
    /// Whether the buyer left a note with the order.
    pub note_tag: Option<NoteTag>,
    /// IDs of the line items in the package.
    pub order_line_item_ids: Vec<OrderLineId>,
    /// Orders in the package.
    pub orders: Vec<Order>,
    /// Package ID.
    pub package_id: Option<PackageId>,
    /// Status of the package. Packages that were lost or damaged are `CANCELLED`.
    pub package_status: Option<PackageStatus>,
    /// Time slot in which the package is picked up.
    pub pickup_slot: Option<TimeRange>,
    /// Address to which the package is sent.
    pub recipient_address: Option<Address>,
    /// Address from which the package is sent.
    pub sender_address: Option<Address>,
    /// Shipping provider ID.
    pub shipping_provider_id: Option<ShippingProviderId>,
    /// Name of the shipping provider.
    pub shipping_provider_name: Option<String>,
    /// Who provides the shipping. With `TIKTOK`, the label comes from [`GetPackageShippingDocument`](crate::fulfillment::GetPackageShippingDocument).
    pub shipping_type: Option<ShippingType>,
    /// Whether the package results from combining or splitting orders.
    pub split_and_combine_tag: Option<SplitAndCombineTag>,
    /// Tracking number of the package; empty before the package ships.
    pub tracking_number: Option<String>,
    /// When the package was last updated.
    pub update_time: Option<Timestamp>,
    /// Weight of the package; the unit is `GRAM` or `POUND`.
    pub weight: Option<Weight>,
    /// Status in more detail than `package_status`.
    pub package_sub_status: Option<PackageSubStatus>,
    /// Why the package cannot be delivered, if `package_sub_status` is `SHIP_EXCEPTION`.
    pub ship_exception_reason: Option<ShipExceptionReason>,
    /// Special properties of the package. JSON name: `biz_extension_tags`.
    pub tags: Vec<PackageTag>,
    /// ID of the seller's warehouse that ships the package, even if TikTok changed it after the order was placed; only in the US.
    pub warehouse_id: Option<WarehouseId>,
}

impl Fields for GetPackageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("delivery_option_id", &mut self.delivery_option_id),
                    ("delivery_option_name", &mut self.delivery_option_name),
                    ("dimension", &mut self.dimension),
                    ("handover_method", &mut self.handover_method),
                    ("has_multi_skus", &mut self.has_multi_skus),
                    ("insurance", &mut self.insurance),
                    ("last_mile_tracking_number", &mut self.last_mile_tracking_number),
                    ("note_tag", &mut self.note_tag),
                    ("order_line_item_ids", &mut self.order_line_item_ids),
                    ("orders", &mut self.orders),
                    ("package_id", &mut self.package_id),
                    ("package_status", &mut self.package_status),
                    ("pickup_slot", &mut self.pickup_slot),
                    ("recipient_address", &mut self.recipient_address),
                    ("sender_address", &mut self.sender_address),
                    ("shipping_provider_id", &mut self.shipping_provider_id),
                    ("shipping_provider_name", &mut self.shipping_provider_name),
                    ("shipping_type", &mut self.shipping_type),
                    ("split_and_combine_tag", &mut self.split_and_combine_tag),
                    ("tracking_number", &mut self.tracking_number),
                    ("update_time", &mut self.update_time),
                    ("weight", &mut self.weight),
                    ("package_sub_status", &mut self.package_sub_status),
                    ("ship_exception_reason", &mut self.ship_exception_reason),
                    ("biz_extension_tags", &mut self.tags),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(GetPackageResponse);

/// Address of the recipient or the sender of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// Detailed street part of the address in one text.
    pub address_detail: Option<String>,
    /// First line of the street address.
    pub address_line1: Option<String>,
    /// Second line of the street address.
    pub address_line2: Option<String>,
    /// Third line of the street address, mostly used in Brazil.
    pub address_line3: Option<String>,
    /// Fourth line of the street address, mostly used in Brazil.
    pub address_line4: Option<String>,
    /// Complete address in one text.
    pub full_address: Option<String>,
    /// Name of the person; masked for recipients of orders with TikTok Shipping.
    pub name: Option<String>,
    /// Phone number of the person; masked for recipients of orders with TikTok Shipping.
    pub phone_number: Option<String>,
    /// Postal code; the ZIP code in the US.
    pub postal_code: Option<String>,
    /// Country or region of the address.
    pub region_code: Option<Region>,
}

impl Fields for Address {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("address_detail", &mut self.address_detail),
                    ("address_line1", &mut self.address_line1),
                    ("address_line2", &mut self.address_line2),
                    ("address_line3", &mut self.address_line3),
                    ("address_line4", &mut self.address_line4),
                    ("full_address", &mut self.full_address),
                    ("name", &mut self.name),
                    ("phone_number", &mut self.phone_number),
                    ("postal_code", &mut self.postal_code),
                    ("region_code", &mut self.region_code),
                ],
            );
    }
}

debug_fields!(Address);

/// Status of an insurance claim.
#[non_exhaustive]
pub enum ClaimStatus {
    /// No claim was made. Sent as `NOT_STARTED`.
    NotStarted,
    /// The claim is under review. Sent as `CLAIM_PENDING`.
    ClaimPending,
    /// The claim was approved. Sent as `APPROVED`.
    Approved,
    /// The claim was rejected. Sent as `DECLINED`.
    Declined,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ClaimStatus {
    const TEXTS: &'static [&'static str] = &[
        "NOT_STARTED",
        "CLAIM_PENDING",
        "APPROVED",
        "DECLINED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotStarted,
            Ok(1) => Self::ClaimPending,
            Ok(2) => Self::Approved,
            Ok(_) => Self::Declined,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotStarted => Ok(0),
            Self::ClaimPending => Ok(1),
            Self::Approved => Ok(2),
            Self::Declined => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ClaimStatus, Read);

/// Shipping insurance of a package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Insurance {
    /// Status of the insurance claim.
    pub claim_status: Option<ClaimStatus>,
    /// Insured amount in US dollars.
    pub coverage_amount: Option<Decimal>,
    /// Whether an insurance claim is possible, given the reason for the refund.
    pub is_claim_eligible: Option<bool>,
    /// Whether insurance was bought for the package.
    pub is_purchased: Option<bool>,
}

impl Fields for Insurance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("claim_status", &mut self.claim_status),
                    ("coverage_amount", &mut self.coverage_amount),
                    ("is_claim_eligible", &mut self.is_claim_eligible),
                    ("is_purchased", &mut self.is_purchased),
                ],
            );
    }
}

debug_fields!(Insurance);

/// Whether the buyer left a note with the order.
#[non_exhaustive]
pub enum NoteTag {
    /// The buyer left no note. Sent as `BUYER_UNNOTED`.
    BuyerUnnoted,
    /// The buyer left a note. Sent as `BUYER_NOTED`.
    BuyerNoted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for NoteTag {
    const TEXTS: &'static [&'static str] = &["BUYER_UNNOTED", "BUYER_NOTED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::BuyerUnnoted,
            Ok(_) => Self::BuyerNoted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::BuyerUnnoted => Ok(0),
            Self::BuyerNoted => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(NoteTag, Read);

/// Detailed status of a package.
#[non_exhaustive]
pub enum PackageSubStatus {
    /// The package was created. Sent as `CREATED`.
    Created,
    /// The package could not be assigned; contact TikTok support. Sent as `ISSUE`.
    Issue,
    /// TikTok has checked the package, and the seller can ship it. Sent as `STOCKING`.
    Stocking,
    /// The label is being bought; the shipping provider has not confirmed yet. Sent as `RTSING`.
    BuyingLabel,
    /// Only for Fulfilled by TikTok; the warehouse has created the package. Sent as `HBW`.
    InWarehouse,
    /// Only for Fulfilled by TikTok; the warehouse is creating the package. Sent as `HBWING`.
    EnteringWarehouse,
    /// Fulfillment by a third-party service provider awaits authorization. Sent as `TSP_PENDING`.
    TspPending,
    /// The label was bought and can be printed. Sent as `RTS`.
    ReadyToShip,
    /// The shipping provider has collected the package. Sent as `TTS`.
    PickedUp,
    /// The buyer has received the package. Sent as `DELIVERED`.
    Delivered,
    /// The package cannot be delivered; see `ship_exception_reason`. Sent as `SHIP_EXCEPTION`.
    ShipException,
    /// A part of the package was delivered; another part cannot be delivered. Sent as `PART_DELIVERED_AND_EXCEPTION`.
    PartDeliveredAndException,
    /// The package was cancelled. Sent as `CANCELLED`.
    Cancelled,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PackageSubStatus {
    const TEXTS: &'static [&'static str] = &[
        "CREATED",
        "ISSUE",
        "STOCKING",
        "RTSING",
        "HBW",
        "HBWING",
        "TSP_PENDING",
        "RTS",
        "TTS",
        "DELIVERED",
        "SHIP_EXCEPTION",
        "PART_DELIVERED_AND_EXCEPTION",
        "CANCELLED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Created,
            Ok(1) => Self::Issue,
            Ok(2) => Self::Stocking,
            Ok(3) => Self::BuyingLabel,
            Ok(4) => Self::InWarehouse,
            Ok(5) => Self::EnteringWarehouse,
            Ok(6) => Self::TspPending,
            Ok(7) => Self::ReadyToShip,
            Ok(8) => Self::PickedUp,
            Ok(9) => Self::Delivered,
            Ok(10) => Self::ShipException,
            Ok(11) => Self::PartDeliveredAndException,
            Ok(_) => Self::Cancelled,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Created => Ok(0),
            Self::Issue => Ok(1),
            Self::Stocking => Ok(2),
            Self::BuyingLabel => Ok(3),
            Self::InWarehouse => Ok(4),
            Self::EnteringWarehouse => Ok(5),
            Self::TspPending => Ok(6),
            Self::ReadyToShip => Ok(7),
            Self::PickedUp => Ok(8),
            Self::Delivered => Ok(9),
            Self::ShipException => Ok(10),
            Self::PartDeliveredAndException => Ok(11),
            Self::Cancelled => Ok(12),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PackageSubStatus, Read);

/// Special property of a package.
#[non_exhaustive]
pub enum PackageTag {
    /// The package was shipped as a multi-channel fulfillment (MCF) order, but is not one. Sent as `NON_MCF`.
    NonMcf,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PackageTag {
    const TEXTS: &'static [&'static str] = &["NON_MCF"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::NonMcf,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NonMcf => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PackageTag, Read);

/// Why a package cannot be delivered.
#[non_exhaustive]
pub enum ShipExceptionReason {
    /// The package was damaged. Sent as `PACKAGE_DAMAGAED`.
    PackageDamaged,
    /// The package was lost. Sent as `PACKAGE_LOST`.
    PackageLost,
    /// The package goes back to the sender. Sent as `RETURNED_TO_SHIPPER`.
    ReturnedToShipper,
    /// The package was scrapped. Sent as `PACKAGE_SCRAP`.
    PackageScrap,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShipExceptionReason {
    const TEXTS: &'static [&'static str] = &[
        "PACKAGE_DAMAGAED",
        "PACKAGE_LOST",
        "RETURNED_TO_SHIPPER",
        "PACKAGE_SCRAP",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PackageDamaged,
            Ok(1) => Self::PackageLost,
            Ok(2) => Self::ReturnedToShipper,
            Ok(_) => Self::PackageScrap,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PackageDamaged => Ok(0),
            Self::PackageLost => Ok(1),
            Self::ReturnedToShipper => Ok(2),
            Self::PackageScrap => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShipExceptionReason, Read);

/// Whether a package results from combining or splitting orders.
#[non_exhaustive]
pub enum SplitAndCombineTag {
    /// Neither combined nor split. Sent as `DEFAULT`.
    Default,
    /// Combined with another order. Sent as `COMBINE`.
    Combine,
    /// Split off from an order. Sent as `SPLIT`.
    Split,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SplitAndCombineTag {
    const TEXTS: &'static [&'static str] = &["DEFAULT", "COMBINE", "SPLIT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Default,
            Ok(1) => Self::Combine,
            Ok(_) => Self::Split,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Default => Ok(0),
            Self::Combine => Ok(1),
            Self::Split => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SplitAndCombineTag, Read);
