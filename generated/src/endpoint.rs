//! What an operation of the API is: constants and four short methods.
//!
//! The generator implements these traits, one type per operation; everything that operations share
//! is generic over them and lives elsewhere, once.

use http::Method;

use crate::multipart::FormWriter;
use crate::path::PathWriter;
use crate::query::QueryWriter;
use crate::read::Slot;
use crate::write::ObjectWriter;

/// An operation: a request value that knows how to write itself, and the type of its answer.
pub trait Endpoint {
    /// What `data` of the answer holds; [`Empty`](crate::Empty) where it holds nothing.
    type Response: Slot;

    /// The operation's name, as in `GetOrderList`.
    const NAME: &'static str;
    /// The HTTP method.
    const METHOD: Method;
    /// The path, its ids as `{order_id}`.
    const PATH: &'static str;
    /// Whose token the operation takes, and which cipher.
    const AUTH: Auth;
    /// How the body is sent.
    const BODY: BodyKind = BodyKind::None;

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
}

/// An operation that answers in pages.
pub trait Paged: Endpoint {
    /// One element of the list that is paged through.
    type Item;

    /// Asks for the page that a token stands for.
    fn set_page_token(&mut self, page_token: String);

    /// The token of the page after `response`; absent or empty on the last one.
    fn next_page_token(response: &Self::Response) -> Option<&str>;

    /// The elements of one page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// What an operation needs to be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Auth {
    /// Whose access token. Another kind is answered with code 101000.
    pub token: TokenKind,
    /// Which cipher. An unwanted one is answered with code 36009004, a missing one with 106013.
    pub cipher: CipherKind,
}

/// Whose consent an access token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A shop's owner, the kind that most operations take.
    Seller,
    /// A creator, for `affiliate_creator`.
    Creator,
    /// A partner, for `affiliate_partner` and category assets.
    Partner,
}

/// Which cipher an operation takes in its query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CipherKind {
    /// None at all.
    None,
    /// `shop_cipher`, which names the shop.
    Shop,
    /// `category_asset_cipher`, which names a partner's category asset.
    CategoryAsset,
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
