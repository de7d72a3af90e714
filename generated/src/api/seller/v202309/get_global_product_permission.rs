// @generated from specs/seller/202309/get_global_product_permission.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetGlobalProductPermission` and what only it uses.

use crate::glue::*;

/// Tells what the seller may do with global products.
///
/// `GET /seller/202309/permissions`
///
/// Takes a seller's token.
/// Scope: `seller.shop.info`.
#[doc(alias = "get-seller-permissions-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalProductPermission {}

impl GetGlobalProductPermission {
    /// With no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetGlobalProductPermission {
    type Response = GetGlobalProductPermissionResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "GetGlobalProductPermission";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202309/permissions";
    const FACTS: Facts = Facts {
        scopes: &["seller.shop.info"],
        page: Some("get-seller-permissions-202309"),
        ..Facts::NONE
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

/// What [`GetGlobalProductPermission`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalProductPermissionResponse {
    pub permissions: Vec<String>,
}

impl Fields for GetGlobalProductPermissionResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "permissions" => read(map, &mut self.permissions),
            _ => skip(map),
        }
    }
}
