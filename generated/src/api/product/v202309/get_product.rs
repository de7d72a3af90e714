// @generated from specs/product/202309/get_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AuditStatus, CategoryChain, Currency, Dimensions, Locale, Money, Platform,
    PreApprovedReason, PrescriptionRequirement, StoredImage, Weight,
};
use crate::api::ids::{
    AttributeId, AttributeValueId, CategoryId, CertificationId, DeliveryOptionId,
    GlobalProductId, ManufacturerId, PodTemplateId, ProductFileId, ProductId,
    ResponsiblePersonId, ShippingTemplateId, SkuId,
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

/// Returns a product with all its fields and SKUs, even if it is frozen or deleted: the live version, the version under review or the draft.
///
/// `GET /product/202309/products/{product_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`GetProductResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetProduct;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetProduct::new("1729592969712207008")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019150](crate::errors#code-12019150), [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052260](crate::errors#code-12052260), [12052547](crate::errors#code-12052547), [12052704](crate::errors#code-12052704),
/// [12052901](crate::errors#code-12052901), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProduct {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// Whether to return the version under review instead of the live one, if a live product was edited. Cannot be combined with `return_draft_version`. Defaults to `false`.
    pub return_under_review_version: Option<bool>,
    /// Whether to return the draft, if the product is live or deactivated, or is itself a draft. Cannot be combined with `return_under_review_version`. Defaults to `false`.
    pub return_draft_version: Option<bool>,
    /// Language of the names of categories; defaults to that of the shop.
    pub locale: Option<Locale>,
}

impl GetProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            return_under_review_version: None,
            return_draft_version: None,
            locale: None,
        }
    }

    /// Whether to return the version under review instead of the live one, if a live product was edited. Cannot be combined with `return_draft_version`. Defaults to `false`.
    #[inline]
    pub fn return_under_review_version(
        mut self,
        return_under_review_version: bool,
    ) -> Self {
        self.return_under_review_version = Some(return_under_review_version);
        self
    }

    /// Whether to return the draft, if the product is live or deactivated, or is itself a draft. Cannot be combined with `return_under_review_version`. Defaults to `false`.
    #[inline]
    pub fn return_draft_version(mut self, return_draft_version: bool) -> Self {
        self.return_draft_version = Some(return_draft_version);
        self
    }

    /// Language of the names of categories; defaults to that of the shop.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Review of the product by TikTok. Only for products that are listed on TikTok Shop.
    pub audit: Option<Audit>,
    /// Why the product failed the review, by platform and part of the product.
    pub audit_failed_reasons: Vec<AuditFailedReason>,
    /// Brand of the product.
    pub brand: Option<ProductBrand>,
    /// Category of the product and the categories above it, with their names in the language of the requested `locale`, or else of the shop.
    pub category_chains: Vec<CategoryChain>,
    /// Certifications of the product.
    pub certifications: Vec<Certification>,
    /// When the product was created.
    pub create_time: Option<Timestamp>,
    /// Delivery options that replace those of the warehouse; those of the live version even with `return_draft_version`.
    pub delivery_options: Vec<DeliveryOption>,
    /// Description of the product, as HTML.
    pub description: Option<String>,
    /// ID of the product on another platform.
    pub external_product_id: Option<String>,
    /// Global product from which the product was published, or to which it was bound. Only for global and intra-EU sellers; `ProductSku::global_listing_policy` has the sources of synchronized copies.
    pub global_product_association: Option<GlobalProductAssociation>,
    /// Whether the product has a draft; see `return_draft_version`.
    pub has_draft: Option<bool>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Status on Tokopedia; absent for products that are not listed there.
    pub integrated_platform_statuses: Vec<IntegratedPlatformStatus>,
    /// Whether buyers can pay cash on delivery. Only in MY, PH, SA, TH and VN, and for local sellers also in ID.
    pub is_cod_allowed: Option<bool>,
    /// Whether buyers can get the product only as a promotional gift with a purchase. Searches and recommendations do not show such products.
    pub is_not_for_sale: Option<bool>,
    /// Whether the product is pre-owned. Only for products that are listed on Tokopedia alone; on TikTok Shop, pre-owned products have categories of their own.
    pub is_pre_owned: Option<bool>,
    /// Whether the product has copies that [`ReplicateProduct`](crate::product::ReplicateProduct) made in other markets; see [`GetReplicatedProducts`](crate::product::GetReplicatedProducts).
    pub is_replicated: Option<bool>,
    /// Quality of the listing. Only in the US.
    pub listing_quality_tier: Option<ListingQualityTier>,
    /// Images of the product's gallery.
    pub main_images: Vec<StoredImage>,
    /// Manufacturer IDs; see [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, for some categories.
    pub manufacturer_ids: Vec<ManufacturerId>,
    /// Smallest number of units in one order, from 1 to 20. Only in Indonesia, and for selected sellers elsewhere in Southeast Asia.
    pub minimum_order_quantity: Option<i64>,
    /// Dimensions of the packed product.
    pub package_dimensions: Option<Dimensions>,
    /// Weight of the packed product.
    pub package_weight: Option<Weight>,
    /// Whether buyers need a prescription. Only for pharmacy products on Tokopedia.
    pub prescription_requirement: Option<PrescriptionRequirement>,
    /// ID of the main product of a virtual bundle; absent for other products.
    pub primary_combined_product_id: Option<ProductId>,
    /// Attributes of the whole product, without the sales attributes of its SKUs.
    pub product_attributes: Vec<ProductAttribute>,
    /// Live product families that contain the product; absent if there are none. Only for local sellers in the US.
    pub product_families: Vec<ProductFamily>,
    /// Status of the product without its review; see `status`. Absent for products that are not listed on TikTok Shop.
    pub product_status: Option<ProductStatus>,
    /// Roles of the product, such as a bundle or a part of one.
    pub product_types: Vec<ProductType>,
    /// Categories that TikTok recommends based on the title, description and images of the product.
    pub recommended_categories: Vec<RecommendedCategory>,
    /// Responsible person IDs; see [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, for some categories.
    pub responsible_person_ids: Vec<ResponsiblePersonId>,
    /// Whether buyers must, can or cannot buy shipping insurance. Only for products that are listed on Tokopedia.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    /// ID of the shipping template of the product.
    pub shipping_template_id: Option<ShippingTemplateId>,
    /// Size chart of the product.
    pub size_chart: Option<ProductSizeChart>,
    /// SKUs of the product.
    pub skus: Vec<ProductSku>,
    /// Status of the product that includes its review; see `product_status`. Absent for products that are not listed on TikTok Shop.
    pub status: Option<ProductStatus>,
    /// Subscribe and Save offer of the product. JSON name: `subscribe_info`.
    pub subscription: Option<Subscription>,
    /// Title of the product.
    pub title: Option<String>,
    /// When the product last changed.
    pub update_time: Option<Timestamp>,
    /// Video of the product.
    pub video: Option<Video>,
    /// Highlights of the product, shown to buyers and used for search: at most 5, with 1,500 characters in total.
    pub key_product_features: Vec<String>,
    /// How buyers can customize a print-on-demand product. Only for made-to-order products in the US.
    pub pod_info: Option<PodCustomization>,
    /// What is special about the product, such as a sale by auction.
    pub product_tags: Vec<ProductTag>,
    /// Whether and when the product goes on sale at a scheduled time.
    pub scheduled_sale: Option<ScheduledSale>,
    /// Search terms that buyers do not see: at most 15, with 250 characters in total.
    pub search_terms: Vec<String>,
    /// How the product is sold.
    pub selling_format: Option<SellingFormat>,
    /// Whether the product is a blind box or lucky bag, whose content buyers see only after they open it.
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

/// TikTok's review of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audit {
    /// Why the product is not live yet, with the status `PRE_APPROVED`; otherwise empty.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// Status of the review. `NONE` if the product was not submitted, or is a draft, frozen or deactivated.
    pub status: Option<AuditStatus>,
    /// What the shop lacks before the product can be submitted for review; only with the status `NONE`, otherwise empty.
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

/// Why the review failed on one platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditFailedReason {
    /// Platform on which the review failed.
    pub listing_platform: Option<Platform>,
    /// Name of the part of the product that failed.
    pub position: Option<String>,
    /// Short reasons for the failure.
    pub reasons: Vec<String>,
    /// Detailed explanations of the failure.
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
    /// Day in UTC on which the certification expires.
    pub expiration_date: Option<Timestamp>,
    /// Files of the certification.
    pub files: Vec<CertificationFile>,
    /// ID of the type of certification; see `CertificationRule::id`.
    pub id: Option<CertificationId>,
    /// Images of the certification.
    pub images: Vec<StoredImage>,
    /// Title of the type of certification.
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
    /// Brand of the SKU's product.
    pub brand: Option<ProductBrand>,
    /// Category of the SKU's product, with the categories above it.
    pub categories: Vec<CombinedSkuCategory>,
    /// Why the SKU prevents the bundle from being live.
    pub combined_listing_not_live_reasons: Vec<CombinedListingNotLiveReason>,
    /// Stock of the SKU by warehouse.
    pub inventory: Vec<WarehouseStock>,
    /// Price of the SKU.
    pub price: Option<SkuSalePrice>,
    /// ID of the product to which the SKU in the bundle belongs.
    pub product_id: Option<ProductId>,
    /// Main image of the SKU's product.
    pub product_main_image: Option<StoredImage>,
    /// Sales attributes of the SKU, such as color and size.
    pub sales_attributes: Vec<SalesAttribute>,
    /// The seller's own code of the SKU; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How many units of the SKU the bundle contains.
    pub sku_count: Option<i64>,
    /// ID of the SKU in the bundle.
    pub sku_id: Option<SkuId>,
    /// Title of the SKU's product.
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

/// One level of the path from the root of the category tree to the category of a SKU in a virtual bundle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedSkuCategory {
    /// Category ID.
    pub id: Option<CategoryId>,
    /// Whether the category is a leaf. Products can only be listed in leaves.
    pub is_leaf: Option<bool>,
    /// ID of the parent category; `0` at the root.
    pub parent_id: Option<CategoryId>,
    /// Name of the category in the language of the requested `locale`, or else of the shop.
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

/// An area of a surface into which buyers put a text or a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomArea {
    /// Name of the area.
    pub area_name: Option<String>,
    /// Size and position of the area.
    pub area_placement: Option<AreaPlacement>,
    /// What buyers put into the area.
    pub area_type: Option<AreaType>,
    /// ID of the area in the seller's own system.
    pub external_area_id: Option<String>,
    /// Requirements of the buyer's picture, with the type `IMAGE`.
    pub image_area: Option<ImageArea>,
    /// Whether buyers must fill in the area. If not, its default content or the product without customization may be used.
    pub is_required: Option<bool>,
    /// Requirements of the buyer's text, with the type `TEXT`.
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

/// A delivery option of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOption {
    /// Delivery option ID.
    pub id: Option<DeliveryOptionId>,
    /// Whether the delivery option is available for the product.
    pub is_available: Option<bool>,
    /// Name of the delivery option.
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

/// The global product from which the product was published, or to which it was bound, with the matching SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductAssociation {
    /// Global product ID.
    pub global_product_id: Option<GlobalProductId>,
    /// Which local SKU belongs to which global SKU.
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

/// Requirements of the picture that a buyer adds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageArea {
    /// Picture that is used if the buyer adds none.
    pub default_image: Option<StoredImage>,
    /// Smallest height of the buyer's picture, in pixels.
    pub min_height: Option<i64>,
    /// Smallest width of the buyer's picture, in pixels.
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

/// How buyers can customize a product that is printed on demand.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodCustomization {
    /// Templates, one for each way to customize the product. A SKU has at most one.
    pub pod_templates: Vec<PodTemplate>,
}

impl Fields for PodCustomization {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("pod_templates", &mut self.pod_templates)]);
    }
}

debug_fields!(PodCustomization);

/// A way to customize the product, for some of its SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodTemplate {
    /// Template ID.
    pub pod_template_id: Option<PodTemplateId>,
    /// Note for buyers who customize the product.
    pub remark: Option<String>,
    /// IDs of the SKUs that use the template. A SKU has at most one template.
    pub sku_ids: Vec<SkuId>,
    /// Surfaces that can be customized, at most 10.
    pub surfaces: Vec<Surface>,
    /// Name of the template; buyers do not see it.
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
    /// Currency of the market.
    pub currency: Option<Currency>,
    /// Price that buyers see before discounts. Local and intra-EU sellers set it as `amount`, global sellers as `sale_price`.
    pub sale_price: Option<Decimal>,
    /// For global sellers, the price before taxes, cross-border shipping and other fees; equal to `sale_price` for shops in Japan and the US with warehouses in China. For other sellers, the price that buyers see before discounts.
    pub tax_exclusive_price: Option<Decimal>,
    /// Price of the base quantity that the product attributes name, if the SKU has `sku_unit_count`. Only in the EU.
    pub unit_price: Option<Decimal>,
    /// Starting bid if the product is sold by auction in LIVE sessions.
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
    /// Attribute ID.
    pub id: Option<AttributeId>,
    /// Name of the attribute.
    pub name: Option<String>,
    /// Values of the attribute.
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
    /// Attribute value ID.
    pub id: Option<AttributeValueId>,
    /// Name of the attribute value.
    pub name: Option<String>,
    /// Measurements, if the value has any. JSON name: `metric_standard_info`.
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
    /// Image of the size chart.
    pub image: Option<StoredImage>,
    /// Size chart template, made in Seller Center or with [`CreateSizeChart`](crate::product::CreateSizeChart).
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
    /// If the SKU is a virtual bundle, the SKUs that it contains.
    pub combined_skus: Vec<CombinedSku>,
    /// List prices of the SKU on other platforms, which buyers may see struck through if TikTok approves them. Only for selected sellers in the US.
    pub external_list_prices: Vec<ExternalListPrice>,
    /// ID of the SKU on another platform.
    pub external_sku_id: Option<String>,
    /// URLs of pages on other sites where buyers can order the SKU.
    pub external_urls: Vec<String>,
    /// Up to 10 further identifier codes for the SKUs in a virtual bundle. Only in the EU.
    pub extra_identifier_codes: Vec<String>,
    /// Fees on top of the price, such as a bottle deposit, as the category requires; see [`GetCategoryRules`](crate::product::GetCategoryRules).
    pub fees: Vec<Fee>,
    /// How the SKU follows its source in another market, if it is a synchronized copy. Only in the EU.
    pub global_listing_policy: Option<GlobalListingPolicy>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// International identifier code of the SKU.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by warehouse; always that of the live version, even with `return_draft_version`.
    pub inventory: Vec<Inventory>,
    /// Recommended retail price that TikTok verified, which buyers may see struck through; only in the US. After TikTok rejects a price, this is empty or the price that was verified before.
    pub list_price: Option<Money>,
    /// Pre-sale of the SKU; absent for regular products.
    pub pre_sale: Option<PreSale>,
    /// Price of the SKU.
    pub price: Option<Price>,
    /// Sales attributes of the SKU, such as color and size.
    pub sales_attributes: Vec<SalesAttribute>,
    /// The seller's own code of the SKU; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
    /// Whether the SKU can be sold, and if not, who deactivated it. JSON name: `status_info`.
    pub state: Option<SkuState>,
    /// Dimensions of the packed SKU.
    pub sku_dimensions: Option<Dimensions>,
    /// Weight of the packed SKU.
    pub sku_weight: Option<Weight>,
    /// How many units of the SKU a buyer can buy.
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

/// A role of a product.
#[non_exhaustive]
pub enum ProductType {
    /// A virtual bundle. Sent as `COMBINED_PRODUCT`.
    CombinedProduct,
    /// Part of a virtual bundle. Sent as `IN_COMBINED_PRODUCT`.
    InCombinedProduct,
    /// A copy that is synchronized with its source in another market. Only in the EU. Sent as `GPR_TARGET_PRODUCT`.
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
    /// Attribute ID, assigned by TikTok if the seller defined the attribute.
    pub id: Option<AttributeId>,
    /// Name of the sales attribute.
    pub name: Option<String>,
    /// Image of the value, which buyers see among the options. Only one sales attribute has images.
    pub sku_img: Option<StoredImage>,
    /// Further images of the value, which buyers also see among the options. Only in the US.
    pub supplementary_sku_images: Vec<StoredImage>,
    /// Attribute value ID, assigned by TikTok if the seller defined the value.
    pub value_id: Option<AttributeValueId>,
    /// Value of the sales attribute.
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

/// The Subscribe and Save offer of the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// Discounts, one for each level. JSON name: `subscribe_discount_details`.
    pub discounts: Vec<SubscriptionDiscount>,
    /// Discounts that the seller can offer, by level. JSON name: `subscribe_promotion_config`.
    pub promotions: Vec<SubscriptionPromotion>,
    /// Whether the offer is active. JSON name: `subscribe_status`.
    pub status: Option<SubscriptionStatus>,
    /// Whether the seller and the product can have a Subscribe and Save offer. JSON name: `support_subscribe`.
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

/// Discounts that can be offered to subscribers on one level.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotion {
    /// Type of the discount, such as that on the first order.
    pub discount_level: Option<DiscountLevel>,
    /// Discounts in percent that the seller can choose from on this level.
    pub discount_options: Vec<i64>,
    /// Largest discount in percent.
    pub max_discount: Option<i64>,
    /// Smallest discount in percent.
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

/// A side of the product that buyers can customize.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Surface {
    /// Background of the surface.
    pub background_image: Option<StoredImage>,
    /// Areas of the surface in the order of their layers, at most 10.
    pub custom_areas: Vec<CustomArea>,
    /// ID of the surface in the seller's own system.
    pub external_surface_id: Option<String>,
    /// Mask of the surface.
    pub mask_image: Option<StoredImage>,
    /// Name of the surface, such as the front or the back.
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
    /// URL of the cover image.
    pub cover_url: Option<String>,
    /// Format of the video.
    pub format: Option<FileFormat>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Video ID.
    pub id: Option<ProductFileId>,
    /// Size of the original file in megabytes.
    pub size: Option<i64>,
    /// URL of the video.
    pub url: Option<String>,
    /// Width in pixels.
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
