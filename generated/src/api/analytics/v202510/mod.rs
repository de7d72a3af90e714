// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202510.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetShopLivePerformancePerMinute`] | Reports a finished LIVE session minute by minute. Only LIVE sessions of official and marketing accounts of the shop have figures. | 202510, <code>GET <wbr>/analytics<wbr>/202510<wbr>/shop_lives<wbr>/{live_id}<wbr>/performance_per_minutes</code> |
//! | [`GetShopPerformancePerHour`] | Reports sales and traffic of a shop hour by hour, for today or one of the previous 29 days. | 202510, <code>GET <wbr>/analytics<wbr>/202510<wbr>/shop<wbr>/performance<wbr>/{date}<wbr>/performance_per_hour</code> |

pub mod get_shop_live_performance_per_minute;
pub mod get_shop_performance_per_hour;

pub use get_shop_live_performance_per_minute::{
    GetShopLivePerformancePerMinute, GetShopLivePerformancePerMinuteResponse,
};
pub use get_shop_performance_per_hour::{
    GetShopPerformancePerHour, GetShopPerformancePerHourResponse,
};
