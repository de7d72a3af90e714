// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchProductsForComplianceAuditing`] | Looks up live products by ID, or searches those of a shop by title, category or brand. Compliance vendors use the data for their test reports. | 202601, <code>POST <wbr>/product<wbr>/202601<wbr>/compliance<wbr>/auditing<wbr>/research</code> |

pub mod search_products_for_compliance_auditing;

pub use search_products_for_compliance_auditing::{
    SearchProductsForComplianceAuditing, SearchProductsForComplianceAuditingResponse,
};
