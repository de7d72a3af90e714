//! What an operation of the API is: constants and four short methods.
//!
//! The generator implements these traits, one type per operation; everything that operations share
//! is generic over them and lives elsewhere, once.

use http::Method;

use crate::request::{Auth, CipherType, FormWriter, QueryWriter, TokenType};
use crate::wire::PathWriter;
use crate::wire::read::Slot;
use crate::wire::write::ObjectWriter;

/// An operation: a request value that knows how to write itself, and the type of its answer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not a request of the API",
    note = "requests are named as their operation is, as in `order::GetOrderList`; its answer is named `…Response`"
)]
pub trait Endpoint {
    /// What `data` of the answer holds; [`Empty`](crate::Empty) where it holds nothing.
    type Response: Slot;

    /// Whose token the operation takes: a type of [`token`](crate::token).
    type Token: TokenType;
    /// Which cipher it takes: a type of [`cipher`](crate::cipher).
    type Cipher: CipherType;

    /// The operation's name, as in `GetOrderList`.
    const NAME: &'static str;
    /// The HTTP method.
    const METHOD: Method;
    /// The path, its ids as `{order_id}`.
    const PATH: &'static str;
    /// Whose token the operation takes and which cipher, as values.
    const AUTH: Auth = Auth { token: Self::Token::KIND, cipher: Self::Cipher::KIND };
    /// How the body is sent.
    const BODY: BodyKind = BodyKind::None;
    /// What else TikTok documents of it.
    const META: OperationMeta = OperationMeta::NONE;

    /// Writes the path with its ids in place.
    fn path(&self, path: &mut PathWriter) {
        path.literal(Self::PATH);
    }

    /// Writes the query's parameters, `app_key`, `timestamp` and ciphers among them, in the byte
    /// order of their keys: that is the order in which TikTok signs them.
    fn query(&self, query: &mut QueryWriter);

    /// Writes the fields of a JSON body; called for [`BodyKind::Json`] only.
    fn body(&self, _body: &mut ObjectWriter) {}

    /// Writes the parts of an upload; called for [`BodyKind::Multipart`] only.
    fn form(&self, _form: &mut FormWriter) {}

    /// The same request with this `idempotency_key`, where the operation takes one that may be left out, and this request does.
    fn with_idempotency_key(&self, _key: String) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }
}

/// An operation that answers in pages.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not answer in pages",
    label = "not an operation that lists page by page",
    note = "give the operation by value, as in `items(GetOrderList::new(100))`; what answers all at once is called with `send(&request)`"
)]
pub trait Paged: Endpoint {
    /// One element of the list that is paged through.
    type Item;

    /// Asks for the page that a token stands for.
    fn set_page_token(&mut self, page_token: String);

    /// The token of the page after `response`; absent or empty on the last one.
    fn next_page_token(response: &Self::Response) -> Option<&str>;

    /// The elements of one page.
    fn items(response: Self::Response) -> Vec<Self::Item>;

    /// How many elements TikTok says there are on all pages together.
    fn total_count(_response: &Self::Response) -> Option<i64> {
        None
    }
}

/// What is documented of an operation beside its shape. What no source tells is empty.
///
/// OperationMeta may join these: write the ones you know before `..OperationMeta::NONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OperationMeta {
    /// What the app must have been granted, all of it. Without one, TikTok answers 105005.
    pub scopes: &'static [&'static str],
    /// The error codes that TikTok lists for it, in order; those of the gateway come on top.
    pub errors: &'static [i64],
    /// The list of the reply that goes on from page to page, as TikTok spells it.
    pub pages: Option<&'static str>,
    /// Where `idempotency_key` goes. A request sent again with the same key has no second effect.
    pub idempotency_key: Option<KeyPlace>,
    /// Whether sending it twice does no harm, although it is no GET: it only reads, sets what does not depend on what was, or
    /// removes what it names. A GET is repeatable without being said to be.
    pub repeatable: bool,
    /// Its page in TikTok's documentation.
    pub page: Option<&'static str>,
    /// The module of its latest version, such as `v202507`, where this is not the latest.
    pub newer: Option<&'static str>,
}

impl OperationMeta {
    /// Nothing is known.
    pub const NONE: Self =
        Self { scopes: &[], errors: &[], pages: None, idempotency_key: None, repeatable: false, page: None, newer: None };
}

/// Where a request carries its idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyPlace {
    /// In the query.
    Query,
    /// In the JSON body.
    Body,
}

/// How an operation's body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// There is none.
    None,
    /// A JSON object, `{}` when no field is set. Its bytes are signed.
    Json,
    /// A `multipart/form-data` upload. It is not signed.
    Multipart,
}
