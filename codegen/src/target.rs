//! The targets of generation, and the folder that each of them owns.

use std::fmt;

use crate::emit::{openapi, rust};
use crate::model::Model;
use crate::render::{RenderError, mark, render};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputTarget {
    /// The SDK.
    Rust,
    /// The OpenAPI document.
    OpenApi,
}

/// A file of a target. Its text is rendered on demand, so that files can be rendered in parallel.
pub struct TargetFile<'a> {
    /// Relative to the output root.
    pub path: String,
    render: Box<dyn Fn() -> Result<String, RenderError> + Send + Sync + 'a>,
}

impl OutputTarget {
    pub const ALL: [Self; 2] = [Self::Rust, Self::OpenApi];

    /// The only folder in which the target writes and deletes files, relative to the repository.
    pub fn output_root(self) -> &'static str {
        match self {
            Self::Rust => rust::OUTPUT_ROOT,
            Self::OpenApi => openapi::OUTPUT_ROOT,
        }
    }

    /// Every file of the output root.
    pub fn files(self, model: &Model) -> Vec<TargetFile<'_>> {
        match self {
            Self::Rust => rust::files(model).into_iter().map(TargetFile::of_sdk).collect(),
            Self::OpenApi => {
                let text = || Ok(openapi::render(model, &openapi::Selection::all(model), &mark("specs/")));
                vec![TargetFile::new(openapi::DOCUMENT.to_owned(), text)]
            }
        }
    }
}

impl<'a> TargetFile<'a> {
    fn new(path: String, render: impl Fn() -> Result<String, RenderError> + Send + Sync + 'a) -> Self {
        Self { path, render: Box::new(render) }
    }

    fn of_sdk(file: rust::OutputFile<'a>) -> Self {
        Self::new(file.path.clone(), move || render(&file))
    }

    /// The text of the file.
    ///
    /// # Errors
    ///
    /// A bug in an emitter.
    pub fn render(&self) -> Result<String, RenderError> {
        (self.render)()
    }
}

impl fmt::Debug for TargetFile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TargetFile").field("path", &self.path).finish_non_exhaustive()
    }
}
