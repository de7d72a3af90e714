//! The operations that a rule is about.

use codegen::model::{Method, Operation, OperationId};

use crate::api::Api;
use crate::similar::most_similar;

/// Why no operation matches a target.
pub(super) struct NoTarget {
    pub message: String,
    pub help: String,
}

/// The operations of a target.
pub(super) fn find(target: &str, api: &Api) -> Result<Vec<OperationId>, NoTarget> {
    let words: Vec<_> = target.split_whitespace().collect();
    let (method, name) = match words.as_slice() {
        ["*"] => return Ok((0..api.model.operations.len()).map(OperationId).collect()),
        [name] => (None, *name),
        [method, path] => (Some(find_method(method)?), *path),
        _ => {
            return Err(NoTarget::new(
                format!("`{target}` is not a target"),
                "Write a method and a path, a group, `group.operation`, or `*`.",
            ));
        }
    };
    let is_path = name.starts_with('/');
    if method.is_some() && !is_path {
        return Err(NoTarget::new(
            format!("`{name}` is not a path"),
            "After a method, write a path such as `/order/*/orders/search`.",
        ));
    }
    let matches = |operation: &Operation| match is_path {
        true => method.is_none_or(|method| operation.method == method) && matches_path(name, operation),
        false => matches_module(name, api, operation),
    };
    let operations = api.model.operations.iter().enumerate().filter(|(_, operation)| matches(operation));
    let found: Vec<_> = operations.map(|(index, _)| OperationId(index)).collect();
    if found.is_empty() {
        return Err(NoTarget::new(format!("no operation matches `{target}`"), suggestion(name, is_path, api)));
    }
    Ok(found)
}

fn find_method(name: &str) -> Result<Method, NoTarget> {
    Method::from_name(&name.to_ascii_uppercase()).ok_or_else(|| {
        let known = Method::ALL.map(Method::name);
        NoTarget::new(format!("`{name}` is not a method"), format!("Methods are {}.", known.join(", ")))
    })
}

impl NoTarget {
    fn new(message: String, help: impl Into<String>) -> Self {
        Self { message, help: help.into() }
    }
}

/// Whether each part is the same. `*` matches every part, and an id of the operation matches every part of the pattern.
fn matches_path(pattern: &str, operation: &Operation) -> bool {
    let (mut pattern, mut path) = (pattern.trim_end_matches('/').split('/'), operation.path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(expected), Some(part)) if expected == "*" || expected == part || part.starts_with('{') => {}
            _ => return false,
        }
    }
}

fn matches_module(name: &str, api: &Api, operation: &Operation) -> bool {
    let group = &api.model.group(operation.group).module;
    match name.split_once('.') {
        Some((group_name, module)) => group_name == group && (module == "*" || module == operation.module),
        None => name == group,
    }
}

fn suggestion(name: &str, is_path: bool, api: &Api) -> String {
    let operations = &api.model.operations;
    let mut known: Vec<String> = match is_path {
        true => operations.iter().map(|operation| operation.path.replace(operation.version_number(), "*")).collect(),
        false => api.model.groups.iter().map(|group| group.module.clone()).collect(),
    };
    if !is_path && name.contains('.') {
        let module = |operation: &Operation| format!("{}.{}", api.model.group(operation.group).module, operation.module);
        known = operations.iter().map(module).collect();
    }
    match most_similar(known.iter().map(String::as_str), name) {
        Some(similar) => format!("Did you mean `{similar}`?"),
        None => "`cargo xtask find WORD…` finds operations.".to_owned(),
    }
}
