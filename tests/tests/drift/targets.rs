//! How operations and webhooks are named.

use codegen::drift::{operation, webhook};
use tests::model_of;

use crate::{LIST, specs};

#[test]
fn operations_are_named_by_method_and_path() {
    let model = model_of(&specs());
    let same =
        |asked: &str, other: &str| assert_eq!(operation(&model, asked), Ok(operation(&model, other).expect(other)), "{asked}");
    same(" post  /order/202309/orders/search ", LIST);
    same("GET /order/202309/orders/57646", "GET /order/202309/orders/{order_id}");
    same("get /order/202309/orders/{id}?shop_cipher=x", "GET /order/202309/orders/{order_id}");
    let (search, order) = (operation(&model, "GET /order/202309/orders/search"), operation(&model, "GET /order/202309/orders/1"));
    assert_ne!(search, order, "what is written out comes before an id");
}

#[test]
fn what_was_meant_is_guessed() {
    let model = model_of(&specs());
    assert_eq!(
        operation(&model, "PUT /order/202309/order/search"),
        Err("no spec describes the operation `PUT /order/202309/order/search`; the most similar are\n  \
             POST /order/202309/orders/search\n  GET /order/202309/orders/search\n  GET /order/202309/orders/{order_id}"
            .to_owned())
    );
    for asked in ["GET", "/order/202309/orders", ""] {
        let said = operation(&model, asked).expect_err(asked);
        assert_eq!(
            said,
            format!("`{asked}` is not a method and a path; write for example 'GET /order/202309/orders/{{order_id}}'")
        );
    }
    for asked in ["GET /order/202309/orders/", "GET /order/202309//orders/1", "GET /order/202309/orders/1/2", "X Y"] {
        assert!(operation(&model, asked).is_err(), "{asked}");
    }
    assert_eq!(operation(&codegen::model::Model::default(), "GET /a"), Err("no spec describes the operation `GET /a`".to_owned()));
}

#[test]
fn webhooks_are_named_by_number_event_or_file() {
    let model = model_of(&specs());
    let first = webhook(&model, "1").expect("a webhook");
    for asked in ["ORDER_STATUS", "order_status_change", "OrderStatusChange", " 1 "] {
        assert_eq!(webhook(&model, asked), Ok(first), "{asked}");
    }
    assert_ne!(webhook(&model, "12"), Ok(first));
    assert_eq!(webhook(&model, "2"), Err("no spec describes the webhook `2`; the known types are 1, 12".to_owned()));
    let said = webhook(&model, "SHOP_CLOSES").expect_err("no such event");
    assert!(said.contains("the webhook `SHOP_CLOSES`; the most similar are\n  12 shop_closed\n"), "{said}");
}
