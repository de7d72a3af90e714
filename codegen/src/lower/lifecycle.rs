//! Markets, retirement and replacement of an operation.

use std::collections::BTreeSet;

use crate::diagnostic::{Context, Diagnostics};
use crate::load::Specs;
use crate::model::{Markets, Operation, OperationId, Sunset};
use crate::spec::{COUNTRIES, MARKET_GROUPS, OperationSpec, is_day};

/// The end of an operation.
pub(super) fn sunset(at: &Context<'_>, spec: &OperationSpec) -> Option<Sunset> {
    match spec.sunset.as_deref()? {
        "announced" => Some(Sunset::Announced),
        day if is_day(day) => Some(Sunset::On(day.to_owned())),
        other => {
            let message = format!("`{other}` is neither a date nor `announced`");
            at.key("sunset").error(message, "write a date such as `2026-08-15`, or `announced` if TikTok has not given one");
            None
        }
    }
}

/// The markets of an operation, as countries.
pub(super) fn markets(at: &Context<'_>, spec: &OperationSpec) -> Option<Markets> {
    let (only, except) = (countries(&at.key("markets"), &spec.markets), countries(&at.key("except_markets"), &spec.except_markets));
    match (only.is_empty(), except.is_empty()) {
        (true, true) => None,
        (false, true) => Some(Markets::Only(only)),
        (true, false) => Some(Markets::Except(except)),
        (false, false) => {
            at.key("except_markets").error("`except_markets` cannot be combined with `markets`", "remove one of the two lines");
            None
        }
    }
}

/// Replaces groups by their countries. The countries keep the order of the spec.
fn countries(at: &Context<'_>, markets: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for market in markets {
        let one = [market.as_str()];
        let group = MARKET_GROUPS.iter().find(|(name, _)| name == market);
        let members = group.map_or(one.as_slice(), |(_, members)| members);
        if group.is_none() && !COUNTRIES.contains(&market.as_str()) {
            let groups = MARKET_GROUPS.map(|(name, _)| format!("`{name}`")).join(" or ");
            let help = format!("write one of {}, or {groups}", COUNTRIES.join(", "));
            at.error_in(market, format!("unknown market `{market}`"), help);
        } else if members.iter().any(|country| found.iter().any(|known| known == country)) {
            at.error_in(market, format!("`{market}` repeats a country"), "list each country once");
        } else {
            found.extend(members.iter().map(|&country| country.to_owned()));
        }
    }
    found
}

/// Links every retired operation to its replacement.
pub(super) fn link_replacements(specs: &Specs<'_>, operations: &mut [Operation], diagnostics: &Diagnostics) {
    let has_invalid_request = operations.iter().any(|operation| operation.path.is_empty());
    // `GET /order/202309/orders` is in the folder `order/202309`.
    let folder = |request: &str| request.split('/').skip(1).take(2).collect::<Vec<_>>().join("/");
    let is_hidden = |request: &str| has_invalid_request || specs.may_hide(&folder(request));
    for (index, file) in specs.operations.iter().enumerate() {
        let Some(request) = &file.spec.replaced_by else { continue };
        let at = diagnostics.file(file.file);
        let at = at.key("replaced_by");
        if file.spec.sunset.is_none() {
            at.error("only a retired operation has a replacement", "add `sunset:`, or remove the line");
        }
        let found = operations.iter().position(|other| other.request_line() == *request);
        match found.map(|found| (found, &operations[found])) {
            None if is_hidden(request) => {}
            None => at.error(
                format!("no spec describes `{request}`"),
                "write the `request` of another spec, such as `GET /order/202309/orders`",
            ),
            Some((_, other)) if other.sunset.is_some() => {
                at.error(format!("`{request}` is retired too"), "name an operation that TikTok keeps");
            }
            Some((found, _)) => operations[index].replaced_by = Some(OperationId(found)),
        }
    }
}

/// Links every operation to its newest version, which has the same name.
pub(super) fn link_newer(operations: &mut [Operation], newest: &BTreeSet<OperationId>) {
    let newer = |index: usize| {
        let old = &operations[index];
        let is_newer = |id: &&OperationId| {
            let new = &operations[id.0];
            new.group == old.group && new.module == old.module && id.0 != index
        };
        newest.iter().find(is_newer).copied()
    };
    let newer: Vec<_> = (0..operations.len()).map(newer).collect();
    for (operation, newer) in operations.iter_mut().zip(newer) {
        operation.newer = newer;
    }
}
