// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Analytics, version 202502.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetLiveRoomAudienceDemographics`] | Returns the distribution of the viewers of a LIVE room by country and by whether they follow the creator, and of viewers from ads by age and gender. Figures for viewers from paid ads are also returned separately. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/user_portraits</code> |
//! | [`GetLiveRoomCoreStats`] | Returns the totals of a LIVE room: sales, orders, buyers, views, and clicks on products. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/core_stats</code> |
//! | [`GetLiveRoomGmvAndOrderTrends`] | Returns the GMV and the created orders of a LIVE room over time. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/gmv_trend_performances</code> |
//! | [`GetLiveRoomInteractionTrends`] | Returns views, comments and shares of a LIVE room over time. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/interactive_trend_performances</code> |
//! | [`GetLiveRoomProductStats`] | Returns sales, clicks and stock of each product in a LIVE room. Only for LIVE rooms of the creator who authorized the app. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/product_stats</code> |
//! | [`GetLiveRoomTrafficPerformance`] | Returns the views of a LIVE room by source of traffic. Only for LIVE rooms of the creator who authorized the app. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/traffic_performances</code> |
//! | [`GetLiveRoomViewTrends`] | Returns the numbers of viewers who watched, entered and left a LIVE room, over time. | 202502, <code>GET <wbr>/analytics<wbr>/202502<wbr>/live_rooms<wbr>/{live_room_id}<wbr>/view_trend_performances</code> |

pub mod get_live_room_audience_demographics;
pub mod get_live_room_core_stats;
pub mod get_live_room_gmv_and_order_trends;
pub mod get_live_room_interaction_trends;
pub mod get_live_room_product_stats;
pub mod get_live_room_traffic_performance;
pub mod get_live_room_view_trends;

pub use get_live_room_audience_demographics::{
    GetLiveRoomAudienceDemographics, GetLiveRoomAudienceDemographicsResponse,
};
pub use get_live_room_core_stats::{GetLiveRoomCoreStats, GetLiveRoomCoreStatsResponse};
pub use get_live_room_gmv_and_order_trends::{
    GetLiveRoomGmvAndOrderTrends, GetLiveRoomGmvAndOrderTrendsResponse,
};
pub use get_live_room_interaction_trends::{
    GetLiveRoomInteractionTrends, GetLiveRoomInteractionTrendsResponse,
};
pub use get_live_room_product_stats::{
    GetLiveRoomProductStats, GetLiveRoomProductStatsResponse,
};
pub use get_live_room_traffic_performance::{
    GetLiveRoomTrafficPerformance, GetLiveRoomTrafficPerformanceResponse,
};
pub use get_live_room_view_trends::{
    GetLiveRoomViewTrends, GetLiveRoomViewTrendsResponse,
};
