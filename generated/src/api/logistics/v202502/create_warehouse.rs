// @generated from specs/logistics/202502/create_warehouse.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateWarehouse`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::ItemError;
use crate::api::ids::WarehouseId;
use crate::api::logistics::types::WarehouseInput;

/// Creates a sales or return warehouse of the shop. In the US, standardize the address with [`StandardizeWarehouseAddress`](crate::logistics::StandardizeWarehouseAddress) first.
///
/// `POST /logistics/202502/warehouses`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateWarehouseResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::logistics::CreateWarehouse;
 use tiktok_shop::logistics::types::{WarehouseAddress, WarehouseInput, WarehouseType};

 let shop = client.seller(token).shop(cipher);
 let request = CreateWarehouse::new()
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
             .name("Dallas warehouse")
             .r#type(WarehouseType::Sales),
     );
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data.warehouse_id);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateWarehouse {
    /// The warehouse to create.
    pub warehouse: Option<WarehouseInput>,
}

impl CreateWarehouse {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The warehouse to create.
    #[inline]
    pub fn warehouse(mut self, warehouse: WarehouseInput) -> Self {
        self.warehouse = Some(warehouse);
        self
    }
}

impl Endpoint for CreateWarehouse {
    type Response = CreateWarehouseResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateWarehouse";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/logistics/202502/warehouses";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("warehouse", &self.warehouse)]);
    }
}

/// The response to [`CreateWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseResponse {
    /// Why the warehouse was not created. JSON name: `error_list`.
    pub errors: Vec<ItemError>,
    /// ID of the new warehouse.
    pub warehouse_id: Option<WarehouseId>,
}

impl Fields for CreateWarehouseResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("error_list", &mut self.errors),
                    ("warehouse_id", &mut self.warehouse_id),
                ],
            );
    }
}

debug_fields!(CreateWarehouseResponse);

impl CollectFailures for CreateWarehouseResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for CreateWarehouseResponse {}
