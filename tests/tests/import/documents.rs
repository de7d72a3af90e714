//! The documents of a small API: the same two operations in three formats, each with more facts than the one before.

use serde_json::{Value, json};

/// OpenAPI 3.0: all fields, no required fields, values and limits in prose.
pub(crate) fn official() -> Value {
    json!({
        "openapi": "3.0.1",
        "info": { "title": "bakery", "version": "1" },
        "paths": {
            "/bakery/202401/cakes/search": { "post": {
                "summary": "SearchCakes",
                "description": "Finds cakes.",
                "parameters": [
                    in_query("shop_cipher", "string", "Which bakery."),
                    in_query("page_size", "integer", "How many. Valid range: [1-40]"),
                    in_query("page_token", "string", "Where to go on."),
                ],
                "requestBody": { "content": { "application/json": { "schema": object(json!({
                    "flour": { "type": "string", "description": "What it is made of. Possible values:\n- WHEAT\n- RYE" },
                    "baked_after": { "type": "integer", "description": "Unix timestamp in seconds.", "example": 1_700_000_000 },
                    "shelf_ids": { "type": "array", "items": { "type": "string" }, "description": "Max count: 5" },
                })) } } },
                "responses": reply(json!({
                    "cakes": { "type": "array", "items": cake() },
                    "next_page_token": { "type": "string" },
                })),
            } },
            "/bakery/202401/cakes/{cake_id}": { "get": {
                "summary": "GetCake",
                "description": "Shows a cake.",
                "parameters": [
                    { "name": "cake_id", "in": "path", "required": true, "schema": { "type": "string" } },
                    in_query("shop_cipher", "string", "Which bakery."),
                ],
                "responses": reply(json!({ "cake": cake() })),
            } },
        },
    })
}

fn cake() -> Value {
    object(json!({
        "id": { "type": "string", "example": "81" },
        "price": { "type": "string", "description": "In units of the currency.", "example": "3.20" },
        "crust": { "type": "string" },
        "baked_time": { "type": "integer", "description": "Unix timestamp.", "example": 1_700_000_000 },
        "slices": { "type": "array", "items": object(json!({
            "weight": { "type": "integer" },
            "is_heel": { "type": "boolean" },
        })) },
    }))
}

/// OpenAPI 3.1: required fields, enumerations, an additional field and a webhook.
pub(crate) fn docs() -> Value {
    let identified = |mut operation: Value, id: &str| {
        operation["operationId"] = id.into();
        operation["x-requires-shop-cipher"] = true.into();
        operation
    };
    json!({
        "openapi": "3.1.0",
        "info": { "title": "bakery", "version": "2" },
        "paths": {
            "/bakery/202401/cakes/search": { "post": identified(json!({
                "parameters": [{ "name": "page_size", "in": "query", "required": true, "schema": { "type": "integer" } }],
                "requestBody": { "content": { "application/json": { "schema": {
                    "type": "object",
                    "required": ["flour"],
                    "properties": { "flour": { "$ref": "#/components/schemas/Flour" } },
                } } } },
                "responses": reply(json!({ "cakes": { "type": "array", "items": { "$ref": "#/components/schemas/Cake" } } })),
            }), "searchCakes") },
            "/bakery/202401/cakes/{cake_id}": { "get": identified(json!({
                "parameters": [{ "name": "cake_id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": reply(json!({ "cake": { "$ref": "#/components/schemas/Cake" } })),
            }), "getCake") },
        },
        "webhooks": { "CakeSoldWebhook": { "post": {
            "x-webhook-type": 3,
            "x-event-type": "CAKE_SOLD",
            "requestBody": { "content": { "application/json": { "schema": object(json!({
                "type": { "const": 3 },
                "data": object(json!({ "cake_id": { "type": ["string", "null"] }, "update_time": { "type": "integer" } })),
            })) } } },
        } } },
        "components": { "schemas": {
            "Flour": { "type": "string", "enum": ["WHEAT", "RYE", "SPELT"] },
            "Cake": object(json!({
                "crust": { "$ref": "#/components/schemas/Crust" },
                "baker": object(json!({ "name": { "type": "string" } })),
            })),
            "Crust": { "type": "string", "enum": ["SOFT", "CRISP"] },
        } },
    })
}

/// The reference pages: scope, token, limits, error codes, bodies.
pub(crate) fn pages() -> Value {
    json!([{
        "page": "search-cakes-202401",
        "title": "Search Cakes",
        "method": "POST",
        "path": "/bakery/202401/cakes/search",
        "user_type": 0,
        "scopes": ["seller.bakery.read"],
        "shop_cipher": "Y",
        "idempotency_key": "body",
        "page_size": { "required": "Y", "desc": "Cakes on a page. Valid range: [1-40]" },
        "query_params": [{ "name": "page_size", "type": "int", "required": true }],
        "body_params": [{ "name": "flour", "type": "string", "required": true }],
        "response_fields": [
            { "name": "data", "type": "object", "required": false },
            { "name": "^total_count", "type": "int", "required": false, "example": "2" },
        ],
        "errors": [{ "code": "12001" }, { "code": "36009004" }],
        "request_example": "{\"flour\":\"RYE\"}",
        "response_example": "{\"code\":0,\"data\":{\"cakes\":[{\"id\":\"81\",\"crust\":\"CRISP\"}],\"total_count\":1}}",
    }])
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn in_query(name: &str, kind: &str, description: &str) -> Value {
    json!({ "name": name, "in": "query", "required": false, "description": description, "schema": { "type": kind } })
}

/// The envelope of every reply.
fn reply(data: Value) -> Value {
    let envelope = object(json!({
        "code": { "type": "integer" },
        "message": { "type": "string" },
        "request_id": { "type": "string" },
        "data": object(data),
    }));
    json!({ "200": { "description": "", "content": { "application/json": { "schema": envelope } } } })
}
