// @generated from specs/webhooks/recipient_address_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `RecipientAddressUpdate` event.

use crate::__private::*;

/// The address that an order goes to was changed.
///
/// Sent with `type` 3; registered as `RECIPIENT_ADDRESS_UPDATE`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecipientAddressUpdate {
    /// `GetOrderDetail` has the new address.
    pub order_id: Option<String>,
    pub update_time: Option<Timestamp>,
}

impl Fields for RecipientAddressUpdate {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_id" => read(map, &mut self.order_id),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}

impl Webhook for RecipientAddressUpdate {
    const TYPE: i64 = 3;
    const NAME: &'static str = "RecipientAddressUpdate";
}
