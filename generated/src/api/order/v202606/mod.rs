// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchPodCustomizationDetails`] | Returns the customizations of line items of an order that are printed on demand. Their IDs are in `LineItem::pod_info_id`. | 202606, <code>POST <wbr>/order<wbr>/202606<wbr>/pod_details<wbr>/search</code> |

pub mod search_pod_customization_details;

pub use search_pod_customization_details::{
    SearchPodCustomizationDetails, SearchPodCustomizationDetailsResponse,
};
