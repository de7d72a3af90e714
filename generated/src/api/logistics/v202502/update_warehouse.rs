// @generated from specs/logistics/202502/update_warehouse.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateWarehouse`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ItemError;
use crate::api::ids::WarehouseId;
use crate::api::logistics::types::WarehouseInput;

/// Changes the data of a warehouse, such as its name, address, contact person or covered region.
///
/// `POST /logistics/202502/warehouses/{warehouse_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdateWarehouseResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::UpdateWarehouse;
 use tiktok_shop::logistics::types::{WarehouseAddress, WarehouseInput};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateWarehouse::new("7000714532876273410")
     .warehouse(
         WarehouseInput::new()
             .address(
                 WarehouseAddress::new()
                     .address_line_1("1200 Industrial Pkwy")
                     .city("Dallas")
                     .postal_code("75207")
                     .region("United States")
                     .state("Texas"),
             )
             .name("Dallas warehouse"),
     );
 let reply = shop.send(&request).await?;
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
pub struct UpdateWarehouse {
    /// Warehouse ID, from [`GetWarehouses`](crate::logistics::GetWarehouses).
    pub warehouse_id: WarehouseId,
    /// The new data of the warehouse. TikTok does not document whether omitted fields keep their values.
    pub warehouse: Option<WarehouseInput>,
}

impl UpdateWarehouse {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(warehouse_id: impl Into<WarehouseId>) -> Self {
        Self {
            warehouse_id: warehouse_id.into(),
            warehouse: None,
        }
    }

    /// The new data of the warehouse. TikTok does not document whether omitted fields keep their values.
    #[inline]
    pub fn warehouse(mut self, warehouse: WarehouseInput) -> Self {
        self.warehouse = Some(warehouse);
        self
    }
}

impl Endpoint for UpdateWarehouse {
    type Response = UpdateWarehouseResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateWarehouse";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/logistics/202502/warehouses/{warehouse_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/logistics/202502/warehouses/");
        path.id("warehouse_id", &self.warehouse_id);
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("warehouse", &self.warehouse)]);
    }
}

/// The response to [`UpdateWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWarehouseResponse {
    /// Why the warehouse was not changed. JSON name: `error_list`.
    pub errors: Vec<ItemError>,
}

impl Fields for UpdateWarehouseResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("error_list", &mut self.errors)]);
    }
}

debug_fields!(UpdateWarehouseResponse);

impl CollectFailures for UpdateWarehouseResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdateWarehouseResponse {}
