//! Splits upstream's names into words, corrects the spelling and finds the singular.
//!
//! Upstream joins the words of names in many ways:
//! `SellerSearchCreatoronMarketplace`, `getfbtmerchantmcfstatus`, `QuerySKUsandtheapprovalstatusofSKUs`.

mod split;
mod vocabulary;

pub(crate) use codegen::nouns::singular_word;
pub(crate) use split::Splitter;
pub(crate) use vocabulary::{TERMS, corrections};

/// `LineItem` of `["line", "item"]`.
pub(crate) fn camel(words: &[String]) -> String {
    words.iter().map(|word| capitalize(word)).collect()
}

/// The words of a wire name, which is snake case or camel case but not glued.
pub(crate) fn wire_words(name: &str) -> Vec<String> {
    use heck::ToSnakeCase;
    name.to_snake_case().split('_').filter(|word| !word.is_empty()).flat_map(corrections).map(str::to_owned).collect()
}

/// The name of an item from the name of its list: `line_items` → `line item`, `sku_list` → `sku`.
pub(crate) fn singular(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if words.len() > 1 && words.last().is_some_and(|word| word == "list" || word == "lists") {
        words.pop();
    }
    if let Some(last) = words.last_mut() {
        *last = singular_word(last);
    }
    words
}

/// `Live` of `live`.
pub(crate) fn capitalize(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}
