//! Lookups of a limited number of ids.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{ident, kind};
use crate::model::{Kind, Model, Operation};

/// ```text
/// impl Batched for GetOrderDetail {
///     type Key = String;
///     type Item = Order;
///     const MAX: usize = 50;
///     fn keys(&mut self) -> &mut Vec<Self::Key> { &mut self.ids }
///     fn items(response: Self::Response) -> Vec<Self::Item> { response.orders }
/// }
/// ```
pub(super) fn item(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let batch = operation.batch?;
    let keys = &operation.fields[batch.keys];
    let list = model.ty(operation.response?).fields().first()?;
    let (Kind::List(key), Kind::List(item)) = (&keys.kind, &list.kind) else { return None };
    let (key, item) = (kind::bare(model, key), kind::bare(model, item));
    let (name, keys, list) = (ident(&operation.name), ident(&keys.name), ident(&list.name));
    let max = Literal::i64_unsuffixed(batch.max);
    Some(quote! {
        impl Batched for #name {
            type Key = #key;
            type Item = #item;
            const MAX: usize = #max;
            #[inline]
            fn keys(&mut self) -> &mut Vec<Self::Key> {
                &mut self.#keys
            }
            #[inline]
            fn items(response: Self::Response) -> Vec<Self::Item> {
                response.#list
            }
        }
    })
}
