// @generated from specs/product/202309/check_product_listing.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckProductListing` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    DimensionsInput, ItemError, Locale, Platform, Warning, WeightInput,
};
use crate::api::product::types::{
    AttributeInput, CertificationInput, CheckResult, CreateProductSku, DiagnosisField,
    DiagnosisResult, ImageInput, ListingQuality, ProductTagOperation, ScheduledSaleInput,
    SellingFormat, ShippingInsuranceRequirement, SizeChartInput, Suggestion, VideoInput,
};

/// Checks a product against the listing rules without creating it, and reports what would be refused.
///
/// `POST /product/202309/products/listing_check`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`, `serller.product.optimize`.
/// Returns [`CheckProductListingResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/check-product-listing-202309>.
///
/// Documented error codes: [12001000](crate::errors#code-12001000), [12019006](crate::errors#code-12019006), [12019011](crate::errors#code-12019011), [12019095](crate::errors#code-12019095), [12019097](crate::errors#code-12019097), [12019098](crate::errors#code-12019098),
/// [12019099](crate::errors#code-12019099), [12019121](crate::errors#code-12019121), [12052003](crate::errors#code-12052003), [12052004](crate::errors#code-12052004), [12052005](crate::errors#code-12052005), [12052023](crate::errors#code-12052023),
/// [12052024](crate::errors#code-12052024), [12052084](crate::errors#code-12052084), [12052220](crate::errors#code-12052220), [12052223](crate::errors#code-12052223), [12052226](crate::errors#code-12052226), [12052300](crate::errors#code-12052300),
/// [12052356](crate::errors#code-12052356), [12052357](crate::errors#code-12052357), [12052446](crate::errors#code-12052446), [12052520](crate::errors#code-12052520), [12052650](crate::errors#code-12052650), [12052670](crate::errors#code-12052670),
/// [12052700](crate::errors#code-12052700), [12052722](crate::errors#code-12052722), [12052881](crate::errors#code-12052881), [12052910](crate::errors#code-12052910), [12052915](crate::errors#code-12052915), [12052916](crate::errors#code-12052916),
/// [12052931](crate::errors#code-12052931), [12052932](crate::errors#code-12052932), [12052933](crate::errors#code-12052933), [12052934](crate::errors#code-12052934), [12052935](crate::errors#code-12052935), [36009003](crate::errors#code-36009003).
#[doc(alias = "check-product-listing-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckProductListing {
    /// Out of use; see `DiagnoseAndOptimizeProduct`. Defaults to `true`.
    pub is_diagnosis_required: Option<bool>,
    /// From `GetBrands`; shown to buyers once authorized.
    pub brand_id: Option<String>,
    /// A leaf of `GetCategories`, in the tree of `category_version`.
    pub category_id: String,
    /// As `GetCategoryRules` asks. At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    /// From `GetWarehouseDeliveryOptions`, in place of the warehouse's; MX and South-East Asia only.
    pub delivery_option_ids: Option<Vec<String>>,
    /// HTML; its images, at most 30, come from `UploadProductImage`. At most 10000 characters.
    pub description: String,
    /// Of the product on another platform. At most 999 characters.
    pub external_product_id: Option<String>,
    /// Whether buyers may pay on delivery, where `GetCategoryRules` supports it.
    pub is_cod_allowed: Option<bool>,
    /// Only on Tokopedia; on TikTok Shop the category says it.
    pub is_pre_owned: Option<bool>,
    /// For sellers who came from Tokopedia.
    pub listing_platforms: Option<Vec<Platform>>,
    /// In the order of display; five or more are best. At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// From `SearchManufacturers`; for the EU, where `GetCategoryRules` asks.
    pub manufacturer_ids: Option<Vec<String>>,
    /// In Indonesia, elsewhere for chosen sellers. From 1 to 20.
    pub minimum_order_quantity: Option<i64>,
    pub option: Option<ListingCheckOption>,
    /// As packed; they set the shipping cost.
    pub package_dimensions: Option<DimensionsInput>,
    /// As packed; it sets the shipping cost.
    pub package_weight: Option<WeightInput>,
    /// The main product of a virtual bundle; a must for bundles.
    pub primary_combined_product_id: Option<String>,
    /// Those that `GetCategoryAttributes` requires, at least.
    pub product_attributes: Option<Vec<AttributeInput>>,
    /// From `SearchResponsiblePersons`; for the EU, where `GetCategoryRules` asks.
    pub responsible_person_ids: Option<Vec<String>>,
    /// Defaults to `OPTIONAL`.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    pub shipping_template_id: Option<String>,
    /// Where `GetCategoryRules` supports one.
    pub size_chart: Option<SizeChartInput>,
    /// At most 300 in BR, EU, JP, MX, UK and US, 100 elsewhere; the main one first.
    pub skus: Vec<CreateProductSku>,
    /// 1 to 255 characters in the EU, UK, US and Japan, to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: String,
    /// Best square, HD, 20 to 60 seconds.
    pub video: Option<VideoInput>,
    pub scheduled_sale: Option<ScheduledSaleInput>,
    /// At most 15, of 250 characters in all; searched, not shown.
    pub search_terms: Option<Vec<String>>,
    /// Shown as highlights; 1,500 characters in all. At most 5 entries.
    pub key_product_features: Option<Vec<String>>,
    /// The older way to say what `selling_format` says.
    pub product_tag_operations: Option<Vec<ProductTagOperation>>,
    /// Of category texts; defaults to the shop's own.
    pub locale: Option<Locale>,
    /// Fixed price unless given; LIVE auctions need `starting_bid_price`. Accepts `FIXED_PRICE` or `FIXED_PRICE_AND_LIVE_AUCTION`.
    pub selling_format: Option<SellingFormat>,
    /// Whether it is a `LIVE_QUICK` product; needs permission. Defaults to `false`.
    pub is_live_quick: Option<bool>,
}

/// The required fields of [`CheckProductListing`], for [`CheckProductListing::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// A leaf of `GetCategories`, in the tree of `category_version`.
    pub category_id: String,
    /// HTML; its images, at most 30, come from `UploadProductImage`. At most 10000 characters.
    pub description: String,
    /// In the order of display; five or more are best. At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// At most 300 in BR, EU, JP, MX, UK and US, 100 elsewhere; the main one first.
    pub skus: Vec<CreateProductSku>,
    /// 1 to 255 characters in the EU, UK, US and Japan, to 300 in BR and MX, 25 to 255 elsewhere.
    pub title: String,
}

impl CheckProductListing {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            is_diagnosis_required: None,
            brand_id: None,
            category_id: required.category_id,
            certifications: None,
            delivery_option_ids: None,
            description: required.description,
            external_product_id: None,
            is_cod_allowed: None,
            is_pre_owned: None,
            listing_platforms: None,
            main_images: required.main_images,
            manufacturer_ids: None,
            minimum_order_quantity: None,
            option: None,
            package_dimensions: None,
            package_weight: None,
            primary_combined_product_id: None,
            product_attributes: None,
            responsible_person_ids: None,
            shipping_insurance_requirement: None,
            shipping_template_id: None,
            size_chart: None,
            skus: required.skus,
            title: required.title,
            video: None,
            scheduled_sale: None,
            search_terms: None,
            key_product_features: None,
            product_tag_operations: None,
            locale: None,
            selling_format: None,
            is_live_quick: None,
        }
    }

    /// Out of use; see `DiagnoseAndOptimizeProduct`. Defaults to `true`.
    #[inline]
    pub fn is_diagnosis_required(mut self, is_diagnosis_required: bool) -> Self {
        self.is_diagnosis_required = Some(is_diagnosis_required);
        self
    }

    /// From `GetBrands`; shown to buyers once authorized.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// As `GetCategoryRules` asks. At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// From `GetWarehouseDeliveryOptions`, in place of the warehouse's; MX and South-East Asia only.
    #[inline]
    pub fn delivery_option_ids(
        mut self,
        delivery_option_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_option_ids = Some(
            delivery_option_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Of the product on another platform. At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }

    /// Whether buyers may pay on delivery, where `GetCategoryRules` supports it.
    #[inline]
    pub fn is_cod_allowed(mut self, is_cod_allowed: bool) -> Self {
        self.is_cod_allowed = Some(is_cod_allowed);
        self
    }

    /// Only on Tokopedia; on TikTok Shop the category says it.
    #[inline]
    pub fn is_pre_owned(mut self, is_pre_owned: bool) -> Self {
        self.is_pre_owned = Some(is_pre_owned);
        self
    }

    /// For sellers who came from Tokopedia.
    #[inline]
    pub fn listing_platforms(
        mut self,
        listing_platforms: impl IntoIterator<Item = impl Into<Platform>>,
    ) -> Self {
        self.listing_platforms = Some(
            listing_platforms.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// From `SearchManufacturers`; for the EU, where `GetCategoryRules` asks.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// In Indonesia, elsewhere for chosen sellers. From 1 to 20.
    #[inline]
    pub fn minimum_order_quantity(mut self, minimum_order_quantity: i64) -> Self {
        self.minimum_order_quantity = Some(minimum_order_quantity);
        self
    }

    #[inline]
    pub fn option(mut self, option: ListingCheckOption) -> Self {
        self.option = Some(option);
        self
    }

    /// As packed; they set the shipping cost.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: DimensionsInput) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// As packed; it sets the shipping cost.
    #[inline]
    pub fn package_weight(mut self, package_weight: WeightInput) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// The main product of a virtual bundle; a must for bundles.
    #[inline]
    pub fn primary_combined_product_id(
        mut self,
        primary_combined_product_id: impl Into<String>,
    ) -> Self {
        self.primary_combined_product_id = Some(primary_combined_product_id.into());
        self
    }

    /// Those that `GetCategoryAttributes` requires, at least.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// From `SearchResponsiblePersons`; for the EU, where `GetCategoryRules` asks.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Defaults to `OPTIONAL`.
    #[inline]
    pub fn shipping_insurance_requirement(
        mut self,
        shipping_insurance_requirement: impl Into<ShippingInsuranceRequirement>,
    ) -> Self {
        self.shipping_insurance_requirement = Some(
            shipping_insurance_requirement.into(),
        );
        self
    }

    #[inline]
    pub fn shipping_template_id(
        mut self,
        shipping_template_id: impl Into<String>,
    ) -> Self {
        self.shipping_template_id = Some(shipping_template_id.into());
        self
    }

    /// Where `GetCategoryRules` supports one.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// Best square, HD, 20 to 60 seconds.
    #[inline]
    pub fn video(mut self, video: VideoInput) -> Self {
        self.video = Some(video);
        self
    }

    #[inline]
    pub fn scheduled_sale(mut self, scheduled_sale: ScheduledSaleInput) -> Self {
        self.scheduled_sale = Some(scheduled_sale);
        self
    }

    /// At most 15, of 250 characters in all; searched, not shown.
    #[inline]
    pub fn search_terms(
        mut self,
        search_terms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.search_terms = Some(search_terms.into_iter().map(Into::into).collect());
        self
    }

    /// Shown as highlights; 1,500 characters in all. At most 5 entries.
    #[inline]
    pub fn key_product_features(
        mut self,
        key_product_features: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_product_features = Some(
            key_product_features.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The older way to say what `selling_format` says.
    #[inline]
    pub fn product_tag_operations(
        mut self,
        product_tag_operations: impl IntoIterator<Item = ProductTagOperation>,
    ) -> Self {
        self.product_tag_operations = Some(product_tag_operations.into_iter().collect());
        self
    }

    /// Of category texts; defaults to the shop's own.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Fixed price unless given; LIVE auctions need `starting_bid_price`. Accepts `FIXED_PRICE` or `FIXED_PRICE_AND_LIVE_AUCTION`.
    #[inline]
    pub fn selling_format(mut self, selling_format: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(selling_format.into());
        self
    }

    /// Whether it is a `LIVE_QUICK` product; needs permission. Defaults to `false`.
    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
}

impl Endpoint for CheckProductListing {
    type Response = CheckProductListingResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CheckProductListing";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/listing_check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic", "serller.product.optimize"])
        .errors(
            &[
                12001000, 12019006, 12019011, 12019095, 12019097, 12019098, 12019099,
                12019121, 12052003, 12052004, 12052005, 12052023, 12052024, 12052084,
                12052220, 12052223, 12052226, 12052300, 12052356, 12052357, 12052446,
                12052520, 12052650, 12052670, 12052700, 12052722, 12052881, 12052910,
                12052915, 12052916, 12052931, 12052932, 12052933, 12052934, 12052935,
                36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/check-product-listing-202309");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("is_diagnosis_required", &self.is_diagnosis_required);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("category_id", &self.category_id),
                ("certifications", &within(&self.certifications, ..=10)),
                ("delivery_option_ids", &self.delivery_option_ids),
                ("description", &within(&self.description, ..=10_000)),
                ("external_product_id", &within(&self.external_product_id, ..=999)),
                ("is_cod_allowed", &self.is_cod_allowed),
                ("is_pre_owned", &self.is_pre_owned),
                ("listing_platforms", &self.listing_platforms),
                ("main_images", &within(&self.main_images, ..=9)),
                ("manufacturer_ids", &self.manufacturer_ids),
                (
                    "minimum_order_quantity",
                    &within(&self.minimum_order_quantity, 1..=20),
                ),
                ("option", &self.option),
                ("package_dimensions", &self.package_dimensions),
                ("package_weight", &self.package_weight),
                ("primary_combined_product_id", &self.primary_combined_product_id),
                ("product_attributes", &self.product_attributes),
                ("responsible_person_ids", &self.responsible_person_ids),
                ("shipping_insurance_requirement", &self.shipping_insurance_requirement),
                ("shipping_template_id", &self.shipping_template_id),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("title", &self.title),
                ("video", &self.video),
                ("scheduled_sale", &self.scheduled_sale),
                ("search_terms", &self.search_terms),
                ("key_product_features", &within(&self.key_product_features, ..=5)),
                ("product_tag_operations", &self.product_tag_operations),
                ("locale", &self.locale),
                (
                    "selling_format",
                    &one_of(
                        &self.selling_format,
                        &["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"],
                    ),
                ),
                ("is_live_quick", &self.is_live_quick),
            ],
        );
    }
}

/// The response to [`CheckProductListing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProductListingResponse {
    pub check_result: Option<CheckResult>,
    /// Out of use; see `DiagnoseAndOptimizeProduct`.
    pub diagnoses: Vec<ListingDiagnosis>,
    /// With the result `FAILED`.
    pub fail_reasons: Vec<ItemError>,
    /// Out of use; see `DiagnoseAndOptimizeProduct`.
    pub listing_quality: Option<ListingQuality>,
    /// Of the checks under the session id; empty also while they run.
    pub pre_check_results: Vec<PreCheckResult>,
    /// What to know, even if the check passed.
    pub warnings: Option<Warning>,
}

impl Fields for CheckProductListingResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("check_result", &mut self.check_result),
                    ("diagnoses", &mut self.diagnoses),
                    ("fail_reasons", &mut self.fail_reasons),
                    ("listing_quality", &mut self.listing_quality),
                    ("pre_check_results", &mut self.pre_check_results),
                    ("warnings", &mut self.warnings),
                ],
            );
    }
}

debug_fields!(CheckProductListingResponse);

impl CollectFailures for CheckProductListingResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.fail_reasons);
    }
}

impl PartialFailures for CheckProductListingResponse {}

/// Checks of product information in the background, for chosen sellers in the US.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingCheckOption {
    /// Of the caller's making; the same again fetches results.
    pub gne_async_check_session_id: Option<String>,
    /// Starts checks; `false` fetches the results of those started.
    pub need_trigger_gne_async_check: Option<bool>,
}

impl ListingCheckOption {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the caller's making; the same again fetches results.
    #[inline]
    pub fn gne_async_check_session_id(
        mut self,
        gne_async_check_session_id: impl Into<String>,
    ) -> Self {
        self.gne_async_check_session_id = Some(gne_async_check_session_id.into());
        self
    }

    /// Starts checks; `false` fetches the results of those started.
    #[inline]
    pub fn need_trigger_gne_async_check(
        mut self,
        need_trigger_gne_async_check: bool,
    ) -> Self {
        self.need_trigger_gne_async_check = Some(need_trigger_gne_async_check);
        self
    }
}

impl WriteFields for ListingCheckOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("gne_async_check_session_id", &self.gne_async_check_session_id),
                    ("need_trigger_gne_async_check", &self.need_trigger_gne_async_check),
                ],
            );
    }
}

debug_written!(ListingCheckOption);

/// What can be improved in one field of the product that is checked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListingDiagnosis {
    pub diagnosis_results: Vec<DiagnosisResult>,
    pub field: Option<DiagnosisField>,
    pub suggestions: Option<Suggestion>,
}

impl Fields for ListingDiagnosis {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("diagnosis_results", &mut self.diagnosis_results),
                    ("field", &mut self.field),
                    ("suggestions", &mut self.suggestions),
                ],
            );
    }
}

debug_fields!(ListingDiagnosis);

/// An item of `pre_check_details` in [`PreCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckFinding {
    /// The issue in detail.
    pub long_reason: Option<String>,
    /// The parts of the product at fault, such as `PRE_CHECK_FIELD_TITLE`.
    pub related_fields: Vec<String>,
    /// The issue in brief.
    pub short_reason: Option<String>,
}

impl Fields for PreCheckFinding {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("long_reason", &mut self.long_reason),
                    ("related_fields", &mut self.related_fields),
                    ("short_reason", &mut self.short_reason),
                ],
            );
    }
}

debug_fields!(PreCheckFinding);

/// An item of `pre_check_results` in [`CheckProductListingResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckResult {
    pub pre_check_details: Vec<PreCheckFinding>,
    /// What kind of issue it is.
    pub pre_check_item: Option<String>,
}

impl Fields for PreCheckResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("pre_check_details", &mut self.pre_check_details),
                    ("pre_check_item", &mut self.pre_check_item),
                ],
            );
    }
}

debug_fields!(PreCheckResult);
