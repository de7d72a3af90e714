//! Searches by time with more results than TikTok lists, or over a longer time than TikTok searches. The time range is split into
//! windows until each window can be listed completely.

use std::ops::Range;

use futures_util::stream;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::paging::EmptyPages;
use crate::client::scope::{Grants, Scope};
use crate::error::{Error, PagingError};
use crate::request::Paged;
use crate::values::Timestamp;

#[cfg(test)]
mod tests;

/// Maximum number of results that TikTok lists for one search.
const MAX_RESULTS: usize = 10_000;
const SECONDS_PER_DAY: i64 = 24 * 60 * 60;
/// Error code for a page beyond the maximum.
const TOO_MANY_RESULTS: i64 = 12052180;

impl<S: Scope> Handle<S> {
    /// Returns all items of a search by time, without the limit of 10,000 results: a window with 10,000 or more items is split in half.
    /// If TikTok limits the time range of a search, as it does for affiliate orders, no window is longer; see
    /// [`OperationMeta::max_days`](crate::OperationMeta::max_days).
    ///
    /// `narrow` sets the time range on a copy of the request. The end of the range is exclusive. The request must not have a page token:
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
    /// // If the end of the filter is inclusive, subtract one second:
    /// let products = shop.windows(SearchProducts::new(100), year, |products, from, to| {
    ///     products.create_time_ge(from).create_time_le(to.unix_seconds() - 1)
    /// });
    /// # }
    /// ```
    ///
    /// Windows are in ascending order of time. Within a window, items have the order of TikTok. The items of a window are returned after
    /// the whole window is read, so that no item is returned twice.
    ///
    /// The list ends after the first error. If a single second has too many items, the error is [`PagingError::WindowTooFull`]. After 1000
    /// consecutive empty pages, a further one is an error, as for [`items`](Self::items).
    pub fn windows<E, F>(&self, request: E, window: Range<Timestamp>, narrow: F) -> Listing<E::Item>
    where
        E: Paged<Response: Send, Item: Send> + Clone + Send + Sync + 'static,
        F: Fn(E, Timestamp, Timestamp) -> E + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        WindowSearch { handle: self.clone(), request, narrow, limit: MAX_RESULTS, max_days: E::META.max_days }.items(window)
    }
}

struct WindowSearch<S, E, F> {
    handle: Handle<S>,
    request: E,
    narrow: F,
    /// Maximum number of results of one window.
    limit: usize,
    /// Maximum length of one window.
    max_days: Option<u32>,
}

impl<S, E, F> WindowSearch<S, E, F>
where
    S: Scope + Grants<E::Token, E::Cipher>,
    E: Paged<Response: Send, Item: Send> + Clone + Send + Sync + 'static,
    F: Fn(E, Timestamp, Timestamp) -> E + Send + Sync + 'static,
{
    fn items(self, window: Range<Timestamp>) -> Listing<E::Item> {
        Listing::flatten(stream::try_unfold((self, vec![window]), async |(search, mut windows)| {
            let Some(window) = windows.pop() else { return Ok(None) };
            let (window, rest) = first_days(window, search.max_days);
            windows.extend(rest);
            let items = match search.list(&window).await? {
                Some(items) => items,
                None => {
                    windows.extend(halves(&window).ok_or(PagingError::WindowTooFull)?);
                    Vec::new()
                }
            };
            Ok(Some((items, (search, windows))))
        }))
    }

    /// Returns all items of a window, or `None` if the window has too many. A list with exactly `limit` items may be truncated, so it
    /// also counts as too many.
    async fn list(&self, window: &Range<Timestamp>) -> Result<Option<Vec<E::Item>>, Error> {
        let (mut items, mut empty_pages) = (Vec::new(), EmptyPages::default());
        if window.is_empty() {
            return Ok(Some(items));
        }
        let mut pages = self.handle.pages((self.narrow)(self.request.clone(), window.start, window.end));
        loop {
            match pages.try_next().await {
                Ok(Some(page)) => {
                    let total = page.total_count.and_then(|total| usize::try_from(total).ok()).unwrap_or_default();
                    let listed = E::items(page.reply.data);
                    empty_pages.count(listed.is_empty())?;
                    items.extend(listed);
                    if total.max(items.len()) >= self.limit {
                        return Ok(None);
                    }
                }
                Ok(None) => return Ok(Some(items)),
                Err(error) if error.code() == Some(TOO_MANY_RESULTS) => return Ok(None),
                Err(error) => return Err(error),
            }
        }
    }
}

/// Splits a window after the maximum number of days, if it is longer.
fn first_days(window: Range<Timestamp>, max_days: Option<u32>) -> (Range<Timestamp>, Option<Range<Timestamp>>) {
    let end = max_days.and_then(|days| window.start.unix_seconds().checked_add(i64::from(days) * SECONDS_PER_DAY));
    match end.map(Timestamp::from_unix_seconds) {
        Some(end) if end < window.end => (window.start..end, Some(end..window.end)),
        _ => (window, None),
    }
}

/// Splits a window into halves, the later half first. Returns `None` for a single second.
fn halves(window: &Range<Timestamp>) -> Option<[Range<Timestamp>; 2]> {
    let (start, end) = (window.start.unix_seconds(), window.end.unix_seconds());
    // This cannot overflow: half of the distance fits in an `i64`.
    let middle = start + (start.abs_diff(end) / 2) as i64;
    let middle = Timestamp::from_unix_seconds(middle);
    (middle > window.start).then_some([middle..window.end, window.start..middle])
}
