//! Renders a file of the SDK: the header, the module documentation, then the items, formatted and separated by blank lines.

use std::collections::BTreeMap;
use std::fmt;

use proc_macro2::TokenStream;

use crate::emit::rust::OutputFile;

/// Generated files by path, relative to the output root.
pub type Tree = BTreeMap<String, String>;

/// The mark at the beginning of every generated file.
const MARK: &str = "@generated";

/// An emitter produced tokens that are not Rust, which is a bug in this crate and not a mistake in a spec.
#[derive(Debug)]
pub struct RenderError {
    path: String,
    tokens: String,
    error: syn::Error,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generator emitted invalid Rust for {}: {}\n{}", self.path, self.error, self.tokens)
    }
}

impl std::error::Error for RenderError {}

/// Whether a file begins like a generated one. JSON has no comments, so its first member holds the mark, on the line after the brace.
pub fn is_generated(text: &str) -> bool {
    text.lines().find(|line| *line != "{").is_some_and(|line| line.contains(MARK))
}

/// The sentence that marks a file as generated.
pub fn mark(source: &str) -> String {
    format!("{MARK} from {source} by `cargo xtask generate`; edit the spec instead.")
}

/// Renders one Rust or Markdown file.
pub fn render(file: &OutputFile<'_>) -> Result<String, RenderError> {
    let header = mark(&file.source);
    if file.path.ends_with(".md") {
        return Ok(format!("<!-- {header} -->\n\n{}\n", file.docs.join("\n")));
    }
    let mut text = format!("// {header}\n");
    if !file.docs.is_empty() {
        text.push('\n');
    }
    for line in file.docs.iter().flat_map(|text| text.split('\n')) {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(line);
        text.push('\n');
    }
    let mut last = Spacing::Apart;
    for tokens in file.items() {
        let item = parse(file, tokens)?;
        let spacing = spacing(&item);
        if last == Spacing::Apart || spacing != last {
            text.push('\n');
        }
        text.push_str(&print(item));
        last = spacing;
    }
    Ok(text)
}

fn parse(file: &OutputFile<'_>, tokens: TokenStream) -> Result<syn::Item, RenderError> {
    let text = tokens.to_string();
    syn::parse2(tokens).map_err(|error| RenderError { path: file.path.clone(), tokens: text, error })
}

fn print(item: syn::Item) -> String {
    match item {
        syn::Item::Impl(block) if block.items.len() > 1 => print_impl(block),
        item => unparse(item),
    }
}

fn unparse(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// Prints the members of an `impl` one by one, to separate them by blank lines. Constants and types stay together.
fn print_impl(block: syn::ItemImpl) -> String {
    let with = |items: Vec<syn::ImplItem>| unparse(syn::Item::Impl(syn::ItemImpl { items, ..block.clone() }));
    let empty = with(Vec::new());
    let head = empty.trim_end().trim_end_matches('}');
    let mut text = format!("{head}\n");
    let mut last = None;
    for member in &block.items {
        let kind = std::mem::discriminant(member);
        let printed = with(vec![member.clone()]);
        let Some(body) = printed.strip_prefix(head).and_then(|rest| rest.trim_end().strip_suffix('}')) else {
            return with(block.items.clone());
        };
        let is_first = last.is_none();
        let is_apart = matches!(member, syn::ImplItem::Fn(_) | syn::ImplItem::Macro(_)) || last != Some(kind);
        if !is_first && is_apart {
            text.push('\n');
        }
        text.push_str(body.trim_start_matches('\n'));
        last = Some(kind);
    }
    text.push_str("}\n");
    text
}

/// Whether a blank line precedes an item, or it follows others of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spacing {
    Apart,
    Module,
    Use,
    Macro,
}

fn spacing(item: &syn::Item) -> Spacing {
    match item {
        syn::Item::Mod(_) => Spacing::Module,
        syn::Item::Use(_) => Spacing::Use,
        syn::Item::Macro(_) => Spacing::Macro,
        _ => Spacing::Apart,
    }
}
