// @generated from specs/affiliate_seller/202508/create_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateTargetCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, ProductId};
use crate::api::affiliate_seller::types::{
    ContentFormat, CreatedTargetCollaboration, FreeSampleRuleInput, SellerContact,
    TargetCollaborationOpenIdConflict,
};

/// Invites up to 50 creators to promote up to 100 products in a private collaboration, which other creators cannot see. [`CheckTargetCollaborationConflicts`](crate::affiliate_seller::CheckTargetCollaborationConflicts) finds creators who already have a target collaboration for a product.
///
/// `POST /affiliate_seller/202508/target_collaborations`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns [`CreateTargetCollaborationResponse`].
/// The reply can report failures in `target_collaboration_conflicts`, `invalid_open_ids` and `invalid_product_ids`; [`Reply::failures`](crate::Reply::failures) lists them.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-target-collaboration-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_seller::{CreateTargetCollaboration, create_target_collaboration};
 use tiktok_shop::affiliate_seller::create_target_collaboration::CreateTargetCollaborationProduct;
 use tiktok_shop::affiliate_seller::types::{FreeSampleRuleInput, SellerContact};

 let shop = client.seller(token).shop(cipher);
 let request = CreateTargetCollaboration::new(create_target_collaboration::Required {
         creator_user_open_ids: Vec::from([
             "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg".into(),
         ]),
         end_time: Timestamp::from_unix_seconds(1_767_830_400),
         free_sample_rule: FreeSampleRuleInput::new(true, true),
         name: "Summer launch".into(),
         products: Vec::from([
             CreateTargetCollaborationProduct::new("789078671231312312", 1_000)
                 .shop_ads_commission_rate(1_000),
         ]),
         seller_contact_info: SellerContact::new().email("name@example.com"),
     })
     .message("Join the launch of our summer collection");
 let reply = shop.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16024004](crate::errors#code-16024004), [16024006](crate::errors#code-16024006), [16024008](crate::errors#code-16024008), [16024016](crate::errors#code-16024016), [16024019](crate::errors#code-16024019), [16024020](crate::errors#code-16024020),
/// [16024021](crate::errors#code-16024021), [16024022](crate::errors#code-16024022), [36009003](crate::errors#code-36009003), [50001702](crate::errors#code-50001702), [50001703](crate::errors#code-50001703), [98001004](crate::errors#code-98001004).
#[doc(alias = "create-target-collaboration-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTargetCollaboration {
    /// Open IDs of the creators to invite, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). The request fails with error 16024019 if the quota of invitations is used up, and with 16024021 if a creator has too many followers; see [`CheckCreatorOutreachEligibility`](crate::affiliate_seller::CheckCreatorOutreachEligibility). At most 50 entries.
    pub creator_user_open_ids: Vec<CreatorOpenId>,
    /// When the target collaboration ends.
    pub end_time: Timestamp,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: FreeSampleRuleInput,
    /// Message for the invited creators. Example: `Join the launch of our summer collection`.
    pub message: Option<String>,
    /// Name of the target collaboration. Example: `Summer launch`.
    pub name: String,
    /// Products of the target collaboration, with their commission rates. At most 100 entries.
    pub products: Vec<CreateTargetCollaborationProduct>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: SellerContact,
    /// Format of content that the seller prefers.
    pub preferred_content_type: Option<ContentFormat>,
}

/// The required fields of [`CreateTargetCollaboration`], for [`CreateTargetCollaboration::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Open IDs of the creators to invite, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). The request fails with error 16024019 if the quota of invitations is used up, and with 16024021 if a creator has too many followers; see [`CheckCreatorOutreachEligibility`](crate::affiliate_seller::CheckCreatorOutreachEligibility). At most 50 entries.
    pub creator_user_open_ids: Vec<CreatorOpenId>,
    /// When the target collaboration ends.
    pub end_time: Timestamp,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: FreeSampleRuleInput,
    /// Name of the target collaboration. Example: `Summer launch`.
    pub name: String,
    /// Products of the target collaboration, with their commission rates. At most 100 entries.
    pub products: Vec<CreateTargetCollaborationProduct>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: SellerContact,
}

impl CreateTargetCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            creator_user_open_ids: required.creator_user_open_ids,
            end_time: required.end_time,
            free_sample_rule: required.free_sample_rule,
            message: None,
            name: required.name,
            products: required.products,
            seller_contact_info: required.seller_contact_info,
            preferred_content_type: None,
        }
    }

    /// Message for the invited creators. Example: `Join the launch of our summer collection`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Format of content that the seller prefers.
    #[inline]
    pub fn preferred_content_type(
        mut self,
        preferred_content_type: impl Into<ContentFormat>,
    ) -> Self {
        self.preferred_content_type = Some(preferred_content_type.into());
        self
    }
}

impl Endpoint for CreateTargetCollaboration {
    type Response = CreateTargetCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateTargetCollaboration";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202508/target_collaborations";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .errors(
            &[
                16024004, 16024006, 16024008, 16024016, 16024019, 16024020, 16024021,
                16024022, 36009003, 50001702, 50001703, 98001004,
            ],
        )
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-target-collaboration-202508",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_open_ids", &within(&self.creator_user_open_ids, ..=50)),
                ("end_time", &Quoted(&self.end_time)),
                ("free_sample_rule", &self.free_sample_rule),
                ("message", &self.message),
                ("name", &self.name),
                ("products", &within(&self.products, ..=100)),
                ("seller_contact_info", &self.seller_contact_info),
                ("preferred_content_type", &self.preferred_content_type),
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
    /// Creators and products that are already together in another target collaboration. TikTok writes that they make the request fail, but its example reports them in a success; if the reply has an error code, such as 16024022, `RawResponse::decode_with_any_code` returns them.
    pub target_collaboration_conflicts: Vec<TargetCollaborationOpenIdConflict>,
    /// Open IDs of creators who caused the request to fail; remove them and send the request again. If the reply has an error code, such as 50001702, `RawResponse::decode_with_any_code` returns them. JSON name: `invalid_open_id_list`.
    pub invalid_open_ids: Vec<CreatorOpenId>,
    /// IDs of products that caused the request to fail; remove them and send the request again. If the reply has an error code, such as 50001702, `RawResponse::decode_with_any_code` returns them. JSON name: `invalid_product_id_list`.
    pub invalid_product_ids: Vec<ProductId>,
    /// When the target collaboration was created.
    pub create_time: Option<Timestamp>,
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
                    ("invalid_open_id_list", &mut self.invalid_open_ids),
                    ("invalid_product_id_list", &mut self.invalid_product_ids),
                    ("create_time", &mut self.create_time),
                ],
            );
    }
}

debug_fields!(CreateTargetCollaborationResponse);

impl CollectFailures for CreateTargetCollaborationResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.target_collaboration_conflicts);
        failure.add_failed("invalid_open_id_list", &self.invalid_open_ids);
        failure.add_failed("invalid_product_id_list", &self.invalid_product_ids);
    }
}

impl PartialFailures for CreateTargetCollaborationResponse {}

/// A product of a new target collaboration.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTargetCollaborationProduct {
    /// Product ID, from `product::SearchProducts`.
    pub id: ProductId,
    /// Commission rate for orders from ads, in hundredths of a percent. Without it, the ad rate of the open collaboration or the standard rate of this collaboration applies.
    pub shop_ads_commission_rate: Option<i64>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87%. TikTok documents no maximum, but [`UpdateTargetCollaboration`](crate::affiliate_seller::UpdateTargetCollaboration) takes at most 8000. At least 100.
    pub target_commission_rate: i64,
}

impl CreateTargetCollaborationProduct {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<ProductId>, target_commission_rate: i64) -> Self {
        Self {
            id: id.into(),
            shop_ads_commission_rate: None,
            target_commission_rate,
        }
    }

    /// Commission rate for orders from ads, in hundredths of a percent. Without it, the ad rate of the open collaboration or the standard rate of this collaboration applies.
    #[inline]
    pub fn shop_ads_commission_rate(mut self, shop_ads_commission_rate: i64) -> Self {
        self.shop_ads_commission_rate = Some(shop_ads_commission_rate);
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
                    ("shop_ads_commission_rate", &self.shop_ads_commission_rate),
                    (
                        "target_commission_rate",
                        &within(&self.target_commission_rate, 100..),
                    ),
                ],
            );
    }
}

debug_written!(CreateTargetCollaborationProduct);
