// @generated from specs/product/202409/create_manufacturer.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateManufacturer`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ManufacturerId;
use crate::api::product::types::PhoneNumberInput;

/// Registers a manufacturer for products of local sellers in the EU. TikTok translates the data into the languages of the EU markets; [`SearchManufacturers`](crate::product::SearchManufacturers) returns the translations, and [`PartialEditManufacturer`](crate::product::PartialEditManufacturer) corrects them.
///
/// `POST /product/202409/compliance/manufacturers`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`CreateManufacturerResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-manufacturer-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::{CreateManufacturer, create_manufacturer};
 use tiktok_shop::product::types::{Availability, PhoneNumberInput};
 use tiktok_shop::types::Locale;

 let seller = client.seller(token);
 let request = CreateManufacturer::new(create_manufacturer::Required {
         address: "10 Earlsfort Terrace, Dublin, Ireland".into(),
         email: "name@example.com".into(),
         name: "John Doe".into(),
         phone_number: PhoneNumberInput::new()
             .availability(Availability::Available)
             .country_code("+353")
             .local_number("81234567"),
     })
     .locale(Locale::EnIe);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data.manufacturer_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [38023025](crate::errors#code-38023025), [38023032](crate::errors#code-38023032), [38023033](crate::errors#code-38023033), [38023034](crate::errors#code-38023034), [38023037](crate::errors#code-38023037), [38023041](crate::errors#code-38023041),
/// [38023042](crate::errors#code-38023042), [38023043](crate::errors#code-38023043), [38023044](crate::errors#code-38023044), [38023045](crate::errors#code-38023045), [38023046](crate::errors#code-38023046), [38023050](crate::errors#code-38023050),
/// [38023060](crate::errors#code-38023060).
#[doc(alias = "create-manufacturer-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateManufacturer {
    /// Postal address, without Chinese characters. At most 500 characters.
    pub address: String,
    /// Email address, without Chinese characters.
    pub email: String,
    /// Language of the data, from which TikTok translates it: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`. Defaults to that of the seller's registered business address.
    pub locale: Option<Locale>,
    /// Name, without Chinese characters. At most 255 characters.
    pub name: String,
    /// Phone number of the manufacturer.
    pub phone_number: PhoneNumberInput,
    /// Registered trade name, without Chinese characters. At most 200 characters.
    pub registered_trade_name: Option<String>,
}

/// The required fields of [`CreateManufacturer`], for [`CreateManufacturer::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Postal address, without Chinese characters. At most 500 characters.
    pub address: String,
    /// Email address, without Chinese characters.
    pub email: String,
    /// Name, without Chinese characters. At most 255 characters.
    pub name: String,
    /// Phone number of the manufacturer.
    pub phone_number: PhoneNumberInput,
}

impl CreateManufacturer {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            address: required.address,
            email: required.email,
            locale: None,
            name: required.name,
            phone_number: required.phone_number,
            registered_trade_name: None,
        }
    }

    /// Language of the data, from which TikTok translates it: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`. Defaults to that of the seller's registered business address.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Registered trade name, without Chinese characters. At most 200 characters.
    #[inline]
    pub fn registered_trade_name(
        mut self,
        registered_trade_name: impl Into<String>,
    ) -> Self {
        self.registered_trade_name = Some(registered_trade_name.into());
        self
    }
}

impl Endpoint for CreateManufacturer {
    type Response = CreateManufacturerResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateManufacturer";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/compliance/manufacturers";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                38023025, 38023032, 38023033, 38023034, 38023037, 38023041, 38023042,
                38023043, 38023044, 38023045, 38023046, 38023050, 38023060,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/create-manufacturer-202409");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("address", &within(&self.address, ..=500)),
                ("email", &self.email),
                ("locale", &self.locale),
                ("name", &within(&self.name, ..=255)),
                ("phone_number", &self.phone_number),
                ("registered_trade_name", &within(&self.registered_trade_name, ..=200)),
            ],
        );
    }
}

/// The response to [`CreateManufacturer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManufacturerResponse {
    /// Manufacturer ID, for `manufacturer_ids` of a product.
    pub manufacturer_id: Option<ManufacturerId>,
}

impl Fields for CreateManufacturerResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("manufacturer_id", &mut self.manufacturer_id)]);
    }
}

debug_fields!(CreateManufacturerResponse);
