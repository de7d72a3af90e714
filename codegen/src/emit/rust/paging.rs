//! Paginated lists: how a request moves on to the next page.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{ident, kind};
use crate::model::{Cursor, Direction, Field, Kind, Model, Operation, Paging, TypeKind};

/// A field on a path, and whether its type has no `Option`.
type PathStep<'a> = (&'a Field, bool);

/// ```text
/// impl Paged for GetOrderList {
///     type Item = Order;
///     fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
///         cursor.total(response.total_count);
///         cursor.token(&mut self.page_token, response.next_page_token.as_deref());
///     }
///     fn items(response: Self::Response) -> Vec<Self::Item> { response.orders }
/// }
/// ```
pub(super) fn item(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let name = ident(&operation.name);
    let item = match &paging.list {
        Some(list) => kind::bare(model, &list.item),
        None => quote! { Self::Response },
    };
    let paths = Paths { model, operation };
    let depth = depth(paging);
    let statements = next_statements(paths, paging);
    let items = items(paths, paging);
    Some(quote! {
        impl Paged for #name {
            type Item = #item;
            #depth
            #[inline]
            fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
                #statements
            }
            #[inline]
            fn items(response: Self::Response) -> Vec<Self::Item> {
                #items
            }
        }
    })
}

/// The number of objects around the fields of the reply, if there are any.
fn depth(paging: &Paging) -> Option<TokenStream> {
    let next = match &paging.cursor {
        Cursor::Token { next, .. } => Some(next),
        Cursor::Number(_) => None,
    };
    let paths = paging.list.iter().map(|list| &list.field).chain(next).chain(&paging.total);
    let depth = paths.map(|path| path.len() - 1).max().filter(|depth| *depth > 0)?;
    let depth = Literal::usize_unsuffixed(depth);
    Some(quote! { const DEPTH: usize = #depth; })
}

/// The statements that set the fields of the request. The total comes first: page numbers end with it.
fn next_statements(paths: Paths<'_>, paging: &Paging) -> TokenStream {
    let total = paging.total.as_ref().map(|path| {
        let total = read_expression(&paths.received(path), &quote! {});
        quote! { cursor.total(#total); }
    });
    let cursor = match &paging.cursor {
        Cursor::Token { sent, next } => {
            let (sent, next) =
                (field_reference(&paths.sent(sent)), read_expression(&paths.received(next), &quote! { .as_deref() }));
            quote! { cursor.token(#sent, #next); }
        }
        Cursor::Number(sent) => {
            let (sent, count) = (field_reference(&paths.sent(sent)), count(paths, paging));
            quote! { cursor.number(#sent, #count); }
        }
    };
    let carried = paging.carried.iter().map(|carried| {
        let sent = field_reference(&paths.sent(&[carried.sent]));
        let received = read_expression(&paths.received(&carried.received), &quote! { .as_ref() });
        quote! { cursor.carry(#sent, #received); }
    });
    quote! { #total #cursor #(#carried)* }
}

/// The number of items on the page.
fn count(paths: Paths<'_>, paging: &Paging) -> Option<TokenStream> {
    let steps = paths.received(&paging.list.as_ref()?.field);
    let (holder, (field, is_bare)) = split(&steps)?;
    let name = ident(&field.name);
    let length = if is_bare {
        quote! { .len() }
    } else {
        quote! { .as_ref().map_or(0, Vec::len) }
    };
    Some(match holder {
        None => quote! { response.#name #length },
        Some(holder) => quote! { #holder.map_or(0, |object| object.#name #length) },
    })
}

/// The expression that takes the items from the reply.
fn items(paths: Paths<'_>, paging: &Paging) -> TokenStream {
    let Some(list) = &paging.list else { return quote! { vec![response] } };
    let steps = paths.received(&list.field);
    let Some(((last, is_bare), outer)) = steps.split_last() else { return TokenStream::new() };
    let name = ident(&last.name);
    let Some(((first, _), inner)) = outer.split_first() else { return quote! { response.#name } };
    let first = ident(&first.name);
    let inner = inner.iter().map(|(field, _)| ident(&field.name));
    let take = ident(if *is_bare { "map" } else { "and_then" });
    quote! { response.#first #(.and_then(|object| object.#inner))* .#take(|object| object.#name).unwrap_or_default() }
}

/// The value at the end of a path, as an option. `access` turns the field into it.
fn read_expression(steps: &[PathStep<'_>], access: &TokenStream) -> TokenStream {
    let Some((holder, (field, _))) = split(steps) else { return TokenStream::new() };
    let name = ident(&field.name);
    match holder {
        None => quote! { response.#name #access },
        Some(holder) => quote! { #holder.and_then(|object| object.#name #access) },
    }
}

/// A reference to the optional object that holds the last field of a path, unless the reply itself does, and this field.
fn split<'a>(steps: &[PathStep<'a>]) -> Option<(Option<TokenStream>, PathStep<'a>)> {
    let (last, outer) = steps.split_last()?;
    let holder = outer.split_first().map(|((first, _), inner)| {
        let first = ident(&first.name);
        let inner = inner.iter().map(|(field, _)| ident(&field.name));
        quote! { response.#first.as_ref() #(.and_then(|object| object.#inner.as_ref()))* }
    });
    Some((holder, *last))
}

/// The field of the request at the end of a path. Objects on the way are added where they are missing.
fn field_reference(steps: &[PathStep<'_>]) -> TokenStream {
    let Some(((last, _), outer)) = steps.split_last() else { return TokenStream::new() };
    let outer = outer.iter().map(|(field, is_bare)| {
        let name = ident(&field.name);
        if *is_bare {
            quote! { .#name }
        } else {
            quote! { .#name.get_or_insert_default() }
        }
    });
    let last = ident(&last.name);
    quote! { &mut self #(#outer)* .#last }
}

/// Resolves paths of fields.
#[derive(Clone, Copy)]
struct Paths<'a> {
    model: &'a Model,
    operation: &'a Operation,
}

impl<'a> Paths<'a> {
    fn sent(self, path: &[usize]) -> Vec<PathStep<'a>> {
        self.steps(&self.operation.fields, Direction::Request, path)
    }

    fn received(self, path: &[usize]) -> Vec<PathStep<'a>> {
        self.operation.response.map(|id| self.steps_in(&Kind::Named(id), path)).unwrap_or_default()
    }

    fn steps(self, fields: &'a [Field], direction: Direction, path: &[usize]) -> Vec<PathStep<'a>> {
        let Some((index, rest)) = path.split_first() else { return Vec::new() };
        let field = &fields[*index];
        let mut steps = vec![(field, kind::is_bare(field, direction))];
        steps.extend(self.steps_in(&field.kind, rest));
        steps
    }

    fn steps_in(self, kind: &Kind, path: &[usize]) -> Vec<PathStep<'a>> {
        match kind.named().map(|id| &self.model.ty(id).kind) {
            Some(TypeKind::Object { fields, direction }) => self.steps(fields, *direction, path),
            _ => Vec::new(),
        }
    }
}
