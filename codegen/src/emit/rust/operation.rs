//! Operations: the request struct, and how it is sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::constructor::{self, Constructed};
use super::object::Definition;
use super::{OutputFile, batch, doc, group_digits, ident, kind, limit, metadata, object, operation_path, paging, types};
use crate::model::{Body, Cipher, Direction, Field, Kind, Model, Module, Operation, OperationId, QueryKey, Segment, Token, Type};
use crate::spec::Scalar;

/// The file of an operation: the request, the reply, then the other types in order of their names.
pub(super) fn file(model: &Model, id: OperationId) -> OutputFile<'_> {
    let operation = model.operation(id);
    let docs = vec![doc::pages::operation_file(operation)];
    let items = move || {
        let response = operation.response.map(|id| model.ty(id));
        let (first, others): (Vec<&Type>, Vec<&Type>) = model
            .types_of(Module::Operation(id))
            .into_iter()
            .partition(|ty| response.is_some_and(|response| response.name == ty.name));
        let mut items = types::header(model, Module::Operation(id));
        items.extend(request(model, id));
        items.extend(first.into_iter().chain(others).flat_map(|ty| types::items(model, ty)));
        items
    };
    OutputFile::new(operation_path(model, id), operation.source.clone(), docs, items)
}

fn request(model: &Model, id: OperationId) -> Vec<TokenStream> {
    let operation = model.operation(id);
    let name = ident(&operation.name);
    let (fields, direction) = (operation.fields.as_slice(), Direction::Request);
    let doc = doc::operation(model, id);
    let attributes = quote! { #doc #[must_use = "a request does nothing until it is sent"] };
    let mut items = vec![object::definition(model, attributes, &name, fields, Definition { direction, derives_debug: true })];
    items.extend(constructor::items(model, Constructed { name: &name, fields, direction, subject: doc::Subject::Request }));
    items.push(endpoint(model, operation));
    items.extend(paging::item(model, operation));
    items.extend(batch::item(model, operation));
    items
}

/// ```text
/// impl Endpoint for GetOrder {
///     type Response = GetOrderResponse;
///     const PATH: &'static str = "/order/202309/orders/{order_id}";
///     fn path(&self, path: &mut PathWriter<'_>) { … }
///     fn query(&self, query: &mut QueryWriter<'_>) { … }
/// }
/// ```
fn endpoint(model: &Model, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let (text, path) = (&operation.name, &operation.path);
    let response = operation.response.map_or_else(|| quote! { Empty }, |id| kind::bare(model, &Kind::Named(id)));
    let method = ident(operation.method.name());
    let (token, cipher) = (token(operation.token), cipher(operation.cipher));
    let metadata = metadata::constant(model, operation);
    let (path_fn, query_fn, (body_kind, body_fn)) = (path_fn(operation), query_fn(operation), body(operation));
    let key_fn = key_fn(operation);
    quote! {
        impl Endpoint for #name {
            type Response = #response;
            type Token = token::#token;
            type Cipher = cipher::#cipher;
            const NAME: &'static str = #text;
            const METHOD: Method = Method::#method;
            const PATH: &'static str = #path;
            #body_kind
            #metadata
            #path_fn
            #query_fn
            #body_fn
            #key_fn
        }
    }
}

fn token(token: Token) -> proc_macro2::Ident {
    ident(match token {
        Token::Seller => "Seller",
        Token::Creator => "Creator",
        Token::Partner => "Partner",
        Token::SellerOrCreator => "SellerOrCreator",
        Token::SellerOrPartner => "SellerOrPartner",
    })
}

fn cipher(cipher: Cipher) -> proc_macro2::Ident {
    ident(match cipher {
        Cipher::Shop => "Shop",
        Cipher::CategoryAsset => "CategoryAsset",
        Cipher::Optional => "Optional",
        Cipher::None => "None",
    })
}

/// Only for a path with ids. The SDK writes a constant path itself.
fn path_fn(operation: &Operation) -> Option<TokenStream> {
    let has_ids = operation.segments.iter().any(|segment| matches!(segment, Segment::Id(_)));
    let pieces = operation.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => quote! { path.literal(#text); },
        Segment::Id(index) => {
            let field = &operation.fields[*index];
            let (wire, value) = (&field.wire, limit::argument(field));
            quote! { path.id(#wire, #value); }
        }
    });
    has_ids.then(|| {
        quote! {
            #[inline]
            fn path(&self, path: &mut PathWriter<'_>) {
                #(#pieces)*
            }
        }
    })
}

/// The keys of the query, in signing order. Only for a query with parameters of the operation: the trait writes the others itself.
fn query_fn(operation: &Operation) -> Option<TokenStream> {
    let has_parameters = operation.query.iter().any(|key| matches!(key, QueryKey::Field(_)));
    let keys = operation.query.iter().map(|key| match key {
        QueryKey::AppKey => quote! { query.app_key(); },
        QueryKey::Timestamp => quote! { query.timestamp(); },
        QueryKey::ShopCipher => quote! { query.shop_cipher(); },
        QueryKey::CategoryAssetCipher => quote! { query.category_asset_cipher(); },
        QueryKey::Field(index) => {
            let field = &operation.fields[*index];
            let (wire, value) = (&field.wire, limit::argument(field));
            quote! { query.param(#wire, #value); }
        }
    });
    has_parameters.then(|| {
        quote! {
            #[inline]
            fn query(&self, query: &mut QueryWriter<'_>) {
                #(#keys)*
            }
        }
    })
}

/// The kind of body, and the function that writes it.
fn body(operation: &Operation) -> (Option<TokenStream>, Option<TokenStream>) {
    let fields = |indexes: &[usize]| indexes.iter().map(|&index| &operation.fields[index]).collect::<Vec<_>>();
    match &operation.body {
        Body::None => (None, None),
        Body::Json(indexes) => {
            let entries = object::entries(fields(indexes).into_iter());
            let function = quote! {
                #[inline]
                fn body(&self, body: &mut ObjectWriter<'_>) {
                    body.fields(#entries);
                }
            };
            (Some(quote! { const BODY: BodyKind = BodyKind::Json; }), (!indexes.is_empty()).then_some(function))
        }
        Body::Multipart(indexes) => {
            let parts = fields(indexes).into_iter().map(part);
            let function = quote! {
                #[inline]
                fn form(&self, form: &mut FormWriter) {
                    #(#parts)*
                }
            };
            (Some(quote! { const BODY: BodyKind = BodyKind::Multipart; }), Some(function))
        }
    }
}

/// Writes one part of a multipart form.
fn part(field: &Field) -> TokenStream {
    let (wire, value) = (&field.wire, limit::argument(field));
    let accepts = field.accepts.iter().map(|accepted| {
        let (media_type, max_bytes) = (&accepted.media_type, group_digits(accepted.max_bytes.unsigned_abs()));
        quote! { (#media_type, #max_bytes) }
    });
    match field.kind {
        Kind::Scalar(Scalar::File) if field.accepts.is_empty() => quote! { form.file(#wire, #value); },
        Kind::Scalar(Scalar::File) => quote! { form.file_of(#wire, #value, &[#(#accepts),*]); },
        _ => quote! { form.field(#wire, #value); },
    }
}

/// Only for an optional key. The caller provides a required one.
fn key_fn(operation: &Operation) -> Option<TokenStream> {
    let field = operation.idempotency_key.as_ref().map(|key| &operation.fields[key.value]).filter(|field| !field.required)?;
    let name = ident(&field.name);
    Some(quote! {
        #[inline]
        fn with_idempotency_key(&self, key: String) -> Option<Self> {
            self.#name.is_none().then(|| Self { #name: Some(key), ..self.clone() })
        }
    })
}
