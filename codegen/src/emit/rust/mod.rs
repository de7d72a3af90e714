//! The Rust SDK: model to tokens, one module for each kind of emitted item. Emitters make no decisions and cannot fail.
//!
//! Emitted functions that are not generic are `#[inline]`: a crate that uses the SDK compiles only those that it calls.

mod batch;
mod constructor;
mod doc;
mod enumeration;
mod errors;
mod event;
mod example;
mod failure;
mod fields;
mod ids;
mod imports;
mod inputs;
mod kind;
mod limit;
mod link;
mod metadata;
mod modules;
mod object;
mod operation;
mod paging;
mod sample;
mod setter;
mod types;
mod webhook;

use std::fmt;
use std::sync::Arc;

use proc_macro2::{Ident, Span, TokenStream};
use syn::LitInt;

use crate::model::{GroupId, Model, Module, OperationId, WebhookId};

pub use constructor::takes_struct;
pub use example::{call, example_call, example_event, example_request};
pub use fields::is_stored;
pub use inputs::inputs;
pub use kind::{bare, is_bare, of_field};
pub use limit::checked_range;
pub use setter::convert_argument;

/// The only folder in which the target writes and deletes files, relative to the repository.
pub const OUTPUT_ROOT: &str = "generated/src/api";

/// A file to be generated. Its items are made on demand, so that files can be rendered in parallel.
pub struct OutputFile<'a> {
    /// Relative to the output root.
    pub path: String,
    /// The specs that the file is generated from, as its first line names them.
    pub source: String,
    /// The module's documentation, in lines.
    pub docs: Vec<String>,
    items: Box<dyn Fn() -> Vec<TokenStream> + Send + Sync + 'a>,
}

impl<'a> OutputFile<'a> {
    fn new(
        path: impl Into<String>,
        source: impl Into<String>,
        docs: Vec<String>,
        items: impl Fn() -> Vec<TokenStream> + Send + Sync + 'a,
    ) -> Self {
        Self { path: path.into(), source: source.into(), docs, items: Box::new(items) }
    }

    /// The file's items, in the order in which they are written.
    pub fn items(&self) -> Vec<TokenStream> {
        (self.items)()
    }
}

impl fmt::Debug for OutputFile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutputFile").field("path", &self.path).field("source", &self.source).finish_non_exhaustive()
    }
}

/// Every file of the output root.
pub fn files(model: &Model) -> Vec<OutputFile<'_>> {
    let mut files = vec![modules::root(model), modules::groups(model), modules::front_page(model)];
    files.extend(errors::file(model));
    files.extend(types::file(model, Module::Common));
    files.extend(ids::file(model));
    files.extend(fields::of_common_types(model));
    for id in (0..model.groups.len()).map(GroupId) {
        files.push(modules::group(model, id));
        files.extend(types::file(model, Module::Group(id)));
        files.push(fields::of_group(model, id));
        files.extend(sample::replies(model, id));
        for version in &model.group(id).versions {
            files.push(modules::version(model, id, version));
            files.extend(version.operations.iter().map(|&id| operation::file(model, id)));
        }
    }
    files.extend(webhook_files(model));
    let exports = Arc::new(link::exports(model));
    files.into_iter().map(|file| link::link_operations(model, &exports, file)).collect()
}

fn webhook_files(model: &Model) -> Vec<OutputFile<'_>> {
    if model.webhooks.is_empty() {
        return Vec::new();
    }
    let mut files = vec![modules::webhooks(model), event::file(model), fields::of_webhooks(model)];
    files.extend(types::file(model, Module::Webhooks));
    files.extend(sample::deliveries(model));
    files.extend((0..model.webhooks.len()).map(|index| webhook::file(model, WebhookId(index))));
    files
}

/// The path of an operation's file, below the output root.
pub fn operation_path(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    format!("{}/{}/{}.rs", model.group(operation.group).module, operation.version, operation.module)
}

/// A name as an identifier, raw where it is a keyword.
pub fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}

/// A number with grouped digits: `10_485_760`.
fn group_digits(number: u64) -> LitInt {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    LitInt::new(&text, Span::call_site())
}
