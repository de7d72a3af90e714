// @generated from specs/webhooks/product_creation.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductCreation` event.

use crate::__private::*;

/// A product was created.
///
/// Sent with `type` 16; registered as `PRODUCT_CREATION`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductCreation {
    /// What `GetProduct` takes.
    pub product_id: Option<String>,
    pub product_types: Vec<ProductType>,
    /// When it was created.
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

/// The values of `product_types` in [`ProductCreation`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductType {
    /// A virtual bundle.
    CombinedProduct,
    /// Made of another market's product, by global replication.
    GprProduct,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ProductType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMBINED_PRODUCT", Self::CombinedProduct),
        ("GPR_PRODUCT", Self::GprProduct),
    ];

    open_enum_methods!();
}

open_enum!(ProductType, Read);
