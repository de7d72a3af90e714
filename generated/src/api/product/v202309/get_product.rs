// @generated from specs/product/202309/get_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetProduct` and what only it uses.

use crate::__private::*;
use crate::api::types::{
    CategoryChain, Dimensions, Locale, Platform, PrescriptionRequirement, StoredImage,
    Weight,
};
use crate::api::product::types::{
    AreaPlacement, AreaType, Audit, Brand, Certification, DiscountLevel,
    IntegratedPlatformStatus, ListingQualityTier, ProductAttribute, ProductFamily,
    ProductStatus, ProductTag, RecommendedCategory, ScheduledSale, SellingFormat,
    ShippingInsuranceRequirement, SizeChart, Sku, SkuMapping, SubscriptionDiscount,
    SubscriptionStatus, TextArea, Video,
};

/// Returns a product with all its fields and SKUs, as it is live, under review or in draft.
///
/// `GET /product/202309/products/{product_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.product.basic`.
/// Answers [`GetProductResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-product-202309>
///
/// Documented errors: 12019150, 12052032, 12052048, 12052260, 12052547, 12052704, 12052901, 36009003.
#[doc(alias = "get-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProduct {
    /// From `SearchProducts`.
    pub product_id: String,
    /// The version in audit, rather than the live one. `false` when left out.
    pub return_under_review_version: Option<bool>,
    /// The draft; not together with `return_under_review_version`. `false` when left out.
    pub return_draft_version: Option<bool>,
    pub locale: Option<Locale>,
}

impl GetProduct {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            return_under_review_version: None,
            return_draft_version: None,
            locale: None,
        }
    }
    /// The version in audit, rather than the live one. `false` when left out.
    #[inline]
    pub fn return_under_review_version(
        mut self,
        return_under_review_version: bool,
    ) -> Self {
        self.return_under_review_version = Some(return_under_review_version);
        self
    }
    /// The draft; not together with `return_under_review_version`. `false` when left out.
    #[inline]
    pub fn return_draft_version(mut self, return_draft_version: bool) -> Self {
        self.return_draft_version = Some(return_draft_version);
        self
    }
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for GetProduct {
    type Response = GetProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetProduct";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/products/{product_id}";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.product.basic"],
        errors: &[
            12019150, 12052032, 12052048, 12052260, 12052547, 12052704, 12052901,
            36009003,
        ],
        page: Some("https://partner.tiktokshop.com/docv2/page/get-product-202309"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202309/products/");
        path.id("product_id", &self.product_id);
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("return_draft_version", &self.return_draft_version);
        query.param("return_under_review_version", &self.return_under_review_version);
        query.shop_cipher();
        query.timestamp();
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFailedReason {
    pub listing_platform: Option<Platform>,
    /// The part of the product that failed, by name.
    pub position: Option<String>,
    /// In brief.
    pub reasons: Vec<String>,
    /// In detail.
    pub suggestions: Vec<String>,
}

impl Fields for AuditFailedReason {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "listing_platform" => read(map, &mut self.listing_platform),
            "position" => read(map, &mut self.position),
            "reasons" => read(map, &mut self.reasons),
            "suggestions" => read(map, &mut self.suggestions),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomArea {
    pub area_name: Option<String>,
    pub area_placement: Option<AreaPlacement>,
    pub area_type: Option<AreaType>,
    /// In the seller's own system.
    pub external_area_id: Option<String>,
    /// With the type `IMAGE`.
    pub image_area: Option<ImageArea>,
    /// Whether buyers must fill it in.
    pub is_required: Option<bool>,
    /// With the type `TEXT`.
    pub text_area: Option<TextArea>,
}

impl Fields for CustomArea {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "area_name" => read(map, &mut self.area_name),
            "area_placement" => read(map, &mut self.area_placement),
            "area_type" => read(map, &mut self.area_type),
            "external_area_id" => read(map, &mut self.external_area_id),
            "image_area" => read(map, &mut self.image_area),
            "is_required" => read(map, &mut self.is_required),
            "text_area" => read(map, &mut self.text_area),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeliveryOption {
    pub id: Option<String>,
    /// For this product.
    pub is_available: Option<bool>,
    pub name: Option<String>,
}

impl Fields for DeliveryOption {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "is_available" => read(map, &mut self.is_available),
            "name" => read(map, &mut self.name),
            _ => skip(map),
        }
    }
}

/// What [`GetProduct`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductResponse {
    /// By TikTok Shop; nothing for products on Tokopedia alone.
    pub audit: Option<Audit>,
    /// Of TikTok Shop's audit.
    pub audit_failed_reasons: Vec<AuditFailedReason>,
    pub brand: Option<Brand>,
    /// The category with those above it.
    pub category_chains: Vec<CategoryChain>,
    pub certifications: Vec<Certification>,
    pub create_time: Option<Timestamp>,
    /// In place of the warehouse's.
    pub delivery_options: Vec<DeliveryOption>,
    /// HTML.
    pub description: Option<String>,
    /// Of the product on another platform.
    pub external_product_id: Option<String>,
    /// The global product that it was published from or tied to.
    pub global_product_association: Option<GlobalProductAssociation>,
    /// Whether `return_draft_version` has something to show.
    pub has_draft: Option<bool>,
    pub id: Option<String>,
    /// On Tokopedia.
    pub integrated_platform_statuses: Vec<IntegratedPlatformStatus>,
    /// Whether checkout offers payment on delivery, in markets that have it.
    pub is_cod_allowed: Option<bool>,
    /// Whether it is a gift of promotions alone, which no search finds.
    pub is_not_for_sale: Option<bool>,
    /// On Tokopedia alone; on TikTok Shop the category says it.
    pub is_pre_owned: Option<bool>,
    /// Whether other markets have copies of it.
    pub is_replicated: Option<bool>,
    /// In the US alone.
    pub listing_quality_tier: Option<ListingQualityTier>,
    pub main_images: Vec<StoredImage>,
    /// For `SearchManufacturers`; in the EU, for some categories.
    pub manufacturer_ids: Vec<String>,
    /// 1 to 20; in Indonesia, elsewhere for chosen sellers.
    pub minimum_order_quantity: Option<i64>,
    /// As packed.
    pub package_dimensions: Option<Dimensions>,
    /// As packed.
    pub package_weight: Option<Weight>,
    /// Of pharmacy products on Tokopedia; missing for all others.
    pub prescription_requirement: Option<PrescriptionRequirement>,
    /// The main product, if this is a virtual bundle.
    pub primary_combined_product_id: Option<String>,
    /// Of the whole product; what tells its SKUs apart stands with them.
    pub product_attributes: Vec<ProductAttribute>,
    /// Products that buyers choose among on one page; in the US alone.
    pub product_families: Vec<ProductFamily>,
    /// Without regard to audits; see `status`.
    pub product_status: Option<ProductStatus>,
    /// Whether it is a bundle, part of one, or kept in step with global listings.
    pub product_types: Vec<ProductType>,
    /// By its title, description and images.
    pub recommended_categories: Vec<RecommendedCategory>,
    /// For `SearchResponsiblePersons`; in the EU, for some categories.
    pub responsible_person_ids: Vec<String>,
    /// Whether buyers must, may or cannot insure the shipment.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    pub shipping_template_id: Option<String>,
    pub size_chart: Option<SizeChart>,
    pub skus: Vec<Sku>,
    /// Of product and audit together.
    pub status: Option<ProductStatus>,
    /// The Subscribe and Save offer.
    pub subscription: Option<Subscription>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
    pub video: Option<Video>,
    /// Shown as highlights.
    pub key_product_features: Vec<String>,
    pub pod_info: Option<PodCustomization>,
    /// What makes it special, such as a sale by auction.
    pub product_tags: Vec<ProductTag>,
    pub scheduled_sale: Option<ScheduledSale>,
    /// Searched, not shown.
    pub search_terms: Vec<String>,
    pub selling_format: Option<SellingFormat>,
    /// Whether buyers learn only on opening what is in it.
    pub is_blind_box: Option<bool>,
}

impl Fields for GetProductResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "audit" => read(map, &mut self.audit),
            "audit_failed_reasons" => read(map, &mut self.audit_failed_reasons),
            "brand" => read(map, &mut self.brand),
            "category_chains" => read(map, &mut self.category_chains),
            "certifications" => read(map, &mut self.certifications),
            "create_time" => read(map, &mut self.create_time),
            "delivery_options" => read(map, &mut self.delivery_options),
            "description" => read(map, &mut self.description),
            "external_product_id" => read(map, &mut self.external_product_id),
            "global_product_association" => {
                read(map, &mut self.global_product_association)
            }
            "has_draft" => read(map, &mut self.has_draft),
            "id" => read(map, &mut self.id),
            "integrated_platform_statuses" => {
                read(map, &mut self.integrated_platform_statuses)
            }
            "is_cod_allowed" => read(map, &mut self.is_cod_allowed),
            "is_not_for_sale" => read(map, &mut self.is_not_for_sale),
            "is_pre_owned" => read(map, &mut self.is_pre_owned),
            "is_replicated" => read(map, &mut self.is_replicated),
            "listing_quality_tier" => read(map, &mut self.listing_quality_tier),
            "main_images" => read(map, &mut self.main_images),
            "manufacturer_ids" => read(map, &mut self.manufacturer_ids),
            "minimum_order_quantity" => read(map, &mut self.minimum_order_quantity),
            "package_dimensions" => read(map, &mut self.package_dimensions),
            "package_weight" => read(map, &mut self.package_weight),
            "prescription_requirement" => read(map, &mut self.prescription_requirement),
            "primary_combined_product_id" => {
                read(map, &mut self.primary_combined_product_id)
            }
            "product_attributes" => read(map, &mut self.product_attributes),
            "product_families" => read(map, &mut self.product_families),
            "product_status" => read(map, &mut self.product_status),
            "product_types" => read(map, &mut self.product_types),
            "recommended_categories" => read(map, &mut self.recommended_categories),
            "responsible_person_ids" => read(map, &mut self.responsible_person_ids),
            "shipping_insurance_requirement" => {
                read(map, &mut self.shipping_insurance_requirement)
            }
            "shipping_template_id" => read(map, &mut self.shipping_template_id),
            "size_chart" => read(map, &mut self.size_chart),
            "skus" => read(map, &mut self.skus),
            "status" => read(map, &mut self.status),
            "subscribe_info" => read(map, &mut self.subscription),
            "title" => read(map, &mut self.title),
            "update_time" => read(map, &mut self.update_time),
            "video" => read(map, &mut self.video),
            "key_product_features" => read(map, &mut self.key_product_features),
            "pod_info" => read(map, &mut self.pod_info),
            "product_tags" => read(map, &mut self.product_tags),
            "scheduled_sale" => read(map, &mut self.scheduled_sale),
            "search_terms" => read(map, &mut self.search_terms),
            "selling_format" => read(map, &mut self.selling_format),
            "is_blind_box" => read(map, &mut self.is_blind_box),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductAssociation {
    pub global_product_id: Option<String>,
    /// Between its SKUs and the local ones.
    pub sku_mappings: Vec<SkuMapping>,
}

impl Fields for GlobalProductAssociation {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "global_product_id" => read(map, &mut self.global_product_id),
            "sku_mappings" => read(map, &mut self.sku_mappings),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageArea {
    pub default_image: Option<StoredImage>,
    /// Of the buyer's picture, in pixels.
    pub min_height: Option<i64>,
    /// Of the buyer's picture, in pixels.
    pub min_width: Option<i64>,
}

impl Fields for ImageArea {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "default_image" => read(map, &mut self.default_image),
            "min_height" => read(map, &mut self.min_height),
            "min_width" => read(map, &mut self.min_width),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PodCustomization {
    /// One for each way to customize it; a SKU has at most one.
    pub pod_templates: Vec<PodTemplate>,
}

impl Fields for PodCustomization {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "pod_templates" => read(map, &mut self.pod_templates),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PodTemplate {
    pub pod_template_id: Option<String>,
    /// A reminder for buyers who customize.
    pub remark: Option<String>,
    /// SKUs that it applies to, each of which has no other template.
    pub sku_ids: Vec<String>,
    /// At most 10.
    pub surfaces: Vec<Surface>,
    /// For the seller alone.
    pub template_name: Option<String>,
}

impl Fields for PodTemplate {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "pod_template_id" => read(map, &mut self.pod_template_id),
            "remark" => read(map, &mut self.remark),
            "sku_ids" => read(map, &mut self.sku_ids),
            "surfaces" => read(map, &mut self.surfaces),
            "template_name" => read(map, &mut self.template_name),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ProductType {
    CombinedProduct,
    InCombinedProduct,
    GprTargetProduct,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMBINED_PRODUCT", Self::CombinedProduct),
        ("IN_COMBINED_PRODUCT", Self::InCombinedProduct),
        ("GPR_TARGET_PRODUCT", Self::GprTargetProduct),
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

open_enum!(ProductType, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// One for each level of discount.
    pub discounts: Vec<SubscriptionDiscount>,
    /// What the seller may offer.
    pub promotions: Vec<SubscriptionPromotion>,
    pub status: Option<SubscriptionStatus>,
    /// Whether the product can have such an offer.
    pub is_supported: Option<bool>,
}

impl Fields for Subscription {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "subscribe_discount_details" => read(map, &mut self.discounts),
            "subscribe_promotion_config" => read(map, &mut self.promotions),
            "subscribe_status" => read(map, &mut self.status),
            "support_subscribe" => read(map, &mut self.is_supported),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotion {
    pub discount_level: Option<DiscountLevel>,
    /// Percent; what the seller may choose from on this level.
    pub discount_options: Vec<i64>,
    /// Percent.
    pub max_discount: Option<i64>,
    /// Percent.
    pub min_discount: Option<i64>,
}

impl Fields for SubscriptionPromotion {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "discount_level" => read(map, &mut self.discount_level),
            "discount_options" => read(map, &mut self.discount_options),
            "max_discount" => read(map, &mut self.max_discount),
            "min_discount" => read(map, &mut self.min_discount),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Surface {
    pub background_image: Option<StoredImage>,
    /// In the order of layers, at most 10.
    pub custom_areas: Vec<CustomArea>,
    /// In the seller's own system.
    pub external_surface_id: Option<String>,
    pub mask_image: Option<StoredImage>,
    /// Such as the front or the back.
    pub surface_name: Option<String>,
}

impl Fields for Surface {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "background_image" => read(map, &mut self.background_image),
            "custom_areas" => read(map, &mut self.custom_areas),
            "external_surface_id" => read(map, &mut self.external_surface_id),
            "mask_image" => read(map, &mut self.mask_image),
            "surface_name" => read(map, &mut self.surface_name),
            _ => skip(map),
        }
    }
}
