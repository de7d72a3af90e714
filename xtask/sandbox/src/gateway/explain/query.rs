//! Mistakes with the parameters of the query.

use indexmap::IndexMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::MistakeContext;
use super::draft::Draft;
use super::mistakes::Mistake;
use crate::api::GATEWAY_KEYS;
use crate::gateway::incoming::Incoming;
use crate::similar::most_similar;

type Pairs = Vec<(String, String)>;

/// What `encodeURIComponent` leaves as it is.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'!')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

pub(super) fn mistakes(context: MistakeContext<'_>) -> Vec<Mistake<'_>> {
    let right = Draft::correct(context.incoming, "").pairs;
    let mut mistakes = order_and_form(&right);
    mistakes.extend(encodings(context.incoming, &right));
    mistakes.extend(unsigned(context));
    mistakes.extend(left_out(&right));
    mistakes.extend(unsent(context, &right));
    mistakes.extend(lists(&right));
    mistakes.extend(misspelt(context, &right));
    mistakes.extend(times(&right));
    mistakes
}

/// The parameters are changed.
fn replaces_pairs(what: impl Into<String>, fix: &str, right: &Pairs, pairs: Pairs) -> Option<Mistake<'static>> {
    let is_change = pairs != *right;
    is_change.then(|| Mistake::new(what, fix, move |draft: &mut Draft| draft.pairs.clone_from(&pairs)))
}

fn order_and_form(right: &Pairs) -> Vec<Mistake<'static>> {
    let fix = "Join keys and values without characters between them.";
    let separators = |what, separators: (&'static str, &'static str)| {
        Mistake::new(what, fix, move |draft: &mut Draft| draft.separators = separators)
    };
    let mut mistakes = vec![
        separators("keys and values are joined with `=`, and pairs with `&`", ("=", "&")),
        separators("keys and values are joined with `=`", ("=", "")),
        separators("pairs are joined with `&`", ("", "&")),
    ];
    if !right.is_sorted_by_key(|(key, _)| key) {
        mistakes.push(Mistake::new(
            "the parameters are not sorted by their keys",
            "Sort the parameters by their keys.",
            |draft: &mut Draft| {
                draft.is_sorted = false;
            },
        ));
    }
    mistakes
}

/// Values are escaped, though the gateway signs them decoded.
fn encodings(incoming: &Incoming<'_>, right: &Pairs) -> Vec<Mistake<'static>> {
    let fix = "Sign the values before they are percent-encoded, and encode them only in the URL.";
    let raw = incoming.request.query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let raw = raw.filter(|(key, _)| !["sign", "access_token"].contains(key));
    let raw: Pairs = raw.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let values = |encode: &dyn Fn(&str) -> String| right.iter().map(|(key, value)| (key.clone(), encode(value))).collect::<Pairs>();
    let component = values(&|value| utf8_percent_encode(value, COMPONENT).to_string());
    let form = values(&|value| form_urlencoded::byte_serialize(value.as_bytes()).collect());
    let plus = values(&|value| value.replace(' ', "+"));
    let sentence = "the values are signed percent-encoded";
    let plus_fix = "Send a `+` in a value as `%2B`; in a query, `+` stands for a space.";
    [
        replaces_pairs(sentence, fix, right, raw),
        replaces_pairs(sentence, fix, right, component),
        replaces_pairs(sentence, fix, right, form),
        replaces_pairs("a `+` is signed that was sent unescaped", plus_fix, right, plus),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Parameters are signed that are not part of the text.
fn unsigned(context: MistakeContext<'_>) -> Vec<Mistake<'_>> {
    let token = context.incoming.header("x-tts-access-token");
    let sent = context.incoming.parameter("access_token");
    let adds = |what: &str, name: &'static str, value: String| {
        let fix = format!("Leave `{name}` out of the text.");
        Mistake::new(what, fix, move |draft: &mut Draft| draft.pairs.push((name.to_owned(), value.clone())))
    };
    let values = sent.into_iter().chain(token.filter(|token| Some(*token) != sent));
    let mut mistakes: Vec<_> = values.map(|value| adds("`access_token` is signed too", "access_token", value.to_owned())).collect();
    mistakes.extend(token.map(|token| adds("the token header is signed too", "x-tts-access-token", token.to_owned())));
    mistakes.push(adds("`sign` is signed too", "sign", String::new()));
    mistakes
}

/// Parameters are sent but not signed.
fn left_out(right: &Pairs) -> Vec<Mistake<'static>> {
    let fix = "Sign all parameters of the query except `sign` and `access_token`.";
    let keys: Vec<&String> = right.iter().map(|(key, _)| key).collect();
    let without = |what: String, is_left_out: &dyn Fn(&str, &str) -> bool| {
        let pairs = right.iter().filter(|(key, value)| !is_left_out(key, value)).cloned().collect();
        replaces_pairs(what, fix, right, pairs)
    };
    let single = keys.iter().map(|left| without(format!("`{left}` is not signed"), &|key, _| key == *left));
    let is_own = |key: &str, _: &str| !["app_key", "timestamp"].contains(&key);
    let all = [
        without("only `app_key` and `timestamp` are signed".to_owned(), &is_own),
        without("parameters without a value are not signed".to_owned(), &|_, value| value.is_empty()),
        without("no parameter is signed".to_owned(), &|_, _| true),
    ];
    single.chain(all).flatten().collect()
}

/// Parameters are signed but not sent.
fn unsent<'a>(context: MistakeContext<'a>, right: &Pairs) -> Vec<Mistake<'a>> {
    let empty = ["shop_cipher", "shop_id", "page_token", "category_asset_cipher", "access_token"].map(|key| (key, String::new()));
    let version = ("version", context.operation.version_number().to_owned());
    let candidates = empty.into_iter().chain([version]);
    let absent = candidates.filter(|(key, _)| right.iter().all(|(sent, _)| sent != key));
    absent
        .map(|(key, value)| {
            let fix = format!("Send `{key}` or leave it out of the text.");
            Mistake::new(format!("`{key}` is signed but not sent"), fix, move |draft: &mut Draft| {
                draft.pairs.push((key.to_owned(), value.clone()));
            })
        })
        .collect()
}

/// Lists in the query.
fn lists(right: &Pairs) -> Vec<Mistake<'static>> {
    let fix = "Join the values of a list with commas, and both sign and send them as one parameter.";
    let mut grouped: IndexMap<&str, Vec<&str>> = IndexMap::new();
    right.iter().for_each(|(key, value)| grouped.entry(key).or_default().push(value));
    let each =
        |join: &dyn Fn(&str, &[&str]) -> Pairs| -> Pairs { grouped.iter().flat_map(|(key, values)| join(key, values)).collect() };
    let one = |key: &str, value: String| vec![(key.to_owned(), value)];
    let split = |value: &str| value.split(',').map(str::to_owned).collect::<Vec<_>>();
    let quoted = |value: &str, quote: &str, comma: &str| {
        let items: Vec<_> = split(value).iter().map(|item| format!("{quote}{item}{quote}")).collect();
        format!("[{}]", items.join(comma))
    };
    let list = |key: &str, values: &[&str], text: &dyn Fn(&str) -> String| {
        let joined = values.join(",");
        one(key, if joined.contains(',') { text(&joined) } else { joined })
    };
    [
        (
            "a list is signed as one text with commas, but sent as several parameters",
            each(&|key, values| one(key, values.join(","))),
        ),
        (
            "only the first value of a list is signed",
            each(&|key, values| one(key, values.first().copied().unwrap_or_default().to_owned())),
        ),
        (
            "only the last value of a list is signed",
            each(&|key, values| one(key, values.last().copied().unwrap_or_default().to_owned())),
        ),
        (
            "a list is signed as several parameters, but sent as one",
            each(&|key, values| values.iter().flat_map(|value| split(value)).map(|value| (key.to_owned(), value)).collect()),
        ),
        ("a list is signed as JSON", each(&|key, values| list(key, values, &|text| quoted(text, "\"", ",")))),
        ("a list is signed as Python prints it", each(&|key, values| list(key, values, &|text| quoted(text, "'", ", ")))),
        ("a list is signed without its commas", each(&|key, values| list(key, values, &|text| text.replace(',', "")))),
        (
            "the keys of lists are signed with other brackets",
            each(&|key, values| values.iter().map(|value| (key.trim_end_matches("[]").to_owned(), (*value).to_owned())).collect()),
        ),
    ]
    .into_iter()
    .filter_map(|(what, pairs)| replaces_pairs(what, fix, right, pairs))
    .collect()
}

/// A key is sent under another name than it is signed.
fn misspelt(context: MistakeContext<'_>, right: &Pairs) -> Vec<Mistake<'static>> {
    let [_, fields, _] = context.operation.sections();
    let known = || fields.iter().map(|field| field.wire.as_str()).chain(GATEWAY_KEYS);
    let unknown = right.iter().map(|(key, _)| key).filter(|key| known().all(|name| name != *key));
    unknown
        .filter_map(|wrong| {
            let name = most_similar(known(), wrong)?;
            let renamed =
                right.iter().map(|(key, value)| (if key == wrong { name.to_owned() } else { key.clone() }, value.clone()));
            replaces_pairs(
                format!("`{name}` is signed, but sent as `{wrong}`"),
                &format!("Send it as `{name}`."),
                right,
                renamed.collect(),
            )
        })
        .collect()
}

/// The time is taken once for the signature and once more for the query.
fn times(right: &Pairs) -> Vec<Mistake<'static>> {
    let fix = "Take the time once, and use it in the query and in the text.";
    let sent = right.iter().find(|(key, _)| key == "timestamp").and_then(|(_, value)| value.parse::<i64>().ok());
    let with = |timestamp: String| {
        let replace =
            |(key, value): &(String, String)| (key.clone(), if key == "timestamp" { timestamp.clone() } else { value.clone() });
        right.iter().map(replace).collect::<Pairs>()
    };
    sent.into_iter()
        .flat_map(|sent| {
            let near = [-1, 1, -2, 2].map(|seconds| {
                replaces_pairs("another timestamp is signed than sent", fix, right, with((sent + seconds).to_string()))
            });
            near.into_iter().chain([replaces_pairs(
                "the timestamp is signed in milliseconds",
                fix,
                right,
                with(format!("{sent}000")),
            )])
        })
        .flatten()
        .collect()
}
