//! The seller of a reply: TikTok documents some fields only for sellers of some markets, and only for local or foreign ones.

use codegen::spec::MARKET_GROUPS;

use super::super::market::{Fee, Market, SellerKind};
use super::super::{Id, Refusal, World};

/// The shop that calls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seller<'a> {
    pub(super) market: &'static Market,
    region: &'a str,
    is_cross_border: bool,
}

impl<'a> Seller<'a> {
    /// The seller with this shop. Its absence is TikTok's refusal of unknown sellers.
    pub(super) fn find(world: &'a World, shop: Id) -> Result<Self, Refusal> {
        let shop = world.shops.get(shop).ok_or_else(|| Refusal::new(22_005_007, "given merchant does not exist"))?;
        Ok(Self { market: shop.market()?, region: &shop.region, is_cross_border: shop.is_cross_border })
    }

    pub(super) fn is_in(self, country: &str) -> bool {
        self.region == country
    }

    pub(super) fn is_in_us_or_uk(self) -> bool {
        self.is_in("US") || self.is_in("GB")
    }

    pub(super) fn is_in_southeast_asia(self) -> bool {
        MARKET_GROUPS.iter().any(|(name, countries)| *name == "SEA" && countries.contains(&self.region))
    }

    pub(super) fn is_local(self) -> bool {
        !self.is_cross_border
    }

    /// Days from delivery to settlement.
    pub(super) fn settlement_days(self) -> i64 {
        if self.is_cross_border { self.market.cross_border_settlement_days } else { self.market.settlement_days }
    }

    /// The fees and taxes that this seller pays.
    pub(super) fn fees(self) -> impl Iterator<Item = &'static Fee> {
        self.market.fees.iter().filter(move |fee| match fee.sellers {
            SellerKind::All => true,
            SellerKind::Local => self.is_local(),
            SellerKind::CrossBorder => self.is_cross_border,
        })
    }
}
