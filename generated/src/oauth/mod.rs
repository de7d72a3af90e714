//! Authorization: consent, tokens, and keeping them alive.

mod authorization;
mod consent;
mod endpoint;
mod redirect;
mod state;

pub use self::authorization::{Authorization, RefreshToken, UserType};
pub use self::consent::{Market, creator_consent_url, partner_consent_url, seller_consent_url};
pub use self::endpoint::{TokenEndpoint, TokenRequest};
pub use self::redirect::{AuthCode, RedirectError};
pub use self::state::State;
