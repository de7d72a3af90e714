// @generated from specs/fbt/202408/get_warehouses.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWarehouses`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FbtWarehouseId, WarehouseId};
use crate::api::fbt::types::{Address, LogisticsService, WarehouseType};

/// Lists the warehouses of Fulfilled by TikTok with their addresses, and whether the merchant subscribes to them.
///
/// `GET /fbt/202408/warehouses`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fbt.info`.
/// Returns [`GetWarehousesResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-fbt-warehouse-list-202408>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::GetWarehouses;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetWarehouses::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-fbt-warehouse-list-202408")]
#[doc(alias = "GetFbtWarehouseList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWarehouses {}

impl GetWarehouses {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetWarehouses {
    type Response = GetWarehousesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetWarehouses";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fbt/202408/warehouses";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fbt.info"])
        .page("https://partner.tiktokshop.com/docv2/page/get-fbt-warehouse-list-202408");
}

/// The response to [`GetWarehouses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehousesResponse {
    /// Warehouses of Fulfilled by TikTok.
    pub warehouses: Vec<Warehouse>,
}

impl Fields for GetWarehousesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("warehouses", &mut self.warehouses)]);
    }
}

debug_fields!(GetWarehousesResponse);

/// A warehouse of Fulfilled by TikTok.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warehouse {
    /// Addresses at which the warehouse receives inbound shipments.
    pub addresses: Vec<Address>,
    /// ID of the warehouse in Fulfilled by TikTok, for [`SearchInventory`](crate::fbt::SearchInventory) and [`SearchInventoryRecords`](crate::fbt::SearchInventoryRecords) if the merchant subscribes to it.
    pub fbt_warehouse_id: Option<FbtWarehouseId>,
    /// Logistics services of the warehouse.
    pub logistics_services: Vec<LogisticsService>,
    /// Name of the warehouse.
    pub name: Option<String>,
    /// Whether the merchant subscribes to the warehouse.
    pub subscribed: Option<bool>,
    /// Who operates the warehouse.
    pub r#type: Option<WarehouseType>,
    /// IDs of the same warehouse in the other groups of the API.
    pub warehouse_ids: Vec<WarehouseId>,
}

impl Fields for Warehouse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("addresses", &mut self.addresses),
                    ("fbt_warehouse_id", &mut self.fbt_warehouse_id),
                    ("logistics_services", &mut self.logistics_services),
                    ("name", &mut self.name),
                    ("subscribed", &mut self.subscribed),
                    ("type", &mut self.r#type),
                    ("warehouse_ids", &mut self.warehouse_ids),
                ],
            );
    }
}

debug_fields!(Warehouse);
