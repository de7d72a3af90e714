// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202508.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckProductPublishability`] | Returns in which regions a new product could be published, and why not in the others. Call it before [`CreateProduct`] 202508. | 202508, <code>POST <wbr>/gs_full_service_commodity<wbr>/202508<wbr>/calculate_audit_info</code> |
//! | [`CreateProduct`] | Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale. | 202508, <code>POST <wbr>/gs_full_service_commodity<wbr>/202508<wbr>/beta<wbr>/products</code> |
//! | [`GetSupplierManufacturers`] | Lists the manufacturers of the supplier, whose IDs [`CreateProduct`] takes. | 202508, <code>GET <wbr>/gs_full_service_commodity<wbr>/202508<wbr>/supplier_manufacturers</code> |
//! | [`GetSupplierResponsiblePersons`] | Lists the responsible persons of the supplier, whose IDs [`CreateProduct`] takes. | 202508, <code>GET <wbr>/gs_full_service_commodity<wbr>/202508<wbr>/supplier_rps</code> |

pub mod check_product_publishability;
pub mod create_product;
pub mod get_supplier_manufacturers;
pub mod get_supplier_responsible_persons;

pub use check_product_publishability::{
    CheckProductPublishability, CheckProductPublishabilityResponse,
};
pub use create_product::{CreateProduct, CreateProductResponse};
pub use get_supplier_manufacturers::{
    GetSupplierManufacturers, GetSupplierManufacturersResponse,
};
pub use get_supplier_responsible_persons::{
    GetSupplierResponsiblePersons, GetSupplierResponsiblePersonsResponse,
};
