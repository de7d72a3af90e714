//! Reads the files of `data/`, which are part of the program.

use serde::de::DeserializeOwned;

/// The content of a file. `name` is for the message if it is not valid.
#[expect(clippy::panic, reason = "the files are part of the program, and the tests read each")]
pub(crate) fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    let content = || {
        let mut value: serde_yaml::Value = serde_yaml::from_str(text)?;
        value.apply_merge()?;
        serde_yaml::from_value(value)
    };
    content().unwrap_or_else(|error: serde_yaml::Error| panic!("data/{name} is not valid: {error}"))
}
