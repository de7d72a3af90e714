//! Short calls as users of the SDK write them, for documentation. Those of operations also compile as doctests.

mod request;

use super::ident;
use crate::model::{
    Cipher, ExampleFields, Field, Kind, Method, Model, Operation, OperationId, Paging, Token, Type, TypeKind, Webhook,
};
use crate::nouns::singular_word;

/// The longest line that holds a whole request.
const MAX_LINE: usize = 90;

/// A call of an operation, without the function around it.
pub fn example_call(model: &Model, id: OperationId) -> String {
    call(model, id, &model.operation(id).example)
}

/// A call of an operation with these values, without the function around it.
pub fn call(model: &Model, id: OperationId, values: &ExampleFields) -> String {
    let operation = model.operation(id);
    let request = request::write(model, id, values);
    let imports = &request.imports;
    let Some((variable, handle)) = handle(operation) else {
        return format!("{imports}\nlet request = {};", request.code);
    };
    let (before, argument) =
        match request.code.contains('\n') || request.code.len() + "let mut items = shop.items();".len() > MAX_LINE {
            true => (format!("let request = {};\n", request.code), "request".to_owned()),
            false => (String::new(), request.code),
        };
    let send = match &operation.paging {
        Some(paging) => paged_call(paging, variable, &argument),
        None => single_call(model, operation, variable, &argument),
    };
    format!("{imports}\nlet {variable} = {handle}\n{before}{send}")
}

/// The request of that call: its imports and the expression.
pub fn example_request(model: &Model, id: OperationId) -> String {
    let request = request::write(model, id, &model.operation(id).example);
    format!("{}{}", request.imports, request.code)
}

/// The call as a doctest. Hidden lines declare what the call uses.
pub(super) fn doctest(model: &Model, id: OperationId) -> Vec<String> {
    let cipher = match model.operation(id).cipher {
        Cipher::Shop | Cipher::CategoryAsset => ", cipher: &str",
        Cipher::None | Cipher::Optional => "",
    };
    let function = format!(
        "# async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken{cipher}) -> Result<(), Box<dyn std::error::Error>> {{"
    );
    let mut lines = ["# Example", "", "```no_run"].map(str::to_owned).to_vec();
    lines.push(function);
    lines.extend(example_call(model, id).lines().map(str::to_owned));
    lines.extend(["# Ok(()) }", "```"].map(str::to_owned));
    lines
}

/// The loop over the items of a list.
fn paged_call(paging: &Paging, handle: &str, request: &str) -> String {
    let plural = paging.list.as_ref().and_then(|list| list.wire.rsplit('.').next());
    let (plural, singular) = match plural.map(|plural| (plural, singular(plural))) {
        Some((plural, singular)) if singular != plural => (plural.to_owned(), singular),
        _ => ("items".to_owned(), "item".to_owned()),
    };
    format!(
        "let mut {plural} = {handle}.items({request});\nwhile let Some({singular}) = {plural}.try_next().await? {{\n    println!(\"{{{singular}:?}}\");\n}}"
    )
}

/// The singular of a field's name: that of its last word.
fn singular(plural: &str) -> String {
    match plural.rsplit_once('_') {
        Some((head, last)) => format!("{head}_{}", singular_word(last)),
        None => singular_word(plural),
    }
}

/// The call of an operation without pages. It shows the reported failures, and the new id or the whole reply.
fn single_call(model: &Model, operation: &Operation, handle: &str, request: &str) -> String {
    let send = format!("{handle}.send(&{request}).await?;");
    let Some(response) = operation.response.map(|id| model.ty(id)) else { return send };
    let failures = match model.reported_failures(operation) {
        Some(_) => "for failure in reply.failures() {\n    println!(\"{failure:#}\");\n}\n",
        None => "",
    };
    let id = new_id(model, operation, response).map(|field| format!(".{}", ident(&field.name)));
    format!("let reply = {send}\n{failures}println!(\"{{:?}}\", reply.data{});", id.unwrap_or_default())
}

/// The id that a call creates or finds: the first one of the reply that the request does not contain. The reply to a GET is shown whole.
fn new_id<'a>(model: &Model, operation: &Operation, response: &'a Type) -> Option<&'a Field> {
    if operation.method == Method::Get {
        return None;
    }
    let is_id = |field: &&Field| matches!(field.kind, Kind::Named(id) if matches!(model.ty(id).kind, TypeKind::Id));
    let is_known = |id: &Field| operation.fields.iter().any(|field| field.name == id.name);
    response.fields().iter().filter(is_id).find(|id| !is_known(id))
}

/// The variable for a handle that can make the call, and the expression that creates it.
fn handle(operation: &Operation) -> Option<(&'static str, String)> {
    match (operation.token, operation.cipher) {
        (Token::Seller, Cipher::Shop) => Some(("shop", "client.seller(token).shop(cipher);".to_owned())),
        (Token::Partner, Cipher::CategoryAsset) => Some(("asset", "client.partner(token).category_asset(cipher);".to_owned())),
        (_, Cipher::Shop | Cipher::CategoryAsset) => None,
        (token, Cipher::None | Cipher::Optional) => {
            let (first, others) = token.owners().split_first()?;
            let others = others.iter().map(|owner| format!(" // or client.{owner}(token)"));
            Some((first, format!("client.{first}(token);{}", others.collect::<String>())))
        }
    }
}

/// The code that handles an event.
pub fn example_event(model: &Model, webhook: &Webhook) -> String {
    let name = &model.ty(webhook.payload).name;
    format!(
        "use tiktok_shop::webhooks::Event;\n\nlet delivery = app.receive_webhook(body, authorization)?;\nif let Event::{name}(data) = \
         delivery.event {{\n    println!(\"{{data:?}}\");\n}}"
    )
}
