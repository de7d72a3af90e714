// @generated from specs/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several groups share.

use crate::__private::*;

/// Whether a product is in the showcase or LIVE, may be added, or was refused.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddedStatus {
    NotAdded,
    Added,
    Rejected,
    Addable,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AddedStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NOT_ADDED", Self::NotAdded),
        ("ADDED", Self::Added),
        ("REJECTED", Self::Rejected),
        ("ADDABLE", Self::Addable),
    ];

    open_enum_methods!();
}

open_enum!(AddedStatus, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum AffiliateContentType {
    Shop,
    Video,
    Live,
    PreLive,
    PromotionPage,
    Linkshare,
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AffiliateContentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP", Self::Shop),
        ("VIDEO", Self::Video),
        ("LIVE", Self::Live),
        ("PRE_LIVE", Self::PreLive),
        ("PROMOTION_PAGE", Self::PromotionPage),
        ("LINKSHARE", Self::Linkshare),
        ("SHOWCASE", Self::Showcase),
    ];

    open_enum_methods!();
}

open_enum!(AffiliateContentType, Read);

/// An item of `line_items` in [`AffiliateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateLineItem {
    pub id: Option<String>,
    pub product_id: Option<String>,
}

impl Fields for AffiliateLineItem {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("id", &mut self.id), ("product_id", &mut self.product_id)]);
    }
}

debug_fields!(AffiliateLineItem);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateOrder {
    pub id: Option<String>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum AffiliateOrderStatus {
    All,
    Processing,
    Completed,
    Cancelled,
    Frozen,
    Deducted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AffiliateOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("PROCESSING", Self::Processing),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
        ("FROZEN", Self::Frozen),
        ("DEDUCTED", Self::Deducted),
    ];

    open_enum_methods!();
}

open_enum!(AffiliateOrderStatus, Read);

/// `PRE_APPROVED` awaits the clearing of seller or category.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditStatus {
    None,
    Auditing,
    Failed,
    PreApproved,
    Approved,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("AUDITING", Self::Auditing),
        ("FAILED", Self::Failed),
        ("PRE_APPROVED", Self::PreApproved),
        ("APPROVED", Self::Approved),
    ];

    open_enum_methods!();
}

open_enum!(AuditStatus, Read, Write);

/// One level of the way to a category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryChain {
    pub id: Option<String>,
    /// Whether products can be listed in it.
    pub is_leaf: Option<bool>,
    pub local_name: Option<String>,
    /// At the root, `0`.
    pub parent_id: Option<String>,
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

/// The category tree: `v1` has 3 levels, `v2` has 7.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryVersion {
    V1,
    V2,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CategoryVersion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("v1", Self::V1),
        ("v2", Self::V2),
    ];

    open_enum_methods!();
}

open_enum!(CategoryVersion, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum CheckStatus {
    Success,
    Fail,
    Processing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CheckStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("PROCESSING", Self::Processing),
    ];

    open_enum_methods!();
}

open_enum!(CheckStatus, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum CommissionModel {
    FixedCommission,
    TieredCommission,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CommissionModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Fixed commission", Self::FixedCommission),
        ("Tiered commission", Self::TieredCommission),
    ];

    open_enum_methods!();
}

open_enum!(CommissionModel, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum CreatorUserType {
    TiktokShopOfficialAccount,
    TiktokMarketingAccount,
    TiktokShopCreator,
    MerchantAccount,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CreatorUserType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TIKTOK_SHOP_OFFICIAL_ACCOUNT", Self::TiktokShopOfficialAccount),
        ("TIKTOK_MARKETING_ACCOUNT", Self::TiktokMarketingAccount),
        ("TIKTOK_SHOP_CREATOR", Self::TiktokShopCreator),
        ("MERCHANT_ACCOUNT", Self::MerchantAccount),
    ];

    open_enum_methods!();
}

open_enum!(CreatorUserType, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum Currency {
    Eur,
    Usd,
    Brl,
    Czk,
    Gbp,
    Huf,
    Idr,
    Jpy,
    Mxn,
    Myr,
    Php,
    Pln,
    Sgd,
    Thb,
    Vnd,
    Cny,
    Sar,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Currency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EUR", Self::Eur),
        ("USD", Self::Usd),
        ("BRL", Self::Brl),
        ("CZK", Self::Czk),
        ("GBP", Self::Gbp),
        ("HUF", Self::Huf),
        ("IDR", Self::Idr),
        ("JPY", Self::Jpy),
        ("MXN", Self::Mxn),
        ("MYR", Self::Myr),
        ("PHP", Self::Php),
        ("PLN", Self::Pln),
        ("SGD", Self::Sgd),
        ("THB", Self::Thb),
        ("VND", Self::Vnd),
        ("CNY", Self::Cny),
        ("SAR", Self::Sar),
    ];

    open_enum_methods!();
}

open_enum!(Currency, Read, Write);

/// `COMBO_RELATION` is a bundle with a part off sale.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeactivationSource {
    Seller,
    Platform,
    ComboRelation,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for DeactivationSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELLER", Self::Seller),
        ("PLATFORM", Self::Platform),
        ("COMBO_RELATION", Self::ComboRelation),
    ];

    open_enum_methods!();
}

open_enum!(DeactivationSource, Read);

/// Ranges that package dimensions should be in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionRecommendation {
    /// Always centimeters.
    pub unit: Option<LengthUnit>,
    pub length: Option<ValueRange>,
    pub height: Option<ValueRange>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimensions {
    pub height: Option<Decimal>,
    pub length: Option<Decimal>,
    /// The operation and the market decide which are accepted. Accepts `MILLIMETER`, `CENTIMETER` or `INCH`.
    pub unit: Option<LengthUnit>,
    pub width: Option<Decimal>,
}

impl Dimensions {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn height(mut self, height: impl Into<Decimal>) -> Self {
        self.height = Some(height.into());
        self
    }

    #[inline]
    pub fn length(mut self, length: impl Into<Decimal>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// The operation and the market decide which are accepted. Accepts `MILLIMETER`, `CENTIMETER` or `INCH`.
    #[inline]
    pub fn unit(mut self, unit: impl Into<LengthUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

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
                    ("unit", &one_of(&self.unit, &["MILLIMETER", "CENTIMETER", "INCH"])),
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

#[derive(Clone)]
#[non_exhaustive]
pub struct DimensionsInput {
    pub height: Decimal,
    pub length: Decimal,
    /// `INCH` only in the US. Accepts `CENTIMETER` or `INCH`.
    pub unit: LengthUnit,
    pub width: Decimal,
}

/// The required fields of [`DimensionsInput`], for [`DimensionsInput::new`].
#[derive(Clone, Debug)]
pub struct DimensionsInputRequired {
    pub height: Decimal,
    pub length: Decimal,
    /// `INCH` only in the US. Accepts `CENTIMETER` or `INCH`.
    pub unit: LengthUnit,
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

/// An amount as TikTok shows it to people. The separators and the sign of the currency are those of the market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayMoney {
    /// Not a number for programs: `Rp1.980` is 1,980 rupiah. JSON name: `amount`.
    pub display_text: Option<String>,
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

/// Whether all of it came back, so that no commission is due.
#[derive(Clone)]
#[non_exhaustive]
pub enum FullyReturned {
    Yes,
    No,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FullyReturned {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Yes", Self::Yes),
        ("No", Self::No),
    ];

    open_enum_methods!();
}

open_enum!(FullyReturned, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum Gender {
    Male,
    Female,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Gender {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MALE", Self::Male),
        ("FEMALE", Self::Female),
    ];

    open_enum_methods!();
}

open_enum!(Gender, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodQualityCheck {
    /// Where it failed.
    pub issues: Vec<GoodQualityIssue>,
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

/// An item of `issues` in [`GoodQualityCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodQualityIssue {
    /// What was found.
    pub code: Option<String>,
    /// What to do about it.
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

/// How a parcel gets to the carrier.
#[derive(Clone)]
#[non_exhaustive]
pub enum HandoverMethod {
    Pickup,
    DropOff,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for HandoverMethod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PICKUP", Self::Pickup),
        ("DROP_OFF", Self::DropOff),
    ];

    open_enum_methods!();
}

open_enum!(HandoverMethod, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// Pixels.
    pub height: Option<i64>,
    pub url: Option<String>,
    /// Pixels.
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

/// An image that TikTok Shop hosts: `uri` names it to operations, `url` shows it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLink {
    pub uri: Option<String>,
    pub url: Option<String>,
}

impl Fields for ImageLink {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri), ("url", &mut self.url)]);
    }
}

debug_fields!(ImageLink);

#[derive(Clone)]
#[non_exhaustive]
pub enum Initiator {
    Buyer,
    Seller,
    Operator,
    System,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Initiator {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SELLER", Self::Seller),
        ("OPERATOR", Self::Operator),
        ("SYSTEM", Self::System),
    ];

    open_enum_methods!();
}

open_enum!(Initiator, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum InventoryStatus {
    InStock,
    SoldOut,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IN_STOCK", Self::InStock),
        ("SOLD_OUT", Self::SoldOut),
    ];

    open_enum_methods!();
}

open_enum!(InventoryStatus, Read);

/// Why one item of a call was refused.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemError {
    pub code: Option<i64>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum LengthUnit {
    Millimeter,
    Centimeter,
    Meter,
    Foot,
    Inch,
    Micrometer,
    Micro,
    /// The name of `MICROMETER` in requests.
    Micron,
    /// The name of `CENTIMETER` in the operations that pack parcels.
    Cm,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LengthUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MILLIMETER", Self::Millimeter),
        ("CENTIMETER", Self::Centimeter),
        ("METER", Self::Meter),
        ("FOOT", Self::Foot),
        ("INCH", Self::Inch),
        ("MICROMETER", Self::Micrometer),
        ("MICRO", Self::Micro),
        ("MICRON", Self::Micron),
        ("CM", Self::Cm),
    ];

    open_enum_methods!();
}

open_enum!(LengthUnit, Read, Write);

/// Whether markets get a global product published or a local one copied.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListingMethod {
    GlobalPublishing,
    LocalReplication,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ListingMethod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GLOBAL_PUBLISHING", Self::GlobalPublishing),
        ("LOCAL_REPLICATION", Self::LocalReplication),
    ];

    open_enum_methods!();
}

open_enum!(ListingMethod, Read);

/// A BCP 47 code: language and region.
#[derive(Clone)]
#[non_exhaustive]
pub enum Locale {
    DeDe,
    En,
    EnGb,
    EsEs,
    EsMx,
    FrFr,
    IdId,
    ItIt,
    JaJp,
    MsMy,
    PtBr,
    ThTh,
    ViVn,
    ZhCn,
    CsCz,
    DeAt,
    DeBe,
    ElGr,
    EnIe,
    EnUs,
    FrBe,
    HuHu,
    NlBe,
    NlNl,
    PlPl,
    PtPt,
    DaDk,
    FiFi,
    SvSe,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Locale {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en", Self::En),
        ("en-GB", Self::EnGb),
        ("es-ES", Self::EsEs),
        ("es-MX", Self::EsMx),
        ("fr-FR", Self::FrFr),
        ("id-ID", Self::IdId),
        ("it-IT", Self::ItIt),
        ("ja-JP", Self::JaJp),
        ("ms-MY", Self::MsMy),
        ("pt-BR", Self::PtBr),
        ("th-TH", Self::ThTh),
        ("vi-VN", Self::ViVn),
        ("zh-CN", Self::ZhCn),
        ("cs-CZ", Self::CsCz),
        ("de-AT", Self::DeAt),
        ("de-BE", Self::DeBe),
        ("el-GR", Self::ElGr),
        ("en-IE", Self::EnIe),
        ("en-US", Self::EnUs),
        ("fr-BE", Self::FrBe),
        ("hu-HU", Self::HuHu),
        ("nl-BE", Self::NlBe),
        ("nl-NL", Self::NlNl),
        ("pl-PL", Self::PlPl),
        ("pt-PT", Self::PtPt),
        ("da-DK", Self::DaDk),
        ("fi-FI", Self::FiFi),
        ("sv-SE", Self::SvSe),
    ];

    open_enum_methods!();
}

open_enum!(Locale, Read, Write);

/// An amount in its currency, in whole units and decimals.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Money {
    pub amount: Option<Decimal>,
    pub currency: Option<Currency>,
}

impl Money {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoneyRange {
    pub currency: Option<Currency>,
    pub maximum_amount: Option<Decimal>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardedRegion {
    /// Where Fulfilled by TikTok may be used.
    pub region_code: Option<Region>,
}

impl Fields for OnboardedRegion {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("region_code", &mut self.region_code)]);
    }
}

debug_fields!(OnboardedRegion);

/// Whether a candidate product has opportunities.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpportunityMatchingStatus {
    Pending,
    Matched,
    NotMatched,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OpportunityMatchingStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("MATCHED", Self::Matched),
        ("NOT_MATCHED", Self::NotMatched),
    ];

    open_enum_methods!();
}

open_enum!(OpportunityMatchingStatus, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageErrorDetail {
    /// The one that failed.
    pub package_id: Option<String>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum PackageStatus {
    Processing,
    Fulfilling,
    Completed,
    Cancelled,
    ToFulfill,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PackageStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("FULFILLING", Self::Fulfilling),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
        ("TO_FULFILL", Self::ToFulfill),
    ];

    open_enum_methods!();
}

open_enum!(PackageStatus, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum Platform {
    TiktokShop,
    Tokopedia,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Platform {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TIKTOK_SHOP", Self::TiktokShop),
        ("TOKOPEDIA", Self::Tokopedia),
    ];

    open_enum_methods!();
}

open_enum!(Platform, Read, Write);

/// A print-on-demand line, and what was customized of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PodOrderLine {
    /// `id` of the order's line.
    pub order_line_id: String,
    pub product_id: String,
    pub sku_id: String,
    pub pod_order_data_id: String,
}

/// The required fields of [`PodOrderLine`], for [`PodOrderLine::new`].
#[derive(Clone, Debug)]
pub struct PodOrderLineRequired {
    /// `id` of the order's line.
    pub order_line_id: String,
    pub product_id: String,
    pub sku_id: String,
    pub pod_order_data_id: String,
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

/// `KYC_PENDING` waits for who the seller is, the other for the category.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreApprovedReason {
    KycPending,
    RestrictedCategoryPending,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PreApprovedReason {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("KYC_PENDING", Self::KycPending),
        ("RESTRICTED_CATEGORY_PENDING", Self::RestrictedCategoryPending),
    ];

    open_enum_methods!();
}

open_enum!(PreApprovedReason, Read);

/// What a check of a video found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckIssue {
    /// Which rule it breaks, such as `Pirated Content`.
    pub risk: Option<String>,
    /// What to do about it.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrescriptionRequirement {
    pub needs_prescription: Option<bool>,
}

impl PrescriptionRequirement {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductOrigin {
    Live,
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductOrigin {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LIVE", Self::Live),
        ("SHOWCASE", Self::Showcase),
    ];

    open_enum_methods!();
}

open_enum!(ProductOrigin, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductSortField {
    CommissionRate,
    ProductSalesPrice,
    Commission,
    UnitsSold,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductSortField {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("commission_rate", Self::CommissionRate),
        ("product_sales_price", Self::ProductSalesPrice),
        ("commission", Self::Commission),
        ("units_sold", Self::UnitsSold),
    ];

    open_enum_methods!();
}

open_enum!(ProductSortField, Write);

/// Who sells the product, a third party, an affiliate seller or the creator's own shop.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductSource {
    ThirdParty,
    Affiliate,
    TiktokStore,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("THIRD_PARTY", Self::ThirdParty),
        ("AFFILIATE", Self::Affiliate),
        ("TIKTOK_STORE", Self::TiktokStore),
    ];

    open_enum_methods!();
}

open_enum!(ProductSource, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum Region {
    At,
    Be,
    Br,
    Cz,
    De,
    Es,
    Fr,
    Gb,
    Gr,
    Hu,
    Id,
    Ie,
    It,
    Jp,
    Mx,
    My,
    Nl,
    Ph,
    Pl,
    /// Poland in the documents of some operations; others write `PL`.
    Po,
    Pt,
    Sg,
    Th,
    Us,
    Vn,
    Cn,
    Sa,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Region {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AT", Self::At),
        ("BE", Self::Be),
        ("BR", Self::Br),
        ("CZ", Self::Cz),
        ("DE", Self::De),
        ("ES", Self::Es),
        ("FR", Self::Fr),
        ("GB", Self::Gb),
        ("GR", Self::Gr),
        ("HU", Self::Hu),
        ("ID", Self::Id),
        ("IE", Self::Ie),
        ("IT", Self::It),
        ("JP", Self::Jp),
        ("MX", Self::Mx),
        ("MY", Self::My),
        ("NL", Self::Nl),
        ("PH", Self::Ph),
        ("PL", Self::Pl),
        ("PO", Self::Po),
        ("PT", Self::Pt),
        ("SG", Self::Sg),
        ("TH", Self::Th),
        ("US", Self::Us),
        ("VN", Self::Vn),
        ("CN", Self::Cn),
        ("SA", Self::Sa),
    ];

    open_enum_methods!();
}

open_enum!(Region, Read, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewStatus {
    Approved,
    UnderReview,
    ChangesUnderReview,
    Unavailable,
    Rejected,
    ZeroCommission,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPROVED", Self::Approved),
        ("UNDER_REVIEW", Self::UnderReview),
        ("CHANGES_UNDER_REVIEW", Self::ChangesUnderReview),
        ("UNAVAILABLE", Self::Unavailable),
        ("REJECTED", Self::Rejected),
        ("ZERO_COMMISSION", Self::ZeroCommission),
    ];

    open_enum_methods!();
}

open_enum!(ReviewStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesPriceRange {
    /// Above 0.
    pub amount_ge: Option<Decimal>,
    /// Defaults to no upper bound.
    pub amount_lt: Option<Decimal>,
}

impl SalesPriceRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Above 0.
    #[inline]
    pub fn amount_ge(mut self, amount_ge: impl Into<Decimal>) -> Self {
        self.amount_ge = Some(amount_ge.into());
        self
    }

    /// Defaults to no upper bound.
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

#[derive(Clone)]
#[non_exhaustive]
pub enum SampleApplicationStatus {
    Pending,
    AwaitingShipment,
    Shipped,
    RejectCancelled,
    OverdueCancelled,
    UnfulfillCancelled,
    FulfillmentSuspend,
    DelOpenCollab,
    SellerNotShipCancelled,
    WithdrawCancelled,
    UnfulfillableCancelled,
    OpsCancelled,
    OpsFailed,
    Completed,
    ToBePost,
    PostInReview,
    PostFailed,
    Canceled,
    ContentPending,
    OpsCompleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("SHIPPED", Self::Shipped),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("FULFILLMENT_SUSPEND", Self::FulfillmentSuspend),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_FAILED", Self::OpsFailed),
        ("COMPLETED", Self::Completed),
        ("TO_BE_POST", Self::ToBePost),
        ("POST_IN_REVIEW", Self::PostInReview),
        ("POST_FAILED", Self::PostFailed),
        ("CANCELED", Self::Canceled),
        ("CONTENT_PENDING", Self::ContentPending),
        ("OPS_COMPLETED", Self::OpsCompleted),
    ];

    open_enum_methods!();
}

open_enum!(SampleApplicationStatus, Read, Write);

/// How far a creator is with the content owed for a sample.
#[derive(Clone)]
#[non_exhaustive]
pub enum SampleFulfillmentStatus {
    Pending,
    Ongoing,
    Succeed,
    Failed,
    Overdue,
    Suspend,
    Cancelled,
    Exempted,
    Repeated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleFulfillmentStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("ONGOING", Self::Ongoing),
        ("SUCCEED", Self::Succeed),
        ("FAILED", Self::Failed),
        ("OVERDUE", Self::Overdue),
        ("SUSPEND", Self::Suspend),
        ("CANCELLED", Self::Cancelled),
        ("EXEMPTED", Self::Exempted),
        ("REPEATED", Self::Repeated),
    ];

    open_enum_methods!();
}

open_enum!(SampleFulfillmentStatus, Read, Write);

/// Cross-border sellers may have a shop in each country, local ones have one.
#[derive(Clone)]
#[non_exhaustive]
pub enum SellerType {
    CrossBorder,
    Local,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SellerType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CROSS_BORDER", Self::CrossBorder),
        ("LOCAL", Self::Local),
    ];

    open_enum_methods!();
}

open_enum!(SellerType, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingProvider {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for ShippingProvider {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(ShippingProvider);

#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingType {
    Tiktok,
    Seller,
    TiktokDigital,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShippingType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TIKTOK", Self::Tiktok),
        ("SELLER", Self::Seller),
        ("TIKTOK_DIGITAL", Self::TiktokDigital),
    ];

    open_enum_methods!();
}

open_enum!(ShippingType, Read, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopProduct {
    /// Whether it is in the showcase, or may be.
    pub added_status: Option<AddedStatus>,
    /// As the seller set it.
    pub brand_name: Option<String>,
    pub id: Option<String>,
    pub images: Vec<Image>,
    pub price: Option<Money>,
    pub sales_count: Option<i64>,
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

#[derive(Clone)]
#[non_exhaustive]
pub enum ShopProductSortField {
    ProductId,
    Price,
    Sale,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ShopProductSortField {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_ID", Self::ProductId),
        ("PRICE", Self::Price),
        ("SALE", Self::Sale),
    ];

    open_enum_methods!();
}

open_enum!(ShopProductSortField, Write);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductError {
    pub code: Option<i64>,
    pub detail: Option<ShowcaseProductErrorDetail>,
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

/// The `detail` of [`ShowcaseProductError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductErrorDetail {
    pub product_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowcaseProductStatus {
    /// In the showcase or in the LIVE, whichever was asked about.
    pub added_status: Option<AddedStatus>,
    pub inventory_status: Option<InventoryStatus>,
    /// Whether the creator hides it.
    pub is_hidden: Option<bool>,
    /// Whether the seller lets the creator promote it.
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
#[derive(Clone)]
#[non_exhaustive]
pub enum SortOrder {
    /// Ascending, smallest or oldest first.
    Asc,
    /// Descending, largest or newest first.
    Desc,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SortOrder {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASC", Self::Asc),
        ("DESC", Self::Desc),
    ];

    open_enum_methods!();
}

open_enum!(SortOrder, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum StockupMode {
    Normal,
    Jit,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for StockupMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("JIT", Self::Jit),
    ];

    open_enum_methods!();
}

open_enum!(StockupMode, Read, Write);

/// An image that TikTok Shop hosts: `uri` names it to operations, `urls` show it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredImage {
    /// Pixels.
    pub height: Option<i64>,
    /// Pixels.
    pub width: Option<i64>,
    pub thumb_urls: Vec<String>,
    pub uri: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
}

impl TimeRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

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

#[derive(Clone)]
#[non_exhaustive]
pub enum TranslationTaskStatus {
    Processing,
    Completed,
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TranslationTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("COMPLETED", Self::Completed),
        ("FAILED", Self::Failed),
    ];

    open_enum_methods!();
}

open_enum!(TranslationTaskStatus, Read);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRange {
    pub min_value: Option<Decimal>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViolationCheck {
    /// Where it failed.
    pub issues: Vec<PrecheckIssue>,
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

/// What to know of a request that succeeded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warning {
    pub message: Option<String>,
}

impl Fields for Warning {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message", &mut self.message)]);
    }
}

debug_fields!(Warning);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Weight {
    /// The operation and the market decide which are accepted. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM` or `POUND`.
    pub unit: Option<WeightUnit>,
    pub value: Option<Decimal>,
}

impl Weight {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The operation and the market decide which are accepted. Accepts `MILLIGRAM`, `GRAM`, `KILOGRAM` or `POUND`.
    #[inline]
    pub fn unit(mut self, unit: impl Into<WeightUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    #[inline]
    pub fn value(mut self, value: impl Into<Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl WriteFields for Weight {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "unit",
                        &one_of(&self.unit, &["MILLIGRAM", "GRAM", "KILOGRAM", "POUND"]),
                    ),
                    ("value", &self.value),
                ],
            );
    }
}

impl Fields for Weight {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("unit", &mut self.unit), ("value", &mut self.value)]);
    }
}

debug_fields!(Weight);

#[derive(Clone)]
#[non_exhaustive]
pub struct WeightInput {
    /// The market decides which are accepted. Accepts `GRAM`, `KILOGRAM` or `POUND`.
    pub unit: WeightUnit,
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

/// The range that a package weight should be in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightRecommendation {
    /// Always `GRAM`.
    pub unit: Option<WeightUnit>,
    pub weight: Option<ValueRange>,
}

impl Fields for WeightRecommendation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("unit", &mut self.unit), ("weight", &mut self.weight)]);
    }
}

debug_fields!(WeightRecommendation);

#[derive(Clone)]
#[non_exhaustive]
pub enum WeightUnit {
    Milligram,
    Gram,
    Kilogram,
    Pound,
    Ounce,
    /// The name of `POUND` for the boxes of an inbound order.
    Pounds,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WeightUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MILLIGRAM", Self::Milligram),
        ("GRAM", Self::Gram),
        ("KILOGRAM", Self::Kilogram),
        ("POUND", Self::Pound),
        ("OUNCE", Self::Ounce),
        ("POUNDS", Self::Pounds),
    ];

    open_enum_methods!();
}

open_enum!(WeightUnit, Read, Write);
