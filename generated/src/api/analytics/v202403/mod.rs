// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202403 of these operations.

pub mod get_video_performances;

pub use get_video_performances::{GetVideoPerformances, GetVideoPerformancesResponse};
