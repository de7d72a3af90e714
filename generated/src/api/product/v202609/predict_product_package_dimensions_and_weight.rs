// @generated from specs/product/202609/predict_product_package_dimensions_and_weight.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PredictProductPackageDimensionsAndWeight`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{LengthUnit, Weight};
use crate::api::ids::CategoryId;

/// Predicts the package dimensions and weight of a product, based on its leaf category. The reply is empty if there is no prediction.
///
/// `POST /product/202609/products/package/predict`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`PredictProductPackageDimensionsAndWeightResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::PredictProductPackageDimensionsAndWeight;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&PredictProductPackageDimensionsAndWeight::new("600001")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PredictProductPackageDimensionsAndWeight {
    /// ID of a leaf category, from [`GetCategories`](crate::product::GetCategories).
    pub category_id: CategoryId,
}

impl PredictProductPackageDimensionsAndWeight {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for PredictProductPackageDimensionsAndWeight {
    type Response = PredictProductPackageDimensionsAndWeightResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "PredictProductPackageDimensionsAndWeight";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202609/products/package/predict";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("category_id", &self.category_id)]);
    }
}

/// The response to [`PredictProductPackageDimensionsAndWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictProductPackageDimensionsAndWeightResponse {
    /// Estimated dimensions of the packed product.
    pub package_dimensions: Option<PackageDimensions>,
    /// Estimated weight of the packed product, in `GRAM`, `KILOGRAM`, `POUND` or `OUNCE`.
    pub package_weight: Option<Weight>,
}

impl Fields for PredictProductPackageDimensionsAndWeightResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("package_dimensions", &mut self.package_dimensions),
                    ("package_weight", &mut self.package_weight),
                ],
            );
    }
}

debug_fields!(PredictProductPackageDimensionsAndWeightResponse);

/// Predicted dimensions of the packed product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageDimensions {
    /// Height, in `unit`.
    pub height: Option<i64>,
    /// Length, in `unit`.
    pub length: Option<i64>,
    /// Unit of the three lengths: `MILLIMETER`, `CENTIMETER`, `METER`, `INCH` or `FOOT`.
    pub unit: Option<LengthUnit>,
    /// Width, in `unit`.
    pub width: Option<i64>,
}

impl Fields for PackageDimensions {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("height", &mut self.height),
                    ("length", &mut self.length),
                    ("unit", &mut self.unit),
                    ("width", &mut self.width),
                ],
            );
    }
}

debug_fields!(PackageDimensions);
