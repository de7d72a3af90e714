//! An authorization: an access token, a refresh token, their expiry times and the user who granted it.

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

/// The authorization of one seller, creator or partner. `Debug` redacts the tokens.
///
/// Stores save it as the JSON of [`to_json`](Self::to_json). Always save both tokens: an access token without its refresh token
/// is useless after seven days.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The access token, sent with each call.
    pub access_token: AccessToken,
    /// When the access token expires, by TikTok's clock: seven days after it is issued. `None` if TikTok sent no time.
    pub access_expires: Option<Timestamp>,
    /// The refresh token, exchanged for the next pair of tokens.
    pub refresh_token: RefreshToken,
    /// When consent ends, by TikTok's clock. `None` if it does not end, as for creators.
    pub refresh_expires: Option<Timestamp>,
    /// ID of the user who granted consent, specific to this app.
    pub open_id: String,
    /// The seller's name.
    pub seller_name: Option<String>,
    /// Country code of the seller, such as `GB`.
    pub seller_base_region: Option<String>,
    /// Type of the user.
    pub user_type: Option<UserType>,
    /// Scopes that the user granted to the app.
    pub granted_scopes: Vec<String>,
}

/// A refresh token, valid for one use. `Debug` redacts it.
#[derive(Clone, PartialEq, Eq)]
pub struct RefreshToken(Arc<str>);

/// The type of the user who authorized the app, as TikTok's number. TikTok may send other values than the named ones.
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
    /// Creates a refresh token from the string that TikTok issued.
    pub fn new(token: impl Into<Arc<str>>) -> Self {
        Self(token.into())
    }

    /// Returns the token as a string, for example for a store that compares it.
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
    /// Creates an authorization from tokens that were obtained in another way. Set the other fields afterwards.
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

    /// Reads the response to a token request.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error or a decoding error. The error contains nothing else of the response, because it may contain a
    /// token.
    pub fn from_answer(status: StatusCode, body: &[u8]) -> Result<Self, Error> {
        let reply = decode::<AuthorizationFields>(status, body).map_err(without_content)?;
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

    /// Returns the authorization as JSON with TikTok's field names. **The JSON contains both tokens.**
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

    /// Reads the JSON that [`to_json`](Self::to_json) returns.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is invalid or a token is missing.
    pub fn from_json(json: &str) -> Result<Self, InvalidValue> {
        const WRONG: InvalidValue = InvalidValue::new("an authorization in JSON");
        let mut members = AuthorizationFields::default();
        let mut reader = serde_json::Deserializer::from_str(json);
        members.fill(&mut reader).and_then(|()| reader.end()).map_err(|_| WRONG)?;
        members.build().map_err(|_| WRONG)
    }

    /// Copies fields that a refresh response omits from the previous authorization.
    pub(super) fn or_previous(mut self, before: &Self) -> Self {
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

/// Removes the content of the response from an error.
fn without_content(mut error: Error) -> Error {
    if let Some(excerpt) = error.excerpt_mut() {
        *excerpt = "…".to_owned();
    }
    if let Error::Decode(error) = &mut error {
        error.found = "something else".to_owned();
    }
    error
}

/// The fields of a token response.
#[derive(Default)]
struct AuthorizationFields {
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

impl Fields for AuthorizationFields {
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

impl AuthorizationFields {
    /// Returns the authorization, or the name of the missing token.
    fn build(self) -> Result<Authorization, &'static str> {
        // Consent without an end has no time, or a time that is not positive.
        let timestamp = |time: Option<Timestamp>| time.filter(|time| time.unix_seconds() > 0);
        let access = AccessToken::new(&self.access_token.unwrap_or_default()).map_err(|_| "access_token")?;
        let refresh = self.refresh_token.filter(|token| !token.is_empty()).ok_or("refresh_token")?;
        Ok(Authorization {
            access_expires: timestamp(self.access_token_expire_in),
            refresh_expires: timestamp(self.refresh_token_expire_in),
            seller_name: self.seller_name,
            seller_base_region: self.seller_base_region,
            user_type: self.user_type.map(UserType),
            granted_scopes: self.granted_scopes,
            ..Authorization::new(self.open_id.unwrap_or_default(), access, RefreshToken::new(refresh))
        })
    }
}
