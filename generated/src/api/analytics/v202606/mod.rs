// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSpsMetricDiagnosis`] | Explains one metric of the shop performance score (SPS) of a US shop, with benchmarks, trend, calculation and causes. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics<wbr>/{metric_code}<wbr>/diagnosis</code> |
//! | [`GetSpsMetricProblems`] | Lists the problem orders or chats behind one metric of the shop performance score (SPS) of a US shop. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics<wbr>/{metric_code}<wbr>/problem_details</code> |
//! | [`GetSpsMetricTopItems`] | Lists the products or shipping providers that most affect one metric of the shop performance score (SPS) of a US shop. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics<wbr>/{metric_code}<wbr>/top_items</code> |
//! | [`GetSpsMetrics`] | Returns all metrics of the shop performance score (SPS) of a US shop, with their benchmarks. [`GetSpsMetricDiagnosis`] explains one of them. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/metrics</code> |
//! | [`GetSpsOverview`] | Returns the shop performance score (SPS) of a US shop, with tier, dimensions, benefits and the metrics to improve first. [`GetSpsMetrics`] returns the details of all metrics. | 202606, <code>GET <wbr>/analytics<wbr>/202606<wbr>/shop_performances<wbr>/overview</code> |

pub mod get_sps_metric_diagnosis;
pub mod get_sps_metric_problems;
pub mod get_sps_metric_top_items;
pub mod get_sps_metrics;
pub mod get_sps_overview;

pub use get_sps_metric_diagnosis::{GetSpsMetricDiagnosis, GetSpsMetricDiagnosisResponse};
pub use get_sps_metric_problems::{GetSpsMetricProblems, GetSpsMetricProblemsResponse};
pub use get_sps_metric_top_items::{GetSpsMetricTopItems, GetSpsMetricTopItemsResponse};
pub use get_sps_metrics::{GetSpsMetrics, GetSpsMetricsResponse};
pub use get_sps_overview::{GetSpsOverview, GetSpsOverviewResponse};
