// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchPodCustomizationDetails`] | Returns how the buyer customized the print-on-demand line items of an order. | 202606, <code>POST <wbr>/order<wbr>/202606<wbr>/pod_details<wbr>/search</code> |

pub mod search_pod_customization_details;

pub use search_pod_customization_details::{
    SearchPodCustomizationDetails, SearchPodCustomizationDetailsResponse,
};
