//! Fields and values that replies have taught, put into the specs as those that documents teach.
//!
//! A new object gets a definition of its own beside the type that holds it, even where a shared type looks the same: from a few
//! bodies nobody can tell.

use heck::ToUpperCamelCase;

use super::homes::Homes;
use super::normal::Direction;
use super::plan::Plan;
use super::run::{plan_field, put_types};
use super::specs::{Document, Specs, group_of, stem};
use super::types::Ty;
use super::update::{Addition, Desk, Holder};
use super::upstream::Field;
use super::{Files, MergeError, Merged, Report};

/// What is to be added to one place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lesson {
    /// Relative to `specs/`.
    pub(crate) file: String,
    /// What leads to the fields of a section or a type, or to an enumeration.
    pub(crate) keys: Vec<String>,
    pub(crate) taught: Taught,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Taught {
    Field(Field),
    Values(Vec<String>),
}

impl Lesson {
    fn holder(&self) -> Holder {
        Holder { file: self.file.clone(), keys: self.keys.clone() }
    }
}

/// Adds all of it to the specs.
pub(crate) fn learn(lessons: &[Lesson], existing: &Files) -> Result<Merged, Vec<MergeError>> {
    let specs = Specs::read(existing)?;
    let (mut plan, mut homes, mut report) = (Plan::default(), Homes::default(), Report::default());
    let additions: Vec<(Addition, Ty)> = lessons
        .iter()
        .filter_map(addition)
        .map(|one| {
            let ty = plan_field(&mut plan, &mut homes, &specs, (&one.holder, &one.field, one.direction));
            (one, ty)
        })
        .collect();
    reserve(&mut plan, &homes, &specs);
    let settled = plan.settle();

    let mut desk = Desk::new(&specs, existing);
    for (addition, ty) in &additions {
        desk.add_field(addition, settled.field(&addition.field, ty, None), &mut report);
    }
    for lesson in lessons {
        if let Taught::Values(values) = &lesson.taught {
            desk.add_values(&lesson.holder(), values, &mut report);
        }
    }
    put_types(&mut desk, &homes, &settled, &specs, &mut report);
    Ok(Merged { files: desk.finish(&mut report), report: report.sorted() })
}

fn addition(lesson: &Lesson) -> Option<Addition> {
    let Taught::Field(field) = &lesson.taught else { return None };
    Some(Addition { holder: lesson.holder(), field: field.clone(), direction: Direction::Response })
}

/// Keeps new types from the names that mean something where they are to stand.
fn reserve(plan: &mut Plan, homes: &Homes, specs: &Specs) {
    plan.taken.shared = homes.shared();
    for (file, home) in homes.iter() {
        let group = group_of(file);
        let shared = specs.shared(group).chain(specs.shared(None)).map(|(name, _)| name.clone());
        let shared: Vec<String> = shared.collect();
        plan.taken.groups.entry(group.unwrap_or_default().to_owned()).or_default().extend(shared.iter().cloned());
        let taken = plan.taken.homes.entry(home).or_default();
        taken.extend(shared);
        taken.extend(own_names(file, specs));
    }
}

/// The names of a request and its reply, or of a payload.
fn own_names(file: &str, specs: &Specs) -> Vec<String> {
    let rust = match specs.documents.get(file) {
        Some(Document::Operation(operation)) => operation.rust.clone(),
        Some(Document::Webhook(webhook)) => webhook.rust.clone(),
        Some(Document::Types(_) | Document::Api(_)) | None => return Vec::new(),
    };
    let rust = rust.unwrap_or_else(|| stem(file).unwrap_or_default().to_upper_camel_case());
    vec![format!("{rust}Response"), rust]
}
