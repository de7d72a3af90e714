// @generated from specs/affiliate_creator/202412/get_creator_sample_application_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetCreatorSampleApplicationDetail` and what only it uses.

use crate::glue::*;
use crate::api::affiliate_creator::types::SampleApplication;

/// `POST /affiliate_creator/202412/sample_applications/single_query`
///
/// Takes a creator's token.
/// Scope: `creator.affiliate_collaboration.read`.
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/get-creator-sample-application-detail-202412>.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCreatorSampleApplicationDetail {
    pub application_id: Option<String>,
    pub application_type: ApplicationType,
    pub main_order_id: Option<String>,
    pub product_id: String,
}

impl GetCreatorSampleApplicationDetail {
    /// With the fields that TikTok requires.
    pub fn new(
        application_type: impl Into<ApplicationType>,
        product_id: impl Into<String>,
    ) -> Self {
        Self {
            application_id: None,
            application_type: application_type.into(),
            main_order_id: None,
            product_id: product_id.into(),
        }
    }
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
    #[inline]
    pub fn main_order_id(mut self, main_order_id: impl Into<String>) -> Self {
        self.main_order_id = Some(main_order_id.into());
        self
    }
}

impl Endpoint for GetCreatorSampleApplicationDetail {
    type Response = GetCreatorSampleApplicationDetailResponse;
    const NAME: &'static str = "GetCreatorSampleApplicationDetail";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202412/sample_applications/single_query";
    const AUTH: Auth = Auth {
        token: TokenKind::Creator,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("application_id", &self.application_id);
        body.field("application_type", &self.application_type);
        body.field("main_order_id", &self.main_order_id);
        body.field("product_id", &self.product_id);
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationType {
    FreeSample,
    SampleCoupon,
    SampleCampaign,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ApplicationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FREE_SAMPLE", Self::FreeSample),
        ("SAMPLE_COUPON", Self::SampleCoupon),
        ("SAMPLE_CAMPAIGN", Self::SampleCampaign),
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

open_enum!(ApplicationType, Write);

/// What [`GetCreatorSampleApplicationDetail`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCreatorSampleApplicationDetailResponse {
    pub sample_application: Option<SampleApplication>,
}

impl Fields for GetCreatorSampleApplicationDetailResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "sample_application" => read(map, &mut self.sample_application),
            _ => skip(map),
        }
    }
}
