// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok.
//!
//! Fulfilled by TikTok: goods, inventory, inbound orders and multi-channel fulfillment.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelInboundOrder`] | Cancels an inbound order before it arrives; of a D2FC plan, each order is to be cancelled, or fees may follow. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/cancel</code> |
//! | [`CancelMcfOrder`] | Cancels a multi-channel (MCF) order, or some of its parcels, before they leave the warehouse. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders<wbr>/cancel</code> |
//! | [`ConfirmInboundMethod`] | Commits an inbound plan to a placement option, and returns the inbound orders made of it. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/confirm_inbound_method</code> |
//! | [`CreateGoods`] | Registers goods and binds each to a SKU, and reports how each went. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/create_goods</code> |
//! | [`CreateMcfOrder`] | Has an order of up to 50 units from another sales channel fulfilled by TikTok (MCF) within the US. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/mcf_outbound_orders</code> |
//! | [`CreateOrUpdateInboundPlan`] | Creates an inbound plan, or replaces the whole contents of one, from either goods or cartons. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/create_update_inbound_plan</code> |
//! | [`GetAvailableInboundMethods`] | Lists the inbound methods that a plan may use, with arrival windows, warehouses and estimated fees. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/list_available_inbound_method</code> |
//! | [`GetGoodsHazmatAndExpirationRules`] | Tells for SKUs whether their goods need hazmat papers, lot codes or expiration dates. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/hazmat_and_expiration_info<wbr>/search</code> |
//! | [`GetInboundOrders`] | Returns inbound orders by their ids, with what was planned and what was received, lot by lot. | 202602, <code>GET <wbr>/fbt<wbr>/202602<wbr>/inbound_orders</code> |
//! | [`GetInboundPlacementOptions`] | Works out where an inbound plan's goods would go; ask again while it executes, and confirm an option within 24 hours. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_method_detail</code> |
//! | [`GetMcfGoodsInventory`] | Returns the stock available for multi-channel (MCF) orders of up to 50 goods; goods without any entry are omitted. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf<wbr>/goods<wbr>/inventory<wbr>/search</code> |
//! | [`GetMcfOrderStatus`] | Returns a multi-channel (MCF) order with the status of each parcel it was split into. | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders</code> |
//! | [`GetMerchantMcfStatus`] | Tells whether a US seller takes part in multi-channel fulfillment (MCF). | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/merchants<wbr>/mcf_status</code> |
//! | [`GetMerchantOnboardedRegions`] | Lists the regions where the seller is a merchant of Fulfilled by TikTok, none when not onboarded. | 202409, <code>GET <wbr>/fbt<wbr>/202409<wbr>/merchants<wbr>/onboarded_regions</code> |
//! | [`GetWarehouses`] | Lists TikTok's fulfillment warehouses with their addresses, and which of them the merchant subscribes to. | 202408, <code>GET <wbr>/fbt<wbr>/202408<wbr>/warehouses</code> |
//! | [`PrintInboundOrderLabels`] | Makes label files for a shipped inbound order; repeat the same request every 3 to 5 seconds until it succeeds. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/label_print</code> |
//! | [`SearchGoods`] | Searches goods by ids, SKUs, products or reference codes; those that match all of the filters are returned. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/search</code> |
//! | [`SearchInventory`] | Searches stock in TikTok's warehouses by warehouse and either goods or SKUs, never both. | 202408, <code>POST <wbr>/fbt<wbr>/202408<wbr>/inventory<wbr>/search</code> |
//! | [`SearchInventoryRecords`] | Lists what changed stock in TikTok's warehouses, by time, warehouse and goods. | 202410, <code>POST <wbr>/fbt<wbr>/202410<wbr>/inventory_records<wbr>/search</code> |
//! | [`ShipInboundOrder`] | Declares an inbound order shipped, with its method and, where the plan has none, its cartons; repeating it changes nothing. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/ship_inbound_order</code> |
//! | [`UpdateGoods`] | Changes name, measurements, hazmat papers, shelf life and return handling of goods. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/update_goods_info</code> |
//! | [`UpdateGoodsSkuRelations`] | Binds SKUs to goods or unbinds them, and reports how each went. | 202603, <code>POST <wbr>/fbt<wbr>/202603<wbr>/goods<wbr>/update_goods_sku_relation</code> |
//! | [`UpdateInboundOrderTracking`] | Replaces all tracking numbers of a shipped inbound order before it is delivered; each carton's may change five times. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/tracking_update</code> |
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
