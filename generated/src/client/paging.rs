//! Pagination: reads a list page by page or item by item.

use std::collections::{HashSet, VecDeque};

use bytes::Bytes;
use futures_util::stream;
use http::StatusCode;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::scope::{Grants, Scope};
use crate::error::{Error, PagingError};
use crate::request::Paged;
use crate::response::{Misfit, Reply, misfit_error};

#[cfg(test)]
mod tests;

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<R> {
    /// The reply with the items of this page.
    pub reply: Reply<R>,
    /// Cursor of the next page: set it as the `page_token` of the request. `None` on the last page.
    pub next_page_token: Option<String>,
    /// The body of the response, unchanged: JSON including the envelope.
    pub raw: Bytes,
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
    /// Returns the pages of a list, requested on demand. If the request has a page token, the list starts at that page.
    ///
    /// The list ends after the first error. A repeated page token is an error, because the list would never end. A page may be empty
    /// although other pages follow, so an application that needs a bound counts empty pages itself. [`items`](Self::items) has one.
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
    /// Empty pages are skipped. After 1000 consecutive empty pages, a further one is an error: [`PagingError::TooManyEmptyPages`].
    pub fn items<E>(&self, request: E) -> Listing<E::Item>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = NextPage::first(self.clone(), request);
        Listing::new(stream::try_unfold((Some(start), VecDeque::new()), async |(mut next_page, mut items)| {
            let mut empty_pages = EmptyPages::default();
            loop {
                if let Some(item) = items.pop_front() {
                    return Ok(Some((item, (next_page, items))));
                }
                let Some(current) = next_page else { return Ok(None) };
                let (page, following) = current.fetch().await?;
                items = E::items(page.reply.data).into();
                empty_pages.count(items.is_empty())?;
                next_page = following;
            }
        }))
    }
}

/// The state of a list before its next page.
struct NextPage<S, E> {
    handle: Handle<S>,
    request: E,
    /// All page tokens that were requested so far.
    seen_tokens: HashSet<String>,
}

impl<S: Scope, E> NextPage<S, E>
where
    E: Paged<Response: Send> + Send + Sync,
    S: Grants<E::Token, E::Cipher>,
{
    /// The state before the first page. The request may have the token of the page to start at.
    fn first(handle: Handle<S>, request: E) -> Self {
        let seen_tokens = request.page_token().map(str::to_owned).into_iter().collect();
        Self { handle, request, seen_tokens }
    }

    /// Requests the page. Also returns the state after it, or `None` after the last page.
    async fn fetch(mut self) -> Result<(Page<E::Response>, Option<Self>), Error> {
        let (reply, raw) = self.handle.send_with_body(&self.request).await?;
        if let Some(misfit) = reply.misfits.iter().find(|misfit| is_essential(misfit)) {
            return Err(misfit_error(StatusCode::OK, misfit.clone(), reply.request_id));
        }
        let next_token = E::next_page_token(&reply.data).filter(|token| !token.is_empty()).map(str::to_owned);
        let page = Page { reply, next_page_token: next_token.clone(), raw };
        let Some(token) = next_token else { return Ok((page, None)) };
        if !self.seen_tokens.insert(token.clone()) {
            return Err(PagingError::RepeatedToken.into());
        }
        self.request.set_page_token(token);
        Ok((page, Some(self)))
    }
}

/// Whether the value is a field of `data` itself. Without the list or the page token, items would be lost unnoticed.
fn is_essential(misfit: &Misfit) -> bool {
    misfit.path.strip_prefix("data.").is_some_and(|field| !field.contains(['.', '[']))
}
