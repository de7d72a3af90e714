//! The fields of all types, for the features `serde` and `partial-eq`: one file per group, one for all webhooks and one for the types
//! that groups share. They are files of their own, so that they cost nothing while the features are off.

use proc_macro2::TokenStream;
use quote::quote;

use super::{OutputFile, doc, ident, modules};
use crate::model::{Direction, Field, GroupId, Kind, Model, Module, Operation, OperationId, Type, TypeKind, WebhookId};
use crate::spec::Scalar;

/// The declaration of the module.
pub(super) fn module() -> TokenStream {
    quote! { #[cfg(any(feature = "partial-eq", feature = "serde"))] mod fields; }
}

/// The declaration of the module of a group. Its mentions of retired operations cause no warnings.
pub(super) fn module_of_group(model: &Model, id: GroupId) -> TokenStream {
    let versions = model.group(id).versions.iter();
    let mut stored = versions.flat_map(|version| &version.operations).map(|&id| model.operation(id)).filter(|it| is_stored(it));
    let (expected, module) = (stored.find_map(modules::expected_deprecation), module());
    quote! { #expected #module }
}

/// The types that groups share, if there are any.
pub(super) fn of_common_types(model: &Model) -> Option<OutputFile<'_>> {
    let items = || items(of_types(model, Module::Common, &quote! { super::types }));
    (!model.types_of(Module::Common).is_empty()).then(|| file("", "specs/types.yaml", items))
}

/// The requests of a group, their replies, and the types that both use.
pub(super) fn of_group(model: &Model, id: GroupId) -> OutputFile<'_> {
    let group = model.group(id);
    let operations = move || group.versions.iter().flat_map(|version| &version.operations).copied();
    let items = move || {
        let shared = of_types(model, Module::Group(id), &quote! { super::types });
        items(shared.into_iter().chain(operations().flat_map(|id| of_operation(model, id))).collect())
    };
    file(&format!("{}/", group.module), &format!("the files of specs/{}/", group.module), items)
}

/// The payloads of all webhooks, the types that they use, and the enum of events.
pub(super) fn of_webhooks(model: &Model) -> OutputFile<'_> {
    let items = || {
        let mut all = of_types(model, Module::Webhooks, &quote! { super::types });
        all.extend(model.webhooks.iter().enumerate().flat_map(|(index, webhook)| {
            let module = ident(&webhook.module);
            of_types(model, Module::Webhook(WebhookId(index)), &quote! { super::#module })
        }));
        let payloads = model.webhooks.iter().map(|webhook| ident(&model.ty(webhook.payload).name));
        all.push(quote! { event_impls!(super::Event { #(#payloads),* }); });
        items(all)
    };
    file("webhooks/", "the files of specs/webhooks/", items)
}

fn file<'a>(folder: &str, source: &str, items: impl Fn() -> Vec<TokenStream> + Send + Sync + 'a) -> OutputFile<'a> {
    OutputFile::new(format!("{folder}fields.rs"), source, vec![doc::pages::FIELDS.to_owned()], items)
}

fn items(impls: Vec<TokenStream>) -> Vec<TokenStream> {
    std::iter::once(quote! { use crate::__private::*; }).chain(impls).collect()
}

fn of_operation(model: &Model, id: OperationId) -> Vec<TokenStream> {
    let operation = model.operation(id);
    let (version, module) = (ident(&operation.version), ident(&operation.module));
    let path = quote! { super::#version::#module };
    let name = ident(&operation.name);
    let request = is_stored(operation).then(|| object(&quote! { #path::#name }, &operation.fields, Direction::Request));
    request.into_iter().chain(of_types(model, Module::Operation(id), &path)).collect()
}

/// Whether the request can be stored and compared. A file may be a stream, which cannot.
pub fn is_stored(operation: &Operation) -> bool {
    operation.fields.iter().all(|field| field.kind != Kind::Scalar(Scalar::File))
}

fn of_types(model: &Model, module: Module, path: &TokenStream) -> Vec<TokenStream> {
    model.types_of(module).into_iter().map(|ty| of_type(ty, path)).collect()
}

fn of_type(ty: &Type, path: &TokenStream) -> TokenStream {
    let name = ident(&ty.name);
    match &ty.kind {
        TypeKind::Object { fields, direction } => object(&quote! { #path::#name }, fields, *direction),
        TypeKind::Enum { .. } => quote! { enum_impls!(#path::#name); },
        TypeKind::Id => TokenStream::new(),
    }
}

/// ```text
/// received_impls!(super::types::LineItem { id, item_taxes = "item_tax" });
/// ```
fn object(path: &TokenStream, fields: &[Field], direction: Direction) -> TokenStream {
    let name = ident(if direction.is_received() { "received_impls" } else { "sent_impls" });
    let fields = fields.iter().enumerate().map(|(index, field)| {
        // A parameter in the URL and a field of the body can have the same wire name.
        let is_taken = fields[..index].iter().any(|other| other.wire == field.wire);
        self::field(field, if is_taken { &field.name } else { &field.wire })
    });
    quote! { #name!(#path { #(#fields),* }); }
}

/// A field whose Rust name is not its name in JSON has both.
fn field(field: &Field, wire: &str) -> TokenStream {
    let name = ident(&field.name);
    match field.kind {
        Kind::Scalar(Scalar::TimestampText) => quote! { #name = Quoted #wire },
        _ if name == wire => quote! { #name },
        _ => quote! { #name = #wire },
    }
}
