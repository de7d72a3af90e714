//! All sentences of the document that are not from the specs.

use crate::model::Hosts;

pub(super) const TITLE: &str = "TikTok Shop Partner API";

pub(super) const ABOUT: &str = "Operations and webhooks of the TikTok Shop Partner API. A reply is an envelope: the call succeeded if \
    `code` is 0, whatever the HTTP status is. Documents list enumerations as `x-extensible-enum`, because TikTok adds values at any \
    time. TikTok may send a number as a text, and a text as a number.";

pub(super) const APP_KEY: &str = "The key of the app, from Partner Center.";

pub(super) const TIMESTAMP: &str = "The current Unix time in seconds. TikTok rejects a request that is more than 5 minutes old or more \
    than 30 seconds ahead.";

pub(super) const SIGN: &str = "The signature of the request, in lower-case hexadecimal: HMAC-SHA256 with the app secret as the key. The \
    message is the app secret, the path, all parameters of the query except `sign` and `access_token`, the body, and the app secret. \
    The parameters are sorted by name; each is its name followed by its value before percent-encoding. The body is not signed if it is \
    `multipart/form-data`.";

pub(super) const WEBHOOK_SIGNATURE: &str = "The signature of the delivery, in lower-case hexadecimal: HMAC-SHA256 with the app secret as \
    the key. The message is the app key followed by the body, byte for byte.";

pub(super) const SHOP_CIPHER: &str = "The cipher of the shop, from `GetAuthorizedShops`.";

pub(super) const CATEGORY_ASSET_CIPHER: &str = "The cipher of the category asset, from `GetAuthorizedCategoryAssets`.";

pub(super) const REPLY: &str = "The reply. The call failed if `code` is not 0.";

pub(super) const ERROR: &str = "The call failed. `x-error-codes` at the end of this document says what `code` means.";

pub(super) const RECEIVED: &str = "The delivery was received. TikTok sends it again later unless it gets this response within 3 seconds.";

/// The description of a token's security scheme.
pub(super) fn token(owner: &str, hosts: &Hosts) -> String {
    format!("The access token of a {owner}, issued and refreshed by https://{}.", hosts.auth)
}
