//! Descriptions: how many items have none, and what the counts and lists say.

use codegen::descriptions::{Described, DescriptionCounts, ItemKind, counts, items};
use tests::{feature, model_of, root, specs};

/// The largest number of items without a description. A number may only fall.
const LIMITS: [(ItemKind, usize); 8] = [
    (ItemKind::Group, 0),
    (ItemKind::Version, 0),
    (ItemKind::Operation, 0),
    (ItemKind::Webhook, 0),
    (ItemKind::Field, 4012),
    (ItemKind::Object, 197),
    (ItemKind::Enumeration, 159),
    (ItemKind::Value, 1922),
];

#[test]
fn descriptions_are_not_lost() {
    let missing = counts(&model_of(&specs(&root().join("specs")))).into_iter().map(|counts| (counts.kind, counts.missing));
    let above: Vec<_> = missing.zip(LIMITS).filter(|((kind, missing), limit)| kind != &limit.0 || *missing > limit.1).collect();
    assert_eq!(above, [], "too few descriptions: `cargo xtask undescribed` lists the items without one");
}

#[test]
fn counts_tell_written_from_shared_and_generated() {
    let counts = counts(&model_of(&feature("glossary")));
    let of = |kind: ItemKind| counts.iter().find(|counts| counts.kind == kind);
    let expected = |kind, total, written, glossary, generated, missing| {
        Some(DescriptionCounts { kind, total, written, inherited: 0, glossary, generated, missing })
    };
    assert_eq!(of(ItemKind::Version).cloned(), expected(ItemKind::Version, 1, 1, 0, 0, 0));
    assert_eq!(of(ItemKind::Field).cloned(), expected(ItemKind::Field, 20, 2, 9, 0, 9));
    assert_eq!(of(ItemKind::Object).cloned(), expected(ItemKind::Object, 5, 1, 2, 1, 1));
    assert_eq!(of(ItemKind::Enumeration).cloned(), expected(ItemKind::Enumeration, 2, 0, 0, 1, 1));
    assert_eq!(of(ItemKind::Value).cloned(), expected(ItemKind::Value, 4, 1, 3, 0, 0));
}

#[test]
fn inherited_descriptions_count_as_inherited() {
    let items = items(&model_of(&feature("inherits")));
    assert!(items.iter().any(|item| item.described == Described::Inherited), "{items:?}");
}
