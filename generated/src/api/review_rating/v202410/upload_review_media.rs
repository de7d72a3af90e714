// @generated from specs/review_rating/202410/upload_review_media.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UploadReviewMedia`] and the types that only this operation uses.

use crate::__private::*;

/// Uploads an image or video for reviews from another platform, and returns its URI for [`ImportProductReviews`](crate::review_rating::ImportProductReviews).
///
/// `POST /review_rating/202410/media/upload`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`UploadReviewMediaResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::FileUpload;
 use tiktok_shop::review_rating::UploadReviewMedia;
 use tiktok_shop::review_rating::upload_review_media::FileType;

 let seller = client.seller(token);
 let request = UploadReviewMedia::new()
     .data(FileUpload::from_path("photo.jpg", "image/jpeg")?)
     .file_type(FileType::Image);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadReviewMedia {
    /// The image or video. Accepts `image/jpeg`, `image/png`, `video/3gpp`, `video/x-msvideo`, `video/x-flv`, `audio/mp4`, `video/mp4` or `video/quicktime` of at most 30 MiB.
    pub data: Option<FileUpload>,
    /// Whether `data` is an image or a video.
    pub file_type: Option<FileType>,
}

impl UploadReviewMedia {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The image or video. Accepts `image/jpeg`, `image/png`, `video/3gpp`, `video/x-msvideo`, `video/x-flv`, `audio/mp4`, `video/mp4` or `video/quicktime` of at most 30 MiB.
    #[inline]
    pub fn data(mut self, data: FileUpload) -> Self {
        self.data = Some(data);
        self
    }

    /// Whether `data` is an image or a video.
    #[inline]
    pub fn file_type(mut self, file_type: impl Into<FileType>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
}

impl Endpoint for UploadReviewMedia {
    type Response = UploadReviewMediaResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "UploadReviewMedia";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/review_rating/202410/media/upload";
    const BODY: BodyKind = BodyKind::Multipart;

    #[inline]
    fn form(&self, form: &mut FormWriter) {
        form.file_of(
            "data",
            &self.data,
            &[
                ("image/jpeg", 31_457_280),
                ("image/png", 31_457_280),
                ("video/3gpp", 31_457_280),
                ("video/x-msvideo", 31_457_280),
                ("video/x-flv", 31_457_280),
                ("audio/mp4", 31_457_280),
                ("video/mp4", 31_457_280),
                ("video/quicktime", 31_457_280),
            ],
        );
        form.field("file_type", &self.file_type);
    }
}

/// The response to [`UploadReviewMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReviewMediaResponse {
    /// URI of the uploaded file, for [`ImportProductReviews`](crate::review_rating::ImportProductReviews).
    pub uri: Option<String>,
}

impl Fields for UploadReviewMediaResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("uri", &mut self.uri)]);
    }
}

debug_fields!(UploadReviewMediaResponse);

/// Kind of media of a review.
#[non_exhaustive]
pub enum FileType {
    /// An image. Sent as `IMAGE`.
    Image,
    /// A video. Sent as `VIDEO`.
    Video,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FileType {
    const TEXTS: &'static [&'static str] = &["IMAGE", "VIDEO"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Image,
            Ok(_) => Self::Video,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Image => Ok(0),
            Self::Video => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FileType, Write);
