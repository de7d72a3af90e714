// @generated from specs/epharmacy/202504/update_pharmacies.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdatePharmacies` and the types that only this operation uses.

use crate::__private::*;
use crate::api::epharmacy::types::Pharmacy;

/// Sets licences, pharmacists and opening hours of up to 20 pharmacies, and reports those that were refused.
///
/// `POST /epharmacy/202504/pharmacies/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdatePharmaciesResponse`].
/// Safe to retry.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePharmacies {
    /// At most 20 entries.
    pub pharmacies: Option<Vec<Pharmacy>>,
}

impl UpdatePharmacies {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 20 entries.
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
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("pharmacies", &within(&self.pharmacies, ..=20));
    }
}

/// The response to [`UpdatePharmacies`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePharmaciesResponse {
    pub errors: Vec<PharmacyError>,
}

impl Fields for UpdatePharmaciesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "errors" => read(map, &mut self.errors),
            _ => skip(map),
        }
    }
}

impl CollectFailures for UpdatePharmaciesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for UpdatePharmaciesResponse {}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PharmacyError {
    pub code: Option<String>,
    pub detail: Option<PharmacyErrorDetail>,
    pub message: Option<String>,
}

impl Fields for PharmacyError {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "detail" => read(map, &mut self.detail),
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}

impl CollectFailures for PharmacyError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PharmacyErrorDetail {
    pub warehouse_id: Option<String>,
}

impl Fields for PharmacyErrorDetail {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "warehouse_id" => read(map, &mut self.warehouse_id),
            _ => skip(map),
        }
    }
}

impl CollectFailures for PharmacyErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("warehouse_id", &self.warehouse_id);
    }
}
