// @generated from specs/product/202309/update_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateInventory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{ProductId, SkuId, WarehouseId};

/// Sets the stock of a product's SKUs immediately, without a review. Name all warehouses of each SKU, and check `errors` of the reply.
///
/// `POST /product/202309/products/{product_id}/inventory/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.write`.
/// Returns [`UpdateInventoryResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-inventory-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::UpdateInventory;
 use tiktok_shop::product::update_inventory::{UpdateInventoryQuantity, UpdateInventorySku};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateInventory::new(
     "1729592969712207008",
     [
         UpdateInventorySku::new(
             "1729592969712207013",
             [UpdateInventoryQuantity::new(999).warehouse_id("7068517275539719942")],
         ),
     ],
 );
 let reply = shop.send(&request).await?;
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
/// Documented error codes: [12019022](crate::errors#code-12019022), [12019024](crate::errors#code-12019024), [12019028](crate::errors#code-12019028), [12052031](crate::errors#code-12052031), [12052032](crate::errors#code-12052032), [12052036](crate::errors#code-12052036),
/// [12052037](crate::errors#code-12052037), [12052048](crate::errors#code-12052048), [12052050](crate::errors#code-12052050), [12052055](crate::errors#code-12052055), [12052094](crate::errors#code-12052094), [12052096](crate::errors#code-12052096),
/// [12052097](crate::errors#code-12052097), [12052115](crate::errors#code-12052115), [12052141](crate::errors#code-12052141), [12052160](crate::errors#code-12052160), [12052207](crate::errors#code-12052207), [12052260](crate::errors#code-12052260),
/// [12052308](crate::errors#code-12052308), [12052364](crate::errors#code-12052364), [12052371](crate::errors#code-12052371), [12052393](crate::errors#code-12052393), [12052403](crate::errors#code-12052403), [12052465](crate::errors#code-12052465),
/// [12052530](crate::errors#code-12052530), [12052531](crate::errors#code-12052531), [12052532](crate::errors#code-12052532), [12052533](crate::errors#code-12052533), [12052535](crate::errors#code-12052535), [12052553](crate::errors#code-12052553),
/// [12052556](crate::errors#code-12052556), [12052700](crate::errors#code-12052700), [12052703](crate::errors#code-12052703), [12052704](crate::errors#code-12052704), [12052849](crate::errors#code-12052849), [12052850](crate::errors#code-12052850),
/// [12052901](crate::errors#code-12052901), [12052902](crate::errors#code-12052902), [12052921](crate::errors#code-12052921), [12052990](crate::errors#code-12052990), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-inventory-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateInventory {
    /// Product ID, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
    /// SKUs and their new stock.
    pub skus: Vec<UpdateInventorySku>,
}

impl UpdateInventory {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<ProductId>,
        skus: impl IntoIterator<Item = UpdateInventorySku>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            skus: skus.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdateInventory {
    type Response = UpdateInventoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/products/{product_id}/inventory/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.write"])
        .errors(
            &[
                12019022, 12019024, 12019028, 12052031, 12052032, 12052036, 12052037,
                12052048, 12052050, 12052055, 12052094, 12052096, 12052097, 12052115,
                12052141, 12052160, 12052207, 12052260, 12052308, 12052364, 12052371,
                12052393, 12052403, 12052465, 12052530, 12052531, 12052532, 12052533,
                12052535, 12052553, 12052556, 12052700, 12052703, 12052704, 12052849,
                12052850, 12052901, 12052902, 12052921, 12052990, 36009003,
            ],
        )
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/update-inventory-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/products/");
        path.id("product_id", &self.product_id);
        path.literal("/inventory/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("skus", &self.skus)]);
    }
}

/// The response to [`UpdateInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInventoryResponse {
    /// SKUs and warehouses that failed, although the request succeeded as a whole.
    pub errors: Vec<InventoryError>,
}

impl Fields for UpdateInventoryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(UpdateInventoryResponse);

impl CollectFailures for UpdateInventoryResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdateInventoryResponse {}

/// Why the stock in one warehouse could not be updated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraError {
    /// Code of the error.
    pub code: Option<i64>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
    /// ID of the warehouse that failed.
    pub warehouse_id: Option<WarehouseId>,
}

impl Fields for ExtraError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("message", &mut self.message),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(ExtraError);

impl CollectFailures for ExtraError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
        failure.add_subject("warehouse_id", &self.warehouse_id);
    }
}

/// Why the stock of a SKU was not updated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryError {
    /// Code of the error as a whole; `extra_errors` has those of single warehouses.
    pub code: Option<i64>,
    /// SKU that failed, with the errors of its warehouses.
    pub detail: Option<InventoryErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for InventoryError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(InventoryError);

impl CollectFailures for InventoryError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The SKU that was not updated, with the errors of its warehouses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InventoryErrorDetail {
    /// Errors of single warehouses.
    pub extra_errors: Vec<ExtraError>,
    /// ID of the SKU that failed.
    pub sku_id: Option<SkuId>,
}

impl Fields for InventoryErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("extra_errors", &mut self.extra_errors),
                    ("sku_id", &mut self.sku_id),
                ],
            );
    }
}

debug_fields!(InventoryErrorDetail);

impl CollectFailures for InventoryErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.extra_errors);
        failure.add_subject("sku_id", &self.sku_id);
    }
}

/// The new stock of the SKU in one warehouse. To stop the sale of a product, use [`DeactivateProducts`](crate::product::DeactivateProducts).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInventoryQuantity {
    /// Number of units that can be sold on back order once `quantity` is used up; requires `handling_time`. Unchanged if omitted.
    pub backorder_quantity: Option<i64>,
    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU. Requires `backorder_quantity`.
    pub handling_time: Option<i64>,
    /// New stock that is ready to ship; it replaces the current stock, and 0 means sold out. TikTok does not document whether it includes units that are reserved for orders, which `quantity` in [`GetProduct`](crate::product::GetProduct) does not. From 0 to 99999.
    pub quantity: i64,
    /// Warehouse ID, from [`GetProduct`](crate::product::GetProduct). Can be omitted if the SKU has one warehouse.
    pub warehouse_id: Option<WarehouseId>,
}

impl UpdateInventoryQuantity {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(quantity: i64) -> Self {
        Self {
            backorder_quantity: None,
            handling_time: None,
            quantity,
            warehouse_id: None,
        }
    }

    /// Number of units that can be sold on back order once `quantity` is used up; requires `handling_time`. Unchanged if omitted.
    #[inline]
    pub fn backorder_quantity(mut self, backorder_quantity: i64) -> Self {
        self.backorder_quantity = Some(backorder_quantity);
        self
    }

    /// Estimated number of working days until backorders ship, the same in all warehouses of the SKU. Requires `backorder_quantity`.
    #[inline]
    pub fn handling_time(mut self, handling_time: i64) -> Self {
        self.handling_time = Some(handling_time);
        self
    }

    /// Warehouse ID, from [`GetProduct`](crate::product::GetProduct). Can be omitted if the SKU has one warehouse.
    #[inline]
    pub fn warehouse_id(mut self, warehouse_id: impl Into<WarehouseId>) -> Self {
        self.warehouse_id = Some(warehouse_id.into());
        self
    }
}

impl WriteFields for UpdateInventoryQuantity {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("backorder_quantity", &self.backorder_quantity),
                    ("handling_time", &self.handling_time),
                    ("quantity", &within(&self.quantity, 0..=99_999)),
                    ("warehouse_id", &self.warehouse_id),
                ],
            );
    }
}

debug_written!(UpdateInventoryQuantity);

/// A SKU and its new stock.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInventorySku {
    /// SKU ID, from [`GetProduct`](crate::product::GetProduct). All SKUs must belong to the product, which must not be frozen, deleted or deactivated by TikTok.
    pub id: SkuId,
    /// New stock in all warehouses that are assigned to the SKU, and in no others. TikTok rejects a SKU of which a warehouse is omitted (error 12019028), so send the current `quantity` of [`GetProduct`](crate::product::GetProduct) for warehouses that do not change.
    pub inventory: Vec<UpdateInventoryQuantity>,
}

impl UpdateInventorySku {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<SkuId>,
        inventory: impl IntoIterator<Item = UpdateInventoryQuantity>,
    ) -> Self {
        Self {
            id: id.into(),
            inventory: inventory.into_iter().collect(),
        }
    }
}

impl WriteFields for UpdateInventorySku {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("inventory", &self.inventory)]);
    }
}

debug_written!(UpdateInventorySku);
