// @generated from specs/fulfillment/202607/get_order_customs_requirements.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOrderCustomsRequirements`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::{OrderId, OrderLineId, ProductId, SkuId};

/// Returns for each order whether customs requires additional information, and what was submitted. Missing information must be submitted with [`SubmitCustomsClearance`](crate::fulfillment::SubmitCustomsClearance) before the order can ship.
///
/// `POST /fulfillment/202607/orders/customs_info/query`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Markets: JP.
/// Returns [`GetOrderCustomsRequirementsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::GetOrderCustomsRequirements;

 let seller = client.seller(token);
 let reply = seller.send(&GetOrderCustomsRequirements::new(["578967030217083407"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirements {
    /// IDs of the orders to check, from `order::GetOrderList`. From 1 to 50 entries.
    pub order_ids: Vec<OrderId>,
}

impl GetOrderCustomsRequirements {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<OrderId>>) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetOrderCustomsRequirements {
    type Response = GetOrderCustomsRequirementsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetOrderCustomsRequirements";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202607/orders/customs_info/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .repeatable()
        .markets(Markets::Only(&["JP"]));

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("order_ids", &within(&self.order_ids, 1..=50))]);
    }
}

/// The response to [`GetOrderCustomsRequirements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirementsResponse {
    /// Customs requirements of each order. JSON name: `order_clearance_list`.
    pub orders: Vec<OrderClearance>,
}

impl Fields for GetOrderCustomsRequirementsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("order_clearance_list", &mut self.orders)]);
    }
}

debug_fields!(GetOrderCustomsRequirementsResponse);

/// A SKU that a line item actually contains.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredSku {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Number of units of the SKU. JSON name: `qty`.
    pub quantity: Option<i64>,
    /// Share of the SKU in the price of the line item, in percent.
    pub price_percent: Option<i64>,
}

impl Fields for DeclaredSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("sku_id", &mut self.sku_id),
                    ("qty", &mut self.quantity),
                    ("price_percent", &mut self.price_percent),
                ],
            );
    }
}

debug_fields!(DeclaredSku);

/// Customs requirements of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderClearance {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Whether customs requires additional information about the order, even if it was already submitted. JSON name: `need_fill_clearance`.
    pub needs_clearance: Option<bool>,
    /// Whether the information was submitted for all line items that require it; false if none is required. JSON name: `already_filled_clearance`.
    pub is_clearance_submitted: Option<bool>,
    /// Two-letter code of the destination country.
    pub target_country: Option<Region>,
    /// Business type of the order for customs: 1 is full service (FS), 2 is Platform Open Plan (POP). JSON name: `biz_type`.
    pub business_type: Option<i64>,
    /// Kind of shipment: 1 is cross-border, 2 is local.
    pub shipment_type: Option<i64>,
    /// Line items of the order. JSON name: `item_list`.
    pub order_lines: Vec<OrderLineClearance>,
}

impl Fields for OrderClearance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_id", &mut self.order_id),
                    ("need_fill_clearance", &mut self.needs_clearance),
                    ("already_filled_clearance", &mut self.is_clearance_submitted),
                    ("target_country", &mut self.target_country),
                    ("biz_type", &mut self.business_type),
                    ("shipment_type", &mut self.shipment_type),
                    ("item_list", &mut self.order_lines),
                ],
            );
    }
}

debug_fields!(OrderClearance);

/// Customs information of a line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLineClearance {
    /// ID of the line item.
    pub order_line_id: Option<OrderLineId>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Whether the line item is sold as a virtual unboxing.
    pub is_virtual_unboxing: Option<bool>,
    /// Whether the line item was bought from a temporary listing.
    pub is_temporary_listing: Option<bool>,
    /// SKUs that were declared for the line item, one entry for each SKU. JSON name: `related_item_detail`.
    pub declared_skus: Vec<DeclaredSku>,
}

impl Fields for OrderLineClearance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_line_id", &mut self.order_line_id),
                    ("product_id", &mut self.product_id),
                    ("sku_id", &mut self.sku_id),
                    ("is_virtual_unboxing", &mut self.is_virtual_unboxing),
                    ("is_temporary_listing", &mut self.is_temporary_listing),
                    ("related_item_detail", &mut self.declared_skus),
                ],
            );
    }
}

debug_fields!(OrderLineClearance);
