// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok. The newest version of each operation is here too.

pub mod types;
pub mod v202408;
pub mod v202409;
pub mod v202410;
pub mod v202601;
pub mod v202602;
pub mod v202603;
pub mod v202607;

pub use v202601::cancel_fbt_mcf_order::{
    self, CancelFbtMcfOrder, CancelFbtMcfOrderResponse,
};
pub use v202602::cancel_inbound_order::{self, CancelInboundOrder};
pub use v202603::confirm_inbound_method::{
    self, ConfirmInboundMethod, ConfirmInboundMethodResponse,
};
pub use v202607::create_fbt_goods::{self, CreateFbtGoods, CreateFbtGoodsResponse};
pub use v202607::create_fbt_mcf_order::{
    self, CreateFbtMcfOrder, CreateFbtMcfOrderResponse,
};
pub use v202602::create_or_update_inbound_plan::{
    self, CreateOrUpdateInboundPlan, CreateOrUpdateInboundPlanResponse,
};
pub use v202602::get_fbt_inbound_order_details::{
    self, GetFbtInboundOrderDetails, GetFbtInboundOrderDetailsResponse,
};
pub use v202601::get_fbt_mcf_order_status::{
    self, GetFbtMcfOrderStatus, GetFbtMcfOrderStatusResponse,
};
pub use v202601::get_fbt_merchant_mcf_status::{
    self, GetFbtMerchantMcfStatus, GetFbtMerchantMcfStatusResponse,
};
pub use v202409::get_fbt_merchant_onboarded_regions::{
    self, GetFbtMerchantOnboardedRegions, GetFbtMerchantOnboardedRegionsResponse,
};
pub use v202408::get_fbt_warehouse_list::{
    self, GetFbtWarehouseList, GetFbtWarehouseListResponse,
};
pub use v202602::get_inbound_method_detail::{
    self, GetInboundMethodDetail, GetInboundMethodDetailResponse,
};
pub use v202602::list_available_inbound_methods::{
    self, ListAvailableInboundMethods, ListAvailableInboundMethodsResponse,
};
pub use v202602::print_inbound_order_labels::{
    self, PrintInboundOrderLabels, PrintInboundOrderLabelsResponse,
};
pub use v202601::query_goods_inventory_for_mcf::{
    self, QueryGoodsInventoryForMcf, QueryGoodsInventoryForMcfResponse,
};
pub use v202408::search_fbt_inventory::{
    self, SearchFbtInventory, SearchFbtInventoryResponse,
};
pub use v202410::search_fbt_inventory_record::{
    self, SearchFbtInventoryRecord, SearchFbtInventoryRecordResponse,
};
pub use v202603::search_goods_hazmat_and_expiration_info::{
    self, SearchGoodsHazmatAndExpirationInfo, SearchGoodsHazmatAndExpirationInfoResponse,
};
pub use v202607::search_goods_info::{self, SearchGoodsInfo, SearchGoodsInfoResponse};
pub use v202603::ship_inbound_order::{self, ShipInboundOrder, ShipInboundOrderResponse};
pub use v202607::update_fbt_goods_info::{
    self, UpdateFbtGoodsInfo, UpdateFbtGoodsInfoResponse,
};
pub use v202603::update_goods_sku_relations::{
    self, UpdateGoodsSkuRelations, UpdateGoodsSkuRelationsResponse,
};
pub use v202602::update_inbound_order_tracking::{self, UpdateInboundOrderTracking};
