// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Authorization, version 202405.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAuthorizedCategoryAssets`] | Lists the category assets that a partner authorized for the app, with the ciphers that affiliate partner operations require. | 202405, <code>GET <wbr>/authorization<wbr>/202405<wbr>/category_assets</code> |

pub mod get_authorized_category_assets;

pub use get_authorized_category_assets::{
    GetAuthorizedCategoryAssets, GetAuthorizedCategoryAssetsResponse,
};
