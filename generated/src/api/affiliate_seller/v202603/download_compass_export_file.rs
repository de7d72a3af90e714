// @generated from specs/affiliate_seller/202603/download_compass_export_file.yaml by `cargo xtask generate`; edit the spec instead.

//! `DownloadCompassExportFile` and the types that only this operation uses.

use crate::__private::*;

/// Returns the file of a finished export, Base64-encoded.
///
/// `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`DownloadCompassExportFileResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "DownloadCompassTaskFile")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadCompassExportFile {
    /// Of `CreateCompassExportTask`, once succeeded.
    pub task_id: String,
}

impl DownloadCompassExportFile {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(task_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202603/compass/offline_tasks/");
        path.id("task_id", &self.task_id);
        path.literal("/file");
    }
}

/// The response to [`DownloadCompassExportFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCompassExportFileResponse {
    pub file: Option<CompassTaskFile>,
}

impl Fields for DownloadCompassExportFileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("file", &mut self.file)]);
    }
}

debug_fields!(DownloadCompassExportFileResponse);

/// The `file` of [`DownloadCompassExportFileResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompassTaskFile {
    /// The file itself, in Base64.
    pub base64: Option<String>,
}

impl Fields for CompassTaskFile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("base64", &mut self.base64)]);
    }
}

debug_fields!(CompassTaskFile);
