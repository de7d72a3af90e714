//! Constructors of the emitted types.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use tests::root;

/// Types of arguments that a text does not convert to.
const NOT_TEXTS: [&str; 2] = ["Decimal", "Timestamp"];

/// Callers cannot tell many arguments apart, nor three texts.
#[test]
fn constructors_have_at_most_three_arguments_and_not_three_texts() {
    let mut count = 0;
    for file in rust_files(&root().join("generated/src/api")) {
        let code = fs::read_to_string(&file).expect("a file");
        for constructor in code.split("pub fn new(").skip(1) {
            let arguments = arguments(constructor);
            let is_text =
                |argument: &String| argument.contains(": impl Into<") && !NOT_TEXTS.iter().any(|name| argument.contains(name));
            let are_texts = arguments.iter().all(is_text);
            assert!(arguments.len() < 3 || arguments.len() == 3 && !are_texts, "{}: {arguments:?}", file.display());
            count += 1;
        }
    }
    assert!(count > 700, "only {count} constructors were found");
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let nested = folders.iter().flat_map(|folder| rust_files(folder));
    files.into_iter().chain(nested).filter(|file| file.extension().is_some_and(|kind| kind == "rs")).collect()
}

/// The arguments at the start of the code, which follows an opening parenthesis.
fn arguments(code: &str) -> Vec<String> {
    let mut arguments = vec![String::new()];
    let mut depth = 0;
    for c in code.chars() {
        match c {
            ')' if depth == 0 => break,
            '<' | '(' => depth += 1,
            '>' | ')' => depth -= 1,
            ',' if depth == 0 => {
                arguments.push(String::new());
                continue;
            }
            _ => {}
        }
        arguments.last_mut().expect("one argument").push(c);
    }
    arguments.retain(|argument| !argument.trim().is_empty());
    arguments
}
