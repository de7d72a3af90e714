// @generated from specs/fulfillment/202309/batch_ship_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! `BatchShipPackages` and what only it uses.

use crate::glue::*;
use crate::api::types::{HandoverMethod, TimeRange};
use crate::api::fulfillment::types::{PackageError, SelfShipment};

/// Ships several packages in one request, and reports those that fail.
///
/// `POST /fulfillment/202309/packages/ship`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.fulfillment.basic`.
#[doc(alias = "batch-ship-packages-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchShipPackages {
    pub packages: Vec<PackageInput>,
}

impl BatchShipPackages {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(packages: impl IntoIterator<Item = PackageInput>) -> Self {
        Self {
            packages: packages.into_iter().collect(),
        }
    }
}

impl Endpoint for BatchShipPackages {
    type Response = BatchShipPackagesResponse;
    const NAME: &'static str = "BatchShipPackages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/ship";
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
        body.field("packages", &self.packages);
    }
}

/// What [`BatchShipPackages`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchShipPackagesResponse {
    pub errors: Vec<PackageError>,
}

impl Fields for BatchShipPackagesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "errors" => read(map, &mut self.errors),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackageInput {
    pub handover_method: Option<HandoverMethod>,
    pub id: String,
    pub pickup_slot: Option<TimeRange>,
    pub self_shipment: Option<SelfShipment>,
}

impl PackageInput {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            handover_method: None,
            id: id.into(),
            pickup_slot: None,
            self_shipment: None,
        }
    }
    #[inline]
    pub fn handover_method(
        mut self,
        handover_method: impl Into<HandoverMethod>,
    ) -> Self {
        self.handover_method = Some(handover_method.into());
        self
    }
    #[inline]
    pub fn pickup_slot(mut self, pickup_slot: TimeRange) -> Self {
        self.pickup_slot = Some(pickup_slot);
        self
    }
    #[inline]
    pub fn self_shipment(mut self, self_shipment: SelfShipment) -> Self {
        self.self_shipment = Some(self_shipment);
        self
    }
}

impl Body for PackageInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("handover_method", &self.handover_method);
        object.field("id", &self.id);
        object.field("pickup_slot", &self.pickup_slot);
        object.field("self_shipment", &self.self_shipment);
    }
}

impl Tell for BatchShipPackagesResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for BatchShipPackagesResponse {}
