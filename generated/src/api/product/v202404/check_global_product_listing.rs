// @generated from specs/product/202404/check_global_product_listing.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckGlobalProductListing` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, Weight};
use crate::api::product::types::{
    AttributeDraft, CheckResult, GlobalCertificationDraft, GlobalListingFailReason,
    IdentifierCode, ImageUri, Manufacturer, SizeChartDraft, VideoDraft,
};

/// Checks a global product against the listing rules without creating it, and reports what would be refused.
///
/// `POST /product/202404/global_products/listing_check`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CheckGlobalProductListingResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckGlobalProductListing {
    /// Shown to buyers once authorized.
    pub brand_id: Option<String>,
    /// A leaf category.
    pub category_id: Option<String>,
    /// As `GetGlobalCategoryRules` asks.
    pub certifications: Option<Vec<GlobalCertificationDraft>>,
    /// HTML; its images, at most 30, come from `UploadProductImage`.
    pub description: Option<String>,
    /// In the order of display; five or more are best.
    pub main_images: Option<Vec<ImageUri>>,
    pub manufacturer: Option<Manufacturer>,
    /// As packed; they set the shipping cost.
    pub package_dimensions: Option<Dimensions>,
    /// As packed; it sets the shipping cost.
    pub package_weight: Option<Weight>,
    /// Of the whole product; those that distinguish SKUs are not among them.
    pub product_attributes: Option<Vec<AttributeDraft>>,
    /// Where `GetGlobalCategoryRules` supports one.
    pub size_chart: Option<SizeChartDraft>,
    pub skus: Option<Vec<CheckGlobalListingSku>>,
    /// English letters and digits only. At most 255 characters.
    pub title: Option<String>,
    /// Best square and HD, up to 20 seconds; never longer than 60.
    pub video: Option<VideoDraft>,
}

impl CheckGlobalProductListing {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shown to buyers once authorized.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// A leaf category.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// As `GetGlobalCategoryRules` asks.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = GlobalCertificationDraft>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// HTML; its images, at most 30, come from `UploadProductImage`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// In the order of display; five or more are best.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    #[inline]
    pub fn manufacturer(mut self, manufacturer: Manufacturer) -> Self {
        self.manufacturer = Some(manufacturer);
        self
    }

    /// As packed; they set the shipping cost.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: Dimensions) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// As packed; it sets the shipping cost.
    #[inline]
    pub fn package_weight(mut self, package_weight: Weight) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// Of the whole product; those that distinguish SKUs are not among them.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeDraft>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Where `GetGlobalCategoryRules` supports one.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = CheckGlobalListingSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// English letters and digits only. At most 255 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Best square and HD, up to 20 seconds; never longer than 60.
    #[inline]
    pub fn video(mut self, video: VideoDraft) -> Self {
        self.video = Some(video);
        self
    }
}

impl Endpoint for CheckGlobalProductListing {
    type Response = CheckGlobalProductListingResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CheckGlobalProductListing";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202404/global_products/listing_check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("category_id", &self.category_id),
                ("certifications", &self.certifications),
                ("description", &self.description),
                ("main_images", &self.main_images),
                ("manufacturer", &self.manufacturer),
                ("package_dimensions", &self.package_dimensions),
                ("package_weight", &self.package_weight),
                ("product_attributes", &self.product_attributes),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("title", &within(&self.title, ..=255)),
                ("video", &self.video),
            ],
        );
    }
}

/// The response to [`CheckGlobalProductListing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalProductListingResponse {
    pub check_result: Option<CheckResult>,
    /// With the result `FAILED`.
    pub fail_reasons: Vec<GlobalListingFailReason>,
}

impl Fields for CheckGlobalProductListingResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("check_result", &mut self.check_result),
                    ("fail_reasons", &mut self.fail_reasons),
                ],
            );
    }
}

debug_fields!(CheckGlobalProductListingResponse);

impl CollectFailures for CheckGlobalProductListingResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.fail_reasons);
    }
}

impl PartialFailures for CheckGlobalProductListingResponse {}

/// An item of `inventory` in [`CheckGlobalListingSku`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalListingInventory {
    /// From `GetGlobalWarehouses`; needed where there are several.
    pub global_warehouse_id: Option<String>,
    /// At most 99999.
    pub quantity: Option<i64>,
}

impl CheckGlobalListingInventory {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From `GetGlobalWarehouses`; needed where there are several.
    #[inline]
    pub fn global_warehouse_id(
        mut self,
        global_warehouse_id: impl Into<String>,
    ) -> Self {
        self.global_warehouse_id = Some(global_warehouse_id.into());
        self
    }

    /// At most 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for CheckGlobalListingInventory {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("global_warehouse_id", &self.global_warehouse_id),
                    ("quantity", &within(&self.quantity, ..=99_999)),
                ],
            );
    }
}

debug_written!(CheckGlobalListingInventory);

/// An item of `sales_attributes` in [`CheckGlobalListingSku`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalListingSalesAttribute {
    /// Of a standard attribute, from `GetGlobalCategoryAttributes`.
    pub id: Option<String>,
    /// An attribute of the seller's own, in place of `id`. At most 20 characters.
    pub name: Option<String>,
    /// Shown to buyers for this value.
    pub sku_img: Option<ImageUri>,
    /// Of a standard value; omitted for a new one.
    pub value_id: Option<String>,
    /// A value of the seller's own, in English letters and digits; no two SKUs alike.
    pub value_name: Option<String>,
}

impl CheckGlobalListingSalesAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a standard attribute, from `GetGlobalCategoryAttributes`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// An attribute of the seller's own, in place of `id`. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Shown to buyers for this value.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageUri) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// Of a standard value; omitted for a new one.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<String>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// A value of the seller's own, in English letters and digits; no two SKUs alike.
    #[inline]
    pub fn value_name(mut self, value_name: impl Into<String>) -> Self {
        self.value_name = Some(value_name.into());
        self
    }
}

impl WriteFields for CheckGlobalListingSalesAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("name", &within(&self.name, ..=20)),
                    ("sku_img", &self.sku_img),
                    ("value_id", &self.value_id),
                    ("value_name", &self.value_name),
                ],
            );
    }
}

debug_written!(CheckGlobalListingSalesAttribute);

/// An item of `skus` in [`CheckGlobalProductListing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalListingSku {
    /// Of all the countries' shops together; of no effect beside `inventory`.
    pub global_quantity: Option<i64>,
    /// Where it has one.
    pub identifier_code: Option<IdentifierCode>,
    /// By global warehouse, for sellers with several.
    pub inventory: Option<Vec<CheckGlobalListingInventory>>,
    /// What local prices are worked out from, with exchange rate, freight, tax and commission.
    pub price: Option<Money>,
    /// What distinguishes this SKU from the others.
    pub sales_attributes: Option<Vec<CheckGlobalListingSalesAttribute>>,
    /// The seller's own code; buyers do not see it. At most 50 characters.
    pub seller_sku: Option<String>,
    /// 0.01 to 99,999.99.
    pub sku_unit_count: Option<Decimal>,
}

impl CheckGlobalListingSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of all the countries' shops together; of no effect beside `inventory`.
    #[inline]
    pub fn global_quantity(mut self, global_quantity: i64) -> Self {
        self.global_quantity = Some(global_quantity);
        self
    }

    /// Where it has one.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// By global warehouse, for sellers with several.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = CheckGlobalListingInventory>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// What local prices are worked out from, with exchange rate, freight, tax and commission.
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// What distinguishes this SKU from the others.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = CheckGlobalListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code; buyers do not see it. At most 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// 0.01 to 99,999.99.
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }
}

impl WriteFields for CheckGlobalListingSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("global_quantity", &self.global_quantity),
                    ("identifier_code", &self.identifier_code),
                    ("inventory", &self.inventory),
                    ("price", &self.price),
                    ("sales_attributes", &self.sales_attributes),
                    ("seller_sku", &within(&self.seller_sku, ..=50)),
                    ("sku_unit_count", &self.sku_unit_count),
                ],
            );
    }
}

debug_written!(CheckGlobalListingSku);
