// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CalculateRefund`] | Computes the amount that a cancellation, return or refund would give back, before you create it. Without SKUs and line items, the whole order counts. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Cancels an order immediately on behalf of the seller. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Creates a return or refund on behalf of the seller, which is approved immediately. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons; [`CalculateRefund`] computes the amount. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Returns for each SKU of an order whether a cancellation, return or refund can be created, and why not. Call it before [`CancelOrder`] and [`CreateReturn`]; for decisions on existing requests, use [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility). | 202602, <code>GET <wbr>/return_refund<wbr>/202602<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`SearchCancellations`] | Searches the cancellations of the shop by ID, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturns`] | Searches the returns and refunds of the shop by ID, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns<wbr>/search</code> |

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
