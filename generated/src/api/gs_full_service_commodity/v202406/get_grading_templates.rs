// @generated from specs/gs_full_service_commodity/202406/get_grading_templates.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetGradingTemplates` and what only it uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::GradingTemplate;

/// Lists the size chart templates that new products can name.
///
/// `GET /gs_full_service_commodity/202406/beta/grading_templates`
///
/// Takes a seller's token, as `client.seller(…)` brings it.
/// Answers [`GetGradingTemplatesResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGradingTemplates {}

impl GetGradingTemplates {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetGradingTemplates {
    type Response = GetGradingTemplatesResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetGradingTemplates";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202406/beta/grading_templates";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetGradingTemplates`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGradingTemplatesResponse {
    pub grading_templates: Vec<GradingTemplate>,
}

impl Fields for GetGradingTemplatesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "grading_templates" => read(map, &mut self.grading_templates),
            _ => skip(map),
        }
    }
}
