// @generated from specs/product/202404/check_global_product_listing.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckGlobalProductListing`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Money, Weight};
use crate::api::ids::{
    AttributeId, AttributeValueId, BrandId, CategoryId, GlobalWarehouseId,
};
use crate::api::product::types::{
    AttributeDraft, CheckResult, GlobalCertificationDraft, GlobalListingFailReason,
    IdentifierCode, ImageUri, Manufacturer, SizeChartDraft, VideoDraft,
};

/// Checks a global product against the listing rules without creating it, and reports what would be rejected. The request must contain all fields that a listing requires.
///
/// `POST /product/202404/global_products/listing_check`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CheckGlobalProductListingResponse`].
/// The reply can report failures in `fail_reasons`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CheckGlobalProductListing;
 use tiktok_shop::product::types::{CertificationFileDraft, FileFormat, GlobalCertificationDraft};

 let seller = client.seller(token);
 let request = CheckGlobalProductListing::new()
     .brand_id("7082427311584347905")
     .category_id("600001")
     .certifications([
         GlobalCertificationDraft::new()
             .files([
                 CertificationFileDraft::new()
                     .format(FileFormat::Pdf)
                     .id("v09ea0g40000cj91373c77u3mid3g1s0"),
             ]),
     ]);
 let reply = seller.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckGlobalProductListing {
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category, from [`GetGlobalCategories`](crate::product::GetGlobalCategories).
    pub category_id: Option<CategoryId>,
    /// Certifications of the product, as the category requires; see [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules).
    pub certifications: Option<Vec<GlobalCertificationDraft>>,
    /// Description of the product, as HTML with the tags `p`, `ul`, `ol`, `li`, `img` and, only inside `p` and `li`, `b`, `br`, `em`, `i`, `strong` and `u`; others are removed. Images come from [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`, have sides of at most 4,000 pixels, and need `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE` as PNG or JPEG of at most 5 MB, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background. At most 9 entries.
    pub main_images: Option<Vec<ImageUri>>,
    /// Manufacturer of the product, with all four fields.
    pub manufacturer: Option<Manufacturer>,
    /// Dimensions of the packed product, as whole numbers with the unit `CENTIMETER`. They influence the shipping fee.
    pub package_dimensions: Option<Dimensions>,
    /// Weight of the packed product, with the unit `KILOGRAM`. It decides the shipping fee if the fee for the dimensions is lower.
    pub package_weight: Option<Weight>,
    /// Attributes of the whole product, without the sales attributes of its SKUs. Names of values may contain only English letters and digits, with at most 500 characters.
    pub product_attributes: Option<Vec<AttributeDraft>>,
    /// Size chart of the product. [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) says whether the category requires one.
    pub size_chart: Option<SizeChartDraft>,
    /// SKUs of the product.
    pub skus: Option<Vec<CheckGlobalListingSku>>,
    /// Title of the product, of English letters and digits only. At most 255 characters.
    pub title: Option<String>,
    /// Video of the product, of at most 60 seconds and 20 MB, with an aspect ratio between 9:16 and 16:9. A square HD video of up to 20 seconds is recommended.
    pub video: Option<VideoDraft>,
}

impl CheckGlobalProductListing {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of a leaf category, from [`GetGlobalCategories`](crate::product::GetGlobalCategories).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Certifications of the product, as the category requires; see [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules).
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = GlobalCertificationDraft>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Description of the product, as HTML with the tags `p`, `ul`, `ol`, `li`, `img` and, only inside `p` and `li`, `b`, `br`, `em`, `i`, `strong` and `u`; others are removed. Images come from [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`, have sides of at most 4,000 pixels, and need `src`, `width` and `height`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE` as PNG or JPEG of at most 5 MB, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background. At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageUri>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// Manufacturer of the product, with all four fields.
    #[inline]
    pub fn manufacturer(mut self, manufacturer: Manufacturer) -> Self {
        self.manufacturer = Some(manufacturer);
        self
    }

    /// Dimensions of the packed product, as whole numbers with the unit `CENTIMETER`. They influence the shipping fee.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: Dimensions) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// Weight of the packed product, with the unit `KILOGRAM`. It decides the shipping fee if the fee for the dimensions is lower.
    #[inline]
    pub fn package_weight(mut self, package_weight: Weight) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// Attributes of the whole product, without the sales attributes of its SKUs. Names of values may contain only English letters and digits, with at most 500 characters.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeDraft>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Size chart of the product. [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) says whether the category requires one.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartDraft) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// SKUs of the product.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = CheckGlobalListingSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Title of the product, of English letters and digits only. At most 255 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Video of the product, of at most 60 seconds and 20 MB, with an aspect ratio between 9:16 and 16:9. A square HD video of up to 20 seconds is recommended.
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
                ("description", &within(&self.description, ..=10_000)),
                ("main_images", &within(&self.main_images, ..=9)),
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
    /// Whether the product can be listed.
    pub check_result: Option<CheckResult>,
    /// Why the check failed, with the result `FAILED`.
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

/// Stock of the SKU in one global warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalListingInventory {
    /// Global warehouse ID, from `logistics::GetGlobalWarehouses`. Required if there are several.
    pub global_warehouse_id: Option<GlobalWarehouseId>,
    /// Stock in the warehouse. From 0 to 99999.
    pub quantity: Option<i64>,
}

impl CheckGlobalListingInventory {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Global warehouse ID, from `logistics::GetGlobalWarehouses`. Required if there are several.
    #[inline]
    pub fn global_warehouse_id(
        mut self,
        global_warehouse_id: impl Into<GlobalWarehouseId>,
    ) -> Self {
        self.global_warehouse_id = Some(global_warehouse_id.into());
        self
    }

    /// Stock in the warehouse. From 0 to 99999.
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
                    ("quantity", &within(&self.quantity, 0..=99_999)),
                ],
            );
    }
}

debug_written!(CheckGlobalListingInventory);

/// A sales attribute that distinguishes the SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalListingSalesAttribute {
    /// ID of a standard attribute, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes). It takes precedence over `name`.
    pub id: Option<AttributeId>,
    /// Name of an attribute that the seller defines, instead of `id`; sensitive characters are refused. At most 20 characters.
    pub name: Option<String>,
    /// Image that buyers see for the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images.
    pub sku_img: Option<ImageUri>,
    /// ID of a standard value, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes); omit it for a new value.
    pub value_id: Option<AttributeValueId>,
    /// Name of a value that the seller defines, in English letters and digits. Two SKUs must not have the same values for all their attributes.
    pub value_name: Option<String>,
}

impl CheckGlobalListingSalesAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a standard attribute, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes). It takes precedence over `name`.
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of an attribute that the seller defines, instead of `id`; sensitive characters are refused. At most 20 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Image that buyers see for the value, uploaded with the use case `ATTRIBUTE_IMAGE`. Only one sales attribute can have images.
    #[inline]
    pub fn sku_img(mut self, sku_img: ImageUri) -> Self {
        self.sku_img = Some(sku_img);
        self
    }

    /// ID of a standard value, from [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes); omit it for a new value.
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<AttributeValueId>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }

    /// Name of a value that the seller defines, in English letters and digits. Two SKUs must not have the same values for all their attributes.
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

/// A SKU of the global product to check.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGlobalListingSku {
    /// Stock for all shops together; when the product is first published, the stock of each shop is calculated from it. Later, it cannot be changed; [`UpdateInventory`](crate::product::UpdateInventory) sets the stock of each shop. Ignored if `inventory` is set.
    pub global_quantity: Option<i64>,
    /// International identifier code of the SKU, if it has one: a GTIN that is registered with GS1, an EAN, a UPC or an ISBN.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by global warehouse, for sellers who have enabled several warehouses in the global settings.
    pub inventory: Option<Vec<CheckGlobalListingInventory>>,
    /// Price from which the local prices are calculated, with exchange rate, freight, tax and commission; at most 99,999,999.99, with up to two decimals.
    pub price: Option<Money>,
    /// Sales attributes that distinguish the SKU from the others, at most 3. Empty if the product has none.
    pub sales_attributes: Option<Vec<CheckGlobalListingSalesAttribute>>,
    /// The seller's own code of the SKU; buyers do not see it. At most 50 characters.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.99.
    pub sku_unit_count: Option<Decimal>,
}

impl CheckGlobalListingSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stock for all shops together; when the product is first published, the stock of each shop is calculated from it. Later, it cannot be changed; [`UpdateInventory`](crate::product::UpdateInventory) sets the stock of each shop. Ignored if `inventory` is set.
    #[inline]
    pub fn global_quantity(mut self, global_quantity: i64) -> Self {
        self.global_quantity = Some(global_quantity);
        self
    }

    /// International identifier code of the SKU, if it has one: a GTIN that is registered with GS1, an EAN, a UPC or an ISBN.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// Stock by global warehouse, for sellers who have enabled several warehouses in the global settings.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = CheckGlobalListingInventory>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Price from which the local prices are calculated, with exchange rate, freight, tax and commission; at most 99,999,999.99, with up to two decimals.
    #[inline]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Sales attributes that distinguish the SKU from the others, at most 3. Empty if the product has none.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = CheckGlobalListingSalesAttribute>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code of the SKU; buyers do not see it. At most 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// Quantity that one SKU contains, from 0.01 to 99,999.99.
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
