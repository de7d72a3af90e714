// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202401 of these operations.

pub mod import_quality_factory_order_data;

pub use import_quality_factory_order_data::{
    ImportQualityFactoryOrderData, ImportQualityFactoryOrderDataResponse,
};
