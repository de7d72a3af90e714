// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202511 of these operations.

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
