// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202510 of these operations.

pub mod get_shipping_template_availability;

pub use get_shipping_template_availability::{
    GetShippingTemplateAvailability, GetShippingTemplateAvailabilityResponse,
};
