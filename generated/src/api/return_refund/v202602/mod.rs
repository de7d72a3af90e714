// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CalculateRefund`] | Works out what a cancellation or return would refund, before it is created. | 202602, `POST /return_refund/202602/refunds/calculate` |
//! | [`CancelOrder`] | Cancels an order, or some of its lines, for the seller. | 202602, `POST /return_refund/202602/cancellations` |
//! | [`CreateReturn`] | Opens a return or refund for the seller. | 202602, `POST /return_refund/202602/returns` |
//! | [`GetAftersalesEligibility`] | Tells for each SKU of an order which after-sale requests are open to it, and why others are not. | 202602, `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility` |
//! | [`SearchCancellations`] | Searches cancellations by id, order, buyer, kind, status or time. | 202602, `POST /return_refund/202602/cancellations/search` |
//! | [`SearchReturns`] | Searches returns and refunds by id, order, buyer, kind, status or time. | 202602, `POST /return_refund/202602/returns/search` |

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
