// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCompassExportTask`] | Starts exporting affiliate figures of the past day, week or month to a file. | 202603, `POST /affiliate_seller/202603/compass/offline_task` |
//! | [`DownloadCompassExportFile`] | Returns the file of a finished export, Base64-encoded. | 202603, `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file` |
//! | [`GetCompassExportTasks`] | Lists the exports that were started in the last 7 days, with their status. | 202603, `GET /affiliate_seller/202603/compass/offline_tasks` |

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
