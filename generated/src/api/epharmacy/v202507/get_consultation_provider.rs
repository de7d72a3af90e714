// @generated from specs/epharmacy/202507/get_consultation_provider.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetConsultationProvider`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ConsultationId;

/// Returns the ID of the service provider of an e-pharmacy consultation. `order::GetOrderDetail` returns consultation IDs.
///
/// `GET /epharmacy/202507/consultations/{consultation_id}/providers`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetConsultationProviderResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::epharmacy::GetConsultationProvider;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetConsultationProvider::new("7441208837745102611")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetConsultationProvider {
    /// Consultation ID, from `order::GetOrderDetail`.
    pub consultation_id: ConsultationId,
}

impl GetConsultationProvider {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(consultation_id: impl Into<ConsultationId>) -> Self {
        Self {
            consultation_id: consultation_id.into(),
        }
    }
}

impl Endpoint for GetConsultationProvider {
    type Response = GetConsultationProviderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetConsultationProvider";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/epharmacy/202507/consultations/{consultation_id}/providers";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/epharmacy/202507/consultations/");
        path.id("consultation_id", &self.consultation_id);
        path.literal("/providers");
    }
}

/// The response to [`GetConsultationProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsultationProviderResponse {
    /// Service provider of the consultation.
    pub consultation_provider: Option<ConsultationProvider>,
}

impl Fields for GetConsultationProviderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("consultation_provider", &mut self.consultation_provider)]);
    }
}

debug_fields!(GetConsultationProviderResponse);

/// The service provider of a consultation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsultationProvider {
    /// ID of the service provider.
    pub id: Option<String>,
}

impl Fields for ConsultationProvider {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(ConsultationProvider);
