// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202511.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateVideoPrecheckTask`] | Starts a check of an uploaded video and its product link for violations before they are posted. [`GetVideoPrecheckResult`] and the webhook `ShoppableVideoPrecheckTasksResult` return the result. | 202511, <code>POST <wbr>/affiliate_creator<wbr>/202511<wbr>/videos<wbr>/precheck_task</code> |
//! | [`GetVideoPrecheckResult`] | Returns the result of a check that [`CreateVideoPrecheckTask`] started. Newer versions also return the result of a quality check. | 202511, <code>GET <wbr>/affiliate_creator<wbr>/202511<wbr>/videos<wbr>/precheck_tasks<wbr>/{task_id}</code> |
//! | [`UploadShoppablePhotoFile`] | Uploads an image of at most 10 MiB for [`PostShoppablePhotos`](crate::affiliate_creator::PostShoppablePhotos) or for the cover of a video. | 202511, <code>POST <wbr>/affiliate_creator<wbr>/202511<wbr>/photos<wbr>/photo_files</code> |

pub mod create_video_precheck_task;
pub mod get_video_precheck_result;
pub mod upload_shoppable_photo_file;

pub use create_video_precheck_task::{
    CreateVideoPrecheckTask, CreateVideoPrecheckTaskResponse,
};
pub use get_video_precheck_result::{
    GetVideoPrecheckResult, GetVideoPrecheckResultResponse,
};
pub use upload_shoppable_photo_file::{
    UploadShoppablePhotoFile, UploadShoppablePhotoFileResponse,
};
