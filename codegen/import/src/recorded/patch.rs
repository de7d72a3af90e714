//! Additions to specs that do not come from documents.

use codegen::diagnostic::Diagnostic;
use codegen::load::{Documents, Files};

use crate::edit::SpecEditor;
use crate::location::Location;
use crate::merge::{Merged, add_types, root};
use crate::model::{Direction, Field};
use crate::report::Report;
use crate::spec_files::SpecFiles;
use crate::types::{Reserved, ResolvedTypes, Reuse, TypeTable};

/// An addition to one place in the specs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SpecPatch {
    pub(super) location: Location,
    pub(super) content: PatchContent,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum PatchContent {
    /// A field of a section or a type.
    Field(Field),
    /// Values of an enumeration.
    Values(Vec<String>),
}

/// Applies all patches.
///
/// A new object gets its own definition, even if a shared type has the same fields: a few bodies cannot show that both are the same.
pub(super) fn apply(patches: &[SpecPatch], existing: &Files) -> Result<Merged, Vec<Diagnostic>> {
    let documents = Documents::of(existing);
    let specs = SpecFiles::read(existing, &documents)?;
    let (mut types, mut reserved) = (TypeTable::new(&specs, Reuse::Never), Reserved::of_specs(&specs));
    let mut fields = Vec::new();
    for SpecPatch { location, content } in patches {
        if let PatchContent::Field(field) = content {
            reserved.add_file(&location.file, &specs);
            fields.push((location, field, types.add(&root(&specs, location, field, Direction::Response))));
        }
    }
    let types = ResolvedTypes::new(types, &reserved);

    let (mut editor, mut report) = (SpecEditor::new(&specs, existing), Report::default());
    for (location, field, ty) in &fields {
        editor.add_field(location, &field.name, types.field(field, ty, None), &mut report);
    }
    for SpecPatch { location, content } in patches {
        if let PatchContent::Values(values) = content {
            editor.add_values(location, values, &mut report);
        }
    }
    add_types(&mut editor, &specs, &types);
    Ok(Merged { files: editor.finish(&mut report), report: report.sorted() })
}
