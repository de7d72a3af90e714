// @generated from specs/affiliate_creator/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{ProductId, SkuId, VideoId};

/// A sharing link for one tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateSharingLink {
    /// Short sharing link on www.tiktok.com.
    pub affiliate_sharing_link: Option<String>,
    /// Tag of the request for which the link was created.
    pub tag: Option<String>,
}

impl Fields for AffiliateSharingLink {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("affiliate_sharing_link", &mut self.affiliate_sharing_link),
                    ("tag", &mut self.tag),
                ],
            );
    }
}

debug_fields!(AffiliateSharingLink);

/// Why no link was created for a tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateSharingLinkError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The tag that failed, and the reason.
    pub detail: Option<AffiliateSharingLinkErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for AffiliateSharingLinkError {
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

debug_fields!(AffiliateSharingLinkError);

impl CollectFailures for AffiliateSharingLinkError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// A tag for which no link was created, and the reason.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateSharingLinkErrorDetail {
    /// Reason why no link was created for the tag.
    pub fail_reason: Option<String>,
    /// The tag, as requested.
    pub tag: Option<String>,
}

impl Fields for AffiliateSharingLinkErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("fail_reason", &mut self.fail_reason), ("tag", &mut self.tag)],
            );
    }
}

debug_fields!(AffiliateSharingLinkErrorDetail);

impl CollectFailures for AffiliateSharingLinkErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("fail_reason", &self.fail_reason);
        failure.add_subject("tag", &self.tag);
    }
}

/// Whether the product of a sample can still be promoted.
#[non_exhaustive]
pub enum BoundProductStatus {
    /// The status is not known. Sent as `UNKNOWN`.
    Unknown,
    /// The product can be promoted. Sent as `LIVE`.
    Live,
    /// The product is out of stock. Sent as `OUT_OF_STOCK`.
    OutOfStock,
    /// The seller deactivated the product. Sent as `SELLER_DEACTIVATE`.
    SellerDeactivate,
    /// TikTok deactivated the product. Sent as `PLATFORM_DEACTIVATE`.
    PlatformDeactivate,
    /// No valid collaboration lets the creator promote the product. Sent as `NO_PLAN`.
    NoPlan,
    /// The product was deleted for good. Sent as `PERMANENT_DELETED`.
    PermanentDeleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BoundProductStatus {
    const TEXTS: &'static [&'static str] = &[
        "UNKNOWN",
        "LIVE",
        "OUT_OF_STOCK",
        "SELLER_DEACTIVATE",
        "PLATFORM_DEACTIVATE",
        "NO_PLAN",
        "PERMANENT_DELETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::Live,
            Ok(2) => Self::OutOfStock,
            Ok(3) => Self::SellerDeactivate,
            Ok(4) => Self::PlatformDeactivate,
            Ok(5) => Self::NoPlan,
            Ok(_) => Self::PermanentDeleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::Live => Ok(1),
            Self::OutOfStock => Ok(2),
            Self::SellerDeactivate => Ok(3),
            Self::PlatformDeactivate => Ok(4),
            Self::NoPlan => Ok(5),
            Self::PermanentDeleted => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BoundProductStatus, Read);

/// Commission that the creator earns on one unit of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commission {
    /// Commission on the price after discounts, as text: one amount, a range such as `1.20 - 3.40`, or `0` if the price is unknown.
    pub amount: Option<String>,
    /// Currency of `amount`.
    pub currency: Option<Currency>,
    /// Commission rate that the seller offers to all creators, in hundredths of a percent from 100 to 8000: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for Commission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("currency", &mut self.currency),
                    ("rate", &mut self.rate),
                ],
            );
    }
}

debug_fields!(Commission);

/// A product or campaign for which no link was created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedMaterial {
    /// Reason why no link was created.
    pub fail_reason: Option<String>,
    /// ID of the product or campaign, as requested.
    pub material_id: Option<ProductId>,
}

impl Fields for FailedMaterial {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fail_reason", &mut self.fail_reason),
                    ("material_id", &mut self.material_id),
                ],
            );
    }
}

debug_fields!(FailedMaterial);

impl CollectFailures for FailedMaterial {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_message(&self.fail_reason);
        failure.add_subject("material_id", &self.material_id);
    }
}

/// Platform to which sharing links lead.
#[non_exhaustive]
pub enum LinkType {
    /// Tokopedia; only for Tokopedia agencies. Sent as `TOKO`.
    Toko,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LinkType {
    const TEXTS: &'static [&'static str] = &["TOKO"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::Toko,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Toko => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LinkType, Write);

/// What sharing links lead to.
#[derive(Clone)]
#[non_exhaustive]
pub struct Material {
    /// Product IDs, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts); at least one if `type` is `PRODUCT`. At most 50 entries.
    pub ids: Vec<ProductId>,
    /// Whether the links lead to products or to a campaign page. TikTok says that, for now, the type must be `PRODUCT`. Accepts `PRODUCT` or `CAMPAIGN`.
    pub r#type: MaterialType,
    /// Schema of the campaign page; required if `type` is `CAMPAIGN`.
    pub promotion_campaign_schema: Option<String>,
}

impl Material {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<ProductId>>,
        r#type: impl Into<MaterialType>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            promotion_campaign_schema: None,
        }
    }

    /// Schema of the campaign page; required if `type` is `CAMPAIGN`.
    #[inline]
    pub fn promotion_campaign_schema(
        mut self,
        promotion_campaign_schema: impl Into<String>,
    ) -> Self {
        self.promotion_campaign_schema = Some(promotion_campaign_schema.into());
        self
    }
}

impl WriteFields for Material {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("ids", &within(&self.ids, ..=50)),
                    ("type", &one_of(&self.r#type, &["PRODUCT", "CAMPAIGN"])),
                    ("promotion_campaign_schema", &self.promotion_campaign_schema),
                ],
            );
    }
}

debug_written!(Material);

/// What a sharing link leads to.
#[non_exhaustive]
pub enum MaterialType {
    /// A product. Sent as `PRODUCT`.
    Product,
    /// The page of a campaign. Sent as `CAMPAIGN`.
    Campaign,
    /// The showcase of the creator. Sent as `SHOWCASE`.
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MaterialType {
    const TEXTS: &'static [&'static str] = &["PRODUCT", "CAMPAIGN", "SHOWCASE"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Product,
            Ok(1) => Self::Campaign,
            Ok(_) => Self::Showcase,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Product => Ok(0),
            Self::Campaign => Ok(1),
            Self::Showcase => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MaterialType, Write);

/// Whether the commission on an order is settled.
#[non_exhaustive]
pub enum OrderStatus {
    /// The status is not known yet. Sent as `UNSPECIFIED`.
    Unspecified,
    /// The order was placed, and only estimates are known. Sent as `ORDERED`.
    Ordered,
    /// The order is not paid yet, and only estimates are known. Sent as `AWAITING PAYMENT`.
    AwaitingPayment,
    /// The commission is not settled yet, and only estimates are known. Sent as `To-SETTLE`.
    ToSettle,
    /// The commission is settled. Sent as `SETTLED`.
    Settled,
    /// The order was returned, refunded or cancelled, so no commission is due. Sent as `REFUNDED`.
    Refunded,
    /// The commission is withheld, because TikTok suspects fraud, until the case is resolved. Sent as `FROZEN`.
    Frozen,
    /// An additional amount was deducted from the balance of the account. Sent as `DEDUCTED`.
    Deducted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderStatus {
    const TEXTS: &'static [&'static str] = &[
        "UNSPECIFIED",
        "ORDERED",
        "AWAITING PAYMENT",
        "To-SETTLE",
        "SETTLED",
        "REFUNDED",
        "FROZEN",
        "DEDUCTED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unspecified,
            Ok(1) => Self::Ordered,
            Ok(2) => Self::AwaitingPayment,
            Ok(3) => Self::ToSettle,
            Ok(4) => Self::Settled,
            Ok(5) => Self::Refunded,
            Ok(6) => Self::Frozen,
            Ok(_) => Self::Deducted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unspecified => Ok(0),
            Self::Ordered => Ok(1),
            Self::AwaitingPayment => Ok(2),
            Self::ToSettle => Ok(3),
            Self::Settled => Ok(4),
            Self::Refunded => Ok(5),
            Self::Frozen => Ok(6),
            Self::Deducted => Ok(7),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OrderStatus, Read);

/// What a creator may promote, and how.
#[non_exhaustive]
pub enum Permission {
    /// The creator may promote products in LIVE sessions. Sent as `LIVE_STREAM_PERMISSION`.
    LiveStreamPermission,
    /// The creator may promote products of their own shop. Sent as `SELF_SALE_PERMISSION`.
    SelfSalePermission,
    /// The creator may add affiliate products. Sent as `ADD_AFFILIATE_PERMISSION`.
    AddAffiliatePermission,
    /// The creator may link photos to products. Sent as `PHOTO_SHOPPABLE_PERMISSION_PRODUCT`.
    PhotoShoppablePermissionProduct,
    /// The creator may link photos to a shop. Sent as `PHOTO_SHOPPABLE_PERMISSION_SHOP`.
    PhotoShoppablePermissionShop,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Permission {
    const TEXTS: &'static [&'static str] = &[
        "LIVE_STREAM_PERMISSION",
        "SELF_SALE_PERMISSION",
        "ADD_AFFILIATE_PERMISSION",
        "PHOTO_SHOPPABLE_PERMISSION_PRODUCT",
        "PHOTO_SHOPPABLE_PERMISSION_SHOP",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::LiveStreamPermission,
            Ok(1) => Self::SelfSalePermission,
            Ok(2) => Self::AddAffiliatePermission,
            Ok(3) => Self::PhotoShoppablePermissionProduct,
            Ok(_) => Self::PhotoShoppablePermissionShop,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::LiveStreamPermission => Ok(0),
            Self::SelfSalePermission => Ok(1),
            Self::AddAffiliatePermission => Ok(2),
            Self::PhotoShoppablePermissionProduct => Ok(3),
            Self::PhotoShoppablePermissionShop => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Permission, Read);

/// Whether a video was posted.
#[non_exhaustive]
pub enum PostStatus {
    /// The video was posted. Sent as `SUCCESS`.
    Success,
    /// The video could not be posted. Sent as `FAIL`.
    Fail,
    /// Posting is not finished; ask again later. Sent as `PROCESSING`.
    Processing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PostStatus {
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

open_enum!(PostStatus, Read);

/// A shoppable video that was just submitted for posting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostedVideo {
    /// Video ID, as accepted by [`GetShoppableVideoStatus`](crate::affiliate_creator::GetShoppableVideoStatus).
    pub id: Option<VideoId>,
}

impl Fields for PostedVideo {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(PostedVideo);

/// The product link on a video.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductLink {
    /// ID of the product, from [`GetShopProducts`](crate::affiliate_creator::GetShopProducts) or [`GetShowcaseProducts`](crate::affiliate_creator::GetShowcaseProducts).
    pub product_id: ProductId,
    /// Title of the product link, which should have fewer than 30 characters. TikTok may reject punctuation, emoji and offensive words. At most 30 characters.
    pub title: String,
}

impl ProductLink {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>, title: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            title: title.into(),
        }
    }
}

impl WriteFields for ProductLink {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("product_id", &self.product_id),
                    ("title", &within(&self.title, ..=30)),
                ],
            );
    }
}

debug_written!(ProductLink);

/// IDs of the same product on Tokopedia and on TikTok Shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMapping {
    /// Product ID on Tokopedia, as requested. JSON name: `toko_pid`.
    pub tokopedia_product_id: Option<i64>,
    /// Product ID on TikTok Shop. JSON name: `tts_pid`.
    pub tiktok_shop_product_id: Option<ProductId>,
}

impl Fields for ProductMapping {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("toko_pid", &mut self.tokopedia_product_id),
                    ("tts_pid", &mut self.tiktok_shop_product_id),
                ],
            );
    }
}

debug_fields!(ProductMapping);

/// The shop that sells a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductShop {
    /// Name of the shop.
    pub name: Option<String>,
}

impl Fields for ProductShop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name)]);
    }
}

debug_fields!(ProductShop);

/// How a creator receives a sample.
#[non_exhaustive]
pub enum SampleApplicationType {
    /// The seller gives the sample for free, and the creator applies on the product page. Sent as `FREE_SAMPLE`.
    FreeSample,
    /// The creator buys the sample at a reduced price with a coupon for samples. Sent as `SAMPLE_COUPON`.
    SampleCoupon,
    /// TikTok gives the sample for free within a campaign. Sent as `SAMPLE_CAMPAIGN`.
    SampleCampaign,
    /// A free sample from TikTok. Sent as `PLATFORM_FREE_SAMPLE`.
    PlatformFreeSample,
    /// The creator pays for the sample, and gets the price back after reaching a sales threshold. Sent as `REFUNDABLE_SAMPLE`.
    RefundableSample,
    /// The kind of the sample is not known. Sent as `UNSPECIFIED`.
    Unspecified,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationType {
    const TEXTS: &'static [&'static str] = &[
        "FREE_SAMPLE",
        "SAMPLE_COUPON",
        "SAMPLE_CAMPAIGN",
        "PLATFORM_FREE_SAMPLE",
        "REFUNDABLE_SAMPLE",
        "UNSPECIFIED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::FreeSample,
            Ok(1) => Self::SampleCoupon,
            Ok(2) => Self::SampleCampaign,
            Ok(3) => Self::PlatformFreeSample,
            Ok(4) => Self::RefundableSample,
            Ok(_) => Self::Unspecified,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::FreeSample => Ok(0),
            Self::SampleCoupon => Ok(1),
            Self::SampleCampaign => Ok(2),
            Self::PlatformFreeSample => Ok(3),
            Self::RefundableSample => Ok(4),
            Self::Unspecified => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleApplicationType, Read, Write);

/// The product and SKU of a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Values of the sales attributes of the SKU, such as color and size.
    pub sku_sale_property_value_names: Vec<String>,
}

impl Fields for SampleProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("sku_id", &mut self.sku_id),
                    (
                        "sku_sale_property_value_names",
                        &mut self.sku_sale_property_value_names,
                    ),
                ],
            );
    }
}

debug_fields!(SampleProduct);

/// Commission for orders from ads that use the creator's video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopAdsCommission {
    /// Commission rate for orders from ads, in hundredths of a percent from 100 to 8000: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for ShopAdsCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("rate", &mut self.rate)]);
    }
}

debug_fields!(ShopAdsCommission);

/// Origin of an order that came through a sharing link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trace {
    /// Publisher ID if `type` is `SPECIFIC`; event ID from the link if it is `GENERAL`.
    pub id: Option<String>,
    /// Kind of sharing link from which the order came.
    pub r#type: Option<TraceType>,
}

impl Fields for Trace {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("type", &mut self.r#type)]);
    }
}

debug_fields!(Trace);

/// Kind of sharing link from which an order came.
#[non_exhaustive]
pub enum TraceType {
    /// A link for one publisher, from [`GeneratePublisherSharingLinks`](crate::affiliate_creator::GeneratePublisherSharingLinks). Sent as `SPECIFIC`.
    Specific,
    /// A link for any publisher, from [`GenerateGeneralSharingLinks`](crate::affiliate_creator::GenerateGeneralSharingLinks). Sent as `GENERAL`.
    General,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TraceType {
    const TEXTS: &'static [&'static str] = &["SPECIFIC", "GENERAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Specific,
            Ok(_) => Self::General,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Specific => Ok(0),
            Self::General => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TraceType, Read);
