//! Reports parts of replies that this version of the SDK does not know.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::wire::observe::UnknownPath;

/// A field or an enum value in a reply that this version of the SDK does not know. TikTok adds both without notice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownPart {
    /// Name of the operation, such as `GetOrderList`.
    pub operation: String,
    /// The path, such as `data.orders[].payment.new_fee`. It has no indices and no values.
    pub path: String,
    /// The kind of unknown part.
    pub kind: UnknownKind,
    /// The request ID of the first reply that contains the part.
    pub request_id: Option<String>,
}

/// The kind of an [`UnknownPart`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnknownKind {
    /// A field. Its value is not part of the reply's data; [`Page::raw`](crate::client::Page::raw) and
    /// [`RawResponse`](crate::client::RawResponse) contain it.
    Field,
    /// The value of an enum. The reply's data contains it.
    Value,
}

/// The listener of a client, with the parts that were already reported.
pub(crate) struct UnknownListener {
    listen: Box<dyn Fn(&UnknownPart) + Send + Sync>,
    /// The operations and paths of these parts.
    reported: Mutex<Vec<(String, UnknownPath)>>,
}

/// Limit on the number of parts. It bounds the memory if a server keeps sending new fields.
const MAX_REPORTED: usize = 4096;

impl UnknownListener {
    pub(crate) fn new(listen: impl Fn(&UnknownPart) + Send + Sync + 'static) -> Self {
        Self { listen: Box::new(listen), reported: Mutex::default() }
    }

    /// The listener of tests.
    #[expect(clippy::panic, reason = "a test fails by panicking")]
    pub(crate) fn panicking() -> Self {
        Self::new(|UnknownPart { operation, path, kind, .. }| {
            panic!(
                "the prepared response of {operation} has an unknown {kind:?} at `{path}`: correct it, or use `FakeTransport::lenient`"
            )
        })
    }

    /// Reports each part that is new to the listener.
    pub(crate) fn report(&self, operation: &str, paths: &[UnknownPath], request_id: Option<&str>) {
        for path in paths.iter().filter(|path| self.is_new(operation, path)) {
            (self.listen)(&UnknownPart {
                operation: operation.to_owned(),
                path: path.path.clone(),
                kind: if path.is_field { UnknownKind::Field } else { UnknownKind::Value },
                request_id: request_id.map(str::to_owned),
            });
        }
    }

    /// No code panics while it holds this lock, so the content of a poisoned lock is valid.
    fn is_new(&self, operation: &str, path: &UnknownPath) -> bool {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = reported.len() < MAX_REPORTED && !reported.iter().any(|(known, part)| known == operation && part == path);
        if is_new {
            reported.push((operation.to_owned(), path.clone()));
        }
        is_new
    }
}

impl fmt::Debug for UnknownListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UnknownListener(…)")
    }
}
