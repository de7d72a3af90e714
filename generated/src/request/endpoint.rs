//! The traits of operations: constants and a few short methods.
//!
//! The generator implements these traits for one type per operation. All shared behaviour is generic over them.

use http::Method;

use crate::request::{Auth, CipherKind, CipherType, FormWriter, Markets, QueryWriter, Sunset, TokenType};
use crate::wire::PathWriter;
use crate::wire::read::Slot;
use crate::wire::write::ObjectWriter;

/// An operation: a request that can write itself, and the type of its response.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not a request of the API",
    note = "a request has the name of its operation, such as `order::GetOrderList`; the response has the suffix `Response`"
)]
pub trait Endpoint {
    /// The type of `data` in the response; [`Empty`](crate::Empty) if there is no data.
    type Response: Slot + Default;

    /// The token that the operation requires: a type of [`token`](crate::token).
    type Token: TokenType;
    /// The cipher that the operation requires: a type of [`cipher`](crate::cipher).
    type Cipher: CipherType;

    /// The operation's name, such as `GetOrderList`.
    const NAME: &'static str;
    /// The HTTP method.
    const METHOD: Method;
    /// The path, with ids as `{order_id}`.
    const PATH: &'static str;
    /// The required token and cipher, as values.
    const AUTH: Auth = Auth { token: Self::Token::KIND, cipher: Self::Cipher::KIND };
    /// The kind of the body.
    const BODY: BodyKind = BodyKind::None;
    /// Further documented properties.
    const META: OperationMeta = OperationMeta::NONE;

    /// Writes the path and its ids.
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal(Self::PATH);
    }

    /// Writes the query parameters, including `app_key`, `timestamp` and ciphers, sorted by the bytes of their keys. TikTok signs
    /// them in that order.
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        match Self::Cipher::KIND {
            CipherKind::None => {}
            CipherKind::Shop => query.shop_cipher(),
            CipherKind::CategoryAsset => query.category_asset_cipher(),
            CipherKind::Optional => {
                query.category_asset_cipher();
                query.shop_cipher();
            }
        }
        query.timestamp();
    }

    /// Writes the fields of a JSON body. Called only for [`BodyKind::Json`].
    fn body(&self, _body: &mut ObjectWriter<'_>) {}

    /// Writes the parts of an upload. Called only for [`BodyKind::Multipart`].
    fn form(&self, _form: &mut FormWriter) {}

    /// Returns the request with this idempotency key, if the operation has an optional one and this request does not set it.
    fn with_idempotency_key(&self, _key: String) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }
}

/// Documented properties of an operation, besides its types. If TikTok does not document them for this version, they are those of an
/// older version; the documentation of the operation names it.
///
/// ```
/// use tiktok_shop::OperationMeta;
///
/// const META: OperationMeta = OperationMeta::NONE.scopes(&["seller.order.info"]).repeatable();
/// assert_eq!(META.scopes, Some(&["seller.order.info"][..]));
/// assert_eq!(META.errors, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OperationMeta {
    /// The scopes that the app requires, all of them; `None` if they are not documented. TikTok returns code 105005 if
    /// one is missing. [`check`](Self::check) compares them with the granted ones.
    pub scopes: Option<&'static [&'static str]>,
    /// The documented error codes, sorted, without those of the gateway; `None` if they are not documented.
    pub errors: Option<&'static [i64]>,
    /// The JSON path of the paginated list in the response, such as `orders` or `data.orders`. Empty if each page is one item.
    pub pages: Option<&'static str>,
    /// The longest time range of one search, in days. `Handle::windows` splits longer ranges.
    pub max_days: Option<u32>,
    /// The location of the idempotency key. A request repeated with the same key has no second effect.
    pub idempotency_key: Option<KeyPlace>,
    /// Whether a request other than GET is idempotent: it only reads, sets values that do not depend on earlier ones, or removes
    /// what it names. GET requests are always idempotent.
    pub repeatable: bool,
    /// The URL of TikTok's documentation page.
    pub page: Option<&'static str>,
    /// The module of the latest version that is not retired, such as `v202507`, if it is another one.
    pub newer: Option<&'static str>,
    /// When TikTok retires the operation; `None` if it has not announced that.
    pub sunset: Option<Sunset>,
    /// The method and path of the operation to use instead of a retired one.
    pub replaced_by: Option<&'static str>,
    /// Where TikTok offers the operation; `None` if its documents name no limit.
    pub markets: Option<Markets>,
}

impl OperationMeta {
    /// No known properties.
    pub const NONE: Self = Self {
        scopes: None,
        errors: None,
        pages: None,
        max_days: None,
        idempotency_key: None,
        repeatable: false,
        page: None,
        newer: None,
        sunset: None,
        replaced_by: None,
        markets: None,
    };

    /// Sets the scopes that the app requires.
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Sets the documented error codes, sorted.
    pub const fn errors(mut self, errors: &'static [i64]) -> Self {
        self.errors = Some(errors);
        self
    }

    /// Sets the JSON path of the paginated list in the response.
    pub const fn pages(mut self, pages: &'static str) -> Self {
        self.pages = Some(pages);
        self
    }

    /// Sets the longest time range of one search, in days.
    pub const fn max_days(mut self, days: u32) -> Self {
        self.max_days = Some(days);
        self
    }

    /// Sets the location of the idempotency key.
    pub const fn idempotency_key(mut self, place: KeyPlace) -> Self {
        self.idempotency_key = Some(place);
        self
    }

    /// Declares a request other than GET idempotent.
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// Sets the URL of the documentation page.
    pub const fn page(mut self, page: &'static str) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets the module of the latest version.
    pub const fn newer(mut self, newer: &'static str) -> Self {
        self.newer = Some(newer);
        self
    }

    /// Sets when TikTok retires the operation.
    pub const fn sunset(mut self, sunset: Sunset) -> Self {
        self.sunset = Some(sunset);
        self
    }

    /// Sets the method and path of the operation to use instead.
    pub const fn replaced_by(mut self, request: &'static str) -> Self {
        self.replaced_by = Some(request);
        self
    }

    /// Sets where TikTok offers the operation.
    pub const fn markets(mut self, markets: Markets) -> Self {
        self.markets = Some(markets);
        self
    }
}

/// The location of a request's idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyPlace {
    /// In the query.
    Query,
    /// In the JSON body.
    Body,
}

/// The kind of an operation's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// No body.
    None,
    /// A JSON object, `{}` if no field is set. The body is signed.
    Json,
    /// A `multipart/form-data` upload. The body is not signed.
    Multipart,
}
