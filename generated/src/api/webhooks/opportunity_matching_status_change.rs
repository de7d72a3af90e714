// @generated from specs/webhooks/opportunity_matching_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `OpportunityMatchingStatusChange` event.

use crate::__private::*;
use crate::api::types::OpportunityMatchingStatus;
use crate::api::ids::OpportunityId;

/// The status of the search for market opportunities for a candidate product changed; see `product::UploadCandidateProducts`.
///
/// Sent with `type` 25.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpportunityMatchingStatusChange {
    /// ID of the candidate product on the platform that it comes from.
    pub external_product_id: Option<String>,
    /// Whether opportunities were found.
    pub opportunity_matching_status: Option<OpportunityMatchingStatus>,
    /// IDs of the opportunities that were found; see `product::SearchOpportunities`.
    pub opportunity_ids: Vec<OpportunityId>,
    /// When TikTok stops looking for opportunities, by default and at the latest 60 days after the upload of the product.
    pub opportunity_matching_end_time: Option<Timestamp>,
    /// When the status last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for OpportunityMatchingStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("external_product_id", &mut self.external_product_id),
                    (
                        "opportunity_matching_status",
                        &mut self.opportunity_matching_status,
                    ),
                    ("opportunity_ids", &mut self.opportunity_ids),
                    (
                        "opportunity_matching_end_time",
                        &mut self.opportunity_matching_end_time,
                    ),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(OpportunityMatchingStatusChange);

impl Webhook for OpportunityMatchingStatusChange {
    const TYPE: i64 = 25;
    const NAME: &'static str = "OpportunityMatchingStatusChange";
}
