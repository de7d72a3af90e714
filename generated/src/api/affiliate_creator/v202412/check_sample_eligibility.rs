// @generated from specs/affiliate_creator/202412/check_sample_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckSampleEligibility` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;

/// Tells whether the creator may apply for a sample of a product, and of which SKUs.
///
/// `GET /affiliate_creator/202412/samples/labels`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`CheckSampleEligibilityResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-creator-applicable-sample-label-202412>.
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-creator-applicable-sample-label-202412")]
#[doc(alias = "CheckCreatorSampleEligibility")]
#[doc(alias = "GetCreatorApplicableSampleLabel")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckSampleEligibility {
    /// Product ID.
    pub product_id: String,
}

impl CheckSampleEligibility {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
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
    pub label: Option<SampleEligibility>,
}

impl Fields for CheckSampleEligibilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("label", &mut self.label)]);
    }
}

debug_fields!(CheckSampleEligibilityResponse);

/// An item of `sale_properties` in [`SampleSku`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleProperty {
    /// Of the property, such as colour.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Of the property's value, such as red.
    pub value_id: Option<String>,
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

/// The `label` of [`CheckSampleEligibilityResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleEligibility {
    /// Of an application that the creator has made already.
    pub application_id: Option<String>,
    /// Whether the creator may ask for a sample.
    pub can_apply: Option<bool>,
    /// Whether the creator has as many samples as allowed. JSON name: `reach_limit`.
    pub has_reached_limit: Option<bool>,
    pub sample_product: Option<SampleEligibilityProduct>,
    /// `ONGOING` still owes content for the sample.
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

/// The `sample_product` of [`SampleEligibility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleEligibilityProduct {
    /// JSON name: `sample_sku_list`.
    pub skus: Vec<SampleSku>,
}

impl Fields for SampleEligibilityProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sample_sku_list", &mut self.skus)]);
    }
}

debug_fields!(SampleEligibilityProduct);

/// How far the creator is with a free sample of the product.
#[non_exhaustive]
pub enum SampleProgress {
    ToApply,
    Ongoing,
    Complete,
    /// TikTok does not know, or does not say.
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

/// An item of `sample_sku_list` in [`SampleEligibilityProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleSku {
    /// SKU ID.
    pub id: Option<String>,
    /// As a sample.
    pub is_available: Option<bool>,
    pub price: Option<Money>,
    pub sale_properties: Vec<SaleProperty>,
    /// The variant, its value ids joined by `_`.
    pub sale_property_value_ids: Option<String>,
    /// Means nothing where `is_available`.
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

/// The values of `unavailable_reason` in [`SampleSku`].
#[non_exhaustive]
pub enum UnavailableReason {
    IsPreorder,
    IsGift,
    OutOfStock,
    ExceedCbPriceThreshold,
    AlreadyApplied,
    /// TikTok does not know, or does not say.
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
