// @generated from specs/webhooks/upcoming_authorization_expiration.yaml by `cargo xtask generate`; edit the spec instead.

//! The `UpcomingAuthorizationExpiration` event.

use crate::__private::*;

/// A seller's authorization expires within 30 days, unless it is renewed.
///
/// Sent with `type` 7; registered as `UPCOMING_AUTHORIZATION_EXPIRATION`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpcomingAuthorizationExpiration {
    /// For people; the shop is the delivery's owner.
    pub message: Option<String>,
    /// When the authorization ends.
    pub expiration_time: Option<Timestamp>,
}

impl Fields for UpcomingAuthorizationExpiration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "message" => read(map, &mut self.message),
            "expiration_time" => read(map, &mut self.expiration_time),
            _ => skip(map),
        }
    }
}

impl Webhook for UpcomingAuthorizationExpiration {
    const TYPE: i64 = 7;
    const NAME: &'static str = "UpcomingAuthorizationExpiration";
}
