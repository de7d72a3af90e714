// @generated from specs/affiliate_seller/202603/get_compass_export_tasks.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCompassExportTasks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CompassExportTaskId;
use crate::api::affiliate_seller::types::{CompassTaskStatus, ModuleType};

/// Lists the export tasks that were created through the API in the last 7 days, with their status. [`DownloadCompassExportFile`](crate::affiliate_seller::DownloadCompassExportFile) returns the files.
///
/// `GET /affiliate_seller/202603/compass/offline_tasks`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetCompassExportTasksResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetCompassExportTasks;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetCompassExportTasks::new("CREATOR")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetCompassTaskList")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCompassExportTasks {
    /// Kind of exports to list, apparently `CREATOR` or `BASE`. TikTok documents no values, but uses this name also for `module_type` of [`CreateCompassExportTask`](crate::affiliate_seller::CreateCompassExportTask). Example: `CREATOR`.
    pub doc_type: String,
}

impl GetCompassExportTasks {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(doc_type: impl Into<String>) -> Self {
        Self { doc_type: doc_type.into() }
    }
}

impl Endpoint for GetCompassExportTasks {
    type Response = GetCompassExportTasksResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetCompassExportTasks";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202603/compass/offline_tasks";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("doc_type", &self.doc_type);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetCompassExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompassExportTasksResponse {
    /// Export tasks of the last 7 days. TikTok mentions pagination, but documents no fields for it.
    pub tasks: Vec<CompassTask>,
}

impl Fields for GetCompassExportTasksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("tasks", &mut self.tasks)]);
    }
}

debug_fields!(GetCompassExportTasksResponse);

/// An export task with its status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompassTask {
    /// Kind of figures that the task exports.
    pub module_type: Option<ModuleType>,
    /// Task ID, as [`DownloadCompassExportFile`](crate::affiliate_seller::DownloadCompassExportFile) accepts it once the task has succeeded.
    pub id: Option<CompassExportTaskId>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Status of the task.
    pub status: Option<CompassTaskStatus>,
}

impl Fields for CompassTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("module_type", &mut self.module_type),
                    ("id", &mut self.id),
                    ("file_name", &mut self.file_name),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(CompassTask);
