// @generated from specs/fulfillment/202601/submit_redemption_information.yaml by `cargo xtask generate`; edit the spec instead.

//! `SubmitRedemptionInformation` and what only it uses.

use crate::glue::*;

/// Delivers the codes or links of digital goods to their order lines.
///
/// `POST /fulfillment/202601/redeem_info/callback`
///
/// Takes a seller's token and a shop cipher.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitRedemptionInformation {
    pub order_id: String,
    pub order_info_list: Vec<OrderLineRedemption>,
}

impl SubmitRedemptionInformation {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(
        order_id: impl Into<String>,
        order_info_list: impl IntoIterator<Item = OrderLineRedemption>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            order_info_list: order_info_list.into_iter().collect(),
        }
    }
}

impl Endpoint for SubmitRedemptionInformation {
    type Response = SubmitRedemptionInformationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "SubmitRedemptionInformation";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202601/redeem_info/callback";
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("order_id", &self.order_id);
        body.field("order_info_list", &self.order_info_list);
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderLineRedemption {
    pub order_line_id: String,
    pub redeem_info: Redemption,
    pub source_unique_id: Option<String>,
}

impl OrderLineRedemption {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(order_line_id: impl Into<String>, redeem_info: Redemption) -> Self {
        Self {
            order_line_id: order_line_id.into(),
            redeem_info,
            source_unique_id: None,
        }
    }
    #[inline]
    pub fn source_unique_id(mut self, source_unique_id: impl Into<String>) -> Self {
        self.source_unique_id = Some(source_unique_id.into());
        self
    }
}

impl Body for OrderLineRedemption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("order_line_id", &self.order_line_id);
        object.field("redeem_info", &self.redeem_info);
        object.field("source_unique_id", &self.source_unique_id);
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderLineStatus {
    pub order_line_id: Option<String>,
    pub status_code: Option<i64>,
}

impl Fields for OrderLineStatus {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_line_id" => read(map, &mut self.order_line_id),
            "status_code" => read(map, &mut self.status_code),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Redemption {
    pub redeem_data: Option<String>,
    pub redeem_type: RedemptionType,
    pub redeem_instruction_info: Option<String>,
}

impl Redemption {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(redeem_type: impl Into<RedemptionType>) -> Self {
        Self {
            redeem_data: None,
            redeem_type: redeem_type.into(),
            redeem_instruction_info: None,
        }
    }
    #[inline]
    pub fn redeem_data(mut self, redeem_data: impl Into<String>) -> Self {
        self.redeem_data = Some(redeem_data.into());
        self
    }
    #[inline]
    pub fn redeem_instruction_info(
        mut self,
        redeem_instruction_info: impl Into<String>,
    ) -> Self {
        self.redeem_instruction_info = Some(redeem_instruction_info.into());
        self
    }
}

impl Body for Redemption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("redeem_data", &self.redeem_data);
        object.field("redeem_type", &self.redeem_type);
        object.field("redeem_instruction_info", &self.redeem_instruction_info);
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum RedemptionType {
    Code,
    Url,
    CodePin,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RedemptionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CODE", Self::Code),
        ("URL", Self::Url),
        ("CODE_PIN", Self::CodePin),
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

open_enum!(RedemptionType, Write);

/// What [`SubmitRedemptionInformation`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitRedemptionInformationResponse {
    pub order_statuses: Vec<OrderLineStatus>,
}

impl Fields for SubmitRedemptionInformationResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "order_statuses" => read(map, &mut self.order_statuses),
            _ => skip(map),
        }
    }
}
