// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAuthorizedCategoryAssets`] | Lists the category assets that a partner has opened to the app, with their ciphers. | 202405, `GET /authorization/202405/category_assets` |

pub mod get_authorized_category_assets;

pub use get_authorized_category_assets::{
    GetAuthorizedCategoryAssets, GetAuthorizedCategoryAssetsResponse,
};
