// @generated from specs/gs_full_service_shipment/202503/get_sku_print_document.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSkuPrintDocument`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_shipment::types::{LabelSize, SkuLabels};

/// Returns a link to a PDF of barcode labels for the SKUs of a stock-up order.
///
/// `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSkuPrintDocumentResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetSkuPrintDocument;
 use tiktok_shop::gs_full_service_shipment::types::SkuLabels;

 let seller = client.seller(token);
 let request = GetSkuPrintDocument::new()
     .labels([SkuLabels::new().code("S24010500003400301").quantity(10)])
     .stockup_order_code("POCYT2404190001013");
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingGetSkuPrintDocument")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuPrintDocument {
    /// Whether to print a separator between the labels of different SKUs. Defaults to `true`.
    pub need_separator: Option<bool>,
    /// SKUs for which to print labels. JSON name: `platform_sku_items`.
    pub labels: Option<Vec<SkuLabels>>,
    /// Size of the labels.
    pub size: Option<LabelSize>,
    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    pub stockup_order_code: Option<String>,
}

impl GetSkuPrintDocument {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to print a separator between the labels of different SKUs. Defaults to `true`.
    #[inline]
    pub fn need_separator(mut self, need_separator: bool) -> Self {
        self.need_separator = Some(need_separator);
        self
    }

    /// SKUs for which to print labels. JSON name: `platform_sku_items`.
    #[inline]
    pub fn labels(mut self, labels: impl IntoIterator<Item = SkuLabels>) -> Self {
        self.labels = Some(labels.into_iter().collect());
        self
    }

    /// Size of the labels.
    #[inline]
    pub fn size(mut self, size: LabelSize) -> Self {
        self.size = Some(size);
        self
    }

    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    #[inline]
    pub fn stockup_order_code(mut self, stockup_order_code: impl Into<String>) -> Self {
        self.stockup_order_code = Some(stockup_order_code.into());
        self
    }
}

impl Endpoint for GetSkuPrintDocument {
    type Response = GetSkuPrintDocumentResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSkuPrintDocument";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_shipment/202503/delivery_orders/sku_documents/generate";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("need_separator", &self.need_separator),
                ("platform_sku_items", &self.labels),
                ("size", &self.size),
                ("stockup_order_code", &self.stockup_order_code),
            ],
        );
    }
}

/// The response to [`GetSkuPrintDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkuPrintDocumentResponse {
    /// URL of a PDF with all labels.
    pub document_url: Option<String>,
}

impl Fields for GetSkuPrintDocumentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("document_url", &mut self.document_url)]);
    }
}

debug_fields!(GetSkuPrintDocumentResponse);
