//! Apps, accounts, consents and tokens.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{Id, Reply, Time, Turn};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[];

/// Who may call.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Access {
    pub apps: IndexMap<String, App>,
    pub accounts: IndexMap<Id, Account>,
    tokens: IndexMap<String, Token>,
}

/// An app of a developer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct App {
    pub key: String,
    pub secret: String,
    pub name: String,
    /// Where the consent page returns to.
    pub redirect_url: Option<String>,
    /// Where all webhooks go that have no address of their own.
    pub webhook_url: Option<String>,
}

/// A seller, a creator or a partner.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Account {
    pub id: Id,
    pub kind: AccountKind,
    pub open_id: String,
    pub name: String,
    /// The country: `GB`.
    pub region: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    Seller,
    Creator,
    Partner,
}

/// An access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Token {
    pub app: String,
    pub account: Id,
    pub scopes: Vec<String>,
    pub expires: Time,
    /// Whether the consent has ended.
    pub is_revoked: bool,
}

impl Access {
    pub fn token(&self, text: &str) -> Option<&Token> {
        self.tokens.get(text)
    }

    /// The first account of a kind.
    pub fn first_account(&self, kind: AccountKind) -> Option<Id> {
        self.accounts.values().find(|account| account.kind == kind).map(|account| account.id)
    }

    /// A valid token of the first account of a kind.
    pub fn first_token(&self, kind: AccountKind) -> Option<String> {
        self.token_of(self.first_account(kind)?)
    }

    /// A valid token of an account.
    pub fn token_of(&self, account: Id) -> Option<String> {
        self.tokens.iter().find(|(_, token)| token.account == account && !token.is_revoked).map(|(text, _)| text.clone())
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {}

impl Timer {
    pub(super) fn fire(self, _turn: &mut Turn<'_>) {
        match self {}
    }
}

/// What apps and account owners do outside the API's operations.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// An account consents to an app. The reply has the `code` for the redirect.
    Consent { app: String, account: Id },
    /// An app exchanges a code. The reply is the `data` of the token host.
    Exchange { app: String, secret: String, code: String },
    /// An app refreshes its tokens. The reply is the `data` of the token host.
    Refresh { app: String, secret: String, refresh_token: String },
    /// The account ends its consent.
    Deauthorize { app: String, account: Id },
    /// The access token expires at once.
    ExpireToken { token: String },
}

impl Happening {
    pub(super) fn apply(&self, _turn: &mut Turn<'_>) -> Reply {
        Ok(serde_json::Value::Null)
    }
}
