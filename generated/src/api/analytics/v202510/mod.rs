// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202510 of these operations.

pub mod get_shop_live_performance_per_minute;
pub mod get_shop_performance_per_hour;

pub use get_shop_live_performance_per_minute::{
    GetShopLivePerformancePerMinute, GetShopLivePerformancePerMinuteResponse,
};
pub use get_shop_performance_per_hour::{
    GetShopPerformancePerHour, GetShopPerformancePerHourResponse,
};
