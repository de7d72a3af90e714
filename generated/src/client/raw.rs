//! Calls that return the undecoded response, and calls of operations without a type.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};

use crate::client::call::ErasedCall;
use crate::client::redact::Secrets;
use crate::client::retry::Idempotency;
use crate::error::{BuildError, Error};
use crate::request::Access;
use crate::request::App;
use crate::request::Body;
use crate::request::Untyped;
use crate::response::{Empty, Misfit, Reading, Reply, decode, decode_as};
use crate::values::Timestamp;
use crate::wire::observe::UnknownPath;
use crate::wire::read::Slot;

/// The undecoded response of TikTok, either a success or an error. `Debug` shows the status and the length of the body only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawResponse {
    /// HTTP status. It is often misleading; use the code in the body instead.
    pub status: StatusCode,
    /// Response headers.
    pub headers: HeaderMap,
    /// Decompressed body.
    pub body: Bytes,
    /// The wait that `Retry-After` asks for, which the error of `decode` contains.
    retry_after: Option<Duration>,
    /// Secrets of the request, which `decode` redacts.
    secrets: Secrets<'static>,
}

impl RawResponse {
    /// Decodes the body as the response of an operation. Use `Option<Json>` as `T` if the structure is unknown.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error if the response is one, or a decoding error if the body is malformed.
    pub fn decode<T: Slot + Default>(&self) -> Result<Reply<T>, Error> {
        self.decode_as(Reading::default())
    }

    /// Decodes the body like [`decode`](Self::decode), but returns a reply even if the response has an error code. In its data, some
    /// operations list what to correct. If the response has no data, all fields have their defaults.
    ///
    /// ```
    /// use tiktok_shop::affiliate_seller::CreateTargetCollaboration;
    /// use tiktok_shop::affiliate_seller::create_target_collaboration::CreateTargetCollaborationResponse;
    /// use tiktok_shop::{Error, Handle, client::Shop};
    ///
    /// async fn invite(shop: &Handle<Shop>, request: CreateTargetCollaboration) -> Result<(), Error> {
    ///     let response = shop.send_raw(&request).await?;
    ///     let reply = response.decode_with_any_code::<CreateTargetCollaborationResponse>()?;
    ///     for failure in reply.failures() {
    ///         println!("{failure:#}");
    ///     }
    ///     response.decode::<CreateTargetCollaborationResponse>().map(drop)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// If the body or its data cannot be read, returns TikTok's error, or a decoding error if the body has no error code.
    pub fn decode_with_any_code<T: Slot + Default>(&self) -> Result<Reply<T>, Error> {
        self.decode_as(Reading { accepts_errors: true, ..Reading::default() })
    }

    fn decode_as<T: Slot + Default>(&self, reading: Reading) -> Result<Reply<T>, Error> {
        let mut reply = decode_as(self.status, &self.body, reading).map_err(|error| self.complete(error))?;
        self.secrets.redact_reply(&mut reply);
        Ok(reply)
    }

    /// Redacts an error and adds what the headers say.
    fn complete(&self, error: Error) -> Error {
        let mut error = self.secrets.redact_response_error(error, &self.body);
        error.set_retry_after(self.retry_after);
        error
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse").field("status", &self.status).field("body", &self.body.len()).finish_non_exhaustive()
    }
}

/// A call that keeps its undecoded response.
pub(crate) struct RawCall<C> {
    call: C,
    response: Option<RawResponse>,
}

impl<C> RawCall<C> {
    pub(crate) fn new(call: C) -> Self {
        Self { call, response: None }
    }

    /// Returns the response of the last attempt, or the error if the attempt had no response.
    pub(crate) fn into_response(self, result: Result<(), Error>) -> Result<RawResponse, Error> {
        match self.response {
            Some(response) => Ok(RawResponse { retry_after: result.err().and_then(|error| error.retry_after()), ..response }),
            // The result is an error here: a call succeeds only after it read a response.
            None => result.map(|()| RawResponse::default()),
        }
    }
}

impl<C: ErasedCall> ErasedCall for RawCall<C> {
    fn operation(&self) -> &str {
        self.call.operation()
    }

    fn path(&self) -> &str {
        self.call.path()
    }

    fn idempotency(&self) -> Idempotency {
        self.call.idempotency()
    }

    fn build_request(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        self.call.build_request(app, access, now)
    }

    fn read_response(&mut self, response: &Response<Bytes>, reading: Reading) -> Result<(), Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        self.response = Some(RawResponse { status, headers, body: response.body().clone(), ..RawResponse::default() });
        self.call.read_response(response, reading)
    }

    fn observations(&self) -> (&[Misfit], &[UnknownPath]) {
        self.call.observations()
    }

    fn redact(&mut self, secrets: &Secrets<'_>) {
        if let Some(response) = &mut self.response {
            response.secrets = secrets.to_owned_secrets();
        }
        self.call.redact(secrets);
    }

    fn discard(&mut self) {
        self.response = None;
    }

    fn request_id(&self) -> Option<&str> {
        self.call.request_id()
    }
}

/// A call of an operation without a type.
pub(crate) struct UntypedCall<'a> {
    request: &'a Untyped,
    request_id: Option<String>,
}

impl<'a> UntypedCall<'a> {
    pub(crate) fn new(request: &'a Untyped) -> Self {
        Self { request, request_id: None }
    }
}

impl ErasedCall for UntypedCall<'_> {
    fn operation(&self) -> &str {
        &self.request.template
    }

    fn path(&self) -> &str {
        &self.request.template
    }

    fn idempotency(&self) -> Idempotency {
        if self.request.method == Method::GET { Idempotency::Idempotent } else { Idempotency::NotIdempotent }
    }

    fn build_request(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        Ok(app.request_untyped(self.request, access, now)?.map(Body::from))
    }

    /// Decodes the envelope only, to find out whether the response is an error.
    fn read_response(&mut self, response: &Response<Bytes>, _reading: Reading) -> Result<(), Error> {
        self.request_id = decode::<Empty>(response.status(), response.body())?.request_id;
        Ok(())
    }

    fn redact(&mut self, secrets: &Secrets<'_>) {
        self.request_id.iter_mut().for_each(|id| secrets.redact_in_place(id));
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::rate_limit::BucketKey;

    #[test]
    fn ids_share_the_rate_limit_of_their_operation() {
        let key = |request: &Untyped| BucketKey::of(UntypedCall::new(request).operation(), Access::new());
        let parcel = |id| Untyped::get("/order/209912/parcels/{parcel_id}").path("parcel_id", id);
        assert_eq!(key(&parcel("1")), key(&parcel("2")));
        assert_ne!(key(&parcel("1")), key(&Untyped::get("/order/209912/orders/{parcel_id}").path("parcel_id", "1")));
    }
}
