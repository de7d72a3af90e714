// @generated from specs/affiliate/types.yaml by `cargo xtask generate`; edit the spec instead.

//! What several operations of the group share.

use crate::glue::*;
use crate::api::types::{AddedStatus, Image, InventoryStatus, ProductSource};

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Addition {
    pub customized_main_image: Vec<Image>,
}

impl Fields for Addition {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "customized_main_image" => read(map, &mut self.customized_main_image),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Commission {
    pub commission_rate: Option<i64>,
    pub inclusive_reward_commission_rate: Option<i64>,
}

impl Fields for Commission {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "commission_rate" => read(map, &mut self.commission_rate),
            "inclusive_reward_commission_rate" => {
                read(map, &mut self.inclusive_reward_commission_rate)
            }
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Price {
    pub original_price: Option<PriceRange>,
    pub platform_discount_price: Option<PriceRange>,
    pub seller_discount_price: Option<PriceRange>,
}

impl Fields for Price {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "original_price" => read(map, &mut self.original_price),
            "platform_discount_price" => read(map, &mut self.platform_discount_price),
            "seller_discount_price" => read(map, &mut self.seller_discount_price),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriceRange {
    pub currency: Option<String>,
    pub highest_amount: Option<Decimal>,
    pub lowest_amount: Option<Decimal>,
}

impl Fields for PriceRange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "currency" => read(map, &mut self.currency),
            "highest_amount" => read(map, &mut self.highest_amount),
            "lowest_amount" => read(map, &mut self.lowest_amount),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Product {
    pub addition: Option<Addition>,
    pub commission: Option<Commission>,
    pub detail_url: Option<String>,
    pub id: Option<String>,
    pub main_images: Vec<Image>,
    pub original_url: Option<String>,
    pub price: Option<Price>,
    pub sale_regions: Vec<String>,
    pub shop_name: Option<String>,
    pub source: Option<ProductSource>,
    pub status: Option<ProductStatus>,
    pub title: Option<String>,
}

impl Fields for Product {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "addition" => read(map, &mut self.addition),
            "commission" => read(map, &mut self.commission),
            "detail_url" => read(map, &mut self.detail_url),
            "id" => read(map, &mut self.id),
            "main_images" => read(map, &mut self.main_images),
            "original_url" => read(map, &mut self.original_url),
            "price" => read(map, &mut self.price),
            "sale_regions" => read(map, &mut self.sale_regions),
            "shop_name" => read(map, &mut self.shop_name),
            "source" => read(map, &mut self.source),
            "status" => read(map, &mut self.status),
            "title" => read(map, &mut self.title),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductStatus {
    pub added_status: Option<AddedStatus>,
    pub inventory_status: Option<InventoryStatus>,
    pub is_hidden: Option<bool>,
    pub review_status: Option<ReviewStatus>,
}

impl Fields for ProductStatus {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "added_status" => read(map, &mut self.added_status),
            "inventory_status" => read(map, &mut self.inventory_status),
            "is_hidden" => read(map, &mut self.is_hidden),
            "review_status" => read(map, &mut self.review_status),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewStatus {
    Approved,
    UnderReview,
    ChangesUnderReview,
    Unavailable,
    Rejected,
    ZeroCommission,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReviewStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPROVED", Self::Approved),
        ("UNDER_REVIEW", Self::UnderReview),
        ("CHANGES_UNDER_REVIEW", Self::ChangesUnderReview),
        ("UNAVAILABLE", Self::Unavailable),
        ("REJECTED", Self::Rejected),
        ("ZERO_COMMISSION", Self::ZeroCommission),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(ReviewStatus, Read);
