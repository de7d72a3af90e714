// @generated from specs/affiliate_seller/202409/update_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateTargetCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorUserId, ProductId, TargetCollaborationId};
use crate::api::affiliate_seller::types::{
    AddedProduct, ChangedCommission, FreeSampleRule, SellerContactEmail,
    TargetCollaborationConflict,
};

/// Replaces creators, products and terms of a `STANDARD` target collaboration. Check `update_failed` and `target_collaboration_conflicts`, even if the call succeeds.
///
/// `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`UpdateTargetCollaborationResponse`].
/// The reply can report failures in `target_collaboration_conflicts` and `update_failed`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::update_target_collaboration::UpdateTargetCollaboration).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::types::FreeSampleRule;
 use tiktok_shop::affiliate_seller::v202409::UpdateTargetCollaboration;
 use tiktok_shop::affiliate_seller::v202409::update_target_collaboration::UpdateTargetCollaborationProduct;

 let shop = client.seller(token).shop(cipher);
 let request = UpdateTargetCollaboration::new("7365861555575916210")
     .free_sample_rule(
         FreeSampleRule::new().has_free_sample(true).is_sample_approval_exempt(true),
     )
     .name("Summer launch")
     .products([UpdateTargetCollaborationProduct::new().commission_rate(1_000)]);
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
pub struct UpdateTargetCollaboration {
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub target_collaboration_id: TargetCollaborationId,
    /// User IDs of all creators to invite, including those invited earlier, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 returns them. Version 202508 takes open IDs. At most 50 entries.
    pub creator_user_ids: Option<Vec<CreatorUserId>>,
    /// When the target collaboration ends.
    pub end_time: Option<Timestamp>,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Name of the target collaboration. Example: `Summer launch`.
    pub name: Option<String>,
    /// All products of the target collaboration after the update. A product that is left out is removed immediately, or at the next midnight if a creator has added it to the showcase. At most 100 entries.
    pub products: Option<Vec<UpdateTargetCollaborationProduct>>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: Option<SellerContactEmail>,
}

impl UpdateTargetCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(target_collaboration_id: impl Into<TargetCollaborationId>) -> Self {
        Self {
            target_collaboration_id: target_collaboration_id.into(),
            creator_user_ids: None,
            end_time: None,
            free_sample_rule: None,
            name: None,
            products: None,
            seller_contact_info: None,
        }
    }

    /// User IDs of all creators to invite, including those invited earlier, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 returns them. Version 202508 takes open IDs. At most 50 entries.
    #[inline]
    pub fn creator_user_ids(
        mut self,
        creator_user_ids: impl IntoIterator<Item = impl Into<CreatorUserId>>,
    ) -> Self {
        self.creator_user_ids = Some(
            creator_user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// When the target collaboration ends.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    #[inline]
    pub fn free_sample_rule(mut self, free_sample_rule: FreeSampleRule) -> Self {
        self.free_sample_rule = Some(free_sample_rule);
        self
    }

    /// Name of the target collaboration. Example: `Summer launch`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// All products of the target collaboration after the update. A product that is left out is removed immediately, or at the next midnight if a creator has added it to the showcase. At most 100 entries.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = UpdateTargetCollaborationProduct>,
    ) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }

    /// Contact information of the seller, for invited creators.
    #[inline]
    pub fn seller_contact_info(
        mut self,
        seller_contact_info: SellerContactEmail,
    ) -> Self {
        self.seller_contact_info = Some(seller_contact_info);
        self
    }
}

impl Endpoint for UpdateTargetCollaboration {
    type Response = UpdateTargetCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateTargetCollaboration";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable().newer("v202508");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202409/target_collaborations/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_ids", &within(&self.creator_user_ids, ..=50)),
                ("end_time", &Quoted(&self.end_time)),
                ("free_sample_rule", &self.free_sample_rule),
                ("name", &self.name),
                ("products", &within(&self.products, ..=100)),
                ("seller_contact_info", &self.seller_contact_info),
            ],
        );
    }
}

/// The response to [`UpdateTargetCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTargetCollaborationResponse {
    /// Creators and products that were not updated, because they are already together in another target collaboration.
    pub target_collaboration_conflicts: Vec<TargetCollaborationConflict>,
    /// Changes that were not made.
    pub update_failed: Option<FailedUpdate>,
}

impl Fields for UpdateTargetCollaborationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "target_collaboration_conflicts",
                        &mut self.target_collaboration_conflicts,
                    ),
                    ("update_failed", &mut self.update_failed),
                ],
            );
    }
}

debug_fields!(UpdateTargetCollaborationResponse);

impl CollectFailures for UpdateTargetCollaborationResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.target_collaboration_conflicts);
        failure.add_causes(&self.update_failed);
    }
}

impl PartialFailures for UpdateTargetCollaborationResponse {}

/// Changes to a target collaboration that were not made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedUpdate {
    /// User IDs of creators who were not added.
    pub add_creator_ids: Vec<CreatorUserId>,
    /// Product that was not added.
    pub add_products: Option<AddedProduct>,
    /// Product whose commission rate was not changed, with the requested rate.
    pub change_commissions: Option<ChangedCommission>,
    /// Requested end, if it was not changed.
    pub end_time: Option<Timestamp>,
    /// Requested name, if it was not changed.
    pub name: Option<String>,
    /// User IDs of creators who were not removed.
    pub remove_creator_ids: Vec<CreatorUserId>,
    /// IDs of products that were not removed.
    pub remove_product_ids: Vec<ProductId>,
    /// Requested contact information, if it was not changed.
    pub seller_contact_info: Option<SellerContactEmail>,
}

impl Fields for FailedUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("add_creator_ids", &mut self.add_creator_ids),
                    ("add_products", &mut self.add_products),
                    ("change_commissions", &mut self.change_commissions),
                    ("end_time", &mut self.end_time),
                    ("name", &mut self.name),
                    ("remove_creator_ids", &mut self.remove_creator_ids),
                    ("remove_product_ids", &mut self.remove_product_ids),
                    ("seller_contact_info", &mut self.seller_contact_info),
                ],
            );
    }
}

debug_fields!(FailedUpdate);

impl CollectFailures for FailedUpdate {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("add_creator_ids", &self.add_creator_ids);
        failure.add_detail("add_products", &self.add_products);
        failure.add_detail("change_commissions", &self.change_commissions);
        failure.add_subject("end_time", &self.end_time);
        failure.add_subject("name", &self.name);
        failure.add_subject("remove_creator_ids", &self.remove_creator_ids);
        failure.add_subject("remove_product_ids", &self.remove_product_ids);
        failure.add_detail("seller_contact_info", &self.seller_contact_info);
    }
}

/// A product of a target collaboration with its commission rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTargetCollaborationProduct {
    /// Commission rate in hundredths of a percent. A change applies immediately, but a lower rate only from the next midnight if a creator has added the product to the showcase. From 100 to 8000.
    pub commission_rate: Option<i64>,
    /// Product ID, from `product::SearchProducts`.
    pub id: Option<ProductId>,
}

impl UpdateTargetCollaborationProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission rate in hundredths of a percent. A change applies immediately, but a lower rate only from the next midnight if a creator has added the product to the showcase. From 100 to 8000.
    #[inline]
    pub fn commission_rate(mut self, commission_rate: i64) -> Self {
        self.commission_rate = Some(commission_rate);
        self
    }

    /// Product ID, from `product::SearchProducts`.
    #[inline]
    pub fn id(mut self, id: impl Into<ProductId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl WriteFields for UpdateTargetCollaborationProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("commission_rate", &within(&self.commission_rate, 100..=8_000)),
                    ("id", &self.id),
                ],
            );
    }
}

debug_written!(UpdateTargetCollaborationProduct);
