//! The codes with which TikTok refuses values beyond a limit. `data/limits.yaml` lists those that differ from 36009004.

use std::sync::LazyLock;

use codegen::model::{Model, Operation};
use serde::Deserialize;

use crate::data;
use crate::world::Refusal;

/// A limit of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Breach {
    #[default]
    Range,
    FileSize,
    MediaType,
    MissingFile,
}

/// An entry of `data/limits.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldLimit {
    field: String,
    /// The only group that it applies to. Without it, the operation must document the code.
    group: Option<String>,
    #[serde(default)]
    breach: Breach,
    code: i64,
    message: String,
}

static LIMITS: LazyLock<Vec<FieldLimit>> = LazyLock::new(|| data::read("limits.yaml", include_str!("../../data/limits.yaml")));

/// The refusal of a value beyond a limit. `general` is the one without a code of its own.
pub(super) fn refusal(model: &Model, operation: &Operation, field: &str, breach: Breach, general: Refusal) -> Refusal {
    match find(model, operation, field, breach) {
        Some(limit) => Refusal::new(limit.code, limit.message.as_str()),
        None => general,
    }
}

fn find(model: &Model, operation: &Operation, field: &str, breach: Breach) -> Option<&'static FieldLimit> {
    let documents = |code: i64| operation.errors.as_ref().is_some_and(|codes| codes.value.contains(&code));
    let applies = |limit: &&FieldLimit| match &limit.group {
        Some(group) => model.group(operation.group).module == *group,
        None => documents(limit.code),
    };
    LIMITS.iter().filter(|limit| limit.field == field && limit.breach == breach).find(applies)
}
