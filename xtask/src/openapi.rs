//! `openapi`: prints the OpenAPI document, or a part of it.

use std::path::Path;

use codegen::emit::openapi::{Selection, render};
use codegen::render::mark;

use crate::files;
use crate::output::{Failure, Output, print_result};

pub(crate) fn run(root: &Path, group: Option<&str>, output: &Output) -> Result<(), Failure> {
    let model = files::model(root, output)?;
    let selection = match group {
        Some(group) => Selection::group(&model, group).map_err(|error| error.to_string())?,
        None => Selection::all(&model),
    };
    print_result(&render(&model, &selection, &mark("specs/")));
    Ok(())
}
