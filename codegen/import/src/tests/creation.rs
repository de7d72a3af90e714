//! Creation of new specs.

use super::*;
use codegen::spec::Cipher;
use codegen::spec::Scalar;
use codegen::spec::Token;

const LIST: &str = "order/202309/get_order_list.yaml";

fn order_list() -> Operation {
    let order = vec![string("id"), one_of("status", &["PAID", "SHIPPED"]), money("total")];
    let mut page_size = required(int("page_size"));
    page_size.facts.range = codegen::spec::Range::parse("1..100").ok();
    let mut sort_field = one_of("sort_field", &["create_time", "update_time"]);
    sort_field.facts.default = Some("create_time".into());
    let response = vec![string("next_page_token"), list(object("orders", order)), field("at", Kind::Scalar(Scalar::Timestamp))];
    let listing = operation("POST /order/202309/orders/search", &["Get Order List"], response);
    let listing = with_query(vec![page_size, string("page_token"), string("sort_order"), sort_field], listing);
    let listing = with_body(vec![list(one_of("status", &["PAID"])), string("24h_sales")], listing);
    Operation {
        docs: Some("get-order-list-202309".to_owned()),
        scopes: vec!["seller.order.info".to_owned(), "seller.order.read".to_owned()],
        cipher: Some(Cipher::Shop),
        errors: vec![12, 36_009_004],
        response_example: Some(r#"{"code":0,"data":{"orders":[]}}"#.to_owned()),
        ..listing
    }
}

#[test]
fn a_new_operation_follows_the_layout_of_specs() {
    let files = created(vec![order_list()]);
    assert_eq!(
        files[LIST],
        "request: POST /order/202309/orders/search
docs: get-order-list-202309
scope: seller.order.info seller.order.read
cipher: shop
pages: orders
errors: [12, 36009004]

query:
  page_size: int! 1..100
  page_token: string
  sort_order: SortOrder
  sort_field: { type: OrderSortField, default: create_time }

body:
  status: OrderStatus[]
  24h_sales: { type: string, rust: sales_24h }

response:
  next_page_token: string
  orders: Order[]
  at: timestamp

types:
  SortOrder: { values: [ASC, DESC] }
  OrderSortField: { values: [create_time, update_time] }
  OrderStatus: { values: [PAID, SHIPPED] }
  Order:
    fields:
      id: string
      status: OrderStatus
      total: Money
  Money:
    fields:
      amount: decimal
      currency: string
"
    );
    assert_eq!(
        files["order/202309/get_order_list.response.json"],
        "{\n  \"code\": 0,\n  \"data\": {\n    \"orders\": []\n  }\n}\n"
    );
}

#[test]
fn groups_are_declared() {
    let files = created(vec![
        operation("GET /fbt/202309/goods", &["Get Goods"], Vec::new()),
        operation("GET /affiliate_creator/202309/profiles", &["Get Profile"], Vec::new()),
    ]);
    let api = &files["api.yaml"];
    assert!(api.contains("  affiliate_creator: { title: Affiliate Creator, token: creator }\n"), "{api}");
    assert!(api.contains("  fbt: { title: Fulfilled by TikTok, token: seller }\n"), "{api}");
}

#[test]
fn types_of_two_operations_are_shared_in_the_group() {
    let parcel = |name| list(object(name, vec![string("id"), object("label", vec![string("url")])]));
    let files = created(vec![
        operation("GET /order/202309/parcels", &["Get Parcels"], vec![parcel("parcels")]),
        operation("GET /order/202309/parcels/late", &["Get Late Parcels"], vec![parcel("parcels")]),
    ]);
    assert_eq!(
        files["order/types.yaml"],
        "Label:\n  fields:\n    url: string\nParcel:\n  fields:\n    id: string\n    label: Label\n"
    );
    assert!(!files["order/202309/get_parcels.yaml"].contains("types:"));
}

#[test]
fn operations_of_different_groups_share_no_new_type() {
    let files = created(vec![
        operation("GET /order/202309/orders", &["Get Orders"], vec![money("paid")]),
        operation("GET /finance/202309/payments", &["Get Payments"], vec![money("settled")]),
    ]);
    assert!(!files.contains_key("types.yaml"));
    for file in ["order/202309/get_orders.yaml", "finance/202309/get_payments.yaml"] {
        assert!(
            files[file].ends_with("types:\n  Money:\n    fields:\n      amount: decimal\n      currency: string\n"),
            "{}",
            files[file]
        );
    }
}

#[test]
fn only_equal_objects_share_a_type() {
    let shop = |fields: &[&str]| object("shop", fields.iter().map(|name| string(name)).collect());
    let files = created(vec![
        operation("GET /seller/202309/a", &["Get A"], vec![shop(&["id", "name"])]),
        operation("GET /seller/202309/b", &["Get B"], vec![shop(&["id", "name", "region"])]),
        with_body(vec![shop(&["id"])], operation("POST /seller/202309/c", &["Create C"], Vec::new())),
        with_body(vec![shop(&["id", "name"])], operation("POST /seller/202309/d", &["Create D"], Vec::new())),
    ]);
    assert!(!files.contains_key("seller/types.yaml"));
    for (file, ty) in [("get_a", "AShop"), ("get_b", "BShop"), ("create_c", "CShopInput"), ("create_d", "DShopInput")] {
        let text = &files[&format!("seller/202309/{file}.yaml")];
        assert!(text.contains(&format!("  shop: {ty}\n")) && text.contains(&format!("types:\n  {ty}:\n")), "{text}");
    }
}

#[test]
fn ambiguous_names_are_qualified() {
    let files = created(vec![operation(
        "GET /order/202309/orders",
        &["Get Orders"],
        vec![
            object("order", vec![list(object("lines", vec![string("sku")]))]),
            object("package", vec![list(object("lines", vec![int("weight")]))]),
        ],
    )]);
    let text = &files["order/202309/get_orders.yaml"];
    assert!(text.contains("lines: OrderLine[]") && text.contains("lines: PackageLine[]"), "{text}");
}

#[test]
fn names_of_the_runtime_are_not_used() {
    let response = vec![object("result", vec![string("option")]), list(object("errors", vec![string("code")]))];
    let files = created(vec![operation("GET /order/202309/checks", &["Get Checks"], response)]);
    let text = &files["order/202309/get_checks.yaml"];
    assert!(text.contains("result: CheckResult") && text.contains("errors: CheckError[]"), "{text}");
}

#[test]
fn a_webhook_gets_its_own_spec() {
    let data = vec![string("order_id"), one_of("status", &["PAID"])];
    let mut model = Api { webhooks: vec![webhook(1, "OrderStatusChangeWebhook", data)], ..Api::default() };
    model.webhooks[0].event = Some("ORDER_STATUS_CHANGE".to_owned());
    let files = import(&model, Files::new()).0;
    assert_eq!(
        files["webhooks/order_status_change.yaml"],
        "type: 1\nevent: ORDER_STATUS_CHANGE\n\ndata:\n  order_id: string\n  status: OrderStatus\n\ntypes:\n  OrderStatus: { values: [PAID] }\n"
    );
}

#[test]
fn ambiguous_yaml_scalars_are_quoted() {
    let values = ["NO", "on", "1", "1e3", "a b", "2024-01-01", "24h", "en-US", "Yes"];
    let files = created(vec![operation("GET /order/202309/orders", &["Get Orders"], vec![one_of("flag", &values), string("y")])]);
    let text = &files["order/202309/get_orders.yaml"];
    assert!(text.contains("  \"y\": string\n"), "{text}");
    for written in ["\"NO\":", "\"on\":", "\"1\": { rust: Value1 }", "\"1e3\":", "\"a b\":", "\"2024-01-01\":", "24h:", "en-US:"] {
        assert!(text.contains(written), "{written} in\n{text}");
    }
}

#[test]
fn long_lists_are_wrapped() {
    let values: Vec<String> = (0..40).map(|n| format!("VALUE_NUMBER_{n}")).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let files = created(vec![operation("GET /order/202309/orders", &["Get Orders"], vec![one_of("flag", &values)])]);
    assert!(files["order/202309/get_orders.yaml"].lines().all(|line| line.len() <= 132));
}

#[test]
fn a_path_without_a_version_is_reported() {
    let merged = import(&api(vec![operation("GET /order/orders", &["Get Orders"], Vec::new())]), Files::new()).1;
    assert_eq!(merged.report.unresolved, ["GET /order/orders: the path has no group and version"]);
}

#[test]
fn equal_wire_names_in_a_request_get_different_rust_names() {
    let update = operation("PUT /promotion/202309/activities/{activity_id}", &["Update Activity"], Vec::new());
    let update = Operation { path_ids: vec![required(string("activity_id"))], ..update };
    let files = created(vec![with_body(vec![string("activity_id")], update)]);
    let text = &files["promotion/202309/update_activity.yaml"];
    assert!(text.contains("  activity_id: { type: string, rust: body_activity_id }\n"), "{text}");
}

#[test]
fn the_order_of_documents_does_not_matter() {
    let operations: Vec<Operation> = ["orders", "parcels", "late", "early"]
        .iter()
        .map(|name| {
            let fields = vec![string("id"), one_of("status", &["OPEN", name]), money("total")];
            operation(&format!("GET /order/202309/{name}"), &["Get Things"], vec![list(object("things", fields))])
        })
        .collect();
    let backwards = operations.iter().rev().cloned().collect();
    assert_eq!(created(operations), created(backwards));
}

#[test]
fn a_list_of_errors_is_not_paginated() {
    let response = |list_name: &str| {
        let errors = list(object("errors", vec![int("code"), string("message")]));
        vec![string("next_page_token"), list(object(list_name, vec![string("id")])), errors]
    };
    let listing =
        |response| with_query(vec![string("page_token")], operation("GET /order/202309/orders", &["Get Orders"], response));
    let files = created(vec![listing(response("things"))]);
    assert!(files["order/202309/get_orders.yaml"].contains("pages: things\n"));
    let mut two = response("things");
    two.push(list(object("others", vec![string("id")])));
    let merged = import(&api(vec![listing(two)]), Files::new()).1;
    assert_eq!(merged.report.unresolved, ["order/202309/get_orders.yaml: several lists may be paginated; choose one with `pages`"]);
}

#[test]
fn a_resolved_kind_of_token_is_reported() {
    let files = created(vec![operation("GET /order/202309/orders", &["Get Orders"], Vec::new())]);
    let file = "order/202309/get_orders.yaml";
    let files = edited(files, file, "/orders\n", "/orders\ntoken: seller | creator\n");
    let documented =
        Operation { token: Some(Token::Creator), ..operation("GET /order/202309/orders", &["Get Orders"], Vec::new()) };
    let merged = import(&api(vec![documented]), files).1;
    let expected = format!("{file}: token: the documents now say `creator`; replace `seller | creator`");
    assert_eq!((merged.report.changed, merged.files), (vec![expected], Files::new()));
}
