//! Answers as they came, and calls of operations that have no type.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};

use crate::client::call::Job;
use crate::client::retry::Effect;
use crate::client::secrets::Secrets;
use crate::error::{BuildError, Error};
use crate::request::{Access, App, Body, Untyped};
use crate::response::{Empty, Reply, decode};
use crate::values::Timestamp;
use crate::wire::read::Slot;

/// What TikTok answered, whatever it is. `Debug` shows no content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status, which often misleads: go by the code in the body.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
    /// What the request said and nobody repeats.
    secrets: Secrets<'static>,
}

impl Answer {
    /// Reads the body: as an operation's response, or as `Option<Json>` where its shape is not known.
    ///
    /// # Errors
    ///
    /// TikTok's own when it refused; otherwise what keeps the answer from being read.
    pub fn decode<T: Slot>(&self) -> Result<Reply<T>, Error> {
        let mut reply = decode(self.status, &self.body).map_err(|error| self.secrets.hide_in_answer(error, &self.body))?;
        self.secrets.hide_in_reply(&mut reply);
        Ok(reply)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).field("body", &self.body.len()).finish_non_exhaustive()
    }
}

/// A call whose answer is kept as it came.
pub(crate) struct Kept<J> {
    job: J,
    answer: Option<Answer>,
}

impl<J> Kept<J> {
    pub(crate) fn new(job: J) -> Self {
        Self { job, answer: None }
    }

    /// The last try's answer; the error where it had none.
    pub(crate) fn into_answer(self, end: Result<(), Error>) -> Result<Answer, Error> {
        match self.answer {
            Some(answer) => Ok(answer),
            // The call ends without an error only after an answer was read.
            None => end.map(|()| Answer::default()),
        }
    }
}

impl<J: Job> Job for Kept<J> {
    fn operation(&self) -> &str {
        self.job.operation()
    }

    fn path(&self) -> &str {
        self.job.path()
    }

    fn effect(&self) -> Effect {
        self.job.effect()
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        self.job.build(app, access, now)
    }

    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        let (status, headers) = (answer.status(), answer.headers().clone());
        self.answer = Some(Answer { status, headers, body: answer.body().clone(), ..Answer::default() });
        self.job.read(answer)
    }

    fn hide(&mut self, secrets: &Secrets<'_>) {
        if let Some(answer) = &mut self.answer {
            answer.secrets = secrets.kept();
        }
        self.job.hide(secrets);
    }

    fn forget(&mut self) {
        self.answer = None;
    }

    fn request_id(&self) -> Option<&str> {
        self.job.request_id()
    }
}

/// A call of an operation that has no type.
pub(crate) struct UntypedJob<'a> {
    call: &'a Untyped,
    request_id: Option<String>,
}

impl<'a> UntypedJob<'a> {
    pub(crate) fn new(call: &'a Untyped) -> Self {
        Self { call, request_id: None }
    }
}

impl Job for UntypedJob<'_> {
    fn operation(&self) -> &str {
        &self.call.path
    }

    fn path(&self) -> &str {
        &self.call.path
    }

    fn effect(&self) -> Effect {
        if self.call.method == Method::GET { Effect::Repeatable } else { Effect::Once }
    }

    fn build(&self, app: &App, access: Access<'_>, now: Timestamp) -> Result<Request<Body>, BuildError> {
        Ok(app.request_untyped(self.call, access, now)?.map(Body::from))
    }

    /// Looks at the code alone.
    fn read(&mut self, answer: &Response<Bytes>) -> Result<(), Error> {
        self.request_id = decode::<Empty>(answer.status(), answer.body())?.request_id;
        Ok(())
    }

    fn hide(&mut self, secrets: &Secrets<'_>) {
        self.request_id.iter_mut().for_each(|id| secrets.hide_in(id));
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
