// @generated from specs/affiliate/202403/check_anchor_content.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckAnchorContent`] and the types that only this operation uses.

use crate::__private::*;

/// Checks the title of a product link for length, punctuation, emoji and offensive words. A title that fails is reported as an error.
///
/// `POST /affiliate/202403/anchors/content_check`
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
 use tiktok_shop::affiliate::v202403::CheckAnchorContent;

 let seller = client.seller(token); // or client.creator(token)
 seller.send(&CheckAnchorContent::new().title("Soft socks for every day")).await?;
 # Ok(()) }
 ```
*/
#[deprecated(note = "TikTok retires it on 2026-10-12")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAnchorContent {
    /// Title of the product link, which should have fewer than 30 characters, as in `affiliate_creator::PostShoppableVideo`. TikTok writes that shorter titles fail here, but its own example has 23 characters. Example: `Soft socks for every day`.
    pub title: Option<String>,
}

impl CheckAnchorContent {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the product link, which should have fewer than 30 characters, as in `affiliate_creator::PostShoppableVideo`. TikTok writes that shorter titles fail here, but its own example has 23 characters. Example: `Soft socks for every day`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Endpoint for CheckAnchorContent {
    type Response = Empty;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "CheckAnchorContent";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate/202403/anchors/content_check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .sunset(Sunset::on(2026, 10, 12));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("title", &self.title)]);
    }
}
