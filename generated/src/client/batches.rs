//! Lookups of more ids than TikTok accepts in one call. The ids are split into batches.

use std::mem;

use futures_util::stream;

use crate::client::handle::Handle;
use crate::client::listing::Listing;
use crate::client::paging::check_misfits;
use crate::client::scope::{Grants, Scope};
use crate::request::Batched;

#[cfg(test)]
mod tests;

impl<S: Scope> Handle<S> {
    /// Returns what a lookup finds for any number of ids. TikTok limits the ids per call, for example to 50 for `GetOrderDetail`. The
    /// ids are split into batches, and each batch is one call, made on demand:
    ///
    /// ```
    /// # use tiktok_shop::client::{Handle, Shop};
    /// # use tiktok_shop::order::{GetOrderDetail, get_order_detail::Order};
    /// # use tiktok_shop::Error;
    /// async fn orders(shop: &Handle<Shop>, ids: Vec<String>) -> Result<Vec<Order>, Error> {
    ///     let mut found = shop.batches(GetOrderDetail::new(ids));
    ///     let mut orders = Vec::new();
    ///     while let Some(order) = found.try_next().await? {
    ///         orders.push(order);
    ///     }
    ///     Ok(orders)
    /// }
    /// ```
    ///
    /// Batches are in the order of the ids. Within a batch, items have the order of TikTok, which leaves out ids that it does not know.
    /// Without ids, nothing is sent. The list ends after the first error.
    #[doc(alias = "chunks")]
    #[doc(alias = "ids")]
    pub fn batches<E>(&self, mut request: E) -> Listing<E::Item>
    where
        E: Batched<Response: Send, Key: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        let keys = mem::take(request.keys()).into_iter();
        Listing::flatten(stream::try_unfold((self.clone(), request, keys), async |(handle, mut request, mut keys)| {
            *request.keys() = keys.by_ref().take(E::MAX).collect();
            if request.keys().is_empty() {
                return Ok(None);
            }
            let reply = handle.send(&request).await?;
            check_misfits(&reply, 0)?;
            Ok(Some((E::items(reply.data), (handle, request, keys))))
        }))
    }
}
