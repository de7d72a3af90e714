// @generated from specs/affiliate_seller/202405/create_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateTargetCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorUserId, ProductId};
use crate::api::affiliate_seller::types::{
    CreatedTargetCollaboration, FreeSampleRule, SellerContactEmail,
    TargetCollaborationConflict,
};

/// Invites up to 50 creators to promote up to 100 products in a private collaboration, which other creators cannot see. [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts), which takes open IDs, finds creators who already have a target collaboration for a product.
///
/// `POST /affiliate_seller/202405/target_collaborations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateTargetCollaborationResponse`].
/// The reply can report failures in `target_collaboration_conflicts`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::create_target_collaboration::CreateTargetCollaboration).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::types::FreeSampleRule;
 use tiktok_shop::affiliate_seller::v202405::CreateTargetCollaboration;

 let shop = client.seller(token).shop(cipher);
 let request = CreateTargetCollaboration::new()
     .free_sample_rule(
         FreeSampleRule::new().has_free_sample(true).is_sample_approval_exempt(true),
     )
     .message("Join the launch of our summer collection")
     .name("Summer launch");
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
pub struct CreateTargetCollaboration {
    /// User IDs of the creators to invite, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 and [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 return them; version 202508 takes open IDs. At most 50 entries.
    pub creator_user_ids: Option<Vec<CreatorUserId>>,
    /// When the target collaboration ends.
    pub end_time: Option<Timestamp>,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Message for the invited creators. Example: `Join the launch of our summer collection`.
    pub message: Option<String>,
    /// Name of the target collaboration. Example: `Summer launch`.
    pub name: Option<String>,
    /// Products of the target collaboration, with their commission rates. At most 100 entries.
    pub products: Option<Vec<CreateTargetCollaborationProduct>>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: Option<SellerContactEmail>,
}

impl CreateTargetCollaboration {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// User IDs of the creators to invite, as [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration) 202409 and [`SearchSampleApplications`](crate::affiliate_seller::SearchSampleApplications) 202507 return them; version 202508 takes open IDs. At most 50 entries.
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

    /// Message for the invited creators. Example: `Join the launch of our summer collection`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Name of the target collaboration. Example: `Summer launch`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Products of the target collaboration, with their commission rates. At most 100 entries.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = CreateTargetCollaborationProduct>,
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

impl Endpoint for CreateTargetCollaboration {
    type Response = CreateTargetCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateTargetCollaboration";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202405/target_collaborations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202508");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_ids", &within(&self.creator_user_ids, ..=50)),
                ("end_time", &Quoted(&self.end_time)),
                ("free_sample_rule", &self.free_sample_rule),
                ("message", &self.message),
                ("name", &self.name),
                ("products", &within(&self.products, ..=100)),
                ("seller_contact_info", &self.seller_contact_info),
            ],
        );
    }
}

/// The response to [`CreateTargetCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetCollaborationResponse {
    /// The new target collaboration.
    pub target_collaboration: Option<CreatedTargetCollaboration>,
    /// Creators and products that are already together in another target collaboration; TikTok writes that they make the request fail, but its example reports them in a success.
    pub target_collaboration_conflicts: Vec<TargetCollaborationConflict>,
}

impl Fields for CreateTargetCollaborationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("target_collaboration", &mut self.target_collaboration),
                    (
                        "target_collaboration_conflicts",
                        &mut self.target_collaboration_conflicts,
                    ),
                ],
            );
    }
}

debug_fields!(CreateTargetCollaborationResponse);

impl CollectFailures for CreateTargetCollaborationResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.target_collaboration_conflicts);
    }
}

impl PartialFailures for CreateTargetCollaborationResponse {}

/// A product of a new target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetCollaborationProduct {
    /// Product ID, from `product::SearchProducts`.
    pub id: Option<ProductId>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87%. At least 1000.
    pub target_commission_rate: Option<i64>,
}

impl CreateTargetCollaborationProduct {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product ID, from `product::SearchProducts`.
    #[inline]
    pub fn id(mut self, id: impl Into<ProductId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Commission rate in hundredths of a percent: 3587 is 35.87%. At least 1000.
    #[inline]
    pub fn target_commission_rate(mut self, target_commission_rate: i64) -> Self {
        self.target_commission_rate = Some(target_commission_rate);
        self
    }
}

impl WriteFields for CreateTargetCollaborationProduct {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("id", &self.id),
                    (
                        "target_commission_rate",
                        &within(&self.target_commission_rate, 1_000..),
                    ),
                ],
            );
    }
}

debug_written!(CreateTargetCollaborationProduct);
