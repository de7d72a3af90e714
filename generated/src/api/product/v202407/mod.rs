// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod create_category_upgrade_task;
pub mod get_listing_schemas;
pub mod search_size_charts;

pub use create_category_upgrade_task::CreateCategoryUpgradeTask;
pub use get_listing_schemas::{GetListingSchemas, GetListingSchemasResponse};
pub use search_size_charts::{SearchSizeCharts, SearchSizeChartsResponse};
