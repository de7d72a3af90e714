// @generated from specs/gs_full_service_shipment/202405/get_sku_print_document.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSkuPrintDocument`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_shipment::types::LabelSize;

/// Returns a link to a PDF of barcode labels for the SKUs of a stock-up order.
///
/// `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSkuPrintDocumentResponse`].
/// Superseded by a newer version: [`v202503`](crate::gs_full_service_shipment::v202503::get_sku_print_document::GetSkuPrintDocument).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::gs_full_service_shipment::types::LabelSize;
 use tiktok_shop::gs_full_service_shipment::v202405::GetSkuPrintDocument;
 use tiktok_shop::gs_full_service_shipment::v202405::get_sku_print_document::PlatformSkuLabels;
 use tiktok_shop::types::LengthUnit;

 let seller = client.seller(token);
 let request = GetSkuPrintDocument::new()
     .dimension(
         LabelSize::new()
             .height(Decimal::new("2")?)
             .unit(LengthUnit::Centimeter)
             .width(Decimal::new("7")?),
     )
     .labels([PlatformSkuLabels::new().platform_sku_code("S24010500003400301")]);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsGetSkuPrintDocument")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuPrintDocument {
    /// Size of the labels.
    pub dimension: Option<LabelSize>,
    /// SKUs for which to print labels. JSON name: `platform_sku_items`.
    pub labels: Option<Vec<PlatformSkuLabels>>,
    /// Whether to print the supplier's own SKU code, too.
    pub print_sku_code: Option<bool>,
    /// Code of the stock-up order, from [`SearchStockupOrders`](crate::gs_full_service_shipment::SearchStockupOrders).
    pub stockup_order_code: Option<String>,
}

impl GetSkuPrintDocument {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the labels.
    #[inline]
    pub fn dimension(mut self, dimension: LabelSize) -> Self {
        self.dimension = Some(dimension);
        self
    }

    /// SKUs for which to print labels. JSON name: `platform_sku_items`.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = PlatformSkuLabels>,
    ) -> Self {
        self.labels = Some(labels.into_iter().collect());
        self
    }

    /// Whether to print the supplier's own SKU code, too.
    #[inline]
    pub fn print_sku_code(mut self, print_sku_code: bool) -> Self {
        self.print_sku_code = Some(print_sku_code);
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
    const PATH: &'static str = "/gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202503");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("dimension", &self.dimension),
                ("platform_sku_items", &self.labels),
                ("print_sku_code", &self.print_sku_code),
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

/// A SKU for which to print labels.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformSkuLabels {
    /// SKU code of TikTok Shop, from the stock-up order.
    pub platform_sku_code: Option<String>,
    /// Number of labels to print. At most 99999.
    pub quantity: Option<i64>,
}

impl PlatformSkuLabels {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU code of TikTok Shop, from the stock-up order.
    #[inline]
    pub fn platform_sku_code(mut self, platform_sku_code: impl Into<String>) -> Self {
        self.platform_sku_code = Some(platform_sku_code.into());
        self
    }

    /// Number of labels to print. At most 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for PlatformSkuLabels {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("platform_sku_code", &self.platform_sku_code),
                    ("quantity", &within(&self.quantity, ..=99_999)),
                ],
            );
    }
}

debug_written!(PlatformSkuLabels);
