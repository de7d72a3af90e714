// @generated from specs/gs_full_service_commodity/202406/get_grading_templates.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGradingTemplates`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::GradingTemplate;

/// Lists the size chart templates that new products can use.
///
/// `GET /gs_full_service_commodity/202406/beta/grading_templates`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetGradingTemplatesResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetGradingTemplates;

 let seller = client.seller(token);
 let reply = seller.send(&GetGradingTemplates::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsGetGradingTemplatesConfig")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGradingTemplates {}

impl GetGradingTemplates {
    /// Creates the request with no field set.
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
}

/// The response to [`GetGradingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGradingTemplatesResponse {
    /// Size chart templates.
    pub grading_templates: Vec<GradingTemplate>,
}

impl Fields for GetGradingTemplatesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("grading_templates", &mut self.grading_templates)]);
    }
}

debug_fields!(GetGradingTemplatesResponse);
