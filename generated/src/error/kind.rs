//! The sorts of failures, and the rules for trying again.

/// What sort of failure an error is, and so where to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The token or the app: expired, withdrawn, of another kind, or for another shop.
    Auth,
    /// What the app, the shop or the seller may do: a scope, the state of an account, an offer that is not for everyone.
    Permission,
    /// The signature, or the time that it carries.
    Signature,
    /// Too many calls for now.
    RateLimit,
    /// The request is wrong in itself, and the same one is always refused.
    InvalidRequest,
    /// The request is well formed, but what the shop has or the rules of trade do not allow it as things stand.
    Business,
    /// TikTok, or the way to it, for a while.
    Transient,
    /// The answer cannot be understood. What was asked for may have been done.
    Unreadable,
    /// Neither the code nor the HTTP status says more.
    Unknown,
}

/// Whether and when a request that failed may be sent again. Each try is stamped and signed anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// The same request fails again.
    Never,
    /// After a pause: as long as the answer's `Retry-After` says, or longer with each try. Nothing was done, so any request may be
    /// sent again.
    Backoff,
    /// As [`Backoff`](Self::Backoff), but what was asked for may have been done. A request that reads may be sent again; so may one
    /// that carries an idempotency key, or that sets the same end state however often it is sent.
    ReadsOnly,
    /// Once, with a token that was refreshed.
    AfterRefresh,
    /// Once, signed again with the right time.
    AfterResign,
    /// Not before the next full hour.
    NextHour,
}

impl Retry {
    /// Whether the same request may succeed after a pause.
    pub(crate) fn is_after_a_pause(self) -> bool {
        match self {
            Self::Backoff | Self::ReadsOnly => true,
            Self::Never | Self::AfterRefresh | Self::AfterResign | Self::NextHour => false,
        }
    }
}
