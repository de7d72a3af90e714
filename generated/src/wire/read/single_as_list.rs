//! A single object in place of a list.
//!
//! The object is rebuilt as text, because the reader has already entered it to see whether it is empty.

use serde::de::MapAccess;
use serde_json::Value;
use serde_json::value::RawValue;

use super::key::KeySeed;
use crate::wire::path_error::mismatch;
use crate::wire::scalar::Scalar;

/// The recursion limit of the JSON reader. The limit is checked here because each new reader starts counting from zero.
const MAX_DEPTH: usize = 128;

/// Returns an object's text, or `None` for an empty object, which means an empty list.
#[cold]
pub(super) fn object_text<'de, M: MapAccess<'de>>(mut map: M) -> Result<Option<String>, M::Error> {
    let mut members = Vec::new();
    while let Some(key) = map.next_key_seed(KeySeed)? {
        members.push(format!("{}:{}", Value::from(key), map.next_value::<&RawValue>()?.get()));
    }
    let json = format!("{{{}}}", members.join(","));
    if depth(&json) > MAX_DEPTH {
        return Err(mismatch("a list", &Scalar::Object));
    }
    Ok((!members.is_empty()).then_some(json))
}

/// The nesting depth of well-formed JSON.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    #[test]
    fn depth_is_the_deepest_nesting() {
        let cases = [("{}", 1), ("[[],[[]]]", 3), (r#"{"a":{"b":[1]},"c":[]}"#, 3), (r#"["[[[","\\","\"[["]"#, 1)];
        for (json, expected) in cases {
            assert_eq!(super::depth(json), expected, "{json}");
        }
    }
}
