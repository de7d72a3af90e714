// @generated from specs/webhooks/upcoming_authorization_expiration.yaml by `cargo xtask generate`; edit the spec instead.

//! The `UpcomingAuthorizationExpiration` event.

use crate::__private::*;

/// The authorization of a seller expires within 30 days. TikTok sends this warning daily until the seller authorizes the app again.
///
/// Sent with `type` 7; registered as `UPCOMING_AUTHORIZATION_EXPIRATION`.
/// TikTok's page: `6509579c0fcef602bf11312c`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpcomingAuthorizationExpiration {
    /// Human-readable message. The envelope of the delivery identifies the shop.
    pub message: Option<String>,
    /// When the authorization ends.
    pub expiration_time: Option<Timestamp>,
}

impl Fields for UpcomingAuthorizationExpiration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("message", &mut self.message),
                    ("expiration_time", &mut self.expiration_time),
                ],
            );
    }
}

debug_fields!(UpcomingAuthorizationExpiration);

impl Webhook for UpcomingAuthorizationExpiration {
    const TYPE: i64 = 7;
    const NAME: &'static str = "UpcomingAuthorizationExpiration";
}
