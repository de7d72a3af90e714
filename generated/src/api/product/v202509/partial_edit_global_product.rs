// @generated from specs/product/202509/partial_edit_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PartialEditGlobalProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CategoryVersion, DimensionsInput, WeightInput};
use crate::api::ids::{
    BrandId, CategoryId, GlobalProductId, GlobalSkuId, ManufacturerId,
    ResponsiblePersonId,
};
use crate::api::product::types::{
    AttributeInput, GlobalCertificationInput, GlobalInventoryInput, GlobalPriceInput,
    GlobalSalesAttributeInput, GlobalSku, IdentifierCode, ImageInput, Manufacturer,
    PublishResult, SalePrice, SizeChartInput, VideoInput,
};

/// Changes the given fields of a global product, applies the change to its local products where possible, and returns the result for each market.
///
/// `PUT /product/202509/global_products/{global_product_id}/partial_edit`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`PartialEditGlobalProductResponse`].
/// The reply can report failures in `publish_results`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/partial-edit-global-product-202509>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::PartialEditGlobalProduct;
 use tiktok_shop::product::types::ImageInput;
 use tiktok_shop::types::CategoryVersion;

 let seller = client.seller(token);
 let request = PartialEditGlobalProduct::new("1729592969712207008")
     .brand_id("7082427311584347905")
     .category_id("600001")
     .category_version(CategoryVersion::V1)
     .main_images([
         ImageInput::new("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
     ]);
 let reply = seller.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "partial-edit-global-product-202509")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditGlobalProduct {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of the current category, which cannot be changed.
    pub category_id: Option<CategoryId>,
    /// Category tree of `category_id`. Sellers with an active shop in the US must send `v2`. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certifications that replace the current ones, as the category requires; see [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules). An empty list keeps the current ones. At most 10 entries.
    pub certifications: Option<Vec<GlobalCertificationInput>>,
    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: Option<String>,
    /// ID of the product on another platform. At most 999 characters.
    pub external_global_product_id: Option<String>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Option<Vec<ImageInput>>,
    /// Manufacturer of the product. Deprecated; use `manufacturer_ids` instead.
    pub manufacturer: Option<Manufacturer>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers), that replace the current ones; an empty list removes them. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<DimensionsInput>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: Option<WeightInput>,
    /// Attributes that replace the current ones: at least those that [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) requires, each with at most 300 values in the US and 100 elsewhere. An empty list keeps the current ones.
    pub product_attributes: Option<Vec<AttributeInput>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons), that replace the current ones; an empty list removes them. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Size chart of the product. [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartInput>,
    /// SKUs of the product, the main one first: at most 300 for the EU, JP, GB and US, 100 elsewhere.
    pub skus: Option<Vec<PartialEditGlobalProductSku>>,
    /// Title of the product, in a language of its markets and not in Chinese: 1 to 255 characters for DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 for MX, 25 to 255 elsewhere.
    pub title: Option<String>,
    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    pub video: Option<VideoInput>,
}

impl PartialEditGlobalProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(global_product_id: impl Into<GlobalProductId>) -> Self {
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

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// ID of the current category, which cannot be changed.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Category tree of `category_id`. Sellers with an active shop in the US must send `v2`. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Certifications that replace the current ones, as the category requires; see [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules). An empty list keeps the current ones. At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = GlobalCertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }

    /// Description of the product, as HTML; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// ID of the product on another platform. At most 999 characters.
    #[inline]
    pub fn external_global_product_id(
        mut self,
        external_global_product_id: impl Into<String>,
    ) -> Self {
        self.external_global_product_id = Some(external_global_product_id.into());
        self
    }

    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    #[inline]
    pub fn main_images(
        mut self,
        main_images: impl IntoIterator<Item = ImageInput>,
    ) -> Self {
        self.main_images = Some(main_images.into_iter().collect());
        self
    }

    /// Manufacturer of the product. Deprecated; use `manufacturer_ids` instead.
    #[inline]
    pub fn manufacturer(mut self, manufacturer: Manufacturer) -> Self {
        self.manufacturer = Some(manufacturer);
        self
    }

    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers), that replace the current ones; an empty list removes them. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    #[inline]
    pub fn manufacturer_ids(
        mut self,
        manufacturer_ids: impl IntoIterator<Item = impl Into<ManufacturerId>>,
    ) -> Self {
        self.manufacturer_ids = Some(
            manufacturer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: DimensionsInput) -> Self {
        self.package_dimensions = Some(package_dimensions);
        self
    }

    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    #[inline]
    pub fn package_weight(mut self, package_weight: WeightInput) -> Self {
        self.package_weight = Some(package_weight);
        self
    }

    /// Attributes that replace the current ones: at least those that [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) requires, each with at most 300 values in the US and 100 elsewhere. An empty list keeps the current ones.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons), that replace the current ones; an empty list removes them. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    #[inline]
    pub fn responsible_person_ids(
        mut self,
        responsible_person_ids: impl IntoIterator<Item = impl Into<ResponsiblePersonId>>,
    ) -> Self {
        self.responsible_person_ids = Some(
            responsible_person_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Size chart of the product. [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    #[inline]
    pub fn size_chart(mut self, size_chart: SizeChartInput) -> Self {
        self.size_chart = Some(size_chart);
        self
    }

    /// SKUs of the product, the main one first: at most 300 for the EU, JP, GB and US, 100 elsewhere.
    #[inline]
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = PartialEditGlobalProductSku>,
    ) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// Title of the product, in a language of its markets and not in Chinese: 1 to 255 characters for DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 for MX, 25 to 255 elsewhere.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// SKUs of the global product.
    pub global_skus: Vec<GlobalSku>,
    /// Results, one for each market where the product is published.
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

/// A SKU of the global product; without `id`, a new one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEditGlobalProductSku {
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_global_sku_id: Option<String>,
    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// Stock for all shops together; when the product is first published, the stock of each shop is calculated from it. Later, it cannot be changed; [`UpdateInventory`](crate::product::UpdateInventory) sets the stock of each shop. Ignored if `inventory` is set.
    pub global_quantity: Option<i64>,
    /// Global SKU ID of an existing SKU, from [`GetGlobalProduct`](crate::product::GetGlobalProduct); omit it for a new one and send all other data. Existing SKUs that the request omits are deleted.
    pub id: Option<GlobalSkuId>,
    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by global warehouse, for every warehouse of the seller. Required if the seller uses several warehouses. At most 50 entries.
    pub inventory: Option<Vec<GlobalInventoryInput>>,
    /// Price before tax for all markets, from which the local prices are calculated, except for shops in JP and the US with warehouses in China; see `sale_prices`.
    pub price: Option<GlobalPriceInput>,
    /// Prices by market that buyers see before discounts; they take precedence over `price`. Required for shops in JP and the US with warehouses in China.
    pub sale_prices: Option<Vec<SalePrice>>,
    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    pub sales_attributes: Option<Vec<GlobalSalesAttributeInput>>,
    /// The seller's own code of the SKU, without spaces; buyers do not see it. From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
}

impl PartialEditGlobalProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the SKU on another platform. At most 999 characters.
    #[inline]
    pub fn external_global_sku_id(
        mut self,
        external_global_sku_id: impl Into<String>,
    ) -> Self {
        self.external_global_sku_id = Some(external_global_sku_id.into());
        self
    }

    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
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

    /// Stock for all shops together; when the product is first published, the stock of each shop is calculated from it. Later, it cannot be changed; [`UpdateInventory`](crate::product::UpdateInventory) sets the stock of each shop. Ignored if `inventory` is set.
    #[inline]
    pub fn global_quantity(mut self, global_quantity: i64) -> Self {
        self.global_quantity = Some(global_quantity);
        self
    }

    /// Global SKU ID of an existing SKU, from [`GetGlobalProduct`](crate::product::GetGlobalProduct); omit it for a new one and send all other data. Existing SKUs that the request omits are deleted.
    #[inline]
    pub fn id(mut self, id: impl Into<GlobalSkuId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }

    /// Stock by global warehouse, for every warehouse of the seller. Required if the seller uses several warehouses. At most 50 entries.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = GlobalInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// Price before tax for all markets, from which the local prices are calculated, except for shops in JP and the US with warehouses in China; see `sale_prices`.
    #[inline]
    pub fn price(mut self, price: GlobalPriceInput) -> Self {
        self.price = Some(price);
        self
    }

    /// Prices by market that buyers see before discounts; they take precedence over `price`. Required for shops in JP and the US with warehouses in China.
    #[inline]
    pub fn sale_prices(
        mut self,
        sale_prices: impl IntoIterator<Item = SalePrice>,
    ) -> Self {
        self.sale_prices = Some(sale_prices.into_iter().collect());
        self
    }

    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = GlobalSalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }

    /// The seller's own code of the SKU, without spaces; buyers do not see it. From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }

    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
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
                    (
                        "extra_identifier_codes",
                        &within(&self.extra_identifier_codes, ..=10),
                    ),
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
