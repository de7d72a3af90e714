// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmInboundMethod`] | Commits an inbound plan to a placement option, and returns the inbound orders made of it. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/confirm_inbound_method</code> |
//! | [`GetGoodsHazmatAndExpirationRules`] | Tells for SKUs whether their goods need hazmat papers, lot codes or expiration dates. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/hazmat_and_expiration_info<wbr>/search</code> |
//! | [`ShipInboundOrder`] | Declares an inbound order shipped, with its method and, where the plan has none, its cartons; repeating it changes nothing. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/ship_inbound_order</code> |
//! | [`UpdateGoodsSkuRelations`] | Binds SKUs to goods or unbinds them, and reports how each went. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/update_goods_sku_relation</code> |

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
