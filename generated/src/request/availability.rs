//! Whether an operation is available: for the granted scopes, in a market, at a time. Nothing here sends a request.

use std::error::Error;
use std::fmt;

use crate::request::OperationMeta;
use crate::values::{Timestamp, days_since_1970};

/// When TikTok retires an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sunset {
    /// TikTok announced it without a date.
    Announced,
    /// The first day without the operation.
    #[non_exhaustive]
    On {
        /// The year.
        year: u16,
        /// The month, from 1.
        month: u8,
        /// The day of the month, from 1.
        day: u8,
    },
}

impl Sunset {
    /// A retirement on this day.
    pub const fn on(year: u16, month: u8, day: u8) -> Self {
        Self::On { year, month, day }
    }

    /// Whether the day has begun in UTC. TikTok may stop the operation some hours earlier or later.
    pub fn has_passed(self, now: Timestamp) -> bool {
        match self {
            Self::Announced => false,
            Self::On { year, month, day } => days_since_1970(year, month, day) * SECONDS_PER_DAY <= now.unix_seconds(),
        }
    }
}

const SECONDS_PER_DAY: i64 = 24 * 60 * 60;

impl fmt::Display for Sunset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Announced => f.write_str("an unknown day"),
            Self::On { year, month, day } => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// Where TikTok offers an operation: countries such as `GB`, as in the region of a shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Markets {
    /// Only in these countries.
    Only(&'static [&'static str]),
    /// Everywhere, except in these countries.
    Except(&'static [&'static str]),
}

impl Markets {
    /// Whether the markets include a country, such as `GB`.
    pub fn include(self, region: &str) -> bool {
        match self {
            Self::Only(countries) => countries.contains(&region),
            Self::Except(countries) => !countries.contains(&region),
        }
    }
}

impl fmt::Display for Markets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Only(countries) => f.write_str(&countries.join(", ")),
            Self::Except(countries) => write!(f, "all except {}", countries.join(", ")),
        }
    }
}

/// Why TikTok would reject every call of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Obstacle {
    /// TikTok has retired the operation.
    Retired {
        /// The first day without it.
        sunset: Sunset,
        /// The method and path of the operation to use instead.
        replaced_by: Option<&'static str>,
    },
    /// TikTok does not offer the operation in the shop's market.
    NotInMarket {
        /// The region of the shop.
        region: String,
        /// Where TikTok offers it.
        markets: Markets,
    },
    /// The user did not grant these scopes. Add them to the app in Partner Center, then ask for consent again.
    MissingScopes(Vec<&'static str>),
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Retired { sunset, replaced_by: None } => write!(f, "TikTok retired the operation on {sunset}"),
            Self::Retired { sunset, replaced_by: Some(new) } => {
                write!(f, "TikTok retired the operation on {sunset}; use `{new}`")
            }
            Self::NotInMarket { region, markets } => {
                write!(f, "TikTok does not offer the operation in {region}; its markets are: {markets}")
            }
            Self::MissingScopes(scopes) => write!(f, "the authorization lacks the scopes: {}", scopes.join(", ")),
        }
    }
}

impl Error for Obstacle {}

impl OperationMeta {
    /// Checks whether TikTok would reject every call: whether the operation is retired at `now`, whether TikTok offers it in the
    /// shop's `region`, and whether its scopes are among the granted ones.
    ///
    /// Only what is known is checked. Undocumented scopes and markets are no obstacle, and neither is a retirement without a date.
    /// If `granted` is empty or `region` is `None`, scopes or markets are not checked. `Ok` is therefore no guarantee.
    ///
    /// ```
    /// use tiktok_shop::{Endpoint, Obstacle, Timestamp, order::GetOrderList};
    ///
    /// let result = GetOrderList::META.check(&["seller.product.basic"], Some("GB"), Timestamp::now());
    /// assert_eq!(result, Err(Obstacle::MissingScopes(vec!["seller.order.info"])));
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the first obstacle, in this order.
    pub fn check(&self, granted: &[impl AsRef<str>], region: Option<&str>, now: Timestamp) -> Result<(), Obstacle> {
        if let Some(sunset) = self.sunset.filter(|sunset| sunset.has_passed(now)) {
            return Err(Obstacle::Retired { sunset, replaced_by: self.replaced_by });
        }
        if let (Some(region), Some(markets)) = (region, self.markets)
            && !markets.include(region)
        {
            return Err(Obstacle::NotInMarket { region: region.to_owned(), markets });
        }
        let is_missing = |scope: &&str| !granted.iter().any(|granted| granted.as_ref() == *scope);
        let missing: Vec<&'static str> = self.scopes.unwrap_or_default().iter().copied().filter(is_missing).collect();
        if missing.is_empty() || granted.is_empty() { Ok(()) } else { Err(Obstacle::MissingScopes(missing)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.finance.info", "seller.order.info"])
        .markets(Markets::Only(&["US", "GB"]))
        .sunset(Sunset::on(2026, 8, 15))
        .replaced_by("GET /finance/202605/payments");
    /// 2026-08-15T00:00:00Z.
    const SUNSET: i64 = 1_786_752_000;

    fn check(granted: &[&str], region: Option<&str>, seconds: i64) -> Result<(), Obstacle> {
        META.check(granted, region, Timestamp::from_unix_seconds(seconds))
    }

    #[test]
    fn unknown_properties_are_no_obstacle() {
        let all = ["seller.order.info", "seller.finance.info", "seller.product.basic"];
        assert_eq!(check(&all, Some("GB"), SUNSET - 1), Ok(()));
        assert_eq!(check(&[], None, SUNSET - 1), Ok(()));
        let unknown = OperationMeta::NONE.sunset(Sunset::Announced);
        assert_eq!(unknown.check(&["seller.order.info"], Some("DE"), Timestamp::from_unix_seconds(i64::MAX)), Ok(()));
    }

    #[test]
    fn each_obstacle_names_its_reason() {
        let message = |result: Result<(), Obstacle>| result.map_err(|obstacle| obstacle.to_string());
        assert_eq!(
            message(check(&["seller.order.info"], Some("DE"), SUNSET)),
            Err("TikTok retired the operation on 2026-08-15; use `GET /finance/202605/payments`".to_owned())
        );
        assert_eq!(
            message(check(&["seller.order.info"], Some("DE"), SUNSET - 1)),
            Err("TikTok does not offer the operation in DE; its markets are: US, GB".to_owned())
        );
        assert_eq!(
            message(check(&["seller.order.info"], Some("US"), SUNSET - 1)),
            Err("the authorization lacks the scopes: seller.finance.info".to_owned())
        );
    }

    #[test]
    fn exceptions_are_not_markets() {
        let markets = Markets::Except(&["ID", "MY"]);
        assert!(markets.include("GB") && !markets.include("MY"));
        assert_eq!(markets.to_string(), "all except ID, MY");
    }
}
