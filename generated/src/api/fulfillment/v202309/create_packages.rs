// @generated from specs/fulfillment/202309/create_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreatePackages` and what only it uses.

use crate::glue::*;
use crate::api::types::{Dimensions, DimensionsInput, Weight, WeightInput};
use crate::api::fulfillment::types::ShippingService;

/// Makes a package of an order's lines and buys its shipping service.
///
/// `POST /fulfillment/202309/packages`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.fulfillment.basic`.
#[doc(alias = "create-packages-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePackages {
    pub dimension: Option<DimensionsInput>,
    pub order_id: String,
    pub order_line_item_ids: Option<Vec<String>>,
    pub shipping_service_id: Option<String>,
    pub weight: Option<WeightInput>,
}

impl CreatePackages {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            dimension: None,
            order_id: order_id.into(),
            order_line_item_ids: None,
            shipping_service_id: None,
            weight: None,
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
    pub fn shipping_service_id(
        mut self,
        shipping_service_id: impl Into<String>,
    ) -> Self {
        self.shipping_service_id = Some(shipping_service_id.into());
        self
    }
    #[inline]
    pub fn weight(mut self, weight: WeightInput) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Endpoint for CreatePackages {
    type Response = CreatePackagesResponse;
    const NAME: &'static str = "CreatePackages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("dimension", &self.dimension);
        body.field("order_id", &self.order_id);
        body.field("order_line_item_ids", &self.order_line_item_ids);
        body.field("shipping_service_id", &self.shipping_service_id);
        body.field("weight", &self.weight);
    }
}

/// What [`CreatePackages`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatePackagesResponse {
    pub create_time: Option<Timestamp>,
    pub dimension: Option<Dimensions>,
    pub order_id: Option<String>,
    pub order_line_item_ids: Vec<String>,
    pub package_id: Option<String>,
    pub shipping_service_info: Option<ShippingService>,
    pub weight: Option<Weight>,
}

impl Fields for CreatePackagesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "create_time" => read(map, &mut self.create_time),
            "dimension" => read(map, &mut self.dimension),
            "order_id" => read(map, &mut self.order_id),
            "order_line_item_ids" => read(map, &mut self.order_line_item_ids),
            "package_id" => read(map, &mut self.package_id),
            "shipping_service_info" => read(map, &mut self.shipping_service_info),
            "weight" => read(map, &mut self.weight),
            _ => skip(map),
        }
    }
}
