// @generated from specs/fulfillment/202309/batch_ship_packages.yaml by `cargo xtask generate`; edit the spec instead.

//! [`BatchShipPackages`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{HandoverMethod, TimeRange};
use crate::api::ids::PackageId;
use crate::api::fulfillment::types::{PackageError, SelfShipment};

/// Ships several packages, as [`ShipPackage`](crate::fulfillment::ShipPackage) does for one, with TikTok Shipping or by the seller, or notifies the buyers that the packages are ready for pickup in a store. Packages can fail although the call succeeds, for example because of an open after-sales request or, outside the US, an open cancellation request (21011007), so check `errors`.
///
/// `POST /fulfillment/202309/packages/ship`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns [`BatchShipPackagesResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/batch-ship-packages-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fulfillment::BatchShipPackages;
 use tiktok_shop::fulfillment::batch_ship_packages::BatchShipPackageInput;
 use tiktok_shop::types::{HandoverMethod, TimeRange};

 let shop = client.seller(token).shop(cipher);
 let request = BatchShipPackages::new([
     BatchShipPackageInput::new("2882335594258860015")
         .handover_method(HandoverMethod::Pickup)
         .pickup_slot(
             TimeRange::new()
                 .start_time(Timestamp::from_unix_seconds(1_767_225_600))
                 .end_time(Timestamp::from_unix_seconds(1_767_830_400)),
         ),
 ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11006013](crate::errors#code-11006013), [11006014](crate::errors#code-11006014), [11021009](crate::errors#code-11021009), [11021010](crate::errors#code-11021010), [11021011](crate::errors#code-11021011), [11021012](crate::errors#code-11021012),
/// [11021013](crate::errors#code-11021013), [11021014](crate::errors#code-11021014), [11021015](crate::errors#code-11021015), [11021016](crate::errors#code-11021016), [11021017](crate::errors#code-11021017), [11021018](crate::errors#code-11021018),
/// [11021019](crate::errors#code-11021019), [11021020](crate::errors#code-11021020), [11021021](crate::errors#code-11021021), [11021022](crate::errors#code-11021022), [11021023](crate::errors#code-11021023), [11021024](crate::errors#code-11021024),
/// [11021025](crate::errors#code-11021025), [11028006](crate::errors#code-11028006), [21001003](crate::errors#code-21001003), [21001011](crate::errors#code-21001011), [21004006](crate::errors#code-21004006), [21008044](crate::errors#code-21008044),
/// [21011003](crate::errors#code-21011003), [21011007](crate::errors#code-21011007), [21011008](crate::errors#code-21011008), [21011020](crate::errors#code-21011020), [21011022](crate::errors#code-21011022), [21011025](crate::errors#code-21011025),
/// [21011027](crate::errors#code-21011027), [21011028](crate::errors#code-21011028), [21011040](crate::errors#code-21011040), [21011041](crate::errors#code-21011041), [21011053](crate::errors#code-21011053), [21011054](crate::errors#code-21011054),
/// [21014009](crate::errors#code-21014009), [36009003](crate::errors#code-36009003).
#[doc(alias = "batch-ship-packages-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchShipPackages {
    /// Packages to ship.
    pub packages: Vec<BatchShipPackageInput>,
}

impl BatchShipPackages {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(packages: impl IntoIterator<Item = BatchShipPackageInput>) -> Self {
        Self {
            packages: packages.into_iter().collect(),
        }
    }
}

impl Endpoint for BatchShipPackages {
    type Response = BatchShipPackagesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "BatchShipPackages";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/ship";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(
            &[
                11006013, 11006014, 11021009, 11021010, 11021011, 11021012, 11021013,
                11021014, 11021015, 11021016, 11021017, 11021018, 11021019, 11021020,
                11021021, 11021022, 11021023, 11021024, 11021025, 11028006, 21001003,
                21001011, 21004006, 21008044, 21011003, 21011007, 21011008, 21011020,
                21011022, 21011025, 21011027, 21011028, 21011040, 21011041, 21011053,
                21011054, 21014009, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/batch-ship-packages-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("packages", &self.packages)]);
    }
}

/// The response to [`BatchShipPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchShipPackagesResponse {
    /// Packages that were not shipped; may be present even if the call succeeds. The other packages were shipped.
    pub errors: Vec<PackageError>,
}

impl Fields for BatchShipPackagesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(BatchShipPackagesResponse);

impl CollectFailures for BatchShipPackagesResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for BatchShipPackagesResponse {}

/// A package to ship.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchShipPackageInput {
    /// How the shipping provider gets the package; only for TikTok Shipping, and without effect for overseas cross-border sellers in Southeast Asia. TikTok documents no default, but has accepted requests without a method.
    pub handover_method: Option<HandoverMethod>,
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub id: PackageId,
    /// Time slot of the pickup, from [`GetPackageHandoverTimeSlots`](crate::fulfillment::GetPackageHandoverTimeSlots); only for the method `PICKUP`. TikTok does not document which time slot applies if it is omitted.
    pub pickup_slot: Option<TimeRange>,
    /// Shipping provider and tracking number; required if the seller ships, that is if [`GetPackage`](crate::fulfillment::GetPackage) returns the `shipping_type` `SELLER`. Not needed for TikTok Shipping.
    pub self_shipment: Option<SelfShipment>,
}

impl BatchShipPackageInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<PackageId>) -> Self {
        Self {
            handover_method: None,
            id: id.into(),
            pickup_slot: None,
            self_shipment: None,
        }
    }

    /// How the shipping provider gets the package; only for TikTok Shipping, and without effect for overseas cross-border sellers in Southeast Asia. TikTok documents no default, but has accepted requests without a method.
    #[inline]
    pub fn handover_method(
        mut self,
        handover_method: impl Into<HandoverMethod>,
    ) -> Self {
        self.handover_method = Some(handover_method.into());
        self
    }

    /// Time slot of the pickup, from [`GetPackageHandoverTimeSlots`](crate::fulfillment::GetPackageHandoverTimeSlots); only for the method `PICKUP`. TikTok does not document which time slot applies if it is omitted.
    #[inline]
    pub fn pickup_slot(mut self, pickup_slot: TimeRange) -> Self {
        self.pickup_slot = Some(pickup_slot);
        self
    }

    /// Shipping provider and tracking number; required if the seller ships, that is if [`GetPackage`](crate::fulfillment::GetPackage) returns the `shipping_type` `SELLER`. Not needed for TikTok Shipping.
    #[inline]
    pub fn self_shipment(mut self, self_shipment: SelfShipment) -> Self {
        self.self_shipment = Some(self_shipment);
        self
    }
}

impl WriteFields for BatchShipPackageInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("handover_method", &self.handover_method),
                    ("id", &self.id),
                    ("pickup_slot", &self.pickup_slot),
                    ("self_shipment", &self.self_shipment),
                ],
            );
    }
}

debug_written!(BatchShipPackageInput);
