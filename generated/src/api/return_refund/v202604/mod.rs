// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202604 of these operations.

pub mod search_return_merchandise_authorizations;

pub use search_return_merchandise_authorizations::{
    SearchReturnMerchandiseAuthorizations, SearchReturnMerchandiseAuthorizationsResponse,
};
