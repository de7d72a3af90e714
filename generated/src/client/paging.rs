//! Pagination: reads a list page by page or item by item.

use std::fmt;

use bytes::Bytes;
use futures_util::stream;
use http::StatusCode;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::scope::{Grants, Scope};
use crate::error::{Error, PagingError};
use crate::request::{PageCursor, Paged};
use crate::response::{Misfit, Reply, misfit_error};

#[cfg(test)]
mod tests;

/// One page of a list. `Debug` shows the length of the body only.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<R> {
    /// The reply with the items of this page.
    pub reply: Reply<R>,
    /// Cursor of the next page: set it as the `page_token` of the request, or as its page number. `None` on the last page.
    pub next_page_token: Option<String>,
    /// The number of items on all pages, if TikTok reports it.
    pub total_count: Option<i64>,
    /// The body of the response, unchanged: JSON including the envelope.
    pub raw: Bytes,
}

/// Omits the body, because it is not redacted and may contain secrets.
impl<R: fmt::Debug> fmt::Debug for Page<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("reply", &self.reply)
            .field("next_page_token", &self.next_page_token)
            .field("total_count", &self.total_count)
            .field("raw", &self.raw.len())
            .finish()
    }
}

/// Maximum number of consecutive empty pages.
const MAX_EMPTY_PAGES: usize = 1000;

/// Counts consecutive empty pages. A server that returns only empty pages with fresh tokens would keep a list busy forever.
#[derive(Default)]
pub(super) struct EmptyPages(usize);

impl EmptyPages {
    /// Counts a page.
    pub(super) fn count(&mut self, is_empty: bool) -> Result<(), PagingError> {
        self.0 = if is_empty { self.0 + 1 } else { 0 };
        if self.0 > MAX_EMPTY_PAGES { Err(PagingError::TooManyEmptyPages) } else { Ok(()) }
    }
}

impl<S: Scope> Handle<S> {
    /// Returns the pages of a list, requested on demand. If the request has a page token or a page number, the list starts at that
    /// page. Fields that TikTok requires beside the token, such as the `search_key` of `SearchMarketplaceCreators`, are sent with it.
    /// To resume such a list, set them too, as the response of the page before has them.
    ///
    /// The list ends after the first error. A repeated page token is an error, because the list would never end. A list by page number
    /// ends with an empty page, or once it has as many items as TikTok reports; see [`PageCursor`]. In any other list, an empty page may
    /// be followed by more pages. Their number is not limited here, unlike in [`items`](Self::items).
    pub fn pages<E>(&self, request: E) -> Listing<Page<E::Response>>
    where
        E: Paged<Response: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = NextPage::first(self.clone(), request);
        Listing::new(stream::try_unfold(Some(start), async |next_page| match next_page {
            Some(next_page) => next_page.fetch().await.map(Some),
            None => Ok(None),
        }))
    }

    /// Returns the items of all pages of a list, requested on demand. See [`pages`](Self::pages).
    ///
    /// A value in an item that does not fit its field is left out. [`pages`](Self::pages) reports it in
    /// [`Reply::misfits`](crate::Reply::misfits). If you need every value, make it an error with
    /// [`CallOptions::strict`](crate::client::CallOptions::strict).
    ///
    /// Empty pages are skipped. After 1000 consecutive empty pages, a further one is an error: [`PagingError::TooManyEmptyPages`].
    pub fn items<E>(&self, request: E) -> Listing<E::Item>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = NextPage::first(self.clone(), request);
        Listing::flatten(stream::try_unfold((Some(start), EmptyPages::default()), async |(next_page, mut empty_pages)| {
            let Some(current) = next_page else { return Ok(None) };
            let (page, following) = current.fetch().await?;
            let items = E::items(page.reply.data);
            empty_pages.count(items.is_empty())?;
            Ok(Some((items, (following, empty_pages))))
        }))
    }
}

/// The state of a list before its next page.
struct NextPage<S, E> {
    handle: Handle<S>,
    request: E,
    cursor: PageCursor,
}

impl<S: Scope, E> NextPage<S, E>
where
    E: Paged<Response: Send> + Send + Sync,
    S: Grants<E::Token, E::Cipher>,
{
    /// The state before the first page. The request may select the page to start at.
    fn first(handle: Handle<S>, request: E) -> Self {
        Self { handle, request, cursor: PageCursor::new() }
    }

    /// Requests the page. Also returns the state after it, or `None` after the last page.
    async fn fetch(mut self) -> Result<(Page<E::Response>, Option<Self>), Error> {
        let (reply, raw) = self.handle.send_with_body(&self.request).await?;
        check_misfits(&reply, E::DEPTH)?;
        let has_next = self.cursor.advance(&mut self.request, &reply.data)?;
        let (next_page_token, total_count) = (self.cursor.next_page().map(str::to_owned), self.cursor.total_count());
        let page = Page { reply, next_page_token, total_count, raw };
        Ok((page, has_next.then_some(self)))
    }
}

/// Fails if items or pages would be lost unnoticed, because a value inside at most `depth` objects of `data` does not fit. It may be
/// the list, the token of the next page or the total number of items.
pub(super) fn check_misfits<R>(reply: &Reply<R>, depth: usize) -> Result<(), Error> {
    let is_essential = |misfit: &&Misfit| {
        let path = misfit.path.strip_prefix("data.");
        path.is_some_and(|path| !path.contains('[') && path.matches('.').count() <= depth)
    };
    match reply.misfits.iter().find(is_essential) {
        Some(misfit) => Err(misfit_error(StatusCode::OK, misfit.clone(), reply.request_id.clone())),
        None => Ok(()),
    }
}
