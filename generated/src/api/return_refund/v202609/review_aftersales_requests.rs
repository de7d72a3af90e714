// @generated from specs/return_refund/202609/review_aftersales_requests.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ReviewAftersalesRequests`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{ReturnLineId, ReturnSubLineId};
use crate::api::return_refund::types::AftersalesError;

/// Approves or rejects after-sales requests and returned packages, or offers alternatives, for individual line items. Decisions can fail although the call succeeds, so check `errors`.
///
/// `POST /return_refund/202609/aftersales/review`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ReviewAftersalesRequestsResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::return_refund::ReviewAftersalesRequests;
 use tiktok_shop::return_refund::review_aftersales_requests::{AftersalesRequestDecision, LineItemDecision, LineItemInput, RequestIdType, ReviewAction};

 let shop = client.seller(token).shop(cipher);
 let request = ReviewAftersalesRequests::new()
     .aftersales_request_decisions([
         AftersalesRequestDecision::new(
                 "4035318504086604100",
                 [
                     LineItemDecision::new(
                         [LineItemInput::new("4035227657962164811")],
                         ReviewAction::ApproveRequest,
                     ),
                 ],
             )
             .request_id_type(RequestIdType::Aftersales),
     ]);
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReviewAftersalesRequests {
    /// Decisions to take, one for each request or package.
    pub aftersales_request_decisions: Option<Vec<AftersalesRequestDecision>>,
}

impl ReviewAftersalesRequests {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Decisions to take, one for each request or package.
    #[inline]
    pub fn aftersales_request_decisions(
        mut self,
        aftersales_request_decisions: impl IntoIterator<Item = AftersalesRequestDecision>,
    ) -> Self {
        self.aftersales_request_decisions = Some(
            aftersales_request_decisions.into_iter().collect(),
        );
        self
    }
}

impl Endpoint for ReviewAftersalesRequests {
    type Response = ReviewAftersalesRequestsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ReviewAftersalesRequests";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/return_refund/202609/aftersales/review";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[("aftersales_request_decisions", &self.aftersales_request_decisions)],
        );
    }
}

/// The response to [`ReviewAftersalesRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewAftersalesRequestsResponse {
    /// Errors of the decisions that failed although the call succeeded; empty if the whole call failed.
    pub errors: Vec<AftersalesError>,
}

impl Fields for ReviewAftersalesRequestsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("errors", &mut self.errors)]);
    }
}

debug_fields!(ReviewAftersalesRequestsResponse);

impl CollectFailures for ReviewAftersalesRequestsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for ReviewAftersalesRequestsResponse {}

/// Decisions on one after-sales request or one returned package.
#[derive(Clone)]
#[non_exhaustive]
pub struct AftersalesRequestDecision {
    /// ID of the after-sales request or of the return merchandise authorization (RMA), depending on `request_id_type`. Example: `4035318504086604100`.
    pub request_id: String,
    /// Decisions on the line items. All line items of a SKU must have the same decision.
    pub line_item_decisions: Vec<LineItemDecision>,
    /// Kind of `request_id`.
    pub request_id_type: Option<RequestIdType>,
    /// When the seller took the decision. JSON name: `action_unix_time`.
    pub action_time: Option<Timestamp>,
    /// Unique key of this decision, such as a UUID. A decision with the same key is not processed again. At most 255 characters.
    pub idempotency_key: Option<String>,
}

impl AftersalesRequestDecision {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        request_id: impl Into<String>,
        line_item_decisions: impl IntoIterator<Item = LineItemDecision>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            line_item_decisions: line_item_decisions.into_iter().collect(),
            request_id_type: None,
            action_time: None,
            idempotency_key: None,
        }
    }

    /// Kind of `request_id`.
    #[inline]
    pub fn request_id_type(mut self, request_id_type: impl Into<RequestIdType>) -> Self {
        self.request_id_type = Some(request_id_type.into());
        self
    }

    /// When the seller took the decision. JSON name: `action_unix_time`.
    #[inline]
    pub fn action_time(mut self, action_time: impl Into<Timestamp>) -> Self {
        self.action_time = Some(action_time.into());
        self
    }

    /// Unique key of this decision, such as a UUID. A decision with the same key is not processed again. At most 255 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
}

impl WriteFields for AftersalesRequestDecision {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("request_id", &self.request_id),
                    ("line_item_decisions", &self.line_item_decisions),
                    ("request_id_type", &self.request_id_type),
                    ("action_unix_time", &self.action_time),
                    ("idempotency_key", &within(&self.idempotency_key, ..=255)),
                ],
            );
    }
}

debug_written!(AftersalesRequestDecision);

/// The partial refund that the seller offers instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeSolution {
    /// Amount of the partial refund for each line item.
    pub partial_refund_amount: Option<Decimal>,
    /// Currency of the amount; must be the currency of the order.
    pub currency: Option<Currency>,
}

impl AlternativeSolution {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount of the partial refund for each line item.
    #[inline]
    pub fn partial_refund_amount(
        mut self,
        partial_refund_amount: impl Into<Decimal>,
    ) -> Self {
        self.partial_refund_amount = Some(partial_refund_amount.into());
        self
    }

    /// Currency of the amount; must be the currency of the order.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl WriteFields for AlternativeSolution {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("partial_refund_amount", &self.partial_refund_amount),
                    ("currency", &self.currency),
                ],
            );
    }
}

debug_written!(AlternativeSolution);

/// A decision on some line items.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemDecision {
    /// Line items to which the decision applies. Amounts apply to each of them.
    pub line_items: Vec<LineItemInput>,
    /// Decision of the seller.
    pub action: ReviewAction,
    /// Partial refund that the seller offers instead; only with `OFFER_PARTIAL_REFUND` and `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`. [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns the allowed range.
    pub alternative_solution_details: Option<AlternativeSolution>,
    /// Reason for the decision.
    pub reason: Option<ReviewReason>,
}

impl LineItemDecision {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        line_items: impl IntoIterator<Item = LineItemInput>,
        action: impl Into<ReviewAction>,
    ) -> Self {
        Self {
            line_items: line_items.into_iter().collect(),
            action: action.into(),
            alternative_solution_details: None,
            reason: None,
        }
    }

    /// Partial refund that the seller offers instead; only with `OFFER_PARTIAL_REFUND` and `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`. [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns the allowed range.
    #[inline]
    pub fn alternative_solution_details(
        mut self,
        alternative_solution_details: AlternativeSolution,
    ) -> Self {
        self.alternative_solution_details = Some(alternative_solution_details);
        self
    }

    /// Reason for the decision.
    #[inline]
    pub fn reason(mut self, reason: ReviewReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl WriteFields for LineItemDecision {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("line_items", &self.line_items),
                    ("action", &self.action),
                    ("alternative_solution_details", &self.alternative_solution_details),
                    ("reason", &self.reason),
                ],
            );
    }
}

debug_written!(LineItemDecision);

/// A line item to decide on.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemInput {
    /// ID of the line item in the return, from [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) or [`SearchAftersalesRequests`](crate::return_refund::SearchAftersalesRequests); for an item of a virtual bundle, that of the bundle.
    pub return_line_item_id: ReturnLineId,
    /// ID of the item in the return, from the same reply as `return_line_item_id`; only for a part of a virtual bundle.
    pub sub_return_line_item_id: Option<ReturnSubLineId>,
}

impl LineItemInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(return_line_item_id: impl Into<ReturnLineId>) -> Self {
        Self {
            return_line_item_id: return_line_item_id.into(),
            sub_return_line_item_id: None,
        }
    }

    /// ID of the item in the return, from the same reply as `return_line_item_id`; only for a part of a virtual bundle.
    #[inline]
    pub fn sub_return_line_item_id(
        mut self,
        sub_return_line_item_id: impl Into<ReturnSubLineId>,
    ) -> Self {
        self.sub_return_line_item_id = Some(sub_return_line_item_id.into());
        self
    }
}

impl WriteFields for LineItemInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("return_line_item_id", &self.return_line_item_id),
                    ("sub_return_line_item_id", &self.sub_return_line_item_id),
                ],
            );
    }
}

debug_written!(LineItemInput);

/// Kind of the ID in `request_id`.
#[non_exhaustive]
pub enum RequestIdType {
    /// ID of an after-sales request, from [`SearchAftersalesRequests`](crate::return_refund::SearchAftersalesRequests). Sent as `AFTERSALES`.
    Aftersales,
    /// ID of a return merchandise authorization, from [`SearchReturnMerchandiseAuthorizations`](crate::return_refund::SearchReturnMerchandiseAuthorizations); it stands for the items in one returned package. Sent as `RMA`.
    Rma,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RequestIdType {
    const TEXTS: &'static [&'static str] = &["AFTERSALES", "RMA"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Aftersales,
            Ok(_) => Self::Rma,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Aftersales => Ok(0),
            Self::Rma => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RequestIdType, Write);

/// Decision of the seller on line items.
#[non_exhaustive]
pub enum ReviewAction {
    /// Approve the request. Sent as `APPROVE_REQUEST`.
    ApproveRequest,
    /// Accept the package that came back. Sent as `APPROVE_RETURN_PACKAGE`.
    ApproveReturnPackage,
    /// Reject the request. Sent as `REJECT_REQUEST`.
    RejectRequest,
    /// Reject the package that came back. Sent as `REJECT_RETURN_PACKAGE`.
    RejectReturnPackage,
    /// Refund the buyer instead of granting the request. Sent as `REFUND_INSTEAD`.
    RefundInstead,
    /// Offer a partial refund; the buyer keeps the items. Sent as `OFFER_PARTIAL_REFUND`.
    OfferPartialRefund,
    /// Offer a partial refund after the package came back. Sent as `OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG`.
    OfferPartialRefundAfterReceivingPkg,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewAction {
    const TEXTS: &'static [&'static str] = &[
        "APPROVE_REQUEST",
        "APPROVE_RETURN_PACKAGE",
        "REJECT_REQUEST",
        "REJECT_RETURN_PACKAGE",
        "REFUND_INSTEAD",
        "OFFER_PARTIAL_REFUND",
        "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ApproveRequest,
            Ok(1) => Self::ApproveReturnPackage,
            Ok(2) => Self::RejectRequest,
            Ok(3) => Self::RejectReturnPackage,
            Ok(4) => Self::RefundInstead,
            Ok(5) => Self::OfferPartialRefund,
            Ok(_) => Self::OfferPartialRefundAfterReceivingPkg,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ApproveRequest => Ok(0),
            Self::ApproveReturnPackage => Ok(1),
            Self::RejectRequest => Ok(2),
            Self::RejectReturnPackage => Ok(3),
            Self::RefundInstead => Ok(4),
            Self::OfferPartialRefund => Ok(5),
            Self::OfferPartialRefundAfterReceivingPkg => Ok(6),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReviewAction, Write);

/// An image that supports a decision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMedia {
    /// The `uri` that `product::UploadProductImage` returned.
    pub uri: Option<String>,
    /// Media type of the image, such as `image/jpeg`.
    pub mime_type: Option<String>,
}

impl ReviewMedia {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The `uri` that `product::UploadProductImage` returned.
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Media type of the image, such as `image/jpeg`.
    #[inline]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }
}

impl WriteFields for ReviewMedia {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("uri", &self.uri), ("mime_type", &self.mime_type)]);
    }
}

debug_written!(ReviewMedia);

/// Reason for a decision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewReason {
    /// Key of the reason for a rejection, the `name` of one of the `available_reject_reasons` that [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns for the same request. Look it up shortly before the call.
    pub reason_id: Option<String>,
    /// Explanation by the seller, in addition to `reason_id`.
    pub text: Option<String>,
    /// An image that supports the decision.
    pub media: Option<ReviewMedia>,
}

impl ReviewReason {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the reason for a rejection, the `name` of one of the `available_reject_reasons` that [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) returns for the same request. Look it up shortly before the call.
    #[inline]
    pub fn reason_id(mut self, reason_id: impl Into<String>) -> Self {
        self.reason_id = Some(reason_id.into());
        self
    }

    /// Explanation by the seller, in addition to `reason_id`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// An image that supports the decision.
    #[inline]
    pub fn media(mut self, media: ReviewMedia) -> Self {
        self.media = Some(media);
        self
    }
}

impl WriteFields for ReviewReason {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("reason_id", &self.reason_id),
                    ("text", &self.text),
                    ("media", &self.media),
                ],
            );
    }
}

debug_written!(ReviewReason);
