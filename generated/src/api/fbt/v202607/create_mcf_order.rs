// @generated from specs/fbt/202607/create_mcf_order.yaml by `cargo xtask generate`; edit the spec instead.

//! `CreateMcfOrder` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::fbt::types::CreatedMcfOrder;

/// Has an order of up to 50 units from another sales channel fulfilled by TikTok (MCF) within the US.
///
/// `POST /fbt/202607/mcf_outbound_orders`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateMcfOrderResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "CreateFbtMcfOrder")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMcfOrder {
    /// The seller's own, up to 127 bytes; one that another active order bears is refused.
    pub external_order_id: String,
    /// At most 50 units together.
    pub goods: Vec<McfGoodsInput>,
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
                ("goods", &self.goods),
                ("consignee", &self.consignee),
            ],
        );
    }
}

/// The response to [`CreateMcfOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcfOrderResponse {
    pub mcf_order: Option<CreatedMcfOrder>,
}

impl Fields for CreateMcfOrderResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("mcf_order", &mut self.mcf_order)]);
    }
}

debug_fields!(CreateMcfOrderResponse);

/// The `consignee` of [`CreateMcfOrder`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Consignee {
    /// Up to 128 bytes.
    pub name: String,
    pub phone_number: String,
    pub email: String,
    /// Documented for version 202601: No order is made where it cannot be verified.
    pub address: ConsigneeAddress,
}

/// The required fields of [`Consignee`], for [`Consignee::new`].
#[derive(Clone, Debug)]
pub struct ConsigneeRequired {
    /// Up to 128 bytes.
    pub name: String,
    pub phone_number: String,
    pub email: String,
    /// Documented for version 202601: No order is made where it cannot be verified.
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

/// The `address` of [`Consignee`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsigneeAddress {
    /// `US`.
    pub country_code: Region,
    pub state_or_region: String,
    pub city: String,
    pub address_line_1: String,
    pub district_or_county: Option<String>,
    pub address_line_2: Option<String>,
    /// Five digits.
    pub postal_code: Option<String>,
}

/// The required fields of [`ConsigneeAddress`], for [`ConsigneeAddress::new`].
#[derive(Clone, Debug)]
pub struct ConsigneeAddressRequired {
    /// `US`.
    pub country_code: Region,
    pub state_or_region: String,
    pub city: String,
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

    #[inline]
    pub fn district_or_county(mut self, district_or_county: impl Into<String>) -> Self {
        self.district_or_county = Some(district_or_county.into());
        self
    }

    #[inline]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// Five digits.
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

/// An item of `goods` in [`CreateMcfOrder`].
#[derive(Clone)]
#[non_exhaustive]
pub struct McfGoodsInput {
    /// ID of the goods, from `Goods::id`.
    pub id: String,
    /// At least 1. Documented for version 202601: All goods of an order together, at most 50.
    pub quantity: i64,
}

impl McfGoodsInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, quantity: i64) -> Self {
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
