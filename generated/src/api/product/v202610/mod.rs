// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateSizeChart`] | Creates a size chart from a table, as a template for several products or for one product only. | 202610, <code>POST <wbr>/product<wbr>/202610<wbr>/size_charts</code> |
//! | [`EditSizeChart`] | Replaces the content of a reusable size chart template of the seller, and its name if one is given. | 202610, <code>POST <wbr>/product<wbr>/202610<wbr>/size_charts<wbr>/edit</code> |

pub mod create_size_chart;
pub mod edit_size_chart;

pub use create_size_chart::{CreateSizeChart, CreateSizeChartResponse};
pub use edit_size_chart::{EditSizeChart, EditSizeChartResponse};
