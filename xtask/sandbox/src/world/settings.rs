//! Settings: delays and rules that TikTok changes by policy, or that nobody documents.

use serde::{Deserialize, Serialize};

/// Delays are in seconds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// From the submission of a product to the result of its audit.
    pub audit_delay: i64,
    /// How long an unpaid order waits.
    pub pay_timeout: i64,
    /// How long a paid order is on hold.
    pub hold: i64,
    /// From the shipping of a package by TikTok to its tracking number.
    pub tracking_delay: i64,
    /// How long a cancellation or a return waits for the seller.
    pub answer_timeout: i64,
    /// From an accepted cancellation of a paid order to the refund.
    pub refund_delay: i64,
    /// How long an access token lives.
    pub access_token_life: i64,
    /// How long a consent lives.
    pub consent_life: i64,
    /// How long a code lives.
    pub code_life: i64,
    /// From a statement to its payment.
    pub payment_delay: i64,
    /// The address of the sandbox, to which replies link: `http://127.0.0.1:8443`.
    pub public_url: String,
}

impl Default for Settings {
    fn default() -> Self {
        const HOUR: i64 = 3600;
        const DAY: i64 = 24 * HOUR;
        Self {
            audit_delay: 5,
            pay_timeout: 48 * HOUR,
            hold: HOUR,
            tracking_delay: 0,
            answer_timeout: 48 * HOUR,
            refund_delay: 60,
            access_token_life: 7 * DAY,
            consent_life: 365 * DAY,
            code_life: 30 * 60,
            payment_delay: DAY,
            public_url: "http://localhost".to_owned(),
        }
    }
}
