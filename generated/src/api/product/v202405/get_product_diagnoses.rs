// @generated from specs/product/202405/get_product_diagnoses.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetProductDiagnoses`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::product::types::{Diagnosis, ListingQuality};

/// Diagnoses the content of up to 200 live products and suggests better texts and images. The issues do not block a listing; [`CheckProductListing`](crate::product::CheckProductListing) finds those that do.
///
/// `GET /product/202405/products/diagnoses`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `serller.product.optimize`.
/// Returns [`GetProductDiagnosesResponse`].
/// At most 200 `product_ids` per call. `Handle::batches` splits longer lists.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/product-information-issue-diagnosis-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::GetProductDiagnoses;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetProductDiagnoses::new(["1729592969712207008"])).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [12009014](crate::errors#code-12009014), [12019114](crate::errors#code-12019114), [12019120](crate::errors#code-12019120), [12052260](crate::errors#code-12052260), [36009003](crate::errors#code-36009003).
#[doc(alias = "product-information-issue-diagnosis-202405")]
#[doc(alias = "ProductInformationIssueDiagnosis")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProductDiagnoses {
    /// IDs of live products (status `ACTIVATE`), from [`SearchProducts`](crate::product::SearchProducts). At most 200 entries.
    pub product_ids: Vec<ProductId>,
}

impl GetProductDiagnoses {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<ProductId>>) -> Self {
        Self {
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Endpoint for GetProductDiagnoses {
    type Response = GetProductDiagnosesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetProductDiagnoses";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/product/202405/products/diagnoses";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["serller.product.optimize"])
        .errors(&[12009014, 12019114, 12019120, 12052260, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/product-information-issue-diagnosis-202405",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("product_ids", &within(&self.product_ids, ..=200));
        query.shop_cipher();
        query.timestamp();
    }
}

impl Batched for GetProductDiagnoses {
    type Key = ProductId;
    type Item = DiagnosedProduct;

    const MAX: usize = 200;

    #[inline]
    fn keys(&mut self) -> &mut Vec<Self::Key> {
        &mut self.product_ids
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`GetProductDiagnoses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductDiagnosesResponse {
    /// Requested products and their diagnoses.
    pub products: Vec<DiagnosedProduct>,
}

impl Fields for GetProductDiagnosesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("products", &mut self.products)]);
    }
}

debug_fields!(GetProductDiagnosesResponse);

/// The diagnosis of one product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosedProduct {
    /// Diagnoses, one for each field of the product.
    pub diagnoses: Vec<Diagnosis>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Quality of the listing. Only in the US.
    pub listing_quality: Option<ListingQuality>,
}

impl Fields for DiagnosedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("diagnoses", &mut self.diagnoses),
                    ("id", &mut self.id),
                    ("listing_quality", &mut self.listing_quality),
                ],
            );
    }
}

debug_fields!(DiagnosedProduct);
