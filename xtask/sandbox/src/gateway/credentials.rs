//! Who sends the request: the app, the time and the token.

use super::incoming::Incoming;
use super::{Checked, ExplainedRefusal, hints};
use crate::world::access::{App, Token};
use crate::world::{Refusal, Time, World};

/// How old a timestamp may be, and how far in the future, in seconds.
const PAST: i64 = 5 * 60;
const FUTURE: i64 = 30;

const TOKEN_HEADER: &str = "x-tts-access-token";

pub(super) fn app<'a>(world: &'a World, incoming: &Incoming<'_>) -> Checked<&'a App> {
    let reject = |reason: String| ExplainedRefusal::new(Refusal::parameter("Invalid 'app_key' query parameter."), reason);
    let Some(key) = incoming.parameter("app_key") else {
        let hint =
            hints::misspelt_parameter(incoming, "app_key").unwrap_or_else(|| "Add the key of the app to the query.".to_owned());
        return Err(reject(format!("The query has no `app_key`. {hint}")));
    };
    let apps = &world.access.apps;
    apps.get(key).ok_or_else(|| {
        let keys = apps.values().map(|app| format!("`{}` ({})", app.key, app.name)).collect::<Vec<_>>().join(", ");
        reject(format!("The sandbox has no app with the key `{key}`. Its apps are: {keys}."))
    })
}

pub(super) fn timestamp(incoming: &Incoming<'_>, clock: Time) -> Checked<()> {
    let reject = |reason: String| Err(ExplainedRefusal::new(Refusal::parameter("Invalid timestamp."), reason));
    let Some(text) = incoming.parameter("timestamp") else {
        let hint = hints::misspelt_parameter(incoming, "timestamp");
        return reject(format!("The query has no `timestamp`. {}", hint.unwrap_or_else(|| "Add the time in seconds.".to_owned())));
    };
    let Ok(timestamp) = text.parse::<Time>() else {
        return reject(format!("The timestamp `{text}` is not a number. Send the seconds since 1970 as ten digits."));
    };
    let age = clock.saturating_sub(timestamp);
    if (-FUTURE..=PAST).contains(&age) {
        return Ok(());
    }
    if (-FUTURE..=PAST).contains(&clock.saturating_sub(timestamp / 1000)) {
        return reject(format!("The timestamp `{text}` is in milliseconds. Send seconds: `{}`.", timestamp / 1000));
    }
    let distance = if age > 0 { format!("{age} s old") } else { format!("{} s in the future", age.unsigned_abs()) };
    reject(format!(
        "The timestamp `{text}` is {distance}. The gateway accepts 5 minutes in the past and 30 seconds in the future, by the real clock. \
         Set the clock of the client, and sign each attempt anew."
    ))
}

pub(super) fn token<'a>(world: &'a World, incoming: &Incoming<'_>, app: &App, now: Time) -> Checked<&'a Token> {
    let Some(text) = incoming.header(TOKEN_HEADER).filter(|text| !text.is_empty()) else {
        let refusal = Refusal::parameter("Invalid credentials. The 'x-tts-access-token' header is invalid.");
        return Err(ExplainedRefusal::new(refusal, missing_token(incoming)));
    };
    let invalid = |detail: &str, reason: &str| {
        ExplainedRefusal::new(Refusal::gateway(105_001, format!("access token is invalid{detail}")), reason)
    };
    let unknown = "The sandbox has not issued this access token. After a reset, tokens differ if the seed differs; the first line that \
                   the sandbox prints has valid ones.";
    let token = world.access.token(text).ok_or_else(|| invalid("", unknown))?;
    if token.app != app.key {
        let reason = format!("The access token belongs to the app `{}`, and the request is that of `{}`.", token.app, app.key);
        return Err(invalid("", &reason));
    }
    if token.is_revoked {
        let reason = "The account has withdrawn its consent to the app, or the app gave it up. The account has to consent again.";
        return Err(invalid("; detail:your token has been deauthorized", reason));
    }
    if token.expires <= now {
        let refusal = Refusal::gateway(105_002, "Expired credentials. The access token has expired.");
        let age = now - token.expires;
        return Err(ExplainedRefusal::new(
            refusal,
            format!("The access token expired {age} s ago, by the sandbox clock. Refresh it."),
        ));
    }
    Ok(token)
}

fn missing_token(incoming: &Incoming<'_>) -> String {
    if incoming.parameter("access_token").is_some() {
        return format!("The access token is in the query. Send it in the header `{TOKEN_HEADER}`.");
    }
    if incoming.header("authorization").is_some() {
        return format!(
            "The access token is in the header `authorization`. Send it in the header `{TOKEN_HEADER}`, without `Bearer`."
        );
    }
    let hint = hints::misspelt_header(incoming, TOKEN_HEADER).unwrap_or_else(|| "Add it with the access token.".to_owned());
    format!("The request has no header `{TOKEN_HEADER}`. {hint}")
}
