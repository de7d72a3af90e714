// @generated from specs/authorization/202403/deauthorize_shop.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DeauthorizeShop`] and the types that only this operation uses.

use crate::__private::*;

/// Withdraws the authorization of the app for a shop; TikTok informs the seller by email. Calls for the shop are then rejected until the seller authorizes the app again.
///
/// `DELETE /authorization/202403/shops`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::authorization::DeauthorizeShop;

 let shop = client.seller(token).shop(cipher);
 shop.send(&DeauthorizeShop::new()).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeauthorizeShop {}

impl DeauthorizeShop {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DeauthorizeShop {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DeauthorizeShop";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/authorization/202403/shops";
}
