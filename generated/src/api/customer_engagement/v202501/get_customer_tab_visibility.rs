// @generated from specs/customer_engagement/202501/get_customer_tab_visibility.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCustomerTabVisibility` and what only it uses.

use crate::__private::*;

/// Tells whether the shop shows the Customer tab.
///
/// `GET /customer_engagement/202501/customer_tab/visibility`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetCustomerTabVisibilityResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomerTabVisibility {}

impl GetCustomerTabVisibility {
    /// With no field set.
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

/// What [`GetCustomerTabVisibility`] answers.
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
