// @generated from specs/product/202309/get_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetProduct` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AuditStatus, CategoryChain, Currency, Dimensions, Locale, Money, Platform,
    PreApprovedReason, PrescriptionRequirement, StoredImage, Weight,
};
use crate::api::product::types::{
    AreaPlacement, AreaType, CertificationFile, CombinedListingNotLiveReason,
    DiscountLevel, ExternalListPrice, Fee, FileFormat, GlobalListingPolicy,
    IdentifierCode, IntegratedPlatformStatus, Inventory, ListingQualityTier,
    MetricStandardValues, NotSubmittedReason, PreSale, ProductBrand, ProductFamily,
    ProductStatus, ProductTag, PurchaseOrderQuantityLimit, RecommendedCategory,
    ScheduledSale, SellingFormat, ShippingInsuranceRequirement, SizeChartTemplate,
    SkuMapping, SkuSalePrice, SkuState, SubscriptionDiscount, SubscriptionStatus,
    TextArea, WarehouseStock,
};

/// Returns a product with all its fields and SKUs, as it is live, under review or in draft.
///
/// `GET /product/202309/products/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetProductResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-product-202309>.
///
/// Documented error codes: [12019150](crate::errors#code-12019150), [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052260](crate::errors#code-12052260), [12052547](crate::errors#code-12052547), [12052704](crate::errors#code-12052704),
/// [12052901](crate::errors#code-12052901), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProduct {
    /// From `SearchProducts`.
    pub product_id: String,
    /// The version in audit, rather than the live one. Defaults to `false`.
    pub return_under_review_version: Option<bool>,
    /// The draft; not together with `return_under_review_version`. Defaults to `false`.
    pub return_draft_version: Option<bool>,
    /// Of the texts. TikTok adds locales before it documents them.
    pub locale: Option<Locale>,
}

impl GetProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            return_under_review_version: None,
            return_draft_version: None,
            locale: None,
        }
    }

    /// The version in audit, rather than the live one. Defaults to `false`.
    #[inline]
    pub fn return_under_review_version(
        mut self,
        return_under_review_version: bool,
    ) -> Self {
        self.return_under_review_version = Some(return_under_review_version);
        self
    }

    /// The draft; not together with `return_under_review_version`. Defaults to `false`.
    #[inline]
    pub fn return_draft_version(mut self, return_draft_version: bool) -> Self {
        self.return_draft_version = Some(return_draft_version);
        self
    }

    /// Of the texts. TikTok adds locales before it documents them.
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
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12019150, 12052032, 12052048, 12052260, 12052547, 12052704, 12052901,
                36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/get-product-202309");

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

/// The response to [`GetProduct`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductResponse {
    /// By TikTok Shop; empty for products that are only on Tokopedia.
    pub audit: Option<Audit>,
    /// Of TikTok Shop's audit.
    pub audit_failed_reasons: Vec<AuditFailedReason>,
    pub brand: Option<ProductBrand>,
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
    /// Whether it is only a gift of promotions. Searches do not find it.
    pub is_not_for_sale: Option<bool>,
    /// Only on Tokopedia; on TikTok Shop the category says it.
    pub is_pre_owned: Option<bool>,
    /// Whether other markets have copies of it.
    pub is_replicated: Option<bool>,
    /// Only in the US.
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
    /// Of the whole product; what distinguishes its SKUs stands with them.
    pub product_attributes: Vec<ProductAttribute>,
    /// Products that buyers choose among on one page; only in the US.
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
    /// The Subscribe and Save offer. JSON name: `subscribe_info`.
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

/// The audit of the product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Audit {
    /// With the status `PRE_APPROVED`, else empty.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// `NONE`, if it was not submitted, or is a draft, frozen or off sale.
    pub status: Option<AuditStatus>,
    /// With the status `NONE`, what the shop lacks for an audit; else empty.
    pub not_submitted_reasons: Vec<NotSubmittedReason>,
}

impl Fields for Audit {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "pre_approved_reasons" => read(map, &mut self.pre_approved_reasons),
            "status" => read(map, &mut self.status),
            "not_submitted_reasons" => read(map, &mut self.not_submitted_reasons),
            _ => skip(map),
        }
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

/// A certification of the product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Certification {
    pub expiration_date: Option<Timestamp>,
    pub files: Vec<CertificationFile>,
    /// Of a `CertificationRule`.
    pub id: Option<String>,
    pub images: Vec<StoredImage>,
    /// Of the kind of certification.
    pub title: Option<String>,
}

impl Fields for Certification {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "expiration_date" => read(map, &mut self.expiration_date),
            "files" => read(map, &mut self.files),
            "id" => read(map, &mut self.id),
            "images" => read(map, &mut self.images),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}

/// A SKU within a virtual bundle.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CombinedSku {
    /// Of the product that the part comes from.
    pub brand: Option<ProductBrand>,
    /// Of the product that the part comes from.
    pub categories: Vec<CombinedSkuCategory>,
    /// Why this part keeps the bundle from being live.
    pub combined_listing_not_live_reasons: Vec<CombinedListingNotLiveReason>,
    pub inventory: Vec<WarehouseStock>,
    pub price: Option<SkuSalePrice>,
    /// Of the product that the part comes from.
    pub product_id: Option<String>,
    /// Of the product that the part comes from.
    pub product_main_image: Option<StoredImage>,
    pub sales_attributes: Vec<SalesAttribute>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How many of it the bundle holds.
    pub sku_count: Option<i64>,
    /// The SKU that the part is.
    pub sku_id: Option<String>,
    /// Of the product that the part comes from.
    pub title: Option<String>,
}

impl Fields for CombinedSku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "brand" => read(map, &mut self.brand),
            "categories" => read(map, &mut self.categories),
            "combined_listing_not_live_reasons" => {
                read(map, &mut self.combined_listing_not_live_reasons)
            }
            "inventory" => read(map, &mut self.inventory),
            "price" => read(map, &mut self.price),
            "product_id" => read(map, &mut self.product_id),
            "product_main_image" => read(map, &mut self.product_main_image),
            "sales_attributes" => read(map, &mut self.sales_attributes),
            "seller_sku" => read(map, &mut self.seller_sku),
            "sku_count" => read(map, &mut self.sku_count),
            "sku_id" => read(map, &mut self.sku_id),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}

/// One level of the category that the part of a bundle is in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CombinedSkuCategory {
    pub id: Option<String>,
    /// Whether products can be listed in it.
    pub is_leaf: Option<bool>,
    /// `0` at the root.
    pub parent_id: Option<String>,
    /// In the language of `locale`, else of the shop.
    pub local_name: Option<String>,
}

impl Fields for CombinedSkuCategory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "is_leaf" => read(map, &mut self.is_leaf),
            "parent_id" => read(map, &mut self.parent_id),
            "local_name" => read(map, &mut self.local_name),
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
    /// Only for the seller.
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

/// The price of a SKU.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Price {
    /// The market's currency.
    pub currency: Option<Currency>,
    /// What buyers see before discounts.
    pub sale_price: Option<Decimal>,
    /// Before tax and charges; for global sellers.
    pub tax_exclusive_price: Option<Decimal>,
    /// In the EU, where the SKU says how much it holds.
    pub unit_price: Option<Decimal>,
    /// Of LIVE auctions.
    pub starting_bid_price: Option<Decimal>,
}

impl Fields for Price {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "sale_price" => read(map, &mut self.sale_price),
            "tax_exclusive_price" => read(map, &mut self.tax_exclusive_price),
            "unit_price" => read(map, &mut self.unit_price),
            "starting_bid_price" => read(map, &mut self.starting_bid_price),
            _ => skip(map),
        }
    }
}

/// An attribute of the whole product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductAttribute {
    pub id: Option<String>,
    pub name: Option<String>,
    pub values: Vec<ProductAttributeValue>,
}

impl Fields for ProductAttribute {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "values" => read(map, &mut self.values),
            _ => skip(map),
        }
    }
}

/// A value of a product's attribute.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductAttributeValue {
    pub id: Option<String>,
    pub name: Option<String>,
    /// What was measured, if anything. JSON name: `metric_standard_info`.
    pub metric_values: Option<MetricStandardValues>,
}

impl Fields for ProductAttributeValue {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "metric_standard_info" => read(map, &mut self.metric_values),
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

    open_enum_methods!();
}

open_enum!(ProductType, Read);

/// An attribute that distinguishes the SKUs of a product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SalesAttribute {
    /// Newly made, if it is an attribute of the seller's own.
    pub id: Option<String>,
    pub name: Option<String>,
    /// The value's own image, shown among the options.
    pub sku_img: Option<StoredImage>,
    /// More views of the value; only in the US.
    pub supplementary_sku_images: Vec<StoredImage>,
    /// Newly made, if it is a value of the seller's own.
    pub value_id: Option<String>,
    pub value_name: Option<String>,
}

impl Fields for SalesAttribute {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "sku_img" => read(map, &mut self.sku_img),
            "supplementary_sku_images" => read(map, &mut self.supplementary_sku_images),
            "value_id" => read(map, &mut self.value_id),
            "value_name" => read(map, &mut self.value_name),
            _ => skip(map),
        }
    }
}

/// The size chart of the product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SizeChart {
    pub image: Option<StoredImage>,
    /// Made with Seller Center's size chart tool.
    pub template: Option<SizeChartTemplate>,
}

impl Fields for SizeChart {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "image" => read(map, &mut self.image),
            "template" => read(map, &mut self.template),
            _ => skip(map),
        }
    }
}

/// A SKU of the product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sku {
    /// What a virtual bundle consists of.
    pub combined_skus: Vec<CombinedSku>,
    /// List prices elsewhere; for chosen sellers in the US.
    pub external_list_prices: Vec<ExternalListPrice>,
    /// Of the SKU on another platform.
    pub external_sku_id: Option<String>,
    /// Its pages in other shops.
    pub external_urls: Vec<String>,
    /// Up to 10, of the SKUs in a virtual bundle; only in the EU.
    pub extra_identifier_codes: Vec<String>,
    /// As `GetCategoryRules` asks.
    pub fees: Vec<Fee>,
    /// Of copies in other markets; only in the EU.
    pub global_listing_policy: Option<GlobalListingPolicy>,
    pub id: Option<String>,
    pub identifier_code: Option<IdentifierCode>,
    /// As it is live, even with `return_draft_version`.
    pub inventory: Vec<Inventory>,
    /// As last verified; only in the US.
    pub list_price: Option<Money>,
    /// Missing for regular goods.
    pub pre_sale: Option<PreSale>,
    pub price: Option<Price>,
    pub sales_attributes: Vec<SalesAttribute>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How much one SKU holds, for the unit price.
    pub sku_unit_count: Option<Decimal>,
    /// JSON name: `status_info`.
    pub state: Option<SkuState>,
    /// As packed.
    pub sku_dimensions: Option<Dimensions>,
    /// As packed.
    pub sku_weight: Option<Weight>,
    pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit>,
}

impl Fields for Sku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "combined_skus" => read(map, &mut self.combined_skus),
            "external_list_prices" => read(map, &mut self.external_list_prices),
            "external_sku_id" => read(map, &mut self.external_sku_id),
            "external_urls" => read(map, &mut self.external_urls),
            "extra_identifier_codes" => read(map, &mut self.extra_identifier_codes),
            "fees" => read(map, &mut self.fees),
            "global_listing_policy" => read(map, &mut self.global_listing_policy),
            "id" => read(map, &mut self.id),
            "identifier_code" => read(map, &mut self.identifier_code),
            "inventory" => read(map, &mut self.inventory),
            "list_price" => read(map, &mut self.list_price),
            "pre_sale" => read(map, &mut self.pre_sale),
            "price" => read(map, &mut self.price),
            "sales_attributes" => read(map, &mut self.sales_attributes),
            "seller_sku" => read(map, &mut self.seller_sku),
            "sku_unit_count" => read(map, &mut self.sku_unit_count),
            "status_info" => read(map, &mut self.state),
            "sku_dimensions" => read(map, &mut self.sku_dimensions),
            "sku_weight" => read(map, &mut self.sku_weight),
            "purchase_order_quantity_limit" => {
                read(map, &mut self.purchase_order_quantity_limit)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// One for each level of discount. JSON name: `subscribe_discount_details`.
    pub discounts: Vec<SubscriptionDiscount>,
    /// What the seller may offer. JSON name: `subscribe_promotion_config`.
    pub promotions: Vec<SubscriptionPromotion>,
    /// JSON name: `subscribe_status`.
    pub status: Option<SubscriptionStatus>,
    /// Whether the product can have such an offer. JSON name: `support_subscribe`.
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

/// The video of the product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    pub cover_url: Option<String>,
    pub format: Option<FileFormat>,
    /// Pixels.
    pub height: Option<i64>,
    pub id: Option<String>,
    /// Megabytes.
    pub size: Option<i64>,
    pub url: Option<String>,
    /// Pixels.
    pub width: Option<i64>,
}

impl Fields for Video {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "cover_url" => read(map, &mut self.cover_url),
            "format" => read(map, &mut self.format),
            "height" => read(map, &mut self.height),
            "id" => read(map, &mut self.id),
            "size" => read(map, &mut self.size),
            "url" => read(map, &mut self.url),
            "width" => read(map, &mut self.width),
            _ => skip(map),
        }
    }
}
