//! The consent pages of sellers, partners and creators.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::get;
use serde::Deserialize;

use crate::shared::Shared;
use crate::world::access::{Account, AccountKind, App};
use crate::world::{Happening, Id, access};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new().route("/open/authorize", get(service).post(decide)).route("/alliance/creator/auth", get(creator).post(decide))
}

/// The query of a consent page.
#[derive(Deserialize)]
struct Link {
    /// The id of the app's service. In the sandbox, it equals the app key.
    service_id: Option<String>,
    app_key: Option<String>,
    #[serde(default)]
    state: String,
}

/// What the account decides.
#[derive(Deserialize)]
struct Decision {
    app: String,
    account: Id,
    #[serde(default)]
    state: String,
    decision: String,
}

/// The page on which sellers and partners consent.
async fn service(State(shared): State<Arc<Shared>>, Query(link): Query<Link>) -> Response {
    show(&shared, &link, &[AccountKind::Seller, AccountKind::Partner])
}

/// The page on which creators consent.
async fn creator(State(shared): State<Arc<Shared>>, Query(link): Query<Link>) -> Response {
    show(&shared, &link, &[AccountKind::Creator])
}

fn show(shared: &Shared, link: &Link, kinds: &[AccountKind]) -> Response {
    let key = link.service_id.as_deref().or(link.app_key.as_deref()).unwrap_or_default();
    let engine = shared.engine();
    let access = &engine.world().access;
    let Some(app) = access.apps.get(key) else {
        return (StatusCode::NOT_FOUND, format!("There is no app `{key}`. Use the app key as the service id.")).into_response();
    };
    let accounts = access.accounts.values().filter(|account| kinds.contains(&account.kind));
    Html(document(app, accounts, &link.state)).into_response()
}

fn document<'a>(app: &App, accounts: impl Iterator<Item = &'a Account>, state: &str) -> String {
    let option = |account: &Account| {
        format!(r#"<option value="{}">{} ({})</option>"#, account.id, escape(&account.name), escape(&account.region))
    };
    let options: String = accounts.map(option).collect();
    let template = include_str!("../page/consent.html");
    template
        .replace("{app}", &escape(&app.name))
        .replace("{key}", &escape(&app.key))
        .replace("{options}", &options)
        .replace("{state}", &escape(state))
}

/// Redirects to the app, with a code or an error.
async fn decide(State(shared): State<Arc<Shared>>, Form(decision): Form<Decision>) -> Response {
    let app = decision.app.clone();
    let mut answer = form_urlencoded::Serializer::new(String::new());
    answer.append_pair("app_key", &app);
    if decision.decision == "consent" {
        match shared.happen(Happening::Access(access::Happening::Consent { app: app.clone(), account: decision.account })) {
            Ok(reply) => answer.append_pair("code", reply["code"].as_str().unwrap_or_default()),
            Err(refusal) => return (StatusCode::BAD_REQUEST, refusal.message).into_response(),
        };
    } else {
        answer.append_pair("code", "null").append_pair("error", "auth_denied");
    }
    let engine = shared.engine();
    let access = &engine.world().access;
    if let Some(account) = access.accounts.get(&decision.account) {
        answer.append_pair("shop_region", &account.region);
    }
    if !decision.state.is_empty() {
        answer.append_pair("state", &decision.state);
    }
    let query = answer.finish();
    match access.apps.get(&app).and_then(|app| app.redirect_url.as_deref()) {
        Some(url) => Redirect::to(&format!("{url}{}{query}", if url.contains('?') { '&' } else { '?' })).into_response(),
        None => format!("The app has no redirect URL. The redirect would have this query:\n{query}\n").into_response(),
    }
}

/// A text in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
