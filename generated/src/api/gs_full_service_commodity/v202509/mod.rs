// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202509.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckProductPublishability`] | Returns in which regions a new product could be published, and why not in the others. Call it before [`CreateProduct`]; unlike version 202508, it takes attributes for each region and a list of key attributes. | 202509, <code>POST <wbr>/gs_full_service_commodity<wbr>/202509<wbr>/calculate_audit_info</code> |
//! | [`CreateProduct`] | Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale. Unlike older versions, this one takes attributes for each region and a list of key attributes. | 202509, <code>POST <wbr>/gs_full_service_commodity<wbr>/202509<wbr>/beta<wbr>/products</code> |

pub mod check_product_publishability;
pub mod create_product;

pub use check_product_publishability::{
    CheckProductPublishability, CheckProductPublishabilityResponse,
};
pub use create_product::{CreateProduct, CreateProductResponse};
