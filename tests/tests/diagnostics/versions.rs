//! Mistakes in the keys that concern versions, retirement and markets.

use tests::files;

use crate::API;
use crate::schema::report;

const OLD: &str = "request: GET /order/202309/order\n";

/// The diagnostics of a newer version.
fn check_newer(text: &str) -> String {
    report(&files(&[API, ("order/202309/get_order.yaml", OLD), ("order/202507/get_order.yaml", text)]))
}

#[test]
fn versions_that_cannot_be_inherited_from() {
    insta::assert_snapshot!(
        check_newer("request: GET /order/202507/order\ninherits: 202405\n")
            + &check_newer("request: GET /order/202507/order\ninherits: 202507\n")
            + &check_newer("request: POST /order/202507/order\ninherits: 202309\n")
            + &check_newer("request: GET /order/202507/orders\ninherits: 202309\n")
            + &check_newer("request: GET /order/202507/order\ntoken: creator\ninherits: 202309\n")
            + &check_newer("request: GET /order/202507/order\ninherits: v202309\n")
            + &report(&files(&[API, ("order/202309/get_order.yaml", &format!("{OLD}inherits: 202309\n"))]))
    );
}

#[test]
fn invalid_retirements() {
    let newer = |text: &str| check_newer(&format!("request: GET /order/202507/order\n{text}"));
    insta::assert_snapshot!(
        newer("sunset: soon\n")
            + &newer("sunset: 2026-13-01\n")
            + &newer("replaced_by: GET /order/202309/order\n")
            + &newer("sunset: announced\nreplaced_by: GET /order/202610/order\n")
            + &newer("sunset: announced\nreplaced_by: GET /order/202507/order\n")
    );
}

#[test]
fn invalid_markets() {
    let newer = |text: &str| check_newer(&format!("request: GET /order/202507/order\n{text}"));
    insta::assert_snapshot!(
        newer("markets: [US, UK]\n") + &newer("markets: [DE, EU]\n") + &newer("markets: [US]\nexcept_markets: [SEA]\n")
    );
}
