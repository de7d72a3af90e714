// @generated from specs/gs_full_service_commodity/202507/get_certifications.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCertifications` and what only it uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::Certification;

/// Lists the certifications that products of a category need, region by region.
///
/// `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`
///
/// Takes a seller's token, as `client.seller(…)` brings it.
/// Answers [`GetCertificationsResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCertifications {
    /// From `SearchCategories`.
    pub category_id: String,
}

impl GetCertifications {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetCertifications {
    type Response = GetCertificationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetCertifications";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202507/beta/categories/{category_id}/certifications";
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/gs_full_service_commodity/202507/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/certifications");
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetCertifications`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCertificationsResponse {
    pub certifications: Vec<Certification>,
}

impl Fields for GetCertificationsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "certifications" => read(map, &mut self.certifications),
            _ => skip(map),
        }
    }
}
