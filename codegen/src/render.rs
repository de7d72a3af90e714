//! Items to text: parsed, formatted, a blank line between, and a first line that names the spec.

use std::collections::BTreeMap;
use std::fmt;

use proc_macro2::TokenStream;

use crate::emit::File;

/// The files of `generated/src/api/`, by path relative to it.
pub type Tree = BTreeMap<String, String>;

/// The mark that every generated file begins with.
pub const MARK: &str = "// @generated";

/// An emitter wrote what is no Rust: a mistake of this crate, not of a spec.
#[derive(Debug)]
pub struct RenderError {
    path: String,
    tokens: String,
    error: syn::Error,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generator emitted no Rust for {}: {}\n{}", self.path, self.error, self.tokens)
    }
}

impl std::error::Error for RenderError {}

/// Renders one file.
pub fn render(file: &File<'_>) -> Result<String, RenderError> {
    let mut text = format!("{MARK} from {} by `cargo xtask generate`; edit the spec instead.\n\n", file.source());
    for line in file.docs() {
        text.push_str(&format!("//! {line}\n"));
    }
    let mut last = Spacing::Apart;
    for tokens in file.items() {
        let item = parse(file, tokens)?;
        let spacing = spacing(&item);
        if last == Spacing::Apart || spacing != last {
            text.push('\n');
        }
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
        last = spacing;
    }
    Ok(text)
}

fn parse(file: &File<'_>, tokens: TokenStream) -> Result<syn::Item, RenderError> {
    let shown = tokens.to_string();
    syn::parse2(tokens).map_err(|error| RenderError { path: file.path.clone(), tokens: shown, error })
}

/// Whether an item stands apart from the one before it, or in a block of its like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spacing {
    Apart,
    Module,
    Use,
}

fn spacing(item: &syn::Item) -> Spacing {
    match item {
        syn::Item::Mod(_) => Spacing::Module,
        syn::Item::Use(_) => Spacing::Use,
        _ => Spacing::Apart,
    }
}
