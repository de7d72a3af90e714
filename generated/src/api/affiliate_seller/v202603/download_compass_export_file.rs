// @generated from specs/affiliate_seller/202603/download_compass_export_file.yaml by `cargo xtask generate`; edit the spec instead.

//! [`DownloadCompassExportFile`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CompassExportTaskId;

/// Returns the file of a finished export task of the seller, Base64-encoded.
///
/// `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`DownloadCompassExportFileResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::DownloadCompassExportFile;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&DownloadCompassExportFile::new("1152921504606846976")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "DownloadCompassTaskFile")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadCompassExportFile {
    /// Task ID, from [`CreateCompassExportTask`](crate::affiliate_seller::CreateCompassExportTask). The status of the task must be `SUCCEEDED`; see [`GetCompassExportTasks`](crate::affiliate_seller::GetCompassExportTasks).
    pub task_id: CompassExportTaskId,
}

impl DownloadCompassExportFile {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(task_id: impl Into<CompassExportTaskId>) -> Self {
        Self { task_id: task_id.into() }
    }
}

impl Endpoint for DownloadCompassExportFile {
    type Response = DownloadCompassExportFileResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "DownloadCompassExportFile";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202603/compass/offline_tasks/{task_id}/file";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202603/compass/offline_tasks/");
        path.id("task_id", &self.task_id);
        path.literal("/file");
    }
}

/// The response to [`DownloadCompassExportFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCompassExportFileResponse {
    /// The exported file.
    pub file: Option<CompassTaskFile>,
}

impl Fields for DownloadCompassExportFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("file", &mut self.file)]);
    }
}

debug_fields!(DownloadCompassExportFileResponse);

/// The file of an export task.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompassTaskFile {
    /// Content of the file, Base64-encoded.
    pub base64: Option<String>,
}

impl Fields for CompassTaskFile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("base64", &mut self.base64)]);
    }
}

debug_fields!(CompassTaskFile);
