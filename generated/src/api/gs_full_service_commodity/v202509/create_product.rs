// @generated from specs/gs_full_service_commodity/202509/create_product.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateProduct`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::gs_full_service_commodity::types::KeyedSpuInput;

/// Submits a new product (SPU) with its SKCs and SKUs, which TikTok may select for sale. Unlike older versions, this one takes attributes for each region and a list of key attributes.
///
/// `POST /gs_full_service_commodity/202509/beta/products`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`CreateProductResponse`].
/// Idempotent: TikTok ignores a repeated request with the same `idempotency_key`.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::CreateProduct;
 use tiktok_shop::gs_full_service_commodity::types::{AttributeValueInput, KeyedSpuInput, RegionalAttributeInput};
 use tiktok_shop::types::Region;

 let seller = client.seller(token);
 let request = CreateProduct::new()
     .spu(
         KeyedSpuInput::new()
             .attributes([
                 RegionalAttributeInput::new()
                     .id("7474875997982590740")
                     .region(Region::Us)
                     .values([
                         AttributeValueInput::new()
                             .id("7477847733823670030")
                             .name("Cotton"),
                     ]),
             ]),
     );
 let reply = seller.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsCreateProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Unique key of the request. A request with the same key creates no second product. JSON name: `idempotent_key`.
    pub idempotency_key: Option<String>,
    /// The product.
    pub spu: Option<KeyedSpuInput>,
}

impl CreateProduct {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unique key of the request. A request with the same key creates no second product. JSON name: `idempotent_key`.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// The product.
    #[inline]
    pub fn spu(mut self, spu: KeyedSpuInput) -> Self {
        self.spu = Some(spu);
        self
    }
}

impl Endpoint for CreateProduct {
    type Response = CreateProductResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateProduct";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202509/beta/products";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.idempotency_key(KeyPlace::Body);

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("idempotent_key", &self.idempotency_key), ("spu", &self.spu)]);
    }

    #[inline]
    fn with_idempotency_key(&self, key: String) -> Option<Self> {
        self.idempotency_key
            .is_none()
            .then(|| Self {
                idempotency_key: Some(key),
                ..self.clone()
            })
    }
}

/// The response to [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductResponse {
    /// SPU code of the new product, for [`SearchProducts`](crate::gs_full_service_commodity::SearchProducts).
    pub spu_code: Option<String>,
}

impl Fields for CreateProductResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("spu_code", &mut self.spu_code)]);
    }
}

debug_fields!(CreateProductResponse);
