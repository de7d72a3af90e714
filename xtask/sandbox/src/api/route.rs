//! Paths: which operation a method and a path name.
//!
//! A literal part of a path wins over an id: `products/search` is not the product whose id is `search`.

use std::collections::HashMap;

use codegen::model::{Method, Model, Operation, OperationId, Sunset};
use percent_encoding::percent_decode_str;

use super::{Api, scalar};
use crate::world::{Refusal, Time};

/// A part of a path, with the parts that can follow it.
#[derive(Debug, Default)]
pub(super) struct RouteNode {
    literals: HashMap<String, RouteNode>,
    id: Option<Box<RouteNode>>,
    /// The operations whose path ends here: one per method.
    operations: Vec<(Method, OperationId)>,
}

impl RouteNode {
    /// All paths of a model.
    pub(super) fn of(model: &Model) -> Self {
        let mut root = Self::default();
        for (index, operation) in model.operations.iter().enumerate() {
            let end = parts(&operation.path).fold(&mut root, |node, part| match part.starts_with('{') {
                true => &mut **node.id.get_or_insert_default(),
                false => node.literals.entry(part.to_owned()).or_default(),
            });
            end.operations.push((operation.method, OperationId(index)));
        }
        root
    }

    /// The end of a path, if any operation has the path.
    fn find(&self, path: &[&str]) -> Option<&Self> {
        let Some((part, rest)) = path.split_first() else { return (!self.operations.is_empty()).then_some(self) };
        let literal = self.literals.get(*part).and_then(|node| node.find(rest));
        literal.or_else(|| self.id.as_ref().filter(|_| !part.is_empty())?.find(rest))
    }

    /// Whether another version of the path's group has the rest of the path.
    fn has_other_version(&self, path: &[&str]) -> bool {
        let [group, version, rest @ ..] = path else { return false };
        let Some(group) = self.literals.get(*group).filter(|_| is_version(version)) else { return false };
        group.literals.iter().any(|(other, node)| is_version(other) && node.find(rest).is_some())
    }
}

pub(super) fn find(api: &Api, method: &str, path: &str) -> Result<(OperationId, Vec<(String, String)>), Refusal> {
    let requested: Vec<&str> = if path.starts_with('/') { parts(path).collect() } else { Vec::new() };
    let Some(node) = api.paths.find(&requested) else {
        return Err(match api.paths.has_other_version(&requested) {
            true => Refusal::gateway(40_006, "no schema found"),
            false => Refusal::gateway(36_009_009, "Invalid path. Check the path and the version in it."),
        });
    };
    let requested_method = Method::from_name(method);
    let Some(&(_, id)) = node.operations.iter().find(|(method, _)| Some(*method) == requested_method) else {
        let known: Vec<_> = node.operations.iter().map(|(method, _)| method.name()).collect();
        return Err(Refusal::gateway(36_009_010, format!("Invalid method. This path supports {}.", known.join(", "))));
    };
    Ok((id, values(api.operation(id), &requested)))
}

/// The values of the ids in a path.
fn values(operation: &Operation, requested: &[&str]) -> Vec<(String, String)> {
    let named = parts(&operation.path).zip(requested);
    let ids = named.filter_map(|(part, value)| Some((part.strip_prefix('{')?.strip_suffix('}')?, value)));
    ids.map(|(name, value)| (name.to_owned(), percent_decode_str(value).decode_utf8_lossy().into_owned())).collect()
}

/// Whether the day of an operation's end has come.
pub(super) fn is_retired(operation: &Operation, now: Time) -> bool {
    match &operation.sunset {
        Some(Sunset::On(day)) => scalar::day(now).is_some_and(|today| today >= *day),
        Some(Sunset::Announced) | None => false,
    }
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn is_version(part: &str) -> bool {
    part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_digit())
}
