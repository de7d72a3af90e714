// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetProductSkppDetail`] | Returns the SKPP score, rewards and tasks of a product. Only for sellers in the program, in the US. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/{product_id}</code> |
//! | [`GetShopSkppSummary`] | Returns the number of SKPP products of the shop, and the ad credit and visibility that they earned. Only for shops in the program. | 202606, <code>GET <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/sum</code> |
//! | [`ListProductSkppStatuses`] | Lists the SKPP status, score and rewards of the products of the shop, at most 100 on a page. | 202606, <code>POST <wbr>/product<wbr>/202606<wbr>/skpps<wbr>/search</code> |

pub mod get_product_skpp_detail;
pub mod get_shop_skpp_summary;
pub mod list_product_skpp_statuses;

pub use get_product_skpp_detail::{GetProductSkppDetail, GetProductSkppDetailResponse};
pub use get_shop_skpp_summary::{GetShopSkppSummary, GetShopSkppSummaryResponse};
pub use list_product_skpp_statuses::{
    ListProductSkppStatuses, ListProductSkppStatusesResponse,
};
