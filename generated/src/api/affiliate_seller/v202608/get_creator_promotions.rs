// @generated from specs/affiliate_seller/202608/get_creator_promotions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCreatorPromotions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{CreatorOpenId, ProductId, TargetCollaborationId};
use crate::api::affiliate_seller::types::{ImageUrl, KeywordType};

/// Returns the commission rates of each product of a target collaboration, with the numbers of videos and LIVE sessions that a creator made for it.
///
/// `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetCreatorPromotionsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetCreatorPromotions;

 let shop = client.seller(token).shop(cipher);
 let request = GetCreatorPromotions::new(
     "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg",
     "7365861555575916210",
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "QueryCreatorPromotionDetailsInTargetCollaboration")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCreatorPromotions {
    /// Open ID of the creator, from [`GetTargetCollaboration`](crate::affiliate_seller::GetTargetCollaboration).
    pub creator_user_open_id: CreatorOpenId,
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub invitation_group_id: TargetCollaborationId,
    /// Product ID or part of the product title, as `query_type` says; send both or neither.
    pub query: Option<String>,
    /// Whether `query` is a product ID or a case-sensitive part of a title. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    pub query_type: Option<KeywordType>,
    /// ID of the creator's invitation; TikTok documents no operation that returns it.
    pub invitation_id: Option<String>,
    /// Filter for the products to find.
    pub product_filter: Option<ProductFilter>,
}

impl GetCreatorPromotions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        creator_user_open_id: impl Into<CreatorOpenId>,
        invitation_group_id: impl Into<TargetCollaborationId>,
    ) -> Self {
        Self {
            creator_user_open_id: creator_user_open_id.into(),
            invitation_group_id: invitation_group_id.into(),
            query: None,
            query_type: None,
            invitation_id: None,
            product_filter: None,
        }
    }

    /// Product ID or part of the product title, as `query_type` says; send both or neither.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Whether `query` is a product ID or a case-sensitive part of a title. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<KeywordType>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// ID of the creator's invitation; TikTok documents no operation that returns it.
    #[inline]
    pub fn invitation_id(mut self, invitation_id: impl Into<String>) -> Self {
        self.invitation_id = Some(invitation_id.into());
        self
    }

    /// Filter for the products to find.
    #[inline]
    pub fn product_filter(mut self, product_filter: ProductFilter) -> Self {
        self.product_filter = Some(product_filter);
        self
    }
}

impl Endpoint for GetCreatorPromotions {
    type Response = GetCreatorPromotionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCreatorPromotions";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/target_collaborations/creator_promotion_details/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("creator_user_open_id", &self.creator_user_open_id),
                ("invitation_group_id", &self.invitation_group_id),
                ("query", &self.query),
                (
                    "query_type",
                    &one_of(&self.query_type, &["PRODUCT_ID", "PRODUCT_NAME"]),
                ),
                ("invitation_id", &self.invitation_id),
                ("product_filter", &self.product_filter),
            ],
        );
    }
}

/// The response to [`GetCreatorPromotions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreatorPromotionsResponse {
    /// Products of the target collaboration.
    pub data: Option<CreatorPromotions>,
}

impl Fields for GetCreatorPromotionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetCreatorPromotionsResponse);

/// Whether a creator added a product of a target collaboration.
#[non_exhaustive]
pub enum AddedType {
    /// Added or not. Sent as `ALL`.
    All,
    /// The creator added the product. Sent as `ADDED`.
    Added,
    /// The creator did not add the product. Sent as `NOT_ADDED`.
    NotAdded,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AddedType {
    const TEXTS: &'static [&'static str] = &["ALL", "ADDED", "NOT_ADDED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Added,
            Ok(_) => Self::NotAdded,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Added => Ok(1),
            Self::NotAdded => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AddedType, Write);

/// Products of a target collaboration, as one creator promotes them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorPromotions {
    /// Products with their commission rates and the numbers of videos and LIVE sessions. JSON name: `product_details`.
    pub products: Vec<PromotedProduct>,
}

impl Fields for CreatorPromotions {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("product_details", &mut self.products)]);
    }
}

debug_fields!(CreatorPromotions);

/// Range of a price.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceRange {
    /// Lowest price.
    pub min_price: Option<Money>,
    /// Highest price.
    pub max_price: Option<Money>,
}

impl Fields for PriceRange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("min_price", &mut self.min_price),
                    ("max_price", &mut self.max_price),
                ],
            );
    }
}

debug_fields!(PriceRange);

/// Filter for the products of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductFilter {
    /// Whether to return products that the creator has added, has not added, or both.
    pub added_types: Option<Vec<AddedType>>,
}

impl ProductFilter {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to return products that the creator has added, has not added, or both.
    #[inline]
    pub fn added_types(
        mut self,
        added_types: impl IntoIterator<Item = impl Into<AddedType>>,
    ) -> Self {
        self.added_types = Some(added_types.into_iter().map(Into::into).collect());
        self
    }
}

impl WriteFields for ProductFilter {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("added_types", &self.added_types)]);
    }
}

debug_written!(ProductFilter);

/// A product with its commission rates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTerms {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Title of the product.
    pub title: Option<String>,
    /// Image of the product.
    pub image: Option<ImageUrl>,
    /// Price range of the product.
    pub price: Option<PriceRange>,
    /// Price range after promotions.
    pub promotion_price: Option<PriceRange>,
    /// Target collaboration's commission rate, in hundredths of a percent: 2200 is 22%.
    pub target_commission: Option<i64>,
    /// Open collaboration's commission rate, in hundredths of a percent.
    pub open_commission: Option<i64>,
    /// Target collaboration's commission rate for orders from ads, in hundredths of a percent.
    pub target_ads_commission: Option<i64>,
    /// Previous value of `target_commission`, in hundredths of a percent, which applies until `commission_effective_time`.
    pub old_target_commission: Option<i64>,
    /// Previous value of `target_ads_commission`, in hundredths of a percent, which applies until `ads_commission_effective_time`.
    pub old_target_ads_commission: Option<i64>,
    /// When `target_commission` takes effect.
    pub commission_effective_time: Option<TimestampMillis>,
    /// When `target_ads_commission` takes effect.
    pub ads_commission_effective_time: Option<TimestampMillis>,
    /// Whether the product can be sold.
    pub product_status: Option<PromotedProductStatus>,
}

impl Fields for ProductTerms {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("title", &mut self.title),
                    ("image", &mut self.image),
                    ("price", &mut self.price),
                    ("promotion_price", &mut self.promotion_price),
                    ("target_commission", &mut self.target_commission),
                    ("open_commission", &mut self.open_commission),
                    ("target_ads_commission", &mut self.target_ads_commission),
                    ("old_target_commission", &mut self.old_target_commission),
                    ("old_target_ads_commission", &mut self.old_target_ads_commission),
                    ("commission_effective_time", &mut self.commission_effective_time),
                    (
                        "ads_commission_effective_time",
                        &mut self.ads_commission_effective_time,
                    ),
                    ("product_status", &mut self.product_status),
                ],
            );
    }
}

debug_fields!(ProductTerms);

/// A product of a target collaboration, as one creator promotes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotedProduct {
    /// Product and commission rates. JSON name: `product_base_info`.
    pub product: Option<ProductTerms>,
    /// Whether the creator added the product. JSON name: `product_add_status`.
    pub is_added: Option<bool>,
    /// Number of videos that the creator posted within the collaboration.
    pub video_count: Option<i64>,
    /// Number of LIVE sessions that the creator made within the collaboration.
    pub live_count: Option<i64>,
    /// Whether the commission of the target collaboration applies to this creator and product; `false` while a campaign collaboration has priority.
    pub is_commission_effective: Option<bool>,
}

impl Fields for PromotedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_base_info", &mut self.product),
                    ("product_add_status", &mut self.is_added),
                    ("video_count", &mut self.video_count),
                    ("live_count", &mut self.live_count),
                    ("is_commission_effective", &mut self.is_commission_effective),
                ],
            );
    }
}

debug_fields!(PromotedProduct);

/// Whether a product can be sold.
#[non_exhaustive]
pub enum PromotedProductStatus {
    /// It is active. Sent as `1`.
    Active,
    /// It is sold out. Sent as `2`.
    SoldOut,
    /// The seller deactivated it. Sent as `3`.
    DeactivatedBySeller,
    /// TikTok deactivated it. Sent as `4`.
    DeactivatedByPlatform,
    /// It was rejected. Sent as `5`.
    Rejected,
    /// It was deleted. Sent as `6`.
    Deleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PromotedProductStatus {
    const TEXTS: &'static [&'static str] = &["1", "2", "3", "4", "5", "6"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Active,
            Ok(1) => Self::SoldOut,
            Ok(2) => Self::DeactivatedBySeller,
            Ok(3) => Self::DeactivatedByPlatform,
            Ok(4) => Self::Rejected,
            Ok(_) => Self::Deleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Active => Ok(0),
            Self::SoldOut => Ok(1),
            Self::DeactivatedBySeller => Ok(2),
            Self::DeactivatedByPlatform => Ok(3),
            Self::Rejected => Ok(4),
            Self::Deleted => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PromotedProductStatus, Read);
