//! What the errors of a call do not repeat, whoever repeats it to them: TikTok in a message, a gateway in a page, an HTTP client
//! that names the URL.

use http::Uri;

use crate::access::{Access, AccessToken};
use crate::app::App;
use crate::error::Error;
use crate::escape::escape;

/// Shorter texts are no credentials of TikTok's, and hiding them would spoil words.
const SHORTEST: usize = 8;

/// The credentials that one request carries, plain and as a URL has them.
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    pub(crate) fn of(app: &App, access: Access<'_>, uri: &Uri) -> Self {
        let token = access.token.map(AccessToken::header);
        let signature = uri.query().and_then(|query| query.rsplit_once("sign=")).map(|(_, signature)| signature);
        let plain = [
            Some(app.secret.as_str()),
            token.as_ref().and_then(|token| token.to_str().ok()),
            access.shop_cipher,
            access.category_asset_cipher,
            signature,
        ];
        let plain = plain.into_iter().flatten().filter(|text| text.len() >= SHORTEST);
        Self(plain.flat_map(|text| [escaped(text), text.to_owned()]).collect())
    }

    /// The error with `…` in their place.
    pub(crate) fn hide(&self, error: Error) -> Error {
        error.rewritten(&|text| {
            let found = self.0.iter().filter(|secret| text.contains(secret.as_str()));
            found.fold(None, |hidden: Option<String>, secret| Some(hidden.as_deref().unwrap_or(text).replace(secret, "…")))
        })
    }
}

fn escaped(text: &str) -> String {
    let mut url = Vec::new();
    escape(text.as_bytes(), &mut url);
    String::from_utf8_lossy(&url).into_owned()
}
