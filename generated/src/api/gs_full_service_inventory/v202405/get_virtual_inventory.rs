// @generated from specs/gs_full_service_inventory/202405/get_virtual_inventory.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetVirtualInventory`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_inventory::types::Inventory;

/// Returns the virtual stock of just-in-time (JIT) SKUs in each warehouse.
///
/// `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetVirtualInventoryResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_inventory::GetVirtualInventory;

 let seller = client.seller(token);
 let reply = seller.send(&GetVirtualInventory::new().skus(["S24010500003400301"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServiceQueryVirtualInventory")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVirtualInventory {
    /// SKU codes of TikTok Shop to look up, from `gs_full_service_commodity::SearchProducts`. Example: `[S24010500003400301]`.
    pub skus: Option<Vec<String>>,
}

impl GetVirtualInventory {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU codes of TikTok Shop to look up, from `gs_full_service_commodity::SearchProducts`. Example: `[S24010500003400301]`.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GetVirtualInventory {
    type Response = GetVirtualInventoryResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetVirtualInventory";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_inventory/202405/beta/virtual_inventory/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("skus", &self.skus)]);
    }
}

/// The response to [`GetVirtualInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVirtualInventoryResponse {
    /// Stock of each SKU in each warehouse.
    pub inventory: Vec<Inventory>,
}

impl Fields for GetVirtualInventoryResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inventory", &mut self.inventory)]);
    }
}

debug_fields!(GetVirtualInventoryResponse);
