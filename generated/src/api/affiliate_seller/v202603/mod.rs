// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202603 of these operations.

pub mod create_compass_export_task;
pub mod download_compass_export_file;
pub mod get_compass_export_tasks;

pub use create_compass_export_task::{
    CreateCompassExportTask, CreateCompassExportTaskResponse,
};
pub use download_compass_export_file::{
    DownloadCompassExportFile, DownloadCompassExportFileResponse,
};
pub use get_compass_export_tasks::{GetCompassExportTasks, GetCompassExportTasksResponse};
