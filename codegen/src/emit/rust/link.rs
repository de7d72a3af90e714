//! Names of operations in documentation: a link within a group, and a path such as `order::GetOrderDetail` elsewhere.
//!
//! All documentation of a file passes through here, so no emitter has to know where its text appears. There is no link to another
//! group, because its feature may be disabled.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use super::OutputFile;
use crate::model::Model;

/// The groups that export an operation of a name.
pub(super) type Exports = BTreeMap<String, Vec<String>>;

pub(super) fn exports(model: &Model) -> Exports {
    let mut exports = Exports::new();
    for group in &model.groups {
        for &id in &group.newest {
            exports.entry(model.operation(id).name.clone()).or_default().push(group.module.clone());
        }
    }
    exports
}

/// The file with the names of operations in its documentation replaced.
pub(super) fn link_operations<'a>(model: &Model, exports: &Arc<Exports>, file: OutputFile<'a>) -> OutputFile<'a> {
    let parts: Vec<&str> = file.path.split('/').collect();
    let group = model.groups.iter().find(|group| group.module == parts[0]);
    let version = |name: &str| group.and_then(|group| group.versions.iter().find(|version| version.module == name));
    let operations = match (&parts[1..], group) {
        (["mod.rs"], Some(group)) => group.newest.clone(),
        ([number, "mod.rs"], _) => version(number).map(|version| version.operations.clone()).unwrap_or_default(),
        ([number, module], _) => {
            let of_version = version(number).into_iter().flat_map(|version| &version.operations).copied();
            of_version.filter(|&id| module.strip_suffix(".rs") == Some(&model.operation(id).module)).collect()
        }
        _ => Vec::new(),
    };
    let in_scope = operations.into_iter().map(|id| model.operation(id).name.clone()).collect();
    let links = Links { exports: Arc::clone(exports), group: group.map(|group| group.module.clone()), in_scope };
    let docs = if file.docs.is_empty() { Vec::new() } else { vec![links.text(&file.docs.join("\n"))] };
    let items = file.items;
    let items = move || items().into_iter().map(|tokens| links.tokens(tokens)).collect();
    OutputFile { docs, items: Box::new(items), ..file }
}

struct Links {
    exports: Arc<Exports>,
    /// The module of the file's group.
    group: Option<String>,
    /// The operations that the file can name without a path.
    in_scope: BTreeSet<String>,
}

impl Links {
    /// Replaces names in all `#[doc = "…"]`.
    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        let tree = |tree| match tree {
            TokenTree::Group(group) => {
                let inner = match doc_text(&group) {
                    Some(text) => {
                        let text = Literal::string(&self.text(&text));
                        quote::quote! { doc = #text }
                    }
                    None => self.tokens(group.stream()),
                };
                let mut replaced = Group::new(group.delimiter(), inner);
                replaced.set_span(group.span());
                TokenTree::Group(replaced)
            }
            tree => tree,
        };
        tokens.into_iter().map(tree).collect()
    }

    fn text(&self, text: &str) -> String {
        let mut is_code = false;
        let lines = text.split('\n').map(|line| {
            let is_fence = line.trim_start().starts_with("```");
            is_code ^= is_fence;
            if is_fence || is_code { line.to_owned() } else { self.line(line) }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn line(&self, line: &str) -> String {
        let mut replaced = String::new();
        for (index, part) in line.split('`').enumerate() {
            let is_name = index % 2 == 1;
            let is_link = replaced.ends_with('[');
            match self.name(part).filter(|_| is_name && !is_link) {
                Some(name) => replaced.push_str(&name),
                None if is_name => replaced.extend(["`", part, "`"]),
                None => replaced.push_str(part),
            }
        }
        replaced
    }

    /// The name of an operation as this file writes it, or `None` for any other text.
    fn name(&self, name: &str) -> Option<String> {
        let groups = self.exports.get(name)?;
        match (&self.group, &groups[..]) {
            // `rustdoc` rejects a path that says no more than the name.
            (Some(own), groups) if groups.contains(own) && self.in_scope.contains(name) => Some(format!("[`{name}`]")),
            (Some(own), groups) if groups.contains(own) => Some(format!("[`{name}`](crate::{own}::{name})")),
            (_, [only]) => Some(format!("`{only}::{name}`")),
            _ => None,
        }
    }
}

/// The text of the brackets in `#[doc = "…"]`.
fn doc_text(group: &Group) -> Option<String> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().take(4).collect();
    match &tokens[..] {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text)]
            if name == "doc" && group.delimiter() == Delimiter::Bracket =>
        {
            syn::parse_str::<syn::LitStr>(&text.to_string()).ok().map(|text| text.value())
        }
        _ => None,
    }
}
