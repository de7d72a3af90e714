// @generated from specs/finance/202609/get_trade_in_account_balance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTradeInAccountBalance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Currency, Money};

/// Returns the available balance of the trade-in supplier that authorized the app.
///
/// `GET /finance/202609/account_balances`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetTradeInAccountBalanceResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::finance::GetTradeInAccountBalance;
 use tiktok_shop::types::Currency;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetTradeInAccountBalance::new(Currency::Gbp)).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetTradeInSupplierAccountBalance")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTradeInAccountBalance {
    /// Currency of the balance to return.
    pub currency: Currency,
}

impl GetTradeInAccountBalance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(currency: impl Into<Currency>) -> Self {
        Self { currency: currency.into() }
    }
}

impl Endpoint for GetTradeInAccountBalance {
    type Response = GetTradeInAccountBalanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetTradeInAccountBalance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/finance/202609/account_balances";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetTradeInAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTradeInAccountBalanceResponse {
    /// Amount that the supplier can use.
    pub available_balance: Option<Money>,
}

impl Fields for GetTradeInAccountBalanceResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("available_balance", &mut self.available_balance)]);
    }
}

debug_fields!(GetTradeInAccountBalanceResponse);
