// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok.
//!
//! Fulfilled by TikTok: goods, stock, inbound orders and multi-channel fulfillment (MCF).
//!
//! [`GetMerchantOnboardedRegions`] shows whether the seller takes part. Goods are what a warehouse stores; [`GetGoodsHazmatAndExpirationRules`] shows what
//! they require, [`CreateGoods`] creates them, and [`UpdateGoodsSkuRelations`] binds them to SKUs. [`SearchInventory`] returns the stock and
//! [`SearchInventoryRecords`] its changes.
//!
//! To send goods in, call [`CreateOrUpdateInboundPlan`], [`GetAvailableInboundMethods`], [`GetInboundPlacementOptions`], [`ConfirmInboundMethod`]
//! and [`ShipInboundOrder`], then [`PrintInboundOrderLabels`]; [`GetInboundOrders`] shows the progress. To ship orders of other sales channels, use
//! [`CreateMcfOrder`] and [`GetMcfOrderStatus`]. IDs of inbound and consign orders are sent as digits, without the prefixes `IBR` and `OBF`.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelInboundOrder`] | Cancels one inbound order before it arrives at the warehouse. If it belongs to a plan with the inbound method `D2FC`, cancel every order of the plan, each with a separate request; otherwise, TikTok may charge non-compliance fees. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/cancel</code> |
//! | [`CancelMcfOrder`] | Cancels a multi-channel fulfillment (MCF) order, or some of its consign orders, before they leave the warehouse. Consign orders with the status `CLOSED` in the reply were cancelled. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders<wbr>/cancel</code> |
//! | [`ConfirmInboundMethod`] | Confirms a placement option of an inbound plan, which creates the inbound orders of the plan, and returns their IDs. If the option has expired, call [`GetAvailableInboundMethods`] and [`GetInboundPlacementOptions`] again, and confirm a new option. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/confirm_inbound_method</code> |
//! | [`CreateGoods`] | Creates goods of Fulfilled by TikTok and binds each to a SKU; [`GetGoodsHazmatAndExpirationRules`] shows what they require. Some goods may fail, so match the results by SKU ID, and check `is_success`. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/create_goods</code> |
//! | [`CreateMcfOrder`] | Creates a multi-channel fulfillment (MCF) order, which makes Fulfilled by TikTok ship an order of another sales channel within the US; [`GetMerchantMcfStatus`] shows whether the seller takes part in MCF. A second request with the `external_order_id` of an active MCF order fails instead of returning that order. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/mcf_outbound_orders</code> |
//! | [`CreateOrUpdateInboundPlan`] | Creates an inbound plan with either goods or cartons, or replaces all contents of an existing one. Continue with [`GetAvailableInboundMethods`], [`GetInboundPlacementOptions`], [`ConfirmInboundMethod`] and [`ShipInboundOrder`]. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/create_update_inbound_plan</code> |
//! | [`GetAvailableInboundMethods`] | Lists the inbound methods that a plan may use, with weeks of arrival, warehouses and estimated fees. Use a method and one of its weeks in [`GetInboundPlacementOptions`]. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/list_available_inbound_method</code> |
//! | [`GetGoodsHazmatAndExpirationRules`] | Returns whether the goods of SKUs are hazardous, and whether they require lot control or expiration management. Call it before [`CreateGoods`] and [`UpdateGoods`]. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/hazmat_and_expiration_info<wbr>/search</code> |
//! | [`GetInboundOrders`] | Returns inbound orders by their IDs, with their history and the planned and received units of each lot. | 202602, <code>GET <wbr>/fbt<wbr>/202602<wbr>/inbound_orders</code> |
//! | [`GetInboundPlacementOptions`] | Computes placement options, which split an inbound plan into shipments to warehouses. Repeat the same request while `placement_task_status` is `Executing`; after `Succeed`, confirm an option with [`ConfirmInboundMethod`] before `expiration_timestamp`. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_method_detail</code> |
//! | [`GetMcfGoodsInventory`] | Returns the stock of goods that is available for multi-channel fulfillment (MCF) orders. Goods that have no inventory group, or do not belong to the seller in the region of the shop, are omitted instead of being returned with 0. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf<wbr>/goods<wbr>/inventory<wbr>/search</code> |
//! | [`GetMcfOrderStatus`] | Returns a multi-channel fulfillment (MCF) order with the status of its consign orders (packages). | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders</code> |
//! | [`GetMerchantMcfStatus`] | Returns whether the seller is a merchant of Fulfilled by TikTok and takes part in multi-channel fulfillment (MCF). | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/merchants<wbr>/mcf_status</code> |
//! | [`GetMerchantOnboardedRegions`] | Lists the regions in which the seller is a merchant of Fulfilled by TikTok, if any. | 202409, <code>GET <wbr>/fbt<wbr>/202409<wbr>/merchants<wbr>/onboarded_regions</code> |
//! | [`GetWarehouses`] | Lists the warehouses of Fulfilled by TikTok with their addresses, and whether the merchant subscribes to them. | 202408, <code>GET <wbr>/fbt<wbr>/202408<wbr>/warehouses</code> |
//! | [`PrintInboundOrderLabels`] | Creates label files of an inbound order that was shipped and has not been cancelled. Repeat the request with the same values every 3 to 5 seconds until `task_status` is `SUCCESS`. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/label_print</code> |
//! | [`SearchGoods`] | Searches the goods of the merchant by goods ID, SKU, product or reference code. Goods must match all filters that are given; without a filter, all goods are returned, the newest first. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/search</code> |
//! | [`SearchInventory`] | Searches the stock in the warehouses of Fulfilled by TikTok, by warehouse and by either goods or SKUs. | 202408, <code>POST <wbr>/fbt<wbr>/202408<wbr>/inventory<wbr>/search</code> |
//! | [`SearchInventoryRecords`] | Lists stock changes in the warehouses of Fulfilled by TikTok, by time, warehouse and goods. | 202410, <code>POST <wbr>/fbt<wbr>/202410<wbr>/inventory_records<wbr>/search</code> |
//! | [`ShipInboundOrder`] | Saves the shipping method and the cartons of a `READY_TO_SHIP` inbound order, and moves it on to receiving. If the order has been shipped before, the request succeeds, but changes nothing. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/ship_inbound_order</code> |
//! | [`UpdateGoods`] | Updates the name, image, measurements, hazmat documents, shelf life and return handling of goods. Check `is_success` of the result. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/update_goods_info</code> |
//! | [`UpdateGoodsSkuRelations`] | Binds SKUs to goods, or unbinds them. Check the result of each relation. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/update_goods_sku_relation</code> |
//! | [`UpdateInboundOrderTracking`] | Replaces all tracking numbers of an inbound order that was shipped, but is not yet `DELIVERED` or `RECEIVED`; either all of them are saved or none. The tracking number of each carton can be changed five times, not counting the first one and unchanged ones. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/tracking_update</code> |
//!
//! All versions: [`v202408`](v202408), [`v202409`](v202409), [`v202410`](v202410), [`v202601`](v202601), [`v202602`](v202602), [`v202603`](v202603), [`v202607`](v202607).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202408;
pub mod v202409;
pub mod v202410;
pub mod v202601;
pub mod v202602;
pub mod v202603;
pub mod v202607;

pub use v202602::cancel_inbound_order;
pub use v202601::cancel_mcf_order;
pub use v202603::confirm_inbound_method;
pub use v202607::create_goods;
pub use v202607::create_mcf_order;
pub use v202602::create_or_update_inbound_plan;
pub use v202602::get_available_inbound_methods;
pub use v202603::get_goods_hazmat_and_expiration_rules;
pub use v202602::get_inbound_orders;
pub use v202602::get_inbound_placement_options;
pub use v202601::get_mcf_goods_inventory;
pub use v202601::get_mcf_order_status;
pub use v202601::get_merchant_mcf_status;
pub use v202409::get_merchant_onboarded_regions;
pub use v202408::get_warehouses;
pub use v202602::print_inbound_order_labels;
pub use v202607::search_goods;
pub use v202408::search_inventory;
pub use v202410::search_inventory_records;
pub use v202603::ship_inbound_order;
pub use v202607::update_goods;
pub use v202603::update_goods_sku_relations;
pub use v202602::update_inbound_order_tracking;
#[doc(inline)]
pub use v202602::cancel_inbound_order::CancelInboundOrder;
#[doc(inline)]
pub use v202601::cancel_mcf_order::{CancelMcfOrder, CancelMcfOrderResponse};
#[doc(inline)]
pub use v202603::confirm_inbound_method::{
    ConfirmInboundMethod, ConfirmInboundMethodResponse,
};
#[doc(inline)]
pub use v202607::create_goods::{CreateGoods, CreateGoodsResponse};
#[doc(inline)]
pub use v202607::create_mcf_order::{CreateMcfOrder, CreateMcfOrderResponse};
#[doc(inline)]
pub use v202602::create_or_update_inbound_plan::{
    CreateOrUpdateInboundPlan, CreateOrUpdateInboundPlanResponse,
};
#[doc(inline)]
pub use v202602::get_available_inbound_methods::{
    GetAvailableInboundMethods, GetAvailableInboundMethodsResponse,
};
#[doc(inline)]
pub use v202603::get_goods_hazmat_and_expiration_rules::{
    GetGoodsHazmatAndExpirationRules, GetGoodsHazmatAndExpirationRulesResponse,
};
#[doc(inline)]
pub use v202602::get_inbound_orders::{GetInboundOrders, GetInboundOrdersResponse};
#[doc(inline)]
pub use v202602::get_inbound_placement_options::{
    GetInboundPlacementOptions, GetInboundPlacementOptionsResponse,
};
#[doc(inline)]
pub use v202601::get_mcf_goods_inventory::{
    GetMcfGoodsInventory, GetMcfGoodsInventoryResponse,
};
#[doc(inline)]
pub use v202601::get_mcf_order_status::{GetMcfOrderStatus, GetMcfOrderStatusResponse};
#[doc(inline)]
pub use v202601::get_merchant_mcf_status::{
    GetMerchantMcfStatus, GetMerchantMcfStatusResponse,
};
#[doc(inline)]
pub use v202409::get_merchant_onboarded_regions::{
    GetMerchantOnboardedRegions, GetMerchantOnboardedRegionsResponse,
};
#[doc(inline)]
pub use v202408::get_warehouses::{GetWarehouses, GetWarehousesResponse};
#[doc(inline)]
pub use v202602::print_inbound_order_labels::{
    PrintInboundOrderLabels, PrintInboundOrderLabelsResponse,
};
#[doc(inline)]
pub use v202607::search_goods::{SearchGoods, SearchGoodsResponse};
#[doc(inline)]
pub use v202408::search_inventory::{SearchInventory, SearchInventoryResponse};
#[doc(inline)]
pub use v202410::search_inventory_records::{
    SearchInventoryRecords, SearchInventoryRecordsResponse,
};
#[doc(inline)]
pub use v202603::ship_inbound_order::{ShipInboundOrder, ShipInboundOrderResponse};
#[doc(inline)]
pub use v202607::update_goods::{UpdateGoods, UpdateGoodsResponse};
#[doc(inline)]
pub use v202603::update_goods_sku_relations::{
    UpdateGoodsSkuRelations, UpdateGoodsSkuRelationsResponse,
};
#[doc(inline)]
pub use v202602::update_inbound_order_tracking::UpdateInboundOrderTracking;
