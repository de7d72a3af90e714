//! Counts and lists of described and undescribed items.

use codegen::descriptions::{Described, DescriptionCounts, ItemKind, counts, items};
use tests::{feature, model_of, root, specs};

#[test]
fn everything_is_described() {
    let items = items(&model_of(&specs(&root().join("specs"))));
    let missing: Vec<_> = items.iter().filter(|item| item.described == Described::Missing).map(|item| &item.name).collect();
    assert!(missing.is_empty(), "`cargo xtask undescribed` lists the positions of {missing:?}");
}

#[test]
fn summaries_have_at_most_two_sentences() {
    let model = model_of(&specs(&root().join("specs")));
    let sentences = |text: &str| text.matches(". ").count() + 1;
    let summaries = model.operations.iter().filter_map(|operation| Some((&operation.name, &operation.summary.as_ref()?.value)));
    let long: Vec<_> = summaries.filter(|(_, summary)| sentences(summary) > 2).collect();
    assert!(long.is_empty(), "move details to the fields that they concern: {long:#?}");
}

#[test]
fn counts_distinguish_written_shared_and_generated_descriptions() {
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
