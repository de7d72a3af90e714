// @generated from specs/affiliate_seller/202508/update_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateTargetCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, ProductId, TargetCollaborationId};
use crate::api::affiliate_seller::types::{
    AddedProduct, ChangedCommission, FreeSampleRuleInput, SellerContact,
    TargetCollaborationOpenIdConflict,
};

/// Replaces creators, products and terms of a `STANDARD` target collaboration. Check `update_failed` and `target_collaboration_conflicts`, even if the call succeeds.
///
/// `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns [`UpdateTargetCollaborationResponse`].
/// The reply can report failures in `target_collaboration_conflicts` and `update_failed`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-target-collaboration-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_seller::{UpdateTargetCollaboration, update_target_collaboration};
 use tiktok_shop::affiliate_seller::types::FreeSampleRuleInput;
 use tiktok_shop::affiliate_seller::update_target_collaboration::{SellerContactInput, UpdateTargetCollaborationProduct};

 let shop = client.seller(token).shop(cipher);
 let request = UpdateTargetCollaboration::new(update_target_collaboration::Required {
     target_collaboration_id: "7365861555575916210".into(),
     creator_user_open_ids: Vec::from([
         "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg".into(),
     ]),
     end_time: Timestamp::from_unix_seconds(1_767_830_400),
     free_sample_rule: FreeSampleRuleInput::new(true, true),
     name: "Summer launch".into(),
     products: Vec::from([
         UpdateTargetCollaborationProduct::new(1_000, "789078671231312312")
             .target_ad_commission_rate(1_000),
     ]),
     seller_contact_info: SellerContactInput::new("name@example.com"),
 });
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
/// Documented error codes: [16024004](crate::errors#code-16024004), [16024006](crate::errors#code-16024006), [16024008](crate::errors#code-16024008), [16024016](crate::errors#code-16024016), [16024018](crate::errors#code-16024018), [16024019](crate::errors#code-16024019),
/// [16024020](crate::errors#code-16024020), [16024021](crate::errors#code-16024021), [36009003](crate::errors#code-36009003), [36009007](crate::errors#code-36009007), [50001701](crate::errors#code-50001701), [50001702](crate::errors#code-50001702),
/// [50001703](crate::errors#code-50001703), [98001004](crate::errors#code-98001004).
#[doc(alias = "update-target-collaboration-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTargetCollaboration {
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub target_collaboration_id: TargetCollaborationId,
    /// Open IDs of all creators to invite, including those invited earlier, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). At most 50 entries.
    pub creator_user_open_ids: Vec<CreatorOpenId>,
    /// When the target collaboration ends.
    pub end_time: Timestamp,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: FreeSampleRuleInput,
    /// Name of the target collaboration. Example: `Summer launch`.
    pub name: String,
    /// All products of the target collaboration after the update. A product that is left out is removed immediately, or at the next midnight if a creator has added it to the showcase. At most 100 entries.
    pub products: Vec<UpdateTargetCollaborationProduct>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: SellerContactInput,
}

/// The required fields of [`UpdateTargetCollaboration`], for [`UpdateTargetCollaboration::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub target_collaboration_id: TargetCollaborationId,
    /// Open IDs of all creators to invite, including those invited earlier, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators). At most 50 entries.
    pub creator_user_open_ids: Vec<CreatorOpenId>,
    /// When the target collaboration ends.
    pub end_time: Timestamp,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: FreeSampleRuleInput,
    /// Name of the target collaboration. Example: `Summer launch`.
    pub name: String,
    /// All products of the target collaboration after the update. A product that is left out is removed immediately, or at the next midnight if a creator has added it to the showcase. At most 100 entries.
    pub products: Vec<UpdateTargetCollaborationProduct>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: SellerContactInput,
}

impl UpdateTargetCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            target_collaboration_id: required.target_collaboration_id,
            creator_user_open_ids: required.creator_user_open_ids,
            end_time: required.end_time,
            free_sample_rule: required.free_sample_rule,
            name: required.name,
            products: required.products,
            seller_contact_info: required.seller_contact_info,
        }
    }
}

impl Endpoint for UpdateTargetCollaboration {
    type Response = UpdateTargetCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateTargetCollaboration";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/affiliate_seller/202508/target_collaborations/{target_collaboration_id}";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .errors(
            &[
                16024004, 16024006, 16024008, 16024016, 16024018, 16024019, 16024020,
                16024021, 36009003, 36009007, 50001701, 50001702, 50001703, 98001004,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/update-target-collaboration-202508",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202508/target_collaborations/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_open_ids", &within(&self.creator_user_open_ids, ..=50)),
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
    pub target_collaboration_conflicts: Vec<TargetCollaborationOpenIdConflict>,
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
    /// Open IDs of creators who were not added.
    pub add_creator_open_ids: Vec<CreatorOpenId>,
    /// Product that was not added.
    pub add_products: Option<AddedProduct>,
    /// Product whose commission rate was not changed, with the requested rate.
    pub change_commissions: Option<ChangedCommission>,
    /// Requested end, if it was not changed.
    pub end_time: Option<Timestamp>,
    /// Requested name, if it was not changed.
    pub name: Option<String>,
    /// Open IDs of creators who were not removed.
    pub remove_creator_open_ids: Vec<CreatorOpenId>,
    /// IDs of products that were not removed.
    pub remove_product_ids: Vec<ProductId>,
    /// Requested contact information, if it was not changed.
    pub seller_contact_info: Option<SellerContact>,
    /// IDs of the products that caused the update to fail. JSON name: `invalid_product_id_list`.
    pub invalid_product_ids: Vec<ProductId>,
    /// Open IDs of the creators who caused the update to fail. JSON name: `invalid_open_id_list`.
    pub invalid_open_ids: Vec<CreatorOpenId>,
}

impl Fields for FailedUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("add_creator_open_ids", &mut self.add_creator_open_ids),
                    ("add_products", &mut self.add_products),
                    ("change_commissions", &mut self.change_commissions),
                    ("end_time", &mut self.end_time),
                    ("name", &mut self.name),
                    ("remove_creator_open_ids", &mut self.remove_creator_open_ids),
                    ("remove_product_ids", &mut self.remove_product_ids),
                    ("seller_contact_info", &mut self.seller_contact_info),
                    ("invalid_product_id_list", &mut self.invalid_product_ids),
                    ("invalid_open_id_list", &mut self.invalid_open_ids),
                ],
            );
    }
}

debug_fields!(FailedUpdate);

impl CollectFailures for FailedUpdate {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("add_creator_open_ids", &self.add_creator_open_ids);
        failure.add_detail("add_products", &self.add_products);
        failure.add_detail("change_commissions", &self.change_commissions);
        failure.add_subject("end_time", &self.end_time);
        failure.add_subject("name", &self.name);
        failure.add_subject("remove_creator_open_ids", &self.remove_creator_open_ids);
        failure.add_subject("remove_product_ids", &self.remove_product_ids);
        failure.add_detail("seller_contact_info", &self.seller_contact_info);
        failure.add_failed("invalid_product_id_list", &self.invalid_product_ids);
        failure.add_failed("invalid_open_id_list", &self.invalid_open_ids);
    }
}

/// Contact information of the seller.
#[derive(Clone)]
#[non_exhaustive]
pub struct SellerContactInput {
    /// Email address of the seller.
    pub email: String,
    /// Phone number of the seller.
    pub phone_number: Option<String>,
    /// Phone number of the seller's WhatsApp account.
    pub whatsapp: Option<String>,
    /// Telegram username or phone number of the seller.
    pub telegram: Option<String>,
    /// Phone number of the seller's Line account.
    pub line: Option<String>,
}

impl SellerContactInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            phone_number: None,
            whatsapp: None,
            telegram: None,
            line: None,
        }
    }

    /// Phone number of the seller.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Phone number of the seller's WhatsApp account.
    #[inline]
    pub fn whatsapp(mut self, whatsapp: impl Into<String>) -> Self {
        self.whatsapp = Some(whatsapp.into());
        self
    }

    /// Telegram username or phone number of the seller.
    #[inline]
    pub fn telegram(mut self, telegram: impl Into<String>) -> Self {
        self.telegram = Some(telegram.into());
        self
    }

    /// Phone number of the seller's Line account.
    #[inline]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }
}

impl WriteFields for SellerContactInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("email", &self.email),
                    ("phone_number", &self.phone_number),
                    ("whatsapp", &self.whatsapp),
                    ("telegram", &self.telegram),
                    ("line", &self.line),
                ],
            );
    }
}

debug_written!(SellerContactInput);

/// A product of a target collaboration with its commission rate.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateTargetCollaborationProduct {
    /// Commission rate in hundredths of a percent. A change applies immediately, but a lower rate only from the next midnight if a creator has added the product to the showcase. From 100 to 8000.
    pub commission_rate: i64,
    /// Product ID, from `product::SearchProducts`.
    pub id: ProductId,
    /// Commission rate for orders from ads, in hundredths of a percent. Without it, the ad rate of the open collaboration or the standard rate of this collaboration applies.
    pub target_ad_commission_rate: Option<i64>,
}

impl UpdateTargetCollaborationProduct {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(commission_rate: i64, id: impl Into<ProductId>) -> Self {
        Self {
            commission_rate,
            id: id.into(),
            target_ad_commission_rate: None,
        }
    }

    /// Commission rate for orders from ads, in hundredths of a percent. Without it, the ad rate of the open collaboration or the standard rate of this collaboration applies.
    #[inline]
    pub fn target_ad_commission_rate(mut self, target_ad_commission_rate: i64) -> Self {
        self.target_ad_commission_rate = Some(target_ad_commission_rate);
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
                    ("target_ad_commission_rate", &self.target_ad_commission_rate),
                ],
            );
    }
}

debug_written!(UpdateTargetCollaborationProduct);
