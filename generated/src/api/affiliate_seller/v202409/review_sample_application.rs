// @generated from specs/affiliate_seller/202409/review_sample_application.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ReviewSampleApplication`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::SampleApplicationId;
use crate::api::affiliate_seller::types::{RejectReason, ReviewResult};

/// Approves or rejects a creator's application for a sample in an open collaboration. A rejection requires a reason.
///
/// `POST /affiliate_seller/202409/sample_applications/{application_id}/review`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Superseded by a newer version: [`v202507`](crate::affiliate_seller::v202507::review_sample_application::ReviewSampleApplication).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::types::ReviewResult;
 use tiktok_shop::affiliate_seller::v202409::ReviewSampleApplication;

 let shop = client.seller(token).shop(cipher);
 let request = ReviewSampleApplication::new("7420135978213461806")
     .review_result(ReviewResult::Approve);
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "SellerReviewSampleApplications")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReviewSampleApplication {
    /// Sample application ID, from [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications).
    pub application_id: SampleApplicationId,
    /// Reason for the rejection; required to reject.
    pub reject_reason: Option<RejectReason>,
    /// Whether to approve or reject the application.
    pub review_result: Option<ReviewResult>,
}

impl ReviewSampleApplication {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(application_id: impl Into<SampleApplicationId>) -> Self {
        Self {
            application_id: application_id.into(),
            reject_reason: None,
            review_result: None,
        }
    }

    /// Reason for the rejection; required to reject.
    #[inline]
    pub fn reject_reason(mut self, reject_reason: impl Into<RejectReason>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }

    /// Whether to approve or reject the application.
    #[inline]
    pub fn review_result(mut self, review_result: impl Into<ReviewResult>) -> Self {
        self.review_result = Some(review_result.into());
        self
    }
}

impl Endpoint for ReviewSampleApplication {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ReviewSampleApplication";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202409/sample_applications/{application_id}/review";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202507");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202409/sample_applications/");
        path.id("application_id", &self.application_id);
        path.literal("/review");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("reject_reason", &self.reject_reason),
                ("review_result", &self.review_result),
            ],
        );
    }
}
