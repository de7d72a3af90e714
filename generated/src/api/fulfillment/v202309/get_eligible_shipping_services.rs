// @generated from specs/fulfillment/202309/get_eligible_shipping_services.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetEligibleShippingServices` and what only it uses.

use crate::glue::*;
use crate::api::types::{Dimensions, Weight};
use crate::api::fulfillment::types::{DimensionsInput, OrderLine, WeightInput};

/// Quotes the shipping services open to an order's package, with price and delivery time.
///
/// `POST /fulfillment/202309/orders/{order_id}/shipping_services/query`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.fulfillment.basic`.
///
/// Documented errors: 10006402, 21001001, 21011006, 21011029, 21011037, 21011048, 36009003.
#[doc(alias = "get-eligible-shipping-service-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEligibleShippingServices {
    pub order_id: String,
    pub dimension: Option<DimensionsInput>,
    pub order_line_item_ids: Option<Vec<String>>,
    pub weight: Option<WeightInput>,
    pub order_line_list: Option<Vec<OrderLine>>,
}

impl GetEligibleShippingServices {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            dimension: None,
            order_line_item_ids: None,
            weight: None,
            order_line_list: None,
        }
    }
    #[inline]
    pub fn dimension(mut self, dimension: DimensionsInput) -> Self {
        self.dimension = Some(dimension);
        self
    }
    #[inline]
    pub fn order_line_item_ids(
        mut self,
        order_line_item_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_line_item_ids = Some(
            order_line_item_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    #[inline]
    pub fn weight(mut self, weight: WeightInput) -> Self {
        self.weight = Some(weight);
        self
    }
    #[inline]
    pub fn order_line_list(
        mut self,
        order_line_list: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_line_list = Some(order_line_list.into_iter().collect());
        self
    }
}

impl Endpoint for GetEligibleShippingServices {
    type Response = GetEligibleShippingServicesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetEligibleShippingServices";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/orders/{order_id}/shipping_services/query";
    const BODY: BodyKind = BodyKind::Json;
    const FACTS: Facts = Facts {
        scopes: &["seller.fulfillment.basic"],
        errors: &[10006402, 21001001, 21011006, 21011029, 21011037, 21011048, 36009003],
        page: Some("get-eligible-shipping-service-202309"),
        ..Facts::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/shipping_services/query");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("dimension", &self.dimension);
        body.field("order_line_item_ids", &self.order_line_item_ids);
        body.field("weight", &self.weight);
        body.field("order_line_list", &self.order_line_list);
    }
}

/// What [`GetEligibleShippingServices`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEligibleShippingServicesResponse {
    pub dimension: Option<Dimensions>,
    pub order_id: Option<String>,
    pub order_line_id: Vec<String>,
    pub shipping_services: Vec<ShippingService>,
    pub weight: Option<Weight>,
}

impl Fields for GetEligibleShippingServicesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "dimension" => read(map, &mut self.dimension),
            "order_id" => read(map, &mut self.order_id),
            "order_line_id" => read(map, &mut self.order_line_id),
            "shipping_services" => read(map, &mut self.shipping_services),
            "weight" => read(map, &mut self.weight),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShippingService {
    pub currency: Option<String>,
    pub earliest_delivery_days: Option<i64>,
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub latest_delivery_days: Option<i64>,
    pub name: Option<String>,
    pub price: Option<Decimal>,
    pub shipping_provider_id: Option<String>,
    pub shipping_provider_name: Option<String>,
    pub shipping_fee: Option<Decimal>,
    pub shipping_app_service_fee: Option<Decimal>,
    pub signature_fee: Option<Decimal>,
}

impl Fields for ShippingService {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "earliest_delivery_days" => read(map, &mut self.earliest_delivery_days),
            "id" => read(map, &mut self.id),
            "is_default" => read(map, &mut self.is_default),
            "latest_delivery_days" => read(map, &mut self.latest_delivery_days),
            "name" => read(map, &mut self.name),
            "price" => read(map, &mut self.price),
            "shipping_provider_id" => read(map, &mut self.shipping_provider_id),
            "shipping_provider_name" => read(map, &mut self.shipping_provider_name),
            "shipping_fee" => read(map, &mut self.shipping_fee),
            "shipping_app_service_fee" => read(map, &mut self.shipping_app_service_fee),
            "signature_fee" => read(map, &mut self.signature_fee),
            _ => skip(map),
        }
    }
}
