//! Names of operations, webhooks, types and fields.

use super::*;
use codegen::spec::Scalar;

/// The names that operations get, in the order of their requests.
fn names(operations: &[(&str, &[&str])]) -> Vec<String> {
    let operations = operations.iter().map(|(request, names)| operation(request, names, Vec::new())).collect();
    let files = created(operations);
    files.keys().filter(|file| *file != "api.yaml").map(|file| file.trim_end_matches(".yaml").to_owned()).collect()
}

#[test]
fn joined_words_are_split() {
    let request = "POST /affiliate_seller/202406/marketplace_creators/search";
    assert_eq!(
        names(&[(request, &["SellerSearchCreatoronMarketplace"])]),
        ["affiliate_seller/202406/search_creator_on_marketplace"]
    );
    assert_eq!(names(&[("GET /fbt/202601/status", &["getfbtmerchantmcfstatus"])]), ["fbt/202601/get_fbt_merchant_mcf_status"]);
    assert_eq!(names(&[("GET /fbt/202601/orders", &["GetFBTMCFOrderSKUs"])]), ["fbt/202601/get_fbt_mcf_order_skus"]);
}

#[test]
fn redundant_words_are_removed() {
    for name in ["GetFooold", "GetFoolegacy", "GetFooOLD", "GetFooV2", "Get Foo(V2)", "Get the Foo", "GetFooAPI"] {
        assert_eq!(names(&[("GET /order/202309/foo", &[name])]), ["order/202309/get_foo"], "{name}");
    }
}

#[test]
fn verbs_come_first() {
    assert_eq!(names(&[("POST /product/202309/inventory/search", &["InventorySearch"])]), ["product/202309/search_inventory"]);
    assert_eq!(names(&[("GET /product/202309/schemas", &["ListingSchemas"])]), ["product/202309/get_listing_schemas"]);
}

#[test]
fn the_newest_version_decides_the_name() {
    let old: (&str, &[&str]) = ("GET /order/202309/orders", &["GetOrderDetailold"]);
    let new: (&str, &[&str]) = ("GET /order/202507/orders", &["Get Orders by Id"]);
    assert_eq!(names(&[old, new]), ["order/202309/get_orders_by_id", "order/202507/get_orders_by_id"]);
}

#[test]
fn equal_names_fall_back_to_the_path() {
    let a: (&str, &[&str]) = ("GET /order/202309/orders", &["Get Orders"]);
    let b: (&str, &[&str]) = ("GET /order/202309/orders/late", &["Get Orders"]);
    assert_eq!(names(&[a, b]), ["order/202309/get_orders", "order/202309/get_orders_late"]);
}

#[test]
fn previews_get_a_suffix() {
    let beta: (&str, &[&str]) = ("POST /gs_full_service_commodity/202405/beta/products", &["GSCreateProductv2"]);
    let preview: (&str, &[&str]) = ("POST /gs_full_service_commodity/202405/preview/products", &["GSCreateProduct"]);
    assert_eq!(
        names(&[beta, preview]),
        ["gs_full_service_commodity/202405/create_product", "gs_full_service_commodity/202405/create_product_preview"]
    );
}

#[test]
fn an_existing_family_keeps_its_name() {
    let files = created(vec![operation("GET /order/202309/orders", &["Get Orders"], Vec::new())]);
    let text = files["order/202309/get_orders.yaml"].clone();
    let renamed: Files =
        [("order/202309/orders_by_id.yaml".to_owned(), text), ("api.yaml".to_owned(), files["api.yaml"].clone())].into();
    let both = api(vec![
        operation("GET /order/202309/orders", &["Get Orders"], Vec::new()),
        operation("GET /order/202507/orders", &["Get Orders"], Vec::new()),
    ]);
    let merged = import(&both, renamed).1;
    // TikTok's name becomes an alias in both versions.
    assert_eq!(merged.files.keys().collect::<Vec<_>>(), ["order/202309/orders_by_id.yaml", "order/202507/orders_by_id.yaml"]);
    assert!(merged.files.values().all(|text| text.contains("aliases: [GetOrders]")), "{:?}", merged.files);
}

/// The names of the types that a spec declares.
fn types(text: &str) -> Vec<&str> {
    let declared = text.split_once("\ntypes:\n").map_or("", |(_, types)| types);
    declared.lines().filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' '))?.strip_suffix(':')).collect()
}

#[test]
fn misspelt_fields_get_corrected_rust_names() {
    let response = vec![string("distict"), field("is_requried", Kind::Scalar(Scalar::Bool)), int("produt_clicks")];
    let files = created(vec![operation("GET /order/202309/orders", &["Get Orders"], response)]);
    let text = &files["order/202309/get_orders.yaml"];
    assert!(text.contains("  distict: { type: string, rust: district }\n"), "{text}");
    assert!(text.contains("  is_requried: { type: bool, rust: is_required }\n"), "{text}");
    assert!(text.contains("  produt_clicks: { type: int, rust: product_clicks }\n"), "{text}");
}

#[test]
fn item_types_of_lists_have_singular_names() {
    let item = |name| list(object(name, vec![string("id")]));
    for (wire, ty) in
        [("categories", "Category"), ("skus", "Sku"), ("sku_list", "Sku"), ("addresses", "Address"), ("goods", "Goods")]
    {
        let files = created(vec![operation("GET /order/202309/orders", &["Get Orders"], vec![item(wire)])]);
        let text = &files["order/202309/get_orders.yaml"];
        assert!(text.contains(&format!("  {wire}: {ty}[]\n")), "{text}");
    }
}

#[test]
fn operations_of_a_group_do_not_share_a_name() {
    let sku = |field: &str| vec![object("sku", vec![string("id"), string(field)])];
    let files = created(vec![
        operation("GET /order/202309/orders", &["Get Orders"], sku("price")),
        operation("GET /order/202407/orders", &["Get Orders"], sku("amount")),
        operation("GET /order/202309/items", &["Get Items"], sku("weight")),
        operation("GET /order/202407/refunds", &["Get Refunds"], sku("reason")),
    ]);
    let names = |file: &str| types(&files[file]);
    assert_eq!(names("order/202309/get_orders.yaml"), names("order/202407/get_orders.yaml"));
    let others = ["order/202309/get_orders.yaml", "order/202309/get_items.yaml", "order/202407/get_refunds.yaml"].map(names);
    assert!(others[0] != others[1] && others[1] != others[2] && others[0] != others[2], "{others:?}");

    // An existing spec keeps its name, and another version may repeat it.
    let existing = created(vec![operation("GET /order/202309/orders", &["Get Orders"], sku("price"))]);
    let more = api(vec![
        operation("GET /order/202407/orders", &["Get Orders"], sku("amount")),
        operation("GET /order/202407/refunds", &["Get Refunds"], sku("reason")),
    ]);
    let (files, _) = import(&more, existing);
    assert_eq!(types(&files["order/202407/get_orders.yaml"]), types(&files["order/202309/get_orders.yaml"]));
    assert_ne!(types(&files["order/202407/get_refunds.yaml"]), types(&files["order/202309/get_orders.yaml"]));
}

#[test]
fn names_of_tiktok_are_kept_as_aliases() {
    let listed = |names: &[&str]| operation("GET /order/202309/orders", names, Vec::new());
    let files = created(vec![listed(&["getOrders", "Get Order List", "GetOrdersold"])]);
    let file = "order/202309/get_orders.yaml";
    assert!(files[file].contains("\naliases: [GetOrderList]\n"), "{}", files[file]);

    let (files, merged) = import(&api(vec![listed(&["getOrders", "Get Order List", "Find Orders"])]), files);
    assert!(files[file].contains("\naliases: [GetOrderList, FindOrders]\n"), "{}", files[file]);
    assert_eq!(merged.report.added, [format!("{file}: aliases: FindOrders")]);
}
