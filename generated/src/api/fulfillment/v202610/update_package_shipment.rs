// @generated from specs/fulfillment/202610/update_package_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePackageShipment`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::PackageId;
use crate::api::fulfillment::types::Shipment;

/// Corrects the shipping providers and tracking numbers of a shipped package once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for packages that the seller ships.
///
/// `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic` (documented for version 202309).
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/update-package-shipping-info-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::UpdatePackageShipment;
 use tiktok_shop::fulfillment::types::Shipment;

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePackageShipment::new(
     "2882335594258860015",
     [
         Shipment::new()
             .tracking_number("1Z999AA10123456784")
             .shipping_provider_id("6617675021119438849"),
     ],
 );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [10007002](crate::errors#code-10007002), [21011004](crate::errors#code-21011004), [21011007](crate::errors#code-21011007), [21011022](crate::errors#code-21011022), [21011028](crate::errors#code-21011028), [21011030](crate::errors#code-21011030),
/// [21011042](crate::errors#code-21011042), [21011043](crate::errors#code-21011043), [21011049](crate::errors#code-21011049), [21011050](crate::errors#code-21011050), [21011051](crate::errors#code-21011051), [21011052](crate::errors#code-21011052),
/// [25001010](crate::errors#code-25001010), [36009003](crate::errors#code-36009003).
#[doc(alias = "UpdatePackageShippingInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePackageShipment {
    /// Package ID, from [`MarkPackageAsShipped`](crate::fulfillment::MarkPackageAsShipped) or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
    /// Shipping provider and tracking number. Several are accepted only if one item that is not a virtual bundle ships in several boxes, and only from sellers on an allowlist, who apply to their account manager. JSON name: `shipping_info_list`.
    pub shipments: Vec<Shipment>,
}

impl UpdatePackageShipment {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        package_id: impl Into<PackageId>,
        shipments: impl IntoIterator<Item = Shipment>,
    ) -> Self {
        Self {
            package_id: package_id.into(),
            shipments: shipments.into_iter().collect(),
        }
    }
}

impl Endpoint for UpdatePackageShipment {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePackageShipment";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202610/packages/{package_id}/shipping_info/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(
            &[
                10007002, 21011004, 21011007, 21011022, 21011028, 21011030, 21011042,
                21011043, 21011049, 21011050, 21011051, 21011052, 25001010, 36009003,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/update-package-shipping-info-202309",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202610/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/shipping_info/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("shipping_info_list", &self.shipments)]);
    }
}
