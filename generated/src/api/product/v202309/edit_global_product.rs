// @generated from specs/product/202309/edit_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `EditGlobalProduct` and what only it uses.

use crate::glue::*;
use crate::api::product::types::{
    AttributeInput, DimensionsInput, GlobalCertificationInput, GlobalInventoryInput,
    GlobalSalesAttributeInput, GlobalSku, IdentifierCode, ImageUri, Manufacturer,
    PriceInput, PublishResult, SalePrice, SizeChartInput, VideoInput, WeightInput,
};

/// `PUT /product/202309/global_products/{global_product_id}`
///
/// Takes a seller's token.
/// Scope: `seller.global_product.write`.
#[doc(alias = "edit-global-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditGlobalProduct {
    pub global_product_id: String,
    pub brand_id: Option<String>,
    pub category_id: String,
    /// `v1` when left out.
    pub category_version: Option<String>,
    /// At most 10 entries.
    pub certifications: Option<Vec<GlobalCertificationInput>>,
    /// At most 10000 characters.
    pub description: String,
    /// At most 999 characters.
    pub external_global_product_id: Option<String>,
    /// At most 9 entries.
    pub main_images: Vec<ImageUri>,
    pub manufacturer: Option<Manufacturer>,
    pub manufacturer_ids: Option<Vec<String>>,
    pub package_dimensions: Option<DimensionsInput>,
    pub package_weight: WeightInput,
    pub product_attributes: Option<Vec<AttributeInput>>,
    pub responsible_person_ids: Option<Vec<String>>,
    pub size_chart: Option<SizeChartInput>,
    pub skus: Vec<SkuInput>,
    pub title: String,
    pub video: Option<VideoInput>,
}

impl EditGlobalProduct {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        global_product_id: impl Into<String>,
        category_id: impl Into<String>,
        description: impl Into<String>,
        main_images: impl IntoIterator<Item = ImageUri>,
        package_weight: WeightInput,
        skus: impl IntoIterator<Item = SkuInput>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            global_product_id: global_product_id.into(),
            brand_id: None,
            category_id: category_id.into(),
            category_version: None,
            certifications: None,
            description: description.into(),
            external_global_product_id: None,
            main_images: main_images.into_iter().collect(),
            manufacturer: None,
            manufacturer_ids: None,
            package_dimensions: None,
            package_weight,
            product_attributes: None,
            responsible_person_ids: None,
            size_chart: None,
            skus: skus.into_iter().collect(),
            title: title.into(),
            video: None,
        }
    }
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }
    /// `v1` when left out.
    #[inline]
    pub fn category_version(mut self, category_version: impl Into<String>) -> Self {
        self.category_version = Some(category_version.into());
        self
    }
    /// At most 10 entries.
    #[inline]
    pub fn certifications(
        mut self,
        certifications: impl IntoIterator<Item = GlobalCertificationInput>,
    ) -> Self {
        self.certifications = Some(certifications.into_iter().collect());
        self
    }
    /// At most 999 characters.
    #[inline]
    pub fn external_global_product_id(
        mut self,
        external_global_product_id: impl Into<String>,
    ) -> Self {
        self.external_global_product_id = Some(external_global_product_id.into());
        self
    }
    #[inline]
    pub fn manufacturer(mut self, manufacturer: Manufacturer) -> Self {
        self.manufacturer = Some(manufacturer);
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
    #[inline]
    pub fn package_dimensions(mut self, package_dimensions: DimensionsInput) -> Self {
        self.package_dimensions = Some(package_dimensions);
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
}

impl Endpoint for EditGlobalProduct {
    type Response = EditGlobalProductResponse;
    const NAME: &'static str = "EditGlobalProduct";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/product/202309/global_products/{global_product_id}";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202309/global_products/");
        path.id("global_product_id", &self.global_product_id);
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("brand_id", &self.brand_id);
        body.field("category_id", &self.category_id);
        body.field("category_version", &self.category_version);
        body.field("certifications", &self.certifications);
        body.field("description", &self.description);
        body.field("external_global_product_id", &self.external_global_product_id);
        body.field("main_images", &self.main_images);
        body.field("manufacturer", &self.manufacturer);
        body.field("manufacturer_ids", &self.manufacturer_ids);
        body.field("package_dimensions", &self.package_dimensions);
        body.field("package_weight", &self.package_weight);
        body.field("product_attributes", &self.product_attributes);
        body.field("responsible_person_ids", &self.responsible_person_ids);
        body.field("size_chart", &self.size_chart);
        body.field("skus", &self.skus);
        body.field("title", &self.title);
        body.field("video", &self.video);
    }
}

/// What [`EditGlobalProduct`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditGlobalProductResponse {
    pub global_skus: Vec<GlobalSku>,
    pub publish_results: Vec<PublishResult>,
}

impl Fields for EditGlobalProductResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "global_skus" => read(map, &mut self.global_skus),
            "publish_results" => read(map, &mut self.publish_results),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SkuInput {
    /// At most 999 characters.
    pub external_global_sku_id: Option<String>,
    pub extra_identifier_codes: Option<Vec<String>>,
    pub global_quantity: Option<i64>,
    pub id: Option<String>,
    pub identifier_code: Option<IdentifierCode>,
    /// At most 50 entries.
    pub inventory: Option<Vec<GlobalInventoryInput>>,
    pub price: PriceInput,
    pub sale_prices: Option<Vec<SalePrice>>,
    pub sales_attributes: Option<Vec<GlobalSalesAttributeInput>>,
    /// From 1 to 50 characters.
    pub seller_sku: Option<String>,
    pub sku_unit_count: Option<String>,
}

impl SkuInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(price: PriceInput) -> Self {
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
    /// At most 999 characters.
    #[inline]
    pub fn external_global_sku_id(
        mut self,
        external_global_sku_id: impl Into<String>,
    ) -> Self {
        self.external_global_sku_id = Some(external_global_sku_id.into());
        self
    }
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
    #[inline]
    pub fn global_quantity(mut self, global_quantity: i64) -> Self {
        self.global_quantity = Some(global_quantity);
        self
    }
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    #[inline]
    pub fn identifier_code(mut self, identifier_code: IdentifierCode) -> Self {
        self.identifier_code = Some(identifier_code);
        self
    }
    /// At most 50 entries.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = GlobalInventoryInput>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }
    #[inline]
    pub fn sale_prices(
        mut self,
        sale_prices: impl IntoIterator<Item = SalePrice>,
    ) -> Self {
        self.sale_prices = Some(sale_prices.into_iter().collect());
        self
    }
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = GlobalSalesAttributeInput>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }
    /// From 1 to 50 characters.
    #[inline]
    pub fn seller_sku(mut self, seller_sku: impl Into<String>) -> Self {
        self.seller_sku = Some(seller_sku.into());
        self
    }
    #[inline]
    pub fn sku_unit_count(mut self, sku_unit_count: impl Into<String>) -> Self {
        self.sku_unit_count = Some(sku_unit_count.into());
        self
    }
}

impl Body for SkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("external_global_sku_id", &self.external_global_sku_id);
        object.field("extra_identifier_codes", &self.extra_identifier_codes);
        object.field("global_quantity", &self.global_quantity);
        object.field("id", &self.id);
        object.field("identifier_code", &self.identifier_code);
        object.field("inventory", &self.inventory);
        object.field("price", &self.price);
        object.field("sale_prices", &self.sale_prices);
        object.field("sales_attributes", &self.sales_attributes);
        object.field("seller_sku", &self.seller_sku);
        object.field("sku_unit_count", &self.sku_unit_count);
    }
}

impl Tell for EditGlobalProductResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_within(&self.publish_results);
    }
}

impl PartialFailures for EditGlobalProductResponse {}
