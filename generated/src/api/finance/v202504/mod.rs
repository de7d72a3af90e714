// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Finance, version 202504.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetTaxInformation`] | Returns the tax numbers and the business entity that are registered for a shop, and whether its tax information is complete. | 202504, <code>GET <wbr>/finance<wbr>/202504<wbr>/tax_information</code> |

pub mod get_tax_information;

pub use get_tax_information::{GetTaxInformation, GetTaxInformationResponse};
