// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_video_precheck_result;

pub use get_video_precheck_result::{
    GetVideoPrecheckResult, GetVideoPrecheckResultResponse,
};
