// @generated from specs/analytics/202609/get_shop_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopPerformance` and what only it uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{
    ContentType, Granularity, ReportCurrency, SalesMetrics, ShopTraffic,
};

/// Reports a shop's sales, customers and traffic over a range of days, broken down by content and channel.
///
/// `GET /analytics/202609/shop/performance`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetShopPerformanceResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopPerformance {
    /// The first day, in the shop's time zone.
    pub start_date_ge: Date,
    /// The day after the last.
    pub end_date_lt: Date,
    pub granularity: Option<Granularity>,
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformance {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            granularity: None,
            currency: None,
        }
    }
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopPerformance {
    type Response = GetShopPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "GetShopPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop/performance";
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Channel {
    Creator,
    Seller,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Channel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATOR", Self::Creator),
        ("SELLER", Self::Seller),
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

open_enum!(Channel, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentBreakdown {
    pub channel: Option<Channel>,
    pub content_type: Option<ContentType>,
    pub gmv: Option<Money>,
    pub indirect_gmv: Option<Money>,
}

impl Fields for ContentBreakdown {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "channel" => read(map, &mut self.channel),
            "content_type" => read(map, &mut self.content_type),
            "gmv" => read(map, &mut self.gmv),
            "indirect_gmv" => read(map, &mut self.indirect_gmv),
            _ => skip(map),
        }
    }
}

/// What [`GetShopPerformance`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopPerformanceResponse {
    /// The last day with figures, in the shop's time zone.
    pub latest_available_date: Option<Date>,
    pub performance: Option<Performance>,
}

impl Fields for GetShopPerformanceResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "latest_available_date" => read(map, &mut self.latest_available_date),
            "performance" => read(map, &mut self.performance),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GmvBreakdowns {
    pub affiliate_product_card_attributed_gmv: Option<Money>,
    /// By kind of content, and by who made it.
    pub content_breakdown: Vec<ContentBreakdown>,
    pub seller_product_card_gmv: Option<Money>,
    pub shop_tab_and_search: Option<ShopTabAndSearch>,
}

impl Fields for GmvBreakdowns {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "affiliate_product_card_attributed_gmv" => {
                read(map, &mut self.affiliate_product_card_attributed_gmv)
            }
            "content_breakdown" => read(map, &mut self.content_breakdown),
            "seller_product_card_gmv" => read(map, &mut self.seller_product_card_gmv),
            "shop_tab_and_search" => read(map, &mut self.shop_tab_and_search),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Interval {
    pub breakdowns: Option<GmvBreakdowns>,
    /// Not part of it.
    pub end_date: Option<Date>,
    pub sales: Option<SalesMetrics>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    pub traffic: Option<ShopTraffic>,
}

impl Fields for Interval {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "breakdowns" => read(map, &mut self.breakdowns),
            "end_date" => read(map, &mut self.end_date),
            "sales" => read(map, &mut self.sales),
            "start_date" => read(map, &mut self.start_date),
            "traffic" => read(map, &mut self.traffic),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Performance {
    pub intervals: Vec<Interval>,
}

impl Fields for Performance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "intervals" => read(map, &mut self.intervals),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopTabAndSearch {
    pub others: Option<Money>,
    pub search_attributed: Option<Money>,
    pub shop_tab_attributed: Option<Money>,
}

impl Fields for ShopTabAndSearch {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "others" => read(map, &mut self.others),
            "search_attributed" => read(map, &mut self.search_attributed),
            "shop_tab_attributed" => read(map, &mut self.shop_tab_attributed),
            _ => skip(map),
        }
    }
}
