//! Diagnostics of an invalid `errors.yaml`.

use tests::files;

use crate::schema::report;
use crate::{API, check_operation};

/// The diagnostics of an `errors.yaml`.
fn check_error_table(text: &str) -> String {
    report(&files(&[API, ("errors.yaml", text)]))
}

#[test]
fn unknown_error_classes_and_retry_rules() {
    insta::assert_snapshot!(check_error_table(
        "1: busines -- Ship first.
2: colour -- Ship first.
3: transient after_refrsh -- Try again.
4: transient sometimes -- Try again.
5: transient backoff later -- Try again.
6: business
7: -- Ship first.
8: business --
"
    ));
}

#[test]
fn invalid_error_codes() {
    insta::assert_snapshot!(check_error_table(
        "0: business -- Success.
order: business -- Ship first.
[1]: business -- Ship first.
2: [business]
3: 4
"
    ));
}

#[test]
fn duplicate_error_codes() {
    insta::assert_snapshot!(
        check_error_table("105002: auth -- Refresh the token.\n1: auth -- Wait.\n105002: auth -- Refresh it.\n")
            + &check_error_table(
                "1:
  invalid: auth -- Refresh the token.
  the `token` is Invalid: auth -- Refresh the token.
2:
  invalid 'token': auth -- Refresh the token.
  Invalid `token`: auth -- Refresh the token.
  _: auth -- Refresh the token.
3:
  expired: auth
  _: auht -- Refresh the token.
"
            )
    );
}

#[test]
fn undefined_error_codes() {
    let text = "request: GET /order/202309/order\nerrors:\n  - 1\n  - 2\n  - 3\n";
    let table = ("errors.yaml", "2: auth -- Refresh the token.\n");
    insta::assert_snapshot!(
        report(&files(&[API, table, ("order/202309/get_order.yaml", text)]))
            + &check_operation("request: GET /order/202309/order\nerrors: [105002]\n")
    );
}
