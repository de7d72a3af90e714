//! Tokens, signing and ciphers.

use serde_json::{Map, Value, json};

use super::text;
use crate::model::{Cipher, Fact, Hosts, Operation};

/// The keys that sign a request. All are in the query.
const SIGNING: [(&str, &str); 3] = [("app_key", text::APP_KEY), ("timestamp", text::TIMESTAMP), ("sign", text::SIGN)];

/// The owners of tokens.
const OWNERS: [&str; 3] = ["seller", "creator", "partner"];

const WEBHOOK_SIGNATURE: &str = "webhook_signature";

/// The components of all requests and deliveries: a scheme per kind of token, one per signing parameter, and that of webhooks.
pub(super) fn schemes(hosts: &Hosts) -> Value {
    let scheme = |place: &str, name: &str, text: &str| json!({ "type": "apiKey", "in": place, "name": name, "description": text });
    let mut schemes = Map::new();
    for owner in OWNERS {
        schemes.insert(token(owner), scheme("header", "x-tts-access-token", &text::token(owner, hosts)));
    }
    for (name, text) in SIGNING {
        schemes.insert(name.to_owned(), scheme("query", name, text));
    }
    schemes.insert(WEBHOOK_SIGNATURE.to_owned(), scheme("header", "Authorization", text::WEBHOOK_SIGNATURE));
    Value::Object(schemes)
}

/// The name of the scheme of a token.
fn token(owner: &str) -> String {
    format!("{owner}_token")
}

/// The alternatives of an operation: one per kind of token that may be the right one. A token must have the listed scopes.
pub(super) fn requirements(operation: &Operation) -> Value {
    let scopes = operation.scopes.as_ref().map_or(json!([]), |Fact { value, .. }| json!(value));
    let requirement = |owner: &&str| {
        let token = std::iter::once((token(owner), scopes.clone()));
        Value::Object(token.chain(SIGNING.map(|(name, _)| (name.to_owned(), json!([])))).collect())
    };
    operation.token.owners().iter().map(requirement).collect()
}

/// The requirement of a webhook.
pub(super) fn of_webhook() -> Value {
    json!([{ WEBHOOK_SIGNATURE: [] }])
}

/// The parameters of the ciphers that an operation accepts.
pub(super) fn ciphers(cipher: Cipher) -> Vec<Value> {
    let names: &[&str] = match cipher {
        Cipher::Shop => &["shop_cipher"],
        Cipher::CategoryAsset => &["category_asset_cipher"],
        Cipher::Optional => &["optional_shop_cipher", "optional_category_asset_cipher"],
        Cipher::None => &[],
    };
    names.iter().map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })).collect()
}

/// The definitions of these parameters.
pub(super) fn cipher_parameters() -> Value {
    let parameter = |name: &str, required: bool, text: &str| {
        let schema = json!({ "type": "string", "format": "password" });
        json!({ "name": name, "in": "query", "required": required, "description": text, "schema": schema })
    };
    json!({
        "shop_cipher": parameter("shop_cipher", true, text::SHOP_CIPHER),
        "category_asset_cipher": parameter("category_asset_cipher", true, text::CATEGORY_ASSET_CIPHER),
        "optional_shop_cipher": parameter("shop_cipher", false, text::SHOP_CIPHER),
        "optional_category_asset_cipher": parameter("category_asset_cipher", false, text::CATEGORY_ASSET_CIPHER),
    })
}
