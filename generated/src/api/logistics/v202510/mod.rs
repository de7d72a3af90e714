// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202510.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShippingTemplateAvailability`] | Returns which shipping templates suit a product of a given size and weight, and why others do not. | 202510, <code>GET <wbr>/logistics<wbr>/202510<wbr>/seller_templates</code> |

pub mod get_shipping_template_availability;

pub use get_shipping_template_availability::{
    GetShippingTemplateAvailability, GetShippingTemplateAvailabilityResponse,
};
