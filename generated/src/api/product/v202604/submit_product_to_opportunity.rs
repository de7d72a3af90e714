// @generated from specs/product/202604/submit_product_to_opportunity.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SubmitProductToOpportunity`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OpportunityId, OpportunitySubmissionId, ProductId};
use crate::api::product::types::SubmissionStatus;

/// Submits a live product to an opportunity for review. [`GetOpportunitySubmissions`](crate::product::GetOpportunitySubmissions) returns the result.
///
/// `POST /product/202604/opportunities/{opportunity_id}/submit`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SubmitProductToOpportunityResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::SubmitProductToOpportunity;

 let shop = client.seller(token).shop(cipher);
 let request = SubmitProductToOpportunity::new(
     "7291038462918475265",
     "1729592969712207008",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "SubmitProductViaOpportunity")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitProductToOpportunity {
    /// Opportunity ID, from [`ListOpportunities`](crate::product::ListOpportunities). Example: `7291038462918475265`.
    pub opportunity_id: OpportunityId,
    /// ID of a product of the shop with the status `ACTIVATE`, from [`SearchProducts`](crate::product::SearchProducts).
    pub product_id: ProductId,
}

impl SubmitProductToOpportunity {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        opportunity_id: impl Into<OpportunityId>,
        product_id: impl Into<ProductId>,
    ) -> Self {
        Self {
            opportunity_id: opportunity_id.into(),
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for SubmitProductToOpportunity {
    type Response = SubmitProductToOpportunityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SubmitProductToOpportunity";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202604/opportunities/{opportunity_id}/submit";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202604/opportunities/");
        path.id("opportunity_id", &self.opportunity_id);
        path.literal("/submit");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_id", &self.product_id)]);
    }
}

/// The response to [`SubmitProductToOpportunity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProductToOpportunityResponse {
    /// The new submission.
    pub submission: Option<CreatedSubmission>,
}

impl Fields for SubmitProductToOpportunityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("submission", &mut self.submission)]);
    }
}

debug_fields!(SubmitProductToOpportunityResponse);

/// A submission that was just made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedSubmission {
    /// Submission ID.
    pub id: Option<OpportunitySubmissionId>,
    /// ID of the opportunity to which the product was submitted.
    pub opportunity_id: Option<OpportunityId>,
    /// Status of the review of the submission, at first `PENDING_REVIEW`.
    pub status: Option<SubmissionStatus>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// When the product was submitted.
    pub submit_time: Option<Timestamp>,
    /// Why the submission was rejected; absent unless `status` is `REJECTED`.
    pub rejection_reason: Option<String>,
}

impl Fields for CreatedSubmission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("opportunity_id", &mut self.opportunity_id),
                    ("status", &mut self.status),
                    ("product_id", &mut self.product_id),
                    ("submit_time", &mut self.submit_time),
                    ("rejection_reason", &mut self.rejection_reason),
                ],
            );
    }
}

debug_fields!(CreatedSubmission);
