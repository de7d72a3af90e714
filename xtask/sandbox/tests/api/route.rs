//! Paths of all operations, and paths of none.

use codegen::model::Sunset;

use crate::{api, operations};
use tiktok_shop_sandbox::world::DAY;

#[test]
fn every_operation_has_its_path() {
    let api = api();
    assert!(api.model.operations.len() > 500);
    for (id, operation) in operations(&api) {
        let path: Vec<String> = operation
            .path
            .split('/')
            .map(|part| match part.strip_prefix('{') {
                Some(name) => format!("%2F{}", name.trim_end_matches('}')),
                None => part.to_owned(),
            })
            .collect();
        let (found, values) = api.route(operation.method.name(), &path.join("/")).unwrap();
        assert_eq!(found, id, "{}", operation.request_line());
        let names: Vec<_> = operation.sections()[0].iter().map(|field| field.wire.clone()).collect();
        assert_eq!(values.len(), names.len());
        assert!(values.iter().all(|(name, value)| names.contains(name) && *value == format!("/{name}")), "{values:?}");
    }
}

#[test]
fn unknown_paths_are_refused() {
    let api = api();
    for (method, path, code, status) in [
        ("GET", "/order/202309/ordrs", 36_009_009, 404),
        ("GET", "/order/202309/orders/", 36_009_009, 404),
        ("GET", "order/202309/orders", 36_009_009, 404),
        ("GET", "/order/202309/orders/1/2/3", 36_009_009, 404),
        ("GET", "/order/202309/orders//price_detail", 36_009_009, 404),
        ("GET", "/", 36_009_009, 404),
        ("GET", "", 36_009_009, 404),
        ("GET", "/order/209901/orders", 40_006, 403),
        ("GET", "/order/v1/orders", 36_009_009, 404),
        ("POST", "/order/202309/orders", 36_009_010, 405),
        ("get", "/order/202309/orders", 36_009_010, 405),
        ("PURGE", "/order/202309/orders", 36_009_010, 405),
        // Not the product whose id is `search`.
        ("GET", "/product/202309/products/search", 36_009_010, 405),
    ] {
        let refusal = api.route(method, path).unwrap_err();
        assert_eq!((refusal.code, refusal.status), (code, status), "{method} {path}: {}", refusal.message);
    }
}

#[test]
fn operations_end_on_their_day() {
    let api = api();
    let (id, day) = operations(&api)
        .find_map(|(id, operation)| match &operation.sunset {
            Some(Sunset::On(day)) => Some((id, day.clone())),
            _ => None,
        })
        .unwrap();
    let midnight = format!("{day}T00:00:00Z").parse::<jiff::Timestamp>().unwrap().as_second();
    assert!(!api.is_retired(id, midnight - 1) && api.is_retired(id, midnight) && api.is_retired(id, midnight + 400 * DAY));
    let announced = operations(&api).find(|(_, operation)| operation.sunset == Some(Sunset::Announced)).unwrap().0;
    let kept = operations(&api).find(|(_, operation)| operation.sunset.is_none()).unwrap().0;
    assert!(!api.is_retired(announced, i64::from(i32::MAX)) && !api.is_retired(kept, i64::from(i32::MAX)));
}
