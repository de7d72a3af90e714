// @generated from specs/fulfillment/202610/mark_package_as_shipped.yaml by `cargo xtask generate`; edit the spec instead.

//! [`MarkPackageAsShipped`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Warning;
use crate::api::ids::{OrderId, OrderLineId, PackageId};
use crate::api::fulfillment::types::{OrderLine, Shipment};

/// Reports line items as shipped with a shipping provider of the seller's choice, and returns the ID of their package. Only for orders that the seller ships, whether or not their line items have a `package_id`; for TikTok Shipping, use [`CreatePackage`](crate::fulfillment::CreatePackage) or [`ShipPackage`](crate::fulfillment::ShipPackage).
///
/// `POST /fulfillment/202610/orders/{order_id}/packages`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.basic` (documented for version 202309).
/// Markets: US, GB, ES, IE, IT, DE, FR, JP.
/// Returns [`MarkPackageAsShippedResponse`].
///
/// See TikTok's page for version 202309 <https://partner.tiktokshop.com/docv2/page/mark-package-as-shipped-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::MarkPackageAsShipped;
 use tiktok_shop::fulfillment::types::{OrderLine, Shipment};

 let shop = client.seller(token).shop(cipher);
 let request = MarkPackageAsShipped::new("578967030217083407")
     .order_lines([OrderLine::new().order_line_id("1729382476852921560")])
     .shipments([
         Shipment::new()
             .tracking_number("1Z999AA10123456784")
             .shipping_provider_id("6617675021119438849"),
     ]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data.package_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202309: [11001027](crate::errors#code-11001027), [11001031](crate::errors#code-11001031), [11005004](crate::errors#code-11005004), [11005010](crate::errors#code-11005010), [11006005](crate::errors#code-11006005), [11006026](crate::errors#code-11006026),
/// [11021009](crate::errors#code-11021009), [11028006](crate::errors#code-11028006), [11050001](crate::errors#code-11050001), [21001001](crate::errors#code-21001001), [21001008](crate::errors#code-21001008), [21001011](crate::errors#code-21001011),
/// [21001029](crate::errors#code-21001029), [21001043](crate::errors#code-21001043), [21001055](crate::errors#code-21001055), [21004012](crate::errors#code-21004012), [21004015](crate::errors#code-21004015), [21004016](crate::errors#code-21004016),
/// [21004019](crate::errors#code-21004019), [21004020](crate::errors#code-21004020), [21008025](crate::errors#code-21008025), [21008042](crate::errors#code-21008042), [21008044](crate::errors#code-21008044), [21008099](crate::errors#code-21008099),
/// [21008106](crate::errors#code-21008106), [21008300](crate::errors#code-21008300), [21011003](crate::errors#code-21011003), [21011004](crate::errors#code-21011004), [21011006](crate::errors#code-21011006), [21011007](crate::errors#code-21011007),
/// [21011012](crate::errors#code-21011012), [21011013](crate::errors#code-21011013), [21011020](crate::errors#code-21011020), [21011022](crate::errors#code-21011022), [21011025](crate::errors#code-21011025), [21011026](crate::errors#code-21011026),
/// [21011029](crate::errors#code-21011029), [21011030](crate::errors#code-21011030), [21011033](crate::errors#code-21011033), [21011036](crate::errors#code-21011036), [21011046](crate::errors#code-21011046), [21011048](crate::errors#code-21011048),
/// [21011050](crate::errors#code-21011050), [21011051](crate::errors#code-21011051), [21021010](crate::errors#code-21021010), [21022025](crate::errors#code-21022025), [21022026](crate::errors#code-21022026), [21022028](crate::errors#code-21022028),
/// [21022029](crate::errors#code-21022029), [21022030](crate::errors#code-21022030), [21032001](crate::errors#code-21032001), [21034006](crate::errors#code-21034006), [21034012](crate::errors#code-21034012), [21042056](crate::errors#code-21042056),
/// [21042057](crate::errors#code-21042057), [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MarkPackageAsShipped {
    /// Order ID, from `order::GetOrderList`. In the US, shipping an order rejects an open cancellation request of the buyer.
    pub order_id: OrderId,
    /// Line items and single items of virtual bundles in the package; required if several packages of the order wait to be shipped (error 21011048). Otherwise, TikTok does not document which line items ship without them. JSON name: `order_line_list`.
    pub order_lines: Option<Vec<OrderLine>>,
    /// Shipping provider and tracking number, which TikTok does not mark as required, although version 202309 requires both. Several are accepted only if one item that is not a virtual bundle ships in several boxes, and only from sellers on an allowlist, who apply to their account manager. JSON name: `shipping_info_list`.
    pub shipments: Option<Vec<Shipment>>,
}

impl MarkPackageAsShipped {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            order_lines: None,
            shipments: None,
        }
    }

    /// Line items and single items of virtual bundles in the package; required if several packages of the order wait to be shipped (error 21011048). Otherwise, TikTok does not document which line items ship without them. JSON name: `order_line_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }

    /// Shipping provider and tracking number, which TikTok does not mark as required, although version 202309 requires both. Several are accepted only if one item that is not a virtual bundle ships in several boxes, and only from sellers on an allowlist, who apply to their account manager. JSON name: `shipping_info_list`.
    #[inline]
    pub fn shipments(mut self, shipments: impl IntoIterator<Item = Shipment>) -> Self {
        self.shipments = Some(shipments.into_iter().collect());
        self
    }
}

impl Endpoint for MarkPackageAsShipped {
    type Response = MarkPackageAsShippedResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "MarkPackageAsShipped";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202610/orders/{order_id}/packages";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.basic"])
        .errors(
            &[
                11001027, 11001031, 11005004, 11005010, 11006005, 11006026, 11021009,
                11028006, 11050001, 21001001, 21001008, 21001011, 21001029, 21001043,
                21001055, 21004012, 21004015, 21004016, 21004019, 21004020, 21008025,
                21008042, 21008044, 21008099, 21008106, 21008300, 21011003, 21011004,
                21011006, 21011007, 21011012, 21011013, 21011020, 21011022, 21011025,
                21011026, 21011029, 21011030, 21011033, 21011036, 21011046, 21011048,
                21011050, 21011051, 21021010, 21022025, 21022026, 21022028, 21022029,
                21022030, 21032001, 21034006, 21034012, 21042056, 21042057, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/mark-package-as-shipped-202309")
        .markets(Markets::Only(&["US", "GB", "ES", "IE", "IT", "DE", "FR", "JP"]));

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202610/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/packages");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("order_line_list", &self.order_lines),
                ("shipping_info_list", &self.shipments),
            ],
        );
    }
}

/// The response to [`MarkPackageAsShipped`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkPackageAsShippedResponse {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// IDs of the line items in the package.
    pub order_line_item_ids: Vec<OrderLineId>,
    /// Package ID. For orders without a `package_id`, such as those of local US and UK sellers, it is known only from this call on.
    pub package_id: Option<PackageId>,
    /// Warning about the tracking number, which was accepted nevertheless.
    pub warning: Option<Warning>,
}

impl Fields for MarkPackageAsShippedResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("order_line_item_ids", &mut self.order_line_item_ids),
                    ("package_id", &mut self.package_id),
                    ("warning", &mut self.warning),
                ],
            );
    }
}

debug_fields!(MarkPackageAsShippedResponse);
