// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202406 of these operations.

pub mod add_external_order_references;
pub mod get_external_order_references;
pub mod search_orders_by_external_order_reference;

pub use add_external_order_references::{
    AddExternalOrderReferences, AddExternalOrderReferencesResponse,
};
pub use get_external_order_references::{
    GetExternalOrderReferences, GetExternalOrderReferencesResponse,
};
pub use search_orders_by_external_order_reference::{
    SearchOrdersByExternalOrderReference, SearchOrdersByExternalOrderReferenceResponse,
};
