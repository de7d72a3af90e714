// @generated from specs/affiliate_seller/202605/resolve_target_collaboration_conflicts.yaml by `cargo xtask generate`; edit the spec instead.

//! [`ResolveTargetCollaborationConflicts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, TargetCollaborationId};

/// Removes creators from existing target collaborations that prevent a new one, as [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts) finds them. The reply also lists the creators who could not be removed.
///
/// `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`ResolveTargetCollaborationConflictsResponse`].
/// The reply can report failures in `failed`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::ResolveTargetCollaborationConflicts;
 use tiktok_shop::affiliate_seller::resolve_target_collaboration_conflicts::ConflictInput;

 let shop = client.seller(token).shop(cipher);
 let request = ResolveTargetCollaborationConflicts::new([
     ConflictInput::new(
         "7365861555575916210",
         "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg",
     ),
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResolveTargetCollaborationConflicts {
    /// Creators to remove, and the target collaborations to remove them from. JSON name: `conflict_items`.
    pub conflicts: Vec<ConflictInput>,
}

impl ResolveTargetCollaborationConflicts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(conflicts: impl IntoIterator<Item = ConflictInput>) -> Self {
        Self {
            conflicts: conflicts.into_iter().collect(),
        }
    }
}

impl Endpoint for ResolveTargetCollaborationConflicts {
    type Response = ResolveTargetCollaborationConflictsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "ResolveTargetCollaborationConflicts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202605/target_collaborations/conflicts/resolve";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("conflict_items", &self.conflicts)]);
    }
}

/// The response to [`ResolveTargetCollaborationConflicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveTargetCollaborationConflictsResponse {
    /// Creators who were removed. JSON name: `success_items`.
    pub resolved: Vec<ConflictOutcome>,
    /// Creators who were not removed. JSON name: `failed_items`.
    pub failed: Vec<ConflictOutcome>,
}

impl Fields for ResolveTargetCollaborationConflictsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("success_items", &mut self.resolved),
                    ("failed_items", &mut self.failed),
                ],
            );
    }
}

debug_fields!(ResolveTargetCollaborationConflictsResponse);

impl CollectFailures for ResolveTargetCollaborationConflictsResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.failed);
    }
}

impl PartialFailures for ResolveTargetCollaborationConflictsResponse {}

/// A creator to remove from a target collaboration.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConflictInput {
    /// ID of the target collaboration, from [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts).
    pub existing_collaboration_id: TargetCollaborationId,
    /// Open ID of the creator, from [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts).
    pub creator_open_id: CreatorOpenId,
}

impl ConflictInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        existing_collaboration_id: impl Into<TargetCollaborationId>,
        creator_open_id: impl Into<CreatorOpenId>,
    ) -> Self {
        Self {
            existing_collaboration_id: existing_collaboration_id.into(),
            creator_open_id: creator_open_id.into(),
        }
    }
}

impl WriteFields for ConflictInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("existing_collaboration_id", &self.existing_collaboration_id),
                    ("creator_open_id", &self.creator_open_id),
                ],
            );
    }
}

debug_written!(ConflictInput);

/// A creator and a target collaboration from which the creator was or was not removed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConflictOutcome {
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
    /// ID of the target collaboration.
    pub existing_collaboration_id: Option<TargetCollaborationId>,
}

impl Fields for ConflictOutcome {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_open_id", &mut self.creator_open_id),
                    ("existing_collaboration_id", &mut self.existing_collaboration_id),
                ],
            );
    }
}

debug_fields!(ConflictOutcome);

impl CollectFailures for ConflictOutcome {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("creator_open_id", &self.creator_open_id);
        failure
            .add_subject("existing_collaboration_id", &self.existing_collaboration_id);
    }
}
