//! Finding the operation or webhook by name.

use codegen::drift::{operation, webhook};
use tests::model_of;

use crate::{LIST, specs};

#[test]
fn operations_are_found_by_method_and_path() {
    let model = model_of(&specs());
    let same =
        |query: &str, other: &str| assert_eq!(operation(&model, query), Ok(operation(&model, other).expect(other)), "{query}");
    same(" post  /order/202309/orders/search ", LIST);
    same("GET /order/202309/orders/57646", "GET /order/202309/orders/{order_id}");
    same("get /order/202309/orders/{id}?shop_cipher=x", "GET /order/202309/orders/{order_id}");
    let (search, order) = (operation(&model, "GET /order/202309/orders/search"), operation(&model, "GET /order/202309/orders/1"));
    assert_ne!(search, order, "a literal segment takes precedence over a parameter");
}

#[test]
fn unknown_operations_get_suggestions() {
    let model = model_of(&specs());
    assert_eq!(
        operation(&model, "PUT /order/202309/order/search"),
        Err("no spec describes the operation `PUT /order/202309/order/search`; the most similar are\n  \
             POST /order/202309/orders/search\n  GET /order/202309/orders/search\n  GET /order/202309/orders/{order_id}"
            .to_owned())
    );
    for query in ["GET", "/order/202309/orders", ""] {
        let message = operation(&model, query).expect_err(query);
        assert_eq!(
            message,
            format!("`{query}` is not a method and a path; write for example 'GET /order/202309/orders/{{order_id}}'")
        );
    }
    for query in ["GET /order/202309/orders/", "GET /order/202309//orders/1", "GET /order/202309/orders/1/2", "X Y"] {
        assert!(operation(&model, query).is_err(), "{query}");
    }
    assert_eq!(operation(&codegen::model::Model::default(), "GET /a"), Err("no spec describes the operation `GET /a`".to_owned()));
}

#[test]
fn webhooks_are_found_by_number_event_or_file_name() {
    let model = model_of(&specs());
    let first = webhook(&model, "1").expect("a webhook");
    for query in ["ORDER_STATUS", "order_status_change", "OrderStatusChange", " 1 "] {
        assert_eq!(webhook(&model, query), Ok(first), "{query}");
    }
    assert_ne!(webhook(&model, "12"), Ok(first));
    assert_eq!(webhook(&model, "2"), Err("no spec describes the webhook `2`; the known types are 1, 12".to_owned()));
    let message = webhook(&model, "SHOP_CLOSES").expect_err("no such event");
    assert!(message.contains("the webhook `SHOP_CLOSES`; the most similar are\n  12 shop_closed\n"), "{message}");
}
