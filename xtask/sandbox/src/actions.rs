//! All actions, as `GET /_sandbox/actions` lists them. The list follows from the types, so it is always complete.

use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::world::access::AccountKind;
use crate::world::{Action, Id, World};

/// An action with its fields and an example.
#[derive(Debug, Serialize)]
struct ActionDescription {
    group: String,
    /// `None` for a group that is an action itself, such as `settings`.
    action: Option<String>,
    doc: String,
    fields: Vec<Field>,
    /// A body of `POST /_sandbox/actions`, with ids of this sandbox where it has them.
    example: Value,
}

/// A field of an action.
#[derive(Debug, Serialize)]
struct Field {
    name: String,
    /// `id`, `decimal` (a text), `string`, `integer`, `number`, `boolean` or `object`. A list has `[]` after it.
    r#type: String,
    is_required: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    doc: String,
    /// The values that a text can have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<Value>,
    /// The fields of an object.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field>,
}

/// All actions, with examples for this world.
pub(crate) fn list(world: &World) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let schema = settings.into_generator().into_root_schema_for::<Action>().to_value();
    let groups = variants(&schema).into_iter();
    let all = groups.flat_map(|(group, schema, doc)| match schema.get("oneOf") {
        Some(_) => variants(schema)
            .into_iter()
            .map(|(name, schema, doc)| describe(world, group, Some(name), schema, doc))
            .collect::<Vec<_>>(),
        None => vec![describe(world, group, None, schema, doc)],
    });
    json!(all.collect::<Vec<_>>())
}

/// The variants of an enumeration: their names, contents and documentation.
fn variants(schema: &Value) -> Vec<(&str, &Value, &str)> {
    let variants = schema["oneOf"].as_array().into_iter().flatten();
    variants
        .flat_map(|variant| {
            let contents = variant["properties"].as_object().into_iter().flatten();
            contents.map(|(name, schema)| (name.as_str(), schema, text(variant, "description")))
        })
        .collect()
}

fn describe(world: &World, group: &str, name: Option<&str>, schema: &Value, doc: &str) -> ActionDescription {
    let content = example_object(world, schema);
    let example = match name {
        Some(name) => json!({ group: { name: content } }),
        None => json!({ group: content }),
    };
    let (group, action) = (group.to_owned(), name.map(str::to_owned));
    ActionDescription { group, action, doc: sentence(doc), fields: fields(schema), example }
}

fn fields(schema: &Value) -> Vec<Field> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties
        .map(|(name, property)| {
            let (kind, is_list) = value_schema(property);
            let suffix = if is_list { "[]" } else { "" };
            Field {
                name: name.clone(),
                r#type: format!("{}{suffix}", type_name(kind)),
                is_required: is_required(schema, name),
                doc: sentence(text(property, "description")),
                values: values(kind),
                fields: fields(kind),
            }
        })
        .collect()
}

fn is_required(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().into_iter().flatten().any(|required| required == name)
}

/// The schema of a value without `null`, or that of the items of a list.
fn value_schema(property: &Value) -> (&Value, bool) {
    let options = property["anyOf"].as_array().into_iter().flatten();
    let schema = options.into_iter().find(|option| option["type"] != "null").unwrap_or(property);
    match schema.get("items") {
        Some(items) => (items, true),
        None => (schema, false),
    }
}

fn type_name(schema: &Value) -> &str {
    if let Some(format @ ("id" | "decimal")) = schema["format"].as_str() {
        return format;
    }
    let types = &schema["type"];
    let first = types.as_array().and_then(|types| types.iter().find(|name| *name != "null"));
    first.unwrap_or(types).as_str().unwrap_or("string")
}

/// The values of an enumeration of texts.
fn values(schema: &Value) -> Vec<Value> {
    let named = schema["enum"].as_array().into_iter().flatten();
    let documented = schema["oneOf"].as_array().into_iter().flatten().filter_map(|variant| variant.get("const"));
    named.chain(documented).filter(|value| !value.is_null()).cloned().collect()
}

/// The required fields of an object, or the first one if none is required.
fn example_object(world: &World, schema: &Value) -> Value {
    let properties = schema["properties"].as_object();
    let mut included: Vec<_> = properties.into_iter().flatten().filter(|(name, _)| is_required(schema, name)).collect();
    if included.is_empty() {
        included.extend(properties.and_then(|properties| properties.iter().next()));
    }
    let example = included.into_iter().map(|(name, property)| (name.clone(), example(world, name, property)));
    Value::Object(example.collect::<Map<_, _>>())
}

fn example(world: &World, name: &str, property: &Value) -> Value {
    if let Some(documented) = property["examples"].get(0) {
        return documented.clone();
    }
    let (schema, is_list) = value_schema(property);
    let value = match type_name(schema) {
        "id" => json!(id(world, name).unwrap_or(Id(1))),
        "decimal" => json!("1.50"),
        "boolean" => json!(true),
        "integer" | "number" => property.get("default").cloned().unwrap_or(json!(1)),
        "object" => example_object(world, schema),
        _ => values(schema).into_iter().next().unwrap_or_else(|| string(world, name)),
    };
    if is_list { json!([value]) } else { value }
}

/// The key of the app, or the name of the field in capitals: a text to replace.
fn string(world: &World, name: &str) -> Value {
    let app = world.access.apps.keys().next().filter(|_| name == "app");
    json!(app.cloned().unwrap_or_else(|| name.to_ascii_uppercase()))
}

/// An id of the world for a field.
fn id(world: &World, name: &str) -> Option<Id> {
    let product = || world.products.iter().next();
    let order = || world.orders.iter().next();
    match name {
        "shop" => world.shops.iter().next().map(|shop| shop.id),
        "warehouse" => world.shops.iter().next()?.sales_warehouse().map(|warehouse| warehouse.id),
        "order" => order().map(|order| order.id),
        "buyer" => order().map(|order| order.buyer),
        "package" => world.orders.iter().find_map(|order| order.details.packages.first().copied()),
        "product" => product().map(|product| product.id),
        "sku" => product()?.skus.first().map(|sku| sku.id),
        "account" | "seller" => world.access.first_account(AccountKind::Seller),
        "creator" => world.access.first_account(AccountKind::Creator),
        "delivery" => world.webhooks.iter().next().map(|delivery| delivery.id),
        _ => None,
    }
}

fn text<'a>(schema: &'a Value, key: &str) -> &'a str {
    schema[key].as_str().unwrap_or_default()
}

/// A documentation comment on one line.
fn sentence(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
