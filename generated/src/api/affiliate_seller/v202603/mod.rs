// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202603.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateCompassExportTask`] | Starts exporting affiliate figures for a period of 1, 7 or 30 days to a file. [`GetCompassExportTasks`] returns the status of the task, and [`DownloadCompassExportFile`] the file. | 202603, <code>POST <wbr>/affiliate_seller<wbr>/202603<wbr>/compass<wbr>/offline_task</code> |
//! | [`DownloadCompassExportFile`] | Returns the file of a finished export task of the seller, Base64-encoded. | 202603, <code>GET <wbr>/affiliate_seller<wbr>/202603<wbr>/compass<wbr>/offline_tasks<wbr>/{task_id}<wbr>/file</code> |
//! | [`GetCompassExportTasks`] | Lists the export tasks that were created through the API in the last 7 days, with their status. [`DownloadCompassExportFile`] returns the files. | 202603, <code>GET <wbr>/affiliate_seller<wbr>/202603<wbr>/compass<wbr>/offline_tasks</code> |

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
