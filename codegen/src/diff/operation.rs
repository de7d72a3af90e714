//! Operations: the request, what it requires, and the types that only it uses.

use super::fields::StructFields;
use super::log::{Heading, Log};
use super::paths::{operation_heading, operation_path};
use super::{ChangeKind, Comparer, Level};
use crate::emit::rust::is_stored;
use crate::model::{Body, Cipher, Direction, Model, Module, Operation, OperationId, Token};

impl Comparer<'_> {
    pub(super) fn operations(&self, log: &mut Log) {
        for (index, operation) in self.old.operations.iter().enumerate() {
            let id = OperationId(index);
            match self.pairs.operations.get(&id) {
                Some(new) => self.operation(id, *new, log),
                None => {
                    let path = operation_path(self.old, operation);
                    let heading = operation_heading(self.old, operation);
                    log.change(&heading, path, ChangeKind::OperationRemoved, operation.request_line(), "");
                }
            }
        }
        for (index, operation) in self.new.operations.iter().enumerate() {
            if !self.pairs.operations.values().any(|id| id.0 == index) {
                let path = operation_path(self.new, operation);
                let heading = operation_heading(self.new, operation);
                log.change(&heading, path, ChangeKind::OperationAdded, "", operation.request_line());
            }
        }
    }

    fn operation(&self, old: OperationId, new: OperationId, log: &mut Log) {
        self.name(old, new, log);
        self.contents(old, new, log);
    }

    /// The operation's path in the crate, which consists of its group, version, module and name.
    fn name(&self, old: OperationId, new: OperationId, log: &mut Log) {
        let (before, after) = (self.old.operation(old), self.new.operation(new));
        let (old_path, new_path) = (operation_path(self.old, before), operation_path(self.new, after));
        if old_path != new_path || before.module != after.module {
            let heading = operation_heading(self.new, after);
            log.change(&heading, &new_path, ChangeKind::OperationRenamed, old_path, &new_path);
        }
    }

    /// Everything except the name.
    fn contents(&self, old: OperationId, new: OperationId, log: &mut Log) {
        let (before, after) = (self.old.operation(old), self.new.operation(new));
        let heading = operation_heading(self.new, after);
        let path = operation_path(self.new, after);
        route(before, after, &heading, &path, log);
        access(before, after, &heading, &path, log);
        self.request(before, after, &heading, &path, log);
        self.paging(before, after, &heading, &path, log);
        self.batch(before, after, &heading, &path, log);
        self.metadata(before, after, &heading, &path, log);
        self.types_in(Module::Operation(old), Module::Operation(new), log);
    }

    /// The highest level of the changes between an operation and another version of it, apart from its name. Programs that used the
    /// first one under a path without a version see these changes if the path becomes that of the other version.
    pub(super) fn level_between_versions(&self, old: OperationId, new: OperationId) -> Option<Level> {
        let pairs = self.pairs.with_operation([self.old, self.new], self.indexes, (old, new));
        let mut log = Log::default();
        Comparer { pairs: &pairs, ..*self }.contents(old, new, &mut log);
        log.level()
    }

    fn request(&self, old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
        let fields = |operation| StructFields::of_request(operation);
        self.fields((fields(old), fields(new)), heading, path, log);
        self.places(old, new, heading, path, log);
        match (is_stored(old), is_stored(new)) {
            (true, false) => log.add(heading, path, ChangeKind::StorageRemoved),
            (false, true) => log.add(heading, path, ChangeKind::StorageAdded),
            (true, true) | (false, false) => {}
        }
        if old.response.is_some() != new.response.is_some() {
            let name = |model: &Model, operation: &Operation| {
                operation.response.map_or("Empty".to_owned(), |id| model.ty(id).name.clone())
            };
            log.change(heading, path, ChangeKind::ResponseChanged, name(self.old, old), name(self.new, new));
        }
    }

    /// Fields that moved between path, query and body.
    fn places(&self, old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
        for (name, before) in places(old) {
            if let Some((_, after)) = places(new).into_iter().find(|(other, _)| *other == name) {
                let path = format!("{path}.{name}");
                log.compare(heading, &path, ChangeKind::FieldPlaceChanged, (before, after));
            }
        }
    }
}

/// Each field of a request by its Rust name, which is unique, with the part of the request that contains it.
fn places(operation: &Operation) -> Vec<(&str, &'static str)> {
    let named = operation.sections().into_iter().zip(["path", "query", "body"]);
    named.flat_map(|(fields, place)| fields.iter().map(move |field| (field.name.as_str(), place))).collect()
}

fn route(old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
    log.compare(heading, path, ChangeKind::RouteChanged, (old.request_line(), new.request_line()));
    let body = |operation: &Operation| match operation.body {
        Body::None => "no body",
        Body::Json(_) => "JSON",
        Body::Multipart(_) => "multipart form",
    };
    log.compare(heading, path, ChangeKind::BodyChanged, (body(old), body(new)));
}

/// The handles that can call an operation: those of an owner's token, with one of the ciphers or without.
fn access(old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
    if (old.token, old.cipher) == (new.token, new.cipher) {
        return;
    }
    let can_still_call = old.token.owners().iter().all(|owner| new.token.owners().contains(owner))
        && (old.cipher == new.cipher || matches!(new.cipher, Cipher::None | Cipher::Optional));
    let kind = if can_still_call { ChangeKind::AccessLoosened } else { ChangeKind::AccessTightened };
    let text = |token: Token, cipher: Cipher| format!("token {}, cipher {}", token.name(), cipher.name());
    log.change(heading, path, kind, text(old.token, old.cipher), text(new.token, new.cipher));
}

impl<'a> StructFields<'a> {
    fn of_request(operation: &'a Operation) -> Self {
        Self { fields: &operation.fields, direction: Direction::Request }
    }
}
