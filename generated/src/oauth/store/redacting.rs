//! A store that redacts secrets in errors. Databases often include the rejected row in their errors.

use std::time::Duration;

use super::{Lease, StoreError, TokenStore};
use crate::client::{BoxFuture, Secrets};
use crate::oauth::authorization::{Authorization, RefreshToken};

/// Wraps a store and redacts tokens and the app secret in its errors.
pub(in crate::oauth) struct RedactingStore<S> {
    store: S,
    app_secret: String,
}

impl<S> RedactingStore<S> {
    pub(in crate::oauth) fn new(store: S, app_secret: &str) -> Self {
        Self { store, app_secret: app_secret.to_owned() }
    }

    fn redact(&self, error: StoreError, tokens: &[&str]) -> StoreError {
        error.redacted(&Secrets::new(tokens.iter().copied().chain([self.app_secret.as_str()])))
    }
}

impl<S: TokenStore> TokenStore for RedactingStore<S> {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(async move { self.store.load(id).await.map_err(|error| self.redact(error, &[])) })
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
            self.store.save(id, expected, authorization).await.map_err(|error| self.redact(error, &tokens))
        })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.store.remove(id).await.map_err(|error| self.redact(error, &[])) })
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        Box::pin(async move { self.store.lease(id, span).await.map_err(|error| self.redact(error, &[])) })
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.store.release(id, lease).await.map_err(|error| self.redact(error, &[])) })
    }

    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async move { self.store.ids().await.map_err(|error| self.redact(error, &[])) })
    }
}
