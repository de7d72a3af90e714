//! Finds the operation or the webhook of a body by the name that a user gives.

use heck::ToSnakeCase;

use crate::model::{Model, Operation, OperationId, TypeId, Webhook, WebhookId};

/// The spec that a body is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Operation(OperationId),
    Webhook(WebhookId),
}

impl Target {
    /// The type of `data`. `None` for an operation whose spec has no reply.
    pub(super) fn reply(self, model: &Model) -> Option<TypeId> {
        match self {
            Self::Operation(id) => model.operation(id).response,
            Self::Webhook(id) => Some(model.webhook(id).payload),
        }
    }
}

/// The operation of a request line such as `GET /order/202309/orders/{order_id}`. Ids may have any name or be real ids, and the
/// method may be in lower case.
///
/// # Errors
///
/// Suggests the most similar operations.
pub fn operation(model: &Model, query: &str) -> Result<Target, String> {
    let Some((method, path)) = query.trim().split_once(char::is_whitespace) else {
        return Err(format!("`{query}` is not a method and a path; write for example 'GET /order/202309/orders/{{order_id}}'"));
    };
    let path = path.trim().split('?').next().unwrap_or_default();
    let method = method.to_ascii_uppercase();
    let matches = |operation: &&(usize, &Operation)| operation.1.method.name() == method && is_path(&operation.1.path, path);
    let numbered: Vec<(usize, &Operation)> = model.operations.iter().enumerate().collect();
    // `orders/search` is not the order whose id is `search`.
    match numbered.iter().filter(matches).min_by_key(|(_, operation)| ids(&operation.path)) {
        Some((index, _)) => Ok(Target::Operation(OperationId(*index))),
        None => {
            let query = format!("{method} {path}");
            let known = model.operations.iter().map(|operation| {
                let known = operation.request_line();
                (strsim::normalized_levenshtein(&with_ids(&known, &query), &query), known)
            });
            Err(format!("no spec describes the operation `{query}`{}", most_similar_lines(known.collect())))
        }
    }
}

/// The webhook with a type number or an event name, in any case.
///
/// # Errors
///
/// Suggests the most similar webhooks.
pub fn webhook(model: &Model, query: &str) -> Result<Target, String> {
    let query = query.trim();
    let name = query.to_snake_case();
    let matches = |webhook: &Webhook| match query.parse::<i64>() {
        Ok(number) => webhook.kind == number,
        Err(_) => webhook.module == name || webhook.event.as_ref().is_some_and(|event| event.to_snake_case() == name),
    };
    match model.webhooks.iter().position(matches) {
        Some(index) => Ok(Target::Webhook(WebhookId(index))),
        None if query.parse::<i64>().is_ok() => {
            let mut known: Vec<i64> = model.webhooks.iter().map(|webhook| webhook.kind).collect();
            known.sort_unstable();
            let known: Vec<String> = known.iter().map(i64::to_string).collect();
            Err(format!("no spec describes the webhook `{query}`; the known types are {}", known.join(", ")))
        }
        None => {
            let known = model.webhooks.iter().map(|webhook| {
                let similarity = strsim::normalized_levenshtein(&webhook.module, &name);
                (similarity, format!("{} {}", webhook.kind, webhook.module))
            });
            Err(format!("no spec describes the webhook `{query}`{}", most_similar_lines(known.collect())))
        }
    }
}

fn is_path(known: &str, query: &str) -> bool {
    let (known, query): (Vec<&str>, Vec<&str>) = (known.split('/').collect(), query.split('/').collect());
    let same = |(known, query): (&&str, &&str)| known == query || (known.starts_with('{') && !query.is_empty());
    known.len() == query.len() && known.iter().zip(&query).all(same)
}

fn ids(path: &str) -> usize {
    path.matches('{').count()
}

/// The path with the given ids in place of its parameters, so that ids do not affect the comparison.
fn with_ids(known: &str, query: &str) -> String {
    let mut query = query.split('/');
    let segment = |known| query.next().filter(|_| str::starts_with(known, '{')).unwrap_or(known);
    known.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The most similar candidates, one per line. Their edit distances are compared, because most routes begin with the same text.
fn most_similar_lines(mut known: Vec<(f64, String)>) -> String {
    const MAX_SUGGESTIONS: usize = 3;
    known.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let lines: String = known.iter().take(MAX_SUGGESTIONS).map(|(_, name)| format!("\n  {name}")).collect();
    if lines.is_empty() { lines } else { format!("; the most similar are{lines}") }
}
