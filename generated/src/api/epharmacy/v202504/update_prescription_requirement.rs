// @generated from specs/epharmacy/202504/update_prescription_requirement.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePrescriptionRequirement`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::PrescriptionRequirement;
use crate::api::ids::ProductId;

/// Sets whether a Tokopedia product requires a prescription.
///
/// `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::epharmacy::UpdatePrescriptionRequirement;
 use tiktok_shop::types::PrescriptionRequirement;

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePrescriptionRequirement::new("1729592969712207012")
     .prescription_requirement(
         PrescriptionRequirement::new().needs_prescription(true),
     );
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePrescriptionRequirement {
    /// Product ID, from `product::SearchProducts`.
    pub product_id: ProductId,
    /// New prescription requirement of the product.
    pub prescription_requirement: Option<PrescriptionRequirement>,
}

impl UpdatePrescriptionRequirement {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
            prescription_requirement: None,
        }
    }

    /// New prescription requirement of the product.
    #[inline]
    pub fn prescription_requirement(
        mut self,
        prescription_requirement: PrescriptionRequirement,
    ) -> Self {
        self.prescription_requirement = Some(prescription_requirement);
        self
    }
}

impl Endpoint for UpdatePrescriptionRequirement {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePrescriptionRequirement";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/epharmacy/202504/products/{product_id}/prescription_requirements/update";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/epharmacy/202504/products/");
        path.id("product_id", &self.product_id);
        path.literal("/prescription_requirements/update");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("prescription_requirement", &self.prescription_requirement)]);
    }
}
