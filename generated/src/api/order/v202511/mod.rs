// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202511.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`UpdateBlindBoxOpeningResults`] | Reports which SKUs were in the blind boxes of an order, and when they were opened. | 202511, <code>POST <wbr>/order<wbr>/202511<wbr>/orders<wbr>/blind_box_result<wbr>/callback</code> |

pub mod update_blind_box_opening_results;

pub use update_blind_box_opening_results::UpdateBlindBoxOpeningResults;
