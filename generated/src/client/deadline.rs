//! The deadline of a call. It bounds everything that the call waits for.

use std::pin::pin;
use std::time::{Duration, SystemTime};

use futures_util::future::{Either, select};

use crate::client::core::Core;
use crate::error::{Error, TransportError, TransportFailure};

/// The time at which a call ends, if it has a deadline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline<'a> {
    core: &'a Core,
    end: Option<SystemTime>,
}

impl<'a> Deadline<'a> {
    /// Starts the time of a call.
    pub(crate) fn start(core: &'a Core, limit: Option<Duration>) -> Self {
        Self { core, end: limit.and_then(|limit| core.clock.now().checked_add(limit)) }
    }

    /// The time left; `None` without a deadline.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        self.end.map(|end| end.duration_since(self.core.clock.now()).unwrap_or_default())
    }

    /// Whether a wait ends before the deadline.
    pub(crate) fn allows(&self, wait: Duration) -> bool {
        self.remaining().is_none_or(|remaining| wait < remaining)
    }

    /// Fails if a wait would exceed the deadline.
    pub(crate) fn check(&self, wait: Duration) -> Result<(), Error> {
        if self.allows(wait) { Ok(()) } else { Err(Self::passed()) }
    }

    /// Runs a future until the deadline. Returns `None` if the deadline passes first. A blocking transport cannot wait for two things
    /// at once, so there the future runs to its end.
    pub(crate) async fn limit<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let Some(remaining) = self.remaining().filter(|_| !self.core.transport.is_blocking()) else { return Some(work.await) };
        let passed = async { self.core.transport.sleep(remaining).await };
        match select(pin!(work), pin!(passed)).await {
            Either::Left((result, _)) => Some(result),
            Either::Right(_) => None,
        }
    }

    /// Runs a step before a request until the deadline.
    pub(crate) async fn bound<T>(&self, step: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.limit(step).await.unwrap_or_else(|| Err(Self::passed()))
    }

    /// The error of a call that did not send a request.
    fn passed() -> Error {
        TransportError::from(TransportFailure::Deadline).into()
    }
}

#[cfg(test)]
mod tests;
