//! Versions and retirements in the project's own specs.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use codegen::lint::{inheritable, retired};
use codegen::model::{Fact, Field, Method, Model, Operation, OperationId, Origin};
use codegen::spec::Range;
use codegen::stats::stats;
use tests::{model_of, root, specs, tree};

/// The retired operations, with the end of their deprecation note.
const RETIRED: [(&str, &str); 9] = [
    ("specs/affiliate/202309/get_creator_profile.yaml", "on 2026-10-12; use `affiliate_creator::v202508::GetCreatorProfile`"),
    ("specs/affiliate/202309/get_shop_products.yaml", "on 2026-10-12; use `affiliate_creator::v202405::GetShowcaseProducts`"),
    ("specs/affiliate/202402/check_anchor_prerequisites.yaml", "on 2026-10-12"),
    ("specs/affiliate/202403/check_anchor_content.yaml", "on 2026-10-12"),
    (
        "specs/affiliate_creator/202505/search_traced_affiliate_orders.yaml",
        "on 2026-08-15; use `affiliate_creator::v202410::SearchAffiliateOrders`",
    ),
    ("specs/affiliate_seller/202405/generate_product_promotion_link.yaml", "on 2026-10-12"),
    ("specs/finance/202309/get_payments.yaml", "on 2026-08-15; use `finance::v202605::GetPayments`"),
    ("specs/finance/202309/get_transactions_by_order.yaml", "retirement; use `finance::v202501::GetTransactionsByOrder`"),
    ("specs/finance/202309/get_transactions_by_statement.yaml", "retirement; use `finance::v202501::GetTransactionsByStatement`"),
];

fn model() -> Model {
    model_of(&specs(&root().join("specs")))
}

fn operation<'a>(model: &'a Model, source: &str) -> &'a Operation {
    model.operations.iter().find(|operation| operation.source == source).expect(source)
}

fn field<'a>(operation: &'a Operation, wire: &str) -> &'a Field {
    operation.fields.iter().find(|field| field.wire == wire).expect(wire)
}

fn of_202309<T>(value: T) -> Option<Fact<T>> {
    Some(Fact { value, origin: Origin::Version("202309".to_owned()) })
}

#[test]
fn the_newest_search_of_returns_inherits() {
    let model = model();
    let newest = operation(&model, "specs/return_refund/202602/search_returns.yaml");
    assert_eq!(newest.scopes, of_202309(vec!["seller.return_refund.basic".to_owned()]));
    assert_eq!(newest.errors, of_202309(vec![25_001_001, 25_020_005, 36_009_003]));
    assert_eq!(field(newest, "page_size").range, of_202309(Range { min: Some(10), max: Some(50) }));
    assert_eq!(field(newest, "page_size").default, of_202309("10".to_owned()));
    assert_eq!(field(newest, "sort_order").default, of_202309("ASC".to_owned()));
    assert_eq!(field(newest, "locale").default, Some(Fact::own("en".to_owned())));
}

#[test]
fn retired_operations_are_deprecated_and_not_the_default() {
    let files = specs(&root().join("specs"));
    let (model, output) = (model_of(&files), tree(&files));
    let sources = |operations: &[&Operation]| operations.iter().map(|operation| operation.source.clone()).collect::<BTreeSet<_>>();
    let with_sunset: Vec<&Operation> = model.operations.iter().filter(|operation| operation.sunset.is_some()).collect();
    assert_eq!(sources(&with_sunset), RETIRED.map(|(source, _)| source.to_owned()).into());
    for (source, note) in RETIRED {
        let path = source.replace("specs/", "").replace("/20", "/v20").replace(".yaml", ".rs");
        assert!(output[&path].contains("#[deprecated("), "{path}");
        assert!(output[&path].contains(&format!("{note}\"")), "{path}");
    }
    for newest in model.groups.iter().flat_map(|group| &group.newest) {
        assert_eq!(model.operation(*newest).sunset, None, "{}", model.operation(*newest).source);
    }
}

#[test]
fn retirements_are_reported_from_their_date() {
    let model = model();
    let count = |today: &str| retired(&model, today).len();
    assert_eq!([count("2026-08-14"), count("2026-08-15"), count("2026-10-12"), count("9999-12-31")], [0, 2, 7, 7]);
    assert_eq!(stats(&model, "2026-08-15").retired, 2);
}

#[test]
fn operations_inherit_where_they_can() {
    assert_eq!(inheritable(&model()), [], "run `cargo xtask lint`");
}

#[test]
fn replacements_are_operations() {
    let model = model();
    let replaced = operation(&model, "specs/finance/202309/get_payments.yaml");
    let new = model.operation(replaced.replaced_by.unwrap_or(OperationId(0)));
    assert_eq!((new.method, new.path.as_str()), (Method::Get, "/finance/202605/payments"));
}
