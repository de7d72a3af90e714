// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPodCustomizationDetails`] | Returns the customizations that the buyer chose for print-on-demand (POD) line items of an order. | 202606, <code>POST <wbr>/fulfillment<wbr>/202606<wbr>/pod_details<wbr>/get</code> |

pub mod get_pod_customization_details;

pub use get_pod_customization_details::{
    GetPodCustomizationDetails, GetPodCustomizationDetailsResponse,
};
