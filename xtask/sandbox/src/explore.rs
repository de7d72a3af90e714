//! The explorer: lists the operations, sends signed requests, and shows what a program would send.

use codegen::emit::rust;
use codegen::lower::entered;
use codegen::model::{Cipher, Field, Model, Operation, OperationId, Token, TypeKind};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::engine::real_time;
use crate::gateway::{Request, signature};
use crate::server::answer;
use crate::shared::Shared;
use crate::world::access::{AccessAction, AccountKind};
use crate::world::{Action, Id, World};

/// A request to send, without its signature.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exploration {
    /// The method and path: `GET /order/202309/orders`.
    operation: String,
    /// The shop whose cipher is sent.
    shop: Option<Id>,
    #[serde(default)]
    path: Map<String, Value>,
    #[serde(default)]
    query: Map<String, Value>,
    body: Option<Value>,
}

/// The operations with their fields.
pub(crate) fn operations(shared: &Shared) -> Value {
    let api = shared.api();
    let list = api.model.operations.iter().map(|operation| describe(&api.model, operation)).collect::<Vec<_>>();
    json!(list)
}

fn describe(model: &Model, operation: &Operation) -> Value {
    let [path, query, body] = operation.sections();
    let fields = |fields: &[Field]| fields.iter().map(|field| describe_field(model, field)).collect::<Vec<_>>();
    json!({
        "line": operation.request_line(),
        "name": operation.name,
        "group": model.group(operation.group).title,
        "summary": operation.summary.as_ref().map(|summary| &summary.value),
        "path": fields(path),
        "query": fields(query),
        "body": fields(body),
        "sample": operation.request_sample.as_deref().and_then(|sample| serde_json::from_str::<Value>(sample).ok()),
        "is_upload": matches!(operation.body, codegen::model::Body::Multipart(_)),
    })
}

fn describe_field(model: &Model, field: &Field) -> Value {
    let values: Vec<&str> = match field.kind.named().map(|id| &model.ty(id).kind) {
        Some(TypeKind::Enum { variants, .. }) if field.only.is_empty() => {
            variants.iter().map(|variant| variant.wire.as_str()).collect()
        }
        _ => field.only.iter().map(String::as_str).collect(),
    };
    json!({
        "name": field.wire,
        "type": model.type_text(&field.kind),
        "required": field.required,
        "doc": field.doc.as_ref().map(|doc| &doc.value),
        "example": field.example.as_ref().or(field.default.as_ref()).map(|fact| &fact.value),
        "values": values,
    })
}

/// Sends a request as a program would, and shows how.
pub(crate) fn explore(shared: &Shared, exploration: &Exploration) -> Result<Value, String> {
    let api = shared.api();
    let found = api.model.operations.iter().position(|operation| operation.request_line() == exploration.operation);
    let id = OperationId(found.ok_or_else(|| format!("there is no operation `{}`", exploration.operation))?);
    renew_token(shared, api.operation(id), exploration.shop);
    let request = {
        let engine = shared.engine();
        sign_request(engine.world(), api.operation(id), exploration)?
    };
    let answer = answer(shared, &request);
    let reply = serde_json::from_slice::<Value>(&answer.body).unwrap_or_else(|_| json!(String::from_utf8_lossy(&answer.body)));
    Ok(json!({
        "status": answer.status,
        "reply": reply,
        "explanation": answer.explanation,
        "curl": curl(&shared.origin, &request),
        "rust": rust_call(&api.model, id, exploration),
    }))
}

/// The call in Rust, with the values that were entered.
fn rust_call(model: &Model, id: OperationId, exploration: &Exploration) -> String {
    let no_body = Map::new();
    let body = exploration.body.as_ref().and_then(Value::as_object).unwrap_or(&no_body);
    let entered = entered::request(model, id, [&exploration.path, &exploration.query, body]);
    let call = rust::call(model, id, &entered.fields);
    match entered.left_out.as_slice() {
        [] => call,
        names => format!("// Left out, because no field of the operation can hold it: {}.\n{call}", names.join(", ")),
    }
}

/// The request with its token, its cipher and its signature.
fn sign_request(world: &World, operation: &Operation, exploration: &Exploration) -> Result<Request, String> {
    let app = world.access.apps.values().next().ok_or("the sandbox has no app; reset it with another scenario")?;
    let mut path = operation.path.clone();
    for (name, value) in &exploration.path {
        path = path.replace(&format!("{{{name}}}"), &text(value));
    }
    let mut query: Vec<(String, String)> =
        exploration.query.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.clone(), text(value))).collect();
    query.push(("app_key".to_owned(), app.key.clone()));
    query.push(("timestamp".to_owned(), real_time().to_string()));
    if operation.cipher == Cipher::Shop {
        let shop = exploration.shop.and_then(|id| world.shops.get(id)).or_else(|| world.shops.iter().next());
        query.extend(shop.map(|shop| ("shop_cipher".to_owned(), shop.cipher.clone())));
    }
    query.sort();
    let body = exploration.body.as_ref().map(|body| serde_json::to_vec(body).unwrap_or_default()).unwrap_or_default();
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    let token = token(world, operation, exploration.shop).unwrap_or_default();
    let headers = vec![("content-type".to_owned(), "application/json".to_owned()), ("x-tts-access-token".to_owned(), token)];
    let mut request = Request { method: operation.method.name().to_owned(), path, query, headers, body };
    let sign = signature(&app.secret, &request);
    request.query.push_str(&format!("&sign={sign}"));
    Ok(request)
}

/// Issues a new access token if the one that the explorer would send has expired, because the clock can move by weeks. The old one stays
/// expired, as it is for programs. An account without a valid consent gets none, and the reply of the request tells why.
fn renew_token(shared: &Shared, operation: &Operation, shop: Option<Id>) {
    let action = {
        let engine = shared.engine();
        let (access, now) = (&engine.world().access, engine.now());
        let token = token(engine.world(), operation, shop);
        let expired = token.and_then(|text| access.token(&text)).filter(|token| token.expires <= now);
        expired.map(|token| AccessAction::IssueToken { app: token.app.clone(), account: token.account })
    };
    if let Some(action) = action {
        // Refused only without a consent.
        let _ = shared.perform(Action::Access(action));
    }
}

/// The token of the account that the operation needs: for a shop, that of its seller.
fn token(world: &World, operation: &Operation, shop: Option<Id>) -> Option<String> {
    let kind = match operation.token {
        Token::Seller | Token::SellerOrCreator | Token::SellerOrPartner => AccountKind::Seller,
        Token::Creator => AccountKind::Creator,
        Token::Partner => AccountKind::Partner,
    };
    let seller = shop.and_then(|id| world.shops.get(id)).map(|shop| shop.seller).filter(|_| kind == AccountKind::Seller);
    seller.and_then(|account| world.access.token_of(account)).or_else(|| world.access.first_token(kind))
}

/// A value in a query or a path. Lists are joined with commas.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// The request as a command for a shell.
fn curl(origin: &str, request: &Request) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    let mut lines = vec![format!("curl -X {} {}", request.method, quoted(&format!("{origin}{}?{}", request.path, request.query)))];
    lines.extend(request.headers.iter().map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))));
    if !request.body.is_empty() {
        lines.push(format!("-d {}", quoted(&String::from_utf8_lossy(&request.body))));
    }
    lines.join(" \\\n  ")
}
