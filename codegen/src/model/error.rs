//! Error codes: what each means, and when to retry.

/// What an error code means, or what it means with some messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownError {
    pub code: i64,
    /// A part of the message, in lower case and with straight quotes. Empty for any message.
    pub keyword: String,
    pub class: ErrorClass,
    pub retry: Retry,
    /// What to do about it, in one sentence.
    pub hint: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorClass {
    Auth,
    Consent,
    Permission,
    Signature,
    RateLimit,
    InvalidRequest,
    Business,
    Transient,
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    Never,
    Backoff,
    IfIdempotent,
    AfterRefresh,
    AfterResign,
    NextHour,
    NextDay,
}
