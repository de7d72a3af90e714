//! The expression that creates the request of an example, and its imports.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{constructor, group_digits, ident, kind, sample};
use crate::model::{ExampleFields, ExampleValue, Field, Kind, Model, Module, OperationId, TypeId, TypeKind};
use crate::spec::Scalar;

/// A request as code.
pub(super) struct RequestCode {
    /// One `use` per module.
    pub(super) imports: String,
    /// The expression, on one or several lines.
    pub(super) code: String,
}

/// The request of an operation with these values, which are in the order of its fields, the required ones complete.
pub(super) fn write(model: &Model, id: OperationId, values: &ExampleFields) -> RequestCode {
    let operation = model.operation(id);
    let mut writer = Writer { model, imports: BTreeMap::new() };
    let module = writer.operation_module(id);
    let group = module.rsplit_once("::").map(|(group, _)| group.to_owned()).unwrap_or_default();
    writer.import(&group, &operation.name);
    let required = ident(&operation.module);
    let object = Object { name: &operation.name, required: quote! { #required::Required }, fields: &operation.fields };
    if constructor::takes_struct(model, &operation.fields) {
        writer.import(&group, &required.to_string());
    }
    let expression = writer.object(&object, values);
    RequestCode { imports: writer.import_lines(), code: format_expression(&expression) }
}

/// The expression as `prettyplease` formats it in a function.
fn format_expression(expression: &TokenStream) -> String {
    let function = quote! { fn example() { let request = #expression; } };
    let Ok(file) = syn::parse2(function) else { return expression.to_string() };
    let text = prettyplease::unparse(&file);
    let body = text.trim_end().strip_prefix("fn example() {\n").and_then(|body| body.strip_suffix("\n}")).unwrap_or(&text);
    let lines: Vec<&str> = body.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    let code = lines.join("\n");
    code.trim_start_matches("let request = ").trim_end_matches(';').to_owned()
}

/// The value that a constructor and its setters create.
struct Object<'a> {
    name: &'a str,
    /// The struct with the required fields, if the constructor takes one.
    required: TokenStream,
    fields: &'a [Field],
}

/// The position of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ValueContext {
    /// An argument, which is converted.
    Argument,
    /// A member of a struct or of a map, which has exactly the type of its field.
    Member,
}

struct Writer<'a> {
    model: &'a Model,
    /// Names by module.
    imports: BTreeMap<String, BTreeSet<String>>,
}

impl Writer<'_> {
    fn object(&mut self, object: &Object<'_>, values: &[(usize, ExampleValue)]) -> TokenStream {
        let name = ident(object.name);
        let takes_struct = constructor::takes_struct(self.model, object.fields);
        let place = if takes_struct { ValueContext::Member } else { ValueContext::Argument };
        let (mut required, mut setters) = (Vec::new(), Vec::new());
        for (index, value) in values {
            let field = &object.fields[*index];
            let member = ident(&field.name);
            match (field.required, takes_struct) {
                (true, true) => {
                    let value = self.value(&field.kind, value, place);
                    required.push(quote! { #member: #value });
                }
                (true, false) => required.push(self.value(&field.kind, value, place)),
                (false, _) => {
                    let value = self.value(&field.kind, value, ValueContext::Argument);
                    setters.push(quote! { .#member(#value) });
                }
            }
        }
        let arguments = if takes_struct {
            let path = &object.required;
            quote! { #path { #(#required),* } }
        } else {
            quote! { #(#required),* }
        };
        quote! { #name::new(#arguments) #(#setters)* }
    }

    fn value(&mut self, kind: &Kind, value: &ExampleValue, place: ValueContext) -> TokenStream {
        match (kind, value) {
            (Kind::Named(id), ExampleValue::Object(values)) => self.named_object(*id, values),
            (Kind::Named(id), ExampleValue::Text(text)) => self.named_text(*id, text, place),
            (Kind::List(item), ExampleValue::List(values)) => self.list(item, values, place),
            (Kind::Map(item), ExampleValue::Map(entries)) => {
                self.import("std::collections", "BTreeMap");
                let entries = entries.iter().map(|(key, value)| {
                    let value = self.value(item, value, ValueContext::Member);
                    quote! { (#key.to_owned(), #value) }
                });
                let entries: Vec<_> = entries.collect();
                quote! { BTreeMap::from([#(#entries),*]) }
            }
            (Kind::Scalar(scalar), value) => self.scalar(*scalar, value, place),
            // Values have the kind of their field.
            (Kind::Named(_) | Kind::List(_) | Kind::Map(_), _) => quote! { Default::default() },
        }
    }

    fn list(&mut self, item: &Kind, values: &[ExampleValue], place: ValueContext) -> TokenStream {
        if values.is_empty() {
            let item = kind::bare(self.model, item);
            return quote! { Vec::<#item>::new() };
        }
        let values: Vec<_> = values.iter().map(|value| self.value(item, value, place)).collect();
        match place {
            ValueContext::Argument => quote! { [#(#values),*] },
            // `prettyplease` does not format the arguments of macros.
            ValueContext::Member => quote! { Vec::from([#(#values),*]) },
        }
    }

    fn named_object(&mut self, id: TypeId, values: &[(usize, ExampleValue)]) -> TokenStream {
        let (model, module) = (self.model, self.module(self.model.ty(id).module));
        let ty = model.ty(id);
        let required = format_ident!("{}Required", ty.name);
        self.import(&module, &ty.name);
        if constructor::takes_struct(model, ty.fields()) {
            self.import(&module, &required.to_string());
        }
        self.object(&Object { name: &ty.name, required: quote! { #required }, fields: ty.fields() }, values)
    }

    /// An id or a value of an enumeration.
    fn named_text(&mut self, id: TypeId, text: &str, place: ValueContext) -> TokenStream {
        let ty = self.model.ty(id);
        let variant = match &ty.kind {
            TypeKind::Enum { variants, .. } => variants.iter().find(|variant| variant.wire == text),
            TypeKind::Object { .. } | TypeKind::Id => None,
        };
        match variant {
            Some(variant) => {
                let module = self.module(ty.module);
                self.import(&module, &ty.name);
                let (name, variant) = (ident(&ty.name), ident(&variant.name));
                quote! { #name::#variant }
            }
            None => text_in(place, text),
        }
    }

    fn scalar(&mut self, scalar: Scalar, value: &ExampleValue, place: ValueContext) -> TokenStream {
        match (scalar, value) {
            (Scalar::Decimal, ExampleValue::Text(text)) => {
                self.import("tiktok_shop", "Decimal");
                quote! { Decimal::new(#text)? }
            }
            (Scalar::Date | Scalar::DateTime, ExampleValue::Text(text)) => quote! { #text.parse()? },
            (Scalar::Json, ExampleValue::Json(json)) => {
                let json = sample::raw(json);
                quote! { #json.parse()? }
            }
            (Scalar::Timestamp | Scalar::TimestampText, ExampleValue::Int(number)) => {
                self.import("tiktok_shop", "Timestamp");
                let number = integer(*number);
                quote! { Timestamp::from_unix_seconds(#number) }
            }
            (Scalar::TimestampMillis, ExampleValue::Int(number)) => {
                self.import("tiktok_shop", "TimestampMillis");
                let number = integer(*number);
                quote! { TimestampMillis::from_unix_millis(#number) }
            }
            (_, ExampleValue::Int(number)) => integer(*number),
            (_, ExampleValue::Bool(flag)) => quote! { #flag },
            (_, ExampleValue::File(media_type)) => {
                self.import("tiktok_shop", "FileUpload");
                let path = file_name(media_type);
                quote! { FileUpload::from_path(#path, #media_type)? }
            }
            (_, ExampleValue::Text(text) | ExampleValue::Json(text)) => text_in(place, text),
            // Scalars are neither objects nor lists.
            (_, ExampleValue::Object(_) | ExampleValue::List(_) | ExampleValue::Map(_)) => quote! { Default::default() },
        }
    }

    /// The public module of a type.
    fn module(&self, module: Module) -> String {
        match module {
            Module::Common => "tiktok_shop::types".to_owned(),
            Module::Ids => "tiktok_shop::ids".to_owned(),
            Module::Group(id) => format!("tiktok_shop::{}::types", self.model.group(id).module),
            Module::Operation(id) => self.operation_module(id),
            Module::Webhooks | Module::Webhook(_) => "tiktok_shop::webhooks".to_owned(),
        }
    }

    /// The module of an operation. Only the newest version is reachable without its number.
    fn operation_module(&self, id: OperationId) -> String {
        let operation = self.model.operation(id);
        let group = self.model.group(operation.group);
        let version = if group.newest.contains(&id) { String::new() } else { format!("{}::", operation.version) };
        format!("tiktok_shop::{}::{version}{}", group.module, ident(&operation.module))
    }

    fn import(&mut self, module: &str, name: &str) {
        self.imports.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    fn import_lines(&self) -> String {
        let line = |(module, names): (&String, &BTreeSet<String>)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match names[..] {
                [name] => format!("use {module}::{name};\n"),
                _ => format!("use {module}::{{{}}};\n", names.join(", ")),
            }
        };
        self.imports.iter().map(line).collect()
    }
}

fn text_in(place: ValueContext, text: &str) -> TokenStream {
    match place {
        ValueContext::Argument => quote! { #text },
        ValueContext::Member => quote! { #text.into() },
    }
}

/// An integer with grouped digits.
fn integer(number: i64) -> TokenStream {
    let digits = group_digits(number.unsigned_abs());
    if number < 0 {
        quote! { -#digits }
    } else {
        quote! { #digits }
    }
}

/// A file name that fits a media type.
fn file_name(media_type: &str) -> String {
    let extension = match media_type.rsplit('/').next().unwrap_or_default() {
        "jpeg" => "jpg",
        "quicktime" => "mov",
        other => other,
    };
    match media_type.split('/').next() {
        Some("image") => format!("photo.{extension}"),
        Some("video") => format!("video.{extension}"),
        _ => format!("document.{extension}"),
    }
}
