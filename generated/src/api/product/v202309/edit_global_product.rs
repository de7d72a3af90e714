// @generated from specs/product/202309/edit_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditGlobalProduct`] and the types that only this operation uses.

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

/// Replaces a global product and applies the edit to all markets where it is published, overwriting texts, translations and prices that were changed there. Omitted data is lost, so start from the result of [`GetGlobalProduct`](crate::product::GetGlobalProduct); TikTok may limit the relistings per day.
///
/// `PUT /product/202309/global_products/{global_product_id}`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.write`.
/// Returns [`EditGlobalProductResponse`].
/// The reply can report failures in `publish_results`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/edit-global-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::product::{EditGlobalProduct, edit_global_product};
 use tiktok_shop::product::edit_global_product::EditGlobalProductSku;
 use tiktok_shop::product::types::{GlobalPriceInput, ImageInput};
 use tiktok_shop::types::{Currency, WeightInput, WeightUnit};

 let seller = client.seller(token);
 let request = EditGlobalProduct::new(edit_global_product::Required {
     global_product_id: "1729592969712207008".into(),
     category_id: "600001".into(),
     description: "It is a red large t-shirt.".into(),
     main_images: Vec::from([
         ImageInput::new("tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"),
     ]),
     package_weight: WeightInput::new(WeightUnit::Kilogram, Decimal::new("1.99")?),
     skus: Vec::from([
         EditGlobalProductSku::new(
                 GlobalPriceInput::new(Decimal::new("1.32")?, Currency::Usd),
             )
             .id("1782427311584347905"),
     ]),
     title: "Short Boat Invisible Socks".into(),
 });
 let reply = seller.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019010](crate::errors#code-12019010), [12019011](crate::errors#code-12019011), [12019013](crate::errors#code-12019013), [12019016](crate::errors#code-12019016), [12019064](crate::errors#code-12019064), [12019113](crate::errors#code-12019113),
/// [12019114](crate::errors#code-12019114), [12019117](crate::errors#code-12019117), [12019121](crate::errors#code-12019121), [12019150](crate::errors#code-12019150), [12052012](crate::errors#code-12052012), [12052013](crate::errors#code-12052013),
/// [12052015](crate::errors#code-12052015), [12052016](crate::errors#code-12052016), [12052023](crate::errors#code-12052023), [12052024](crate::errors#code-12052024), [12052026](crate::errors#code-12052026), [12052028](crate::errors#code-12052028),
/// [12052048](crate::errors#code-12052048), [12052050](crate::errors#code-12052050), [12052051](crate::errors#code-12052051), [12052054](crate::errors#code-12052054), [12052055](crate::errors#code-12052055), [12052056](crate::errors#code-12052056),
/// [12052073](crate::errors#code-12052073), [12052084](crate::errors#code-12052084), [12052096](crate::errors#code-12052096), [12052104](crate::errors#code-12052104), [12052105](crate::errors#code-12052105), [12052116](crate::errors#code-12052116),
/// [12052142](crate::errors#code-12052142), [12052143](crate::errors#code-12052143), [12052145](crate::errors#code-12052145), [12052146](crate::errors#code-12052146), [12052200](crate::errors#code-12052200), [12052201](crate::errors#code-12052201),
/// [12052208](crate::errors#code-12052208), [12052217](crate::errors#code-12052217), [12052220](crate::errors#code-12052220), [12052221](crate::errors#code-12052221), [12052222](crate::errors#code-12052222), [12052225](crate::errors#code-12052225),
/// [12052226](crate::errors#code-12052226), [12052227](crate::errors#code-12052227), [12052230](crate::errors#code-12052230), [12052240](crate::errors#code-12052240), [12052241](crate::errors#code-12052241), [12052242](crate::errors#code-12052242),
/// [12052243](crate::errors#code-12052243), [12052244](crate::errors#code-12052244), [12052245](crate::errors#code-12052245), [12052246](crate::errors#code-12052246), [12052247](crate::errors#code-12052247), [12052248](crate::errors#code-12052248),
/// [12052249](crate::errors#code-12052249), [12052250](crate::errors#code-12052250), [12052251](crate::errors#code-12052251), [12052254](crate::errors#code-12052254), [12052260](crate::errors#code-12052260), [12052261](crate::errors#code-12052261),
/// [12052262](crate::errors#code-12052262), [12052266](crate::errors#code-12052266), [12052282](crate::errors#code-12052282), [12052285](crate::errors#code-12052285), [12052287](crate::errors#code-12052287), [12052288](crate::errors#code-12052288),
/// [12052290](crate::errors#code-12052290), [12052296](crate::errors#code-12052296), [12052300](crate::errors#code-12052300), [12052301](crate::errors#code-12052301), [12052302](crate::errors#code-12052302), [12052303](crate::errors#code-12052303),
/// [12052304](crate::errors#code-12052304), [12052305](crate::errors#code-12052305), [12052306](crate::errors#code-12052306), [12052324](crate::errors#code-12052324), [12052340](crate::errors#code-12052340), [12052341](crate::errors#code-12052341),
/// [12052342](crate::errors#code-12052342), [12052343](crate::errors#code-12052343), [12052344](crate::errors#code-12052344), [12052345](crate::errors#code-12052345), [12052346](crate::errors#code-12052346), [12052348](crate::errors#code-12052348),
/// [12052349](crate::errors#code-12052349), [12052350](crate::errors#code-12052350), [12052351](crate::errors#code-12052351), [12052360](crate::errors#code-12052360), [12052379](crate::errors#code-12052379), [12052401](crate::errors#code-12052401),
/// [12052447](crate::errors#code-12052447), [12052448](crate::errors#code-12052448), [12052520](crate::errors#code-12052520), [12052521](crate::errors#code-12052521), [12052522](crate::errors#code-12052522), [12052523](crate::errors#code-12052523),
/// [12052524](crate::errors#code-12052524), [12052525](crate::errors#code-12052525), [12052527](crate::errors#code-12052527), [12052528](crate::errors#code-12052528), [12052529](crate::errors#code-12052529), [12052530](crate::errors#code-12052530),
/// [12052531](crate::errors#code-12052531), [12052550](crate::errors#code-12052550), [12052554](crate::errors#code-12052554), [12052570](crate::errors#code-12052570), [12052574](crate::errors#code-12052574), [12052591](crate::errors#code-12052591),
/// [12052592](crate::errors#code-12052592), [12052593](crate::errors#code-12052593), [12052594](crate::errors#code-12052594), [12052598](crate::errors#code-12052598), [12052600](crate::errors#code-12052600), [12052650](crate::errors#code-12052650),
/// [12052670](crate::errors#code-12052670), [12052673](crate::errors#code-12052673), [12052700](crate::errors#code-12052700), [12052701](crate::errors#code-12052701), [12052702](crate::errors#code-12052702), [12052703](crate::errors#code-12052703),
/// [12052704](crate::errors#code-12052704), [12052901](crate::errors#code-12052901), [12052910](crate::errors#code-12052910), [12052912](crate::errors#code-12052912), [36009003](crate::errors#code-36009003).
#[doc(alias = "edit-global-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditGlobalProduct {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    pub brand_id: Option<BrandId>,
    /// ID of a leaf category with the permission status `AVAILABLE`, from [`GetGlobalCategories`](crate::product::GetGlobalCategories), in the tree of `category_version`.
    pub category_id: CategoryId,
    /// Category tree of `category_id`; `v2` is required for the US, EU and Southeast Asia. Defaults to `v1`.
    pub category_version: Option<CategoryVersion>,
    /// Certifications of the product, as the category requires; see [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules). At most 10 entries.
    pub certifications: Option<Vec<GlobalCertificationInput>>,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// ID of the product on another platform. At most 999 characters.
    pub external_global_product_id: Option<String>,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// Manufacturer of the product, with all four fields. Deprecated; use `manufacturer_ids` instead.
    pub manufacturer: Option<Manufacturer>,
    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers); default to those with which the product was created. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    pub manufacturer_ids: Option<Vec<ManufacturerId>>,
    /// Dimensions of the packed product, which influence the shipping fee: whole numbers, in the same system of units as `package_weight`. Brazil also accepts decimals, which are rounded.
    pub package_dimensions: Option<DimensionsInput>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: WeightInput,
    /// Attributes of the product: at least those that [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) requires, each with at most 300 values in the US and 100 elsewhere.
    pub product_attributes: Option<Vec<AttributeInput>>,
    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons); default to those with which the product was created. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
    pub responsible_person_ids: Option<Vec<ResponsiblePersonId>>,
    /// Size chart of the product. [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) says whether the category requires or supports one; it is ignored if not supported.
    pub size_chart: Option<SizeChartInput>,
    /// SKUs of the product, the main one first: at most 300 for the EU, JP, GB and US, 100 elsewhere.
    pub skus: Vec<EditGlobalProductSku>,
    /// Title of the product, in a language of its markets and not in Chinese: 1 to 255 characters for DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 for MX, 25 to 255 elsewhere.
    pub title: String,
    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    pub video: Option<VideoInput>,
}

/// The required fields of [`EditGlobalProduct`], for [`EditGlobalProduct::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
    /// ID of a leaf category with the permission status `AVAILABLE`, from [`GetGlobalCategories`](crate::product::GetGlobalCategories), in the tree of `category_version`.
    pub category_id: CategoryId,
    /// Description of the product, as HTML, in the language of `title`; TikTok converts some tags, for example tables to images. It may contain at most 30 images, uploaded by [`UploadProductImage`](crate::product::UploadProductImage) with the use case `DESCRIPTION_IMAGE`; each has sides below 4,000 pixels and the attributes `src`, `width` and `height`. At most 10000 characters.
    pub description: String,
    /// Main images of the product in the order of display, uploaded with the use case `MAIN_IMAGE`, with sides of 300 to 4,000 pixels. Five or more are recommended, the first with a white background; see [`OptimizeImages`](crate::product::OptimizeImages). At most 9 entries.
    pub main_images: Vec<ImageInput>,
    /// Weight of the packed product, which decides the shipping fee if the fee for the dimensions is lower. `KILOGRAM` takes at most 3 decimals, `POUND` (only in the US) at most 2, and `GRAM` (only in BR, JP and MX) none.
    pub package_weight: WeightInput,
    /// SKUs of the product, the main one first: at most 300 for the EU, JP, GB and US, 100 elsewhere.
    pub skus: Vec<EditGlobalProductSku>,
    /// Title of the product, in a language of its markets and not in Chinese: 1 to 255 characters for DE, ES, FR, IE, IT, GB, JP and US, 1 to 300 for MX, 25 to 255 elsewhere.
    pub title: String,
}

impl EditGlobalProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            global_product_id: required.global_product_id,
            brand_id: None,
            category_id: required.category_id,
            category_version: None,
            certifications: None,
            description: required.description,
            external_global_product_id: None,
            main_images: required.main_images,
            manufacturer: None,
            manufacturer_ids: None,
            package_dimensions: None,
            package_weight: required.package_weight,
            product_attributes: None,
            responsible_person_ids: None,
            size_chart: None,
            skus: required.skus,
            title: required.title,
            video: None,
        }
    }

    /// Brand ID, from [`GetBrands`](crate::product::GetBrands). Buyers see the brand once the seller is authorized to use it.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Category tree of `category_id`; `v2` is required for the US, EU and Southeast Asia. Defaults to `v1`.
    #[inline]
    pub fn category_version(
        mut self,
        category_version: impl Into<CategoryVersion>,
    ) -> Self {
        self.category_version = Some(category_version.into());
        self
    }

    /// Certifications of the product, as the category requires; see [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules). At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = GlobalCertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
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

    /// Manufacturer of the product, with all four fields. Deprecated; use `manufacturer_ids` instead.
    #[inline]
    pub fn manufacturer(mut self, manufacturer: Manufacturer) -> Self {
        self.manufacturer = Some(manufacturer);
        self
    }

    /// Manufacturer IDs, from [`SearchManufacturers`](crate::product::SearchManufacturers); default to those with which the product was created. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
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

    /// Attributes of the product: at least those that [`GetGlobalCategoryAttributes`](crate::product::GetGlobalCategoryAttributes) requires, each with at most 300 values in the US and 100 elsewhere.
    #[inline]
    pub fn product_attributes(
        mut self,
        product_attributes: impl IntoIterator<Item = AttributeInput>,
    ) -> Self {
        self.product_attributes = Some(product_attributes.into_iter().collect());
        self
    }

    /// Responsible person IDs, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons); default to those with which the product was created. Only for the EU, if [`GetGlobalCategoryRules`](crate::product::GetGlobalCategoryRules) requires them.
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

    /// Video of the product. A square HD video of 20 to 60 seconds is recommended.
    #[inline]
    pub fn video(mut self, video: VideoInput) -> Self {
        self.video = Some(video);
        self
    }
}

impl Endpoint for EditGlobalProduct {
    type Response = EditGlobalProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "EditGlobalProduct";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202309/global_products/{global_product_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.write"])
        .errors(
            &[
                12019010, 12019011, 12019013, 12019016, 12019064, 12019113, 12019114,
                12019117, 12019121, 12019150, 12052012, 12052013, 12052015, 12052016,
                12052023, 12052024, 12052026, 12052028, 12052048, 12052050, 12052051,
                12052054, 12052055, 12052056, 12052073, 12052084, 12052096, 12052104,
                12052105, 12052116, 12052142, 12052143, 12052145, 12052146, 12052200,
                12052201, 12052208, 12052217, 12052220, 12052221, 12052222, 12052225,
                12052226, 12052227, 12052230, 12052240, 12052241, 12052242, 12052243,
                12052244, 12052245, 12052246, 12052247, 12052248, 12052249, 12052250,
                12052251, 12052254, 12052260, 12052261, 12052262, 12052266, 12052282,
                12052285, 12052287, 12052288, 12052290, 12052296, 12052300, 12052301,
                12052302, 12052303, 12052304, 12052305, 12052306, 12052324, 12052340,
                12052341, 12052342, 12052343, 12052344, 12052345, 12052346, 12052348,
                12052349, 12052350, 12052351, 12052360, 12052379, 12052401, 12052447,
                12052448, 12052520, 12052521, 12052522, 12052523, 12052524, 12052525,
                12052527, 12052528, 12052529, 12052530, 12052531, 12052550, 12052554,
                12052570, 12052574, 12052591, 12052592, 12052593, 12052594, 12052598,
                12052600, 12052650, 12052670, 12052673, 12052700, 12052701, 12052702,
                12052703, 12052704, 12052901, 12052910, 12052912, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/edit-global-product-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/global_products/");
        path.id("global_product_id", &self.global_product_id);
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

/// The response to [`EditGlobalProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditGlobalProductResponse {
    /// SKUs of the global product.
    pub global_skus: Vec<GlobalSku>,
    /// Results, one for each market where the product is published.
    pub publish_results: Vec<PublishResult>,
}

impl Fields for EditGlobalProductResponse {
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

debug_fields!(EditGlobalProductResponse);

impl CollectFailures for EditGlobalProductResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.publish_results);
    }
}

impl PartialFailures for EditGlobalProductResponse {}

/// A SKU of the global product; without `id`, a new one.
#[derive(Clone)]
#[non_exhaustive]
pub struct EditGlobalProductSku {
    /// ID of the SKU on another platform. At most 999 characters.
    pub external_global_sku_id: Option<String>,
    /// Further identifier codes for the SKUs in a virtual bundle, each a GTIN, EAN, UPC or ISBN that no other SKU has; see `IdentifierCodeType` for the formats. Only in the EU. At most 10 entries.
    pub extra_identifier_codes: Option<Vec<String>>,
    /// Stock for all shops together; when the product is first published, the stock of each shop is calculated from it. Later, it cannot be changed; [`UpdateInventory`](crate::product::UpdateInventory) sets the stock of each shop. Ignored if `inventory` is set.
    pub global_quantity: Option<i64>,
    /// Global SKU ID of an existing SKU, from [`GetGlobalProduct`](crate::product::GetGlobalProduct); omit it for a new one. Existing SKUs that the request omits are deleted.
    pub id: Option<GlobalSkuId>,
    /// International identifier code of the SKU. It cannot be changed once the product has been submitted for review.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by global warehouse, for every warehouse of the seller. Required if the seller uses several warehouses. At most 50 entries.
    pub inventory: Option<Vec<GlobalInventoryInput>>,
    /// Price before tax for all markets, from which the local prices are calculated, except for shops in JP and the US with warehouses in China; see `sale_prices`.
    pub price: GlobalPriceInput,
    /// Prices by market that buyers see before discounts; they take precedence over `price`. Required for shops in JP and the US with warehouses in China.
    pub sale_prices: Option<Vec<SalePrice>>,
    /// Sales attributes of the SKU: at most 3, the same ones in all SKUs, with a different combination of values in each. An edit cannot remove all of them.
    pub sales_attributes: Option<Vec<GlobalSalesAttributeInput>>,
    /// The seller's own code of the SKU, without spaces; buyers do not see it. From 1 to 50 characters.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains, from 0.01 to 99,999.9999; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
}

impl EditGlobalProductSku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(price: GlobalPriceInput) -> Self {
        Self {
            external_global_sku_id: None,
            extra_identifier_codes: None,
            global_quantity: None,
            id: None,
            identifier_code: None,
            inventory: None,
            price,
            sale_prices: None,
            sales_attributes: None,
            seller_sku: None,
            sku_unit_count: None,
        }
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

    /// Global SKU ID of an existing SKU, from [`GetGlobalProduct`](crate::product::GetGlobalProduct); omit it for a new one. Existing SKUs that the request omits are deleted.
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

impl WriteFields for EditGlobalProductSku {
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

debug_written!(EditGlobalProductSku);
