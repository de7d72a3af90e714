// @generated from specs/product/202309/update_global_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateGlobalInventory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{GlobalProductId, GlobalSkuId, GlobalWarehouseId};

/// Sets the stock of a global product's SKUs in the given global warehouses, unless the product is deleted. Only for sellers with the Multi-Warehouse feature.
///
/// `POST /product/202309/global_products/{global_product_id}/inventory/update`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.global_product.write`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-global-inventory-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::UpdateGlobalInventory;
 use tiktok_shop::product::update_global_inventory::{GlobalSkuInput, UpdateGlobalInventoryQuantity};

 let seller = client.seller(token);
 let request = UpdateGlobalInventory::new(
     "1729592969712207008",
     [
         GlobalSkuInput::new(
             "1729592969712207013",
             [UpdateGlobalInventoryQuantity::new("7068517275539719942", 999)],
         ),
     ],
 );
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019113](crate::errors#code-12019113), [12019114](crate::errors#code-12019114), [12019117](crate::errors#code-12019117), [12019150](crate::errors#code-12019150), [12052048](crate::errors#code-12052048), [12052055](crate::errors#code-12052055),
/// [12052094](crate::errors#code-12052094), [12052142](crate::errors#code-12052142), [12052143](crate::errors#code-12052143), [12052145](crate::errors#code-12052145), [12052146](crate::errors#code-12052146), [12052260](crate::errors#code-12052260),
/// [12052379](crate::errors#code-12052379), [12052447](crate::errors#code-12052447), [12052448](crate::errors#code-12052448), [12052530](crate::errors#code-12052530), [12052531](crate::errors#code-12052531), [12052533](crate::errors#code-12052533),
/// [12052556](crate::errors#code-12052556), [12052700](crate::errors#code-12052700), [12052902](crate::errors#code-12052902), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-global-inventory-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGlobalInventory {
    /// Global product ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub global_product_id: GlobalProductId,
    /// Global SKUs and their new stock.
    pub global_skus: Vec<GlobalSkuInput>,
}

impl UpdateGlobalInventory {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        global_product_id: impl Into<GlobalProductId>,
        global_skus: impl IntoIterator<Item = GlobalSkuInput>,
    ) -> Self {
        Self {
            global_product_id: global_product_id.into(),
            global_skus: global_skus.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdateGlobalInventory {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UpdateGlobalInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/global_products/{global_product_id}/inventory/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.global_product.write"])
        .errors(
            &[
                12019113, 12019114, 12019117, 12019150, 12052048, 12052055, 12052094,
                12052142, 12052143, 12052145, 12052146, 12052260, 12052379, 12052447,
                12052448, 12052530, 12052531, 12052533, 12052556, 12052700, 12052902,
                36009003,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/update-global-inventory-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202309/global_products/");
        path.id("global_product_id", &self.global_product_id);
        path.literal("/inventory/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("global_skus", &self.global_skus)]);
    }
}

/// A global SKU and its new stock.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalSkuInput {
    /// Global SKU ID, from [`SearchGlobalProducts`](crate::product::SearchGlobalProducts).
    pub id: GlobalSkuId,
    /// New stock by global warehouse. Omitted warehouses keep their stock.
    pub inventory: Vec<UpdateGlobalInventoryQuantity>,
}

impl GlobalSkuInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<GlobalSkuId>,
        inventory: impl IntoIterator<Item = UpdateGlobalInventoryQuantity>,
    ) -> Self {
        Self {
            id: id.into(),
            inventory: inventory.into_iter().collect(),
        }
    }
}

impl WriteFields for GlobalSkuInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("inventory", &self.inventory)]);
    }
}

debug_written!(GlobalSkuInput);

/// The new stock of the global SKU in one global warehouse.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateGlobalInventoryQuantity {
    /// ID of an enabled global warehouse of the seller, from [`GetGlobalProduct`](crate::product::GetGlobalProduct) or `logistics::GetGlobalWarehouses`.
    pub global_warehouse_id: GlobalWarehouseId,
    /// New stock in the warehouse, not the difference. At least 0.
    pub quantity: i64,
}

impl UpdateGlobalInventoryQuantity {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        global_warehouse_id: impl Into<GlobalWarehouseId>,
        quantity: i64,
    ) -> Self {
        Self {
            global_warehouse_id: global_warehouse_id.into(),
            quantity,
        }
    }
}

impl WriteFields for UpdateGlobalInventoryQuantity {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("global_warehouse_id", &self.global_warehouse_id),
                    ("quantity", &within(&self.quantity, 0..)),
                ],
            );
    }
}

debug_written!(UpdateGlobalInventoryQuantity);
