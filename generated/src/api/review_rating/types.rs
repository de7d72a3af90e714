// @generated from specs/review_rating/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// Why a review was not imported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductReviewError {
    /// Code of the error.
    pub code: Option<i64>,
    /// The review that failed.
    pub detail: Option<ProductReviewErrorDetail>,
    /// Human-readable explanation of the error; may change.
    pub message: Option<String>,
}

impl Fields for ProductReviewError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("detail", &mut self.detail),
                    ("message", &mut self.message),
                ],
            );
    }
}

debug_fields!(ProductReviewError);

impl CollectFailures for ProductReviewError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.add_detail("detail", &self.detail);
        failure.set_message(&self.message);
    }
}

/// The review that an error refers to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductReviewErrorDetail {
    /// ID of the review on the source platform, as sent in the request.
    pub external_review_id: Option<String>,
}

impl Fields for ProductReviewErrorDetail {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("external_review_id", &mut self.external_review_id)]);
    }
}

debug_fields!(ProductReviewErrorDetail);

impl CollectFailures for ProductReviewErrorDetail {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("external_review_id", &self.external_review_id);
    }
}

/// A review to import.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewRecord {
    /// Text of the review. At most 5000 characters.
    pub content: Option<String>,
    /// When the buyer wrote the review.
    pub create_time_millis: Option<TimestampMillis>,
    /// ID of the review on the source platform, up to 19 digits. It must be unique; an ID that was imported before is rejected. At most 19 characters.
    pub external_review_id: Option<String>,
    /// URIs of images of the review, from [`UploadReviewMedia`](crate::review_rating::UploadReviewMedia); at most 5 if there is also a video. At most 6 entries.
    pub image_uris: Option<Vec<String>>,
    /// Rating by the buyer; 5 is the best. From 1 to 5.
    pub rating: Option<i64>,
    /// Name of the reviewer to show; TikTok masks a part of it. At most 32 characters.
    pub reviewer_display_name: Option<String>,
    /// Name of the platform on which the review was written. At most 32 characters.
    pub source: Option<String>,
    /// Title of the review. At most 50 characters.
    pub title: Option<String>,
    /// URI of the video of the review, from [`UploadReviewMedia`](crate::review_rating::UploadReviewMedia). At most 1 entry.
    pub video_uris: Option<Vec<String>>,
}

impl ReviewRecord {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the review. At most 5000 characters.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// When the buyer wrote the review.
    #[inline]
    pub fn create_time_millis(
        mut self,
        create_time_millis: impl Into<TimestampMillis>,
    ) -> Self {
        self.create_time_millis = Some(create_time_millis.into());
        self
    }

    /// ID of the review on the source platform, up to 19 digits. It must be unique; an ID that was imported before is rejected. At most 19 characters.
    #[inline]
    pub fn external_review_id(mut self, external_review_id: impl Into<String>) -> Self {
        self.external_review_id = Some(external_review_id.into());
        self
    }

    /// URIs of images of the review, from [`UploadReviewMedia`](crate::review_rating::UploadReviewMedia); at most 5 if there is also a video. At most 6 entries.
    #[inline]
    pub fn image_uris(
        mut self,
        image_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_uris = Some(image_uris.into_iter().map(Into::into).collect());
        self
    }

    /// Rating by the buyer; 5 is the best. From 1 to 5.
    #[inline]
    pub fn rating(mut self, rating: i64) -> Self {
        self.rating = Some(rating);
        self
    }

    /// Name of the reviewer to show; TikTok masks a part of it. At most 32 characters.
    #[inline]
    pub fn reviewer_display_name(
        mut self,
        reviewer_display_name: impl Into<String>,
    ) -> Self {
        self.reviewer_display_name = Some(reviewer_display_name.into());
        self
    }

    /// Name of the platform on which the review was written. At most 32 characters.
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Title of the review. At most 50 characters.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// URI of the video of the review, from [`UploadReviewMedia`](crate::review_rating::UploadReviewMedia). At most 1 entry.
    #[inline]
    pub fn video_uris(
        mut self,
        video_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_uris = Some(video_uris.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for ReviewRecord {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("content", &within(&self.content, ..=5_000)),
                    ("create_time_millis", &self.create_time_millis),
                    ("external_review_id", &within(&self.external_review_id, ..=19)),
                    ("image_uris", &within(&self.image_uris, ..=6)),
                    ("rating", &within(&self.rating, 1..=5)),
                    (
                        "reviewer_display_name",
                        &within(&self.reviewer_display_name, ..=32),
                    ),
                    ("source", &within(&self.source, ..=32)),
                    ("title", &within(&self.title, ..=50)),
                    ("video_uris", &within(&self.video_uris, ..=1)),
                ],
            );
    }
}

debug_written!(ReviewRecord);
