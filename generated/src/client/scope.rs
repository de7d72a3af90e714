//! Scopes of handles. The scope determines which operations a handle can call.

use std::fmt;
use std::sync::Arc;

use crate::client::tokens::Tokens;
use crate::request::{Access, AccessToken};
use crate::request::{cipher, token};

/// Implemented if a handle of this scope can call operations that require this token and this cipher.
#[diagnostic::on_unimplemented(
    message = "this handle cannot call the operation",
    label = "the operation requires `{Token}` and `{Cipher}`",
    note = "use `client.seller(…)` for operations with a seller token, and `client.seller(…).shop(…)` for those that also require a shop cipher",
    note = "use `client.creator(…)` for operations with a creator token, `client.partner(…)` for those with a partner token, and `client.partner(…).category_asset(…)` for those that also require a category asset cipher"
)]
pub trait Grants<Token, Cipher>: Scope {}

/// The credentials of a handle.
pub trait Scope: Clone + Send + Sync + 'static {
    #[doc(hidden)]
    fn tokens(&self) -> &Tokens;
    #[doc(hidden)]
    fn access<'a>(&'a self, token: &'a AccessToken) -> Access<'a>;
}

macro_rules! scopes {
    ($($(#[$doc:meta])* $name:ident $(with $cipher:ident)? : $tokens:tt and $($required:ident)|+;)*) => {
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

            $(grants!($name: $tokens and $required);)+
        )*
    };
}

macro_rules! grants {
    ($name:ident: ($($token:ident)|+) and $cipher:ident) => {
        $(impl Grants<token::$token, cipher::$cipher> for $name {})+
    };
}

scopes! {
    /// Scope of a seller, without a shop.
    Seller: (Seller | SellerOrCreator | SellerOrPartner) and None | Optional;
    /// Scope of one shop of a seller.
    Shop with shop_cipher: (Seller | SellerOrCreator | SellerOrPartner) and None | Optional | Shop;
    /// Scope of a creator.
    Creator: (Creator | SellerOrCreator) and None | Optional;
    /// Scope of a partner.
    Partner: (Partner | SellerOrPartner) and None | Optional;
    /// Scope of one category asset of a partner.
    CategoryAsset with category_asset_cipher: (Partner | SellerOrPartner) and None | Optional | CategoryAsset;
}
