// @generated from specs/webhooks/goods_match.yaml by `cargo xtask generate`; edit the spec instead.

//! The `GoodsMatch` event.

use crate::__private::*;

/// A SKU was tied to goods in the warehouses of Fulfilled by TikTok, or untied.
///
/// Sent with `type` 23.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsMatch {
    pub match_type: Option<MatchType>,
    pub product_type: Option<MatchedProductType>,
    /// What the warehouses call it.
    pub goods_id: Option<String>,
    /// Given by TikTok Shop.
    pub product_id: Option<String>,
    /// Given by TikTok Shop.
    pub sku_id: Option<String>,
    pub update_time: Option<Timestamp>,
}

impl Fields for GoodsMatch {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("match_type", &mut self.match_type),
                    ("product_type", &mut self.product_type),
                    ("goods_id", &mut self.goods_id),
                    ("product_id", &mut self.product_id),
                    ("sku_id", &mut self.sku_id),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(GoodsMatch);

impl Webhook for GoodsMatch {
    const TYPE: i64 = 23;
    const NAME: &'static str = "GoodsMatch";
}

/// The values of `match_type` in [`GoodsMatch`].
#[non_exhaustive]
pub enum MatchType {
    Match,
    Unmatch,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MatchType {
    const TEXTS: &'static [&'static str] = &["MATCH", "UNMATCH"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Match,
            Ok(_) => Self::Unmatch,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Match => Ok(0),
            Self::Unmatch => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MatchType, Read);

/// The values of `product_type` in [`GoodsMatch`].
#[non_exhaustive]
pub enum MatchedProductType {
    Local,
    Global,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MatchedProductType {
    const TEXTS: &'static [&'static str] = &["LOCAL", "GLOBAL"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Local,
            Ok(_) => Self::Global,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Local => Ok(0),
            Self::Global => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MatchedProductType, Read);
