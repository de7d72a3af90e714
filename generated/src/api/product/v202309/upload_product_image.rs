// @generated from specs/product/202309/upload_product_image.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadProductImage`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image of up to 10 MB; products accept only uploaded images. Fields refer to it by `uri`, descriptions of products by `url`.
///
/// `POST /product/202309/images/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`UploadProductImageResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/upload-product-image-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::product::UploadProductImage;
 use tiktok_shop::product::upload_product_image::ImageUseCase;

 let seller = client.seller(token);
 let request = UploadProductImage::new(
         FileUpload::from_path("photo.jpg", "image/jpeg")?,
     )
     .use_case(ImageUseCase::MainImage);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11050001](crate::errors#code-11050001), [12019116](crate::errors#code-12019116), [12038002](crate::errors#code-12038002), [12038004](crate::errors#code-12038004), [12038005](crate::errors#code-12038005), [12038014](crate::errors#code-12038014),
/// [12038015](crate::errors#code-12038015), [36009003](crate::errors#code-36009003).
#[doc(alias = "upload-product-image-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadProductImage {
    /// The image, with sides of 100 to 20,000 pixels; some values of `use_case` have narrower limits. The file must not be empty. Accepts `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `image/bmp` of at most 10 MiB.
    pub data: FileUpload,
    /// Use of the image. For some uses, TikTok changes the aspect ratio.
    pub use_case: Option<ImageUseCase>,
}

impl UploadProductImage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(data: FileUpload) -> Self {
        Self { data, use_case: None }
    }

    /// Use of the image. For some uses, TikTok changes the aspect ratio.
    #[inline]
    pub fn use_case(mut self, use_case: impl Into<ImageUseCase>) -> Self {
        self.use_case = Some(use_case.into());
        self
    }
}

impl Endpoint for UploadProductImage {
    type Response = UploadProductImageResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadProductImage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/images/upload";
    const BODY: BodyKind = BodyKind::Multipart;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                11050001, 12019116, 12038002, 12038004, 12038005, 12038014, 12038015,
                36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/upload-product-image-202309");

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[
                ("image/jpeg", 10_485_760),
                ("image/png", 10_485_760),
                ("image/webp", 10_485_760),
                ("image/heic", 10_485_760),
                ("image/bmp", 10_485_760),
            ],
        );
        form.field("use_case", &self.use_case);
    }
}

/// The response to [`UploadProductImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadProductImageResponse {
    /// Height in pixels, after the image was adapted to its use.
    pub height: Option<i64>,
    /// URI of the image, by which products refer to it.
    pub uri: Option<String>,
    /// URL of the image, for `<img>` in descriptions.
    pub url: Option<String>,
    /// Use of the image, as in the request.
    pub use_case: Option<ImageUseCase>,
    /// Width in pixels, after the image was adapted to its use.
    pub width: Option<i64>,
}

impl Fields for UploadProductImageResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("uri", &mut self.uri),
                    ("url", &mut self.url),
                    ("use_case", &mut self.use_case),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(UploadProductImageResponse);

/// What an image is used for.
#[non_exhaustive]
pub enum ImageUseCase {
    /// An image of the product's gallery, with sides of 300 to 4,000 pixels. If it is not between 3:4 and 4:3, TikTok makes it square. Sent as `MAIN_IMAGE`.
    MainImage,
    /// An image of a sales attribute value, such as a color. If it is not between 3:4 and 4:3, TikTok makes it square. Sent as `ATTRIBUTE_IMAGE`.
    AttributeImage,
    /// An image in the description of the product. Sent as `DESCRIPTION_IMAGE`.
    DescriptionImage,
    /// Evidence for restricted products, such as a certificate, the packaging or a label. Sent as `CERTIFICATION_IMAGE`.
    CertificationImage,
    /// A size chart of at least 1,024 pixels on the shorter side. Sent as `SIZE_CHART_IMAGE`.
    SizeChartImage,
    /// A background, mask or default picture of a print-on-demand product. Sent as `CUSTOMIZATION_IMAGE`.
    CustomizationImage,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ImageUseCase {
    const TEXTS: &'static [&'static str] = &[
        "MAIN_IMAGE",
        "ATTRIBUTE_IMAGE",
        "DESCRIPTION_IMAGE",
        "CERTIFICATION_IMAGE",
        "SIZE_CHART_IMAGE",
        "CUSTOMIZATION_IMAGE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::MainImage,
            Ok(1) => Self::AttributeImage,
            Ok(2) => Self::DescriptionImage,
            Ok(3) => Self::CertificationImage,
            Ok(4) => Self::SizeChartImage,
            Ok(_) => Self::CustomizationImage,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::MainImage => Ok(0),
            Self::AttributeImage => Ok(1),
            Self::DescriptionImage => Ok(2),
            Self::CertificationImage => Ok(3),
            Self::SizeChartImage => Ok(4),
            Self::CustomizationImage => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ImageUseCase, Read, Write);
