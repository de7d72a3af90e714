// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCategoryUpgradeTask`] | Starts a task that moves products that have been live for at least 24 hours from the category tree with 3 levels to the one with 7. It ends after at most 2 hours; start another if [`SearchProducts`](crate::product::SearchProducts) still finds products with the `category_version` `v1`. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/products<wbr>/category_upgrade_task</code> |
//! | [`GetListingSchemas`] | Returns, field by field, what a product needs in each of the given leaf categories. | 202407, <code>GET <wbr>/product<wbr>/202407<wbr>/listing_schemas</code> |
//! | [`SearchSizeCharts`] | Searches the seller's size charts by ID, template name or mode, and returns their images and tables. | 202407, <code>POST <wbr>/product<wbr>/202407<wbr>/sizecharts<wbr>/search</code> |

pub mod create_category_upgrade_task;
pub mod get_listing_schemas;
pub mod search_size_charts;

pub use create_category_upgrade_task::CreateCategoryUpgradeTask;
pub use get_listing_schemas::{GetListingSchemas, GetListingSchemasResponse};
pub use search_size_charts::{SearchSizeCharts, SearchSizeChartsResponse};
