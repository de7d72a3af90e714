// @generated from specs/gs_full_service_inventory/202404/update_virtual_inventory_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdateVirtualInventoryPreview` and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_inventory::types::{
    AvailableStock, VirtualInventoryError,
};

/// Sets what up to 10 just-in-time SKUs have available, on top of what is taken, on the preview API.
///
/// `POST /gs_full_service_inventory/202404/preview/virtual_inventory/update`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UpdateVirtualInventoryPreviewResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "SetGlobalSellingVirtualInventory")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateVirtualInventoryPreview {
    /// At most 10.
    pub skus: Option<Vec<AvailableStock>>,
    pub supplier_id: Option<String>,
}

impl UpdateVirtualInventoryPreview {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 10.
    #[inline]
    pub fn skus(mut self, skus: impl IntoIterator<Item = AvailableStock>) -> Self {
        self.skus = Some(skus.into_iter().collect());
        self
    }

    #[inline]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
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
        body.fields(&[("skus", &self.skus), ("supplier_id", &self.supplier_id)]);
    }
}

/// The response to [`UpdateVirtualInventoryPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualInventoryPreviewResponse {
    /// SKUs that failed.
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
