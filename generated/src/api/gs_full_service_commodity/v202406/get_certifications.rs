// @generated from specs/gs_full_service_commodity/202406/get_certifications.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCertifications`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_commodity::types::Qualification;

/// Lists the certifications of the products of a category for each region, and whether they are required.
///
/// `GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetCertificationsResponse`].
/// Superseded by a newer version: [`v202507`](crate::gs_full_service_commodity::v202507::get_certifications::GetCertifications).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::v202406::GetCertifications;

 let seller = client.seller(token);
 let reply = seller.send(&GetCertifications::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsFullServiceGetCertifications")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCertifications {
    /// Category ID, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: FullServiceCategoryId,
}

impl GetCertifications {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
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
    const PATH: &'static str = "/gs_full_service_commodity/202406/beta/categories/{category_id}/certifications";
    const META: OperationMeta = OperationMeta::NONE.newer("v202507");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/gs_full_service_commodity/202406/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/certifications");
    }
}

/// The response to [`GetCertifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificationsResponse {
    /// Certifications of the products of the category.
    pub certifications: Vec<Certification>,
}

impl Fields for GetCertificationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("certifications", &mut self.certifications)]);
    }
}

debug_fields!(GetCertificationsResponse);

/// A certification of the products of a category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certification {
    /// Description of the certification.
    pub description: Option<String>,
    /// Whether the products require the certification.
    pub is_required: Option<bool>,
    /// Documents that the certification requires.
    pub qualifications: Vec<Qualification>,
    /// Code of the region to which the certification applies.
    pub region_code: Option<Region>,
    /// Kind of certification, such as `CE_UKCA`; [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) takes it.
    pub r#type: Option<String>,
}

impl Fields for Certification {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("description", &mut self.description),
                    ("is_required", &mut self.is_required),
                    ("qualifications", &mut self.qualifications),
                    ("region_code", &mut self.region_code),
                    ("type", &mut self.r#type),
                ],
            );
    }
}

debug_fields!(Certification);
