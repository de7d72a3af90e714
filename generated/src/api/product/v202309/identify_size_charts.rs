// @generated from specs/product/202309/identify_size_charts.yaml by `cargo xtask generate`; edit the spec instead.

//! [`IdentifySizeCharts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::ImageUrlInput;

/// Detects which of the given images are size charts. TikTok must host the images.
///
/// `POST /product/202309/images/size_charts/identify`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`IdentifySizeChartsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::IdentifySizeCharts;
 use tiktok_shop::product::types::ImageUrlInput;

 let seller = client.seller(token);
 let request = IdentifySizeCharts::new()
     .images([ImageUrlInput::new().url("https://www.example.com/photo.jpg")]);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "RecommendSizeChart")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IdentifySizeCharts {
    /// Images to check, which TikTok must host.
    pub images: Option<Vec<ImageUrlInput>>,
}

impl IdentifySizeCharts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Images to check, which TikTok must host.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageUrlInput>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl Endpoint for IdentifySizeCharts {
    type Response = IdentifySizeChartsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "IdentifySizeCharts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/images/size_charts/identify";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("images", &self.images)]);
    }
}

/// The response to [`IdentifySizeCharts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifySizeChartsResponse {
    /// Results, one for each image.
    pub images: Vec<IdentifiedSizeChartImage>,
}

impl Fields for IdentifySizeChartsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("images", &mut self.images)]);
    }
}

debug_fields!(IdentifySizeChartsResponse);

/// An image, and whether it shows a size chart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifiedSizeChartImage {
    /// Whether the image shows a size chart.
    pub is_size_chart: Option<bool>,
    /// URL of the image.
    pub url: Option<String>,
}

impl Fields for IdentifiedSizeChartImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("is_size_chart", &mut self.is_size_chart), ("url", &mut self.url)],
            );
    }
}

debug_fields!(IdentifiedSizeChartImage);
