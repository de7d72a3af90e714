// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CalculateRefund`] | Works out what a cancellation or return would refund, before it is created. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Cancels an order, or some of its lines, for the seller. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Opens a return or refund for the seller. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Tells for each SKU of an order which after-sale requests are open to it, and why others are not. | 202602, <code>GET <wbr>/return_refund<wbr>/202602<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`SearchCancellations`] | Searches cancellations by id, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturns`] | Searches returns and refunds by id, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns<wbr>/search</code> |

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
