// @generated from specs/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several groups share.

use crate::__private::*;
use crate::api::ids::{
    CategoryId, OrderId, OrderLineId, PackageId, PodCustomizationId, ProductId,
    ShippingProviderId, SkuId,
};

/// Whether a product is in a list of the creator: the showcase or a LIVE session.
#[non_exhaustive]
pub enum AddedStatus {
    /// The product is not in the list. Sent as `NOT_ADDED`.
    NotAdded,
    /// The product is in the list. Sent as `ADDED`.
    Added,
    /// The product cannot be added to the list. Sent as `REJECTED`.
    Rejected,
    /// The product is not added, but the creator may add it. Sent as `ADDABLE`.
    Addable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AddedStatus {
    const TEXTS: &'static [&'static str] = &[
        "NOT_ADDED",
        "ADDED",
        "REJECTED",
        "ADDABLE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NotAdded,
            Ok(1) => Self::Added,
            Ok(2) => Self::Rejected,
            Ok(_) => Self::Addable,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NotAdded => Ok(0),
            Self::Added => Ok(1),
            Self::Rejected => Ok(2),
            Self::Addable => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AddedStatus, Read);

/// The kind of content through which the buyer came to the product.
#[non_exhaustive]
pub enum AffiliateContentType {
    /// The shop itself. Sent as `SHOP`.
    Shop,
    /// A video. Sent as `VIDEO`.
    Video,
    /// A LIVE session. Sent as `LIVE`.
    Live,
    /// Content before a LIVE session. Sent as `PRE_LIVE`.
    PreLive,
    /// A promotion page. Sent as `PROMOTION_PAGE`.
    PromotionPage,
    /// A link that the creator shared. Sent as `LINKSHARE`.
    Linkshare,
    /// The creator's showcase. Sent as `SHOWCASE`.
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AffiliateContentType {
    const TEXTS: &'static [&'static str] = &[
        "SHOP",
        "VIDEO",
        "LIVE",
        "PRE_LIVE",
        "PROMOTION_PAGE",
        "LINKSHARE",
        "SHOWCASE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Shop,
            Ok(1) => Self::Video,
            Ok(2) => Self::Live,
            Ok(3) => Self::PreLive,
            Ok(4) => Self::PromotionPage,
            Ok(5) => Self::Linkshare,
            Ok(_) => Self::Showcase,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Shop => Ok(0),
            Self::Video => Ok(1),
            Self::Live => Ok(2),
            Self::PreLive => Ok(3),
            Self::PromotionPage => Ok(4),
            Self::Linkshare => Ok(5),
            Self::Showcase => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AffiliateContentType, Read);

/// A line item of an affiliate order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateLineItem {
    /// Line item ID.
    pub id: Option<OrderLineId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
}

impl Fields for AffiliateLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("product_id", &mut self.product_id)]);
    }
}

debug_fields!(AffiliateLineItem);

/// An order that a creator's content led to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateOrder {
    /// Order ID.
    pub id: Option<OrderId>,
    /// Line items of the order. Not every product need earn commission; TikTok does not document whether the others are listed.
    pub line_items: Vec<AffiliateLineItem>,
}

impl Fields for AffiliateOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("line_items", &mut self.line_items)]);
    }
}

debug_fields!(AffiliateOrder);

/// Status of an affiliate order and of its commission.
#[non_exhaustive]
pub enum AffiliateOrderStatus {
    /// All orders. Sent as `ALL`.
    All,
    /// The order is not completed yet. Sent as `PROCESSING`.
    Processing,
    /// The order is completed. Sent as `COMPLETED`.
    Completed,
    /// The order was cancelled. Sent as `CANCELLED`.
    Cancelled,
    /// The commission is held back, because TikTok suspects fraud. Sent as `FROZEN`.
    Frozen,
    /// An additional amount was deducted from the balance. Sent as `DEDUCTED`.
    Deducted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AffiliateOrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "ALL",
        "PROCESSING",
        "COMPLETED",
        "CANCELLED",
        "FROZEN",
        "DEDUCTED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Processing,
            Ok(2) => Self::Completed,
            Ok(3) => Self::Cancelled,
            Ok(4) => Self::Frozen,
            Ok(_) => Self::Deducted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Processing => Ok(1),
            Self::Completed => Ok(2),
            Self::Cancelled => Ok(3),
            Self::Frozen => Ok(4),
            Self::Deducted => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AffiliateOrderStatus, Read);

/// The status of TikTok's review of a product.
#[non_exhaustive]
pub enum AuditStatus {
    /// The product is not under review: it was not submitted, or is a draft, frozen or deactivated. Sent as `NONE`.
    None,
    /// TikTok is reviewing the product. Sent as `AUDITING`.
    Auditing,
    /// TikTok rejected the product, or the review was cancelled. Sent as `FAILED`.
    Failed,
    /// The product passed the review, but is not listed yet, because the seller or the category still has to be approved. Sent as `PRE_APPROVED`.
    PreApproved,
    /// The product passed the review and is listed. Sent as `APPROVED`.
    Approved,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AuditStatus {
    const TEXTS: &'static [&'static str] = &[
        "NONE",
        "AUDITING",
        "FAILED",
        "PRE_APPROVED",
        "APPROVED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::None,
            Ok(1) => Self::Auditing,
            Ok(2) => Self::Failed,
            Ok(3) => Self::PreApproved,
            Ok(_) => Self::Approved,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::None => Ok(0),
            Self::Auditing => Ok(1),
            Self::Failed => Ok(2),
            Self::PreApproved => Ok(3),
            Self::Approved => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AuditStatus, Read, Write);

/// One level of the path from the root of the category tree to a category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryChain {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Whether the category is a leaf, in which products can be listed.
    pub is_leaf: Option<bool>,
    /// Localized name of the category.
    pub local_name: Option<String>,
    /// ID of the parent category; `0` at the root.
    pub parent_id: Option<CategoryId>,
}

impl Fields for CategoryChain {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("local_name", &mut self.local_name),
                    ("parent_id", &mut self.parent_id),
                ],
            );
    }
}

debug_fields!(CategoryChain);

/// The version of the category tree. A category can be a leaf in one version only, or be missing from the other.
#[non_exhaustive]
pub enum CategoryVersion {
    /// The tree with up to 3 levels. Sent as `v1`.
    V1,
    /// The tree with up to 7 levels. Sent as `v2`.
    V2,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CategoryVersion {
    const TEXTS: &'static [&'static str] = &["v1", "v2"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::V1,
            Ok(_) => Self::V2,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::V1 => Ok(0),
            Self::V2 => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CategoryVersion, Read, Write);

/// The result of one check of a video.
#[non_exhaustive]
pub enum CheckStatus {
    /// The video passed. Sent as `SUCCESS`.
    Success,
    /// The video did not pass; see `issues`. Sent as `FAIL`.
    Fail,
    /// The video is still being checked. Sent as `PROCESSING`.
    Processing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CheckStatus {
    const TEXTS: &'static [&'static str] = &["SUCCESS", "FAIL", "PROCESSING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Success,
            Ok(1) => Self::Fail,
            Ok(_) => Self::Processing,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Success => Ok(0),
            Self::Fail => Ok(1),
            Self::Processing => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CheckStatus, Read);

/// How the commission of an order is calculated.
#[non_exhaustive]
pub enum CommissionModel {
    /// One rate for all sales. Sent as `Fixed commission`.
    FixedCommission,
    /// The rate depends on the tier that the sales reach; see `commission_tier_setting`. Sent as `Tiered commission`.
    TieredCommission,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CommissionModel {
    const TEXTS: &'static [&'static str] = &["Fixed commission", "Tiered commission"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FixedCommission,
            Ok(_) => Self::TieredCommission,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FixedCommission => Ok(0),
            Self::TieredCommission => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CommissionModel, Read);

/// The kind of a creator's TikTok account.
#[non_exhaustive]
pub enum CreatorUserType {
    /// The official account of a shop. Sent as `TIKTOK_SHOP_OFFICIAL_ACCOUNT`.
    TiktokShopOfficialAccount,
    /// A marketing account. Sent as `TIKTOK_MARKETING_ACCOUNT`.
    TiktokMarketingAccount,
    /// A creator. Sent as `TIKTOK_SHOP_CREATOR`.
    TiktokShopCreator,
    /// An account of a merchant. Sent as `MERCHANT_ACCOUNT`.
    MerchantAccount,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreatorUserType {
    const TEXTS: &'static [&'static str] = &[
        "TIKTOK_SHOP_OFFICIAL_ACCOUNT",
        "TIKTOK_MARKETING_ACCOUNT",
        "TIKTOK_SHOP_CREATOR",
        "MERCHANT_ACCOUNT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::TiktokShopOfficialAccount,
            Ok(1) => Self::TiktokMarketingAccount,
            Ok(2) => Self::TiktokShopCreator,
            Ok(_) => Self::MerchantAccount,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::TiktokShopOfficialAccount => Ok(0),
            Self::TiktokMarketingAccount => Ok(1),
            Self::TiktokShopCreator => Ok(2),
            Self::MerchantAccount => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CreatorUserType, Read);

/// A currency, as its ISO 4217 code.
#[non_exhaustive]
pub enum Currency {
    /// Euro. Sent as `EUR`.
    Eur,
    /// US dollar. Sent as `USD`.
    Usd,
    /// Brazilian real. Sent as `BRL`.
    Brl,
    /// Czech koruna. Sent as `CZK`.
    Czk,
    /// Pound sterling. Sent as `GBP`.
    Gbp,
    /// Hungarian forint. Sent as `HUF`.
    Huf,
    /// Indonesian rupiah. Sent as `IDR`.
    Idr,
    /// Japanese yen, without decimals. Sent as `JPY`.
    Jpy,
    /// Mexican peso. Sent as `MXN`.
    Mxn,
    /// Malaysian ringgit. Sent as `MYR`.
    Myr,
    /// Philippine peso. Sent as `PHP`.
    Php,
    /// Polish złoty. Sent as `PLN`.
    Pln,
    /// Singapore dollar. Sent as `SGD`.
    Sgd,
    /// Thai baht. Sent as `THB`.
    Thb,
    /// Vietnamese đồng, without decimals. Sent as `VND`.
    Vnd,
    /// Chinese renminbi. Sent as `CNY`.
    Cny,
    /// Saudi riyal. Sent as `SAR`.
    Sar,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Currency {
    const TEXTS: &'static [&'static str] = &[
        "EUR",
        "USD",
        "BRL",
        "CZK",
        "GBP",
        "HUF",
        "IDR",
        "JPY",
        "MXN",
        "MYR",
        "PHP",
        "PLN",
        "SGD",
        "THB",
        "VND",
        "CNY",
        "SAR",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Eur,
            Ok(1) => Self::Usd,
            Ok(2) => Self::Brl,
            Ok(3) => Self::Czk,
            Ok(4) => Self::Gbp,
            Ok(5) => Self::Huf,
            Ok(6) => Self::Idr,
            Ok(7) => Self::Jpy,
            Ok(8) => Self::Mxn,
            Ok(9) => Self::Myr,
            Ok(10) => Self::Php,
            Ok(11) => Self::Pln,
            Ok(12) => Self::Sgd,
            Ok(13) => Self::Thb,
            Ok(14) => Self::Vnd,
            Ok(15) => Self::Cny,
            Ok(_) => Self::Sar,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Eur => Ok(0),
            Self::Usd => Ok(1),
            Self::Brl => Ok(2),
            Self::Czk => Ok(3),
            Self::Gbp => Ok(4),
            Self::Huf => Ok(5),
            Self::Idr => Ok(6),
            Self::Jpy => Ok(7),
            Self::Mxn => Ok(8),
            Self::Myr => Ok(9),
            Self::Php => Ok(10),
            Self::Pln => Ok(11),
            Self::Sgd => Ok(12),
            Self::Thb => Ok(13),
            Self::Vnd => Ok(14),
            Self::Cny => Ok(15),
            Self::Sar => Ok(16),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Currency, Read, Write);

/// Who or what took a product or SKU off sale.
#[non_exhaustive]
pub enum DeactivationSource {
    /// The seller deactivated it. Sent as `SELLER`.
    Seller,
    /// TikTok deactivated it because of a violation. Sent as `PLATFORM`.
    Platform,
    /// TikTok deactivated it because a part of the bundle is deactivated. Sent as `COMBO_RELATION`.
    ComboRelation,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeactivationSource {
    const TEXTS: &'static [&'static str] = &["SELLER", "PLATFORM", "COMBO_RELATION"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Seller,
            Ok(1) => Self::Platform,
            Ok(_) => Self::ComboRelation,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Seller => Ok(0),
            Self::Platform => Ok(1),
            Self::ComboRelation => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(DeactivationSource, Read);

/// Recommended ranges of the package dimensions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionRecommendation {
    /// Unit of the ranges, always centimeters.
    pub unit: Option<LengthUnit>,
    /// Range of the recommended length.
    pub length: Option<ValueRange>,
    /// Range of the recommended height.
    pub height: Option<ValueRange>,
    /// Range of the recommended width.
    pub width: Option<ValueRange>,
}

impl Fields for DimensionRecommendation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("unit", &mut self.unit),
                    ("length", &mut self.length),
                    ("height", &mut self.height),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(DimensionRecommendation);

/// Length, width and height of a product or package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimensions {
    /// Height, in `unit`.
    pub height: Option<Decimal>,
    /// Length, in `unit`.
    pub length: Option<Decimal>,
    /// Unit of the three lengths; the possible units depend on the operation and the market.
    pub unit: Option<LengthUnit>,
    /// Width, in `unit`.
    pub width: Option<Decimal>,
}

impl Dimensions {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Height, in `unit`.
    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Length, in `unit`.
    #[inline]
    pub fn length(mut self, length: impl Into<Decimal>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// Unit of the three lengths; the possible units depend on the operation and the market.
    #[inline]
    pub fn unit(mut self, unit: impl Into<LengthUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Width, in `unit`.
    #[inline]
    pub fn width(mut self, width: impl Into<Decimal>) -> Self {
        self.width = Some(width.into());
        self
    }
}

impl WriteFields for Dimensions {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("length", &self.length),
                    ("unit", &self.unit),
                    ("width", &self.width),
                ],
            );
    }
}

impl Fields for Dimensions {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("length", &mut self.length),
                    ("unit", &mut self.unit),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(Dimensions);

/// Length, width and height of a package.
#[derive(Clone)]
#[non_exhaustive]
pub struct DimensionsInput {
    /// Height, in `unit`.
    pub height: Decimal,
    /// Length, in `unit`.
    pub length: Decimal,
    /// Unit of the three lengths. `INCH` is accepted only in the US. Accepts `CENTIMETER` or `INCH`.
    pub unit: LengthUnit,
    /// Width, in `unit`.
    pub width: Decimal,
}

/// The required fields of [`DimensionsInput`], for [`DimensionsInput::new`].
#[derive(Clone, Debug)]
pub struct DimensionsInputRequired {
    /// Height, in `unit`.
    pub height: Decimal,
    /// Length, in `unit`.
    pub length: Decimal,
    /// Unit of the three lengths. `INCH` is accepted only in the US. Accepts `CENTIMETER` or `INCH`.
    pub unit: LengthUnit,
    /// Width, in `unit`.
    pub width: Decimal,
}

impl DimensionsInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: DimensionsInputRequired) -> Self {
        Self {
            height: required.height,
            length: required.length,
            unit: required.unit,
            width: required.width,
        }
    }
}

impl WriteFields for DimensionsInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("height", &self.height),
                    ("length", &self.length),
                    ("unit", &one_of(&self.unit, &["CENTIMETER", "INCH"])),
                    ("width", &self.width),
                ],
            );
    }
}

debug_written!(DimensionsInput);

/// An amount as TikTok shows it to people, with the separators and the currency sign of the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayMoney {
    /// Amount as display text, not for calculations: `Rp1.980` is 1,980 rupiah. JSON name: `amount`.
    pub display_text: Option<String>,
    /// Currency of the amount.
    pub currency: Option<Currency>,
}

impl Fields for DisplayMoney {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.display_text),
                    ("currency", &mut self.currency),
                ],
            );
    }
}

debug_fields!(DisplayMoney);

/// Whether all units were returned or refunded, so that no commission is due.
#[non_exhaustive]
pub enum FullyReturned {
    /// All units were returned or refunded. Sent as `Yes`.
    Yes,
    /// At least one unit was neither returned nor refunded. Sent as `No`.
    No,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FullyReturned {
    const TEXTS: &'static [&'static str] = &["Yes", "No"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Yes,
            Ok(_) => Self::No,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Yes => Ok(0),
            Self::No => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FullyReturned, Read);

/// The gender of a person.
#[non_exhaustive]
pub enum Gender {
    /// Male. Sent as `MALE`.
    Male,
    /// Female. Sent as `FEMALE`.
    Female,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Gender {
    const TEXTS: &'static [&'static str] = &["MALE", "FEMALE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Male,
            Ok(_) => Self::Female,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Male => Ok(0),
            Self::Female => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Gender, Read, Write);

/// Result of the check for good-quality shoppable content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodQualityCheck {
    /// Reasons why the video did not pass.
    pub issues: Vec<GoodQualityIssue>,
    /// Whether the video passed.
    pub status: Option<CheckStatus>,
}

impl Fields for GoodQualityCheck {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("issues", &mut self.issues), ("status", &mut self.status)]);
    }
}

debug_fields!(GoodQualityCheck);

/// A weakness of a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodQualityIssue {
    /// Code of the weakness.
    pub code: Option<String>,
    /// What the creator can do about it.
    pub suggestions: Option<String>,
}

impl Fields for GoodQualityIssue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("code", &mut self.code), ("suggestions", &mut self.suggestions)],
            );
    }
}

debug_fields!(GoodQualityIssue);

/// How a package gets to the shipping provider.
#[non_exhaustive]
pub enum HandoverMethod {
    /// The shipping provider collects the package from the sender. Sent as `PICKUP`.
    Pickup,
    /// The sender brings the package to a drop-off point. Sent as `DROP_OFF`.
    DropOff,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HandoverMethod {
    const TEXTS: &'static [&'static str] = &["PICKUP", "DROP_OFF"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pickup,
            Ok(_) => Self::DropOff,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pickup => Ok(0),
            Self::DropOff => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(HandoverMethod, Read, Write);

/// An image that TikTok hosts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// Height in pixels.
    pub height: Option<i64>,
    /// URL of the image.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
}

impl Fields for Image {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(Image);

/// An image that TikTok hosts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLink {
    /// URI of the image, as operations accept it.
    pub uri: Option<String>,
    /// URL that shows the image.
    pub url: Option<String>,
}

impl Fields for ImageLink {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri), ("url", &mut self.url)]);
    }
}

debug_fields!(ImageLink);

/// The party that started a cancellation, return or other process.
#[non_exhaustive]
pub enum Initiator {
    /// The buyer. Sent as `BUYER`.
    Buyer,
    /// The seller. Sent as `SELLER`.
    Seller,
    /// TikTok's staff. Sent as `OPERATOR`.
    Operator,
    /// TikTok's systems, for example after a deadline. Sent as `SYSTEM`.
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Initiator {
    const TEXTS: &'static [&'static str] = &["BUYER", "SELLER", "OPERATOR", "SYSTEM"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Buyer,
            Ok(1) => Self::Seller,
            Ok(2) => Self::Operator,
            Ok(_) => Self::System,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Buyer => Ok(0),
            Self::Seller => Ok(1),
            Self::Operator => Ok(2),
            Self::System => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Initiator, Read, Write);

/// Whether a product is in stock.
#[non_exhaustive]
pub enum InventoryStatus {
    /// The product is in stock. Sent as `IN_STOCK`.
    InStock,
    /// The product is sold out. Sent as `SOLD_OUT`.
    SoldOut,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryStatus {
    const TEXTS: &'static [&'static str] = &["IN_STOCK", "SOLD_OUT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::InStock,
            Ok(_) => Self::SoldOut,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::InStock => Ok(0),
            Self::SoldOut => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InventoryStatus, Read);

/// A reason why TikTok refused a request or one of its items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ItemError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("code", &mut self.code), ("message", &mut self.message)]);
    }
}

debug_fields!(ItemError);

impl CollectFailures for ItemError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
    }
}

/// A unit of length.
#[non_exhaustive]
pub enum LengthUnit {
    /// Millimeter. Sent as `MILLIMETER`.
    Millimeter,
    /// Centimeter. Sent as `CENTIMETER`.
    Centimeter,
    /// Meter. Sent as `METER`.
    Meter,
    /// Foot. Sent as `FOOT`.
    Foot,
    /// Inch. Sent as `INCH`.
    Inch,
    /// Micrometer. Sent as `MICROMETER`.
    Micrometer,
    /// Micrometer, as it is called in some replies. Sent as `MICRO`.
    Micro,
    /// Micrometer, as it is called for packages and cartons. Sent as `MICRON`.
    Micron,
    /// Centimeter, as it is called for packages and delivery options. Sent as `CM`.
    Cm,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LengthUnit {
    const TEXTS: &'static [&'static str] = &[
        "MILLIMETER",
        "CENTIMETER",
        "METER",
        "FOOT",
        "INCH",
        "MICROMETER",
        "MICRO",
        "MICRON",
        "CM",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Millimeter,
            Ok(1) => Self::Centimeter,
            Ok(2) => Self::Meter,
            Ok(3) => Self::Foot,
            Ok(4) => Self::Inch,
            Ok(5) => Self::Micrometer,
            Ok(6) => Self::Micro,
            Ok(7) => Self::Micron,
            Ok(_) => Self::Cm,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Millimeter => Ok(0),
            Self::Centimeter => Ok(1),
            Self::Meter => Ok(2),
            Self::Foot => Ok(3),
            Self::Inch => Ok(4),
            Self::Micrometer => Ok(5),
            Self::Micro => Ok(6),
            Self::Micron => Ok(7),
            Self::Cm => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LengthUnit, Read, Write);

/// How products of a global seller are listed in several markets.
#[non_exhaustive]
pub enum ListingMethod {
    /// The seller creates a global product and publishes it in the markets. Sent as `GLOBAL_PUBLISHING`.
    GlobalPublishing,
    /// The seller creates a product in one market and copies it to others. Sent as `LOCAL_REPLICATION`.
    LocalReplication,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ListingMethod {
    const TEXTS: &'static [&'static str] = &["GLOBAL_PUBLISHING", "LOCAL_REPLICATION"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::GlobalPublishing,
            Ok(_) => Self::LocalReplication,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::GlobalPublishing => Ok(0),
            Self::LocalReplication => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ListingMethod, Read);

/// A language and usually a region, as a BCP 47 code.
#[non_exhaustive]
pub enum Locale {
    /// German in Germany. Sent as `de-DE`.
    DeDe,
    /// English. Sent as `en`.
    En,
    /// English in the United Kingdom. Sent as `en-GB`.
    EnGb,
    /// Spanish in Spain. Sent as `es-ES`.
    EsEs,
    /// Spanish in Mexico. Sent as `es-MX`.
    EsMx,
    /// French in France. Sent as `fr-FR`.
    FrFr,
    /// Indonesian. Sent as `id-ID`.
    IdId,
    /// Italian. Sent as `it-IT`.
    ItIt,
    /// Japanese. Sent as `ja-JP`.
    JaJp,
    /// Malay in Malaysia. Sent as `ms-MY`.
    MsMy,
    /// Portuguese in Brazil. Sent as `pt-BR`.
    PtBr,
    /// Thai. Sent as `th-TH`.
    ThTh,
    /// Vietnamese. Sent as `vi-VN`.
    ViVn,
    /// Chinese in mainland China. Sent as `zh-CN`.
    ZhCn,
    /// Czech. Sent as `cs-CZ`.
    CsCz,
    /// German in Austria. Sent as `de-AT`.
    DeAt,
    /// German in Belgium. Sent as `de-BE`.
    DeBe,
    /// Greek. Sent as `el-GR`.
    ElGr,
    /// English in Ireland. Sent as `en-IE`.
    EnIe,
    /// English in the United States. Sent as `en-US`.
    EnUs,
    /// French in Belgium. Sent as `fr-BE`.
    FrBe,
    /// Hungarian. Sent as `hu-HU`.
    HuHu,
    /// Dutch in Belgium. Sent as `nl-BE`.
    NlBe,
    /// Dutch in the Netherlands. Sent as `nl-NL`.
    NlNl,
    /// Polish. Sent as `pl-PL`.
    PlPl,
    /// Portuguese in Portugal. Sent as `pt-PT`.
    PtPt,
    /// Danish. Sent as `da-DK`.
    DaDk,
    /// Finnish. Sent as `fi-FI`.
    FiFi,
    /// Swedish. Sent as `sv-SE`.
    SvSe,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Locale {
    const TEXTS: &'static [&'static str] = &[
        "de-DE",
        "en",
        "en-GB",
        "es-ES",
        "es-MX",
        "fr-FR",
        "id-ID",
        "it-IT",
        "ja-JP",
        "ms-MY",
        "pt-BR",
        "th-TH",
        "vi-VN",
        "zh-CN",
        "cs-CZ",
        "de-AT",
        "de-BE",
        "el-GR",
        "en-IE",
        "en-US",
        "fr-BE",
        "hu-HU",
        "nl-BE",
        "nl-NL",
        "pl-PL",
        "pt-PT",
        "da-DK",
        "fi-FI",
        "sv-SE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::DeDe,
            Ok(1) => Self::En,
            Ok(2) => Self::EnGb,
            Ok(3) => Self::EsEs,
            Ok(4) => Self::EsMx,
            Ok(5) => Self::FrFr,
            Ok(6) => Self::IdId,
            Ok(7) => Self::ItIt,
            Ok(8) => Self::JaJp,
            Ok(9) => Self::MsMy,
            Ok(10) => Self::PtBr,
            Ok(11) => Self::ThTh,
            Ok(12) => Self::ViVn,
            Ok(13) => Self::ZhCn,
            Ok(14) => Self::CsCz,
            Ok(15) => Self::DeAt,
            Ok(16) => Self::DeBe,
            Ok(17) => Self::ElGr,
            Ok(18) => Self::EnIe,
            Ok(19) => Self::EnUs,
            Ok(20) => Self::FrBe,
            Ok(21) => Self::HuHu,
            Ok(22) => Self::NlBe,
            Ok(23) => Self::NlNl,
            Ok(24) => Self::PlPl,
            Ok(25) => Self::PtPt,
            Ok(26) => Self::DaDk,
            Ok(27) => Self::FiFi,
            Ok(_) => Self::SvSe,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::DeDe => Ok(0),
            Self::En => Ok(1),
            Self::EnGb => Ok(2),
            Self::EsEs => Ok(3),
            Self::EsMx => Ok(4),
            Self::FrFr => Ok(5),
            Self::IdId => Ok(6),
            Self::ItIt => Ok(7),
            Self::JaJp => Ok(8),
            Self::MsMy => Ok(9),
            Self::PtBr => Ok(10),
            Self::ThTh => Ok(11),
            Self::ViVn => Ok(12),
            Self::ZhCn => Ok(13),
            Self::CsCz => Ok(14),
            Self::DeAt => Ok(15),
            Self::DeBe => Ok(16),
            Self::ElGr => Ok(17),
            Self::EnIe => Ok(18),
            Self::EnUs => Ok(19),
            Self::FrBe => Ok(20),
            Self::HuHu => Ok(21),
            Self::NlBe => Ok(22),
            Self::NlNl => Ok(23),
            Self::PlPl => Ok(24),
            Self::PtPt => Ok(25),
            Self::DaDk => Ok(26),
            Self::FiFi => Ok(27),
            Self::SvSe => Ok(28),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Locale, Read, Write);

/// An amount in its currency. The unit is the whole currency unit: `12.50` dollars, `198000` rupiah.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Money {
    /// Amount in units of the currency, not in cents.
    pub amount: Option<Decimal>,
    /// Currency of `amount`.
    pub currency: Option<Currency>,
}

impl Money {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount in units of the currency, not in cents.
    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Currency of `amount`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl WriteFields for Money {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("amount", &self.amount), ("currency", &self.currency)]);
    }
}

impl Fields for Money {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("amount", &mut self.amount), ("currency", &mut self.currency)],
            );
    }
}

debug_fields!(Money);

/// A range of amounts in one currency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoneyRange {
    /// Currency of the amounts in this object.
    pub currency: Option<Currency>,
    /// Highest amount.
    pub maximum_amount: Option<Decimal>,
    /// Lowest amount.
    pub minimum_amount: Option<Decimal>,
}

impl Fields for MoneyRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("maximum_amount", &mut self.maximum_amount),
                    ("minimum_amount", &mut self.minimum_amount),
                ],
            );
    }
}

debug_fields!(MoneyRange);

/// A market in which the merchant can use Fulfilled by TikTok.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardedRegion {
    /// Market in which Fulfilled by TikTok can be used.
    pub region_code: Option<Region>,
}

impl Fields for OnboardedRegion {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("region_code", &mut self.region_code)]);
    }
}

debug_fields!(OnboardedRegion);

/// Whether TikTok found a market opportunity for a candidate product.
#[non_exhaustive]
pub enum OpportunityMatchingStatus {
    /// TikTok is still looking for opportunities. Sent as `PENDING`.
    Pending,
    /// At least one opportunity was found. Sent as `MATCHED`.
    Matched,
    /// No opportunity was found. Sent as `NOT_MATCHED`.
    NotMatched,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityMatchingStatus {
    const TEXTS: &'static [&'static str] = &["PENDING", "MATCHED", "NOT_MATCHED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::Matched,
            Ok(_) => Self::NotMatched,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::Matched => Ok(1),
            Self::NotMatched => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OpportunityMatchingStatus, Read, Write);

/// The package that an error is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageErrorDetail {
    /// ID of the package that failed.
    pub package_id: Option<PackageId>,
}

impl Fields for PackageErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("package_id", &mut self.package_id)]);
    }
}

debug_fields!(PackageErrorDetail);

impl CollectFailures for PackageErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("package_id", &self.package_id);
    }
}

/// Status of a package on its way to the recipient.
#[non_exhaustive]
pub enum PackageStatus {
    /// Its shipment is arranged; the shipping provider has not collected it yet. Sent as `PROCESSING`.
    Processing,
    /// With the shipping provider, on its way to the recipient. Sent as `FULFILLING`.
    Fulfilling,
    /// Delivered. Sent as `COMPLETED`.
    Completed,
    /// Cancelled, or lost or damaged on the way. Sent as `CANCELLED`.
    Cancelled,
    /// Paid for, but not shipped by the seller or the warehouse yet. Sent as `TO_FULFILL`.
    ToFulfill,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PackageStatus {
    const TEXTS: &'static [&'static str] = &[
        "PROCESSING",
        "FULFILLING",
        "COMPLETED",
        "CANCELLED",
        "TO_FULFILL",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Processing,
            Ok(1) => Self::Fulfilling,
            Ok(2) => Self::Completed,
            Ok(3) => Self::Cancelled,
            Ok(_) => Self::ToFulfill,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Processing => Ok(0),
            Self::Fulfilling => Ok(1),
            Self::Completed => Ok(2),
            Self::Cancelled => Ok(3),
            Self::ToFulfill => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PackageStatus, Read, Write);

/// A marketplace of TikTok.
#[non_exhaustive]
pub enum Platform {
    /// TikTok Shop. Sent as `TIKTOK_SHOP`.
    TiktokShop,
    /// Tokopedia, in Indonesia. Sent as `TOKOPEDIA`.
    Tokopedia,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Platform {
    const TEXTS: &'static [&'static str] = &["TIKTOK_SHOP", "TOKOPEDIA"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::TiktokShop,
            Ok(_) => Self::Tokopedia,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::TiktokShop => Ok(0),
            Self::Tokopedia => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Platform, Read, Write);

/// A print-on-demand line item, with the customization that the buyer chose.
#[derive(Clone)]
#[non_exhaustive]
pub struct PodOrderLine {
    /// ID of the line item, from `order::GetOrderDetail`.
    pub order_line_id: OrderLineId,
    /// Product ID of the line item, from `order::GetOrderDetail`.
    pub product_id: ProductId,
    /// SKU ID of the line item, from `order::GetOrderDetail`.
    pub sku_id: SkuId,
    /// ID of the buyer's customization, from `pod_info_id` of the line item in `order::GetOrderDetail`.
    pub pod_order_data_id: PodCustomizationId,
}

/// The required fields of [`PodOrderLine`], for [`PodOrderLine::new`].
#[derive(Clone, Debug)]
pub struct PodOrderLineRequired {
    /// ID of the line item, from `order::GetOrderDetail`.
    pub order_line_id: OrderLineId,
    /// Product ID of the line item, from `order::GetOrderDetail`.
    pub product_id: ProductId,
    /// SKU ID of the line item, from `order::GetOrderDetail`.
    pub sku_id: SkuId,
    /// ID of the buyer's customization, from `pod_info_id` of the line item in `order::GetOrderDetail`.
    pub pod_order_data_id: PodCustomizationId,
}

impl PodOrderLine {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PodOrderLineRequired) -> Self {
        Self {
            order_line_id: required.order_line_id,
            product_id: required.product_id,
            sku_id: required.sku_id,
            pod_order_data_id: required.pod_order_data_id,
        }
    }
}

impl WriteFields for PodOrderLine {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("order_line_id", &self.order_line_id),
                    ("product_id", &self.product_id),
                    ("sku_id", &self.sku_id),
                    ("pod_order_data_id", &self.pod_order_data_id),
                ],
            );
    }
}

debug_written!(PodOrderLine);

/// Why a product that passed its review is not live yet.
#[non_exhaustive]
pub enum PreApprovedReason {
    /// The onboarding of the seller, with the identity check, is not complete yet. Sent as `KYC_PENDING`.
    KycPending,
    /// The seller is not approved for the restricted category yet, and can apply in the Qualification Center of Seller Center. Only in the US. Sent as `RESTRICTED_CATEGORY_PENDING`.
    RestrictedCategoryPending,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PreApprovedReason {
    const TEXTS: &'static [&'static str] = &[
        "KYC_PENDING",
        "RESTRICTED_CATEGORY_PENDING",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::KycPending,
            Ok(_) => Self::RestrictedCategoryPending,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::KycPending => Ok(0),
            Self::RestrictedCategoryPending => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PreApprovedReason, Read);

/// A rule that a video breaks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckIssue {
    /// Rule that the video breaks, such as `Pirated Content`.
    pub risk: Option<String>,
    /// What the creator can do about it.
    pub suggestions: Option<String>,
}

impl Fields for PrecheckIssue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("risk", &mut self.risk), ("suggestions", &mut self.suggestions)],
            );
    }
}

debug_fields!(PrecheckIssue);

/// Whether a pharmacy product is sold only on prescription.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrescriptionRequirement {
    /// Whether buyers need a prescription.
    pub needs_prescription: Option<bool>,
}

impl PrescriptionRequirement {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether buyers need a prescription.
    #[inline]
    pub fn needs_prescription(mut self, needs_prescription: bool) -> Self {
        self.needs_prescription = Some(needs_prescription);
        self
    }
}

impl WriteFields for PrescriptionRequirement {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("needs_prescription", &self.needs_prescription)]);
    }
}

impl Fields for PrescriptionRequirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("needs_prescription", &mut self.needs_prescription)]);
    }
}

debug_fields!(PrescriptionRequirement);

/// The place in which a creator shows products.
#[non_exhaustive]
pub enum ProductOrigin {
    /// A LIVE session. Sent as `LIVE`.
    Live,
    /// The creator's showcase. Sent as `SHOWCASE`.
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductOrigin {
    const TEXTS: &'static [&'static str] = &["LIVE", "SHOWCASE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(_) => Self::Showcase,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::Showcase => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductOrigin, Write);

/// Field by which products for affiliates are sorted.
#[non_exhaustive]
pub enum ProductSortField {
    /// Commission rate. Sent as `commission_rate`.
    CommissionRate,
    /// Price after discounts. Sent as `product_sales_price`.
    ProductSalesPrice,
    /// Amount of the commission. Sent as `commission`.
    Commission,
    /// Units sold. Sent as `units_sold`.
    UnitsSold,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductSortField {
    const TEXTS: &'static [&'static str] = &[
        "commission_rate",
        "product_sales_price",
        "commission",
        "units_sold",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CommissionRate,
            Ok(1) => Self::ProductSalesPrice,
            Ok(2) => Self::Commission,
            Ok(_) => Self::UnitsSold,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CommissionRate => Ok(0),
            Self::ProductSalesPrice => Ok(1),
            Self::Commission => Ok(2),
            Self::UnitsSold => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductSortField, Write);

/// The kind of seller that a creator's product comes from.
#[non_exhaustive]
pub enum ProductSource {
    /// A third-party seller. Sent as `THIRD_PARTY`.
    ThirdParty,
    /// An affiliate seller. Sent as `AFFILIATE`.
    Affiliate,
    /// The shop in which the creator is the seller. Sent as `TIKTOK_STORE`.
    TiktokStore,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductSource {
    const TEXTS: &'static [&'static str] = &["THIRD_PARTY", "AFFILIATE", "TIKTOK_STORE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ThirdParty,
            Ok(1) => Self::Affiliate,
            Ok(_) => Self::TiktokStore,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ThirdParty => Ok(0),
            Self::Affiliate => Ok(1),
            Self::TiktokStore => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductSource, Read);

/// A country or region, as its ISO 3166-1 code of two letters.
#[non_exhaustive]
pub enum Region {
    /// Austria. Sent as `AT`.
    At,
    /// Belgium. Sent as `BE`.
    Be,
    /// Brazil. Sent as `BR`.
    Br,
    /// Czechia. Sent as `CZ`.
    Cz,
    /// Germany. Sent as `DE`.
    De,
    /// Spain. Sent as `ES`.
    Es,
    /// France. Sent as `FR`.
    Fr,
    /// United Kingdom. Sent as `GB`.
    Gb,
    /// Greece. Sent as `GR`.
    Gr,
    /// Hungary. Sent as `HU`.
    Hu,
    /// Indonesia. Sent as `ID`.
    Id,
    /// Ireland. Sent as `IE`.
    Ie,
    /// Italy. Sent as `IT`.
    It,
    /// Japan. Sent as `JP`.
    Jp,
    /// Mexico. Sent as `MX`.
    Mx,
    /// Malaysia. Sent as `MY`.
    My,
    /// Netherlands. Sent as `NL`.
    Nl,
    /// Philippines. Sent as `PH`.
    Ph,
    /// Poland. Sent as `PL`.
    Pl,
    /// Poland, as a few product operations call it; others use `PL`. Sent as `PO`.
    Po,
    /// Portugal. Sent as `PT`.
    Pt,
    /// Singapore. Sent as `SG`.
    Sg,
    /// Thailand. Sent as `TH`.
    Th,
    /// United States. Sent as `US`.
    Us,
    /// Vietnam. Sent as `VN`.
    Vn,
    /// China. Sent as `CN`.
    Cn,
    /// Saudi Arabia. Sent as `SA`.
    Sa,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Region {
    const TEXTS: &'static [&'static str] = &[
        "AT",
        "BE",
        "BR",
        "CZ",
        "DE",
        "ES",
        "FR",
        "GB",
        "GR",
        "HU",
        "ID",
        "IE",
        "IT",
        "JP",
        "MX",
        "MY",
        "NL",
        "PH",
        "PL",
        "PO",
        "PT",
        "SG",
        "TH",
        "US",
        "VN",
        "CN",
        "SA",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::At,
            Ok(1) => Self::Be,
            Ok(2) => Self::Br,
            Ok(3) => Self::Cz,
            Ok(4) => Self::De,
            Ok(5) => Self::Es,
            Ok(6) => Self::Fr,
            Ok(7) => Self::Gb,
            Ok(8) => Self::Gr,
            Ok(9) => Self::Hu,
            Ok(10) => Self::Id,
            Ok(11) => Self::Ie,
            Ok(12) => Self::It,
            Ok(13) => Self::Jp,
            Ok(14) => Self::Mx,
            Ok(15) => Self::My,
            Ok(16) => Self::Nl,
            Ok(17) => Self::Ph,
            Ok(18) => Self::Pl,
            Ok(19) => Self::Po,
            Ok(20) => Self::Pt,
            Ok(21) => Self::Sg,
            Ok(22) => Self::Th,
            Ok(23) => Self::Us,
            Ok(24) => Self::Vn,
            Ok(25) => Self::Cn,
            Ok(_) => Self::Sa,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::At => Ok(0),
            Self::Be => Ok(1),
            Self::Br => Ok(2),
            Self::Cz => Ok(3),
            Self::De => Ok(4),
            Self::Es => Ok(5),
            Self::Fr => Ok(6),
            Self::Gb => Ok(7),
            Self::Gr => Ok(8),
            Self::Hu => Ok(9),
            Self::Id => Ok(10),
            Self::Ie => Ok(11),
            Self::It => Ok(12),
            Self::Jp => Ok(13),
            Self::Mx => Ok(14),
            Self::My => Ok(15),
            Self::Nl => Ok(16),
            Self::Ph => Ok(17),
            Self::Pl => Ok(18),
            Self::Po => Ok(19),
            Self::Pt => Ok(20),
            Self::Sg => Ok(21),
            Self::Th => Ok(22),
            Self::Us => Ok(23),
            Self::Vn => Ok(24),
            Self::Cn => Ok(25),
            Self::Sa => Ok(26),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Region, Read, Write);

/// Whether the seller lets a creator promote a product.
#[non_exhaustive]
pub enum ReviewStatus {
    /// The product is approved. Sent as `APPROVED`.
    Approved,
    /// The product is under review. Sent as `UNDER_REVIEW`.
    UnderReview,
    /// Changes to the product are under review. Sent as `CHANGES_UNDER_REVIEW`.
    ChangesUnderReview,
    /// The product is not available. Sent as `UNAVAILABLE`.
    Unavailable,
    /// The product is rejected. Sent as `REJECTED`.
    Rejected,
    /// The product pays no commission. Sent as `ZERO_COMMISSION`.
    ZeroCommission,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewStatus {
    const TEXTS: &'static [&'static str] = &[
        "APPROVED",
        "UNDER_REVIEW",
        "CHANGES_UNDER_REVIEW",
        "UNAVAILABLE",
        "REJECTED",
        "ZERO_COMMISSION",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Approved,
            Ok(1) => Self::UnderReview,
            Ok(2) => Self::ChangesUnderReview,
            Ok(3) => Self::Unavailable,
            Ok(4) => Self::Rejected,
            Ok(_) => Self::ZeroCommission,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Approved => Ok(0),
            Self::UnderReview => Ok(1),
            Self::ChangesUnderReview => Ok(2),
            Self::Unavailable => Ok(3),
            Self::Rejected => Ok(4),
            Self::ZeroCommission => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReviewStatus, Read);

/// A range of prices by which products are filtered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesPriceRange {
    /// Inclusive lower bound of the price, above 0.
    pub amount_ge: Option<Decimal>,
    /// Exclusive upper bound of the price, above 0. If omitted, there is no upper bound.
    pub amount_lt: Option<Decimal>,
}

impl SalesPriceRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound of the price, above 0.
    #[inline]
    pub fn amount_ge(mut self, amount_ge: impl Into<Decimal>) -> Self {
        self.amount_ge = Some(amount_ge.into());
        self
    }

    /// Exclusive upper bound of the price, above 0. If omitted, there is no upper bound.
    #[inline]
    pub fn amount_lt(mut self, amount_lt: impl Into<Decimal>) -> Self {
        self.amount_lt = Some(amount_lt.into());
        self
    }
}

impl WriteFields for SalesPriceRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("amount_ge", &self.amount_ge), ("amount_lt", &self.amount_lt)]);
    }
}

debug_written!(SalesPriceRange);

/// Status of a creator's application for a product sample.
#[non_exhaustive]
pub enum SampleApplicationStatus {
    /// The seller has not decided on the application. Sent as `PENDING`.
    Pending,
    /// The seller approved the application and has to ship the sample. Sent as `AWAITING_SHIPMENT`.
    AwaitingShipment,
    /// The sample is on its way to the creator. Sent as `SHIPPED`.
    Shipped,
    /// The seller rejected the application. Sent as `REJECT_CANCELLED`.
    RejectCancelled,
    /// The application expired. Sent as `OVERDUE_CANCELLED`.
    OverdueCancelled,
    /// The creator did not post the promised content in time. Sent as `UNFULFILL_CANCELLED`.
    UnfulfillCancelled,
    /// The application is paused, because the product cannot be promoted at the moment. Sent as `FULFILLMENT_SUSPEND`.
    FulfillmentSuspend,
    /// The open collaboration was deleted. Sent as `DEL_OPEN_COLLAB`.
    DelOpenCollab,
    /// The seller did not ship the sample in time. Sent as `SELLER_NOT_SHIP_CANCELLED`.
    SellerNotShipCancelled,
    /// The creator withdrew the application before the seller approved it. Sent as `WITHDRAW_CANCELLED`.
    WithdrawCancelled,
    /// The application was cancelled, because the creator cannot create the content for reasons beyond their control. Sent as `UNFULFILLABLE_CANCELLED`.
    UnfulfillableCancelled,
    /// TikTok's staff cancelled the application. Sent as `OPS_CANCELLED`.
    OpsCancelled,
    /// TikTok's staff marked the application as failed. Sent as `OPS_FAILED`.
    OpsFailed,
    /// The creator posted the content. Sent as `COMPLETED`.
    Completed,
    /// The creator has not posted content for the sample yet. Sent as `TO_BE_POST`.
    ToBePost,
    /// The creator posted content that does not meet the requirements yet. Sent as `POST_IN_REVIEW`.
    PostInReview,
    /// The creator deleted the content before the requirements were met. Sent as `POST_FAILED`.
    PostFailed,
    /// The application was cancelled. Sent as `CANCELED`.
    Canceled,
    /// The creator received the sample and has to post content. Sent as `CONTENT_PENDING`.
    ContentPending,
    /// TikTok's staff marked the application as completed. Sent as `OPS_COMPLETED`.
    OpsCompleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING",
        "AWAITING_SHIPMENT",
        "SHIPPED",
        "REJECT_CANCELLED",
        "OVERDUE_CANCELLED",
        "UNFULFILL_CANCELLED",
        "FULFILLMENT_SUSPEND",
        "DEL_OPEN_COLLAB",
        "SELLER_NOT_SHIP_CANCELLED",
        "WITHDRAW_CANCELLED",
        "UNFULFILLABLE_CANCELLED",
        "OPS_CANCELLED",
        "OPS_FAILED",
        "COMPLETED",
        "TO_BE_POST",
        "POST_IN_REVIEW",
        "POST_FAILED",
        "CANCELED",
        "CONTENT_PENDING",
        "OPS_COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::AwaitingShipment,
            Ok(2) => Self::Shipped,
            Ok(3) => Self::RejectCancelled,
            Ok(4) => Self::OverdueCancelled,
            Ok(5) => Self::UnfulfillCancelled,
            Ok(6) => Self::FulfillmentSuspend,
            Ok(7) => Self::DelOpenCollab,
            Ok(8) => Self::SellerNotShipCancelled,
            Ok(9) => Self::WithdrawCancelled,
            Ok(10) => Self::UnfulfillableCancelled,
            Ok(11) => Self::OpsCancelled,
            Ok(12) => Self::OpsFailed,
            Ok(13) => Self::Completed,
            Ok(14) => Self::ToBePost,
            Ok(15) => Self::PostInReview,
            Ok(16) => Self::PostFailed,
            Ok(17) => Self::Canceled,
            Ok(18) => Self::ContentPending,
            Ok(_) => Self::OpsCompleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::AwaitingShipment => Ok(1),
            Self::Shipped => Ok(2),
            Self::RejectCancelled => Ok(3),
            Self::OverdueCancelled => Ok(4),
            Self::UnfulfillCancelled => Ok(5),
            Self::FulfillmentSuspend => Ok(6),
            Self::DelOpenCollab => Ok(7),
            Self::SellerNotShipCancelled => Ok(8),
            Self::WithdrawCancelled => Ok(9),
            Self::UnfulfillableCancelled => Ok(10),
            Self::OpsCancelled => Ok(11),
            Self::OpsFailed => Ok(12),
            Self::Completed => Ok(13),
            Self::ToBePost => Ok(14),
            Self::PostInReview => Ok(15),
            Self::PostFailed => Ok(16),
            Self::Canceled => Ok(17),
            Self::ContentPending => Ok(18),
            Self::OpsCompleted => Ok(19),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleApplicationStatus, Read, Write);

/// Status of the content that a creator owes for a sample.
#[non_exhaustive]
pub enum SampleFulfillmentStatus {
    /// The creator has not posted content yet. Sent as `PENDING`.
    Pending,
    /// Content is posted; TikTok is evaluating it. Sent as `ONGOING`.
    Ongoing,
    /// The content meets the requirements. Sent as `SUCCEED`.
    Succeed,
    /// The content does not meet the requirements. Sent as `FAILED`.
    Failed,
    /// The creator missed the deadline. Sent as `OVERDUE`.
    Overdue,
    /// The obligation is suspended. Sent as `SUSPEND`.
    Suspend,
    /// The obligation was cancelled, by the creator or by TikTok. Sent as `CANCELLED`.
    Cancelled,
    /// The creator does not have to post content. Sent as `EXEMPTED`.
    Exempted,
    /// The creator posted further content after the obligation was met, which is not a failure. Sent as `REPEATED`.
    Repeated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleFulfillmentStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING",
        "ONGOING",
        "SUCCEED",
        "FAILED",
        "OVERDUE",
        "SUSPEND",
        "CANCELLED",
        "EXEMPTED",
        "REPEATED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::Ongoing,
            Ok(2) => Self::Succeed,
            Ok(3) => Self::Failed,
            Ok(4) => Self::Overdue,
            Ok(5) => Self::Suspend,
            Ok(6) => Self::Cancelled,
            Ok(7) => Self::Exempted,
            Ok(_) => Self::Repeated,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::Ongoing => Ok(1),
            Self::Succeed => Ok(2),
            Self::Failed => Ok(3),
            Self::Overdue => Ok(4),
            Self::Suspend => Ok(5),
            Self::Cancelled => Ok(6),
            Self::Exempted => Ok(7),
            Self::Repeated => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleFulfillmentStatus, Read, Write);

/// Whether a seller sells from abroad.
#[non_exhaustive]
pub enum SellerType {
    /// A global seller, who can have a shop in each of several markets. Sent as `CROSS_BORDER`.
    CrossBorder,
    /// A local seller, with a shop in one market. Sent as `LOCAL`.
    Local,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SellerType {
    const TEXTS: &'static [&'static str] = &["CROSS_BORDER", "LOCAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CrossBorder,
            Ok(_) => Self::Local,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CrossBorder => Ok(0),
            Self::Local => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SellerType, Read, Write);

/// A shipping provider of packages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingProvider {
    /// Shipping provider ID.
    pub id: Option<ShippingProviderId>,
    /// Name of the shipping provider.
    pub name: Option<String>,
}

impl Fields for ShippingProvider {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ShippingProvider);

/// Who arranges the shipping of an order.
#[non_exhaustive]
pub enum ShippingType {
    /// TikTok: the seller gets the shipping label from TikTok. Sent as `TIKTOK`.
    Tiktok,
    /// The seller, with a shipping provider of their choice. Sent as `SELLER`.
    Seller,
    /// TikTok delivers virtual goods; the seller does nothing. Sent as `TIKTOK_DIGITAL`.
    TiktokDigital,
    /// The buyer collects the order from the seller. Only in Southeast Asia. Sent as `IN-STORE PICKUP`.
    InStorePickup,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShippingType {
    const TEXTS: &'static [&'static str] = &[
        "TIKTOK",
        "SELLER",
        "TIKTOK_DIGITAL",
        "IN-STORE PICKUP",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Tiktok,
            Ok(1) => Self::Seller,
            Ok(2) => Self::TiktokDigital,
            Ok(_) => Self::InStorePickup,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Tiktok => Ok(0),
            Self::Seller => Ok(1),
            Self::TiktokDigital => Ok(2),
            Self::InStorePickup => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShippingType, Read, Write);

/// A product of the shop to which the creator is bound.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopProduct {
    /// Whether the product is in the showcase, or can be added.
    pub added_status: Option<AddedStatus>,
    /// Name of the brand, as the seller set it.
    pub brand_name: Option<String>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Images of the product.
    pub images: Vec<Image>,
    /// Price of the product with two decimals, in the currency of the market in which the creator sells.
    pub price: Option<Money>,
    /// Number of units sold.
    pub sales_count: Option<i64>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for ShopProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("added_status", &mut self.added_status),
                    ("brand_name", &mut self.brand_name),
                    ("id", &mut self.id),
                    ("images", &mut self.images),
                    ("price", &mut self.price),
                    ("sales_count", &mut self.sales_count),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(ShopProduct);

/// Field by which the products of a shop are sorted.
#[non_exhaustive]
pub enum ShopProductSortField {
    /// Product ID. Sent as `PRODUCT_ID`.
    ProductId,
    /// Price. Sent as `PRICE`.
    Price,
    /// Sales. Sent as `SALE`.
    Sale,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShopProductSortField {
    const TEXTS: &'static [&'static str] = &["PRODUCT_ID", "PRICE", "SALE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ProductId,
            Ok(1) => Self::Price,
            Ok(_) => Self::Sale,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ProductId => Ok(0),
            Self::Price => Ok(1),
            Self::Sale => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ShopProductSortField, Write);

/// Why a product was not added.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The product that was not added.
    pub detail: Option<ShowcaseProductErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ShowcaseProductError {
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

debug_fields!(ShowcaseProductError);

impl CollectFailures for ShowcaseProductError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The product that an error is about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductErrorDetail {
    /// ID of the product that was not added.
    pub product_id: Option<ProductId>,
}

impl Fields for ShowcaseProductErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("product_id", &mut self.product_id)]);
    }
}

debug_fields!(ShowcaseProductErrorDetail);

impl CollectFailures for ShowcaseProductErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("product_id", &self.product_id);
    }
}

/// Whether a product in a creator's list can be promoted and bought.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductStatus {
    /// Whether the product is in the showcase or in the LIVE session, depending on `origin` in the request. With `LIVE`, `NOT_ADDED` products can be added.
    pub added_status: Option<AddedStatus>,
    /// Whether the product is in stock.
    pub inventory_status: Option<InventoryStatus>,
    /// Whether the creator has hidden the product from the showcase.
    pub is_hidden: Option<bool>,
    /// Whether the seller lets the creator promote the product.
    pub review_status: Option<ReviewStatus>,
}

impl Fields for ShowcaseProductStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("added_status", &mut self.added_status),
                    ("inventory_status", &mut self.inventory_status),
                    ("is_hidden", &mut self.is_hidden),
                    ("review_status", &mut self.review_status),
                ],
            );
    }
}

debug_fields!(ShowcaseProductStatus);

/// The direction in which a list is sorted.
#[non_exhaustive]
pub enum SortOrder {
    /// Ascending, smallest or oldest first. Sent as `ASC`.
    Asc,
    /// Descending, largest or newest first. Sent as `DESC`.
    Desc,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SortOrder {
    const TEXTS: &'static [&'static str] = &["ASC", "DESC"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Asc,
            Ok(_) => Self::Desc,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Asc => Ok(0),
            Self::Desc => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SortOrder, Write);

/// How a full-service supplier stocks up.
#[non_exhaustive]
pub enum StockupMode {
    /// The supplier stocks up in advance. Sent as `NORMAL`.
    Normal,
    /// Just in time: sales determine how much the supplier stocks up. Sent as `JIT`.
    Jit,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for StockupMode {
    const TEXTS: &'static [&'static str] = &["NORMAL", "JIT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Normal,
            Ok(_) => Self::Jit,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Normal => Ok(0),
            Self::Jit => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(StockupMode, Read, Write);

/// An image that TikTok hosts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredImage {
    /// Height in pixels.
    pub height: Option<i64>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// URLs that show small versions of the image.
    pub thumb_urls: Vec<String>,
    /// URI of the image, as operations accept it.
    pub uri: Option<String>,
    /// URLs that show the image.
    pub urls: Vec<String>,
}

impl Fields for StoredImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("width", &mut self.width),
                    ("thumb_urls", &mut self.thumb_urls),
                    ("uri", &mut self.uri),
                    ("urls", &mut self.urls),
                ],
            );
    }
}

debug_fields!(StoredImage);

/// A range of time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// End of the time range.
    pub end_time: Option<Timestamp>,
    /// Start of the time range.
    pub start_time: Option<Timestamp>,
}

impl TimeRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the time range.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Start of the time range.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

impl WriteFields for TimeRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("end_time", &self.end_time), ("start_time", &self.start_time)]);
    }
}

impl Fields for TimeRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_time", &mut self.end_time),
                    ("start_time", &mut self.start_time),
                ],
            );
    }
}

debug_fields!(TimeRange);

/// Status of the translation of an image.
#[non_exhaustive]
pub enum TranslationTaskStatus {
    /// The translation is in progress. Sent as `PROCESSING`.
    Processing,
    /// The translated image is ready. Sent as `COMPLETED`.
    Completed,
    /// The translation failed. Sent as `FAILED`.
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TranslationTaskStatus {
    const TEXTS: &'static [&'static str] = &["PROCESSING", "COMPLETED", "FAILED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Processing,
            Ok(1) => Self::Completed,
            Ok(_) => Self::Failed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Processing => Ok(0),
            Self::Completed => Ok(1),
            Self::Failed => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TranslationTaskStatus, Read);

/// A range of numbers, in the unit that stands beside it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRange {
    /// Smallest value.
    pub min_value: Option<Decimal>,
    /// Largest value.
    pub max_value: Option<Decimal>,
}

impl Fields for ValueRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("min_value", &mut self.min_value),
                    ("max_value", &mut self.max_value),
                ],
            );
    }
}

debug_fields!(ValueRange);

/// Result of the check for violations of TikTok's rules.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViolationCheck {
    /// Rules that the video breaks.
    pub issues: Vec<PrecheckIssue>,
    /// Whether the video passed.
    pub status: Option<CheckStatus>,
}

impl Fields for ViolationCheck {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("issues", &mut self.issues), ("status", &mut self.status)]);
    }
}

debug_fields!(ViolationCheck);

/// What to know or to correct, although the request succeeded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warning {
    /// Human-readable text of the warning.
    pub message: Option<String>,
}

impl Fields for Warning {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message", &mut self.message)]);
    }
}

debug_fields!(Warning);

/// A weight with its unit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Weight {
    /// Unit of `value`; the possible units depend on the operation and the market.
    pub unit: Option<WeightUnit>,
    /// Weight, in `unit`.
    pub value: Option<Decimal>,
}

impl Weight {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of `value`; the possible units depend on the operation and the market.
    #[inline]
    pub fn unit(mut self, unit: impl Into<WeightUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Weight, in `unit`.
    #[inline]
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl WriteFields for Weight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("unit", &self.unit), ("value", &self.value)]);
    }
}

impl Fields for Weight {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("unit", &mut self.unit), ("value", &mut self.value)]);
    }
}

debug_fields!(Weight);

/// A weight with its unit.
#[derive(Clone)]
#[non_exhaustive]
pub struct WeightInput {
    /// Unit of `value`: `KILOGRAM` in all markets, `POUND` in the US, `GRAM` in BR, JP and MX. Accepts `GRAM`, `KILOGRAM` or `POUND`.
    pub unit: WeightUnit,
    /// Weight, in `unit`.
    pub value: Decimal,
}

impl WeightInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(unit: impl Into<WeightUnit>, value: impl Into<Decimal>) -> Self {
        Self {
            unit: unit.into(),
            value: value.into(),
        }
    }
}

impl WriteFields for WeightInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("unit", &one_of(&self.unit, &["GRAM", "KILOGRAM", "POUND"])),
                    ("value", &self.value),
                ],
            );
    }
}

debug_written!(WeightInput);

/// The recommended range of the package weight.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightRecommendation {
    /// Unit of the range, always `GRAM`.
    pub unit: Option<WeightUnit>,
    /// Range of the recommended weight.
    pub weight: Option<ValueRange>,
}

impl Fields for WeightRecommendation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("unit", &mut self.unit), ("weight", &mut self.weight)]);
    }
}

debug_fields!(WeightRecommendation);

/// A unit of weight.
#[non_exhaustive]
pub enum WeightUnit {
    /// Milligram. Sent as `MILLIGRAM`.
    Milligram,
    /// Gram. Sent as `GRAM`.
    Gram,
    /// Kilogram. Sent as `KILOGRAM`.
    Kilogram,
    /// Pound. Sent as `POUND`.
    Pound,
    /// Ounce. Sent as `OUNCE`.
    Ounce,
    /// Pound, as it is called for the cartons of an inbound order. Sent as `POUNDS`.
    Pounds,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WeightUnit {
    const TEXTS: &'static [&'static str] = &[
        "MILLIGRAM",
        "GRAM",
        "KILOGRAM",
        "POUND",
        "OUNCE",
        "POUNDS",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Milligram,
            Ok(1) => Self::Gram,
            Ok(2) => Self::Kilogram,
            Ok(3) => Self::Pound,
            Ok(4) => Self::Ounce,
            Ok(_) => Self::Pounds,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Milligram => Ok(0),
            Self::Gram => Ok(1),
            Self::Kilogram => Ok(2),
            Self::Pound => Ok(3),
            Self::Ounce => Ok(4),
            Self::Pounds => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WeightUnit, Read, Write);
