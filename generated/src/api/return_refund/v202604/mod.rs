// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202604.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SearchReturnMerchandiseAuthorizations`] | Searches return merchandise authorizations by id, package, order, status or time. | 202604, `POST /return_refund/202604/rma/search` |

pub mod search_return_merchandise_authorizations;

pub use search_return_merchandise_authorizations::{
    SearchReturnMerchandiseAuthorizations, SearchReturnMerchandiseAuthorizationsResponse,
};
