// @generated from specs/gs_full_service_shipment/202405/get_waybill_print_document_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWaybillPrintDocumentPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;

/// Preview API: returns a link to a PDF of the waybills of logistics orders, for printing.
///
/// `GET /gs_full_service_shipment/202405/preview/waybills`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetWaybillPrintDocumentPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetWaybillPrintDocumentPreview;

 let seller = client.seller(token);
 let request = GetWaybillPrintDocumentPreview::new(
     "576561151188",
     ["LOGPPE20240424000005"],
 );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetLogisticsWaybillsPrintDocument")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWaybillPrintDocumentPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Codes of the logistics orders of delivery batches, from [`GetDeliveryBatchesPreview`](crate::gs_full_service_shipment::GetDeliveryBatchesPreview). At most 50 entries. Example: `[LOGPPE20240424000005]`.
    pub logistics_codes: Vec<String>,
}

impl GetWaybillPrintDocumentPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        supplier_id: impl Into<SupplierId>,
        logistics_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            logistics_codes: logistics_codes.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetWaybillPrintDocumentPreview {
    type Response = GetWaybillPrintDocumentPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetWaybillPrintDocumentPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/waybills";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("logistics_codes", &within(&self.logistics_codes, ..=50));
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

/// The response to [`GetWaybillPrintDocumentPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWaybillPrintDocumentPreviewResponse {
    /// URL of a PDF with all requested waybills.
    pub document_url: Option<String>,
}

impl Fields for GetWaybillPrintDocumentPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("document_url", &mut self.document_url)]);
    }
}

debug_fields!(GetWaybillPrintDocumentPreviewResponse);
