// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202505 of these operations.

pub mod create_image_translation_tasks;

pub use create_image_translation_tasks::{
    CreateImageTranslationTasks, CreateImageTranslationTasksResponse,
};
