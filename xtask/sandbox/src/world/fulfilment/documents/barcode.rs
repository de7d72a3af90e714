//! Bar codes of type Code 128.

use barcoders::sym::code128::Code128;

/// The bars of a text: one entry for each module, 1 is black. Empty if the text has letters that the code lacks.
pub(super) fn modules(text: &str) -> Vec<u8> {
    // The first letter chooses the set of ASCII letters.
    Code128::new(format!("\u{181}{text}")).map(|code| code.encode()).unwrap_or_default()
}
