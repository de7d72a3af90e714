"""Signs the requests of schemathesis for the sandbox, and judges the replies.

`run.py` sets `SANDBOX` to the first line that the sandbox printed.
"""

import copy
import hashlib
import hmac
import json
import os
import time
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import requests
import schemathesis
from schemathesis import GenerationMode

SANDBOX = json.loads(os.environ["SANDBOX"])
SECRET = SANDBOX["app_secret"].encode()
GATEWAY = {"app_key", "timestamp", "sign", "x-tts-access-token", "shop_cipher", "category_asset_cipher"}
METHODS = {"get", "post", "put", "delete"}

# Refusals of the credentials, the path and the method.
UNFIT = {36009009, 36009010, 40006, 101000, 105001, 105002, 105005, 106001, 106013}


class Signature(requests.auth.AuthBase):
    """Adds the credentials to a request that is otherwise complete, and signs the bytes that are sent."""

    def __init__(self, token, ciphers):
        self.token = token
        self.ciphers = ciphers

    def __call__(self, request):
        url = urlsplit(request.url)
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        query = {key: value for key, value in query.items() if key not in GATEWAY}
        query |= self.ciphers | {"app_key": SANDBOX["app_key"], "timestamp": str(int(time.time()))}
        query["sign"] = sign(url.path, query, request)
        request.url = urlunsplit(url._replace(query=urlencode(query)))
        request.headers["x-tts-access-token"] = self.token
        request.headers["x-sandbox-explain"] = "1"
        return request


def sign(path, query, request):
    body = request.body or b""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        body = b""
    if isinstance(body, str):
        body = body.encode()
    parameters = "".join(key + query[key] for key in sorted(query) if key != "access_token")
    message = SECRET + (path + parameters).encode() + body + SECRET
    return hmac.new(SECRET, message, hashlib.sha256).hexdigest()


def asset_cipher():
    url = SANDBOX["base_url"] + "/authorization/202405/category_assets"
    reply = requests.get(url, auth=Signature(SANDBOX["partner_token"], {}), timeout=10).json()
    return reply["data"]["category_assets"][0]["cipher"]


CIPHERS = {"shop_cipher": SANDBOX["shop_cipher"], "category_asset_cipher": asset_cipher()}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Makes the schemas of requests as strict as the gateway.

    The document leaves enumerations open, since TikTok adds values to replies, and shares types between requests and replies.
    """
    schemas = raw_schema["components"]["schemas"]
    strict = {}
    for operation in (operation for path in raw_schema["paths"].values() for key, operation in path.items() if key in METHODS):
        for parameter in operation.get("parameters", []):
            if "schema" in parameter:
                parameter["schema"] = filled(closed(parameter["schema"], schemas, strict), parameter.get("required"))
        for media_type, media in operation.get("requestBody", {}).get("content", {}).items():
            media["schema"] = closed(media["schema"], schemas, strict)
            media.pop("example", None)
            if media_type == "multipart/form-data":
                fill_form(media["schema"])
    schemas.update(strict)


def closed(schema, schemas, strict):
    """A copy that accepts only the listed values, types and ranges that this version documents."""
    if isinstance(schema, list):
        return [closed(item, schemas, strict) for item in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: value for key, value in schema.items() if key not in schema.get("x-inherited", {})}
    own = {key: closed(value, schemas, strict) for key, value in schema.items() if key not in {"$ref", "example", "examples"}}
    reference = schema.get("$ref", "").rpartition("/")[2]
    if isinstance(own.get("type"), list):
        own["type"] = own["type"][0]
    if "x-scalar" in own and own["type"] == "string":
        own["pattern"] = "^[0-9]{1,10}$"
    values = schema.get("x-accepted-values") or schema.get("x-extensible-enum")
    if values:
        own.pop("$ref", None)
        return own | {"enum": values, "type": "string" if isinstance(values[0], str) else "integer"}
    if reference:
        name = "Request_" + reference
        if name not in strict:
            strict[name] = None
            strict[name] = closed(copy.deepcopy(schemas[reference]), schemas, strict)
        own["$ref"] = "#/components/schemas/" + name
    return own


def fill_form(schema):
    """Control characters in the names of parts would break the form."""
    schema["additionalProperties"] = False
    for name, part in schema["properties"].items():
        schema["properties"][name] = filled(part, name in schema.get("required", []))


def filled(schema, is_required):
    """An empty value of the query or of a form is no value."""
    if schema.get("type") == "array":
        least = {"minItems": max(1, schema.get("minItems", 1))} if is_required else {}
        return schema | {"items": filled(schema["items"], True)} | least
    is_text = schema.get("type") == "string" and "enum" not in schema
    return schema | {"minLength": max(1, schema.get("minLength", 1))} if is_text and is_required else schema


@schemathesis.hook
def map_body(context, body):
    """Writes whole numbers without a fraction: 1.0 is an integer for JSON Schema, but not for the gateway."""
    if isinstance(body, dict):
        return {key: map_body(context, value) for key, value in body.items()}
    if isinstance(body, list):
        return [map_body(context, value) for value in body]
    return int(body) if isinstance(body, float) and body.is_integer() and abs(body) < 2**63 else body


@schemathesis.hook
def before_call(context, case, kwargs):
    raw = case.operation.definition.raw
    kind = next(name for name in raw["security"][0] if name.endswith("_token"))
    names = {parameter.get("$ref", "").rpartition("/")[2] for parameter in raw.get("parameters", [])}
    kwargs["auth"] = Signature(SANDBOX[kind], {name: cipher for name, cipher in CIPHERS.items() if name in names})


def code(response):
    return response.json()["code"]


def has_mode(case, mode):
    return case.meta is not None and case.meta.generation.mode is mode


@schemathesis.check
def valid_requests_are_understood(context, response, case):
    """The shop may refuse what it likes, such as ids that it does not know. The gateway explains which parameter is wrong."""
    explanation = " ".join(response.headers.get("x-sandbox-explanation", []))
    is_refused = code(response) in UNFIT or (code(response) != 0 and explanation.startswith("A parameter of"))
    if is_refused and has_mode(case, GenerationMode.POSITIVE):
        raise AssertionError(f"refused a valid request: {response.text} {explanation}")
