// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202610 of these operations.

pub mod create_size_chart;
pub mod edit_size_chart;

pub use create_size_chart::{CreateSizeChart, CreateSizeChartResponse};
pub use edit_size_chart::{EditSizeChart, EditSizeChartResponse};
