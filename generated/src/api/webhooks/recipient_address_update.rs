// @generated from specs/webhooks/recipient_address_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RecipientAddressUpdate` event.

use crate::__private::*;
use crate::api::ids::OrderId;

/// The recipient's address for an order changed.
///
/// Sent with `type` 3; registered as `RECIPIENT_ADDRESS_UPDATE`.
/// TikTok's page: `650301af5a12ff0294ea3bf9`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecipientAddressUpdate {
    /// Order ID. `order::GetOrderDetail` returns the new address.
    pub order_id: Option<OrderId>,
    /// When the address changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for RecipientAddressUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(RecipientAddressUpdate);

impl Webhook for RecipientAddressUpdate {
    const TYPE: i64 = 3;
    const NAME: &'static str = "RecipientAddressUpdate";
}
