// @generated from specs/gs_full_service_inventory/202404/get_virtual_inventory_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetVirtualInventoryPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_inventory::types::Inventory;

/// Preview API: returns the virtual stock of just-in-time (JIT) SKUs in each warehouse.
///
/// `POST /gs_full_service_inventory/202404/preview/virtual_inventory/query`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetVirtualInventoryPreviewResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_inventory::GetVirtualInventoryPreview;

 let seller = client.seller(token);
 let request = GetVirtualInventoryPreview::new()
     .skus(["S24010500003400301"])
     .supplier_id("576561151188");
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "QueryGlobalSellingVirtualInventory")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVirtualInventoryPreview {
    /// SKU codes of TikTok Shop to look up, from `gs_full_service_commodity::SearchProductsPreview`. Example: `[S24010500003400301]`.
    pub skus: Option<Vec<String>>,
    /// ID of the supplier.
    pub supplier_id: Option<SupplierId>,
}

impl GetVirtualInventoryPreview {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU codes of TikTok Shop to look up, from `gs_full_service_commodity::SearchProductsPreview`. Example: `[S24010500003400301]`.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// ID of the supplier.
    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<SupplierId>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

impl Endpoint for GetVirtualInventoryPreview {
    type Response = GetVirtualInventoryPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetVirtualInventoryPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_inventory/202404/preview/virtual_inventory/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("skus", &self.skus), ("supplier_id", &self.supplier_id)]);
    }
}

/// The response to [`GetVirtualInventoryPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVirtualInventoryPreviewResponse {
    /// Stock of each SKU in each warehouse.
    pub inventory: Vec<Inventory>,
}

impl Fields for GetVirtualInventoryPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inventory", &mut self.inventory)]);
    }
}

debug_fields!(GetVirtualInventoryPreviewResponse);
