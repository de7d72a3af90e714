//! Fields of requests and types, and their constructors.

use super::limits::Limits;
use super::log::{Heading, Log};
use super::{ChangeKind, Comparer};
use crate::emit::rust::{bare, is_bare, of_field, takes_struct};
use crate::model::{Direction, Fact, Field, Kind, Model};
use crate::spec::Scalar;

/// The fields of a struct, and how the struct is used.
#[derive(Debug, Clone, Copy)]
pub(super) struct StructFields<'a> {
    pub(super) fields: &'a [Field],
    pub(super) direction: Direction,
}

/// Where the changes of one field are logged.
#[derive(Debug, Clone, Copy)]
struct At<'a> {
    heading: &'a Heading,
    path: &'a str,
}

impl Comparer<'_> {
    pub(super) fn fields(&self, (old, new): (StructFields<'_>, StructFields<'_>), heading: &Heading, path: &str, log: &mut Log) {
        let found = counterparts(old.fields, new.fields);
        for (field, counterpart) in old.fields.iter().zip(&found) {
            match counterpart {
                None => log.add(heading, format!("{path}.{}", field.name), ChangeKind::FieldRemoved),
                Some(at) => {
                    let after = &new.fields[*at];
                    let path = format!("{path}.{}", after.name);
                    self.field((field, old.direction), (after, new.direction), At { heading, path: &path }, log);
                }
            }
        }
        let is_added = |(at, _): &(usize, &Field)| !found.contains(&Some(*at));
        for (_, field) in new.fields.iter().enumerate().filter(is_added) {
            let kind = if field.required { ChangeKind::RequiredFieldAdded } else { ChangeKind::FieldAdded };
            log.change(heading, format!("{path}.{}", field.name), kind, "", type_text(self.new, field, new.direction));
        }
        self.order_of_arguments(old.fields, new.fields, At { heading, path }, log);
    }

    fn field(&self, (old, before): (&Field, Direction), (new, after): (&Field, Direction), at: At<'_>, log: &mut Log) {
        let At { heading, path } = at;
        log.compare(heading, path, ChangeKind::FieldRenamed, (&old.name, &new.name));
        log.compare(heading, path, ChangeKind::WireNameChanged, (&old.wire, &new.wire));
        let types = || (type_text(self.old, old, before), type_text(self.new, new, after));
        let is_sent = before.is_sent() && after.is_sent();
        if is_sent && old.required != new.required {
            let kind = if new.required { ChangeKind::FieldNowRequired } else { ChangeKind::FieldNowOptional };
            log.add(heading, path, kind);
        }
        // Whether a field is required decides on the `Option` around its type, which is not a separate change.
        let is_wrapped_alike = is_bare(old, before) == is_bare(new, after) || (is_sent && old.required != new.required);
        if !self.is_same_type(&old.kind, &new.kind) || old.boxed != new.boxed || !is_wrapped_alike {
            let (old, new) = types();
            return log.change(heading, path, ChangeKind::FieldTypeChanged, old, new);
        }
        log.compare(heading, path, ChangeKind::FormatChanged, (format_of(&old.kind), format_of(&new.kind)));
        self.limits((old, new), is_sent, at, log);
    }

    fn limits(&self, (old, new): (&Field, &Field), is_sent: bool, At { heading, path }: At<'_>, log: &mut Log) {
        let (before, after) = (Limits::of(old), Limits::of(new));
        let is_changed = is_sent && before != after;
        if is_changed && !(before.contain(&after) && after.contain(&before)) {
            let kind = if after.contain(&before) { ChangeKind::LimitWidened } else { ChangeKind::LimitNarrowed };
            log.change(heading, path, kind, before.to_string(), after.to_string());
        }
        if (&old.doc, &old.range, &old.default, &old.example) == (&new.doc, &new.range, &new.default, &new.example) {
            return;
        }
        let ranges = if is_changed { [String::new(), String::new()] } else { [range_text(old), range_text(new)] };
        let [before, after] = [(old, &ranges[0]), (new, &ranges[1])].map(|(field, range)| doc_text(field, range));
        log.compare(heading, path, ChangeKind::DocumentationChanged, (before, after));
    }

    /// Whether two types are the same for a program. A type that only moved or was renamed is the same: the type itself reports that
    /// change.
    pub(super) fn is_same_type(&self, old: &Kind, new: &Kind) -> bool {
        match (old, new) {
            (Kind::Scalar(before), Kind::Scalar(after)) => {
                before == after || bare(self.old, old).to_string() == bare(self.new, new).to_string()
            }
            (Kind::Named(before), Kind::Named(after)) => self.pairs.types.get(before) == Some(after),
            (Kind::List(before), Kind::List(after)) | (Kind::Map(before), Kind::Map(after)) => self.is_same_type(before, after),
            (Kind::Scalar(_) | Kind::Named(_) | Kind::List(_) | Kind::Map(_), _) => false,
        }
    }

    /// The order of a constructor's arguments. A constructor that takes a struct has none.
    fn order_of_arguments(&self, old: &[Field], new: &[Field], At { heading, path }: At<'_>, log: &mut Log) {
        if takes_struct(self.old, old) || takes_struct(self.new, new) {
            return;
        }
        let (before, after) = (required(old), required(new));
        let common = |names: &[&str], others: &[&str]| {
            names.iter().filter(|name| others.contains(name)).map(|name| (*name).to_owned()).collect::<Vec<_>>().join(", ")
        };
        log.compare(heading, path, ChangeKind::ArgumentsReordered, (common(&before, &after), common(&after, &before)));
    }
}

fn required(fields: &[Field]) -> Vec<&str> {
    fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect()
}

/// For each old field, the index of its counterpart: the field with both names, else with the Rust name, else with the JSON name.
fn counterparts(old: &[Field], new: &[Field]) -> Vec<Option<usize>> {
    let rules: [fn(&Field, &Field) -> bool; 3] =
        [|old, new| old.name == new.name && old.wire == new.wire, |old, new| old.name == new.name, |old, new| old.wire == new.wire];
    let mut found: Vec<Option<usize>> = vec![None; old.len()];
    for rule in rules {
        for (at, field) in old.iter().enumerate().filter(|(at, _)| found[*at].is_none()).collect::<Vec<_>>() {
            found[at] = new.iter().enumerate().position(|(index, other)| !found.contains(&Some(index)) && rule(field, other));
        }
    }
    found
}

/// The Rust type of a field, without the blanks between tokens.
fn type_text(model: &Model, field: &Field, direction: Direction) -> String {
    of_field(model, field, direction).to_string().replace(' ', "").replace(',', ", ")
}

/// The scalar inside, because scalars of the same Rust type may have different forms in JSON.
fn format_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Scalar(scalar) => Scalar::name(*scalar),
        Kind::Named(_) => "",
        Kind::List(inner) | Kind::Map(inner) => format_of(inner),
    }
}

fn range_text(field: &Field) -> String {
    fact_text(field.range.as_ref(), ToString::to_string)
}

/// The documentation of a field.
fn doc_text(field: &Field, range: &str) -> String {
    let texts = [
        fact_text(field.doc.as_ref(), Clone::clone),
        range.to_owned(),
        fact_text(field.default.as_ref(), |text| format!("default {text}")),
        fact_text(field.example.as_ref(), |text| format!("example {text}")),
    ];
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
}

/// A documented fact, with the version that documents it.
pub(super) fn fact_text<T>(fact: Option<&Fact<T>>, text: impl Fn(&T) -> String) -> String {
    let source = |version: &str| format!(" (from {version})");
    fact.map_or(String::new(), |fact| text(&fact.value) + &fact.inherited_from().map(source).unwrap_or_default())
}
