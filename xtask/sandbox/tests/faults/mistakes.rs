//! Mistakes in rules: their positions and what to do.

use tiktok_shop_sandbox::faults::Faults;

use crate::api;

/// The first line of the error, the marked text, and the help.
fn mistake(text: &str) -> (String, String, String) {
    let error = Faults::parse(text, &api()).unwrap_err();
    let first = error.to_string().lines().next().unwrap().to_owned();
    (first, error.text[error.span.0..error.span.1].to_owned(), error.help)
}

fn assert_mistake(text: &str, first: &str, marked: &str, help: &str) {
    let (line, mark, advice) = mistake(text);
    assert_eq!((line.as_str(), mark.as_str()), (first, marked), "{text}");
    assert!(advice.contains(help), "{text}: {advice}");
}

#[test]
fn a_target_without_operations_suggests_the_nearest() {
    let text = "*: bom; POST /order/*/orders/serch: 503";
    let message = "fault rules:1:9: no operation matches `POST /order/*/orders/serch`";
    assert_mistake(text, message, "POST /order/*/orders/serch", "Did you mean `/order/*/orders/search`?");
    let message = "fault rules:1:1: no operation matches `ordr`";
    assert_mistake("ordr: 503", message, "ordr", "Did you mean `order`?");
    let message = "fault rules:1:1: no operation matches `order.get_order_lst`";
    assert_mistake("order.get_order_lst: 503", message, "order.get_order_lst", "Did you mean `order.get_order_list`?");
    let message = "fault rules:1:1: no operation matches `DELETE /order/*/orders/search`";
    assert_mistake("DELETE /order/*/orders/search: 503", message, "DELETE /order/*/orders/search", "");
    assert_mistake("GRAB /x: 503", "fault rules:1:1: `GRAB` is not a method", "GRAB /x", "GET, POST");
    assert_mistake("GET order: 503", "fault rules:1:1: `order` is not a path", "GET order", "/order/*/orders/search");
}

#[test]
fn an_unknown_fault_suggests_the_nearest() {
    let message = "fault rules:2:4: `stal` is not a fault";
    assert_mistake("*: bom\n*: stal 5s", message, "stal", "Did you mean `stall`?");
    assert_mistake("*: whatever", "fault rules:1:4: `whatever` is not a fault", "whatever", "rate_limit, daily_quota");
    assert_mistake("*: 418", "fault rules:1:4: `418` is not a fault", "418", "");
}

#[test]
fn malformed_rules_are_explained() {
    assert_mistake("503", "fault rules:1:1: the rule has no colon", "503", "`TARGET: FAULT`");
    assert_mistake(": 503", "fault rules:1:1: the rule has no target", ": 503", "`*`");
    assert_mistake("*:", "fault rules:1:1: the rule has no fault", "*:", "rate_limit");
    assert_mistake("*: stall", "fault rules:1:4: `stall` needs a time", "stall", "`stall 5s`");
    assert_mistake("*: stall 5", "fault rules:1:10: `5` is not a time", "5", "`200ms`");
    assert_mistake("*: stall 5d", "fault rules:1:10: `5d` is not a time", "5d", "`200ms`");
    assert_mistake("*: stall -5s", "fault rules:1:10: `-5s` is not a time that something takes", "-5s", "without a sign");
    assert_mistake("*: rate_limit +2s", "fault rules:1:15: `+2s` is not a time that something takes", "+2s", "without a sign");
    assert_mistake("*: bom twice", "fault rules:1:8: `bom` does not take `twice`", "twice", "`x3`");
    assert_mistake("*: 503 mid", "fault rules:1:8: `503` does not take `mid`", "mid", "");
    for option in ["x0", "x3x", "p=2", "p=", "after=no", "shop=mine", "q=1"] {
        let message = format!("fault rules:1:8: `{option}` is not a valid option");
        assert_mistake(&format!("*: bom {option}"), &message, option, "");
    }
}

#[test]
fn the_error_shows_the_line_and_marks_the_mistake() {
    let error = Faults::parse("*: bom\n*: stal 5s", &api()).unwrap_err();
    let expected = "fault rules:2:4: `stal` is not a fault\n  *: stal 5s\n     ^^^^\n  Did you mean `stall`?";
    assert_eq!(error.to_string(), expected);
}
