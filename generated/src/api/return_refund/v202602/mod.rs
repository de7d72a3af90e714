// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202602 of these operations.

pub mod calculate_refund;
pub mod cancel_order;
pub mod create_return;
pub mod get_aftersales_eligibility;
pub mod search_cancellations;
pub mod search_returns;

pub use calculate_refund::{CalculateRefund, CalculateRefundResponse};
pub use cancel_order::{CancelOrder, CancelOrderResponse};
pub use create_return::{CreateReturn, CreateReturnResponse};
pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
pub use search_cancellations::{SearchCancellations, SearchCancellationsResponse};
pub use search_returns::{SearchReturns, SearchReturnsResponse};
