// @generated from specs/epharmacy/202504/update_pharmacies.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePharmacies`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::WarehouseId;
use crate::api::epharmacy::types::Pharmacy;

/// Sets licenses, pharmacists and opening hours of up to 20 pharmacies. Pharmacies can fail although the call succeeds, so check `errors`.
///
/// `POST /epharmacy/202504/pharmacies/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdatePharmaciesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::epharmacy::UpdatePharmacies;
 use tiktok_shop::epharmacy::types::{OperatingHours, Pharmacy, Weekday};

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePharmacies::new()
     .pharmacies([
         Pharmacy::new()
             .license_number("123.1/209-IA/00051/DPMPTSP/2024")
             .operation_hours([
                 OperatingHours::new()
                     .close_time("18:00")
                     .days([Weekday::Sun])
                     .open_time("09:00"),
             ]),
     ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePharmacies {
    /// Pharmacies to update, identified by `warehouse_id`. TikTok does not document whether omitted fields keep their values. At most 20 entries.
    pub pharmacies: Option<Vec<Pharmacy>>,
}

impl UpdatePharmacies {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Pharmacies to update, identified by `warehouse_id`. TikTok does not document whether omitted fields keep their values. At most 20 entries.
    #[inline]
    pub fn pharmacies(mut self, pharmacies: impl IntoIterator<Item = Pharmacy>) -> Self {
        self.pharmacies = Some(pharmacies.into_iter().collect());
        self
    }
}

impl Endpoint for UpdatePharmacies {
    type Response = UpdatePharmaciesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePharmacies";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/epharmacy/202504/pharmacies/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("pharmacies", &within(&self.pharmacies, ..=20))]);
    }
}

/// The response to [`UpdatePharmacies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePharmaciesResponse {
    /// Pharmacies that were not updated, and why.
    pub errors: Vec<PharmacyError>,
}

impl Fields for UpdatePharmaciesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(UpdatePharmaciesResponse);

impl CollectFailures for UpdatePharmaciesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdatePharmaciesResponse {}

/// Why a pharmacy was not updated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PharmacyError {
    /// Code of the error.
    pub code: Option<String>,
    /// The pharmacy that was not updated.
    pub detail: Option<PharmacyErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for PharmacyError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(PharmacyError);

impl CollectFailures for PharmacyError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The pharmacy that was not updated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PharmacyErrorDetail {
    /// Warehouse ID of the pharmacy.
    pub warehouse_id: Option<WarehouseId>,
}

impl Fields for PharmacyErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("warehouse_id", &mut self.warehouse_id)]);
    }
}

debug_fields!(PharmacyErrorDetail);

impl CollectFailures for PharmacyErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("warehouse_id", &self.warehouse_id);
    }
}
