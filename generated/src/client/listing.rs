//! The asynchronous iterator over a paginated list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::TryStreamExt as _;
use futures_util::stream::{self, Stream};

use crate::error::Error;

/// The items or pages of a list, requested on demand. It ends after the last one, or after the first error.
///
/// Call [`try_next`](Self::try_next) in a loop. A listing is also a [`Stream`]. It does not have to be pinned, so it may be a field of
/// a struct or move into a spawned task:
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
#[must_use = "a listing sends no request until it is read"]
pub struct Listing<T>(Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>);

impl<T> Listing<T> {
    pub(super) fn new(stream: impl Stream<Item = Result<T, Error>> + Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    /// The elements of each list, one by one.
    pub(super) fn flatten(lists: impl Stream<Item = Result<Vec<T>, Error>> + Send + 'static) -> Self
    where
        T: Send + 'static,
    {
        Self::new(lists.map_ok(|list| stream::iter(list.into_iter().map(Ok))).try_flatten())
    }

    /// Returns the next item or page, or `None` after the last one.
    ///
    /// It is cancel safe: if the future is dropped, for example by `select!`, the next call waits for the same item.
    ///
    /// # Errors
    ///
    /// Fails if the request for the next page fails, or if TikTok's pages would never end; see [`PagingError`](crate::PagingError). The
    /// list ends after an error.
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
