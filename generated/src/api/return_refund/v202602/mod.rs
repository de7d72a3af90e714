// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CalculateRefund`] | Estimates the amount that the buyer would get back for a cancellation, refund or return, without creating one. Without SKUs and line items, all line items of the order count; [`CreateReturn`] accepts at most this amount. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Immediately cancels an order on behalf of the seller, or, in the US and UK, only the line items that are out of stock. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Creates a refund or a return that the seller starts on behalf of the buyer; `return_status` tells whether it is already approved. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons; [`CalculateRefund`] returns the highest possible amount. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Returns for each SKU of an order which cancellations, refunds and returns the seller or the buyer can create, with the reasons to choose from, and why others are not possible. Call it before [`CancelOrder`] and [`CreateReturn`]; for decisions on existing requests, use [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility). | 202602, <code>GET <wbr>/return_refund<wbr>/202602<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`SearchCancellations`] | Searches the cancellations of the shop by ID, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturns`] | Searches the returns, refunds, replacements and exchanges of the shop by ID, order, buyer, kind, status, arbitration or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns<wbr>/search</code> |

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
