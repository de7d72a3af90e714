//! The `request:` line: a method and a path with ids.

use crate::diagnostic::Context;
use crate::model::Method;

/// A parsed request line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RequestLine<'a> {
    pub(super) method: Method,
    pub(super) path: &'a str,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// A piece of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Literal(&'a str),
    Id(&'a str),
}

/// A regular expression for request lines.
pub(crate) fn pattern() -> String {
    let methods = Method::ALL.map(Method::name).join("|");
    format!(r"^(?:{methods}) \s*(?:/(?:[A-Za-z0-9_.~-]|\{{[^}}]+\}})+)+\s*$")
}

impl<'a> RequestLine<'a> {
    /// Parses `POST /order/202309/orders/{order_id}`.
    pub(super) fn parse(at: &Context<'_>, text: &'a str) -> Option<Self> {
        let help = "write `request: METHOD /group/version/path/{id}` with GET, POST, PUT, PATCH or DELETE";
        if text.is_empty() {
            at.error("this spec has no `request`", help);
            return None;
        }
        let Some((method, path)) = text.split_once(' ') else {
            at.error(format!("`{text}` is not a method and a path"), help);
            return None;
        };
        let path = path.trim();
        let known = Method::from_name(method);
        if known.is_none() {
            at.error(format!("`{method}` is not a supported method"), help);
        }
        let pieces = pieces(path);
        if known.is_some() && pieces.is_none() {
            at.error(format!("`{path}` is not a valid path"), help);
        }
        Some(Self { method: known?, path, pieces: pieces? })
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Id(id) => Some(*id),
            Piece::Literal(_) => None,
        })
    }

    /// The path without the names of its ids, which identifies the operation.
    pub(super) fn route(&self) -> String {
        self.pieces.iter().map(|piece| if let Piece::Literal(text) = piece { text } else { "{}" }).collect()
    }
}

/// `/a/{b}/c` as literal, id, literal. `None` for a path that TikTok's gateway would reject.
fn pieces(path: &str) -> Option<Vec<Piece<'_>>> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '.' | '~');
    if !path.starts_with('/') || path.ends_with('/') || path.contains("//") {
        return None;
    }
    let mut pieces = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let literal = &rest[..rest.find('{').unwrap_or(rest.len())];
        if !literal.chars().all(is_plain) {
            return None;
        }
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        rest = &rest[literal.len()..];
        if let Some(id) = rest.strip_prefix('{') {
            let (id, tail) = id.split_once('}').filter(|(id, _)| !id.is_empty())?;
            pieces.push(Piece::Id(id));
            rest = tail;
        }
    }
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_split_into_literals_and_ids() {
        use Piece::{Id, Literal};
        assert_eq!(pieces("/a/{b}/c"), Some(vec![Literal("/a/"), Id("b"), Literal("/c")]));
        assert_eq!(pieces("/a"), Some(vec![Literal("/a")]));
        for broken in ["", "a", "/a/", "/a//b", "/a/{", "/a/{}", "/a b", "/a?b=c"] {
            assert_eq!(pieces(broken), None, "{broken}");
        }
    }
}
