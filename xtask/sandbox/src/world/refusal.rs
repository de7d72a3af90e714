//! Refusals: TikTok's codes with their messages.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An answer with an error code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub code: i64,
    pub message: String,
    /// The HTTP status, which does not always suit the code.
    pub status: u16,
}

impl Refusal {
    /// A refusal by a domain. TikTok sends most of them with status 200.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), status: 200 }
    }

    /// A refusal by the gateway, with the status that TikTok sends.
    pub fn gateway(code: i64, message: impl Into<String>) -> Self {
        let status = match code {
            105_001 | 105_002 | 105_005 | 36_009_043 | 36_009_044 => 401,
            40_006 | 101_000 => 403,
            36_009_009 => 404,
            36_009_010 => 405,
            36_009_002 | 36_009_037 | 45_101_004 => 429,
            106_001 | 36_009_003 => 500,
            _ => 400,
        };
        Self { code, message: message.into(), status }
    }

    /// A parameter that is missing or wrong.
    pub fn parameter(message: impl Into<String>) -> Self {
        Self::gateway(36_009_004, message)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (code {})", self.message, self.code)
    }
}

impl std::error::Error for Refusal {}
