//! Pagination: moves a request from one page to the next.

use std::collections::HashSet;
use std::mem;

use crate::error::PagingError;
use crate::request::Endpoint;

/// The number of the first page of a list by page number.
const FIRST_PAGE: i64 = 1;

/// A paginated operation.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not paginated",
    label = "not a paginated operation",
    note = "pass the operation by value, as in `items(GetOrderList::new(100))`; call operations that are not paginated with `send(&request)`"
)]
pub trait Paged: Endpoint {
    /// The type of the list's elements.
    type Item;

    /// The number of objects in `data` around the list, or around the token of the next page if that is deeper.
    const DEPTH: usize = 0;

    /// Passes the fields of the request that select the page to the cursor, which sets them for the page after `response`. To
    /// move to the next page, call [`PageCursor::advance`].
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor);

    /// The elements of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// The position in a paginated list. It moves a request from page to page, until the last one:
///
/// ```
/// use tiktok_shop::ids::OrderId;
/// use tiktok_shop::order::{GetOrderList, GetOrderListResponse};
/// use tiktok_shop::{PageCursor, Paged, PagingError};
///
/// /// `send` calls TikTok, for example with `App::request` and an HTTP client of your own.
/// fn ids(send: impl Fn(&GetOrderList) -> GetOrderListResponse) -> Result<Vec<Option<OrderId>>, PagingError> {
///     let mut request = GetOrderList::new(100);
///     let mut cursor = PageCursor::new();
///     let mut ids = Vec::new();
///     loop {
///         let response = send(&request);
///         let is_last = !cursor.advance(&mut request, &response)?;
///         ids.extend(GetOrderList::items(response).into_iter().map(|order| order.id));
///         if is_last {
///             return Ok(ids);
///         }
///     }
/// }
/// ```
///
/// Two kinds of lists exist:
///
/// - Most lists continue with a token. The page without a token for the next one is the last. A token that was requested before
///   is an error, because the list would never end.
/// - Some lists have page numbers. A page is the last if it is empty, or if it and the pages before it have as many items as TikTok
///   reports for the whole list. The size of the pages does not matter, because TikTok may return fewer items than requested.
///   Numbers only increase, so they cannot repeat.
#[derive(Clone, Debug, Default)]
pub struct PageCursor {
    /// The tokens of the pages so far.
    seen_tokens: HashSet<String>,
    /// The number of items up to the last page, if pages have numbers.
    received: Option<i64>,
    total: Option<i64>,
    next: Option<String>,
}

impl PageCursor {
    /// Creates the position before the first page. The request may select the page to start at.
    pub fn new() -> Self {
        Self::default()
    }

    /// Moves the request to the page after `response`. Returns `false` if that was the last one.
    ///
    /// # Errors
    ///
    /// Fails if the token of the next page was requested before.
    pub fn advance<E: Paged>(&mut self, request: &mut E, response: &E::Response) -> Result<bool, PagingError> {
        (self.total, self.next) = (None, None);
        request.next(response, self);
        match &self.next {
            Some(token) if self.seen_tokens.contains(token) => Err(PagingError::RepeatedToken),
            next => Ok(next.is_some()),
        }
    }

    /// The token or the number of the page that the request has moved to. `None` after the last page.
    pub fn next_page(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// The number of items on all pages, if the last response has it.
    pub fn total_count(&self) -> Option<i64> {
        self.total
    }

    /// Receives the number of items on all pages, before [`number`](Self::number).
    pub fn total(&mut self, total: Option<i64>) {
        self.total = total;
    }

    /// Replaces the page token of the request by the one of the response.
    pub fn token<T: From<String> + Into<Option<String>>>(&mut self, token: &mut T, next: Option<&str>) {
        self.next = next.filter(|next| !next.is_empty()).map(str::to_owned);
        if let Some(next) = self.next.clone() {
            self.seen_tokens.extend(mem::replace(token, next.into()).into());
        }
    }

    /// Increments the page number of the request, after a page with this number of items.
    pub fn number<T: Copy + From<i64> + Into<Option<i64>>>(&mut self, number: &mut T, items: usize) {
        let current = (*number).into().unwrap_or(FIRST_PAGE);
        let items = i64::try_from(items).unwrap_or(i64::MAX);
        // A list that starts at a later page skips pages of the same size.
        let before = self.received.unwrap_or_else(|| current.saturating_sub(FIRST_PAGE).saturating_mul(items));
        let received = before.saturating_add(items);
        self.received = Some(received);
        // No page has items of an empty list: a total of zero is a missing one.
        let is_complete = self.total.is_some_and(|total| total > 0 && received >= total);
        if let Some(next) = current.checked_add(1).filter(|_| items > 0 && !is_complete) {
            self.next = Some(next.to_string());
            *number = next.into();
        }
    }

    /// Repeats a field of the response in the request. A response without it leaves the request as it is.
    pub fn carry<T: Clone>(&mut self, field: &mut Option<T>, received: Option<&T>) {
        if received.is_some() {
            *field = received.cloned();
        }
    }
}
