// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderCustomsRequirements`] | Returns for each order whether customs requires additional information, and what was submitted. Missing information must be submitted with [`SubmitCustomsClearance`] before the order can ship. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/query</code> |
//! | [`SubmitCustomsClearance`] | Declares to customs which SKUs line items actually contain, if that differs from the listing. [`GetOrderCustomsRequirements`] shows which orders need this before they ship. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/submit</code> |

pub mod get_order_customs_requirements;
pub mod submit_customs_clearance;

pub use get_order_customs_requirements::{
    GetOrderCustomsRequirements, GetOrderCustomsRequirementsResponse,
};
pub use submit_customs_clearance::SubmitCustomsClearance;
