//! The consent pages of sellers, partners and creators.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::get;
use serde::Deserialize;

use super::authorization_log::Explanation;
use crate::shared::Shared;
use crate::world::access::{Access, AccessAction, Account, AccountKind, App};
use crate::world::{Action, Id};

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
struct ConsentDecision {
    app: String,
    account: Id,
    #[serde(default)]
    state: String,
    decision: Choice,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Choice {
    Consent,
    Refuse,
}

type LinkQuery = Result<Query<Link>, QueryRejection>;

/// The page on which sellers and partners consent.
async fn service(State(shared): State<Arc<Shared>>, link: LinkQuery) -> Response {
    show(&shared, link, &[AccountKind::Seller, AccountKind::Partner])
}

/// The page on which creators consent.
async fn creator(State(shared): State<Arc<Shared>>, link: LinkQuery) -> Response {
    show(&shared, link, &[AccountKind::Creator])
}

fn show(shared: &Shared, link: LinkQuery, kinds: &[AccountKind]) -> Response {
    let engine = shared.engine();
    let access = &engine.world().access;
    let link = match link {
        Ok(Query(link)) => link,
        Err(rejection) => return problem(StatusCode::BAD_REQUEST, &rejection.body_text(), &app_help(access)),
    };
    let Some(key) = link.service_id.or(link.app_key) else {
        return problem(StatusCode::BAD_REQUEST, "The link names no app.", &app_help(access));
    };
    match access.apps.get(&key) {
        Some(app) => {
            let accounts = access.accounts.values().filter(|account| kinds.contains(&account.kind));
            Html(document(app, accounts, &link.state)).into_response()
        }
        None => no_app(access, &key),
    }
}

fn no_app(access: &Access, key: &str) -> Response {
    problem(StatusCode::NOT_FOUND, &format!("There is no app `{key}`."), &app_help(access))
}

/// How a link names an app.
fn app_help(access: &Access) -> String {
    let apps = access.apps.values().map(|app| format!("`service_id={}` ({})", app.key, app.name)).collect::<Vec<_>>().join(", ");
    format!("Add the id of the service to the link, once. In the sandbox, it is the app key: {apps}.")
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
async fn decide(State(shared): State<Arc<Shared>>, form: Result<Form<ConsentDecision>, FormRejection>) -> Response {
    let ConsentDecision { app, account, state, decision } = match form {
        Ok(Form(decision)) => decision,
        Err(rejection) => {
            let correction = "Open the link of the consent page, choose an account, and press a button.";
            return problem(rejection.status(), &rejection.body_text(), correction);
        }
    };
    if !shared.engine().world().access.apps.contains_key(&app) {
        return no_app(&shared.engine().world().access, &app);
    }
    let mut answer = form_urlencoded::Serializer::new(String::new());
    answer.append_pair("app_key", &app);
    if decision == Choice::Consent {
        match shared.perform(Action::Access(AccessAction::Consent { app: app.clone(), account })) {
            Ok(reply) => answer.append_pair("code", reply["code"].as_str().unwrap_or_default()),
            Err(refusal) => {
                let correction = "Go back, and choose an account that can authorize the app.";
                return problem(StatusCode::BAD_REQUEST, &format!("{}.", refusal.message), correction);
            }
        };
    } else {
        answer.append_pair("code", "null").append_pair("error", "auth_denied");
    }
    let engine = shared.engine();
    let access = &engine.world().access;
    if let Some(account) = access.accounts.get(&account) {
        answer.append_pair("shop_region", &account.region);
    }
    if !state.is_empty() {
        answer.append_pair("state", &state);
    }
    let query = answer.finish();
    match access.apps.get(&app).and_then(|app| app.redirect_url.as_deref()) {
        Some(url) => Redirect::to(&format!("{url}{}{query}", if url.contains('?') { '&' } else { '?' })).into_response(),
        None => no_redirect(&query),
    }
}

/// The decision is taken, but there is no address to return to.
fn no_redirect(query: &str) -> Response {
    let mistake = "The app has no redirect address, so this page cannot return to it.";
    let correction = format!(
        "Register one with `cargo xtask sandbox app --redirect URL`, and open the link again. The redirect would have this query: {query}"
    );
    let html = problem_page("No redirect address", mistake, &correction);
    (Explanation(mistake.to_owned()).extension(), Html(html)).into_response()
}

/// A page with a mistake and its correction, which the log shows too.
fn problem(status: StatusCode, mistake: &str, correction: &str) -> Response {
    let html = problem_page("Authorization failed", mistake, correction);
    (status, Explanation(format!("{mistake} {correction}")).extension(), Html(html)).into_response()
}

fn problem_page(title: &str, mistake: &str, correction: &str) -> String {
    let template = include_str!("../page/consent_problem.html");
    let texts = [("{title}", title), ("{mistake}", mistake), ("{correction}", correction)];
    texts.into_iter().fold(template.to_owned(), |page, (name, text)| page.replace(name, &escape(text)))
}

/// A text in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
