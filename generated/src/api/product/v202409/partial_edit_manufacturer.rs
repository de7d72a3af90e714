// @generated from specs/product/202409/partial_edit_manufacturer.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PartialEditManufacturer`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ManufacturerId;
use crate::api::product::types::PhoneNumberInput;

/// Changes the given data of a manufacturer in one language, for local sellers in the EU. A given object is replaced as a whole, and no text may contain Chinese characters.
///
/// `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/partial-edit-manufacturer-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::PartialEditManufacturer;
 use tiktok_shop::types::Locale;

 let seller = client.seller(token);
 let request = PartialEditManufacturer::new("172959296971220002")
     .address("10 Earlsfort Terrace, Dublin, Ireland")
     .email("name@example.com")
     .locale(Locale::EnIe)
     .name("John Doe");
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [38023025](crate::errors#code-38023025), [38023033](crate::errors#code-38023033), [38023034](crate::errors#code-38023034), [38023037](crate::errors#code-38023037), [38023041](crate::errors#code-38023041), [38023042](crate::errors#code-38023042),
/// [38023043](crate::errors#code-38023043), [38023044](crate::errors#code-38023044), [38023045](crate::errors#code-38023045), [38023046](crate::errors#code-38023046), [38023050](crate::errors#code-38023050), [38023051](crate::errors#code-38023051),
/// [38023052](crate::errors#code-38023052), [38023060](crate::errors#code-38023060).
#[doc(alias = "partial-edit-manufacturer-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditManufacturer {
    /// Manufacturer ID, from [`SearchManufacturers`](crate::product::SearchManufacturers).
    pub manufacturer_id: ManufacturerId,
    /// Postal address of the manufacturer. At most 500 characters.
    pub address: Option<String>,
    /// Email address of the manufacturer.
    pub email: Option<String>,
    /// Language in which the given data is written: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`, by default that of the seller's registered business address. Other language versions stay the same.
    pub locale: Option<Locale>,
    /// Name of the manufacturer. At most 255 characters.
    pub name: Option<String>,
    /// Phone number of the manufacturer. TikTok accepts the availability `UNAVAILABLE` only from some sellers.
    pub phone_number: Option<PhoneNumberInput>,
    /// Registered trade name of the manufacturer. At most 200 characters.
    pub registered_trade_name: Option<String>,
}

impl PartialEditManufacturer {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(manufacturer_id: impl Into<ManufacturerId>) -> Self {
        Self {
            manufacturer_id: manufacturer_id.into(),
            address: None,
            email: None,
            locale: None,
            name: None,
            phone_number: None,
            registered_trade_name: None,
        }
    }

    /// Postal address of the manufacturer. At most 500 characters.
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Email address of the manufacturer.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Language in which the given data is written: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`, by default that of the seller's registered business address. Other language versions stay the same.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Name of the manufacturer. At most 255 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the manufacturer. TikTok accepts the availability `UNAVAILABLE` only from some sellers.
    #[inline]
    pub fn phone_number(mut self, phone_number: PhoneNumberInput) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Registered trade name of the manufacturer. At most 200 characters.
    #[inline]
    pub fn registered_trade_name(
        mut self,
        registered_trade_name: impl Into<String>,
    ) -> Self {
        self.registered_trade_name = Some(registered_trade_name.into());
        self
    }
}

impl Endpoint for PartialEditManufacturer {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "PartialEditManufacturer";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                38023025, 38023033, 38023034, 38023037, 38023041, 38023042, 38023043,
                38023044, 38023045, 38023046, 38023050, 38023051, 38023052, 38023060,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/partial-edit-manufacturer-202409",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202409/compliance/manufacturers/");
        path.id("manufacturer_id", &self.manufacturer_id);
        path.literal("/partial_edit");
    }

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
