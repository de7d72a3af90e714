// @generated from specs/customer_engagement/202501/get_customer_tab_visibility.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCustomerTabVisibility` and the types that only this operation uses.

use crate::__private::*;

/// Tells whether the shop shows the Customer tab.
///
/// `GET /customer_engagement/202501/customer_tab/visibility`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetCustomerTabVisibilityResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomerTabVisibility {}

impl GetCustomerTabVisibility {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCustomerTabVisibility {
    type Response = GetCustomerTabVisibilityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCustomerTabVisibility";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_engagement/202501/customer_tab/visibility";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetCustomerTabVisibility`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomerTabVisibilityResponse {
    pub is_visible: Option<bool>,
}

impl Fields for GetCustomerTabVisibilityResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "is_visible" => read(map, &mut self.is_visible),
            _ => skip(map),
        }
    }
}
