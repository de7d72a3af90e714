//! Edits the text of specs in place, and lays out new entries.

mod layout;
mod spec_editor;
mod text;

pub(crate) use layout::{definition_of_enum, definition_of_object, flow_list, settings};
pub(crate) use spec_editor::SpecEditor;
pub(crate) use text::TextEditor;

/// The widest line that is written.
const WIDTH: usize = 132;
