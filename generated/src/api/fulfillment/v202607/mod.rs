// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderCustomsRequirements`] | Tells for up to 50 orders which items customs must know more about before they ship, and what was handed in. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/query</code> |
//! | [`SubmitCustomsClearance`] | Hands in, for up to 100 orders, what their items are made up of, where it differs from what was declared. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/submit</code> |

pub mod get_order_customs_requirements;
pub mod submit_customs_clearance;

pub use get_order_customs_requirements::{
    GetOrderCustomsRequirements, GetOrderCustomsRequirementsResponse,
};
pub use submit_customs_clearance::SubmitCustomsClearance;
