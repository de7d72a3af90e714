// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Creator, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVideoPrecheckResult`] | Returns the results of the checks that [`CreateVideoPrecheckTask`](crate::affiliate_creator::CreateVideoPrecheckTask) started, for violations and, where enabled, for quality. Call it again later while a status is `PROCESSING`. | 202601, <code>GET <wbr>/affiliate_creator<wbr>/202601<wbr>/videos<wbr>/precheck_tasks<wbr>/{task_id}</code> |

pub mod get_video_precheck_result;

pub use get_video_precheck_result::{
    GetVideoPrecheckResult, GetVideoPrecheckResultResponse,
};
