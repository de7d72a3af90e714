// @generated from specs/gs_full_service_shipment/202407/get_quality_documents.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetQualityDocuments`] and the types that only this operation uses.

use crate::__private::*;

/// Returns a link to a PDF with the results of the quality check of a delivery or inspection order.
///
/// `GET /gs_full_service_shipment/202407/quality_documents`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetQualityDocumentsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_shipment::GetQualityDocuments;
 use tiktok_shop::gs_full_service_shipment::get_quality_documents::QualityDocumentOrderType;

 let seller = client.seller(token);
 let request = GetQualityDocuments::new(
     "POCY2404160000531S01",
     QualityDocumentOrderType::DeliveryOrder,
 );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GlobalSellingGetQualityDocuments")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetQualityDocuments {
    /// Code of a delivery order from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders) or of an inspection order from [`SearchAbnormalOrders`](crate::gs_full_service_shipment::SearchAbnormalOrders), as `order_type` says. Example: `POCY2404160000531S01`.
    pub order_code: String,
    /// Kind of order that `order_code` identifies.
    pub order_type: QualityDocumentOrderType,
}

impl GetQualityDocuments {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        order_code: impl Into<String>,
        order_type: impl Into<QualityDocumentOrderType>,
    ) -> Self {
        Self {
            order_code: order_code.into(),
            order_type: order_type.into(),
        }
    }
}

impl Endpoint for GetQualityDocuments {
    type Response = GetQualityDocumentsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetQualityDocuments";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_shipment/202407/quality_documents";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("order_code", &self.order_code);
        query.param("order_type", &self.order_type);
        query.timestamp();
    }
}

/// The response to [`GetQualityDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityDocumentsResponse {
    /// URL of a PDF with the results of the quality check.
    pub document_url: Option<String>,
}

impl Fields for GetQualityDocumentsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("document_url", &mut self.document_url)]);
    }
}

debug_fields!(GetQualityDocumentsResponse);

/// Kind of order that has a quality check.
#[non_exhaustive]
pub enum QualityDocumentOrderType {
    /// A delivery order, from [`SearchDeliveryOrders`](crate::gs_full_service_shipment::SearchDeliveryOrders). Sent as `DELIVERY_ORDER`.
    DeliveryOrder,
    /// An inspection order, from [`SearchAbnormalOrders`](crate::gs_full_service_shipment::SearchAbnormalOrders). Sent as `INSPECT_ORDER`.
    InspectOrder,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for QualityDocumentOrderType {
    const TEXTS: &'static [&'static str] = &["DELIVERY_ORDER", "INSPECT_ORDER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::DeliveryOrder,
            Ok(_) => Self::InspectOrder,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::DeliveryOrder => Ok(0),
            Self::InspectOrder => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(QualityDocumentOrderType, Write);
