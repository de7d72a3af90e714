// @generated from specs/fbt/202601/create_mcf_order.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateMcfOrder`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::FbtGoodsId;
use crate::api::fbt::types::CreatedMcfOrder;

/// Creates a multi-channel fulfillment (MCF) order, which makes Fulfilled by TikTok ship an order of another sales channel. [`GetMerchantMcfStatus`](crate::fbt::GetMerchantMcfStatus) shows whether the seller takes part in MCF.
///
/// `POST /fbt/202601/mcf_outbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateMcfOrderResponse`].
/// Superseded by a newer version: [`v202607`](crate::fbt::v202607::create_mcf_order::CreateMcfOrder).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::fbt::v202601::CreateMcfOrder;
 use tiktok_shop::fbt::v202601::create_mcf_order::{Consignee, ConsigneeAddress};
 use tiktok_shop::types::Region;

 let shop = client.seller(token).shop(cipher);
 let request = CreateMcfOrder::new()
     .consignee(
         Consignee::new()
             .address(
                 ConsigneeAddress::new()
                     .address_line_1("350 5th Ave")
                     .address_line_2("Floor 20")
                     .city("New York")
                     .country_code(Region::Us),
             ),
     );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateFbtMcfOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMcfOrder {
    /// The person who receives the order.
    pub consignee: Option<Consignee>,
    /// ID of the order in the seller's own system.
    pub external_order_id: Option<String>,
    /// Goods of Fulfilled by TikTok to ship, at most 50 units in total.
    pub goods: Option<Vec<McfGoodsInput>>,
}

impl CreateMcfOrder {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The person who receives the order.
    #[inline]
    pub fn consignee(mut self, consignee: Consignee) -> Self {
        self.consignee = Some(consignee);
        self
    }

    /// ID of the order in the seller's own system.
    #[inline]
    pub fn external_order_id(mut self, external_order_id: impl Into<String>) -> Self {
        self.external_order_id = Some(external_order_id.into());
        self
    }

    /// Goods of Fulfilled by TikTok to ship, at most 50 units in total.
    #[inline]
    pub fn goods(mut self, goods: impl IntoIterator<Item = McfGoodsInput>) -> Self {
        self.goods = Some(goods.into_iter().collect());
        self
    }
}

impl Endpoint for CreateMcfOrder {
    type Response = CreateMcfOrderResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateMcfOrder";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/fbt/202601/mcf_outbound_orders";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202607");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("consignee", &self.consignee),
                ("external_order_id", &self.external_order_id),
                ("goods", &self.goods),
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Consignee {
    /// Address of the recipient. TikTok creates no order if it cannot verify the address.
    pub address: Option<ConsigneeAddress>,
    /// Email address of the recipient.
    pub email: Option<String>,
    /// Name of the recipient. Example: `Jane Smith`.
    pub name: Option<String>,
    /// Phone number of the recipient. Example: `(+1)2125550123`.
    pub phone_number: Option<String>,
}

impl Consignee {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the recipient. TikTok creates no order if it cannot verify the address.
    #[inline]
    pub fn address(mut self, address: ConsigneeAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Email address of the recipient.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Name of the recipient. Example: `Jane Smith`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the recipient. Example: `(+1)2125550123`.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

impl WriteFields for Consignee {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address", &self.address),
                    ("email", &self.email),
                    ("name", &self.name),
                    ("phone_number", &self.phone_number),
                ],
            );
    }
}

debug_written!(Consignee);

/// Address of the recipient.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsigneeAddress {
    /// First line of the address. Example: `350 5th Ave`.
    pub address_line_1: Option<String>,
    /// Second line of the address. Example: `Floor 20`.
    pub address_line_2: Option<String>,
    /// City of the address. Example: `New York`.
    pub city: Option<String>,
    /// Code of the country.
    pub country_code: Option<Region>,
    /// District or county of the address. Example: `New York County`.
    pub district_or_county: Option<String>,
    /// Postal code of the address. Example: `10118`.
    pub postal_code: Option<String>,
    /// State or region of the address. Example: `New York`.
    pub state_or_region: Option<String>,
}

impl ConsigneeAddress {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the address. Example: `350 5th Ave`.
    #[inline]
    pub fn address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1 = Some(address_line_1.into());
        self
    }

    /// Second line of the address. Example: `Floor 20`.
    #[inline]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// City of the address. Example: `New York`.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Code of the country.
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<Region>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// District or county of the address. Example: `New York County`.
    #[inline]
    pub fn district_or_county(mut self, district_or_county: impl Into<String>) -> Self {
        self.district_or_county = Some(district_or_county.into());
        self
    }

    /// Postal code of the address. Example: `10118`.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// State or region of the address. Example: `New York`.
    #[inline]
    pub fn state_or_region(mut self, state_or_region: impl Into<String>) -> Self {
        self.state_or_region = Some(state_or_region.into());
        self
    }
}

impl WriteFields for ConsigneeAddress {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("address_line_1", &self.address_line_1),
                    ("address_line_2", &self.address_line_2),
                    ("city", &self.city),
                    ("country_code", &self.country_code),
                    ("district_or_county", &self.district_or_county),
                    ("postal_code", &self.postal_code),
                    ("state_or_region", &self.state_or_region),
                ],
            );
    }
}

debug_written!(ConsigneeAddress);

/// Goods of a multi-channel fulfillment order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McfGoodsInput {
    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    pub id: Option<FbtGoodsId>,
    /// Number of units. All goods of the order together may have at most 50.
    pub quantity: Option<i64>,
}

impl McfGoodsInput {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goods ID, from [`SearchGoods`](crate::fbt::SearchGoods).
    #[inline]
    pub fn id(mut self, id: impl Into<FbtGoodsId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Number of units. All goods of the order together may have at most 50.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl WriteFields for McfGoodsInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("quantity", &self.quantity)]);
    }
}

debug_written!(McfGoodsInput);
