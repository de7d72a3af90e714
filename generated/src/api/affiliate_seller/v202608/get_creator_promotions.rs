// @generated from specs/affiliate_seller/202608/get_creator_promotions.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCreatorPromotions` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::affiliate_seller::types::{ImageUrl, KeywordType};

/// Reports what a creator made of each product of a target collaboration, with its commissions.
///
/// `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetCreatorPromotionsResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "QueryCreatorPromotionDetailsInTargetCollaboration")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCreatorPromotions {
    /// The creator's id within this app.
    pub creator_user_open_id: String,
    /// Of the target collaboration.
    pub invitation_group_id: String,
    /// A product's id, or part of its title in exact case, as `query_type` says.
    pub query: Option<String>,
    /// Ids match in full, names in part and with regard to case. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    pub query_type: Option<KeywordType>,
    /// Of the creator's own invitation.
    pub invitation_id: Option<String>,
    pub product_filter: Option<ProductFilter>,
}

impl GetCreatorPromotions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        creator_user_open_id: impl Into<String>,
        invitation_group_id: impl Into<String>,
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

    /// A product's id, or part of its title in exact case, as `query_type` says.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Ids match in full, names in part and with regard to case. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<KeywordType>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Of the creator's own invitation.
    #[inline]
    pub fn invitation_id(mut self, invitation_id: impl Into<String>) -> Self {
        self.invitation_id = Some(invitation_id.into());
        self
    }

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
    pub data: Option<CreatorPromotions>,
}

impl Fields for GetCreatorPromotionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetCreatorPromotionsResponse);

/// The values of `added_types` in [`ProductFilter`].
#[non_exhaustive]
pub enum AddedType {
    All,
    Added,
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

/// The `data` of [`GetCreatorPromotionsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorPromotions {
    /// JSON name: `product_details`.
    pub products: Vec<PromotedProduct>,
}

impl Fields for CreatorPromotions {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("product_details", &mut self.products)]);
    }
}

debug_fields!(CreatorPromotions);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceRange {
    pub min_price: Option<Money>,
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

/// The `product_filter` of [`GetCreatorPromotions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductFilter {
    /// Whether the creator added the product.
    pub added_types: Option<Vec<AddedType>>,
}

impl ProductFilter {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the creator added the product.
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

/// A product, and for what commission it is promoted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTerms {
    /// Product ID.
    pub product_id: Option<String>,
    pub title: Option<String>,
    pub image: Option<ImageUrl>,
    pub price: Option<PriceRange>,
    pub promotion_price: Option<PriceRange>,
    /// In hundredths of a percent: 2200 is 22%.
    pub target_commission: Option<i64>,
    /// Of open collaboration, in hundredths of a percent.
    pub open_commission: Option<i64>,
    /// Rate for sales by ads in this collaboration.
    pub target_ads_commission: Option<i64>,
    /// Until `commission_effective_time`.
    pub old_target_commission: Option<i64>,
    /// Until `ads_commission_effective_time`.
    pub old_target_ads_commission: Option<i64>,
    /// From when on the commission holds.
    pub commission_effective_time: Option<TimestampMillis>,
    /// From when on the commission for ads holds.
    pub ads_commission_effective_time: Option<TimestampMillis>,
    /// 1 active, 2 sold out, 3 deactivated by the seller, 4 by the platform, 5 rejected, 6 deleted.
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

/// An item of `product_details` in [`CreatorPromotions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotedProduct {
    /// JSON name: `product_base_info`.
    pub product: Option<ProductTerms>,
    /// Whether the creator added it. JSON name: `product_add_status`.
    pub is_added: Option<bool>,
    /// Within the collaboration.
    pub video_count: Option<i64>,
    /// Within the collaboration.
    pub live_count: Option<i64>,
    /// False where a campaign's terms go first.
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

/// The values of `product_status` in [`ProductTerms`].
#[non_exhaustive]
pub enum PromotedProductStatus {
    Active,
    SoldOut,
    DeactivatedBySeller,
    DeactivatedByPlatform,
    Rejected,
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
