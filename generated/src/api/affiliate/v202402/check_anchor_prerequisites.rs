// @generated from specs/affiliate/202402/check_anchor_prerequisites.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckAnchorPrerequisites`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;

/// Checks whether the permissions of the creator and the status of a product allow the creator to link the product in a video.
///
/// `POST /affiliate/202402/anchors/prerequisite_check`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns no data.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::v202402::CheckAnchorPrerequisites;

 let seller = client.seller(token); // or client.creator(token)
 let request = CheckAnchorPrerequisites::new().product_id("7136104329798256386");
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
#[deprecated(note = "TikTok retires it on 2026-10-12")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAnchorPrerequisites {
    /// ID of the product to which the video would link, for example from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts).
    pub product_id: Option<ProductId>,
}

impl CheckAnchorPrerequisites {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the product to which the video would link, for example from [`GetShowcaseProducts`](crate::affiliate::GetShowcaseProducts).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

impl Endpoint for CheckAnchorPrerequisites {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "CheckAnchorPrerequisites";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate/202402/anchors/prerequisite_check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .sunset(Sunset::on(2026, 10, 12));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("product_id", &self.product_id)]);
    }
}
