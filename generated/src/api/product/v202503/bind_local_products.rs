// @generated from specs/product/202503/bind_local_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`BindLocalProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{ItemError, Region};
use crate::api::ids::{
    AttributeId, AttributeValueId, GlobalProductId, GlobalSkuId, ProductId, SkuId,
    WarehouseId,
};
use crate::api::product::types::InventoryMode;

/// Binds existing local products, at most one in each EU country, to a global product; this cannot be undone. Only for sellers in several EU countries.
///
/// `POST /product/202503/global_products/{global_product_id}/bind_local_products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`BindLocalProductsResponse`].
/// The reply can report failures in `bind_results`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::BindLocalProducts;
 use tiktok_shop::product::bind_local_products::{BindLocalProductSku, InventoryAddType, LocalProduct};
 use tiktok_shop::product::types::InventoryMode;

 let seller = client.seller(token);
 let request = BindLocalProducts::new("1729592969712207008")
     .local_products([
         LocalProduct::new()
             .id("1729409636071801988")
             .inventory_add_type(InventoryAddType::Set)
             .inventory_mode(InventoryMode::Shared)
             .skus([BindLocalProductSku::new().global_sku_id("1729592969712207234")]),
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BindLocalProducts {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
    /// Local products to bind, at most one for each EU country. Category, brand, images, video, size chart, SKUs with their seller SKUs, GTINs and unit prices, dimensions, weight, warehouses and sale mode must match those of the global product.
    pub local_products: Option<Vec<LocalProduct>>,
}

impl BindLocalProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(global_product_id: impl Into<GlobalProductId>) -> Self {
        Self {
            global_product_id: global_product_id.into(),
            local_products: None,
        }
    }

    /// Local products to bind, at most one for each EU country. Category, brand, images, video, size chart, SKUs with their seller SKUs, GTINs and unit prices, dimensions, weight, warehouses and sale mode must match those of the global product.
    #[inline]
    pub fn local_products(
        mut self,
        local_products: impl IntoIterator<Item = LocalProduct>,
    ) -> Self {
        self.local_products = Some(local_products.into_iter().collect());
        self
    }
}

impl Endpoint for BindLocalProducts {
    type Response = BindLocalProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "BindLocalProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202503/global_products/{global_product_id}/bind_local_products";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202503/global_products/");
        path.id("global_product_id", &self.global_product_id);
        path.literal("/bind_local_products");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("local_products", &self.local_products)]);
    }
}

/// The response to [`BindLocalProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLocalProductsResponse {
    /// Results, one for each local product.
    pub bind_results: Vec<BindResult>,
}

impl Fields for BindLocalProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("bind_results", &mut self.bind_results)]);
    }
}

debug_fields!(BindLocalProductsResponse);

impl CollectFailures for BindLocalProductsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_within(&self.bind_results);
    }
}

impl PartialFailures for BindLocalProductsResponse {}

/// The stock of the SKU in one warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLocalProductInventory {
    /// Available stock in the warehouse.
    pub quantity: Option<i64>,
    /// ID of the warehouse that stores the SKU, from `logistics::GetWarehouses`.
    pub warehouse_id: Option<WarehouseId>,
}

impl BindLocalProductInventory {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Available stock in the warehouse.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// ID of the warehouse that stores the SKU, from `logistics::GetWarehouses`.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<WarehouseId>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }
}

impl WriteFields for BindLocalProductInventory {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("quantity", &self.quantity), ("warehouse_id", &self.warehouse_id)],
            );
    }
}

debug_written!(BindLocalProductInventory);

/// A local sales attribute and the global one to which it belongs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLocalProductSalesAttribute {
    /// Global sales attribute ID, from [`GetGlobalProduct`](crate::product::GetGlobalProduct).
    pub global_id: Option<AttributeId>,
    /// ID of the value of the global sales attribute, from [`GetGlobalProduct`](crate::product::GetGlobalProduct).
    pub global_value_id: Option<AttributeValueId>,
    /// Local sales attribute ID, from [`GetProduct`](crate::product::GetProduct).
    pub id: Option<AttributeId>,
    /// ID of the value of the local sales attribute, from [`GetProduct`](crate::product::GetProduct).
    pub value_id: Option<AttributeValueId>,
}

impl BindLocalProductSalesAttribute {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Global sales attribute ID, from [`GetGlobalProduct`](crate::product::GetGlobalProduct).
    #[inline]
    pub fn global_id(mut self, global_id: impl Into<AttributeId>) -> Self {
        self.global_id = Some(global_id.into());
        self
    }

    /// ID of the value of the global sales attribute, from [`GetGlobalProduct`](crate::product::GetGlobalProduct).
    #[inline]
    pub fn global_value_id(
        mut self,
        global_value_id: impl Into<AttributeValueId>,
    ) -> Self {
        self.global_value_id = Some(global_value_id.into());
        self
    }

    /// Local sales attribute ID, from [`GetProduct`](crate::product::GetProduct).
    #[inline]
    pub fn id(mut self, id: impl Into<AttributeId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// ID of the value of the local sales attribute, from [`GetProduct`](crate::product::GetProduct).
    #[inline]
    pub fn value_id(mut self, value_id: impl Into<AttributeValueId>) -> Self {
        self.value_id = Some(value_id.into());
        self
    }
}

impl WriteFields for BindLocalProductSalesAttribute {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("global_id", &self.global_id),
                    ("global_value_id", &self.global_value_id),
                    ("id", &self.id),
                    ("value_id", &self.value_id),
                ],
            );
    }
}

debug_written!(BindLocalProductSalesAttribute);

/// A local SKU and the global SKU to which it belongs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLocalProductSku {
    /// Global SKU ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_sku_id: Option<GlobalSkuId>,
    /// Local SKU ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub id: Option<SkuId>,
    /// Stock of the SKU by warehouse.
    pub inventory: Option<Vec<BindLocalProductInventory>>,
    /// All sales attributes of the SKU, each with its global one. The binding fails if one is missing.
    pub sales_attributes: Option<Vec<BindLocalProductSalesAttribute>>,
}

impl BindLocalProductSku {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Global SKU ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    #[inline]
    pub fn global_sku_id(mut self, global_sku_id: impl Into<GlobalSkuId>) -> Self {
        self.global_sku_id = Some(global_sku_id.into());
        self
    }

    /// Local SKU ID, from [`SearchProducts`](crate::product::SearchProducts).
    #[inline]
    pub fn id(mut self, id: impl Into<SkuId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Stock of the SKU by warehouse.
    #[inline]
    pub fn inventory(
        mut self,
        inventory: impl IntoIterator<Item = BindLocalProductInventory>,
    ) -> Self {
        self.inventory = Some(inventory.into_iter().collect());
        self
    }

    /// All sales attributes of the SKU, each with its global one. The binding fails if one is missing.
    #[inline]
    pub fn sales_attributes(
        mut self,
        sales_attributes: impl IntoIterator<Item = BindLocalProductSalesAttribute>,
    ) -> Self {
        self.sales_attributes = Some(sales_attributes.into_iter().collect());
        self
    }
}

impl WriteFields for BindLocalProductSku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("global_sku_id", &self.global_sku_id),
                    ("id", &self.id),
                    ("inventory", &self.inventory),
                    ("sales_attributes", &self.sales_attributes),
                ],
            );
    }
}

debug_written!(BindLocalProductSku);

/// Whether one local product was bound.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResult {
    /// Why the local product could not be bound, with the status `FAILED`.
    pub fail_reasons: Vec<ItemError>,
    /// Local product ID.
    pub local_product_id: Option<ProductId>,
    /// Market of the local product.
    pub region: Option<Region>,
    /// Whether the local product was bound.
    pub status: Option<BindResultStatus>,
}

impl Fields for BindResult {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("fail_reasons", &mut self.fail_reasons),
                    ("local_product_id", &mut self.local_product_id),
                    ("region", &mut self.region),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(BindResult);

impl CollectFailures for BindResult {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.fail_reasons);
        failure.add_subject("local_product_id", &self.local_product_id);
        failure.add_subject("region", &self.region);
        failure.add_subject("status", &self.status);
    }
}

/// Whether a local product was bound to the global product.
#[non_exhaustive]
pub enum BindResultStatus {
    /// Bound; [`GetGlobalProduct`](crate::product::GetGlobalProduct) then returns the local product in `products`. Sent as `SUCCESS`.
    Success,
    /// Not bound. Sent as `FAILED`.
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for BindResultStatus {
    const TEXTS: &'static [&'static str] = &["SUCCESS", "FAILED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Success,
            Ok(_) => Self::Failed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Success => Ok(0),
            Self::Failed => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(BindResultStatus, Read);

/// How the shared stock is calculated from the stock in the request.
#[non_exhaustive]
pub enum InventoryAddType {
    /// The shared stock is the sum of the quantities in the request. Sent as `ADD`.
    Add,
    /// The quantity in the request is the whole shared stock. Sent as `SET`.
    Set,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InventoryAddType {
    const TEXTS: &'static [&'static str] = &["ADD", "SET"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Add,
            Ok(_) => Self::Set,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Add => Ok(0),
            Self::Set => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InventoryAddType, Write);

/// A local product to bind to the global product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalProduct {
    /// Local product ID, from [`SearchProducts`](crate::product::SearchProducts). The binding cannot be changed or removed.
    pub id: Option<ProductId>,
    /// How the shared stock is calculated from the stock in the request. Only with the inventory mode `SHARED`.
    pub inventory_add_type: Option<InventoryAddType>,
    /// Whether the SKUs in the request share one stock or keep their own.
    pub inventory_mode: Option<InventoryMode>,
    /// All SKUs of the local product, each with its global SKU. The binding fails if one is missing.
    pub skus: Option<Vec<BindLocalProductSku>>,
}

impl LocalProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Local product ID, from [`SearchProducts`](crate::product::SearchProducts). The binding cannot be changed or removed.
    #[inline]
    pub fn id(mut self, id: impl Into<ProductId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How the shared stock is calculated from the stock in the request. Only with the inventory mode `SHARED`.
    #[inline]
    pub fn inventory_add_type(
        mut self,
        inventory_add_type: impl Into<InventoryAddType>,
    ) -> Self {
        self.inventory_add_type = Some(inventory_add_type.into());
        self
    }

    /// Whether the SKUs in the request share one stock or keep their own.
    #[inline]
    pub fn inventory_mode(mut self, inventory_mode: impl Into<InventoryMode>) -> Self {
        self.inventory_mode = Some(inventory_mode.into());
        self
    }

    /// All SKUs of the local product, each with its global SKU. The binding fails if one is missing.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = BindLocalProductSku>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }
}

impl WriteFields for LocalProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    ("inventory_add_type", &self.inventory_add_type),
                    ("inventory_mode", &self.inventory_mode),
                    ("skus", &self.skus),
                ],
            );
    }
}

debug_written!(LocalProduct);
