// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UpdateBlindBoxOpeningResults`] | Reports which SKUs came out of an order's blind boxes, and when they were opened. | 202605, `POST /order/202605/orders/blind_box_result/callback` |

pub mod update_blind_box_opening_results;

pub use update_blind_box_opening_results::UpdateBlindBoxOpeningResults;
