//! Splits a search over time into windows that are below TikTok's limit on results.

use std::collections::VecDeque;
use std::ops::Range;

use futures_util::stream;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::scope::{Grants, Scope};
use crate::error::{Error, PagingError};
use crate::request::Paged;
use crate::values::Timestamp;

#[cfg(test)]
mod tests;

/// TikTok's maximum number of results per search.
const LIMIT: usize = 10_000;
/// TikTok's error code for a page beyond the limit.
const TOO_MANY: i64 = 12052180;

impl<S: Scope> Handle<S> {
    /// Returns all items of a search over time, even beyond TikTok's limit. A window with 10,000 or more items is halved.
    ///
    /// `narrow` sets the window on a copy of the request. The end is exclusive. The request must not have a page token:
    ///
    /// ```
    /// # use tiktok_shop::client::{Handle, Shop};
    /// # use tiktok_shop::order::GetOrderList;
    /// # use tiktok_shop::product::SearchProducts;
    /// # use tiktok_shop::Timestamp;
    /// # fn search(shop: Handle<Shop>, year: std::ops::Range<Timestamp>) {
    /// let orders = shop.windows(GetOrderList::new(100), year.clone(), |orders, from, to| {
    ///     orders.create_time_ge(from).create_time_lt(to)
    /// });
    /// // The upper bound of this filter is inclusive:
    /// let products = shop.windows(SearchProducts::new(100), year, |products, from, to| {
    ///     products.create_time_ge(from).create_time_le(to.unix_seconds() - 1)
    /// });
    /// # }
    /// ```
    ///
    /// Windows are in order of time; within a window, items are in TikTok's order. Items are returned after their whole window
    /// was read, so there are no duplicates. The list ends after the first error. A single second above the limit returns
    /// [`PagingError::WindowTooFull`].
    pub fn windows<E, F>(&self, request: E, window: Range<Timestamp>, narrow: F) -> Listing<E::Item>
    where
        E: Paged<Response: Send, Item: Send> + Clone + Send + Sync + 'static,
        F: Fn(E, Timestamp, Timestamp) -> E + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        WindowedSearch { handle: self.clone(), request, narrow, limit: LIMIT }.items(window)
    }
}

struct WindowedSearch<S, E, F> {
    handle: Handle<S>,
    request: E,
    narrow: F,
    /// Maximum number of results per search.
    limit: usize,
}

impl<S, E, F> WindowedSearch<S, E, F>
where
    S: Scope + Grants<E::Token, E::Cipher>,
    E: Paged<Response: Send, Item: Send> + Clone + Send + Sync + 'static,
    F: Fn(E, Timestamp, Timestamp) -> E + Send + Sync + 'static,
{
    fn items(self, window: Range<Timestamp>) -> Listing<E::Item> {
        let start = (self, vec![window], VecDeque::new());
        Listing::of(stream::try_unfold(start, async |(search, mut windows, mut items)| {
            loop {
                if let Some(item) = items.pop_front() {
                    return Ok(Some((item, (search, windows, items))));
                }
                let Some(window) = windows.pop() else { return Ok(None) };
                match search.list(&window).await? {
                    Some(listed) => items = listed.into(),
                    None => windows.extend(halves(&window).ok_or(PagingError::WindowTooFull)?),
                }
            }
        }))
    }

    /// Returns the items of a window, or `None` if it reaches the limit. A list that stops at the limit may be truncated.
    async fn list(&self, window: &Range<Timestamp>) -> Result<Option<Vec<E::Item>>, Error> {
        let mut items = Vec::new();
        if window.is_empty() {
            return Ok(Some(items));
        }
        let mut pages = self.handle.pages((self.narrow)(self.request.clone(), window.start, window.end));
        loop {
            match pages.try_next().await {
                Ok(Some(page)) => {
                    let total = E::total_count(&page.reply.data).and_then(|total| usize::try_from(total).ok()).unwrap_or_default();
                    items.extend(E::items(page.reply.data));
                    if total.max(items.len()) >= self.limit {
                        return Ok(None);
                    }
                }
                Ok(None) => return Ok(Some(items)),
                Err(error) if error.code() == Some(TOO_MANY) => return Ok(None),
                Err(error) => return Err(error),
            }
        }
    }
}

/// Returns the halves of a window, the later one first, or `None` for a single second.
fn halves(window: &Range<Timestamp>) -> Option<[Range<Timestamp>; 2]> {
    let (start, end) = (window.start.unix_seconds(), window.end.unix_seconds());
    // The sum cannot overflow.
    let middle = start + (start.abs_diff(end) / 2) as i64;
    let middle = Timestamp::from_unix_seconds(middle);
    (middle > window.start).then_some([middle..window.end, window.start..middle])
}
