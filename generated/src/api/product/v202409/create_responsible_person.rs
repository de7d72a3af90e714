// @generated from specs/product/202409/create_responsible_person.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateResponsiblePerson`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ResponsiblePersonId;
use crate::api::product::types::{AddressInput, ResponsiblePersonPhoneNumberInput};

/// Registers a person who is responsible in the EU for the compliance of a local seller's products. TikTok translates the data into the languages of the EU markets; [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons) returns the translations, and [`PartialEditResponsiblePerson`](crate::product::PartialEditResponsiblePerson) corrects them.
///
/// `POST /product/202409/compliance/responsible_persons`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`CreateResponsiblePersonResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-responsible-person-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::{CreateResponsiblePerson, create_responsible_person};
 use tiktok_shop::product::types::{AddressInput, AddressInputRequired, ResponsiblePersonPhoneNumberInput};
 use tiktok_shop::types::{Locale, Region};

 let seller = client.seller(token);
 let request = CreateResponsiblePerson::new(create_responsible_person::Required {
         address: AddressInput::new(AddressInputRequired {
             country: Region::Ie,
             postal_code: "D02 HD23".into(),
             street_address_line1: "63 Cardiff Ln, Grand Canal Dock, Dublin City, Dublin"
                 .into(),
         }),
         email: "name@example.com".into(),
         name: "John Doe".into(),
         phone_number: ResponsiblePersonPhoneNumberInput::new("+353", "80915151"),
     })
     .locale(Locale::EnIe);
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data.responsible_person_id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [38023022](crate::errors#code-38023022), [38023024](crate::errors#code-38023024), [38023025](crate::errors#code-38023025), [38023026](crate::errors#code-38023026), [38023027](crate::errors#code-38023027), [38023028](crate::errors#code-38023028),
/// [38023041](crate::errors#code-38023041), [38023042](crate::errors#code-38023042), [38023043](crate::errors#code-38023043), [38023044](crate::errors#code-38023044), [38023050](crate::errors#code-38023050).
#[doc(alias = "create-responsible-person-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateResponsiblePerson {
    /// Address of the responsible person.
    pub address: AddressInput,
    /// Email address, without Chinese characters.
    pub email: String,
    /// Language of the data, from which TikTok translates it: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`. Defaults to that of the seller's registered business address.
    pub locale: Option<Locale>,
    /// Name, without Chinese characters. At most 200 characters.
    pub name: String,
    /// Phone number of the responsible person.
    pub phone_number: ResponsiblePersonPhoneNumberInput,
}

/// The required fields of [`CreateResponsiblePerson`], for [`CreateResponsiblePerson::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Address of the responsible person.
    pub address: AddressInput,
    /// Email address, without Chinese characters.
    pub email: String,
    /// Name, without Chinese characters. At most 200 characters.
    pub name: String,
    /// Phone number of the responsible person.
    pub phone_number: ResponsiblePersonPhoneNumberInput,
}

impl CreateResponsiblePerson {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            address: required.address,
            email: required.email,
            locale: None,
            name: required.name,
            phone_number: required.phone_number,
        }
    }

    /// Language of the data, from which TikTok translates it: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`. Defaults to that of the seller's registered business address.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Endpoint for CreateResponsiblePerson {
    type Response = CreateResponsiblePersonResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateResponsiblePerson";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/compliance/responsible_persons";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                38023022, 38023024, 38023025, 38023026, 38023027, 38023028, 38023041,
                38023042, 38023043, 38023044, 38023050,
            ],
        )
        .page(
            "https://partner.tiktokshop.com/docv2/page/create-responsible-person-202409",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("address", &self.address),
                ("email", &self.email),
                ("locale", &self.locale),
                ("name", &within(&self.name, ..=200)),
                ("phone_number", &self.phone_number),
            ],
        );
    }
}

/// The response to [`CreateResponsiblePerson`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponsiblePersonResponse {
    /// Responsible person ID, for `responsible_person_ids` of a product.
    pub responsible_person_id: Option<ResponsiblePersonId>,
}

impl Fields for CreateResponsiblePersonResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("responsible_person_id", &mut self.responsible_person_id)]);
    }
}

debug_fields!(CreateResponsiblePersonResponse);
