// @generated from specs/product/202309/get_global_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Dimensions, Locale, Region, StoredImage, Weight};
use crate::api::ids::{
    AttributeId, AttributeValueId, BrandId, CategoryId, CertificationId, GlobalProductId,
    GlobalSkuId, GlobalWarehouseId, ManufacturerId, ProductFileId, ProductId,
    ResponsiblePersonId, SellerId,
};
use crate::api::product::types::{
    CertificationFile, IdentifierCode, Manufacturer, SizeChartTemplate, SkuMapping,
};

/// Returns a global product that is not deleted, with all its fields, and its local products in the markets where it is published.
///
/// `GET /product/202309/global_products/{global_product_id}`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.info`.
/// Returns [`GetGlobalProductResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-global-product-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetGlobalProduct;

 let seller = client.seller(token);
 let reply = seller.send(&GetGlobalProduct::new("1729592969712207008")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052032](crate::errors#code-12052032), [12052048](crate::errors#code-12052048), [12052260](crate::errors#code-12052260), [12052901](crate::errors#code-12052901), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-global-product-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGlobalProduct {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
}

impl GetGlobalProduct {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(global_product_id: impl Into<GlobalProductId>) -> Self {
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
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/global_products/");
        path.id("global_product_id", &self.global_product_id);
    }
}

/// The response to [`GetGlobalProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalProductResponse {
    /// Brand of the product.
    pub brand: Option<GlobalProductBrand>,
    /// Category of the global product.
    pub category: Option<GlobalProductCategory>,
    /// Certifications of the product.
    pub certifications: Vec<GlobalProductCertification>,
    /// When the global product was created.
    pub create_time: Option<Timestamp>,
    /// Description of the product, as HTML.
    pub description: Option<String>,
    /// ID of the product on another platform.
    pub external_global_product_id: Option<String>,
    /// ID of the cross-border seller.
    pub global_seller_id: Option<SellerId>,
    /// Global product ID.
    pub id: Option<GlobalProductId>,
    /// Images of the product's gallery.
    pub main_images: Vec<GlobalProductImage>,
    /// First manufacturer of the product. Deprecated; use `manufacturer_ids` instead.
    pub manufacturer: Option<Manufacturer>,
    /// Manufacturer IDs; see [`SearchManufacturers`](crate::product::SearchManufacturers). Only in the EU, for some categories.
    pub manufacturer_ids: Vec<ManufacturerId>,
    /// Dimensions of the packed product.
    pub package_dimensions: Option<Dimensions>,
    /// Weight of the packed product.
    pub package_weight: Option<Weight>,
    /// Attributes of the whole product, without the sales attributes of its SKUs.
    pub product_attributes: Vec<GlobalProductAttribute>,
    /// Local products that were published from the global product or bound to it with [`BindLocalProducts`](crate::product::BindLocalProducts), by market.
    pub products: Vec<RegionalProduct>,
    /// Responsible person IDs; see [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons). Only in the EU, for some categories.
    pub responsible_person_ids: Vec<ResponsiblePersonId>,
    /// Size chart of the product.
    pub size_chart: Option<GlobalProductSizeChart>,
    /// SKUs of the global product.
    pub skus: Vec<GlobalProductSku>,
    /// Language in which the seller wrote the texts. Only for intra-EU sellers.
    pub source_locale: Option<Locale>,
    /// Title of the global product.
    pub title: Option<String>,
    /// When the global product last changed.
    pub update_time: Option<Timestamp>,
    /// Video of the product.
    pub video: Option<GlobalProductVideo>,
}

impl Fields for GetGlobalProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("brand", &mut self.brand),
                    ("category", &mut self.category),
                    ("certifications", &mut self.certifications),
                    ("create_time", &mut self.create_time),
                    ("description", &mut self.description),
                    ("external_global_product_id", &mut self.external_global_product_id),
                    ("global_seller_id", &mut self.global_seller_id),
                    ("id", &mut self.id),
                    ("main_images", &mut self.main_images),
                    ("manufacturer", &mut self.manufacturer),
                    ("manufacturer_ids", &mut self.manufacturer_ids),
                    ("package_dimensions", &mut self.package_dimensions),
                    ("package_weight", &mut self.package_weight),
                    ("product_attributes", &mut self.product_attributes),
                    ("products", &mut self.products),
                    ("responsible_person_ids", &mut self.responsible_person_ids),
                    ("size_chart", &mut self.size_chart),
                    ("skus", &mut self.skus),
                    ("source_locale", &mut self.source_locale),
                    ("title", &mut self.title),
                    ("update_time", &mut self.update_time),
                    ("video", &mut self.video),
                ],
            );
    }
}

debug_fields!(GetGlobalProductResponse);

/// Stock of a global SKU in one global warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalInventory {
    /// Global warehouse ID, from `logistics::GetGlobalWarehouses`.
    pub global_warehouse_id: Option<GlobalWarehouseId>,
    /// Available stock in the warehouse.
    pub quantity: Option<i64>,
}

impl Fields for GlobalInventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_warehouse_id", &mut self.global_warehouse_id),
                    ("quantity", &mut self.quantity),
                ],
            );
    }
}

debug_fields!(GlobalInventory);

/// An attribute of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductAttribute {
    /// Attribute ID.
    pub id: Option<AttributeId>,
    /// Name of the attribute.
    pub name: Option<String>,
    /// Values of the attribute.
    pub values: Vec<GlobalProductAttributeValue>,
}

impl Fields for GlobalProductAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("values", &mut self.values),
                ],
            );
    }
}

debug_fields!(GlobalProductAttribute);

/// A value of a global product's attribute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductAttributeValue {
    /// Attribute value ID.
    pub id: Option<AttributeValueId>,
    /// Name of the attribute value.
    pub name: Option<String>,
}

impl Fields for GlobalProductAttributeValue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(GlobalProductAttributeValue);

/// The brand of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductBrand {
    /// Brand ID.
    pub id: Option<BrandId>,
}

impl Fields for GlobalProductBrand {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(GlobalProductBrand);

/// The category of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductCategory {
    /// Category ID.
    pub id: Option<CategoryId>,
}

impl Fields for GlobalProductCategory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(GlobalProductCategory);

/// A certification of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductCertification {
    /// Files of the certification.
    pub files: Vec<CertificationFile>,
    /// ID of the type of certification; see `GlobalCertificationRule::id`.
    pub id: Option<CertificationId>,
    /// Images of the certification.
    pub images: Vec<GlobalProductImage>,
    /// Title of the type of certification.
    pub title: Option<String>,
}

impl Fields for GlobalProductCertification {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("files", &mut self.files),
                    ("id", &mut self.id),
                    ("images", &mut self.images),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(GlobalProductCertification);

/// An image of a global product, of its certifications or of its size chart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductImage {
    /// Height in pixels.
    pub height: Option<i64>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// URI of the image, by which products refer to it.
    pub uri: Option<String>,
}

impl Fields for GlobalProductImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("width", &mut self.width),
                    ("uri", &mut self.uri),
                ],
            );
    }
}

debug_fields!(GlobalProductImage);

/// The size chart of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductSizeChart {
    /// Image of the size chart.
    pub image: Option<GlobalProductImage>,
    /// Size chart template, made in Seller Center or with [`CreateSizeChart`](crate::product::CreateSizeChart).
    pub template: Option<SizeChartTemplate>,
}

impl Fields for GlobalProductSizeChart {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("image", &mut self.image), ("template", &mut self.template)]);
    }
}

debug_fields!(GlobalProductSizeChart);

/// A SKU of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductSku {
    /// ID of the SKU on another platform.
    pub external_global_sku_id: Option<String>,
    /// Up to 10 further identifier codes for the SKUs in a virtual bundle. Only in the EU.
    pub extra_identifier_codes: Vec<String>,
    /// Stock for all shops together; when the product is first published, the stock of each shop is calculated from it. Later, it cannot be changed; [`UpdateInventory`](crate::product::UpdateInventory) sets the stock of each shop.
    pub global_quantity: Option<i64>,
    /// Global SKU ID.
    pub id: Option<GlobalSkuId>,
    /// International identifier code of the SKU.
    pub identifier_code: Option<IdentifierCode>,
    /// Stock by global warehouse.
    pub inventory: Vec<GlobalInventory>,
    /// Price before tax for all markets, from which the local prices are calculated, except for shops in JP and the US with warehouses in China.
    pub price: Option<GlobalSkuPrice>,
    /// Sales attributes of the SKU, such as color and size.
    pub sales_attributes: Vec<GlobalSalesAttribute>,
    /// The seller's own code of the SKU; buyers do not see it.
    pub seller_sku: Option<String>,
    /// Quantity that one SKU contains; only in the EU. TikTok calculates the unit price from it if the product attributes also give the unit type and the base unit count.
    pub sku_unit_count: Option<Decimal>,
}

impl Fields for GlobalProductSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_global_sku_id", &mut self.external_global_sku_id),
                    ("extra_identifier_codes", &mut self.extra_identifier_codes),
                    ("global_quantity", &mut self.global_quantity),
                    ("id", &mut self.id),
                    ("identifier_code", &mut self.identifier_code),
                    ("inventory", &mut self.inventory),
                    ("price", &mut self.price),
                    ("sales_attributes", &mut self.sales_attributes),
                    ("seller_sku", &mut self.seller_sku),
                    ("sku_unit_count", &mut self.sku_unit_count),
                ],
            );
    }
}

debug_fields!(GlobalProductSku);

/// The video of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalProductVideo {
    /// Video ID.
    pub id: Option<ProductFileId>,
}

impl Fields for GlobalProductVideo {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(GlobalProductVideo);

/// An attribute that distinguishes the SKUs of a global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSalesAttribute {
    /// Attribute ID, assigned by TikTok if the seller defined the attribute.
    pub id: Option<AttributeId>,
    /// Name of the sales attribute.
    pub name: Option<String>,
    /// Image that buyers see for the value.
    pub sku_img: Option<StoredImage>,
    /// Attribute value ID, assigned by TikTok if the seller defined the value.
    pub value_id: Option<AttributeValueId>,
    /// Value of the sales attribute.
    pub value_name: Option<String>,
}

impl Fields for GlobalSalesAttribute {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("sku_img", &mut self.sku_img),
                    ("value_id", &mut self.value_id),
                    ("value_name", &mut self.value_name),
                ],
            );
    }
}

debug_fields!(GlobalSalesAttribute);

/// The price of a global product's SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSkuPrice {
    /// Currency of the price: `USD` for global sellers, `EUR` for intra-EU sellers.
    pub currency: Option<Currency>,
    /// Price of the base quantity that the product attributes name, if the SKU has `sku_unit_count`. Only in the EU.
    pub unit_price: Option<Decimal>,
    /// Amount before tax.
    pub amount: Option<Decimal>,
}

impl Fields for GlobalSkuPrice {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("currency", &mut self.currency),
                    ("unit_price", &mut self.unit_price),
                    ("amount", &mut self.amount),
                ],
            );
    }
}

debug_fields!(GlobalSkuPrice);

/// A local product that was published from the global product, or bound to it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionalProduct {
    /// ID of the local product.
    pub id: Option<ProductId>,
    /// Market of the local product.
    pub region: Option<Region>,
    /// Which local SKU belongs to which global SKU.
    pub sku_mappings: Vec<SkuMapping>,
}

impl Fields for RegionalProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("region", &mut self.region),
                    ("sku_mappings", &mut self.sku_mappings),
                ],
            );
    }
}

debug_fields!(RegionalProduct);
