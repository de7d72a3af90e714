//! The JSON names of nested fields.

use super::{Field, Model};

impl Model {
    /// The JSON names on a path of fields: `data.next_page_token`.
    pub fn wire_path<'a>(&'a self, mut fields: &'a [Field], path: &[usize]) -> String {
        let mut names = Vec::with_capacity(path.len());
        for index in path {
            let Some(field) = fields.get(*index) else { break };
            names.push(field.wire.as_str());
            fields = field.kind.named().map_or(&[], |id| self.ty(id).fields());
        }
        names.join(".")
    }
}
