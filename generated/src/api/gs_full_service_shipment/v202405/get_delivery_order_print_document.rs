// @generated from specs/gs_full_service_shipment/202405/get_delivery_order_print_document.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetDeliveryOrderPrintDocument`] and the types that only this operation uses.

use crate::__private::*;

/// Returns a link to a PDF of delivery orders, for printing.
///
/// `GET /gs_full_service_shipment/202405/beta/delivery_orders/documents`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetDeliveryOrderPrintDocumentResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetDeliveryOrderPrintDocument;

 let seller = client.seller(token);
 let reply = seller.send(&GetDeliveryOrderPrintDocument::new(["POCY2404160000531S01"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsGetDeliveryOrderPrintDocument")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDeliveryOrderPrintDocument {
    /// Codes of the delivery orders, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders). At most 50 entries.
    pub delivery_order_codes: Vec<String>,
}

impl GetDeliveryOrderPrintDocument {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        delivery_order_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            delivery_order_codes: delivery_order_codes
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl Endpoint for GetDeliveryOrderPrintDocument {
    type Response = GetDeliveryOrderPrintDocumentResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetDeliveryOrderPrintDocument";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/delivery_orders/documents";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("delivery_order_codes", &within(&self.delivery_order_codes, ..=50));
        query.timestamp();
    }
}

/// The response to [`GetDeliveryOrderPrintDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryOrderPrintDocumentResponse {
    /// URL of a PDF with all requested delivery orders.
    pub document_url: Option<String>,
}

impl Fields for GetDeliveryOrderPrintDocumentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("document_url", &mut self.document_url)]);
    }
}

debug_fields!(GetDeliveryOrderPrintDocumentResponse);
