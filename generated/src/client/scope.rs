//! On whose behalf: the kinds of handle, and which operations each of them may call.

use std::fmt;
use std::sync::Arc;

use crate::client::tokens::Tokens;
use crate::request::{Access, AccessToken, cipher, token};

/// A handle of this scope may call operations that take this token and this cipher.
#[diagnostic::on_unimplemented(
    message = "this handle cannot call the operation",
    label = "the operation takes `{Token}` and `{Cipher}`",
    note = "`client.seller(…)` calls what takes a seller's token and no cipher, `.shop(…)` of it what takes a shop's cipher too",
    note = "`client.creator(…)` and `client.partner(…)` call what takes theirs, `.category_asset(…)` of the latter what takes that cipher"
)]
pub trait Grants<Token, Cipher>: Scope {}

/// What a handle brings to each call.
pub trait Scope: Clone + Send + Sync + 'static {
    #[doc(hidden)]
    fn tokens(&self) -> &Tokens;
    #[doc(hidden)]
    fn access<'a>(&'a self, token: &'a AccessToken) -> Access<'a>;
}

macro_rules! scopes {
    ($($(#[$doc:meta])* $name:ident $(with $cipher:ident)? : $($token:ident + $wanted:ident),+;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone)]
            pub struct $name {
                pub(crate) tokens: Tokens,
                $(pub(crate) $cipher: Arc<str>,)?
            }

            impl Scope for $name {
                fn tokens(&self) -> &Tokens {
                    &self.tokens
                }

                fn access<'a>(&'a self, token: &'a AccessToken) -> Access<'a> {
                    Access::new().token(token)$(.$cipher(&self.$cipher))?
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(concat!(stringify!($name), "(…)"))
                }
            }

            $(impl Grants<token::$token, cipher::$wanted> for $name {})+
        )*
    };
}

scopes! {
    /// A seller, of whatever shop.
    Seller: Seller + None;
    /// One shop of a seller.
    Shop with shop_cipher: Seller + None, Seller + Shop;
    /// A creator.
    Creator: Creator + None;
    /// A partner.
    Partner: Partner + None;
    /// One category asset of a partner.
    CategoryAsset with category_asset_cipher: Partner + None, Partner + CategoryAsset;
}
