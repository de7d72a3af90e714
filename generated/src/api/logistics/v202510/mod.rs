// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202510.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShippingTemplateAvailability`] | Tells which shipping templates suit a product of given size and weight, in Japan and the UK, and why others do not. | 202510, <code>GET <wbr>/logistics<wbr>/202510<wbr>/seller_templates</code> |

pub mod get_shipping_template_availability;

pub use get_shipping_template_availability::{
    GetShippingTemplateAvailability, GetShippingTemplateAvailabilityResponse,
};
