//! Error classes and retry rules.

/// The class of an error, which tells where to fix it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The access token or the app: expired, of the wrong kind, or for another shop. This does not mean that consent has ended.
    Auth,
    /// Consent has ended or never existed. Ask the seller, creator or partner for it again.
    Consent,
    /// Missing permission of the app, the shop or the seller: a scope, an account state, a limited feature.
    Permission,
    /// The signature or its timestamp.
    Signature,
    /// Too many requests.
    RateLimit,
    /// The request is invalid and always fails.
    InvalidRequest,
    /// The request is valid, but the state of the shop or a business rule does not allow it.
    Business,
    /// A temporary failure of TikTok or the network.
    Transient,
    /// The response cannot be read. The operation may have been performed.
    Unreadable,
    /// Neither the code nor the HTTP status is conclusive.
    Unknown,
}

/// Whether and when a failed request may be sent again. Each attempt has a new timestamp and signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Do not retry: the same request fails again.
    Never,
    /// Retry after a pause: as long as `Retry-After` says, or longer with each attempt. The operation was not performed, so any
    /// request may be sent again.
    Backoff,
    /// Like [`Backoff`](Self::Backoff), but the operation may have been performed. Retry only requests that read, carry an
    /// idempotency key, or set the same end state each time.
    IfIdempotent,
    /// Retry once, with a refreshed token.
    AfterRefresh,
    /// Retry once, signed with the correct time.
    AfterResign,
    /// Send the request again in the next hour: the quota of this hour is used up. The client does not wait that long. It returns
    /// the error, and the caller sends the request later.
    NextHour,
    /// Like [`NextHour`](Self::NextHour), but for the quota of a day.
    NextDay,
}

impl Retry {
    /// Whether the same request may succeed after a pause.
    pub(crate) fn is_after_a_pause(self) -> bool {
        match self {
            Self::Backoff | Self::IfIdempotent => true,
            Self::Never | Self::AfterRefresh | Self::AfterResign | Self::NextHour | Self::NextDay => false,
        }
    }
}
