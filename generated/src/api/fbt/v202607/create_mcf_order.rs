// @generated from specs/fbt/202607/create_mcf_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateMcfOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::FbtGoodsId;
use crate::api::fbt::types::CreatedMcfOrder;

/// Creates a multi-channel fulfillment (MCF) order, which makes Fulfilled by TikTok ship an order of another sales channel within the US; [`GetMerchantMcfStatus`](crate::fbt::GetMerchantMcfStatus) shows whether the seller takes part in MCF. A second request with the `external_order_id` of an active MCF order fails instead of returning that order.
///
/// `POST /fbt/202607/mcf_outbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateMcfOrderResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::CreateMcfOrder;
 use tiktok_shop::fbt::create_mcf_order::{Consignee, ConsigneeAddress, ConsigneeAddressRequired, ConsigneeRequired, McfGoodsInput};
 use tiktok_shop::types::Region;

 let shop = client.seller(token).shop(cipher);
 let request = CreateMcfOrder::new(
     "shopify202208291503530001100220033",
     [McfGoodsInput::new("7420135978213461877", 1)],
     Consignee::new(ConsigneeRequired {
         name: "Jane Smith".into(),
         phone_number: "(+1)2125550123".into(),
         email: "name@example.com".into(),
         address: ConsigneeAddress::new(ConsigneeAddressRequired {
                 country_code: Region::Us,
                 state_or_region: "New York".into(),
                 city: "New York".into(),
                 address_line_1: "350 5th Ave".into(),
             })
             .district_or_county("New York County")
             .address_line_2("Floor 20")
             .postal_code("10118"),
     }),
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateFbtMcfOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMcfOrder {
    /// ID of the order in the seller's own system, up to 127 bytes of UTF-8; must be unique among the active MCF orders of the merchant.
    pub external_order_id: String,
    /// Goods of Fulfilled by TikTok to ship, at most 50 units in total. At least 1 entry.
    pub goods: Vec<McfGoodsInput>,
    /// The person who receives the order.
    pub consignee: Consignee,
}

impl CreateMcfOrder {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        external_order_id: impl Into<String>,
        goods: impl IntoIterator<Item = McfGoodsInput>,
        consignee: Consignee,
    ) -> Self {
        Self {
            external_order_id: external_order_id.into(),
            goods: goods.into_iter().collect(),
            consignee,
        }
    }
}

impl Endpoint for CreateMcfOrder {
    type Response = CreateMcfOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateMcfOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202607/mcf_outbound_orders";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("external_order_id", &self.external_order_id),
                ("goods", &within(&self.goods, 1..)),
                ("consignee", &self.consignee),
            ],
        );
    }
}

/// The response to [`CreateMcfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcfOrderResponse {
    /// The multi-channel fulfillment order.
    pub mcf_order: Option<CreatedMcfOrder>,
}

impl Fields for CreateMcfOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(CreateMcfOrderResponse);

/// The person who receives an MCF order.
#[derive(Clone)]
#[non_exhaustive]
pub struct Consignee {
    /// Name of the recipient, up to 128 bytes of UTF-8. Example: `Jane Smith`.
    pub name: String,
    /// Phone number of the recipient. Example: `(+1)2125550123`.
    pub phone_number: String,
    /// Email address of the recipient.
    pub email: String,
    /// Address of the recipient. TikTok creates no order if it cannot verify the address.
    pub address: ConsigneeAddress,
}

/// The required fields of [`Consignee`], for [`Consignee::new`].
#[derive(Clone, Debug)]
pub struct ConsigneeRequired {
    /// Name of the recipient, up to 128 bytes of UTF-8. Example: `Jane Smith`.
    pub name: String,
    /// Phone number of the recipient. Example: `(+1)2125550123`.
    pub phone_number: String,
    /// Email address of the recipient.
    pub email: String,
    /// Address of the recipient. TikTok creates no order if it cannot verify the address.
    pub address: ConsigneeAddress,
}

impl Consignee {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConsigneeRequired) -> Self {
        Self {
            name: required.name,
            phone_number: required.phone_number,
            email: required.email,
            address: required.address,
        }
    }
}

impl WriteFields for Consignee {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("name", &self.name),
                    ("phone_number", &self.phone_number),
                    ("email", &self.email),
                    ("address", &self.address),
                ],
            );
    }
}

debug_written!(Consignee);

/// Address of the recipient.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsigneeAddress {
    /// Code of the country; only `US` is accepted.
    pub country_code: Region,
    /// State or region of the address. Example: `New York`.
    pub state_or_region: String,
    /// City of the address. Example: `New York`.
    pub city: String,
    /// First line of the address. Example: `350 5th Ave`.
    pub address_line_1: String,
    /// District or county of the address. Example: `New York County`.
    pub district_or_county: Option<String>,
    /// Second line of the address. Example: `Floor 20`.
    pub address_line_2: Option<String>,
    /// ZIP code, with five digits. Example: `10118`.
    pub postal_code: Option<String>,
}

/// The required fields of [`ConsigneeAddress`], for [`ConsigneeAddress::new`].
#[derive(Clone, Debug)]
pub struct ConsigneeAddressRequired {
    /// Code of the country; only `US` is accepted.
    pub country_code: Region,
    /// State or region of the address. Example: `New York`.
    pub state_or_region: String,
    /// City of the address. Example: `New York`.
    pub city: String,
    /// First line of the address. Example: `350 5th Ave`.
    pub address_line_1: String,
}

impl ConsigneeAddress {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConsigneeAddressRequired) -> Self {
        Self {
            country_code: required.country_code,
            state_or_region: required.state_or_region,
            city: required.city,
            address_line_1: required.address_line_1,
            district_or_county: None,
            address_line_2: None,
            postal_code: None,
        }
    }

    /// District or county of the address. Example: `New York County`.
    #[inline]
    pub fn district_or_county(mut self, district_or_county: impl Into<String>) -> Self {
        self.district_or_county = Some(district_or_county.into());
        self
    }

    /// Second line of the address. Example: `Floor 20`.
    #[inline]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// ZIP code, with five digits. Example: `10118`.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

impl WriteFields for ConsigneeAddress {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("country_code", &self.country_code),
                    ("state_or_region", &self.state_or_region),
                    ("city", &self.city),
                    ("address_line_1", &self.address_line_1),
                    ("district_or_county", &self.district_or_county),
                    ("address_line_2", &self.address_line_2),
                    ("postal_code", &self.postal_code),
                ],
            );
    }
}

debug_written!(ConsigneeAddress);

/// Goods of a multi-channel fulfillment order.
#[derive(Clone)]
#[non_exhaustive]
pub struct McfGoodsInput {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub id: FbtGoodsId,
    /// Number of units. All goods of the order together may have at most 50. At least 1.
    pub quantity: i64,
}

impl McfGoodsInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<FbtGoodsId>, quantity: i64) -> Self {
        Self { id: id.into(), quantity }
    }
}

impl WriteFields for McfGoodsInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("quantity", &within(&self.quantity, 1..))]);
    }
}

debug_written!(McfGoodsInput);
