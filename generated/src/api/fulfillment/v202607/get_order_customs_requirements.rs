// @generated from specs/fulfillment/202607/get_order_customs_requirements.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOrderCustomsRequirements` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;

/// Tells for up to 50 orders which items customs must know more about before they ship, and what was handed in.
///
/// `POST /fulfillment/202607/orders/customs_info/query`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetOrderCustomsRequirementsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirements {
    /// 1 to 50.
    pub order_ids: Vec<String>,
}

impl GetOrderCustomsRequirements {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
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
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("order_ids", &self.order_ids)]);
    }
}

/// The response to [`GetOrderCustomsRequirements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirementsResponse {
    /// JSON name: `order_clearance_list`.
    pub orders: Vec<OrderClearance>,
}

impl Fields for GetOrderCustomsRequirementsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("order_clearance_list", &mut self.orders)]);
    }
}

debug_fields!(GetOrderCustomsRequirementsResponse);

/// What one line is really made of, SKU by SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredSku {
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
    /// JSON name: `qty`.
    pub quantity: Option<i64>,
    /// Of the line's price.
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

/// An item of `order_clearance_list` in [`GetOrderCustomsRequirementsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderClearance {
    pub order_id: Option<String>,
    /// Whether customs must know more. JSON name: `need_fill_clearance`.
    pub needs_clearance: Option<bool>,
    /// Whether every line that needs it has been handed in. JSON name: `already_filled_clearance`.
    pub is_clearance_submitted: Option<bool>,
    /// Two letters.
    pub target_country: Option<Region>,
    /// 1 for full service, 2 for the seller's own. JSON name: `biz_type`.
    pub business_type: Option<i64>,
    /// 1 across borders, 2 local.
    pub shipment_type: Option<i64>,
    /// JSON name: `item_list`.
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

/// An item of `item_list` in [`OrderClearance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLineClearance {
    pub order_line_id: Option<String>,
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
    /// Whether what is in it shows only later.
    pub is_virtual_unboxing: Option<bool>,
    /// Whether it was bought from a temporary listing.
    pub is_temporary_listing: Option<bool>,
    /// What was handed in. JSON name: `related_item_detail`.
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
