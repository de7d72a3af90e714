// @generated from specs/customer_engagement/202501/get_customer_tab_visibility.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCustomerTabVisibility`] and the types that only this operation uses.

use crate::__private::*;

/// Returns whether the shop sees the Customer tab.
///
/// `GET /customer_engagement/202501/customer_tab/visibility`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetCustomerTabVisibilityResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_engagement::GetCustomerTabVisibility;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetCustomerTabVisibility::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
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
}

/// The response to [`GetCustomerTabVisibility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerTabVisibilityResponse {
    /// Whether the shop sees the Customer tab.
    pub is_visible: Option<bool>,
}

impl Fields for GetCustomerTabVisibilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("is_visible", &mut self.is_visible)]);
    }
}

debug_fields!(GetCustomerTabVisibilityResponse);
