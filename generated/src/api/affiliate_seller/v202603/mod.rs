// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202603 of these operations.

pub mod create_compass_export_task;
pub mod download_compass_task_file;
pub mod get_compass_task_list;

pub use create_compass_export_task::{
    CreateCompassExportTask, CreateCompassExportTaskResponse,
};
pub use download_compass_task_file::{
    DownloadCompassTaskFile, DownloadCompassTaskFileResponse,
};
pub use get_compass_task_list::{GetCompassTaskList, GetCompassTaskListResponse};
