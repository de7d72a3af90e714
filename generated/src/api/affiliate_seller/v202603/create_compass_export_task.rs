// @generated from specs/affiliate_seller/202603/create_compass_export_task.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateCompassExportTask`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CompassExportTaskId;
use crate::api::affiliate_seller::types::ModuleType;

/// Starts exporting affiliate figures for a period of 1, 7 or 30 days to a file. [`GetCompassExportTasks`](crate::affiliate_seller::GetCompassExportTasks) returns the status of the task, and [`DownloadCompassExportFile`](crate::affiliate_seller::DownloadCompassExportFile) the file.
///
/// `POST /affiliate_seller/202603/compass/offline_task`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CreateCompassExportTaskResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::CreateCompassExportTask;
 use tiktok_shop::affiliate_seller::create_compass_export_task::{PlanType, WindowType};
 use tiktok_shop::affiliate_seller::types::ModuleType;

 let shop = client.seller(token).shop(cipher);
 let request = CreateCompassExportTask::new()
     .module_type(ModuleType::Creator)
     .window_type(WindowType::Past24Hours)
     .plan_type(PlanType::All)
     .end_day(1);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "CreateCompassOfflineExportTask")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCompassExportTask {
    /// Kind of figures to export.
    pub module_type: Option<ModuleType>,
    /// Length of the exported period, which ends on `end_day`.
    pub window_type: Option<WindowType>,
    /// Last day of the period as a number such as 20260319, in the standard time of the market, such as UTC-8 in the US, without daylight saving time.
    pub end_day: Option<i64>,
    /// Kind of collaboration that the figures cover.
    pub plan_type: Option<PlanType>,
}

impl CreateCompassExportTask {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of figures to export.
    #[inline]
    pub fn module_type(mut self, module_type: impl Into<ModuleType>) -> Self {
        self.module_type = Some(module_type.into());
        self
    }

    /// Length of the exported period, which ends on `end_day`.
    #[inline]
    pub fn window_type(mut self, window_type: impl Into<WindowType>) -> Self {
        self.window_type = Some(window_type.into());
        self
    }

    /// Last day of the period as a number such as 20260319, in the standard time of the market, such as UTC-8 in the US, without daylight saving time.
    #[inline]
    pub fn end_day(mut self, end_day: i64) -> Self {
        self.end_day = Some(end_day);
        self
    }

    /// Kind of collaboration that the figures cover.
    #[inline]
    pub fn plan_type(mut self, plan_type: impl Into<PlanType>) -> Self {
        self.plan_type = Some(plan_type.into());
        self
    }
}

impl Endpoint for CreateCompassExportTask {
    type Response = CreateCompassExportTaskResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CreateCompassExportTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202603/compass/offline_task";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("module_type", &self.module_type),
                ("window_type", &self.window_type),
                ("end_day", &self.end_day),
                ("plan_type", &self.plan_type),
            ],
        );
    }
}

/// The response to [`CreateCompassExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompassExportTaskResponse {
    /// The new export task.
    pub task: Option<CreatedCompassTask>,
}

impl Fields for CreateCompassExportTaskResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("task", &mut self.task)]);
    }
}

debug_fields!(CreateCompassExportTaskResponse);

/// An export task that was just created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedCompassTask {
    /// Task ID, as [`DownloadCompassExportFile`](crate::affiliate_seller::DownloadCompassExportFile) accepts it once the task has succeeded.
    pub id: Option<CompassExportTaskId>,
}

impl Fields for CreatedCompassTask {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id)]);
    }
}

debug_fields!(CreatedCompassTask);

/// Kind of collaboration that an export covers.
#[non_exhaustive]
pub enum PlanType {
    /// Collaborations of all kinds. Sent as `ALL`.
    All,
    /// Target collaborations. Sent as `TARGET`.
    Target,
    /// Open collaborations. Sent as `OPEN`.
    Open,
    /// Campaigns of affiliate partners. Sent as `PARTNER`.
    Partner,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PlanType {
    const TEXTS: &'static [&'static str] = &["ALL", "TARGET", "OPEN", "PARTNER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::All,
            Ok(1) => Self::Target,
            Ok(2) => Self::Open,
            Ok(_) => Self::Partner,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::All => Ok(0),
            Self::Target => Ok(1),
            Self::Open => Ok(2),
            Self::Partner => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PlanType, Write);

/// Length of the exported period.
#[non_exhaustive]
pub enum WindowType {
    /// One day. Sent as `PAST_24H`.
    Past24Hours,
    /// Seven days. Sent as `PAST_7_DAYS`.
    Past7Days,
    /// Thirty days. Sent as `PAST_30_DAYS`.
    Past30Days,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for WindowType {
    const TEXTS: &'static [&'static str] = &["PAST_24H", "PAST_7_DAYS", "PAST_30_DAYS"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Past24Hours,
            Ok(1) => Self::Past7Days,
            Ok(_) => Self::Past30Days,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Past24Hours => Ok(0),
            Self::Past7Days => Ok(1),
            Self::Past30Days => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(WindowType, Write);
