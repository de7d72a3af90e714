// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202406;
pub mod v202407;
pub mod v202507;
pub mod v202511;
pub mod v202605;
pub mod v202606;

pub use v202406::add_external_order_references::{
    self, AddExternalOrderReferences, AddExternalOrderReferencesResponse,
};
pub use v202406::get_external_order_references::{
    self, GetExternalOrderReferences, GetExternalOrderReferencesResponse,
};
pub use v202507::get_order_detail::{self, GetOrderDetail, GetOrderDetailResponse};
pub use v202309::get_order_list::{self, GetOrderList, GetOrderListResponse};
pub use v202407::get_order_price_detail::{
    self, GetOrderPriceDetail, GetOrderPriceDetailResponse,
};
pub use v202309::get_privileged_order_detail::{
    self, GetPrivilegedOrderDetail, GetPrivilegedOrderDetailResponse,
};
pub use v202406::search_orders_by_external_order_reference::{
    self, SearchOrdersByExternalOrderReference,
    SearchOrdersByExternalOrderReferenceResponse,
};
pub use v202606::search_pod_customization_details::{
    self, SearchPodCustomizationDetails, SearchPodCustomizationDetailsResponse,
};
pub use v202605::update_blind_box_opening_results::{self, UpdateBlindBoxOpeningResults};
