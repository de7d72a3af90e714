// @generated from specs/fulfillment/202309/get_package_handover_time_slots.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetPackageHandoverTimeSlots`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::PackageId;
use crate::api::fulfillment::types::PickupSlot;

/// Lists when and how a package can be handed to TikTok's shipping provider. Call it before [`ShipPackage`](crate::fulfillment::ShipPackage) or [`BatchShipPackages`](crate::fulfillment::BatchShipPackages).
///
/// `GET /fulfillment/202309/packages/{package_id}/handover_time_slots`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.package.write`.
/// Returns [`GetPackageHandoverTimeSlotsResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-package-handover-time-slots-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetPackageHandoverTimeSlots;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetPackageHandoverTimeSlots::new("2882335594258860015")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [11001027](crate::errors#code-11001027), [11021009](crate::errors#code-11021009), [21001001](crate::errors#code-21001001), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-package-handover-time-slots-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPackageHandoverTimeSlots {
    /// Package ID, from `order::GetOrderDetail` or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
}

impl GetPackageHandoverTimeSlots {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(package_id: impl Into<PackageId>) -> Self {
        Self {
            package_id: package_id.into(),
        }
    }
}

impl Endpoint for GetPackageHandoverTimeSlots {
    type Response = GetPackageHandoverTimeSlotsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetPackageHandoverTimeSlots";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/fulfillment/202309/packages/{package_id}/handover_time_slots";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.package.write"])
        .errors(&[11001027, 11021009, 21001001, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-package-handover-time-slots-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/handover_time_slots");
    }
}

/// The response to [`GetPackageHandoverTimeSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageHandoverTimeSlotsResponse {
    /// Whether the seller can bring the package to a drop-off point.
    pub can_drop_off: Option<bool>,
    /// Whether the shipping provider can collect the package at the seller's door.
    pub can_pickup: Option<bool>,
    /// Whether a van can collect the package; only in the UK.
    pub can_van_collection: Option<bool>,
    /// URL of a page that shows drop-off points, if available.
    pub drop_off_point_url: Option<String>,
    /// Time slots for a pickup at the seller, including those that can no longer be booked.
    pub pickup_slots: Vec<PickupSlot>,
}

impl Fields for GetPackageHandoverTimeSlotsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("can_drop_off", &mut self.can_drop_off),
                    ("can_pickup", &mut self.can_pickup),
                    ("can_van_collection", &mut self.can_van_collection),
                    ("drop_off_point_url", &mut self.drop_off_point_url),
                    ("pickup_slots", &mut self.pickup_slots),
                ],
            );
    }
}

debug_fields!(GetPackageHandoverTimeSlotsResponse);
