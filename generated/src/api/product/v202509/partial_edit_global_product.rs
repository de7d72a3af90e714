// @generated from specs/product/202509/partial_edit_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `PartialEditGlobalProduct` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, DimensionsInput, WeightInput};
use crate::api::product::types::{
    AttributeInput, GlobalCertificationInput, GlobalInventoryInput, GlobalPriceInput,
    GlobalSalesAttributeInput, GlobalSku, IdentifierCode, ImageInput, Manufacturer,
    PublishResult, SalePrice, SizeChartInput, VideoInput,
};

/// Changes the given fields of a global product and of its local products, and reports how that went in each market.
///
/// `PUT /product/202509/global_products/{global_product_id}/partial_edit`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`PartialEditGlobalProductResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/partial-edit-global-product-202509>.
#[doc(alias = "partial-edit-global-product-202509")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditGlobalProduct {
    /// From `SearchGlobalProducts`.
    pub global_product_id: String,
    /// Shown to buyers once authorized.
    pub brand_id: Option<String>,
    /// As it is; this cannot change it.
    pub category_id: Option<String>,
    /// That of `category_id`; `v2` for accounts with a US shop. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Replace those there were; an empty list keeps them. At most 10 entries.
    pub certifications: Option<Vec<GlobalCertificationInput>>,
    /// HTML; its images, at most 30, come from `UploadProductImage`. At most 10000 characters.
    pub description: Option<String>,
    /// Of the product on another platform. At most 999 characters.
    pub external_global_product_id: Option<String>,
    /// In the order of display; five or more are best. At most 9 entries.
    pub main_images: Option<Vec<ImageInput>>,
    /// Out of use; give `manufacturer_ids`.
    pub manufacturer: Option<Manufacturer>,
    /// Replace those there were; an empty list removes them.
    pub manufacturer_ids: Option<Vec<String>>,
    /// As packed; they set the shipping cost.
    pub package_dimensions: Option<DimensionsInput>,
    /// As packed; it sets the shipping cost.
    pub package_weight: Option<WeightInput>,
    /// Replace those there were; an empty list keeps them.
    pub product_attributes: Option<Vec<AttributeInput>>,
    /// Replace those there were; an empty list removes them.
    pub responsible_person_ids: Option<Vec<String>>,
    /// Where `GetGlobalCategoryRules` supports one.
    pub size_chart: Option<SizeChartInput>,
    /// At most 300 for EU, JP, UK and US, 100 elsewhere; the main one first.
    pub skus: Option<Vec<PartialEditGlobalProductSku>>,
    /// 1 to 255 characters for the EU, UK, US and Japan, to 300 for MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Best square, HD, 20 to 60 seconds.
    pub video: Option<VideoInput>,
}

impl PartialEditGlobalProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(global_product_id: impl Into<String>) -> Self {
        Self {
            global_product_id: global_product_id.into(),
            brand_id: None,
            category_id: None,
            category_version: None,
            certifications: None,
            description: None,
            external_global_product_id: None,
            main_images: None,
            manufacturer: None,
            manufacturer_ids: None,
            package_dimensions: None,
            package_weight: None,
            product_attributes: None,
            responsible_person_ids: None,
            size_chart: None,
            skus: None,
            title: None,
            video: None,
        }
    }

    /// Shown to buyers once authorized.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// As it is; this cannot change it.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// That of `category_id`; `v2` for accounts with a US shop. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Replace those there were; an empty list keeps them. At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = GlobalCertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// HTML; its images, at most 30, come from `UploadProductImage`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Of the product on another platform. At most 999 characters.
    #[inline]
    pub fn external_global_product_id(
        mut self,
        external_global_product_id: impl Into<String>,
    ) -> Self {
        self.external_global_product_id = Some(external_global_product_id.into());
        self
    }

    /// In the order of display; five or more are best. At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageInput>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// Out of use; give `manufacturer_ids`.
    #[inline]
    pub fn manufacturer(mut self, manufacturer: Manufacturer) -> Self {
        self.manufacturer = Some(manufacturer);
        self
    }

    /// Replace those there were; an empty list removes them.
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

    /// Replace those there were; an empty list keeps them.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Replace those there were; an empty list removes them.
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

    /// Where `GetGlobalCategoryRules` supports one.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// At most 300 for EU, JP, UK and US, 100 elsewhere; the main one first.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = PartialEditGlobalProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// 1 to 255 characters for the EU, UK, US and Japan, to 300 for MX, 25 to 255 elsewhere.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Best square, HD, 20 to 60 seconds.
    #[inline]
    pub fn video(mut self, video: VideoInput) -> Self {
        self.video = Some(video);
        self
    }
}

impl Endpoint for PartialEditGlobalProduct {
    type Response = PartialEditGlobalProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "PartialEditGlobalProduct";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202509/global_products/{global_product_id}/partial_edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/partial-edit-global-product-202509",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202509/global_products/");
        path.id("global_product_id", &self.global_product_id);
        path.literal("/partial_edit");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("brand_id", &self.brand_id),
                ("category_id", &self.category_id),
                ("category_version", &self.category_version),
                ("certifications", &within(&self.certifications, ..=10)),
                ("description", &within(&self.description, ..=10_000)),
                (
                    "external_global_product_id",
                    &within(&self.external_global_product_id, ..=999),
                ),
                ("main_images", &within(&self.main_images, ..=9)),
                ("manufacturer", &self.manufacturer),
                ("manufacturer_ids", &self.manufacturer_ids),
                ("package_dimensions", &self.package_dimensions),
                ("package_weight", &self.package_weight),
                ("product_attributes", &self.product_attributes),
                ("responsible_person_ids", &self.responsible_person_ids),
                ("size_chart", &self.size_chart),
                ("skus", &self.skus),
                ("title", &self.title),
                ("video", &self.video),
            ],
        );
    }
}

/// The response to [`PartialEditGlobalProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditGlobalProductResponse {
    pub global_skus: Vec<GlobalSku>,
    /// One for each market that the change was carried to.
    pub publish_results: Vec<PublishResult>,
}

impl Fields for PartialEditGlobalProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_skus", &mut self.global_skus),
                    ("publish_results", &mut self.publish_results),
                ],
            );
    }
}

debug_fields!(PartialEditGlobalProductResponse);

impl CollectFailures for PartialEditGlobalProductResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.publish_results);
    }
}

impl PartialFailures for PartialEditGlobalProductResponse {}

/// An item of `skus` in [`PartialEditGlobalProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditGlobalProductSku {
    /// Of the SKU on another platform. At most 999 characters.
    pub external_global_sku_id: Option<String>,
    /// Up to 10, of the SKUs in a virtual bundle.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// Stock for all shops until first published; ignored beside `inventory`.
    pub global_quantity: Option<i64>,
    /// Of an existing SKU, none for a new one; omitted ones are deleted.
    pub id: Option<String>,
    /// Fixed once the product is submitted.
    pub identifier_code: Option<IdentifierCode>,
    /// By warehouse, where multi-warehouse is on. At most 50 entries.
    pub inventory: Option<Vec<GlobalInventoryInput>>,
    /// Before tax, for all markets; local prices follow from it.
    pub price: Option<GlobalPriceInput>,
    /// Final local prices; a must for JP and US shops on Chinese warehouses.
    pub sale_prices: Option<Vec<SalePrice>>,
    /// At most 3 kinds, the same in all SKUs.
    pub sales_attributes: Option<Vec<GlobalSalesAttributeInput>>,
    /// The seller's own code; buyers do not see it. From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// How much one SKU holds, for the unit price; only in the EU.
    pub sku_unit_count: Option<Decimal>,
}

impl PartialEditGlobalProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_global_sku_id(
        mut self,
        external_global_sku_id: impl Into<String>,
    ) -> Self {
        self.external_global_sku_id = Some(external_global_sku_id.into());
        self
    }

    /// Up to 10, of the SKUs in a virtual bundle.
    #[inline]
    pub fn extra_identifier_codes(
        mut self,
        extra_identifier_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extra_identifier_codes = Some(
            extra_identifier_codes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Stock for all shops until first published; ignored beside `inventory`.
    #[inline]
    pub fn global_quantity(mut self, global_quantity: i64) -> Self {
        self.global_quantity = Some(global_quantity);
        self
    }

    /// Of an existing SKU, none for a new one; omitted ones are deleted.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Fixed once the product is submitted.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// By warehouse, where multi-warehouse is on. At most 50 entries.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = GlobalInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Before tax, for all markets; local prices follow from it.
    #[inline]
    pub fn price(mut self, price: GlobalPriceInput) -> Self {
        self.price = Some(price);
        self
    }

    /// Final local prices; a must for JP and US shops on Chinese warehouses.
    #[inline]
    pub fn sale_prices(
        mut self,
        sale_prices: impl IntoIterator<Item = SalePrice>,
    ) -> Self {
        self.sale_prices = Some(sale_prices.into_iter().collect());
        self
    }

    /// At most 3 kinds, the same in all SKUs.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = GlobalSalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code; buyers do not see it. From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// How much one SKU holds, for the unit price; only in the EU.
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<Decimal>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }
}

impl WriteFields for PartialEditGlobalProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    (
                        "external_global_sku_id",
                        &within(&self.external_global_sku_id, ..=999),
                    ),
                    ("extra_identifier_codes", &self.extra_identifier_codes),
                    ("global_quantity", &self.global_quantity),
                    ("id", &self.id),
                    ("identifier_code", &self.identifier_code),
                    ("inventory", &within(&self.inventory, ..=50)),
                    ("price", &self.price),
                    ("sale_prices", &self.sale_prices),
                    ("sales_attributes", &self.sales_attributes),
                    ("seller_sku", &within(&self.seller_sku, 1..=50)),
                    ("sku_unit_count", &self.sku_unit_count),
                ],
            );
    }
}

debug_written!(PartialEditGlobalProductSku);
