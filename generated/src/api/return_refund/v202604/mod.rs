// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202604.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchReturnMerchandiseAuthorizations`] | Searches return merchandise authorizations (RMA) by ID, package, after-sales request, order, status or time. Each stands for the items that come back in one package. | 202604, <code>POST <wbr>/return_refund<wbr>/202604<wbr>/rma<wbr>/search</code> |

pub mod search_return_merchandise_authorizations;

pub use search_return_merchandise_authorizations::{
    SearchReturnMerchandiseAuthorizations, SearchReturnMerchandiseAuthorizationsResponse,
};
