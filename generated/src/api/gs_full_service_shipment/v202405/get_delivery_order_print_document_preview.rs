// @generated from specs/gs_full_service_shipment/202405/get_delivery_order_print_document_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetDeliveryOrderPrintDocumentPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;

/// Preview API: returns a link to a PDF of delivery orders, for printing.
///
/// `GET /gs_full_service_shipment/202405/preview/delivery_orders/documents`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetDeliveryOrderPrintDocumentPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetDeliveryOrderPrintDocumentPreview;

 let seller = client.seller(token);
 let request = GetDeliveryOrderPrintDocumentPreview::new(
     "576561151188",
     ["POCY2404160000531S01"],
 );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetDeliveryOrderPrintDocument")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDeliveryOrderPrintDocumentPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
    /// Codes of the delivery orders, from [`SearchDeliveryOrdersPreview`](crate::gs_full_service_shipment::SearchDeliveryOrdersPreview). At most 50 entries.
    pub delivery_order_codes: Vec<String>,
}

impl GetDeliveryOrderPrintDocumentPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        supplier_id: impl Into<SupplierId>,
        delivery_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            supplier_id: supplier_id.into(),
            delivery_order_codes: delivery_order_codes
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl Endpoint for GetDeliveryOrderPrintDocumentPreview {
    type Response = GetDeliveryOrderPrintDocumentPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetDeliveryOrderPrintDocumentPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/preview/delivery_orders/documents";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_order_codes", &within(&self.delivery_order_codes, ..=50));
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

/// The response to [`GetDeliveryOrderPrintDocumentPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryOrderPrintDocumentPreviewResponse {
    /// URL of a PDF with all requested delivery orders.
    pub document_url: Option<String>,
}

impl Fields for GetDeliveryOrderPrintDocumentPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("document_url", &mut self.document_url)]);
    }
}

debug_fields!(GetDeliveryOrderPrintDocumentPreviewResponse);
