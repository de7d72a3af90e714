// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod check_shipping_template_existence;

pub use check_shipping_template_existence::{
    CheckShippingTemplateExistence, CheckShippingTemplateExistenceResponse,
};
