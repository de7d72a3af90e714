//! Settings: delays and rules that TikTok changes by policy, or that are not documented.

use crate::world::{DAY, HOUR};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Delays are in seconds.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
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
    /// How long a refresh token stays usable after a refresh replaced it.
    pub refresh_grace: i64,
    /// From a statement to its payment.
    pub payment_delay: i64,
    /// From the upload of an invoice to the result of its check.
    pub invoice_delay: i64,
    /// Whether carriers collect and deliver packages without being told.
    pub auto_carrier: bool,
    /// From the shipping of a package to its collection, if carriers act on their own.
    pub collect_delay: i64,
    /// From the collection of a package to its delivery, if carriers act on their own.
    pub deliver_delay: i64,
    /// The address of the sandbox, with which links begin. The sandbox sets it.
    #[schemars(skip)]
    pub public_url: String,
}

impl Default for Settings {
    fn default() -> Self {
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
            refresh_grace: 0,
            payment_delay: DAY,
            invoice_delay: 5,
            auto_carrier: false,
            collect_delay: 6 * HOUR,
            deliver_delay: 2 * DAY,
            public_url: String::new(),
        }
    }
}
