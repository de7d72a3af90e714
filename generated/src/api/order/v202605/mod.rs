// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202605.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UpdateBlindBoxOpeningResults`] | Reports which SKUs were in the blind boxes of an order, after the seller opened the boxes in a LIVE session. Buyers then see the results in the details of the order. | 202605, <code>POST <wbr>/order<wbr>/202605<wbr>/orders<wbr>/blind_box_result<wbr>/callback</code> |

pub mod update_blind_box_opening_results;

pub use update_blind_box_opening_results::UpdateBlindBoxOpeningResults;
