// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202403.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetVideoPerformances`] | Returns daily sales and click figures of up to 100 videos of one creator, within the last 180 days up to yesterday. Only for creators in the US. | 202403, <code>GET <wbr>/analytics<wbr>/202403<wbr>/videos<wbr>/performances</code> |

pub mod get_video_performances;

pub use get_video_performances::{GetVideoPerformances, GetVideoPerformancesResponse};
