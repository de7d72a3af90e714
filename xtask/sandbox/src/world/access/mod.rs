//! Apps, accounts, consents and tokens.
//!
//! An account consents to an app: `consent`. The app exchanges the code for tokens and refreshes them: `tokens`. The consent ends when
//! the account withdraws it or when its time is over: `ending`. `names` makes the texts of tokens.

mod account;
mod app;
mod category_assets;
mod consent;
mod ending;
pub mod names;
mod tokens;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{CommandContext, Id, Refusal, Reply, Time};

pub use account::{Account, AccountKind, CategoryAsset};
pub use app::{App, AppKind};
pub use consent::Grant;
pub use tokens::Token;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::query("GET /authorization/*/category_assets", category_assets::list),
    Route::command("DELETE /authorization/*/shops", ending::deauthorize_shop),
];

/// Who may call.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Access {
    /// Tokens, keys and ciphers differ between seeds.
    pub seed: u64,
    pub apps: IndexMap<String, App>,
    pub accounts: IndexMap<Id, Account>,
    /// The owners of category assets, by cipher.
    assets: IndexMap<String, Id>,
    /// Consents by account and by the key of the app.
    grants: IndexMap<Id, IndexMap<String, Grant>>,
    codes: IndexMap<String, consent::Code>,
    tokens: IndexMap<String, Token>,
    refresh_tokens: IndexMap<String, tokens::RefreshToken>,
    /// The number of names made so far.
    names: u64,
}

impl Access {
    pub fn token(&self, text: &str) -> Option<&Token> {
        self.tokens.get(text)
    }

    /// The consent of an account to an app, also after its time is over. Withdrawn consents are gone.
    pub fn grant(&self, app: &str, account: Id) -> Option<&Grant> {
        self.grants.get(&account)?.get(app)
    }

    /// The account that owns a category asset.
    pub fn asset_owner(&self, cipher: &str) -> Option<Id> {
        self.assets.get(cipher).copied()
    }

    fn app(&self, key: &str) -> Result<&App, Refusal> {
        self.apps.get(key).ok_or_else(|| Refusal::parameter("Invalid 'app_key' query parameter."))
    }

    fn account(&self, id: Id) -> Result<&Account, Refusal> {
        self.accounts.get(&id).ok_or_else(|| Refusal::parameter(format!("there is no account {id}")))
    }

    /// The first account of a kind.
    pub fn first_account(&self, kind: AccountKind) -> Option<Id> {
        self.accounts.values().find(|account| account.kind == kind).map(|account| account.id)
    }

    /// A valid token of the first account of a kind.
    pub fn first_token(&self, kind: AccountKind) -> Option<String> {
        self.token_of(self.first_account(kind)?)
    }

    /// The newest token of an account that has not been revoked, for the first app.
    pub fn token_of(&self, account: Id) -> Option<String> {
        let (app, _) = self.apps.first()?;
        let mut newest = self.tokens.iter().rev();
        newest.find(|(_, token)| token.account == account && token.app == *app && !token.is_revoked).map(|(text, _)| text.clone())
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessTimer {
    /// Warns that a consent ends soon. It applies to the consent that ends at this time.
    Warn { app: String, account: Id, expires: Time },
}

impl AccessTimer {
    pub(super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Warn { app, account, expires } => ending::warn(ctx, &app, account, expires),
        }
    }
}

/// What apps and account owners do outside the API's operations.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AccessAction {
    /// A developer creates an app. The reply is the app. A custom app serves one seller only.
    CreateApp { name: String, seller: Option<Id> },
    /// A developer changes an app. What is absent stays, and an empty address removes the address.
    UpdateApp { app: String, redirect_url: Option<String>, webhook_url: Option<String>, scopes: Option<Vec<String>> },
    /// A seller, a creator or a partner registers. A seller gets one shop in each region, a partner one category asset. The reply has the
    /// `account_id` and the `shops` with their ids and ciphers.
    CreateAccount {
        kind: AccountKind,
        name: String,
        #[schemars(example = ["GB"])]
        regions: Vec<String>,
    },
    /// TikTok closes the account of a seller, or opens it again.
    SetAccountActive { account: Id, is_active: bool },
    /// TikTok begins or ends the review of a seller's onboarding. During the review, apps get no tokens.
    SetUnderReview { account: Id, is_under_review: bool },
    /// An account consents to an app. The reply has the `code` for the redirect.
    Consent { app: String, account: Id },
    /// An app exchanges a code. The reply is the `data` of the token host.
    Exchange { app: String, secret: String, code: String },
    /// An app refreshes its tokens. The reply is the `data` of the token host.
    Refresh { app: String, secret: String, refresh_token: String },
    /// The account ends its consent.
    Deauthorize { app: String, account: Id },
    /// An app gets new tokens for an account that has consented, without its refresh token. Older access tokens stay usable until they
    /// expire. The reply is the `data` of the token host.
    IssueToken { app: String, account: Id },
    /// The access token expires at once.
    ExpireToken { token: String },
}

/// An account consents to an app, which gets its tokens at once. The reply is the `data` of the token host.
pub(super) fn authorize(ctx: &mut CommandContext<'_>, app: &str, account: Id) -> Reply {
    consent::grant(ctx, app, account)?;
    tokens::issue(ctx, app, account)
}

impl AccessAction {
    pub(super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::CreateApp { name, seller } => app::create(ctx, name, *seller),
            Self::UpdateApp { app, redirect_url, webhook_url, scopes } => {
                app::update(ctx, app, redirect_url.as_ref(), webhook_url.as_ref(), scopes.as_ref())
            }
            Self::CreateAccount { kind, name, regions } => account::create(ctx, *kind, name, regions),
            Self::SetAccountActive { account, is_active } => {
                account::change(ctx, *account, |account| account.is_active = *is_active)
            }
            Self::SetUnderReview { account, is_under_review } => {
                account::change(ctx, *account, |account| account.is_under_review = *is_under_review)
            }
            Self::Consent { app, account } => consent::consent(ctx, app, *account),
            Self::Exchange { app, secret, code } => tokens::exchange(ctx, app, secret, code),
            Self::Refresh { app, secret, refresh_token } => tokens::refresh(ctx, app, secret, refresh_token),
            Self::Deauthorize { app, account } => ending::deauthorize(ctx, app, *account),
            Self::IssueToken { app, account } => tokens::issue(ctx, app, *account),
            Self::ExpireToken { token } => tokens::expire(ctx, token),
        }
    }
}
