// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202510.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformancePerMinute`] | Reports a finished LIVE session of the shop's official or marketing account minute by minute. | 202510, <code>GET <wbr>/analytics<wbr>/202510<wbr>/shop_lives<wbr>/{live_id}<wbr>/performance_per_minutes</code> |
//! | [`GetShopPerformancePerHour`] | Reports a shop's sales hour by hour for one of the last 30 days, today included. | 202510, <code>GET <wbr>/analytics<wbr>/202510<wbr>/shop<wbr>/performance<wbr>/{date}<wbr>/performance_per_hour</code> |

pub mod get_shop_live_performance_per_minute;
pub mod get_shop_performance_per_hour;

pub use get_shop_live_performance_per_minute::{
    GetShopLivePerformancePerMinute, GetShopLivePerformancePerMinuteResponse,
};
pub use get_shop_performance_per_hour::{
    GetShopPerformancePerHour, GetShopPerformancePerHourResponse,
};
