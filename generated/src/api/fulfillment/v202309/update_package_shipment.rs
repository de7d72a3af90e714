// @generated from specs/fulfillment/202309/update_package_shipment.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePackageShipment`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{PackageId, ShippingProviderId};

/// Corrects the shipping provider and tracking number of a shipped package once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for packages that the seller ships.
///
/// `POST /fulfillment/202309/packages/{package_id}/shipping_info/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic`.
/// Returns no data.
/// Safe to retry.
/// Superseded by a newer version: [`v202610`](crate::fulfillment::v202610::update_package_shipment::UpdatePackageShipment).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-package-shipping-info-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::v202309::{UpdatePackageShipment, update_package_shipment};

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePackageShipment::new(update_package_shipment::Required {
     package_id: "2882335594258860015".into(),
     shipping_provider_id: "6965352555291346690".into(),
     tracking_number: "576460868968549926".into(),
 });
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [10007002](crate::errors#code-10007002), [21011004](crate::errors#code-21011004), [21011007](crate::errors#code-21011007), [21011022](crate::errors#code-21011022), [21011028](crate::errors#code-21011028), [21011030](crate::errors#code-21011030),
/// [21011042](crate::errors#code-21011042), [21011043](crate::errors#code-21011043), [21011049](crate::errors#code-21011049), [21011050](crate::errors#code-21011050), [21011051](crate::errors#code-21011051), [21011052](crate::errors#code-21011052),
/// [25001010](crate::errors#code-25001010), [36009003](crate::errors#code-36009003).
#[doc(alias = "update-package-shipping-info-202309")]
#[doc(alias = "UpdatePackageShippingInfo")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePackageShipment {
    /// Package ID, from [`MarkPackageAsShipped`](crate::fulfillment::MarkPackageAsShipped) or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: ShippingProviderId,
    /// Tracking number of the package.
    pub tracking_number: String,
}

/// The required fields of [`UpdatePackageShipment`], for [`UpdatePackageShipment::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Package ID, from [`MarkPackageAsShipped`](crate::fulfillment::MarkPackageAsShipped) or [`SearchPackages`](crate::fulfillment::SearchPackages).
    pub package_id: PackageId,
    /// Shipping provider ID, from `logistics::GetShippingProviders`.
    pub shipping_provider_id: ShippingProviderId,
    /// Tracking number of the package.
    pub tracking_number: String,
}

impl UpdatePackageShipment {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            package_id: required.package_id,
            shipping_provider_id: required.shipping_provider_id,
            tracking_number: required.tracking_number,
        }
    }
}

impl Endpoint for UpdatePackageShipment {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePackageShipment";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/packages/{package_id}/shipping_info/update";
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
        )
        .newer("v202610");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/packages/");
        path.id("package_id", &self.package_id);
        path.literal("/shipping_info/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("shipping_provider_id", &self.shipping_provider_id),
                ("tracking_number", &self.tracking_number),
            ],
        );
    }
}
