// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202406.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`AddExternalOrderReferences`] | Links up to 100 orders and their line items to those of an external system, such as an order management system. Each order is processed on its own, so check `errors`; sending an order again for the same system updates its reference. | 202406, <code>POST <wbr>/order<wbr>/202406<wbr>/orders<wbr>/external_orders</code> |
//! | [`GetExternalOrderReferences`] | Lists the external orders to which [`AddExternalOrderReferences`] linked an order, for one external system. | 202406, <code>GET <wbr>/order<wbr>/202406<wbr>/orders<wbr>/{order_id}<wbr>/external_orders</code> |
//! | [`SearchOrdersByExternalOrderReference`] | Finds the orders that [`AddExternalOrderReferences`] linked to an order of an external system. | 202406, <code>POST <wbr>/order<wbr>/202406<wbr>/orders<wbr>/external_order_search</code> |

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
