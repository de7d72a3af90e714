//! One operation in each format of documents.

use serde_json::{Value, json};

/// An OpenAPI 3.0 document of one operation.
pub(super) fn official() -> Value {
    json!({ "openapi": "3.0.0", "paths": { "/tea/202401/pots/{id}/brew": { "post": {
        "summary": "BrewPot",
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "page_size", "in": "query", "required": true, "schema": { "type": "integer" } },
            { "name": "shop_cipher", "in": "query", "required": false, "schema": { "type": "string" } },
            { "name": "x-tts-access-token", "in": "header", "required": true, "schema": { "type": "string" } },
        ],
        "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": {
            "leaf": { "type": "string", "description": "Possible values:\n- GREEN\n- BLACK", "example": "GREEN" },
            "grams": { "type": "integer", "description": "Default: 5", "example": 7 },
        } } } } },
        "responses": { "200": { "content": { "application/json": { "schema": envelope(&json!({
            "cups": { "type": "array", "items": { "type": "object", "properties": {
                "price": { "type": "string", "example": "1.50" },
                "ready_time": { "type": "integer", "example": 1_700_000_000 },
            } } },
        })) } } } },
    } } } })
}

/// An OpenAPI 3.1 document of the same operation, and a webhook.
pub(super) fn docs() -> Value {
    json!({ "openapi": "3.1.0",
        "paths": { "/tea/202401/pots/{pot_id}/brew": { "post": {
            "operationId": "brewPot", "summary": "Brews.", "x-requires-shop-cipher": true,
            "parameters": [
                { "name": "pot_id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "page_size", "in": "query", "required": false, "schema": { "type": "integer" } },
            ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Brew" } } } },
            "responses": { "200": { "content": { "application/json": { "schema": envelope(&json!({})) } } } },
        } } },
        "webhooks": { "PotReadyWebhook": { "post": {
            "x-webhook-type": 7, "x-event-type": "POT_READY",
            "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": {
                "type": { "const": 7 },
                "data": { "type": "object", "properties": {
                    "pot_id": { "type": ["string", "null"] }, "ready_at": { "type": "string", "format": "date-time" },
                } },
            } } } } },
        } } },
        "components": { "schemas": {
            "Brew": { "type": "object", "required": ["leaf"], "properties": {
                "leaf": { "$ref": "#/components/schemas/Leaf", "description": "Which one." },
                "grams": { "type": "integer" },
                "milk": { "oneOf": [{ "type": "boolean" }, { "type": "null" }] },
            } },
            "Leaf": { "type": "string", "enum": ["BLACK", "WHITE"] },
        } },
    })
}

/// Documentation pages of the same operation.
pub(super) fn pages() -> Value {
    json!([{
        "page": "brew-pot-202401", "title": "Brew Pot", "method": "POST", "path": "/tea/202401/pots/{id}/brew",
        "user_type": 1, "scopes": ["tea.write"], "shop_cipher": "Y", "idempotency_key": "body",
        "page_size": { "required": "Y", "desc": "Valid range: [1-30]" },
        "path_params": [{ "name": "id", "type": "string", "required": true }],
        "query_params": [{ "name": "page_size", "type": "int", "required": true }],
        "body_params": [
            { "name": "water", "type": "object", "required": true },
            { "name": "^litres", "type": "string", "required": true },
            { "name": "idempotency_key", "type": "string", "required": false },
        ],
        "response_fields": [
            { "name": "data", "type": "object", "required": false },
            { "name": "^cups", "type": "[]object", "required": false },
            { "name": "^^temperature", "type": "int", "required": false, "example": "80" },
        ],
        "errors": [{ "code": 9 }, { "code": "4" }, { "code": 9 }],
        "request_example": "{}", "response_example": "{ oops",
    }])
}

pub(super) fn envelope(data: &Value) -> Value {
    json!({ "type": "object", "properties": {
        "code": { "type": "integer" }, "message": { "type": "string" }, "request_id": { "type": "string" },
        "data": { "type": "object", "properties": data },
    } })
}
