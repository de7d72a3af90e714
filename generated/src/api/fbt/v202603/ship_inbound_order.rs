// @generated from specs/fbt/202603/ship_inbound_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ShipInboundOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FbtInboundOrderId;
use crate::api::fbt::types::{CartonInput, ShippingMethod};

/// Saves the shipping method and the cartons of a `READY_TO_SHIP` inbound order, and moves it on to receiving. If the order has been shipped before, the request succeeds, but changes nothing.
///
/// `POST /fbt/202603/ship_inbound_order`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ShipInboundOrderResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::ShipInboundOrder;
 use tiktok_shop::fbt::ship_inbound_order::ShipmentOptionInput;
 use tiktok_shop::fbt::types::ShippingMethod;

 let shop = client.seller(token).shop(cipher);
 let request = ShipInboundOrder::new(
     "1152921504606846976",
     ShipmentOptionInput::new(ShippingMethod::SmallParcel),
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ShipInboundOrder {
    /// ID of the inbound order, from [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod).
    pub inbound_order_id: FbtInboundOrderId,
    /// How the order is shipped.
    pub shipment_option: ShipmentOptionInput,
    /// Cartons of the order; required if [`CreateOrUpdateInboundPlan`](crate::fbt::CreateOrUpdateInboundPlan) was last called with `goods_items` instead of `cartons`, unless the order has already been shipped.
    pub cartons: Option<Vec<CartonInput>>,
}

impl ShipInboundOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        inbound_order_id: impl Into<FbtInboundOrderId>,
        shipment_option: ShipmentOptionInput,
    ) -> Self {
        Self {
            inbound_order_id: inbound_order_id.into(),
            shipment_option,
            cartons: None,
        }
    }

    /// Cartons of the order; required if [`CreateOrUpdateInboundPlan`](crate::fbt::CreateOrUpdateInboundPlan) was last called with `goods_items` instead of `cartons`, unless the order has already been shipped.
    #[inline]
    pub fn cartons(mut self, cartons: impl IntoIterator<Item = CartonInput>) -> Self {
        self.cartons = Some(cartons.into_iter().collect());
        self
    }
}

impl Endpoint for ShipInboundOrder {
    type Response = ShipInboundOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ShipInboundOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202603/ship_inbound_order";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("inbound_order_id", &self.inbound_order_id),
                ("shipment_option", &self.shipment_option),
                ("cartons", &self.cartons),
            ],
        );
    }
}

/// The response to [`ShipInboundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipInboundOrderResponse {
    /// ID of the inbound order.
    pub inbound_order_id: Option<FbtInboundOrderId>,
}

impl Fields for ShipInboundOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("inbound_order_id", &mut self.inbound_order_id)]);
    }
}

debug_fields!(ShipInboundOrderResponse);

/// Kind of freight.
#[non_exhaustive]
pub enum FreightType {
    /// Full truckload. Sent as `FTL`.
    Ftl,
    /// Less than a truckload. Sent as `LTL`.
    Ltl,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for FreightType {
    const TEXTS: &'static [&'static str] = &["FTL", "LTL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Ftl,
            Ok(_) => Self::Ltl,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Ftl => Ok(0),
            Self::Ltl => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(FreightType, Write);

/// How an inbound order is shipped.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShipmentOptionInput {
    /// How the shipment is sent, as [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) offers it.
    pub shipping_method: ShippingMethod,
    /// Kind of freight; for `FREIGHT`, required in the EU and the UK and optional in the US.
    pub freight_type: Option<FreightType>,
}

impl ShipmentOptionInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(shipping_method: impl Into<ShippingMethod>) -> Self {
        Self {
            shipping_method: shipping_method.into(),
            freight_type: None,
        }
    }

    /// Kind of freight; for `FREIGHT`, required in the EU and the UK and optional in the US.
    #[inline]
    pub fn freight_type(mut self, freight_type: impl Into<FreightType>) -> Self {
        self.freight_type = Some(freight_type.into());
        self
    }
}

impl WriteFields for ShipmentOptionInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("shipping_method", &self.shipping_method),
                    ("freight_type", &self.freight_type),
                ],
            );
    }
}

debug_written!(ShipmentOptionInput);
