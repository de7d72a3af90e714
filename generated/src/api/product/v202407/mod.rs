// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCategoryUpgradeTask`] | Moves live products to the category tree with 7 levels within 2 hours. Products that are live for less than a day are skipped. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/products<wbr>/category_upgrade_task</code> |
//! | [`GetListingSchemas`] | Returns field by field what products in the given leaf categories need. | 202407, <code>GET <wbr>/product<wbr>/202407<wbr>/listing_schemas</code> |
//! | [`SearchSizeCharts`] | Searches the seller's size charts by ID or template name, and returns their images and tables. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/sizecharts<wbr>/search</code> |

pub mod create_category_upgrade_task;
pub mod get_listing_schemas;
pub mod search_size_charts;

pub use create_category_upgrade_task::CreateCategoryUpgradeTask;
pub use get_listing_schemas::{GetListingSchemas, GetListingSchemasResponse};
pub use search_size_charts::{SearchSizeCharts, SearchSizeChartsResponse};
