//! What a list brings, as a value that can be kept, moved and asked.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::TryStreamExt as _;
use futures_util::stream::Stream;

use crate::error::Error;

/// The items or pages of a list, asked for as they are wanted. It ends after the last one, or after its first error.
///
/// [`try_next`](Self::try_next) is all that is needed. It is a [`Stream`] too, for those who combine streams; neither wants it pinned,
/// and it may be a field of a struct or go into a spawned task:
///
/// ```
/// use tiktok_shop::client::Listing;
/// use tiktok_shop::order::get_order_list::ListedOrder;
/// use tiktok_shop::Error;
///
/// struct Import {
///     orders: Listing<ListedOrder>,
///     done: usize,
/// }
///
/// impl Import {
///     async fn step(&mut self) -> Result<bool, Error> {
///         let Some(order) = self.orders.try_next().await? else { return Ok(false) };
///         println!("{:?}", order.id);
///         self.done += 1;
///         Ok(true)
///     }
/// }
///
/// fn in_the_background(mut import: Import) -> impl Future<Output = Result<usize, Error>> + Send + 'static {
///     async move {
///         while import.step().await? {}
///         Ok(import.done)
///     }
/// }
/// ```
#[must_use = "nothing is asked for until the list is read"]
pub struct Listing<T>(Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>);

impl<T> Listing<T> {
    pub(super) fn of(stream: impl Stream<Item = Result<T, Error>> + Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    /// The next one, or nothing after the last one. Nothing is lost when its future is dropped, as `select!` does: the next call
    /// goes on waiting for the same one.
    ///
    /// # Errors
    ///
    /// Those of the call that brings the next page, or that the list would never end. Nothing comes after it.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.0.try_next().await
    }
}

impl<T> Stream for Listing<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> fmt::Debug for Listing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listing(…)")
    }
}
