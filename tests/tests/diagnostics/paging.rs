//! Mistakes in `pages:`, and warnings about lists that it does not describe.

use super::check_operation;

/// The diagnostics of operations with these values of `pages:`, and a reply with a nested list.
fn check_pages(values: &[&str]) -> String {
    let operation = |value: &&str| {
        check_operation(&format!(
            "request: POST /order/202309/order
pages: {value}
query:
  page_token: string
  page_no: int
body:
  page: Page
  search_key: string!
  size: string
response:
  data: Data
  search_key: string
  size: int
types:
  Page: {{ fields: {{ token: string, size: int! }} }}
  Data:
    fields:
      next_page_token: string
      orders: string[]
"
        ))
    };
    values.iter().map(operation).collect()
}

#[test]
fn invalid_paged_lists() {
    insta::assert_snapshot!(
        check_operation("request: GET /order/202309/order\npages: orders\nresponse:\n  orders: string\n")
            + &check_operation("request: GET /order/202309/order\npages: orders\nresponse:\n  orders: string[]\n")
            + &check_operation("request: GET /order/202309/order\npages: {}\nresponse:\n  orders: string[]\n")
    );
}

#[test]
fn invalid_forms_of_pages() {
    insta::assert_snapshot!(check_pages(&[
        "[data.orders]",
        "{ list: data.orders, tokn: page_token, carry: search_key }",
        "{ list: data.orders, number: page_no, token: page_token }",
        "{ number: page_no }",
        "{ list: data.orders, span: 3 months }",
        "{ list: data.orders, span: 0d }",
    ]));
}

#[test]
fn invalid_fields_of_pages() {
    insta::assert_snapshot!(check_pages(&[
        "data.order",
        "{ list: data.orders, token: data.token }",
        "{ list: data.orders, token: page.token }",
        "{ list: data.orders, next: data.orders }",
        "{ list: data.orders, number: page_no }",
        "{ list: data.orders, number: page_number, total: data.total }",
        "{ list: data.orders, carry: [search_key, size, other] }",
        "{ list: data.orders, span: 89d }",
    ]));
}

#[test]
fn undescribed_pages_are_warnings() {
    let request = "request: GET /order/202309/order\n";
    let paged = "query:\n  page_token: string\n  search_key: string -- The key of the previous page.\n  session: string\n";
    let reply = "response:\n  next_page_token: string -- Goes with `session`.\n  search_key: string\n  session: string\n  orders: string[]\n";
    let cursors = "query:\n  page_no: int\nresponse:\n  orders: string[]\n";
    let nested = "response:\n  data: Page\ntypes:\n  Page: { fields: { has_more: bool, orders: \"string[]\" } }\n";
    let kept = "query:\n  page_no: int # keep: the number of a printed page\nresponse:\n  orders: string[]\n";
    insta::assert_snapshot!(
        check_operation(&format!("{request}pages: orders\n{paged}{reply}"))
            + &check_operation(&format!("{request}{cursors}"))
            + &check_operation(&format!("{request}{nested}"))
            + &check_operation(&format!("{request}{kept}"))
    );
    let carried = format!("{request}pages: {{ list: orders, carry: [search_key, session] }}\n{paged}{reply}");
    assert_eq!(check_operation(&carried), "");
    let kept = paged.replace("page.\n", "page. # keep: optional\n").replace("session: string", "session: string # keep: optional");
    assert_eq!(check_operation(&format!("{request}pages: orders\n{kept}{reply}")), "");
}
