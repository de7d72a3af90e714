//! What a broken table of error codes is told.

use tests::{files, printed, remarks};

use crate::{API, said};

/// What is said of an error table.
fn said_of_errors(text: &str) -> String {
    printed(&remarks(&files(&[API, ("errors.yaml", text)])))
}

#[test]
fn errors_in_words_that_nobody_knows() {
    insta::assert_snapshot!(said_of_errors(
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
fn error_codes_that_are_none() {
    insta::assert_snapshot!(said_of_errors(
        "0: business -- Success.
order: business -- Ship first.
[1]: business -- Ship first.
2: [business]
3: 4
"
    ));
}

#[test]
fn error_codes_that_stand_twice() {
    insta::assert_snapshot!(
        said_of_errors("105002: auth -- Refresh the token.\n1: auth -- Wait.\n105002: auth -- Refresh it.\n")
            + &said_of_errors(
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
fn error_codes_that_the_table_lacks() {
    let text = "request: GET /order/202309/order\nerrors:\n  - 1\n  - 2\n  - 3\n";
    let table = ("errors.yaml", "2: auth -- Refresh the token.\n");
    insta::assert_snapshot!(
        printed(&remarks(&files(&[API, table, ("order/202309/get_order.yaml", text)])))
            + &said("request: GET /order/202309/order\nerrors: [105002]\n")
    );
}
