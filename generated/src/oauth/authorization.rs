//! Authorizations: an access token, a refresh token, their expiry times and their owner.

use std::fmt;
use std::sync::Arc;

use http::StatusCode;
use serde_json::json;

use crate::client::trace::warn_of_token_misfits;
use crate::error::{DecodeError, Error, InvalidValue};
use crate::request::{AccessToken, Endpoint, Obstacle};
use crate::response::decode;
use crate::values::{Secret, Timestamp};
use crate::wire::read::{FieldVisitor, Fields, read_strict};

/// An authorization that a seller, creator or partner granted to the app. `Debug` omits the tokens.
///
/// Stores save it as the JSON of [`to_json`](Self::to_json). Both tokens belong together: the access token expires after a week and
/// cannot be renewed without its refresh token.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The access token, for calls.
    pub access_token: AccessToken,
    /// When the access token expires by TikTok's clock, seven days after it was issued. `None` if TikTok did not send it.
    pub access_expires: Option<Timestamp>,
    /// The refresh token, which requests the next pair of tokens.
    pub refresh_token: RefreshToken,
    /// When the consent ends by TikTok's clock. `None` if it does not end, as for creators.
    pub refresh_expires: Option<Timestamp>,
    /// ID of the user who granted the authorization. It is specific to the app.
    pub open_id: String,
    /// The seller's name.
    pub seller_name: Option<String>,
    /// The seller's country, for example `GB`.
    pub seller_base_region: Option<String>,
    /// The type of user.
    pub user_type: Option<UserType>,
    /// The scopes that the user granted.
    pub granted_scopes: Vec<String>,
}

/// A refresh token. It can be used once. `Debug` omits it; [`reveal`](Self::reveal) returns it.
#[derive(Clone, PartialEq, Eq)]
pub struct RefreshToken(Arc<str>);

/// The type of user who authorized an app, as TikTok's number. TikTok may add values to these constants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserType(pub i64);

impl UserType {
    /// A seller.
    pub const SELLER: Self = Self(0);
    /// A creator.
    pub const CREATOR: Self = Self(1);
    /// A partner.
    pub const PARTNER: Self = Self(3);
    /// A user of Global Selling, TikTok's type 4. TikTok does not document how it differs from
    /// [`GLOBAL_SELLING_ALTERNATE`](Self::GLOBAL_SELLING_ALTERNATE).
    pub const GLOBAL_SELLING: Self = Self(4);
    /// A user of Global Selling, TikTok's type 5.
    pub const GLOBAL_SELLING_ALTERNATE: Self = Self(5);

    /// Whether the user belongs to Global Selling, by either type.
    pub fn is_global_selling(self) -> bool {
        matches!(self, Self::GLOBAL_SELLING | Self::GLOBAL_SELLING_ALTERNATE)
    }
}

impl RefreshToken {
    /// Creates a refresh token from its text.
    pub fn new(token: impl Into<Arc<str>>) -> Self {
        Self(token.into())
    }

    /// Returns the token, for a store that compares it.
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
    /// Creates an authorization from tokens. All other fields are empty and can be set afterwards.
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

    /// Reads TikTok's response to a token request. The `open_id` is empty if the response omits it, as the response to a refresh
    /// may: keep the previous one then.
    ///
    /// Only the tokens are required. Any other value that does not fit its field is left out, and the feature `tracing` emits a
    /// warning: the code or the refresh token of the request is used up, so an error would lose the new tokens.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error if it rejected the request, or a decode error, for example if there is no token. Decode errors omit
    /// the content of the response, because it may contain a token.
    pub fn from_response(status: StatusCode, body: &[u8]) -> Result<Self, Error> {
        Self::read(status, body, AuthorizationFields::build)
    }

    /// Reads the response to the exchange of a code, which has no previous `open_id`.
    pub(super) fn from_exchange(status: StatusCode, body: &[u8]) -> Result<Self, Error> {
        Self::read(status, body, |fields| match fields.open_id.as_deref() {
            None | Some("") => Err("open_id"),
            Some(_) => fields.build(),
        })
    }

    fn read(status: StatusCode, body: &[u8], build: fn(AuthorizationFields) -> Result<Self, &'static str>) -> Result<Self, Error> {
        let reply = decode::<AuthorizationFields>(status, body).map_err(without_content)?;
        warn_of_token_misfits(reply.misfits());
        build(reply.data).map_err(|field| {
            Error::Decode(Box::new(DecodeError {
                path: format!("data.{field}"),
                expected: "a value".to_owned(),
                found: "none or an invalid one".to_owned(),
                request_id: reply.request_id,
                status,
            }))
        })
    }

    /// Returns the authorization as JSON, **including both tokens**, with TikTok's field names.
    #[inline]
    pub fn to_json(&self) -> String {
        let number = |time: Option<Timestamp>| time.map(Timestamp::stored_number);
        json!({
            "access_token": self.access_token.reveal(),
            "access_token_expire_in": number(self.access_expires),
            "refresh_token": self.refresh_token.reveal(),
            "refresh_token_expire_in": number(self.refresh_expires),
            "open_id": self.open_id,
            "seller_name": self.seller_name,
            "seller_base_region": self.seller_base_region,
            "user_type": self.user_type.map(|kind| kind.0),
            "granted_scopes": self.granted_scopes,
        })
        .to_string()
    }

    /// Reads the JSON that [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is not an authorization with both tokens.
    pub fn from_json(json: &str) -> Result<Self, InvalidValue> {
        const INVALID: InvalidValue = InvalidValue::new("an authorization in JSON");
        let mut fields = AuthorizationFields::default();
        read_strict(json, |from| from.object(&mut fields)).map_err(|_| INVALID)?;
        fields.build().map_err(|_| INVALID)
    }

    /// Checks without a request whether TikTok would reject calls of an operation: whether the user granted its scopes, whether
    /// TikTok offers it in the shop's `region`, and whether it is retired at `now`. See
    /// [`OperationMeta::check`](crate::OperationMeta::check).
    ///
    /// `region` is that of the shop, such as `GB` in the response of `GetAuthorizedShops`. It can differ from the seller's
    /// [`seller_base_region`](Self::seller_base_region). With `None`, markets are not checked.
    ///
    /// ```
    /// use tiktok_shop::{Obstacle, Timestamp, oauth::Authorization, order::GetOrderList};
    ///
    /// fn can_list_orders(seller: &Authorization, region: &str) -> Result<(), String> {
    ///     match seller.can_call::<GetOrderList>(Some(region), Timestamp::now()) {
    ///         Err(Obstacle::MissingScopes(scopes)) => Err(format!("please grant {}", scopes.join(" and "))),
    ///         result => result.map_err(|obstacle| obstacle.to_string()),
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the first obstacle.
    pub fn can_call<E: Endpoint>(&self, region: Option<&str>, now: Timestamp) -> Result<(), Obstacle> {
        E::META.check(&self.granted_scopes, region, now)
    }

    /// Takes the fields that a refresh response omits from the previous authorization.
    pub(super) fn or(mut self, previous: &Self) -> Self {
        if self.open_id.is_empty() {
            self.open_id.clone_from(&previous.open_id);
        }
        if self.granted_scopes.is_empty() {
            self.granted_scopes.clone_from(&previous.granted_scopes);
        }
        self.seller_name = self.seller_name.or_else(|| previous.seller_name.clone());
        self.seller_base_region = self.seller_base_region.or_else(|| previous.seller_base_region.clone());
        self.user_type = self.user_type.or(previous.user_type);
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

/// The fields of the response.
#[derive(Debug, Default)]
struct AuthorizationFields {
    access_token: Option<Secret>,
    access_token_expire_in: Option<Timestamp>,
    refresh_token: Option<Secret>,
    refresh_token_expire_in: Option<Timestamp>,
    open_id: Option<String>,
    seller_name: Option<String>,
    seller_base_region: Option<String>,
    user_type: Option<i64>,
    granted_scopes: Vec<String>,
}

impl Fields for AuthorizationFields {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [
            ("access_token", &mut self.access_token),
            ("access_token_expire_in", &mut self.access_token_expire_in),
            ("refresh_token", &mut self.refresh_token),
            ("refresh_token_expire_in", &mut self.refresh_token_expire_in),
            ("open_id", &mut self.open_id),
            ("seller_name", &mut self.seller_name),
            ("seller_base_region", &mut self.seller_base_region),
            ("user_type", &mut self.user_type),
            ("granted_scopes", &mut self.granted_scopes),
        ]);
    }
}

impl AuthorizationFields {
    /// Builds the authorization, or returns the name of the missing field.
    fn build(self) -> Result<Authorization, &'static str> {
        // A consent without an end has no expiry time, or zero.
        let expiry = |time: Option<Timestamp>| time.filter(|time| time.unix_seconds() > 0);
        let access = AccessToken::new(self.access_token.as_ref().map_or("", Secret::as_str)).map_err(|_| "access_token")?;
        let refresh = self.refresh_token.map(Secret::into_string).filter(|token| is_intact(token)).ok_or("refresh_token")?;
        Ok(Authorization {
            access_expires: expiry(self.access_token_expire_in),
            refresh_expires: expiry(self.refresh_token_expire_in),
            seller_name: self.seller_name,
            seller_base_region: self.seller_base_region,
            user_type: self.user_type.map(UserType),
            granted_scopes: self.granted_scopes,
            ..Authorization::new(self.open_id.unwrap_or_default(), access, RefreshToken::new(refresh))
        })
    }
}

/// Whether a refresh token is usable. The reader replaces bytes that are not UTF-8 by U+FFFD.
fn is_intact(token: &str) -> bool {
    !token.is_empty() && !token.contains(char::REPLACEMENT_CHARACTER)
}
