//! A store that redacts secrets in errors. Databases often include the rejected row in their errors.
//!
//! A panic of the store is an error too. Otherwise tokens that TikTok has just issued would be lost with it.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::future::FutureExt as _;

use super::{Lease, StoreError, TokenStore};
use crate::client::{BoxFuture, Secrets};
use crate::oauth::authorization::{Authorization, RefreshToken};

/// Wraps a store. Redacts tokens and the app secret in its errors, and turns its panics into errors.
pub(in crate::oauth) struct RedactingStore<S> {
    store: S,
    app_secret: String,
}

impl<S> RedactingStore<S> {
    pub(in crate::oauth) fn new(store: S, app_secret: &str) -> Self {
        Self { store, app_secret: app_secret.to_owned() }
    }

    /// Runs an operation, and redacts these tokens in its error.
    async fn run<T>(&self, tokens: &[&str], operation: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
        match AssertUnwindSafe(operation).catch_unwind().await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(self.redacted(error, tokens)),
            Err(_) => Err(StoreError::new("because it panicked", "see the message of the panic")),
        }
    }

    fn redacted(&self, error: StoreError, tokens: &[&str]) -> StoreError {
        let mut secrets = Secrets::new(tokens);
        secrets.add(&self.app_secret);
        error.redacted(&secrets)
    }
}

impl<S: TokenStore> TokenStore for RedactingStore<S> {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(self.run(&[], async move { self.store.load(id).await }))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let Authorization { access_token, refresh_token, .. } = authorization;
            let previous = expected.map_or("", RefreshToken::reveal);
            let tokens = [access_token.reveal(), refresh_token.reveal(), previous];
            self.run(&tokens, async { self.store.save(id, expected, authorization).await }).await
        })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.run(&[], async move { self.store.remove(id).await }))
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        Box::pin(self.run(&[], async move { self.store.lease(id, span).await }))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.run(&[], async move { self.store.release(id, lease).await }))
    }

    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(self.run(&[], async move { self.store.ids().await }))
    }
}
