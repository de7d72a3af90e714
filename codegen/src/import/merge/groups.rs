//! `api.yaml`: the hosts, and the groups with their titles and tokens.

use std::collections::BTreeSet;

use super::text::plain;
use super::words::{TERMS, capitalized};
use crate::spec::Token;

/// PROTOCOL.md, section 2: one API host and one token host for everybody.
const HOSTS: &str = "hosts:\n  api: https://open-api.tiktokglobalshop.com\n  auth: https://auth.tiktok-shops.com\n";

/// Titles that the module's name does not give.
const TITLES: &[(&str, &str)] = &[
    ("epharmacy", "E-Pharmacy"),
    ("fbt", "Fulfilled by TikTok"),
    ("gs_full_service_commodity", "Global Selling: Full-Service Products"),
    ("gs_full_service_inventory", "Global Selling: Full-Service Inventory"),
    ("gs_full_service_shipment", "Global Selling: Full-Service Shipments"),
    ("return_refund", "Returns and Refunds"),
    ("review_rating", "Reviews and Ratings"),
];

/// Whose token a group's operations take: the group's name decides (PROTOCOL.md, section 2).
pub(super) fn token(group: &str) -> Token {
    match group {
        "affiliate_creator" => Token::Creator,
        "affiliate_partner" | "category_assets" => Token::Partner,
        _ => Token::Seller,
    }
}

/// As specs write it.
pub(super) fn token_name(token: Token) -> &'static str {
    match token {
        Token::Seller => "seller",
        Token::Creator => "creator",
        Token::Partner => "partner",
    }
}

/// A new `api.yaml`.
pub(super) fn document(groups: &BTreeSet<&str>) -> String {
    let entries: String = groups.iter().map(|group| format!("  {}\n", entry(group))).collect();
    format!("{HOSTS}\ngroups:\n{entries}")
}

/// One group's line.
pub(super) fn entry(group: &str) -> String {
    format!("{group}: {{ title: {}, token: {} }}", quoted(&title(group)), token_name(token(group)))
}

fn title(group: &str) -> String {
    if let Some((_, title)) = TITLES.iter().find(|(module, _)| *module == group) {
        return (*title).to_owned();
    }
    let words = group.split('_').map(|word| {
        let term = TERMS.iter().find(|term| term.eq_ignore_ascii_case(word));
        term.map_or_else(|| capitalized(word), |term| (*term).to_owned())
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Titles are read by people: blanks do not make them strange.
fn quoted(title: &str) -> String {
    if title.split(' ').all(|word| plain(word) == word) { title.to_owned() } else { plain(title) }
}
