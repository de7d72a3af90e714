// @generated from specs/product/202404/optimize_images.yaml by `cargo xtask generate`; edit the spec instead.

//! [`OptimizeImages`] and the types that only this operation uses.

use crate::__private::*;

/// Makes the background of up to 200 uploaded images white, unless they were optimized before. Call the operation again after a few seconds for images that are still in progress.
///
/// `POST /product/202404/images/optimize`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`OptimizeImagesResponse`].
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/optimized-images-202404>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::OptimizeImages;
 use tiktok_shop::product::optimize_images::{ImageToOptimize, OptimizationMode};

 let shop = client.seller(token).shop(cipher);
 let request = OptimizeImages::new()
     .images([
         ImageToOptimize::new()
             .optimization_modes([OptimizationMode::WhiteBackground])
             .uri("tos-maliva-i-o3syd03w52-us/53b55d6e8cdf1f315affa7e70b45707d"),
     ]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12019065](crate::errors#code-12019065), [12019070](crate::errors#code-12019070), [12038007](crate::errors#code-12038007), [12052722](crate::errors#code-12052722).
#[doc(alias = "optimized-images-202404")]
#[doc(alias = "OptimizedImages")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OptimizeImages {
    /// Images that were uploaded with [`UploadProductImage`](crate::product::UploadProductImage). At most 200 entries.
    pub images: Option<Vec<ImageToOptimize>>,
}

impl OptimizeImages {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Images that were uploaded with [`UploadProductImage`](crate::product::UploadProductImage). At most 200 entries.
    #[inline]
    pub fn images(mut self, images: impl IntoIterator<Item = ImageToOptimize>) -> Self {
        self.images = Some(images.into_iter().collect());
        self
    }
}

impl Endpoint for OptimizeImages {
    type Response = OptimizeImagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "OptimizeImages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202404/images/optimize";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(&[12019065, 12019070, 12038007, 12052722])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/optimized-images-202404");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("images", &within(&self.images, ..=200))]);
    }
}

/// The response to [`OptimizeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeImagesResponse {
    /// Results, one for each image.
    pub images: Vec<OptimizedImage>,
}

impl Fields for OptimizeImagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("images", &mut self.images)]);
    }
}

debug_fields!(OptimizeImagesResponse);

/// An image and how to optimize it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageToOptimize {
    /// How the image is optimized. JSON name: `optimization_mode`.
    pub optimization_modes: Option<Vec<OptimizationMode>>,
    /// URI of the image, from [`UploadProductImage`](crate::product::UploadProductImage).
    pub uri: Option<String>,
}

impl ImageToOptimize {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the image is optimized. JSON name: `optimization_mode`.
    #[inline]
    pub fn optimization_modes(
        mut self,
        optimization_modes: impl IntoIterator<Item = impl Into<OptimizationMode>>,
    ) -> Self {
        self.optimization_modes = Some(
            optimization_modes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// URI of the image, from [`UploadProductImage`](crate::product::UploadProductImage).
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl WriteFields for ImageToOptimize {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("optimization_mode", &self.optimization_modes), ("uri", &self.uri)],
            );
    }
}

debug_written!(ImageToOptimize);

/// How an image is optimized.
#[non_exhaustive]
pub enum OptimizationMode {
    /// The background becomes white. Sent as `WHITE_BACKGROUND`.
    WhiteBackground,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OptimizationMode {
    const TEXTS: &'static [&'static str] = &["WHITE_BACKGROUND"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::WhiteBackground,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::WhiteBackground => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OptimizationMode, Write);

/// Status of the optimization of an image.
#[non_exhaustive]
pub enum OptimizationStatus {
    /// The optimized image is ready. Sent as `SUCCESS`.
    Success,
    /// The background was white before, so the image was not changed. Sent as `IGNORE`.
    Ignore,
    /// Still in progress; it usually takes a few seconds. Send the request again for the result. Sent as `PROCESSING`.
    Processing,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for OptimizationStatus {
    const TEXTS: &'static [&'static str] = &["SUCCESS", "IGNORE", "PROCESSING"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Success,
            Ok(1) => Self::Ignore,
            Ok(_) => Self::Processing,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Success => Ok(0),
            Self::Ignore => Ok(1),
            Self::Processing => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(OptimizationStatus, Read);

/// An image before and after its optimization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizedImage {
    /// Height of the original image in pixels.
    pub height: Option<i64>,
    /// Status of the optimization. If `PROCESSING`, send the request again after a few seconds. JSON name: `optimize_status`.
    pub optimization_status: Option<OptimizationStatus>,
    /// URI of the optimized image, by which products refer to it. Only with the status `SUCCESS`.
    pub optimized_uri: Option<String>,
    /// URL of the optimized image, for `<img>` in descriptions. Only with the status `SUCCESS`.
    pub optimized_url: Option<String>,
    /// URI of the original image, as in the request.
    pub original_uri: Option<String>,
    /// URL of the original image.
    pub original_url: Option<String>,
    /// Width of the original image in pixels.
    pub width: Option<i64>,
}

impl Fields for OptimizedImage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("optimize_status", &mut self.optimization_status),
                    ("optimized_uri", &mut self.optimized_uri),
                    ("optimized_url", &mut self.optimized_url),
                    ("original_uri", &mut self.original_uri),
                    ("original_url", &mut self.original_url),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(OptimizedImage);
