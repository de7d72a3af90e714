// @generated from specs/fulfillment/202601/submit_redemptions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SubmitRedemptions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{OrderId, OrderLineId};

/// Delivers the codes or links with which buyers redeem digital goods, and so fulfills the line items. Line items can fail although the call succeeds, so check `order_statuses`.
///
/// `POST /fulfillment/202601/redeem_info/callback`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SubmitRedemptionsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fulfillment::SubmitRedemptions;
 use tiktok_shop::fulfillment::submit_redemptions::{OrderLineRedemption, Redemption, RedemptionType};

 let shop = client.seller(token).shop(cipher);
 let request = SubmitRedemptions::new(
     "576461413038785752",
     [
         OrderLineRedemption::new(
                 "577086512123755123",
                 Redemption::new(RedemptionType::Code).data("VQ7K-2M9X"),
             )
             .source_unique_id("134448484339393"),
     ],
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "SubmitRedemptionInformation")]
#[doc(alias = "RedeemInfoCallback")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitRedemptions {
    /// Order ID, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Line items to fulfill. All must belong to the order, and each may occur only once. At least 1 entry. JSON name: `order_info_list`.
    pub order_lines: Vec<OrderLineRedemption>,
}

impl SubmitRedemptions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        order_id: impl Into<OrderId>,
        order_lines: impl IntoIterator<Item = OrderLineRedemption>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            order_lines: order_lines.into_iter().collect(),
        }
    }
}

impl Endpoint for SubmitRedemptions {
    type Response = SubmitRedemptionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SubmitRedemptions";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fulfillment/202601/redeem_info/callback";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("order_id", &self.order_id),
                ("order_info_list", &within(&self.order_lines, 1..)),
            ],
        );
    }
}

/// The response to [`SubmitRedemptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRedemptionsResponse {
    /// Result for each line item.
    pub order_statuses: Vec<OrderLineStatus>,
}

impl Fields for SubmitRedemptionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("order_statuses", &mut self.order_statuses)]);
    }
}

debug_fields!(SubmitRedemptionsResponse);

/// The code or link for one line item.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderLineRedemption {
    /// ID of the line item, from `order::GetOrderDetail`.
    pub order_line_id: OrderLineId,
    /// What the buyer receives. JSON name: `redeem_info`.
    pub redemption: Redemption,
    /// ID of the line item in the caller's own system.
    pub source_unique_id: Option<String>,
}

impl OrderLineRedemption {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(order_line_id: impl Into<OrderLineId>, redemption: Redemption) -> Self {
        Self {
            order_line_id: order_line_id.into(),
            redemption,
            source_unique_id: None,
        }
    }

    /// ID of the line item in the caller's own system.
    #[inline]
    pub fn source_unique_id(mut self, source_unique_id: impl Into<String>) -> Self {
        self.source_unique_id = Some(source_unique_id.into());
        self
    }
}

impl WriteFields for OrderLineRedemption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("order_line_id", &self.order_line_id),
                    ("redeem_info", &self.redemption),
                    ("source_unique_id", &self.source_unique_id),
                ],
            );
    }
}

debug_written!(OrderLineRedemption);

/// Result for one line item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderLineStatus {
    /// ID of the line item, as sent in the request.
    pub order_line_id: Option<OrderLineId>,
    /// 0 if the data was accepted; any other number is a failure.
    pub status_code: Option<i64>,
}

impl Fields for OrderLineStatus {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("order_line_id", &mut self.order_line_id),
                    ("status_code", &mut self.status_code),
                ],
            );
    }
}

debug_fields!(OrderLineStatus);

/// A code or link that a buyer redeems.
#[derive(Clone)]
#[non_exhaustive]
pub struct Redemption {
    /// For `CODE` the code, for `URL` the link, and for `CODE_PIN` a JSON object such as `{"type":"CODE_PIN","code":"12345","pin":"abc"}`. At most 1200 characters. JSON name: `redeem_data`.
    pub data: Option<Secret>,
    /// What `data` contains. JSON name: `redeem_type`.
    pub r#type: RedemptionType,
    /// Additional instructions as JSON. Its `instruction_url` is the page on which the buyer redeems the code, and is linked in the email to the buyer. JSON name: `redeem_instruction_info`.
    pub instructions: Option<String>,
}

impl Redemption {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: impl Into<RedemptionType>) -> Self {
        Self {
            data: None,
            r#type: r#type.into(),
            instructions: None,
        }
    }

    /// For `CODE` the code, for `URL` the link, and for `CODE_PIN` a JSON object such as `{"type":"CODE_PIN","code":"12345","pin":"abc"}`. At most 1200 characters. JSON name: `redeem_data`.
    #[inline]
    pub fn data(mut self, data: impl Into<Secret>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Additional instructions as JSON. Its `instruction_url` is the page on which the buyer redeems the code, and is linked in the email to the buyer. JSON name: `redeem_instruction_info`.
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }
}

impl WriteFields for Redemption {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("redeem_data", &within(&self.data, ..=1_200)),
                    ("redeem_type", &self.r#type),
                    ("redeem_instruction_info", &self.instructions),
                ],
            );
    }
}

debug_written!(Redemption);

/// Kind of redeemable data.
#[non_exhaustive]
pub enum RedemptionType {
    /// A code. Sent as `CODE`.
    Code,
    /// A link. Sent as `URL`.
    Url,
    /// A code with a PIN, as JSON. Sent as `CODE_PIN`.
    CodePin,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RedemptionType {
    const TEXTS: &'static [&'static str] = &["CODE", "URL", "CODE_PIN"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Code,
            Ok(1) => Self::Url,
            Ok(_) => Self::CodePin,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Code => Ok(0),
            Self::Url => Ok(1),
            Self::CodePin => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RedemptionType, Write);
