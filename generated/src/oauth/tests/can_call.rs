//! Checks of an authorization against the metadata of real operations.

use super::{NOW, authorization};
use crate::finance::{GetPayments, v202309};
use crate::oauth::Authorization;
use crate::request::OperationMeta;
use crate::return_refund::SearchReturns;
use crate::{Endpoint, Markets, Obstacle, Sunset, Timestamp};

const TIME: Timestamp = Timestamp::from_unix_seconds(NOW);

fn granted(scopes: &[&str]) -> Authorization {
    Authorization { granted_scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(), ..authorization(1) }
}

#[test]
fn scopes_of_an_older_version_are_compared() {
    let missing = Err(Obstacle::MissingScopes(vec!["seller.return_refund.basic"]));
    assert_eq!(granted(&["seller.order.info"]).can_call::<SearchReturns>(Some("GB"), TIME), missing);
    assert_eq!(granted(&["seller.return_refund.basic"]).can_call::<SearchReturns>(Some("GB"), TIME), Ok(()));
    assert_eq!(granted(&[]).can_call::<SearchReturns>(Some("GB"), TIME), Ok(()), "the scopes are undocumented");
}

#[test]
fn the_region_of_the_shop_decides() {
    let seller = granted(&["seller.finance.info"]);
    assert_eq!(seller.can_call::<GetPayments>(Some("GB"), TIME), Ok(()));
    assert_eq!(seller.can_call::<GetPayments>(None, TIME), Ok(()));
    let markets = Markets::Except(&["ID", "MY", "PH", "SG", "TH", "VN"]);
    let not_in_market = Err(Obstacle::NotInMarket { region: "TH".to_owned(), markets });
    assert_eq!(seller.can_call::<GetPayments>(Some("TH"), TIME), not_in_market);
}

#[test]
#[expect(deprecated, reason = "the operation is retired")]
fn a_retired_operation_names_its_replacement() {
    let seller = granted(&["seller.finance.info"]);
    let sunset = Sunset::on(2026, 8, 15);
    let retired = Err(Obstacle::Retired { sunset, replaced_by: Some("GET /finance/202605/payments") });
    assert_eq!(seller.can_call::<v202309::GetPayments>(Some("GB"), TIME), retired);
    let before = Timestamp::from_unix_seconds(1_786_751_999);
    assert_eq!(seller.can_call::<v202309::GetPayments>(Some("GB"), before), Ok(()));
}

#[test]
fn metadata_distinguishes_unknown_from_none() {
    const META: OperationMeta = SearchReturns::META;
    assert_eq!(META.errors, Some(&[25_001_001, 25_020_005, 36_009_003][..]));
    assert_eq!((META.sunset, META.replaced_by, META.markets), (None, None, None));
    assert_eq!(crate::finance::GetTransactionsByOrder::META.sunset, None);
    assert_eq!(crate::return_refund::GetAftersalesEligibility::META.errors, None);
}
