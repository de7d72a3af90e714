//! The text of a JSON body, and the first value in it that its field does not accept.

use crate::error::InvalidField;

/// A JSON body that is being written.
///
/// Values are written even if they are invalid. So nothing is tracked while writing: the path of an invalid value follows from the
/// text before it.
#[derive(Debug)]
pub struct JsonWriter {
    pub(crate) bytes: Vec<u8>,
    /// Where the body starts in `bytes`.
    start: usize,
    /// The error, and where its value starts in `bytes`.
    invalid: Option<(usize, Box<InvalidField>)>,
}

/// A step of a path: the key of an object, or the index in a list.
enum JsonStep<'a> {
    Key(&'a [u8]),
    Index(usize),
}

impl JsonWriter {
    /// Writes a body after these bytes.
    pub(crate) fn after(bytes: Vec<u8>) -> Self {
        Self { start: bytes.len(), bytes, invalid: None }
    }

    /// The bytes with the body, and the first invalid value with its path.
    pub(crate) fn finish(self) -> (Vec<u8>, Option<Box<InvalidField>>) {
        let invalid = self.invalid.map(|(at, invalid)| invalid.inside(&path_after(&self.bytes[self.start..at])));
        (self.bytes, invalid)
    }

    /// Appends a text that is valid JSON at this place.
    pub fn raw(&mut self, json: &str) {
        self.bytes.extend_from_slice(json.as_bytes());
    }

    /// Records an error of the value that is written next.
    pub(crate) fn reject(&mut self, invalid: Option<Box<InvalidField>>) {
        if let Some(invalid) = invalid {
            self.invalid.get_or_insert((self.bytes.len(), invalid));
        }
    }
}

/// The path of the value that follows an unfinished JSON text, such as `.skus[2].price`.
#[cold]
fn path_after(json: &[u8]) -> String {
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(byte) = json.get(at) {
        at += 1;
        match byte {
            b'{' => steps.push(JsonStep::Key(b"")),
            b'[' => steps.push(JsonStep::Index(0)),
            b'}' | b']' => drop(steps.pop()),
            b',' => {
                if let Some(JsonStep::Index(index)) = steps.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let text = string_at(&json[at..]);
                at += text.len() + 1;
                if let (Some(b':'), Some(JsonStep::Key(key))) = (json.get(at), steps.last_mut()) {
                    *key = text;
                }
            }
            _ => {}
        }
    }
    let step = |step: &JsonStep<'_>| match step {
        JsonStep::Key(key) => format!(".{}", String::from_utf8_lossy(key)),
        JsonStep::Index(index) => format!("[{index}]"),
    };
    steps.iter().map(step).collect()
}

/// The content of the string whose opening quote is before `json`.
fn string_at(json: &[u8]) -> &[u8] {
    let mut is_escaped = false;
    let ends = |byte: &u8| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    };
    &json[..json.iter().position(ends).unwrap_or(json.len())]
}
