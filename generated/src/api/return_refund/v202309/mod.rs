// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ApproveCancellation`] | Accepts a buyer's wish to cancel that awaits the seller's answer. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/approve</code> |
//! | [`ApproveReturn`] | Accepts a return at its current stage, or offers a partial refund instead. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/approve</code> |
//! | [`CalculateRefund`] | Works out what a cancellation or return would refund, before it is created. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Cancels an order, or some of its lines, for the seller. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Opens a return or refund for the seller. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Tells for each SKU of an order which after-sale requests are open to it, and why others are not. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`GetRejectReasons`] | Lists the reasons that a return or cancellation can be turned down for. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/reject_reasons</code> |
//! | [`GetReturnRecords`] | Returns the history of a return, with notes, images and videos. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/records</code> |
//! | [`RejectCancellation`] | Turns down a buyer's wish to cancel, with a reason and evidence. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/reject</code> |
//! | [`RejectReturn`] | Turns down a return at its current stage, with a reason and evidence. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/reject</code> |
//! | [`SearchCancellations`] | Searches cancellations by id, order, buyer, kind, status or time. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturns`] | Searches returns and refunds by id, order, buyer, kind, status or time. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/search</code> |

pub mod approve_cancellation;
pub mod approve_return;
pub mod calculate_refund;
pub mod cancel_order;
pub mod create_return;
pub mod get_aftersales_eligibility;
pub mod get_reject_reasons;
pub mod get_return_records;
pub mod reject_cancellation;
pub mod reject_return;
pub mod search_cancellations;
pub mod search_returns;

pub use approve_cancellation::ApproveCancellation;
pub use approve_return::ApproveReturn;
pub use calculate_refund::{CalculateRefund, CalculateRefundResponse};
pub use cancel_order::{CancelOrder, CancelOrderResponse};
pub use create_return::{CreateReturn, CreateReturnResponse};
pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
pub use get_reject_reasons::{GetRejectReasons, GetRejectReasonsResponse};
pub use get_return_records::{GetReturnRecords, GetReturnRecordsResponse};
pub use reject_cancellation::RejectCancellation;
pub use reject_return::RejectReturn;
pub use search_cancellations::{SearchCancellations, SearchCancellationsResponse};
pub use search_returns::{SearchReturns, SearchReturnsResponse};
