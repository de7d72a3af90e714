// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmInboundMethod`] | Confirms a placement option of an inbound plan, which creates the inbound orders of the plan, and returns their IDs. If the option has expired, call [`GetAvailableInboundMethods`](crate::fbt::GetAvailableInboundMethods) and [`GetInboundPlacementOptions`](crate::fbt::GetInboundPlacementOptions) again, and confirm a new option. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/confirm_inbound_method</code> |
//! | [`GetGoodsHazmatAndExpirationRules`] | Returns whether the goods of SKUs are hazardous, and whether they require lot control or expiration management. Call it before [`CreateGoods`](crate::fbt::CreateGoods) and [`UpdateGoods`](crate::fbt::UpdateGoods). | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/hazmat_and_expiration_info<wbr>/search</code> |
//! | [`ShipInboundOrder`] | Saves the shipping method and the cartons of a `READY_TO_SHIP` inbound order, and moves it on to receiving. If the order has been shipped before, the request succeeds, but changes nothing. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/ship_inbound_order</code> |
//! | [`UpdateGoodsSkuRelations`] | Binds SKUs to goods, or unbinds them. Check the result of each relation. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/update_goods_sku_relation</code> |

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
