//! The documentation of ids. Links are relative, because a disabled group has no item to link to.

use proc_macro2::TokenStream;

use super::lines;
use crate::model::{IdUses, Model, OperationId, Type};

pub(crate) const MODULE: &str =
    "Ids. Each kind has a type of its own, so that the id of a package cannot take the place of the id of an order.";

/// The description, and the operations that return and take the id.
pub(crate) fn id(model: &Model, ty: &Type, uses: &IdUses) -> TokenStream {
    let mut text: Vec<String> = ty.doc.iter().map(|doc| doc.value.clone()).collect();
    for (verb, operations) in [("Returned by", &uses.returned_by), ("Taken by", &uses.taken_by)] {
        if !operations.is_empty() {
            let links: Vec<String> = operations.iter().map(|&id| link(model, id)).collect();
            text.extend([String::new(), format!("{verb}\n{}.", links.join(",\n"))]);
        }
    }
    lines(&text)
}

/// The type that marks a kind.
pub(crate) fn kind(name: &str) -> String {
    format!("The kind of [`{name}`].")
}

fn link(model: &Model, id: OperationId) -> String {
    let operation = model.operation(id);
    let (group, name) = (&model.group(operation.group).module, &operation.name);
    format!("[`{group}::{name}`](../{group}/struct.{name}.html)")
}
