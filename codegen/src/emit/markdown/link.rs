//! Links between pages: symbols while pages are written, relative addresses in the end.

use std::collections::BTreeMap;

use super::page::Chapter;
use crate::model::TypeId;

/// Encloses a symbol. No text of a page contains it, because YAML and JSON do not allow it unescaped.
const MARK: char = '\u{1}';

/// The address of a page, relative to the folder of all pages.
pub(super) fn to_page(path: &str) -> String {
    format!("{MARK}{path}{MARK}")
}

/// The address of a part of a page.
pub(super) fn to_part(path: &str, anchor: &str) -> String {
    format!("{MARK}{path}#{anchor}{MARK}")
}

/// The address of a type, which is a part of a page or has its own.
pub(super) fn to_type(TypeId(index): TypeId) -> String {
    format!("{MARK}={index}{MARK}")
}

/// The address of each type's description, by the index of the type.
pub(super) type Places = BTreeMap<usize, String>;

pub(super) fn places(chapters: &[Chapter]) -> Places {
    let mut places = Places::new();
    for chapter in chapters {
        places.extend(chapter.ty.map(|TypeId(index)| (index, chapter.path.clone())));
        for part in &chapter.parts {
            places.extend(part.ty.map(|TypeId(index)| (index, format!("{}#{}", chapter.path, part.anchor()))));
        }
        places.extend(self::places(&chapter.children));
    }
    places
}

/// A text with relative addresses in place of all symbols. `page` is the file that the text is for.
pub(super) fn resolve(text: &str, page: &str, places: &Places) -> String {
    let mut resolved = String::with_capacity(text.len());
    for (index, piece) in text.split(MARK).enumerate() {
        if index.is_multiple_of(2) {
            resolved.push_str(piece);
            continue;
        }
        let ty = piece.strip_prefix('=').and_then(|index| index.parse().ok()).and_then(|index: usize| places.get(&index));
        resolved.push_str(&relative(page, ty.map_or(piece, String::as_str)));
    }
    resolved
}

/// The address of `to`, relative to the page `from`.
fn relative(from: &str, to: &str) -> String {
    let (path, anchor) = match to.split_once('#') {
        Some((path, anchor)) => (path, format!("#{anchor}")),
        None => (to, String::new()),
    };
    if path == from && !anchor.is_empty() {
        return anchor;
    }
    // Links from a file outside the folder of pages start with the folder.
    let (from, path) = match from.strip_prefix("../") {
        Some(from) => (from, format!("{}/{path}", super::PAGES)),
        None => (from, path.to_owned()),
    };
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), path.split('/').collect());
    let shared = from[..from.len() - 1].iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    "../".repeat(from.len() - 1 - shared) + &to[shared..].join("/") + &anchor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_relative_to_their_page() {
        assert_eq!(relative("order/202309/get_order.md", "order/README.md"), "../README.md");
        assert_eq!(relative("order/202309/get_order.md", "types/Money.md#a"), "../../types/Money.md#a");
        assert_eq!(relative("order/README.md", "order/202309/get_order.md"), "202309/get_order.md");
        assert_eq!(relative("order/README.md", "order/README.md#types"), "#types");
        assert_eq!(relative("README.md", "README.md"), "README.md");
        assert_eq!(relative("../llms.txt", "order/README.md"), "src/order/README.md");
    }

    #[test]
    fn symbols_become_addresses() {
        let places = Places::from([(7, "order/types/Order.md".to_owned())]);
        let text = format!("[Order]({}), [Group]({})", to_type(TypeId(7)), to_page("order/README.md"));
        assert_eq!(resolve(&text, "order/README.md", &places), "[Order](types/Order.md), [Group](README.md)");
    }
}
