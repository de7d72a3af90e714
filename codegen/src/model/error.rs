//! Error codes: their meaning and their retry rule.

/// The meaning of an error code, or its meaning with certain messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownError {
    pub code: i64,
    /// A part of the message, in lower case and with straight quotes. Empty for any message.
    pub keyword: String,
    pub class: ErrorClass,
    pub retry: Retry,
    /// How to fix the error, in one sentence.
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

impl ErrorClass {
    pub const ALL: [Self; 9] = [
        Self::Auth,
        Self::Business,
        Self::Consent,
        Self::InvalidRequest,
        Self::Permission,
        Self::RateLimit,
        Self::Signature,
        Self::Transient,
        Self::Unknown,
    ];

    /// The name in specs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auth => "auth",
            Self::Consent => "consent",
            Self::Permission => "permission",
            Self::Signature => "signature",
            Self::RateLimit => "rate_limit",
            Self::InvalidRequest => "invalid_request",
            Self::Business => "business",
            Self::Transient => "transient",
            Self::Unknown => "unknown",
        }
    }
}

impl Retry {
    pub const ALL: [Self; 7] =
        [Self::AfterRefresh, Self::AfterResign, Self::Backoff, Self::IfIdempotent, Self::Never, Self::NextDay, Self::NextHour];

    /// The name in specs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Backoff => "backoff",
            Self::IfIdempotent => "if_idempotent",
            Self::AfterRefresh => "after_refresh",
            Self::AfterResign => "after_resign",
            Self::NextHour => "next_hour",
            Self::NextDay => "next_day",
        }
    }
}
