// @generated from specs/product/202409/partial_edit_responsible_person.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PartialEditResponsiblePerson`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::ResponsiblePersonId;
use crate::api::product::types::{AddressInput, ResponsiblePersonPhoneNumberInput};

/// Changes the given data of a responsible person in one language, for local sellers in the EU. A given object is replaced as a whole.
///
/// `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/partial-edit-responsible-person-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::PartialEditResponsiblePerson;
 use tiktok_shop::product::types::{AddressInput, AddressInputRequired};
 use tiktok_shop::types::Region;

 let seller = client.seller(token);
 let request = PartialEditResponsiblePerson::new("172959296971220003")
     .address(
         AddressInput::new(AddressInputRequired {
             country: Region::Ie,
             postal_code: "D02 HD23".into(),
             street_address_line1: "63 Cardiff Ln, Grand Canal Dock, Dublin City, Dublin"
                 .into(),
         }),
     )
     .email("name@example.com");
 seller.send(&request).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [38023022](crate::errors#code-38023022), [38023024](crate::errors#code-38023024), [38023025](crate::errors#code-38023025), [38023026](crate::errors#code-38023026), [38023028](crate::errors#code-38023028), [38023041](crate::errors#code-38023041),
/// [38023042](crate::errors#code-38023042), [38023043](crate::errors#code-38023043), [38023044](crate::errors#code-38023044), [38023050](crate::errors#code-38023050), [38023051](crate::errors#code-38023051), [38023052](crate::errors#code-38023052).
#[doc(alias = "partial-edit-responsible-person-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialEditResponsiblePerson {
    /// Responsible person ID, from [`SearchResponsiblePersons`](crate::product::SearchResponsiblePersons).
    pub responsible_person_id: ResponsiblePersonId,
    /// Address of the responsible person.
    pub address: Option<AddressInput>,
    /// Email address of the responsible person, without Chinese characters.
    pub email: Option<String>,
    /// Language in which the given data is written: `en-IE`, `de-DE`, `fr-FR`, `it-IT` or `es-ES`, by default that of the seller's registered business address. Other language versions stay the same.
    pub locale: Option<Locale>,
    /// Name of the responsible person, without Chinese characters. At most 200 characters.
    pub name: Option<String>,
    /// Phone number of the responsible person.
    pub phone_number: Option<ResponsiblePersonPhoneNumberInput>,
}

impl PartialEditResponsiblePerson {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(responsible_person_id: impl Into<ResponsiblePersonId>) -> Self {
        Self {
            responsible_person_id: responsible_person_id.into(),
            address: None,
            email: None,
            locale: None,
            name: None,
            phone_number: None,
        }
    }

    /// Address of the responsible person.
    #[inline]
    pub fn address(mut self, address: AddressInput) -> Self {
        self.address = Some(address);
        self
    }

    /// Email address of the responsible person, without Chinese characters.
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

    /// Name of the responsible person, without Chinese characters. At most 200 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the responsible person.
    #[inline]
    pub fn phone_number(
        mut self,
        phone_number: ResponsiblePersonPhoneNumberInput,
    ) -> Self {
        self.phone_number = Some(phone_number);
        self
    }
}

impl Endpoint for PartialEditResponsiblePerson {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "PartialEditResponsiblePerson";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                38023022, 38023024, 38023025, 38023026, 38023028, 38023041, 38023042,
                38023043, 38023044, 38023050, 38023051, 38023052,
            ],
        )
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/partial-edit-responsible-person-202409",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/product/202409/compliance/responsible_persons/");
        path.id("responsible_person_id", &self.responsible_person_id);
        path.literal("/partial_edit");
    }

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
