// @generated from specs/product/202309/create_custom_brand.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateCustomBrand`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::BrandId;

/// Creates a custom brand of the seller for all markets, at most 50 a day and 1,000 in total. The seller can obtain the authorization later, in the Qualification Center of Seller Center.
///
/// `POST /product/202309/brands`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.product.basic`.
/// Returns [`CreateCustomBrandResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/create-custom-brands-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CreateCustomBrand;

 let seller = client.seller(token);
 let reply = seller.send(&CreateCustomBrand::new("Teas")).await?;
 println!("{:?}", reply.data.id);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12052189](crate::errors#code-12052189), [12052190](crate::errors#code-12052190), [12052191](crate::errors#code-12052191), [12052192](crate::errors#code-12052192), [12052202](crate::errors#code-12052202), [12052203](crate::errors#code-12052203),
/// [12052204](crate::errors#code-12052204), [12052205](crate::errors#code-12052205), [12052206](crate::errors#code-12052206), [36009003](crate::errors#code-36009003).
#[doc(alias = "create-custom-brands-202309")]
#[doc(alias = "CreateCustomBrands")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCustomBrand {
    /// Name of the new brand, which no other brand may have and which is not translated. Chinese, special fonts, emoji and five or more digits in a row are not allowed. From 2 to 30 characters.
    pub name: String,
}

impl CreateCustomBrand {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Endpoint for CreateCustomBrand {
    type Response = CreateCustomBrandResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateCustomBrand";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/brands";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.product.basic"])
        .errors(
            &[
                12052189, 12052190, 12052191, 12052192, 12052202, 12052203, 12052204,
                12052205, 12052206, 36009003,
            ],
        )
        .page("https://partner.tiktokshop.com/docv2/page/create-custom-brands-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("name", &within(&self.name, 2..=30))]);
    }
}

/// The response to [`CreateCustomBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomBrandResponse {
    /// ID of the new brand.
    pub id: Option<BrandId>,
}

impl Fields for CreateCustomBrandResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(CreateCustomBrandResponse);
