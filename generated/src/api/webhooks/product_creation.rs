// @generated from specs/webhooks/product_creation.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductCreation` event.

use crate::__private::*;
use crate::api::ids::ProductId;

/// A product was created.
///
/// Sent with `type` 16; registered as `PRODUCT_CREATION`.
/// TikTok's page: `663c98b566828e02e4515580`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductCreation {
    /// Product ID, as `product::GetProduct` accepts it.
    pub product_id: Option<ProductId>,
    /// Special kinds of the product, if any.
    pub product_types: Vec<ProductType>,
    /// When the product was created.
    pub update_time: Option<Timestamp>,
}

impl Fields for ProductCreation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("product_types", &mut self.product_types),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ProductCreation);

impl Webhook for ProductCreation {
    const TYPE: i64 = 16;
    const NAME: &'static str = "ProductCreation";
}

/// A kind of product.
#[non_exhaustive]
pub enum ProductType {
    /// A virtual bundle. Sent as `COMBINED_PRODUCT`.
    CombinedProduct,
    /// A copy of a product from another market, made with TikTok's GPR tool. Sent as `GPR_PRODUCT`.
    GprProduct,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductType {
    const TEXTS: &'static [&'static str] = &["COMBINED_PRODUCT", "GPR_PRODUCT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::CombinedProduct,
            Ok(_) => Self::GprProduct,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::CombinedProduct => Ok(0),
            Self::GprProduct => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ProductType, Read);
