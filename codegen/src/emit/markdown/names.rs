//! Resolves the names in texts.

use std::collections::BTreeMap;

use super::text::{self, Placement};
use super::{link, operation};
use crate::model::{GroupId, Model, Module, OperationId, TypeId};

/// The operations and types of a model by name.
#[derive(Debug)]
pub(super) struct Names<'a> {
    model: &'a Model,
    /// The newest versions.
    operations: BTreeMap<&'a str, Vec<OperationId>>,
    types: BTreeMap<(Module, &'a str), TypeId>,
}

impl<'a> Names<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut operations: BTreeMap<&str, Vec<OperationId>> = BTreeMap::new();
        for &id in model.groups.iter().flat_map(|group| &group.newest) {
            operations.entry(&model.operation(id).name).or_default().push(id);
        }
        let types = model.types.iter().enumerate().filter(|(_, ty)| ty.is_used);
        let types = types.map(|(index, ty)| ((ty.module, ty.name.as_str()), TypeId(index))).collect();
        Self { model, operations, types }
    }

    /// A text of a module as a cell of a table.
    pub(super) fn cell(&self, text: &str, module: Module) -> String {
        text::markdown(text, Placement::Cell, &|name| self.address(name, module))
    }

    /// A text of a module as lines.
    pub(super) fn block(&self, text: &str, module: Module) -> String {
        text::markdown(text, Placement::Block, &|name| self.address(name, module))
    }

    fn address(&self, name: &str, module: Module) -> Option<String> {
        let ty = || self.scopes(module).into_iter().find_map(|module| self.types.get(&(module, name)));
        self.operation(name, module)
            .map(|id| link::to_page(&operation::path(self.model, id)))
            .or_else(|| ty().map(|&id| link::to_type(id)))
    }

    /// The operation with a name: that of the same group, or the only one.
    fn operation(&self, name: &str, module: Module) -> Option<OperationId> {
        let named = self.operations.get(name)?;
        let group = self.group(module);
        let in_group = named.iter().find(|id| Some(self.model.operation(**id).group) == group);
        in_group.or(if named.len() == 1 { named.first() } else { None }).copied()
    }

    fn group(&self, module: Module) -> Option<GroupId> {
        match module {
            Module::Group(id) => Some(id),
            Module::Operation(id) => Some(self.model.operation(id).group),
            Module::Common | Module::Ids | Module::Webhooks | Module::Webhook(_) => None,
        }
    }

    /// The modules in which a type name is looked up, in order.
    fn scopes(&self, module: Module) -> Vec<Module> {
        let shared = match module {
            Module::Webhook(_) => Some(Module::Webhooks),
            _ => self.group(module).map(Module::Group),
        };
        [Some(module), shared, Some(Module::Common), Some(Module::Ids)].into_iter().flatten().collect()
    }
}
