// @generated from specs/fbt/202602/update_inbound_order_tracking.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateInboundOrderTracking`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FbtInboundOrderId;
use crate::api::fbt::types::ProviderName;

/// Replaces all tracking numbers of an inbound order that was shipped, but is not yet `DELIVERED` or `RECEIVED`; either all of them are saved or none. The tracking number of each carton can be changed five times, not counting the first one and unchanged ones.
///
/// `POST /fbt/202602/inbound_orders/tracking_update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::UpdateInboundOrderTracking;

 let shop = client.seller(token).shop(cipher);
 shop.send(&UpdateInboundOrderTracking::new("1152921504606846976")).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateInboundOrderTracking {
    /// ID of the inbound order, from [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod); digits only, without the prefix `IBR`.
    pub order_id: FbtInboundOrderId,
    /// Tracking numbers of all cartons; a list that is not empty replaces all earlier ones. Success does not mean that the warehouse was informed, or that tracking has begun. JSON name: `parcel_tracking_info`.
    pub parcels: Option<Vec<ParcelTrackingUpdate>>,
}

impl UpdateInboundOrderTracking {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<FbtInboundOrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            parcels: None,
        }
    }

    /// Tracking numbers of all cartons; a list that is not empty replaces all earlier ones. Success does not mean that the warehouse was informed, or that tracking has begun. JSON name: `parcel_tracking_info`.
    #[inline]
    pub fn parcels(
        mut self,
        parcels: impl IntoIterator<Item = ParcelTrackingUpdate>,
    ) -> Self {
        self.parcels = Some(parcels.into_iter().collect());
        self
    }
}

impl Endpoint for UpdateInboundOrderTracking {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateInboundOrderTracking";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202602/inbound_orders/tracking_update";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("order_id", &self.order_id), ("parcel_tracking_info", &self.parcels)],
        );
    }
}

/// Shipping provider and tracking number of a carton.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParcelTrackingUpdate {
    /// Name of the shipping provider.
    pub provider_name: ProviderName,
    /// Tracking number, with 8 to 40 ASCII letters and digits; spaces and hyphens are allowed, but ignored.
    pub tracking_number: String,
    /// Number of an existing carton of the order, from [`GetInboundOrders`](crate::fbt::GetInboundOrders) with `include_carton_details`.
    pub carton_number: String,
}

/// The required fields of [`ParcelTrackingUpdate`], for [`ParcelTrackingUpdate::new`].
#[derive(Clone, Debug)]
pub struct ParcelTrackingUpdateRequired {
    /// Name of the shipping provider.
    pub provider_name: ProviderName,
    /// Tracking number, with 8 to 40 ASCII letters and digits; spaces and hyphens are allowed, but ignored.
    pub tracking_number: String,
    /// Number of an existing carton of the order, from [`GetInboundOrders`](crate::fbt::GetInboundOrders) with `include_carton_details`.
    pub carton_number: String,
}

impl ParcelTrackingUpdate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ParcelTrackingUpdateRequired) -> Self {
        Self {
            provider_name: required.provider_name,
            tracking_number: required.tracking_number,
            carton_number: required.carton_number,
        }
    }
}

impl WriteFields for ParcelTrackingUpdate {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("provider_name", &self.provider_name),
                    ("tracking_number", &self.tracking_number),
                    ("carton_number", &self.carton_number),
                ],
            );
    }
}

debug_written!(ParcelTrackingUpdate);
