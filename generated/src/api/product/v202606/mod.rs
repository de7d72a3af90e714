// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetProductSkppDetail`] | Returns whether a product is an SKPP product, with its score, tasks and rewards. Only for sellers in the US who are authorized for SKPP. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/{product_id}</code> |
//! | [`GetShopSkppSummary`] | Returns how many products of the shop are or can become SKPP products, the earned ad credit, and the visibility gained in the last 30 days. Only for shops that are enrolled in SKPP. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/sum</code> |
//! | [`ListProductSkppStatuses`] | Lists products of the shop with their SKPP status, score and rewards. | 202606, <code>POST <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/search</code> |

pub mod get_product_skpp_detail;
pub mod get_shop_skpp_summary;
pub mod list_product_skpp_statuses;

pub use get_product_skpp_detail::{GetProductSkppDetail, GetProductSkppDetailResponse};
pub use get_shop_skpp_summary::{GetShopSkppSummary, GetShopSkppSummaryResponse};
pub use list_product_skpp_statuses::{
    ListProductSkppStatuses, ListProductSkppStatusesResponse,
};
