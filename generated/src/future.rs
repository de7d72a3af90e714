//! Boxed futures for object-safe traits.

use std::future::Future;
use std::pin::Pin;

/// A boxed future, as methods of object-safe traits return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
