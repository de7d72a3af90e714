//! Lookups of a limited number of ids.

use crate::request::Endpoint;

/// A lookup that takes a limited number of ids, or other keys, per call. `Handle::batches` splits longer lists.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a lookup of a limited number of ids",
    label = "not a lookup that can be split",
    note = "pass a lookup by value, as in `batches(GetOrderDetail::new(ids))`; split the lists of other operations yourself, and call each with `send(&request)`"
)]
pub trait Batched: Endpoint {
    /// The type of the keys, such as the text of an id.
    type Key;
    /// The type of the results.
    type Item;

    /// The largest number of keys in one call.
    const MAX: usize;

    /// The keys of the request.
    fn keys(&mut self) -> &mut Vec<Self::Key>;

    /// The results of one call.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}
