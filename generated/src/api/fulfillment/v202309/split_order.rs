// @generated from specs/fulfillment/202309/split_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SplitOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, OrderLineId, PackageId};
use crate::api::fulfillment::types::OrderLine;

/// Splits the line items of an order into several packages before shipping. In Southeast Asia, Brazil and Mexico (local sellers), all units of a SKU must stay together; in the EU, UK, US, Japan and Mexico (global sellers), they can be separated.
///
/// `POST /fulfillment/202309/orders/{order_id}/split`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.fulfillment.package.write`.
/// Returns [`SplitOrderResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/split-orders-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::SplitOrder;
 use tiktok_shop::fulfillment::split_order::SplittableGroup;

 let shop = client.seller(token).shop(cipher);
 let request = SplitOrder::new(
     "578967030217083407",
     [SplittableGroup::new("676461413038785752", ["57646237751283022"])],
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [21011005](crate::errors#code-21011005), [21011035](crate::errors#code-21011035), [36009003](crate::errors#code-36009003).
#[doc(alias = "split-orders-202309")]
#[doc(alias = "ConfirmOrderSplit")]
#[doc(alias = "SplitOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SplitOrder {
    /// Order ID, from `order::GetOrderList`; [`GetOrderSplitAttributes`](crate::fulfillment::GetOrderSplitAttributes) shows whether the order can be split.
    pub order_id: OrderId,
    /// Groups of line items; each becomes a package. If the order must be split, one call must satisfy all limits that [`GetOrderSplitAttributes`](crate::fulfillment::GetOrderSplitAttributes) returns.
    pub splittable_groups: Vec<SplittableGroup>,
    /// Alternative to `splittable_groups` in which virtual bundles can be split too; each group becomes a package. TikTok marks `splittable_groups` as required nevertheless.
    pub splittable_groups_v2: Option<Vec<SplittableLineGroup>>,
}

impl SplitOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        order_id: impl Into<OrderId>,
        splittable_groups: impl IntoIterator<Item = SplittableGroup>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            splittable_groups: splittable_groups.into_iter().collect(),
            splittable_groups_v2: None,
        }
    }

    /// Alternative to `splittable_groups` in which virtual bundles can be split too; each group becomes a package. TikTok marks `splittable_groups` as required nevertheless.
    #[inline]
    pub fn splittable_groups_v2(
        mut self,
        splittable_groups_v2: impl IntoIterator<Item = SplittableLineGroup>,
    ) -> Self {
        self.splittable_groups_v2 = Some(splittable_groups_v2.into_iter().collect());
        self
    }
}

impl Endpoint for SplitOrder {
    type Response = SplitOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SplitOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202309/orders/{order_id}/split";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.fulfillment.package.write"])
        .errors(&[21011005, 21011035, 36009003])
        .page("https://partner.tiktokshop.com/docv2/page/split-orders-202309");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/fulfillment/202309/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/split");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("splittable_groups", &self.splittable_groups),
                ("splittable_groups_v2", &self.splittable_groups_v2),
            ],
        );
    }
}

/// The response to [`SplitOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitOrderResponse {
    /// The new packages, one for each group that was split off.
    pub packages: Vec<SplitPackage>,
}

impl Fields for SplitOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("packages", &mut self.packages)]);
    }
}

debug_fields!(SplitOrderResponse);

/// A package that resulted from the split.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitPackage {
    /// ID of the new package, for [`ShipPackage`](crate::fulfillment::ShipPackage).
    pub id: Option<PackageId>,
    /// ID that the request gave to the group of this package.
    pub splittable_group_id: Option<String>,
}

impl Fields for SplitPackage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("splittable_group_id", &mut self.splittable_group_id),
                ],
            );
    }
}

debug_fields!(SplitPackage);

/// Line items that go into one package.
#[derive(Clone)]
#[non_exhaustive]
pub struct SplittableGroup {
    /// ID of the group, chosen by the caller. The reply repeats it as `splittable_group_id`.
    pub id: String,
    /// IDs of the line items in the group, from `order::GetOrderDetail`.
    pub order_line_item_ids: Vec<OrderLineId>,
}

impl SplittableGroup {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        order_line_item_ids: impl IntoIterator<Item = impl Into<OrderLineId>>,
    ) -> Self {
        Self {
            id: id.into(),
            order_line_item_ids: order_line_item_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl WriteFields for SplittableGroup {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[("id", &self.id), ("order_line_item_ids", &self.order_line_item_ids)],
            );
    }
}

debug_written!(SplittableGroup);

/// Line items and single items of virtual bundles that go into one package.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplittableLineGroup {
    /// ID of the group, chosen by the caller. The reply repeats it as `splittable_group_id`.
    pub id: Option<String>,
    /// Line items and single items of virtual bundles in the group. JSON name: `order_line_list`.
    pub order_lines: Option<Vec<OrderLine>>,
}

impl SplittableLineGroup {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the group, chosen by the caller. The reply repeats it as `splittable_group_id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Line items and single items of virtual bundles in the group. JSON name: `order_line_list`.
    #[inline]
    pub fn order_lines(
        mut self,
        order_lines: impl IntoIterator<Item = OrderLine>,
    ) -> Self {
        self.order_lines = Some(order_lines.into_iter().collect());
        self
    }
}

impl WriteFields for SplittableLineGroup {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("order_line_list", &self.order_lines)]);
    }
}

debug_written!(SplittableLineGroup);
