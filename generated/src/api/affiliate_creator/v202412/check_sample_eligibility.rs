// @generated from specs/affiliate_creator/202412/check_sample_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckSampleEligibility`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{
    AttributeId, AttributeValueId, ProductId, SampleApplicationId, SkuId,
};

/// Returns whether the creator may apply for a sample of a product, and for which SKUs. [`GetSampleRequestDeepLink`](crate::affiliate_creator::GetSampleRequestDeepLink) then creates a link to the request page.
///
/// `GET /affiliate_creator/202412/samples/labels`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`CheckSampleEligibilityResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-creator-applicable-sample-label-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::CheckSampleEligibility;

 let creator = client.creator(token);
 let reply = creator.send(&CheckSampleEligibility::new("1729432087292775344")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-creator-applicable-sample-label-202412")]
#[doc(alias = "CheckCreatorSampleEligibility")]
#[doc(alias = "GetCreatorApplicableSampleLabel")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckSampleEligibility {
    /// Product ID, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts).
    pub product_id: ProductId,
}

impl CheckSampleEligibility {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for CheckSampleEligibility {
    type Response = CheckSampleEligibilityResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "CheckSampleEligibility";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202412/samples/labels";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-creator-applicable-sample-label-202412",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_id", &self.product_id);
        query.timestamp();
    }
}

/// The response to [`CheckSampleEligibility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSampleEligibilityResponse {
    /// Eligibility of the creator for a sample of the product.
    pub label: Option<SampleEligibility>,
}

impl Fields for CheckSampleEligibilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("label", &mut self.label)]);
    }
}

debug_fields!(CheckSampleEligibilityResponse);

/// A sales attribute of a SKU with its value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleProperty {
    /// ID of the sales attribute, such as `100000` for color.
    pub id: Option<AttributeId>,
    /// Name of the sales attribute.
    pub name: Option<String>,
    /// ID of the value of the sales attribute.
    pub value_id: Option<AttributeValueId>,
    /// Name of the value of the sales attribute.
    pub value_name: Option<String>,
}

impl Fields for SaleProperty {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("value_id", &mut self.value_id),
                    ("value_name", &mut self.value_name),
                ],
            );
    }
}

debug_fields!(SaleProperty);

/// Eligibility of the creator for a sample of a product, with the status of an earlier application.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleEligibility {
    /// ID of the creator's sample application; only if the creator has already applied for the product.
    pub application_id: Option<SampleApplicationId>,
    /// Whether the creator may apply for a sample of the product.
    pub can_apply: Option<bool>,
    /// Whether the creator has reached the limit of sample applications. JSON name: `reach_limit`.
    pub has_reached_limit: Option<bool>,
    /// Availability of samples of the product, by SKU.
    pub sample_product: Option<SampleEligibilityProduct>,
    /// Whether the creator has applied for a sample of the product, and delivered the content for it.
    pub status: Option<SampleProgress>,
}

impl Fields for SampleEligibility {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("application_id", &mut self.application_id),
                    ("can_apply", &mut self.can_apply),
                    ("reach_limit", &mut self.has_reached_limit),
                    ("sample_product", &mut self.sample_product),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(SampleEligibility);

/// Availability of samples of a product, by SKU.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleEligibilityProduct {
    /// SKUs of the product. JSON name: `sample_sku_list`.
    pub skus: Vec<SampleSku>,
}

impl Fields for SampleEligibilityProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sample_sku_list", &mut self.skus)]);
    }
}

debug_fields!(SampleEligibilityProduct);

/// Whether a creator applied for free samples of a product and delivered the content for them.
#[non_exhaustive]
pub enum SampleProgress {
    /// The creator has not applied. Sent as `TO_APPLY`.
    ToApply,
    /// The creator has applied, but not yet delivered the content for the sample. Sent as `ONGOING`.
    Ongoing,
    /// The creator has applied, and delivered the content for the sample. Sent as `COMPLETE`.
    Complete,
    /// The status is not known. Sent as `UNKNOWN`.
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleProgress {
    const TEXTS: &'static [&'static str] = &[
        "TO_APPLY",
        "ONGOING",
        "COMPLETE",
        "UNKNOWN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::ToApply,
            Ok(1) => Self::Ongoing,
            Ok(2) => Self::Complete,
            Ok(_) => Self::Unknown,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ToApply => Ok(0),
            Self::Ongoing => Ok(1),
            Self::Complete => Ok(2),
            Self::Unknown => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleProgress, Read);

/// A SKU, and whether the creator may apply for a sample of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSku {
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Whether the creator may apply for a sample of this SKU.
    pub is_available: Option<bool>,
    /// Price of the SKU.
    pub price: Option<Money>,
    /// Sales attributes of the SKU.
    pub sale_properties: Vec<SaleProperty>,
    /// IDs of the values of the sales attributes, joined by `_` in the order of `sale_properties`.
    pub sale_property_value_ids: Option<String>,
    /// Why the creator cannot apply for a sample of this SKU; to be ignored if `is_available` is `true`.
    pub unavailable_reason: Option<UnavailableReason>,
}

impl Fields for SampleSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_available", &mut self.is_available),
                    ("price", &mut self.price),
                    ("sale_properties", &mut self.sale_properties),
                    ("sale_property_value_ids", &mut self.sale_property_value_ids),
                    ("unavailable_reason", &mut self.unavailable_reason),
                ],
            );
    }
}

debug_fields!(SampleSku);

/// Why a creator cannot apply for a sample of a SKU.
#[non_exhaustive]
pub enum UnavailableReason {
    /// The product is sold on pre-order. Sent as `IS_PREORDER`.
    IsPreorder,
    /// The product is a gift. Sent as `IS_GIFT`.
    IsGift,
    /// The product is out of stock. Sent as `OUT_OF_STOCK`.
    OutOfStock,
    /// The price of the SKU is above the cross-border price limit. Sent as `EXCEED_CB_PRICE_THRESHOLD`.
    ExceedCbPriceThreshold,
    /// The creator has applied for this SKU before. Sent as `ALREADY_APPLYED`.
    AlreadyApplied,
    /// There is no reason, or it is not known. Sent as `UNKNOWN`.
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnavailableReason {
    const TEXTS: &'static [&'static str] = &[
        "IS_PREORDER",
        "IS_GIFT",
        "OUT_OF_STOCK",
        "EXCEED_CB_PRICE_THRESHOLD",
        "ALREADY_APPLYED",
        "UNKNOWN",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::IsPreorder,
            Ok(1) => Self::IsGift,
            Ok(2) => Self::OutOfStock,
            Ok(3) => Self::ExceedCbPriceThreshold,
            Ok(4) => Self::AlreadyApplied,
            Ok(_) => Self::Unknown,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::IsPreorder => Ok(0),
            Self::IsGift => Ok(1),
            Self::OutOfStock => Ok(2),
            Self::ExceedCbPriceThreshold => Ok(3),
            Self::AlreadyApplied => Ok(4),
            Self::Unknown => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(UnavailableReason, Read);
