//! Pagination: reads a list page by page or item by item.

use std::collections::{HashSet, VecDeque};

use futures_util::stream;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::scope::{Grants, Scope};
use crate::error::{Error, PagingError};
use crate::request::Paged;
use crate::response::Reply;

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
}

impl<S: Scope> Handle<S> {
    /// Returns the pages of a list, requested on demand. If the request has a page token, the list starts at that page.
    ///
    /// The list ends after the first error. A repeated page token is an error, because the list would never end.
    pub fn pages<E>(&self, request: E) -> Listing<Page<E::Response>>
    where
        E: Paged<Response: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = NextPage { handle: self.clone(), request, seen_tokens: HashSet::new(), is_repeated: false };
        Listing::new(stream::try_unfold(Some(start), async |next_page| match next_page {
            Some(next_page) => next_page.fetch().await.map(Some),
            None => Ok(None),
        }))
    }

    /// Returns the items of all pages of a list, requested on demand. See [`pages`](Self::pages).
    pub fn items<E>(&self, request: E) -> Listing<E::Item>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = NextPage { handle: self.clone(), request, seen_tokens: HashSet::new(), is_repeated: false };
        Listing::new(stream::try_unfold((Some(start), VecDeque::new()), async |(mut next_page, mut items)| {
            loop {
                if let Some(item) = items.pop_front() {
                    return Ok(Some((item, (next_page, items))));
                }
                let Some(current) = next_page else { return Ok(None) };
                let (page, following) = current.fetch().await?;
                items = E::items(page.reply.data).into();
                next_page = following;
            }
        }))
    }
}

/// The state of a list before its next page.
struct NextPage<S, E> {
    handle: Handle<S>,
    request: E,
    /// All page tokens that TikTok returned so far.
    seen_tokens: HashSet<String>,
    /// Whether the token of this page was already in `seen_tokens`.
    is_repeated: bool,
}

impl<S: Scope, E> NextPage<S, E>
where
    E: Paged<Response: Send> + Send + Sync,
    S: Grants<E::Token, E::Cipher>,
{
    /// Requests the page. Also returns the state after it, or `None` after the last page.
    async fn fetch(mut self) -> Result<(Page<E::Response>, Option<Self>), Error> {
        if self.is_repeated {
            return Err(PagingError::RepeatedToken.into());
        }
        let reply = self.handle.send(&self.request).await?;
        let next_token = E::next_page_token(&reply.data).filter(|token| !token.is_empty()).map(str::to_owned);
        let page = Page { reply, next_page_token: next_token.clone() };
        let Some(token) = next_token else { return Ok((page, None)) };
        // This page is valid, so the error for a repeated token follows after it.
        self.is_repeated = !self.seen_tokens.insert(token.clone());
        self.request.set_page_token(token);
        Ok((page, Some(self)))
    }
}
