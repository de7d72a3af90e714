// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod search_products_for_compliance_auditing;

pub use search_products_for_compliance_auditing::{
    SearchProductsForComplianceAuditing, SearchProductsForComplianceAuditingResponse,
};
