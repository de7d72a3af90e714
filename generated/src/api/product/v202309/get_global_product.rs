// @generated from specs/product/202309/get_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetGlobalProduct` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Dimensions, Locale, Region, StoredImage, Weight};
use crate::api::product::types::{
    CertificationFile, IdentifierCode, Manufacturer, SizeChartTemplate, SkuMapping,
};

/// Returns a global product with all its fields, and its local products in the markets where it is published.
///
/// `GET /product/202309/global_products/{global_product_id}`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.info`.
/// Returns [`GetGlobalProductResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-product-202309>.
///
/// Documented error codes: [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052260](crate::errors#code-12052260), [12052901](crate::errors#code-12052901), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-global-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGlobalProduct {
    /// From `SearchGlobalProducts`.
    pub global_product_id: String,
}

impl GetGlobalProduct {
    /// Creates the request from its required fields.
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
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.info"])
        .errors(&[12052032, 12052048, 12052260, 12052901, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-global-product-202309");

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

/// The response to [`GetGlobalProduct`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalProductResponse {
    pub brand: Option<GlobalProductBrand>,
    pub category: Option<GlobalProductCategory>,
    pub certifications: Vec<GlobalProductCertification>,
    pub create_time: Option<Timestamp>,
    /// HTML.
    pub description: Option<String>,
    /// Of the product on another platform.
    pub external_global_product_id: Option<String>,
    /// Of the cross-border seller.
    pub global_seller_id: Option<String>,
    pub id: Option<String>,
    pub main_images: Vec<GlobalProductImage>,
    /// Out of use; see `manufacturer_ids`.
    pub manufacturer: Option<Manufacturer>,
    /// For `SearchManufacturers`; in the EU, for some categories.
    pub manufacturer_ids: Vec<String>,
    /// As packed.
    pub package_dimensions: Option<Dimensions>,
    /// As packed.
    pub package_weight: Option<Weight>,
    /// Of the whole product; what distinguishes its SKUs stands with them.
    pub product_attributes: Vec<GlobalProductAttribute>,
    /// Its local products, market by market.
    pub products: Vec<RegionalProduct>,
    /// For `SearchResponsiblePersons`; in the EU, for some categories.
    pub responsible_person_ids: Vec<String>,
    pub size_chart: Option<GlobalProductSizeChart>,
    pub skus: Vec<GlobalProductSku>,
    /// The language of the texts, where the seller trades within the EU.
    pub source_locale: Option<Locale>,
    pub title: Option<String>,
    pub update_time: Option<Timestamp>,
    pub video: Option<GlobalProductVideo>,
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

/// An attribute of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductAttribute {
    pub id: Option<String>,
    pub name: Option<String>,
    pub values: Vec<GlobalProductAttributeValue>,
}

impl Fields for GlobalProductAttribute {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "values" => read(map, &mut self.values),
            _ => skip(map),
        }
    }
}

/// A value of a global product's attribute.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductAttributeValue {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl Fields for GlobalProductAttributeValue {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            _ => skip(map),
        }
    }
}

/// The brand of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductBrand {
    pub id: Option<String>,
}

impl Fields for GlobalProductBrand {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            _ => skip(map),
        }
    }
}

/// The category of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductCategory {
    pub id: Option<String>,
}

impl Fields for GlobalProductCategory {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            _ => skip(map),
        }
    }
}

/// A certification of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductCertification {
    pub files: Vec<CertificationFile>,
    /// Of a `CertificationRule`.
    pub id: Option<String>,
    pub images: Vec<GlobalProductImage>,
    /// Of the kind of certification.
    pub title: Option<String>,
}

impl Fields for GlobalProductCertification {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "files" => read(map, &mut self.files),
            "id" => read(map, &mut self.id),
            "images" => read(map, &mut self.images),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}

/// An image of a global product, of its certifications or of its size chart.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductImage {
    /// Pixels.
    pub height: Option<i64>,
    /// Pixels.
    pub width: Option<i64>,
    pub uri: Option<String>,
}

impl Fields for GlobalProductImage {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "height" => read(map, &mut self.height),
            "width" => read(map, &mut self.width),
            "uri" => read(map, &mut self.uri),
            _ => skip(map),
        }
    }
}

/// The size chart of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductSizeChart {
    pub image: Option<GlobalProductImage>,
    /// Made with Seller Center's size chart tool.
    pub template: Option<SizeChartTemplate>,
}

impl Fields for GlobalProductSizeChart {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "image" => read(map, &mut self.image),
            "template" => read(map, &mut self.template),
            _ => skip(map),
        }
    }
}

/// A SKU of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductSku {
    /// Of the SKU on another platform.
    pub external_global_sku_id: Option<String>,
    /// Up to 10, of the SKUs in a virtual bundle; only in the EU.
    pub extra_identifier_codes: Vec<String>,
    /// For all shops, until first published.
    pub global_quantity: Option<i64>,
    pub id: Option<String>,
    pub identifier_code: Option<IdentifierCode>,
    /// By global warehouse.
    pub inventory: Vec<GlobalInventory>,
    /// Before tax, for all markets.
    pub price: Option<GlobalSkuPrice>,
    pub sales_attributes: Vec<GlobalSalesAttribute>,
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

/// The video of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalProductVideo {
    pub id: Option<String>,
}

impl Fields for GlobalProductVideo {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            _ => skip(map),
        }
    }
}

/// An attribute that distinguishes the SKUs of a global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalSalesAttribute {
    /// Newly made, if it is an attribute of the seller's own.
    pub id: Option<String>,
    pub name: Option<String>,
    /// The value's own image, shown among the options.
    pub sku_img: Option<StoredImage>,
    /// Newly made, if it is a value of the seller's own.
    pub value_id: Option<String>,
    pub value_name: Option<String>,
}

impl Fields for GlobalSalesAttribute {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "sku_img" => read(map, &mut self.sku_img),
            "value_id" => read(map, &mut self.value_id),
            "value_name" => read(map, &mut self.value_name),
            _ => skip(map),
        }
    }
}

/// The price of a global product's SKU.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalSkuPrice {
    /// USD, or EUR within the EU.
    pub currency: Option<Currency>,
    /// In the EU, where the SKU says how much it holds.
    pub unit_price: Option<Decimal>,
    pub amount: Option<Decimal>,
}

impl Fields for GlobalSkuPrice {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "unit_price" => read(map, &mut self.unit_price),
            "amount" => read(map, &mut self.amount),
            _ => skip(map),
        }
    }
}

/// A market's product that was published from the global product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RegionalProduct {
    /// Of the local product.
    pub id: Option<String>,
    pub region: Option<Region>,
    /// Between the global and the local SKUs.
    pub sku_mappings: Vec<SkuMapping>,
}

impl Fields for RegionalProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "region" => read(map, &mut self.region),
            "sku_mappings" => read(map, &mut self.sku_mappings),
            _ => skip(map),
        }
    }
}
