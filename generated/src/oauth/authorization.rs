//! What TikTok grants: two tokens, how long they live, and for whom.

use std::fmt;
use std::sync::Arc;

use http::StatusCode;
use serde::de::MapAccess;
use serde_json::json;

use crate::error::{DecodeError, Error, InvalidValue};
use crate::request::AccessToken;
use crate::response::decode;
use crate::values::Timestamp;
use crate::wire::read::{Fields, Slot as _, read, skip};

/// What one seller, creator or partner granted the app. `Debug` shows no token.
///
/// Stores keep it whole, as the JSON of [`to_json`](Self::to_json): an access token without the refresh token that came with it is
/// lost in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// What calls are made with.
    pub access_token: AccessToken,
    /// When the access token expires by TikTok's clock, seven days after it was issued; absent if TikTok did not say.
    pub access_expires: Option<Timestamp>,
    /// What brings the next pair of tokens.
    pub refresh_token: RefreshToken,
    /// When the consent ends by TikTok's clock; absent if it does not, as a creator's.
    pub refresh_expires: Option<Timestamp>,
    /// Who granted it, as this app knows them.
    pub open_id: String,
    /// The seller's name.
    pub seller_name: Option<String>,
    /// The seller's country, as in `GB`.
    pub seller_base_region: Option<String>,
    /// What sort of user it is.
    pub user_type: Option<UserType>,
    /// What the app may do.
    pub granted_scopes: Vec<String>,
}

/// What brings new tokens, once. It shows itself only when it is told to.
#[derive(Clone, PartialEq, Eq)]
pub struct RefreshToken(Arc<str>);

/// The sort of user who authorized an app, by TikTok's number. There may be more than the three that are named here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserType(pub i64);

impl UserType {
    /// A seller.
    pub const SELLER: Self = Self(0);
    /// A creator.
    pub const CREATOR: Self = Self(1);
    /// A partner.
    pub const PARTNER: Self = Self(3);
}

impl RefreshToken {
    /// Takes the token as TikTok issued it.
    pub fn new(token: impl Into<Arc<str>>) -> Self {
        Self(token.into())
    }

    /// The token itself, for a store that compares it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RefreshToken(…)")
    }
}

impl Authorization {
    /// With tokens that came in another way; the other fields can be set afterwards.
    pub fn new(open_id: impl Into<String>, access_token: AccessToken, refresh_token: RefreshToken) -> Self {
        Self {
            access_token,
            access_expires: None,
            refresh_token,
            refresh_expires: None,
            open_id: open_id.into(),
            seller_name: None,
            seller_base_region: None,
            user_type: None,
            granted_scopes: Vec::new(),
        }
    }

    /// Reads what TikTok answers to a request for tokens.
    ///
    /// # Errors
    ///
    /// TikTok's own when it refused; otherwise what keeps the answer from being read, such as that there is no token in it. What the
    /// answer holds instead is not shown: it may be a token in the wrong place.
    pub fn from_answer(status: StatusCode, body: &[u8]) -> Result<Self, Error> {
        let reply = decode::<Members>(status, body).map_err(without_content)?;
        reply.data.build().map_err(|field| {
            Error::Decode(Box::new(DecodeError {
                path: format!("data.{field}"),
                expected: "a token".to_owned(),
                found: "none that can be used".to_owned(),
                request_id: reply.request_id,
                status,
            }))
        })
    }

    /// The whole of it as JSON, **both tokens included**, with the names that TikTok gives the fields.
    pub fn to_json(&self) -> String {
        let seconds = |time: Option<Timestamp>| time.map(Timestamp::unix_seconds);
        json!({
            "access_token": self.access_token.reveal(),
            "access_token_expire_in": seconds(self.access_expires),
            "refresh_token": self.refresh_token.reveal(),
            "refresh_token_expire_in": seconds(self.refresh_expires),
            "open_id": self.open_id,
            "seller_name": self.seller_name,
            "seller_base_region": self.seller_base_region,
            "user_type": self.user_type.map(|kind| kind.0),
            "granted_scopes": self.granted_scopes,
        })
        .to_string()
    }

    /// Reads back what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn from_json(json: &str) -> Result<Self, InvalidValue> {
        const WRONG: InvalidValue = InvalidValue::new("an authorization in JSON");
        let mut members = Members::default();
        let mut reader = serde_json::Deserializer::from_str(json);
        members.fill(&mut reader).and_then(|()| reader.end()).map_err(|_| WRONG)?;
        members.build().map_err(|_| WRONG)
    }

    /// What a refresh does not repeat is as it was.
    pub(super) fn or(mut self, before: &Self) -> Self {
        if self.open_id.is_empty() {
            self.open_id.clone_from(&before.open_id);
        }
        if self.granted_scopes.is_empty() {
            self.granted_scopes.clone_from(&before.granted_scopes);
        }
        self.seller_name = self.seller_name.or_else(|| before.seller_name.clone());
        self.seller_base_region = self.seller_base_region.or_else(|| before.seller_base_region.clone());
        self.user_type = self.user_type.or(before.user_type);
        self
    }
}

/// The error without any of the answer.
fn without_content(mut error: Error) -> Error {
    if let Some(excerpt) = error.excerpt_mut() {
        *excerpt = "…".to_owned();
    }
    if let Error::Decode(error) = &mut error {
        error.found = "something else".to_owned();
    }
    error
}

/// The same as it comes.
#[derive(Default)]
struct Members {
    access_token: Option<String>,
    access_token_expire_in: Option<Timestamp>,
    refresh_token: Option<String>,
    refresh_token_expire_in: Option<Timestamp>,
    open_id: Option<String>,
    seller_name: Option<String>,
    seller_base_region: Option<String>,
    user_type: Option<i64>,
    granted_scopes: Vec<String>,
}

impl Fields for Members {
    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        match key {
            "access_token" => read(map, &mut self.access_token),
            "access_token_expire_in" => read(map, &mut self.access_token_expire_in),
            "refresh_token" => read(map, &mut self.refresh_token),
            "refresh_token_expire_in" => read(map, &mut self.refresh_token_expire_in),
            "open_id" => read(map, &mut self.open_id),
            "seller_name" => read(map, &mut self.seller_name),
            "seller_base_region" => read(map, &mut self.seller_base_region),
            "user_type" => read(map, &mut self.user_type),
            "granted_scopes" => read(map, &mut self.granted_scopes),
            _ => skip(map),
        }
    }
}

impl Members {
    /// The authorization, or the token that is missing.
    fn build(self) -> Result<Authorization, &'static str> {
        // A consent without an end has no time, or one that is none.
        let moment = |time: Option<Timestamp>| time.filter(|time| time.unix_seconds() > 0);
        let access = AccessToken::new(&self.access_token.unwrap_or_default()).map_err(|_| "access_token")?;
        let refresh = self.refresh_token.filter(|token| !token.is_empty()).ok_or("refresh_token")?;
        Ok(Authorization {
            access_expires: moment(self.access_token_expire_in),
            refresh_expires: moment(self.refresh_token_expire_in),
            seller_name: self.seller_name,
            seller_base_region: self.seller_base_region,
            user_type: self.user_type.map(UserType),
            granted_scopes: self.granted_scopes,
            ..Authorization::new(self.open_id.unwrap_or_default(), access, RefreshToken::new(refresh))
        })
    }
}
