// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Product, version 202505.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateImageTranslationTasks`] | Starts tasks that translate images, one for each image and language: at most 20 per call and 500 per day, only for sellers who sell across the EU. The webhook `ImageTranslationCompleted` reports the results; otherwise call [`GetImageTranslationTasks`](crate::product::GetImageTranslationTasks) after 5 minutes, then at intervals of more than 10 seconds. | 202505, <code>POST <wbr>/product<wbr>/202505<wbr>/images<wbr>/translation_tasks</code> |

pub mod create_image_translation_tasks;

pub use create_image_translation_tasks::{
    CreateImageTranslationTasks, CreateImageTranslationTasksResponse,
};
