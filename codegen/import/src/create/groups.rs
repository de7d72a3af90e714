//! `api.yaml`: the hosts, and the groups with their titles and tokens.

use std::collections::BTreeSet;

use crate::words::{TERMS, capitalize};
use codegen::spec::{Token, plain};

/// All regions share one API host and one token host.
const HOSTS: &str = "hosts:\n  api: https://open-api.tiktokglobalshop.com\n  auth: https://auth.tiktok-shops.com\n";

/// Titles that cannot be derived from the name of the group.
const TITLES: &[(&str, &str)] = &[
    ("epharmacy", "E-Pharmacy"),
    ("fbt", "Fulfilled by TikTok"),
    ("gs_full_service_commodity", "Global Selling: Full-Service Products"),
    ("gs_full_service_inventory", "Global Selling: Full-Service Inventory"),
    ("gs_full_service_shipment", "Global Selling: Full-Service Shipments"),
    ("return_refund", "Returns and Refunds"),
    ("review_rating", "Reviews and Ratings"),
];

/// The token that the operations of a group require by default.
pub(crate) fn token(group: &str) -> Token {
    match group {
        "affiliate_creator" => Token::Creator,
        "affiliate_partner" | "category_assets" => Token::Partner,
        _ => Token::Seller,
    }
}

/// A new `api.yaml`.
pub(crate) fn document(groups: &BTreeSet<&str>) -> String {
    let entries: String = groups.iter().map(|group| format!("  {}\n", entry(group))).collect();
    format!("{HOSTS}\ngroups:\n{entries}")
}

/// The line of a group.
pub(crate) fn entry(group: &str) -> String {
    format!("{group}: {{ title: {}, token: {} }}", quote(&title(group)), token(group).name())
}

fn title(group: &str) -> String {
    if let Some((_, title)) = TITLES.iter().find(|(module, _)| *module == group) {
        return (*title).to_owned();
    }
    let words = group.split('_').map(|word| {
        let term = TERMS.iter().find(|term| term.eq_ignore_ascii_case(word));
        term.map_or_else(|| capitalize(word), |term| (*term).to_owned())
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Quotes a title if YAML requires it. Blanks between plain words do not.
fn quote(title: &str) -> String {
    if title.split(' ').all(|word| plain(word) == word) { title.to_owned() } else { plain(title) }
}
