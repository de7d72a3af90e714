// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckShippingTemplateExistence`] | Returns whether the shop has a shipping template for a warehouse. | 202606, <code>GET <wbr>/logistics<wbr>/202606<wbr>/seller_template<wbr>/template_exist</code> |

pub mod check_shipping_template_existence;

pub use check_shipping_template_existence::{
    CheckShippingTemplateExistence, CheckShippingTemplateExistenceResponse,
};
