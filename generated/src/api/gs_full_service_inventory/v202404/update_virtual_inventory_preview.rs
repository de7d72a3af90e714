// @generated from specs/gs_full_service_inventory/202404/update_virtual_inventory_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateVirtualInventoryPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_inventory::types::{
    AvailableStock, VirtualInventoryError,
};

/// Preview API: sets the available virtual stock of up to 10 just-in-time (JIT) SKUs. Reserved units come on top, so 100 available and 20 reserved units make a total of 120.
///
/// `POST /gs_full_service_inventory/202404/preview/virtual_inventory/update`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UpdateVirtualInventoryPreviewResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_inventory::UpdateVirtualInventoryPreview;
 use tiktok_shop::gs_full_service_inventory::types::AvailableStock;

 let seller = client.seller(token);
 let request = UpdateVirtualInventoryPreview::new()
     .skus([
         AvailableStock::new()
             .code("S24010500003400301")
             .quantity(1)
             .warehouse_code("V_FC-CNHN-CY01"),
     ])
     .supplier_id("576561151188");
 let reply = seller.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "SetGlobalSellingVirtualInventory")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateVirtualInventoryPreview {
    /// SKUs with the stock to set. At most 10 entries.
    pub skus: Option<Vec<AvailableStock>>,
    /// ID of the supplier.
    pub supplier_id: Option<SupplierId>,
}

impl UpdateVirtualInventoryPreview {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs with the stock to set. At most 10 entries.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = AvailableStock>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    /// ID of the supplier.
    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<SupplierId>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

impl Endpoint for UpdateVirtualInventoryPreview {
    type Response = UpdateVirtualInventoryPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UpdateVirtualInventoryPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_inventory/202404/preview/virtual_inventory/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("skus", &within(&self.skus, ..=10)), ("supplier_id", &self.supplier_id)],
        );
    }
}

/// The response to [`UpdateVirtualInventoryPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualInventoryPreviewResponse {
    /// SKUs whose stock was not set, with the reasons.
    pub errors: Vec<VirtualInventoryError>,
}

impl Fields for UpdateVirtualInventoryPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(UpdateVirtualInventoryPreviewResponse);

impl CollectFailures for UpdateVirtualInventoryPreviewResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdateVirtualInventoryPreviewResponse {}
