// @generated from specs/gs_full_service_commodity/202405/get_grading_templates_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGradingTemplatesPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SupplierId;
use crate::api::gs_full_service_commodity::types::GradingTemplate;

/// Preview API: lists the size chart templates that new products can use.
///
/// `GET /gs_full_service_commodity/202405/preview/grading_templates`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetGradingTemplatesPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetGradingTemplatesPreview;

 let seller = client.seller(token);
 let reply = seller.send(&GetGradingTemplatesPreview::new("576561151188")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetGradingTemplatesConfig")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGradingTemplatesPreview {
    /// ID of the supplier.
    pub supplier_id: SupplierId,
}

impl GetGradingTemplatesPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(supplier_id: impl Into<SupplierId>) -> Self {
        Self {
            supplier_id: supplier_id.into(),
        }
    }
}

impl Endpoint for GetGradingTemplatesPreview {
    type Response = GetGradingTemplatesPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetGradingTemplatesPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202405/preview/grading_templates";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("supplier_id", &self.supplier_id);
        query.timestamp();
    }
}

/// The response to [`GetGradingTemplatesPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGradingTemplatesPreviewResponse {
    /// Size chart templates.
    pub grading_templates: Vec<GradingTemplate>,
}

impl Fields for GetGradingTemplatesPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("grading_templates", &mut self.grading_templates)]);
    }
}

debug_fields!(GetGradingTemplatesPreviewResponse);
