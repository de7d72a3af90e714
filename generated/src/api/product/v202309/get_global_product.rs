// @generated from specs/product/202309/get_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetGlobalProduct` and what only it uses.

use crate::__private::*;
use crate::api::types::{Dimensions, Locale, StoredImage, Weight};
use crate::api::product::types::{
    Brand, Category, Certification, IdentifierCode, Manufacturer, Price,
    ProductAttribute, PublishedProduct, SalesAttribute, SizeChart, Video,
};

/// Returns a global product with all its fields, and its local products in the markets where it is published.
///
/// `GET /product/202309/global_products/{global_product_id}`
///
/// Takes a seller's token, as `client.seller(…)` brings it.
/// Scope: `seller.global_product.info`.
/// Answers [`GetGlobalProductResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-global-product-202309>
///
/// Documented errors: 12052032, 12052048, 12052260, 12052901, 36009003.
#[doc(alias = "get-global-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGlobalProduct {
    /// From `SearchGlobalProducts`.
    pub global_product_id: String,
}

impl GetGlobalProduct {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(global_product_id: impl Into<String>) -> Self {
        Self {
            global_product_id: global_product_id.into(),
        }
    }
}

impl Endpoint for GetGlobalProduct {
    type Response = GetGlobalProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetGlobalProduct";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202309/global_products/{global_product_id}";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.global_product.info"],
        errors: &[12052032, 12052048, 12052260, 12052901, 36009003],
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/get-global-product-202309",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202309/global_products/");
        path.id("global_product_id", &self.global_product_id);
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetGlobalProduct`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalProductResponse {
    pub brand: Option<Brand>,
    pub category: Option<Category>,
    pub certifications: Vec<Certification>,
    pub create_time: Option<Timestamp>,
    /// HTML.
    pub description: Option<String>,
    /// Of the product on another platform.
    pub external_global_product_id: Option<String>,
    /// Of the cross-border seller.
    pub global_seller_id: Option<String>,
    pub id: Option<String>,
    pub main_images: Vec<StoredImage>,
    /// Out of use; see `manufacturer_ids`.
    pub manufacturer: Option<Manufacturer>,
    /// For `SearchManufacturers`; in the EU, for some categories.
    pub manufacturer_ids: Vec<String>,
    /// As packed.
    pub package_dimensions: Option<Dimensions>,
    /// As packed.
    pub package_weight: Option<Weight>,
    /// Of the whole product; what tells its SKUs apart stands with them.
    pub product_attributes: Vec<ProductAttribute>,
    /// Its local products, market by market.
    pub products: Vec<PublishedProduct>,
    /// For `SearchResponsiblePersons`; in the EU, for some categories.
    pub responsible_person_ids: Vec<String>,
    pub size_chart: Option<SizeChart>,
    pub skus: Vec<GlobalProductSku>,
    /// The language of the texts, where the seller trades within the EU.
    pub source_locale: Option<Locale>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
    pub video: Option<Video>,
}

impl Fields for GetGlobalProductResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "brand" => read(map, &mut self.brand),
            "category" => read(map, &mut self.category),
            "certifications" => read(map, &mut self.certifications),
            "create_time" => read(map, &mut self.create_time),
            "description" => read(map, &mut self.description),
            "external_global_product_id" => {
                read(map, &mut self.external_global_product_id)
            }
            "global_seller_id" => read(map, &mut self.global_seller_id),
            "id" => read(map, &mut self.id),
            "main_images" => read(map, &mut self.main_images),
            "manufacturer" => read(map, &mut self.manufacturer),
            "manufacturer_ids" => read(map, &mut self.manufacturer_ids),
            "package_dimensions" => read(map, &mut self.package_dimensions),
            "package_weight" => read(map, &mut self.package_weight),
            "product_attributes" => read(map, &mut self.product_attributes),
            "products" => read(map, &mut self.products),
            "responsible_person_ids" => read(map, &mut self.responsible_person_ids),
            "size_chart" => read(map, &mut self.size_chart),
            "skus" => read(map, &mut self.skus),
            "source_locale" => read(map, &mut self.source_locale),
            "title" => read(map, &mut self.title),
            "update_time" => read(map, &mut self.update_time),
            "video" => read(map, &mut self.video),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalInventory {
    /// From `GetGlobalWarehouses`.
    pub global_warehouse_id: Option<String>,
    /// Available in this warehouse.
    pub quantity: Option<i64>,
}

impl Fields for GlobalInventory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "global_warehouse_id" => read(map, &mut self.global_warehouse_id),
            "quantity" => read(map, &mut self.quantity),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductSku {
    /// Of the SKU on another platform.
    pub external_global_sku_id: Option<String>,
    /// Up to 10, of the SKUs in a virtual bundle; in the EU alone.
    pub extra_identifier_codes: Vec<String>,
    /// For all shops, until first published.
    pub global_quantity: Option<i64>,
    pub id: Option<String>,
    pub identifier_code: Option<IdentifierCode>,
    /// By global warehouse.
    pub inventory: Vec<GlobalInventory>,
    /// Before tax, for all markets.
    pub price: Option<Price>,
    pub sales_attributes: Vec<SalesAttribute>,
    /// The seller's own code; buyers do not see it.
    pub seller_sku: Option<String>,
    /// How much one SKU holds, for the unit price.
    pub sku_unit_count: Option<Decimal>,
}

impl Fields for GlobalProductSku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "external_global_sku_id" => read(map, &mut self.external_global_sku_id),
            "extra_identifier_codes" => read(map, &mut self.extra_identifier_codes),
            "global_quantity" => read(map, &mut self.global_quantity),
            "id" => read(map, &mut self.id),
            "identifier_code" => read(map, &mut self.identifier_code),
            "inventory" => read(map, &mut self.inventory),
            "price" => read(map, &mut self.price),
            "sales_attributes" => read(map, &mut self.sales_attributes),
            "seller_sku" => read(map, &mut self.seller_sku),
            "sku_unit_count" => read(map, &mut self.sku_unit_count),
            _ => skip(map),
        }
    }
}
