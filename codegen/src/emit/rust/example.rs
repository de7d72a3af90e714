//! Short calls as users of the SDK write them, for documentation in other formats.

use super::{constructor, ident};
use crate::model::{Cipher, Field, Model, Operation, OperationId, Token, Webhook};

/// The most fields of a literal on one line.
const FIELDS_PER_LINE: usize = 4;

/// A call of an operation. Variables hold the values of required fields.
pub fn example_call(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    let request = format!("let request = {};", request(model, operation));
    let Some((variable, handle)) = handle(operation) else { return format!("{}\n\n{request}", import(model, id)) };
    let send = if operation.paging.is_some() {
        format!(
            "let mut items = {variable}.items(request);\nwhile let Some(item) = items.try_next().await? {{\n    println!(\"{{item:?}}\");\n}}"
        )
    } else {
        format!("let reply = {variable}.send(&request).await?;")
    };
    format!("{}\n\nlet {variable} = {handle}\n{request}\n{send}", import(model, id))
}

/// The `use` of the request. Only the newest version is reachable without its number.
fn import(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    let group = model.group(operation.group);
    let module = match group.newest.contains(&id) {
        true => group.module.clone(),
        false => format!("{}::{}", group.module, operation.version),
    };
    if constructor::takes_struct(model, &operation.fields) {
        format!("use tiktok_shop::{module}::{{{}, {}}};", operation.name, ident(&operation.module))
    } else {
        format!("use tiktok_shop::{module}::{};", operation.name)
    }
}

fn request(model: &Model, operation: &Operation) -> String {
    let required: Vec<&Field> = operation.fields.iter().filter(|field| field.required).collect();
    let names: Vec<String> = required.iter().map(|field| ident(&field.name).to_string()).collect();
    if !constructor::takes_struct(model, &operation.fields) {
        return format!("{}::new({})", operation.name, names.join(", "));
    }
    let fields = if names.len() > FIELDS_PER_LINE {
        format!("{{\n{}}}", names.iter().map(|name| format!("    {name},\n")).collect::<String>())
    } else {
        format!("{{ {} }}", names.join(", "))
    };
    format!("{}::new({}::Required {fields})", operation.name, ident(&operation.module))
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
