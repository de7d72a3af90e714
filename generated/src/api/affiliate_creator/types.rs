// @generated from specs/affiliate_creator/types.yaml by `cargo xtask generate`; edit the spec instead.

//! What several operations of the group share.

use crate::__private::*;
use crate::api::types::{
    AffiliateContentType, CategoryChain, CommissionModel, Currency, Money, MoneyRange,
    Region, SampleApplicationStatus, SampleFulfillmentStatus,
};

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AffiliateSharingLink {
    /// A short link on www.tiktok.com.
    pub affiliate_sharing_link: Option<String>,
    /// Which tag of the request it is for.
    pub tag: Option<String>,
}

impl Fields for AffiliateSharingLink {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "affiliate_sharing_link" => read(map, &mut self.affiliate_sharing_link),
            "tag" => read(map, &mut self.tag),
            _ => skip(map),
        }
    }
}

/// Why no link was made for a tag.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AffiliateSharingLinkError {
    /// With partial failures alone.
    pub code: Option<i64>,
    pub detail: Option<AffiliateSharingLinkErrorDetail>,
    pub message: Option<String>,
}

impl Fields for AffiliateSharingLinkError {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "detail" => read(map, &mut self.detail),
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AffiliateSharingLinkErrorDetail {
    /// Of this tag.
    pub fail_reason: Option<String>,
    /// As sent.
    pub tag: Option<String>,
}

impl Fields for AffiliateSharingLinkErrorDetail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "fail_reason" => read(map, &mut self.fail_reason),
            "tag" => read(map, &mut self.tag),
            _ => skip(map),
        }
    }
}

/// Whether the product behind a sample can still be promoted.
#[derive(Clone)]
#[non_exhaustive]
pub enum BoundProductStatus {
    Unknown,
    Live,
    OutOfStock,
    SellerDeactivate,
    PlatformDeactivate,
    NoPlan,
    PermanentDeleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BoundProductStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN", Self::Unknown),
        ("LIVE", Self::Live),
        ("OUT_OF_STOCK", Self::OutOfStock),
        ("SELLER_DEACTIVATE", Self::SellerDeactivate),
        ("PLATFORM_DEACTIVATE", Self::PlatformDeactivate),
        ("NO_PLAN", Self::NoPlan),
        ("PERMANENT_DELETED", Self::PermanentDeleted),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(BoundProductStatus, Read);

/// What the creator earns with one unit of a product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Commission {
    /// Of the product's lowest price, where it has several.
    pub amount: Option<Decimal>,
    pub currency: Option<Currency>,
    /// In hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for Commission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "amount" => read(map, &mut self.amount),
            "currency" => read(map, &mut self.currency),
            "rate" => read(map, &mut self.rate),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailedMaterial {
    pub fail_reason: Option<String>,
    pub material_id: Option<String>,
}

impl Fields for FailedMaterial {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "fail_reason" => read(map, &mut self.fail_reason),
            "material_id" => read(map, &mut self.material_id),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum LinkType {
    Toko,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LinkType {
    const VALUES: &'static [(&'static str, Self)] = &[("TOKO", Self::Toko)];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(LinkType, Write);

/// What the links lead to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Material {
    /// Ids of products, for `PRODUCT`. At most 50 entries.
    pub ids: Vec<String>,
    pub r#type: MaterialType,
    /// The campaign's page; for `CAMPAIGN` alone, which requires it.
    pub promotion_campaign_schema: Option<String>,
}

impl Material {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        r#type: impl Into<MaterialType>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            promotion_campaign_schema: None,
        }
    }
    /// The campaign's page; for `CAMPAIGN` alone, which requires it.
    #[inline]
    pub fn promotion_campaign_schema(
        mut self,
        promotion_campaign_schema: impl Into<String>,
    ) -> Self {
        self.promotion_campaign_schema = Some(promotion_campaign_schema.into());
        self
    }
}

impl Body for Material {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("ids", &self.ids);
        object.field("type", &self.r#type);
        object.field("promotion_campaign_schema", &self.promotion_campaign_schema);
    }
}

/// What a sharing link leads to.
#[derive(Clone)]
#[non_exhaustive]
pub enum MaterialType {
    Product,
    Campaign,
    Showcase,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MaterialType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PRODUCT", Self::Product),
        ("CAMPAIGN", Self::Campaign),
        ("SHOWCASE", Self::Showcase),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(MaterialType, Write);

#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    Unspecified,
    Ordered,
    AwaitingPayment,
    ToSettle,
    Settled,
    Refunded,
    Frozen,
    Deducted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNSPECIFIED", Self::Unspecified),
        ("ORDERED", Self::Ordered),
        ("AWAITING PAYMENT", Self::AwaitingPayment),
        ("To-SETTLE", Self::ToSettle),
        ("SETTLED", Self::Settled),
        ("REFUNDED", Self::Refunded),
        ("FROZEN", Self::Frozen),
        ("DEDUCTED", Self::Deducted),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(OrderStatus, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum Permission {
    LiveStreamPermission,
    SelfSalePermission,
    AddAffiliatePermission,
    PhotoShoppablePermissionProduct,
    PhotoShoppablePermissionShop,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Permission {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LIVE_STREAM_PERMISSION", Self::LiveStreamPermission),
        ("SELF_SALE_PERMISSION", Self::SelfSalePermission),
        ("ADD_AFFILIATE_PERMISSION", Self::AddAffiliatePermission),
        ("PHOTO_SHOPPABLE_PERMISSION_PRODUCT", Self::PhotoShoppablePermissionProduct),
        ("PHOTO_SHOPPABLE_PERMISSION_SHOP", Self::PhotoShoppablePermissionShop),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(Permission, Read);

#[derive(Clone)]
#[non_exhaustive]
pub enum PostStatus {
    Success,
    Fail,
    Processing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PostStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("PROCESSING", Self::Processing),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(PostStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Product {
    /// At most three.
    pub category_chains: Vec<CategoryChain>,
    pub commission: Option<Commission>,
    /// For mobile clients.
    pub detail_link: Option<String>,
    /// Whether any unit is in stock.
    pub has_inventory: Option<bool>,
    pub id: Option<String>,
    pub main_image_url: Option<String>,
    /// Before discounts.
    pub original_price: Option<MoneyRange>,
    /// Where it may be sold.
    pub sale_region: Option<Region>,
    pub sales_price: Option<MoneyRange>,
    pub shop: Option<Shop>,
    pub shop_ads_commission: Option<ShopAdsCommission>,
    pub title: Option<String>,
    /// Missing where the creator does not share exact figures.
    pub units_sold: Option<i64>,
}

impl Fields for Product {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "category_chains" => read(map, &mut self.category_chains),
            "commission" => read(map, &mut self.commission),
            "detail_link" => read(map, &mut self.detail_link),
            "has_inventory" => read(map, &mut self.has_inventory),
            "id" => read(map, &mut self.id),
            "main_image_url" => read(map, &mut self.main_image_url),
            "original_price" => read(map, &mut self.original_price),
            "sale_region" => read(map, &mut self.sale_region),
            "sales_price" => read(map, &mut self.sales_price),
            "shop" => read(map, &mut self.shop),
            "shop_ads_commission" => read(map, &mut self.shop_ads_commission),
            "title" => read(map, &mut self.title),
            "units_sold" => read(map, &mut self.units_sold),
            _ => skip(map),
        }
    }
}

/// The product card on a video.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProductLink {
    /// Of `GetShopProducts` or `GetShowcaseProducts`.
    pub product_id: String,
    /// What viewers read on the card; punctuation, emoji and offensive words are refused. At most 30 characters.
    pub title: String,
}

impl ProductLink {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            title: title.into(),
        }
    }
}

impl Body for ProductLink {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("product_id", &self.product_id);
        object.field("title", &self.title);
    }
}

/// One product's id on Tokopedia and on TikTok Shop.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductMapping {
    /// As sent.
    pub tokopedia_product_id: Option<i64>,
    /// The same product's id here.
    pub tiktok_shop_product_id: Option<i64>,
}

impl Fields for ProductMapping {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "toko_pid" => read(map, &mut self.tokopedia_product_id),
            "tts_pid" => read(map, &mut self.tiktok_shop_product_id),
            _ => skip(map),
        }
    }
}

/// A creator's request for a sample, from application to content.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleApplication {
    /// For `SAMPLE_CAMPAIGN` alone.
    pub activity_id: Option<String>,
    pub create_time: Option<Timestamp>,
    pub creator_fulfillment: Option<SampleFulfillment>,
    pub id: Option<String>,
    /// The sample's order, once the seller has approved.
    pub main_order_id: Option<String>,
    /// With the SKU that the creator asks for.
    pub sample_product: Option<SampleProduct>,
    pub status: Option<SampleApplicationStatus>,
    /// Free, with a coupon, or within a campaign.
    pub r#type: Option<SampleApplicationType>,
}

impl Fields for SampleApplication {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "activity_id" => read(map, &mut self.activity_id),
            "create_time" => read(map, &mut self.create_time),
            "creator_fulfillment" => read(map, &mut self.creator_fulfillment),
            "id" => read(map, &mut self.id),
            "main_order_id" => read(map, &mut self.main_order_id),
            "sample_product" => read(map, &mut self.sample_product),
            "status" => read(map, &mut self.status),
            "type" => read(map, &mut self.r#type),
            _ => skip(map),
        }
    }
}

/// How the creator came by a sample.
#[derive(Clone)]
#[non_exhaustive]
pub enum SampleApplicationType {
    FreeSample,
    SampleCoupon,
    SampleCampaign,
    PlatformFreeSample,
    RefundableSample,
    Unspecified,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FREE_SAMPLE", Self::FreeSample),
        ("SAMPLE_COUPON", Self::SampleCoupon),
        ("SAMPLE_CAMPAIGN", Self::SampleCampaign),
        ("PLATFORM_FREE_SAMPLE", Self::PlatformFreeSample),
        ("REFUNDABLE_SAMPLE", Self::RefundableSample),
        ("UNSPECIFIED", Self::Unspecified),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(SampleApplicationType, Read, Write);

/// How far the creator is with the content owed for a sample.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleFulfillment {
    /// Whether the product can still be promoted.
    pub bound_product_status: Option<BoundProductStatus>,
    /// When the content is due, suspensions included.
    pub expiration_time: Option<Timestamp>,
    pub id: Option<String>,
    pub status: Option<SampleFulfillmentStatus>,
    /// Seconds.
    pub total_suspend_duration: Option<i64>,
}

impl Fields for SampleFulfillment {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "bound_product_status" => read(map, &mut self.bound_product_status),
            "expiration_time" => read(map, &mut self.expiration_time),
            "id" => read(map, &mut self.id),
            "status" => read(map, &mut self.status),
            "total_suspend_duration" => read(map, &mut self.total_suspend_duration),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleProduct {
    pub id: Option<String>,
    pub sku_id: Option<String>,
    /// The chosen variant, such as colour and size.
    pub sku_sale_property_value_names: Vec<String>,
}

impl Fields for SampleProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "sku_id" => read(map, &mut self.sku_id),
            "sku_sale_property_value_names" => {
                read(map, &mut self.sku_sale_property_value_names)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Shop {
    pub logo_url: Option<String>,
    pub name: Option<String>,
    /// From 0 to 5.
    pub rating: Option<Decimal>,
}

impl Fields for Shop {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "logo_url" => read(map, &mut self.logo_url),
            "name" => read(map, &mut self.name),
            "rating" => read(map, &mut self.rating),
            _ => skip(map),
        }
    }
}

/// What the creator earns where an ad made of the creator's video sells.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopAdsCommission {
    /// In hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for ShopAdsCommission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "rate" => read(map, &mut self.rate),
            _ => skip(map),
        }
    }
}

/// One SKU of an order, with what the creator earns from it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sku {
    /// The base at settlement, times the bonus rate.
    pub actual_bonus_commission: Option<Money>,
    /// In the trace search, what is paid out after taxes and the agency's share; elsewhere, without bonus and ads.
    pub actual_commission: Option<Money>,
    /// Price times units sold, without what was returned or refunded.
    pub actual_commission_base: Option<Money>,
    /// What the partner passes on of its reward; perhaps with a currency sign.
    pub actual_creator_commission_reward_fee: Option<Money>,
    /// The base at settlement, times the ads rate; perhaps with a currency sign.
    pub actual_shop_ads_commission: Option<Money>,
    pub campaign_id: Option<String>,
    /// In hundredths of a percent.
    pub commission_bonus_rate: Option<i64>,
    /// `Fixed commission` or `Tiered commission`.
    pub commission_model: Option<CommissionModel>,
    /// In hundredths of a percent; where `standard_commission_rate` is given, the sum of standard, ads, bonus and reward rates.
    pub commission_rate: Option<i64>,
    /// The seller's rate for each tier, in percent: `3.0 OR 5.0`.
    pub commission_tier_setting: Option<String>,
    /// The video, LIVE or other content that the order came from.
    pub content_id: Option<String>,
    pub content_type: Option<AffiliateContentType>,
    /// What the partner passes on to the creator, in hundredths of a percent.
    pub creator_commission_reward_rate: Option<i64>,
    /// The estimated base, times the bonus rate; perhaps with a currency sign.
    pub estimated_bonus_commission: Option<Money>,
    /// Reckoned at the time of ordering.
    pub estimated_commission: Option<Money>,
    /// At the time of ordering, before returns and refunds.
    pub estimated_commission_base: Option<Money>,
    /// What the partner would pass on of its reward; perhaps with a currency sign.
    pub estimated_creator_commission_reward_fee: Option<Money>,
    /// The estimated base, times the ads rate; perhaps with a currency sign.
    pub estimated_shop_ads_commission: Option<Money>,
    pub id: Option<String>,
    /// The one that the order belongs to.
    pub open_collaboration_id: Option<String>,
    pub price: Option<Money>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    /// With units that were refunded later.
    pub quantity: Option<i64>,
    /// Units of this SKU in the order.
    pub refunded_quantity: Option<i64>,
    /// Units of this SKU in the order.
    pub returned_quantity: Option<i64>,
    /// In hundredths of a percent.
    pub shop_ads_commission_rate: Option<i64>,
    pub shop_name: Option<String>,
    /// What the creator put on the sharing link.
    pub tag: Option<String>,
    /// The one that the order belongs to.
    pub target_collaboration_id: Option<String>,
    /// In hundredths of a percent.
    pub standard_commission_rate: Option<i64>,
    /// Never with a currency sign.
    pub estimated_standard_commission: Option<Money>,
    /// Never with a currency sign.
    pub actual_standard_commission: Option<Money>,
    /// Mexican income tax that was withheld.
    pub isr: Option<Money>,
    /// Mexican value-added tax that was withheld.
    pub iva: Option<Money>,
    /// Personal income tax that was withheld.
    pub pit: Option<Money>,
    /// What goes to the creator's agency.
    pub shared_with_partner: Option<Money>,
    /// In searches of affiliate orders; the trace search says `trace`.
    pub trace_info: Option<Trace>,
    /// Of the record.
    pub last_update_time: Option<Timestamp>,
    /// Whether a carousel sold it, which may lower the commission.
    pub is_carousel: Option<bool>,
    pub delivery_time: Option<Timestamp>,
    /// In the trace search.
    pub trace: Option<Trace>,
}

impl Fields for Sku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "actual_bonus_commission" => read(map, &mut self.actual_bonus_commission),
            "actual_commission" => read(map, &mut self.actual_commission),
            "actual_commission_base" => read(map, &mut self.actual_commission_base),
            "actual_creator_commission_reward_fee" => {
                read(map, &mut self.actual_creator_commission_reward_fee)
            }
            "actual_shop_ads_commission" => {
                read(map, &mut self.actual_shop_ads_commission)
            }
            "campaign_id" => read(map, &mut self.campaign_id),
            "commission_bonus_rate" => read(map, &mut self.commission_bonus_rate),
            "commission_model" => read(map, &mut self.commission_model),
            "commission_rate" => read(map, &mut self.commission_rate),
            "commission_tier_setting" => read(map, &mut self.commission_tier_setting),
            "content_id" => read(map, &mut self.content_id),
            "content_type" => read(map, &mut self.content_type),
            "creator_commission_reward_rate" => {
                read(map, &mut self.creator_commission_reward_rate)
            }
            "estimated_bonus_commission" => {
                read(map, &mut self.estimated_bonus_commission)
            }
            "estimated_commission" => read(map, &mut self.estimated_commission),
            "estimated_commission_base" => read(map, &mut self.estimated_commission_base),
            "estimated_creator_commission_reward_fee" => {
                read(map, &mut self.estimated_creator_commission_reward_fee)
            }
            "estimated_shop_ads_commission" => {
                read(map, &mut self.estimated_shop_ads_commission)
            }
            "id" => read(map, &mut self.id),
            "open_collaboration_id" => read(map, &mut self.open_collaboration_id),
            "price" => read(map, &mut self.price),
            "product_id" => read(map, &mut self.product_id),
            "product_name" => read(map, &mut self.product_name),
            "quantity" => read(map, &mut self.quantity),
            "refunded_quantity" => read(map, &mut self.refunded_quantity),
            "returned_quantity" => read(map, &mut self.returned_quantity),
            "shop_ads_commission_rate" => read(map, &mut self.shop_ads_commission_rate),
            "shop_name" => read(map, &mut self.shop_name),
            "tag" => read(map, &mut self.tag),
            "target_collaboration_id" => read(map, &mut self.target_collaboration_id),
            "standard_commission_rate" => read(map, &mut self.standard_commission_rate),
            "estimated_standard_commission" => {
                read(map, &mut self.estimated_standard_commission)
            }
            "actual_standard_commission" => {
                read(map, &mut self.actual_standard_commission)
            }
            "isr" => read(map, &mut self.isr),
            "iva" => read(map, &mut self.iva),
            "pit" => read(map, &mut self.pit),
            "shared_with_partner" => read(map, &mut self.shared_with_partner),
            "trace_info" => read(map, &mut self.trace_info),
            "last_update_time" => read(map, &mut self.last_update_time),
            "is_carousel" => read(map, &mut self.is_carousel),
            "delivery_time" => read(map, &mut self.delivery_time),
            "trace" => read(map, &mut self.trace),
            _ => skip(map),
        }
    }
}

/// Where a sharing link was used.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Trace {
    /// The publisher, or for `GENERAL` the event id that the link carried.
    pub id: Option<String>,
    /// `SPECIFIC` for links made for one publisher, `GENERAL` for others.
    pub r#type: Option<TraceType>,
}

impl Fields for Trace {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "type" => read(map, &mut self.r#type),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum TraceType {
    Specific,
    General,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TraceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SPECIFIC", Self::Specific),
        ("GENERAL", Self::General),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(TraceType, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    /// What `GetShoppableVideoStatus` takes.
    pub id: Option<String>,
    /// While `PROCESSING`, ask again later.
    pub post_status: Option<PostStatus>,
    /// Once posted.
    pub post_time: Option<Timestamp>,
}

impl Fields for Video {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "post_status" => read(map, &mut self.post_status),
            "post_time" => read(map, &mut self.post_time),
            _ => skip(map),
        }
    }
}

impl CollectFailures for AffiliateSharingLinkError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

impl CollectFailures for AffiliateSharingLinkErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("fail_reason", &self.fail_reason);
        failure.add_subject("tag", &self.tag);
    }
}

impl CollectFailures for FailedMaterial {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_message(&self.fail_reason);
        failure.add_subject("material_id", &self.material_id);
    }
}
