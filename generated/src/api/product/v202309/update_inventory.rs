// @generated from specs/product/202309/update_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateInventory` and what only it uses.

use crate::glue::*;
use crate::api::product::types::ExtraError;

/// `POST /product/202309/products/{product_id}/inventory/update`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.product.write`.
#[doc(alias = "update-inventory-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateInventory {
    pub product_id: String,
    pub skus: Vec<SkuInput>,
}

impl UpdateInventory {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        skus: impl IntoIterator<Item = SkuInput>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            skus: skus.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdateInventory {
    type Response = UpdateInventoryResponse;
    const NAME: &'static str = "UpdateInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/{product_id}/inventory/update";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/product/202309/products/");
        path.id("product_id", &self.product_id);
        path.literal("/inventory/update");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("skus", &self.skus);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InventoryError {
    pub code: Option<i64>,
    pub detail: Option<InventoryErrorDetail>,
    pub message: Option<String>,
}

impl Fields for InventoryError {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "detail" => read(map, &mut self.detail),
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InventoryErrorDetail {
    pub extra_errors: Vec<ExtraError>,
    pub sku_id: Option<String>,
}

impl Fields for InventoryErrorDetail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "extra_errors" => read(map, &mut self.extra_errors),
            "sku_id" => read(map, &mut self.sku_id),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InventoryInput {
    pub backorder_quantity: Option<i64>,
    pub handling_time: Option<i64>,
    /// From 1 to 99999.
    pub quantity: i64,
    pub warehouse_id: Option<String>,
}

impl InventoryInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(quantity: i64) -> Self {
        Self {
            backorder_quantity: None,
            handling_time: None,
            quantity,
            warehouse_id: None,
        }
    }
    #[inline]
    pub fn backorder_quantity(mut self, backorder_quantity: i64) -> Self {
        self.backorder_quantity = Some(backorder_quantity);
        self
    }
    #[inline]
    pub fn handling_time(mut self, handling_time: i64) -> Self {
        self.handling_time = Some(handling_time);
        self
    }
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<String>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }
}

impl Body for InventoryInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("backorder_quantity", &self.backorder_quantity);
        object.field("handling_time", &self.handling_time);
        object.field("quantity", &self.quantity);
        object.field("warehouse_id", &self.warehouse_id);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SkuInput {
    pub id: String,
    pub inventory: Vec<InventoryInput>,
}

impl SkuInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        inventory: impl IntoIterator<Item = InventoryInput>,
    ) -> Self {
        Self {
            id: id.into(),
            inventory: inventory.into_iter().collect(),
        }
    }
}

impl Body for SkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("id", &self.id);
        object.field("inventory", &self.inventory);
    }
}

/// What [`UpdateInventory`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInventoryResponse {
    pub errors: Vec<InventoryError>,
}

impl Fields for UpdateInventoryResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "errors" => read(map, &mut self.errors),
            _ => skip(map),
        }
    }
}

impl Tell for InventoryError {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

impl Tell for InventoryErrorDetail {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.extra_errors);
        failure.add_subject("sku_id", &self.sku_id);
    }
}

impl Tell for UpdateInventoryResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdateInventoryResponse {}
