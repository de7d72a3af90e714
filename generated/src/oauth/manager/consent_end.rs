//! Decides whether consent has ended. Only a new consent helps then, so all other errors keep the authorization.

use std::time::SystemTime;

use crate::error::Error;
use crate::oauth::authorization::Authorization;
use crate::values::Timestamp;

/// The evidence that consent has ended.
pub(super) enum Evidence<'a> {
    /// The token endpoint rejected a refresh token.
    Refresh(&'a Error),
    /// TikTok rejected a call.
    Call(&'a Error),
    /// The end of consent that TikTok sent with the tokens, and the current time.
    Clock(&'a Authorization, SystemTime),
}

/// The token endpoint's codes for an expired refresh token and for one without an authorization.
const REFRESH_REJECTED: [i64; 2] = [36004001, 36004005];
/// The code for an invalid token. It has several causes, so the message matters.
const TOKEN_INVALID: i64 = 105001;

impl Evidence<'_> {
    /// Whether this proves the end of consent.
    pub(super) fn is_conclusive(&self) -> bool {
        match self {
            Self::Refresh(error) => error.code().is_some_and(|code| REFRESH_REJECTED.contains(&code)) || says_deauthorized(error),
            Self::Call(error) => says_deauthorized(error),
            Self::Clock(authorization, now) => authorization.refresh_expires.is_some_and(|end| end <= Timestamp::from(*now)),
        }
    }
}

fn says_deauthorized(error: &Error) -> bool {
    error.code() == Some(TOKEN_INVALID)
        && error.message().is_some_and(|message| message.to_ascii_lowercase().contains("deauthorized"))
}
