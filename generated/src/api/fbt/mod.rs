// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok. The newest version of each operation is here too.

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

pub use v202602::cancel_inbound_order::{self, CancelInboundOrder};
pub use v202601::cancel_mcf_order::{self, CancelMcfOrder, CancelMcfOrderResponse};
pub use v202603::confirm_inbound_method::{
    self, ConfirmInboundMethod, ConfirmInboundMethodResponse,
};
pub use v202607::create_goods::{self, CreateGoods, CreateGoodsResponse};
pub use v202607::create_mcf_order::{self, CreateMcfOrder, CreateMcfOrderResponse};
pub use v202602::create_or_update_inbound_plan::{
    self, CreateOrUpdateInboundPlan, CreateOrUpdateInboundPlanResponse,
};
pub use v202602::get_available_inbound_methods::{
    self, GetAvailableInboundMethods, GetAvailableInboundMethodsResponse,
};
pub use v202603::get_goods_hazmat_and_expiration_rules::{
    self, GetGoodsHazmatAndExpirationRules, GetGoodsHazmatAndExpirationRulesResponse,
};
pub use v202602::get_inbound_orders::{self, GetInboundOrders, GetInboundOrdersResponse};
pub use v202602::get_inbound_placement_options::{
    self, GetInboundPlacementOptions, GetInboundPlacementOptionsResponse,
};
pub use v202601::get_mcf_goods_inventory::{
    self, GetMcfGoodsInventory, GetMcfGoodsInventoryResponse,
};
pub use v202601::get_mcf_order_status::{
    self, GetMcfOrderStatus, GetMcfOrderStatusResponse,
};
pub use v202601::get_merchant_mcf_status::{
    self, GetMerchantMcfStatus, GetMerchantMcfStatusResponse,
};
pub use v202409::get_merchant_onboarded_regions::{
    self, GetMerchantOnboardedRegions, GetMerchantOnboardedRegionsResponse,
};
pub use v202408::get_warehouses::{self, GetWarehouses, GetWarehousesResponse};
pub use v202602::print_inbound_order_labels::{
    self, PrintInboundOrderLabels, PrintInboundOrderLabelsResponse,
};
pub use v202607::search_goods::{self, SearchGoods, SearchGoodsResponse};
pub use v202408::search_inventory::{self, SearchInventory, SearchInventoryResponse};
pub use v202410::search_inventory_records::{
    self, SearchInventoryRecords, SearchInventoryRecordsResponse,
};
pub use v202603::ship_inbound_order::{self, ShipInboundOrder, ShipInboundOrderResponse};
pub use v202607::update_goods::{self, UpdateGoods, UpdateGoodsResponse};
pub use v202603::update_goods_sku_relations::{
    self, UpdateGoodsSkuRelations, UpdateGoodsSkuRelationsResponse,
};
pub use v202602::update_inbound_order_tracking::{self, UpdateInboundOrderTracking};
