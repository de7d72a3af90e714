// @generated from specs/gs_full_service_shipment/202405/get_waybill_print_document.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWaybillPrintDocument`] and the types that only this operation uses.

use crate::__private::*;

/// Returns a link to a PDF of the waybills of logistics orders, for printing.
///
/// `GET /gs_full_service_shipment/202405/beta/waybills`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetWaybillPrintDocumentResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetWaybillPrintDocument;

 let seller = client.seller(token);
 let reply = seller.send(&GetWaybillPrintDocument::new(["LOGPPE20240424000005"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsGetLogisticsWaybillsPrintDocument")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWaybillPrintDocument {
    /// Codes of the logistics orders of delivery batches, from [`GetDeliveryBatches`](crate::gs_full_service_shipment::GetDeliveryBatches); [`GetLogisticsOrders`](crate::gs_full_service_shipment::GetLogisticsOrders) calls them sub-orders. At most 50 entries. Example: `[LOGPPE20240424000005]`.
    pub logistics_codes: Vec<String>,
}

impl GetWaybillPrintDocument {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(logistics_codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            logistics_codes: logistics_codes.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetWaybillPrintDocument {
    type Response = GetWaybillPrintDocumentResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetWaybillPrintDocument";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/waybills";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("logistics_codes", &within(&self.logistics_codes, ..=50));
        query.timestamp();
    }
}

/// The response to [`GetWaybillPrintDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWaybillPrintDocumentResponse {
    /// URL of a PDF with all requested waybills.
    pub document_url: Option<String>,
}

impl Fields for GetWaybillPrintDocumentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("document_url", &mut self.document_url)]);
    }
}

debug_fields!(GetWaybillPrintDocumentResponse);
