//! A client that signs requests, rightly or wrongly.

use std::sync::Arc;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::gateway::{Request, Verdict, check};
use tiktok_shop_sandbox::world::access::AccountKind;
use tiktok_shop_sandbox::world::{Refusal, Scenario, Time, World};

/// 2026-05-01, 12:00 UTC.
pub(crate) const NOW: Time = 1_777_636_800;

pub(crate) struct Client {
    pub(crate) api: Arc<Api>,
    pub(crate) world: World,
    pub(crate) app_key: String,
    pub(crate) secret: String,
    pub(crate) cipher: String,
}

/// A request before it is signed. The query is decoded.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Client {
    pub(crate) fn new() -> Self {
        let world = World::new(Scenario::Empty, 7, "http://127.0.0.1:1", NOW);
        let app = world.access.apps.values().next().unwrap();
        let seller = world.access.first_account(AccountKind::Seller).unwrap();
        let cipher = world.shops.iter().find(|shop| shop.seller == seller).unwrap().cipher.clone();
        Self { api: Api::embedded().unwrap(), app_key: app.key.clone(), secret: app.secret.clone(), cipher, world }
    }

    /// A complete request of the first seller, for its shop.
    pub(crate) fn draft(&self, method: &'static str, path: &str, query: &[(&str, &str)], body: &str) -> Draft {
        self.draft_of(AccountKind::Seller, method, path, query, body).with("shop_cipher", &self.cipher)
    }

    /// A request without a cipher.
    pub(crate) fn draft_of(
        &self,
        kind: AccountKind,
        method: &'static str,
        path: &str,
        query: &[(&str, &str)],
        body: &str,
    ) -> Draft {
        let query = query.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let token = self.world.access.first_token(kind).unwrap();
        let headers = [("content-type", "application/json"), ("x-tts-access-token", &token), ("host", "127.0.0.1:1")];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let draft = Draft { method, path: path.to_owned(), query, headers, body: body.as_bytes().to_vec() };
        draft.with("app_key", &self.app_key).with("timestamp", &NOW.to_string())
    }

    /// Checks a request with the right signature.
    pub(crate) fn check(&self, draft: &Draft) -> Verdict {
        self.send(draft, &self.sign(draft))
    }

    /// Checks a request with this signature.
    pub(crate) fn send(&self, draft: &Draft, sign: &str) -> Verdict {
        check(&self.api, &self.world, &draft.signed(sign), NOW, NOW)
    }

    pub(crate) fn sign(&self, draft: &Draft) -> String {
        hmac(&self.secret, &draft.text(&self.secret))
    }
}

impl Draft {
    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        self.query.push((key.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, key: &str) -> Self {
        self.query.retain(|(known, _)| known != key);
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The query in the order of the text to sign.
    pub(crate) fn sorted(&self) -> Vec<(String, String)> {
        let mut query = self.query.clone();
        query.retain(|(key, _)| key != "access_token");
        query.sort();
        query
    }

    /// The right text to sign.
    pub(crate) fn text(&self, secret: &str) -> String {
        let pairs: String = self.sorted().iter().map(|(key, value)| format!("{key}{value}")).collect();
        format!("{secret}{}{pairs}{}{secret}", self.path, String::from_utf8_lossy(&self.body))
    }

    pub(crate) fn signed(&self, sign: &str) -> Request {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.query).append_pair("sign", sign).finish();
        Request {
            method: self.method.to_owned(),
            path: self.path.clone(),
            query,
            headers: self.headers.clone(),
            body: self.body.clone(),
        }
    }
}

pub(crate) fn hmac(key: &str, text: &str) -> String {
    let mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap().chain_update(text);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The refusal and its explanation.
pub(crate) fn refusal(verdict: Verdict) -> (Refusal, String) {
    (verdict.decision.unwrap_err(), verdict.explanation.unwrap())
}

/// Checks code, status, a part of the message and a part of the explanation.
pub(crate) fn assert_refused(verdict: Verdict, code: i64, status: u16, message: &str, explanation: &str) {
    let (refusal, explained) = refusal(verdict);
    assert_eq!((refusal.code, refusal.status), (code, status), "{} / {explained}", refusal.message);
    assert!(refusal.message.contains(message), "`{}` does not contain `{message}`", refusal.message);
    assert!(explained.contains(explanation), "`{explained}` does not contain `{explanation}`");
}
