// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

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
