//! Searches over time that hold more than TikTok lists: cut into windows until each is listed whole.

use std::collections::VecDeque;
use std::ops::Range;

use futures_util::stream;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::scope::{Grants, Scope};
use crate::endpoint::Paged;
use crate::error::{Error, PagingError};
use crate::time::Timestamp;

#[cfg(test)]
mod tests;

/// TikTok lists no more results of one search.
const LIMIT: usize = 10_000;
/// What it answers beyond.
const TOO_MANY: i64 = 12052180;

impl<S: Scope> Handle<S> {
    /// The items of a search over time, however many there are: a window of time that holds 10,000 of them or more is halved.
    ///
    /// `narrow` sets a window, its end excluded, on a copy of the request, which holds no page token:
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
    /// // Where TikTok takes the last second instead of the end:
    /// let products = shop.windows(SearchProducts::new(100), year, |products, from, to| {
    ///     products.create_time_ge(from).create_time_le(to.unix_seconds() - 1)
    /// });
    /// # }
    /// ```
    ///
    /// Windows follow each other in time; within one, items come as TikTok orders them. Those of a window come once all of it is read,
    /// so that none comes twice, and the list ends after its first error. One second that is too full is one:
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
    /// Results that are listed at most.
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

    /// What a window holds; nothing if that is more than TikTok lists. A list that stops at the limit may have been cut there.
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

/// The halves of a window, the later one first; nothing where it is a single second.
fn halves(window: &Range<Timestamp>) -> Option<[Range<Timestamp>; 2]> {
    let (start, end) = (window.start.unix_seconds(), window.end.unix_seconds());
    // Half of any distance can be added to its start.
    let middle = start + (start.abs_diff(end) / 2) as i64;
    let middle = Timestamp::from_unix_seconds(middle);
    (middle > window.start).then_some([middle..window.end, window.start..middle])
}
