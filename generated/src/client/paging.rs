//! Pagination by page or by item.

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
    /// The reply of this page.
    pub reply: Reply<R>,
    /// Cursor of the next page: set it as the request's `page_token`. `None` on the last page.
    pub next_page_token: Option<String>,
}

impl<S: Scope> Handle<S> {
    /// Returns the pages of a list, fetched on demand. A request with a page token starts at that page.
    ///
    /// The list ends after the first error. A repeated page token is an error, because the list would never end.
    pub fn pages<E>(&self, request: E) -> Listing<Page<E::Response>>
    where
        E: Paged<Response: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = PageCursor { handle: self.clone(), request, tokens: HashSet::new(), is_endless: false };
        Listing::of(stream::try_unfold(Some(start), async |cursor| match cursor {
            Some(cursor) => cursor.fetch().await.map(Some),
            None => Ok(None),
        }))
    }

    /// Returns the items of all pages, fetched on demand.
    pub fn items<E>(&self, request: E) -> Listing<E::Item>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let start = PageCursor { handle: self.clone(), request, tokens: HashSet::new(), is_endless: false };
        Listing::of(stream::try_unfold((Some(start), VecDeque::new()), async |(mut cursor, mut items)| {
            loop {
                if let Some(item) = items.pop_front() {
                    return Ok(Some((item, (cursor, items))));
                }
                let Some(next) = cursor else { return Ok(None) };
                let (page, following) = next.fetch().await?;
                items = E::items(page.reply.data).into();
                cursor = following;
            }
        }))
    }
}

/// The state for fetching the next page.
struct PageCursor<S, E> {
    handle: Handle<S>,
    request: E,
    /// Page tokens that TikTok returned so far.
    tokens: HashSet<String>,
    /// Whether the token of this page repeats an earlier one.
    is_endless: bool,
}

impl<S: Scope, E> PageCursor<S, E>
where
    E: Paged<Response: Send> + Send + Sync,
    S: Grants<E::Token, E::Cipher>,
{
    async fn fetch(mut self) -> Result<(Page<E::Response>, Option<Self>), Error> {
        if self.is_endless {
            return Err(PagingError::RepeatedToken.into());
        }
        let reply = self.handle.send(&self.request).await?;
        let next = E::next_page_token(&reply.data).filter(|token| !token.is_empty()).map(str::to_owned);
        let page = Page { reply, next_page_token: next.clone() };
        let Some(next) = next else { return Ok((page, None)) };
        // This page is valid, so the error is returned for the next one.
        self.is_endless = !self.tokens.insert(next.clone());
        self.request.set_page_token(next);
        Ok((page, Some(self)))
    }
}
