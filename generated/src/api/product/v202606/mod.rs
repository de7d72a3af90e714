// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetProductSkppDetail`] | Returns a product's SKPP score, rewards and tasks with what to do next, for sellers in the US programme. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/{product_id}</code> |
//! | [`GetShopSkppSummary`] | Counts the shop's SKPP products, and sums up the ad credit and visibility that they earned. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/sum</code> |
//! | [`ListProductSkppStatuses`] | Lists the SKPP status, score and rewards of the shop's products, at most 100 a page. | 202606, <code>POST <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/search</code> |

pub mod get_product_skpp_detail;
pub mod get_shop_skpp_summary;
pub mod list_product_skpp_statuses;

pub use get_product_skpp_detail::{GetProductSkppDetail, GetProductSkppDetailResponse};
pub use get_shop_skpp_summary::{GetShopSkppSummary, GetShopSkppSummaryResponse};
pub use list_product_skpp_statuses::{
    ListProductSkppStatuses, ListProductSkppStatusesResponse,
};
