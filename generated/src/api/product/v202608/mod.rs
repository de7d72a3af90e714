// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202608.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UpdateStockOperationSettings`] | Sets for up to 500 SKUs whether stock that was reserved for a cancelled order becomes available again. Only for orders that the seller fulfills. | 202608, <code>POST <wbr>/product<wbr>/202608<wbr>/inventory<wbr>/operation<wbr>/settings</code> |

pub mod update_stock_operation_settings;

pub use update_stock_operation_settings::{
    UpdateStockOperationSettings, UpdateStockOperationSettingsResponse,
};
