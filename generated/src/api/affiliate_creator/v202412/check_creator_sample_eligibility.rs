// @generated from specs/affiliate_creator/202412/check_creator_sample_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! `CheckCreatorSampleEligibility` and what only it uses.

use crate::glue::*;
use crate::api::types::Money;

/// `GET /affiliate_creator/202412/samples/labels`
///
/// Takes a creator's token.
/// Scope: `creator.affiliate_collaboration.read`.
///
/// Documented errors: 36009003.
#[doc(alias = "get-creator-applicable-sample-label-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckCreatorSampleEligibility {
    pub product_id: String,
}

impl CheckCreatorSampleEligibility {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

impl Endpoint for CheckCreatorSampleEligibility {
    type Response = CheckCreatorSampleEligibilityResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;
    const NAME: &'static str = "CheckCreatorSampleEligibility";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202412/samples/labels";
    const FACTS: Facts = Facts {
        scopes: &["creator.affiliate_collaboration.read"],
        errors: &[36009003],
        page: Some("get-creator-applicable-sample-label-202412"),
        ..Facts::NONE
    };
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_id", &self.product_id);
        query.timestamp();
    }
}

/// What [`CheckCreatorSampleEligibility`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckCreatorSampleEligibilityResponse {
    pub label: Option<SampleLabel>,
}

impl Fields for CheckCreatorSampleEligibilityResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "label" => read(map, &mut self.label),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SaleProperty {
    pub id: Option<String>,
    pub name: Option<String>,
    pub value_id: Option<String>,
    pub value_name: Option<String>,
}

impl Fields for SaleProperty {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "value_id" => read(map, &mut self.value_id),
            "value_name" => read(map, &mut self.value_name),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleLabel {
    pub application_id: Option<String>,
    pub can_apply: Option<bool>,
    pub reach_limit: Option<bool>,
    pub sample_product: Option<SampleProduct>,
    pub status: Option<SampleLabelStatus>,
}

impl Fields for SampleLabel {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "application_id" => read(map, &mut self.application_id),
            "can_apply" => read(map, &mut self.can_apply),
            "reach_limit" => read(map, &mut self.reach_limit),
            "sample_product" => read(map, &mut self.sample_product),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum SampleLabelStatus {
    ToApply,
    Ongoing,
    Complete,
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleLabelStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TO_APPLY", Self::ToApply),
        ("ONGOING", Self::Ongoing),
        ("COMPLETE", Self::Complete),
        ("UNKNOWN", Self::Unknown),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(SampleLabelStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleProduct {
    pub sample_sku_list: Vec<SampleSku>,
}

impl Fields for SampleProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "sample_sku_list" => read(map, &mut self.sample_sku_list),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SampleSku {
    pub id: Option<String>,
    pub is_available: Option<bool>,
    pub price: Option<Money>,
    pub sale_properties: Vec<SaleProperty>,
    pub sale_property_value_ids: Option<String>,
    pub unavailable_reason: Option<UnavailableReason>,
}

impl Fields for SampleSku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "is_available" => read(map, &mut self.is_available),
            "price" => read(map, &mut self.price),
            "sale_properties" => read(map, &mut self.sale_properties),
            "sale_property_value_ids" => read(map, &mut self.sale_property_value_ids),
            "unavailable_reason" => read(map, &mut self.unavailable_reason),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum UnavailableReason {
    IsPreorder,
    IsGift,
    OutOfStock,
    ExceedCbPriceThreshold,
    AlreadyApplied,
    Unknown,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for UnavailableReason {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IS_PREORDER", Self::IsPreorder),
        ("IS_GIFT", Self::IsGift),
        ("OUT_OF_STOCK", Self::OutOfStock),
        ("EXCEED_CB_PRICE_THRESHOLD", Self::ExceedCbPriceThreshold),
        ("ALREADY_APPLYED", Self::AlreadyApplied),
        ("UNKNOWN", Self::Unknown),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(UnavailableReason, Read);
