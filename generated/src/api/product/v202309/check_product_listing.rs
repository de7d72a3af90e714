// @generated from specs/product/202309/check_product_listing.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckProductListing` and what only it uses.

use crate::glue::*;
use crate::api::types::{ItemError, Locale, Warning};
use crate::api::product::types::{
    AttributeInput, CertificationInput, Diagnosis, DimensionsInput, ImageUri,
    ListingPlatform, ListingQuality, ProductTagOperation, ScheduledSaleInput,
    SellingFormat, ShippingInsuranceRequirement, SizeChartInput, SkuInput, VideoInput,
    WeightInput,
};

/// `POST /product/202309/products/listing_check`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.product.basic`, `serller.product.optimize`.
#[doc(alias = "check-product-listing-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckProductListing {
    /// `true` when left out.
    pub is_diagnosis_required: Option<bool>,
    pub brand_id: Option<String>,
    pub category_id: String,
    /// At most 10 entries.
    pub certifications: Option<Vec<CertificationInput>>,
    pub delivery_option_ids: Option<Vec<String>>,
    /// At most 10000 characters.
    pub description: String,
    /// At most 999 characters.
    pub external_product_id: Option<String>,
    pub is_cod_allowed: Option<bool>,
    pub is_pre_owned: Option<bool>,
    pub listing_platforms: Option<Vec<ListingPlatform>>,
    /// At most 9 entries.
    pub main_images: Vec<ImageUri>,
    pub manufacturer_ids: Option<Vec<String>>,
    /// From 1 to 20.
    pub minimum_order_quantity: Option<i64>,
    pub option: Option<ListingCheckOption>,
    pub package_dimensions: Option<DimensionsInput>,
    pub package_weight: Option<WeightInput>,
    pub primary_combined_product_id: Option<String>,
    pub product_attributes: Option<Vec<AttributeInput>>,
    pub responsible_person_ids: Option<Vec<String>>,
    /// `OPTIONAL` when left out.
    pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement>,
    pub shipping_template_id: Option<String>,
    pub size_chart: Option<SizeChartInput>,
    pub skus: Vec<SkuInput>,
    pub title: String,
    pub video: Option<VideoInput>,
    pub scheduled_sale: Option<ScheduledSaleInput>,
    pub search_terms: Option<Vec<String>>,
    /// At most 5 entries.
    pub key_product_features: Option<Vec<String>>,
    pub product_tag_operations: Option<Vec<ProductTagOperation>>,
    pub locale: Option<Locale>,
    pub selling_format: Option<SellingFormat>,
    /// `false` when left out.
    pub is_live_quick: Option<bool>,
}

impl CheckProductListing {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        category_id: impl Into<String>,
        description: impl Into<String>,
        main_images: impl IntoIterator<Item = ImageUri>,
        skus: impl IntoIterator<Item = SkuInput>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            is_diagnosis_required: None,
            brand_id: None,
            category_id: category_id.into(),
            certifications: None,
            delivery_option_ids: None,
            description: description.into(),
            external_product_id: None,
            is_cod_allowed: None,
            is_pre_owned: None,
            listing_platforms: None,
            main_images: main_images.into_iter().collect(),
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
            skus: skus.into_iter().collect(),
            title: title.into(),
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
    /// `true` when left out.
    #[inline]
    pub fn is_diagnosis_required(mut self, is_diagnosis_required: bool) -> Self {
        self.is_diagnosis_required = Some(is_diagnosis_required);
        self
    }
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }
    /// At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = CertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }
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
    /// At most 999 characters.
    #[inline]
    pub fn external_product_id(
        mut self,
        external_product_id: impl Into<String>,
    ) -> Self {
        self.external_product_id = Some(external_product_id.into());
        self
    }
    #[inline]
    pub fn is_cod_allowed(mut self, is_cod_allowed: bool) -> Self {
        self.is_cod_allowed = Some(is_cod_allowed);
        self
    }
    #[inline]
    pub fn is_pre_owned(mut self, is_pre_owned: bool) -> Self {
        self.is_pre_owned = Some(is_pre_owned);
        self
    }
    #[inline]
    pub fn listing_platforms(
        mut self,
        listing_platforms: impl IntoIterator<Item = impl Into<ListingPlatform>>,
    ) -> Self {
        self.listing_platforms = Some(
            listing_platforms.into_iter().map(Into::into).collect(),
        );
        self
    }
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
    /// From 1 to 20.
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
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: DimensionsInput) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }
    #[inline]
    pub fn package_weight(mut self, package_weight: WeightInput) -> Self {
        self.package_weight = Some(package_weight);
        self
    }
    #[inline]
    pub fn primary_combined_product_id(
        mut self,
        primary_combined_product_id: impl Into<String>,
    ) -> Self {
        self.primary_combined_product_id = Some(primary_combined_product_id.into());
        self
    }
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }
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
    /// `OPTIONAL` when left out.
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
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }
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
    #[inline]
    pub fn search_terms(
        mut self,
        search_terms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.search_terms = Some(search_terms.into_iter().map(Into::into).collect());
        self
    }
    /// At most 5 entries.
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
    #[inline]
    pub fn product_tag_operations(
        mut self,
        product_tag_operations: impl IntoIterator<Item = ProductTagOperation>,
    ) -> Self {
        self.product_tag_operations = Some(product_tag_operations.into_iter().collect());
        self
    }
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    #[inline]
    pub fn selling_format(mut self, selling_format: impl Into<SellingFormat>) -> Self {
        self.selling_format = Some(selling_format.into());
        self
    }
    /// `false` when left out.
    #[inline]
    pub fn is_live_quick(mut self, is_live_quick: bool) -> Self {
        self.is_live_quick = Some(is_live_quick);
        self
    }
}

impl Endpoint for CheckProductListing {
    type Response = CheckProductListingResponse;
    const NAME: &'static str = "CheckProductListing";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/listing_check";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("is_diagnosis_required", &self.is_diagnosis_required);
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("brand_id", &self.brand_id);
        body.field("category_id", &self.category_id);
        body.field("certifications", &self.certifications);
        body.field("delivery_option_ids", &self.delivery_option_ids);
        body.field("description", &self.description);
        body.field("external_product_id", &self.external_product_id);
        body.field("is_cod_allowed", &self.is_cod_allowed);
        body.field("is_pre_owned", &self.is_pre_owned);
        body.field("listing_platforms", &self.listing_platforms);
        body.field("main_images", &self.main_images);
        body.field("manufacturer_ids", &self.manufacturer_ids);
        body.field("minimum_order_quantity", &self.minimum_order_quantity);
        body.field("option", &self.option);
        body.field("package_dimensions", &self.package_dimensions);
        body.field("package_weight", &self.package_weight);
        body.field("primary_combined_product_id", &self.primary_combined_product_id);
        body.field("product_attributes", &self.product_attributes);
        body.field("responsible_person_ids", &self.responsible_person_ids);
        body.field(
            "shipping_insurance_requirement",
            &self.shipping_insurance_requirement,
        );
        body.field("shipping_template_id", &self.shipping_template_id);
        body.field("size_chart", &self.size_chart);
        body.field("skus", &self.skus);
        body.field("title", &self.title);
        body.field("video", &self.video);
        body.field("scheduled_sale", &self.scheduled_sale);
        body.field("search_terms", &self.search_terms);
        body.field("key_product_features", &self.key_product_features);
        body.field("product_tag_operations", &self.product_tag_operations);
        body.field("locale", &self.locale);
        body.field("selling_format", &self.selling_format);
        body.field("is_live_quick", &self.is_live_quick);
    }
}

/// What [`CheckProductListing`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckProductListingResponse {
    pub check_result: Option<String>,
    pub diagnoses: Vec<Diagnosis>,
    pub fail_reasons: Vec<ItemError>,
    pub listing_quality: Option<ListingQuality>,
    pub pre_check_results: Vec<PreCheckResult>,
    pub warnings: Option<Warning>,
}

impl Fields for CheckProductListingResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "check_result" => read(map, &mut self.check_result),
            "diagnoses" => read(map, &mut self.diagnoses),
            "fail_reasons" => read(map, &mut self.fail_reasons),
            "listing_quality" => read(map, &mut self.listing_quality),
            "pre_check_results" => read(map, &mut self.pre_check_results),
            "warnings" => read(map, &mut self.warnings),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListingCheckOption {
    pub gne_async_check_session_id: Option<String>,
    pub need_trigger_gne_async_check: Option<bool>,
}

impl ListingCheckOption {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    #[inline]
    pub fn gne_async_check_session_id(
        mut self,
        gne_async_check_session_id: impl Into<String>,
    ) -> Self {
        self.gne_async_check_session_id = Some(gne_async_check_session_id.into());
        self
    }
    #[inline]
    pub fn need_trigger_gne_async_check(
        mut self,
        need_trigger_gne_async_check: bool,
    ) -> Self {
        self.need_trigger_gne_async_check = Some(need_trigger_gne_async_check);
        self
    }
}

impl Body for ListingCheckOption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("gne_async_check_session_id", &self.gne_async_check_session_id);
        object.field("need_trigger_gne_async_check", &self.need_trigger_gne_async_check);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreCheckDetail {
    pub long_reason: Option<String>,
    pub related_fields: Vec<String>,
    pub short_reason: Option<String>,
}

impl Fields for PreCheckDetail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "long_reason" => read(map, &mut self.long_reason),
            "related_fields" => read(map, &mut self.related_fields),
            "short_reason" => read(map, &mut self.short_reason),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreCheckResult {
    pub pre_check_details: Vec<PreCheckDetail>,
    pub pre_check_item: Option<String>,
}

impl Fields for PreCheckResult {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "pre_check_details" => read(map, &mut self.pre_check_details),
            "pre_check_item" => read(map, &mut self.pre_check_item),
            _ => skip(map),
        }
    }
}

impl Tell for CheckProductListingResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.fail_reasons);
    }
}

impl PartialFailures for CheckProductListingResponse {}
