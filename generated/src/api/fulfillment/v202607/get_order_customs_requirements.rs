// @generated from specs/fulfillment/202607/get_order_customs_requirements.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOrderCustomsRequirements` and what only it uses.

use crate::glue::*;
use crate::api::types::Region;

/// Tells which orders still need customs information, and for which items.
///
/// `POST /fulfillment/202607/orders/customs_info/query`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirements {
    pub order_ids: Vec<String>,
}

impl GetOrderCustomsRequirements {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetOrderCustomsRequirements {
    type Response = GetOrderCustomsRequirementsResponse;
    const NAME: &'static str = "GetOrderCustomsRequirements";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202607/orders/customs_info/query";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("order_ids", &self.order_ids);
    }
}

/// What [`GetOrderCustomsRequirements`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirementsResponse {
    pub order_clearance_list: Vec<OrderClearance>,
}

impl Fields for GetOrderCustomsRequirementsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_clearance_list" => read(map, &mut self.order_clearance_list),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderClearance {
    pub order_id: Option<String>,
    pub need_fill_clearance: Option<bool>,
    pub already_filled_clearance: Option<bool>,
    pub target_country: Option<Region>,
    /// 1 FS, 2 POP.
    pub biz_type: Option<i64>,
    /// 1 across a border, 2 within the country.
    pub shipment_type: Option<i64>,
    pub item_list: Vec<OrderClearanceItem>,
}

impl Fields for OrderClearance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_id" => read(map, &mut self.order_id),
            "need_fill_clearance" => read(map, &mut self.need_fill_clearance),
            "already_filled_clearance" => read(map, &mut self.already_filled_clearance),
            "target_country" => read(map, &mut self.target_country),
            "biz_type" => read(map, &mut self.biz_type),
            "shipment_type" => read(map, &mut self.shipment_type),
            "item_list" => read(map, &mut self.item_list),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderClearanceItem {
    pub order_line_id: Option<String>,
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
    pub is_virtual_unboxing: Option<bool>,
    pub is_temporary_listing: Option<bool>,
    pub related_item_detail: Vec<RelatedItem>,
}

impl Fields for OrderClearanceItem {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_line_id" => read(map, &mut self.order_line_id),
            "product_id" => read(map, &mut self.product_id),
            "sku_id" => read(map, &mut self.sku_id),
            "is_virtual_unboxing" => read(map, &mut self.is_virtual_unboxing),
            "is_temporary_listing" => read(map, &mut self.is_temporary_listing),
            "related_item_detail" => read(map, &mut self.related_item_detail),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelatedItem {
    pub product_id: Option<String>,
    pub sku_id: Option<String>,
    pub qty: Option<i64>,
    pub price_percent: Option<i64>,
}

impl Fields for RelatedItem {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "sku_id" => read(map, &mut self.sku_id),
            "qty" => read(map, &mut self.qty),
            "price_percent" => read(map, &mut self.price_percent),
            _ => skip(map),
        }
    }
}
