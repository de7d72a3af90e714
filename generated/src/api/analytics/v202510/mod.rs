// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202510.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformancePerMinute`] | Reports a finished LIVE session of the shop's official or marketing account minute by minute. | 202510, `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes` |
//! | [`GetShopPerformancePerHour`] | Reports a shop's sales hour by hour for one of the last 30 days, today included. | 202510, `GET /analytics/202510/shop/performance/{date}/performance_per_hour` |

pub mod get_shop_live_performance_per_minute;
pub mod get_shop_performance_per_hour;

pub use get_shop_live_performance_per_minute::{
    GetShopLivePerformancePerMinute, GetShopLivePerformancePerMinuteResponse,
};
pub use get_shop_performance_per_hour::{
    GetShopPerformancePerHour, GetShopPerformancePerHourResponse,
};
