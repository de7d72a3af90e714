// @generated from specs/affiliate_creator/202509/get_shoppable_video_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShoppableVideoStatus` and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_creator::types::PostStatus;

/// Tells whether a shoppable video is still being processed, was posted or failed.
///
/// `GET /affiliate_creator/202509/videos/{video_id}/status`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetShoppableVideoStatusResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShoppableVideoStatus {
    /// Of `PostShoppableVideo`.
    pub video_id: String,
}

impl GetShoppableVideoStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(video_id: impl Into<String>) -> Self {
        Self { video_id: video_id.into() }
    }
}

impl Endpoint for GetShoppableVideoStatus {
    type Response = GetShoppableVideoStatusResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetShoppableVideoStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202509/videos/{video_id}/status";

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_creator/202509/videos/");
        path.id("video_id", &self.video_id);
        path.literal("/status");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// The response to [`GetShoppableVideoStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShoppableVideoStatusResponse {
    pub video: Option<Video>,
}

impl Fields for GetShoppableVideoStatusResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "video" => read(map, &mut self.video),
            _ => skip(map),
        }
    }
}

/// A shoppable video and how far its posting is.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    /// What `GetShoppableVideoStatus` takes.
    pub id: Option<String>,
    /// While `PROCESSING`, ask again later.
    pub post_status: Option<PostStatus>,
    /// Once posted.
    pub post_time: Option<Timestamp>,
}

impl Fields for Video {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "post_status" => read(map, &mut self.post_status),
            "post_time" => read(map, &mut self.post_time),
            _ => skip(map),
        }
    }
}
