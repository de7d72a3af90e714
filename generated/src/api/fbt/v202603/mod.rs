// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202603 of these operations.

pub mod confirm_inbound_method;
pub mod get_goods_hazmat_and_expiration_rules;
pub mod ship_inbound_order;
pub mod update_goods_sku_relations;

pub use confirm_inbound_method::{ConfirmInboundMethod, ConfirmInboundMethodResponse};
pub use get_goods_hazmat_and_expiration_rules::{
    GetGoodsHazmatAndExpirationRules, GetGoodsHazmatAndExpirationRulesResponse,
};
pub use ship_inbound_order::{ShipInboundOrder, ShipInboundOrderResponse};
pub use update_goods_sku_relations::{
    UpdateGoodsSkuRelations, UpdateGoodsSkuRelationsResponse,
};
