// @generated from specs/webhooks/goods_match.yaml by `cargo xtask generate`; edit the spec instead.

//! The `GoodsMatch` event.

use crate::__private::*;
use crate::api::ids::{FbtGoodsId, ProductId, SkuId};

/// A SKU was matched with goods in the warehouses of Fulfilled by TikTok, or unmatched.
///
/// Sent with `type` 23.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsMatch {
    /// Whether the SKU was matched or unmatched.
    pub match_type: Option<MatchType>,
    /// Kind of the product.
    pub product_type: Option<MatchedProductType>,
    /// ID of the goods in the warehouses of Fulfilled by TikTok.
    pub goods_id: Option<FbtGoodsId>,
    /// Product ID on TikTok Shop.
    pub product_id: Option<ProductId>,
    /// SKU ID on TikTok Shop.
    pub sku_id: Option<SkuId>,
    /// When the SKU was matched or unmatched.
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

/// Whether a SKU was matched with goods.
#[non_exhaustive]
pub enum MatchType {
    /// Matched. Sent as `MATCH`.
    Match,
    /// Unmatched. Sent as `UNMATCH`.
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

/// The kind of a product that is matched with goods.
#[non_exhaustive]
pub enum MatchedProductType {
    /// A product of one market. Sent as `LOCAL`.
    Local,
    /// A global product. Sent as `GLOBAL`.
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
