// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetCustomerServicePerformance`] | Returns customer service figures of a shop for a range of days, such as response times, satisfaction and the sales that followed chats. | 202407, <code>GET <wbr>/customer_service<wbr>/202407<wbr>/performance</code> |

pub mod get_customer_service_performance;

pub use get_customer_service_performance::{
    GetCustomerServicePerformance, GetCustomerServicePerformanceResponse,
};
