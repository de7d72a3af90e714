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
    /// Locale of the texts. TikTok adds locales before it documents them.
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

    /// Locale of the texts. TikTok adds locales before it documents them.
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
#[derive(Clone, Default)]
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
    pub size_chart: Option<ProductSizeChart>,
    pub skus: Vec<ProductSku>,
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("audit", &mut self.audit),
                    ("audit_failed_reasons", &mut self.audit_failed_reasons),
                    ("brand", &mut self.brand),
                    ("category_chains", &mut self.category_chains),
                    ("certifications", &mut self.certifications),
                    ("create_time", &mut self.create_time),
                    ("delivery_options", &mut self.delivery_options),
                    ("description", &mut self.description),
                    ("external_product_id", &mut self.external_product_id),
                    ("global_product_association", &mut self.global_product_association),
                    ("has_draft", &mut self.has_draft),
                    ("id", &mut self.id),
                    (
                        "integrated_platform_statuses",
                        &mut self.integrated_platform_statuses,
                    ),
                    ("is_cod_allowed", &mut self.is_cod_allowed),
                    ("is_not_for_sale", &mut self.is_not_for_sale),
                    ("is_pre_owned", &mut self.is_pre_owned),
                    ("is_replicated", &mut self.is_replicated),
                    ("listing_quality_tier", &mut self.listing_quality_tier),
                    ("main_images", &mut self.main_images),
                    ("manufacturer_ids", &mut self.manufacturer_ids),
                    ("minimum_order_quantity", &mut self.minimum_order_quantity),
                    ("package_dimensions", &mut self.package_dimensions),
                    ("package_weight", &mut self.package_weight),
                    ("prescription_requirement", &mut self.prescription_requirement),
                    (
                        "primary_combined_product_id",
                        &mut self.primary_combined_product_id,
                    ),
                    ("product_attributes", &mut self.product_attributes),
                    ("product_families", &mut self.product_families),
                    ("product_status", &mut self.product_status),
                    ("product_types", &mut self.product_types),
                    ("recommended_categories", &mut self.recommended_categories),
                    ("responsible_person_ids", &mut self.responsible_person_ids),
                    (
                        "shipping_insurance_requirement",
                        &mut self.shipping_insurance_requirement,
                    ),
                    ("shipping_template_id", &mut self.shipping_template_id),
                    ("size_chart", &mut self.size_chart),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                    ("subscribe_info", &mut self.subscription),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("video", &mut self.video),
                    ("key_product_features", &mut self.key_product_features),
                    ("pod_info", &mut self.pod_info),
                    ("product_tags", &mut self.product_tags),
                    ("scheduled_sale", &mut self.scheduled_sale),
                    ("search_terms", &mut self.search_terms),
                    ("selling_format", &mut self.selling_format),
                    ("is_blind_box", &mut self.is_blind_box),
                ],
            );
    }
}

debug_fields!(GetProductResponse);

/// The audit of the product.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pre_approved_reasons", &mut self.pre_approved_reasons),
                    ("status", &mut self.status),
                    ("not_submitted_reasons", &mut self.not_submitted_reasons),
                ],
            );
    }
}

debug_fields!(Audit);

/// An item of `audit_failed_reasons` in [`GetProductResponse`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("listing_platform", &mut self.listing_platform),
                    ("position", &mut self.position),
                    ("reasons", &mut self.reasons),
                    ("suggestions", &mut self.suggestions),
                ],
            );
    }
}

debug_fields!(AuditFailedReason);

/// A certification of the product.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("expiration_date", &mut self.expiration_date),
                    ("files", &mut self.files),
                    ("id", &mut self.id),
                    ("images", &mut self.images),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(Certification);

/// A SKU within a virtual bundle.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("brand", &mut self.brand),
                    ("categories", &mut self.categories),
                    (
                        "combined_listing_not_live_reasons",
                        &mut self.combined_listing_not_live_reasons,
                    ),
                    ("inventory", &mut self.inventory),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("product_main_image", &mut self.product_main_image),
                    ("sales_attributes", &mut self.sales_attributes),
                    ("seller_sku", &mut self.seller_sku),
                    ("sku_count", &mut self.sku_count),
                    ("sku_id", &mut self.sku_id),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(CombinedSku);

/// One level of the category that the part of a bundle is in.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("parent_id", &mut self.parent_id),
                    ("local_name", &mut self.local_name),
                ],
            );
    }
}

debug_fields!(CombinedSkuCategory);

/// An item of `custom_areas` in [`Surface`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("area_name", &mut self.area_name),
                    ("area_placement", &mut self.area_placement),
                    ("area_type", &mut self.area_type),
                    ("external_area_id", &mut self.external_area_id),
                    ("image_area", &mut self.image_area),
                    ("is_required", &mut self.is_required),
                    ("text_area", &mut self.text_area),
                ],
            );
    }
}

debug_fields!(CustomArea);

/// An item of `delivery_options` in [`GetProductResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOption {
    pub id: Option<String>,
    /// For this product.
    pub is_available: Option<bool>,
    pub name: Option<String>,
}

impl Fields for DeliveryOption {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_available", &mut self.is_available),
                    ("name", &mut self.name),
                ],
            );
    }
}

debug_fields!(DeliveryOption);

/// The `global_product_association` of [`GetProductResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductAssociation {
    pub global_product_id: Option<String>,
    /// Between its SKUs and the local ones.
    pub sku_mappings: Vec<SkuMapping>,
}

impl Fields for GlobalProductAssociation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_product_id", &mut self.global_product_id),
                    ("sku_mappings", &mut self.sku_mappings),
                ],
            );
    }
}

debug_fields!(GlobalProductAssociation);

/// The `image_area` of [`CustomArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageArea {
    pub default_image: Option<StoredImage>,
    /// Of the buyer's picture, in pixels.
    pub min_height: Option<i64>,
    /// Of the buyer's picture, in pixels.
    pub min_width: Option<i64>,
}

impl Fields for ImageArea {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("default_image", &mut self.default_image),
                    ("min_height", &mut self.min_height),
                    ("min_width", &mut self.min_width),
                ],
            );
    }
}

debug_fields!(ImageArea);

/// The `pod_info` of [`GetProductResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodCustomization {
    /// One for each way to customize it; a SKU has at most one.
    pub pod_templates: Vec<PodTemplate>,
}

impl Fields for PodCustomization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("pod_templates", &mut self.pod_templates)]);
    }
}

debug_fields!(PodCustomization);

/// An item of `pod_templates` in [`PodCustomization`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pod_template_id", &mut self.pod_template_id),
                    ("remark", &mut self.remark),
                    ("sku_ids", &mut self.sku_ids),
                    ("surfaces", &mut self.surfaces),
                    ("template_name", &mut self.template_name),
                ],
            );
    }
}

debug_fields!(PodTemplate);

/// The price of a SKU.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("sale_price", &mut self.sale_price),
                    ("tax_exclusive_price", &mut self.tax_exclusive_price),
                    ("unit_price", &mut self.unit_price),
                    ("starting_bid_price", &mut self.starting_bid_price),
                ],
            );
    }
}

debug_fields!(Price);

/// An attribute of the whole product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductAttribute {
    pub id: Option<String>,
    pub name: Option<String>,
    pub values: Vec<ProductAttributeValue>,
}

impl Fields for ProductAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(ProductAttribute);

/// A value of a product's attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductAttributeValue {
    pub id: Option<String>,
    pub name: Option<String>,
    /// What was measured, if anything. JSON name: `metric_standard_info`.
    pub metric_values: Option<MetricStandardValues>,
}

impl Fields for ProductAttributeValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("metric_standard_info", &mut self.metric_values),
                ],
            );
    }
}

debug_fields!(ProductAttributeValue);

/// The size chart of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSizeChart {
    pub image: Option<StoredImage>,
    /// Made with Seller Center's size chart tool.
    pub template: Option<SizeChartTemplate>,
}

impl Fields for ProductSizeChart {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("image", &mut self.image), ("template", &mut self.template)]);
    }
}

debug_fields!(ProductSizeChart);

/// A SKU of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSku {
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

impl Fields for ProductSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("combined_skus", &mut self.combined_skus),
                    ("external_list_prices", &mut self.external_list_prices),
                    ("external_sku_id", &mut self.external_sku_id),
                    ("external_urls", &mut self.external_urls),
                    ("extra_identifier_codes", &mut self.extra_identifier_codes),
                    ("fees", &mut self.fees),
                    ("global_listing_policy", &mut self.global_listing_policy),
                    ("id", &mut self.id),
                    ("identifier_code", &mut self.identifier_code),
                    ("inventory", &mut self.inventory),
                    ("list_price", &mut self.list_price),
                    ("pre_sale", &mut self.pre_sale),
                    ("price", &mut self.price),
                    ("sales_attributes", &mut self.sales_attributes),
                    ("seller_sku", &mut self.seller_sku),
                    ("sku_unit_count", &mut self.sku_unit_count),
                    ("status_info", &mut self.state),
                    ("sku_dimensions", &mut self.sku_dimensions),
                    ("sku_weight", &mut self.sku_weight),
                    (
                        "purchase_order_quantity_limit",
                        &mut self.purchase_order_quantity_limit,
                    ),
                ],
            );
    }
}

debug_fields!(ProductSku);

/// The values of `product_types` in [`GetProductResponse`].
#[non_exhaustive]
pub enum ProductType {
    CombinedProduct,
    InCombinedProduct,
    GprTargetProduct,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductType {
    const TEXTS: &'static [&'static str] = &[
        "COMBINED_PRODUCT",
        "IN_COMBINED_PRODUCT",
        "GPR_TARGET_PRODUCT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CombinedProduct,
            Ok(1) => Self::InCombinedProduct,
            Ok(_) => Self::GprTargetProduct,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CombinedProduct => Ok(0),
            Self::InCombinedProduct => Ok(1),
            Self::GprTargetProduct => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductType, Read);

/// An attribute that distinguishes the SKUs of a product.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("sku_img", &mut self.sku_img),
                    ("supplementary_sku_images", &mut self.supplementary_sku_images),
                    ("value_id", &mut self.value_id),
                    ("value_name", &mut self.value_name),
                ],
            );
    }
}

debug_fields!(SalesAttribute);

/// The `subscribe_info` of [`GetProductResponse`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("subscribe_discount_details", &mut self.discounts),
                    ("subscribe_promotion_config", &mut self.promotions),
                    ("subscribe_status", &mut self.status),
                    ("support_subscribe", &mut self.is_supported),
                ],
            );
    }
}

debug_fields!(Subscription);

/// An item of `subscribe_promotion_config` in [`Subscription`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("discount_level", &mut self.discount_level),
                    ("discount_options", &mut self.discount_options),
                    ("max_discount", &mut self.max_discount),
                    ("min_discount", &mut self.min_discount),
                ],
            );
    }
}

debug_fields!(SubscriptionPromotion);

/// An item of `surfaces` in [`PodTemplate`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("background_image", &mut self.background_image),
                    ("custom_areas", &mut self.custom_areas),
                    ("external_surface_id", &mut self.external_surface_id),
                    ("mask_image", &mut self.mask_image),
                    ("surface_name", &mut self.surface_name),
                ],
            );
    }
}

debug_fields!(Surface);

/// The video of the product.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cover_url", &mut self.cover_url),
                    ("format", &mut self.format),
                    ("height", &mut self.height),
                    ("id", &mut self.id),
                    ("size", &mut self.size),
                    ("url", &mut self.url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(Video);
