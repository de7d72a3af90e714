// @generated from specs/fulfillment/202309/ship_package.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ShipPackage`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{HandoverMethod, TimeRange};
use crate::api::ids::PackageId;
use crate::api::fulfillment::types::SelfShipment;

/// Ships a package with TikTok Shipping or by the seller, or notifies the buyer that it is ready for pickup in a store; fails with 21011007 if a line item has an open after-sales request or, outside the US, an open cancellation request. If the line items have no `package_id`, as is the case for local US and UK sellers, use [`CreatePackage`](crate::fulfillment::CreatePackage) for TikTok Shipping, or [`MarkPackageAsShipped`](crate::fulfillment::MarkPackageAsShipped) if the seller ships.
///
/// `POST /fulfillment/202309/packages/{package_id}/ship`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns no data.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/ship-package-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::fulfillment::ShipPackage;
 use tiktok_shop::types::{HandoverMethod, TimeRange};

 let shop = client.seller(token).shop(cipher);
 let request = ShipPackage::new("2882335594258860015")
     .handover_method(HandoverMethod::Pickup)
     .pickup_slot(
         TimeRange::new()
             .start_time(Timestamp::from_unix_seconds(1_767_225_600))
             .end_time(Timestamp::from_unix_seconds(1_767_830_400)),
     );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11001002](crate::errors#code-11001002), [11001031](crate::errors#code-11001031), [11006013](crate::errors#code-11006013), [11006014](crate::errors#code-11006014), [11006021](crate::errors#code-11006021), [11021009](crate::errors#code-11021009),
/// [11021010](crate::errors#code-11021010), [11021011](crate::errors#code-11021011), [11021012](crate::errors#code-11021012), [11021013](crate::errors#code-11021013), [11021014](crate::errors#code-11021014), [11021015](crate::errors#code-11021015),
/// [11021016](crate::errors#code-11021016), [11021017](crate::errors#code-11021017), [11021018](crate::errors#code-11021018), [11021019](crate::errors#code-11021019), [11021020](crate::errors#code-11021020), [11021021](crate::errors#code-11021021),
/// [11021022](crate::errors#code-11021022), [11021023](crate::errors#code-11021023), [11021024](crate::errors#code-11021024), [11021025](crate::errors#code-11021025), [11028006](crate::errors#code-11028006), [11050001](crate::errors#code-11050001),
/// [21001001](crate::errors#code-21001001), [21001003](crate::errors#code-21001003), [21001008](crate::errors#code-21001008), [21001011](crate::errors#code-21001011), [21004006](crate::errors#code-21004006), [21004017](crate::errors#code-21004017),
/// [21004019](crate::errors#code-21004019), [21004020](crate::errors#code-21004020), [21004024](crate::errors#code-21004024), [21008025](crate::errors#code-21008025), [21008044](crate::errors#code-21008044), [21008099](crate::errors#code-21008099),
/// [21011003](crate::errors#code-21011003), [21011007](crate::errors#code-21011007), [21011008](crate::errors#code-21011008), [21011020](crate::errors#code-21011020), [21011022](crate::errors#code-21011022), [21011025](crate::errors#code-21011025),
/// [21011026](crate::errors#code-21011026), [21011027](crate::errors#code-21011027), [21011028](crate::errors#code-21011028), [21011030](crate::errors#code-21011030), [21011040](crate::errors#code-21011040), [21011041](crate::errors#code-21011041),
/// [21011050](crate::errors#code-21011050), [21011051](crate::errors#code-21011051), [21011053](crate::errors#code-21011053), [21011054](crate::errors#code-21011054), [21014009](crate::errors#code-21014009), [21021010](crate::errors#code-21021010),
/// [21022029](crate::errors#code-21022029), [21022032](crate::errors#code-21022032), [21034012](crate::errors#code-21034012), [21042001](crate::errors#code-21042001), [21042067](crate::errors#code-21042067), [21042076](crate::errors#code-21042076),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "ship-package-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ShipPackage {
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
    /// How the shipping provider gets the package; only for TikTok Shipping, and without effect for overseas cross-border sellers in Southeast Asia. TikTok documents no default, but has accepted requests without a method.
    pub handover_method: Option<HandoverMethod>,
    /// Time slot of the pickup, from [`GetPackageHandoverTimeSlots`](crate::fulfillment::GetPackageHandoverTimeSlots); only for the method `PICKUP`. TikTok does not document which time slot applies if it is omitted.
    pub pickup_slot: Option<TimeRange>,
    /// Shipping provider and tracking number; required if the seller ships, that is if [`GetPackage`](crate::fulfillment::GetPackage) returns the `shipping_type` `SELLER`. Not needed for TikTok Shipping.
    pub self_shipment: Option<SelfShipment>,
}

impl ShipPackage {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(package_id: impl Into<PackageId>) -> Self {
        Self {
            package_id: package_id.into(),
            handover_method: None,
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

impl Endpoint for ShipPackage {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ShipPackage";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/{package_id}/ship";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(
            &[
                11001002, 11001031, 11006013, 11006014, 11006021, 11021009, 11021010,
                11021011, 11021012, 11021013, 11021014, 11021015, 11021016, 11021017,
                11021018, 11021019, 11021020, 11021021, 11021022, 11021023, 11021024,
                11021025, 11028006, 11050001, 21001001, 21001003, 21001008, 21001011,
                21004006, 21004017, 21004019, 21004020, 21004024, 21008025, 21008044,
                21008099, 21011003, 21011007, 21011008, 21011020, 21011022, 21011025,
                21011026, 21011027, 21011028, 21011030, 21011040, 21011041, 21011050,
                21011051, 21011053, 21011054, 21014009, 21021010, 21022029, 21022032,
                21034012, 21042001, 21042067, 21042076, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/ship-package-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/ship");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("handover_method", &self.handover_method),
                ("pickup_slot", &self.pickup_slot),
                ("self_shipment", &self.self_shipment),
            ],
        );
    }
}
