//! Rules for the public items of the SDK.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;

use tests::{root, rust_files};

/// Types of arguments that a text does not convert to.
const NOT_TEXTS: [&str; 2] = ["Decimal", "Timestamp"];

/// A new variant must not break the code of users.
#[test]
fn public_enums_are_non_exhaustive() {
    let mut count = 0;
    // The enums of `wire` are for emitted code only.
    for file in rust_files(&root().join("generated/src")).iter().filter(|file| !file.iter().any(|part| part == "wire")) {
        let code = fs::read_to_string(file).expect("a file");
        let mut attributes = "";
        for line in code.lines().map(str::trim) {
            match line {
                // A type without values cannot grow.
                _ if line.starts_with("pub enum") && !line.ends_with("{}") => {
                    assert_eq!(attributes, "#[non_exhaustive]", "{}: {line}", file.display());
                    count += 1;
                }
                "#[non_exhaustive]" => attributes = line,
                _ if line.starts_with("#[") || line.starts_with("//") => {}
                _ => attributes = "",
            }
        }
    }
    assert!(count > 400, "only {count} enums were found");
}

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
