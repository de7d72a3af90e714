// @generated from specs/product/202604/create_gpa_upgrade_task.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CreateGpaUpgradeTask`] and the types that only this operation uses.

use crate::__private::*;

/// Starts a task that moves the products of a local seller in the EU to listings that are linked across EU markets. Afterwards, the operations for global products can no longer manage these products.
///
/// `POST /product/202604/products/gpa_upgrade_task`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Markets: AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::product::CreateGpaUpgradeTask;

 let seller = client.seller(token);
 seller.send(&CreateGpaUpgradeTask::new()).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateGpaUpgradeTask {}

impl CreateGpaUpgradeTask {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CreateGpaUpgradeTask {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "CreateGpaUpgradeTask";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202604/products/gpa_upgrade_task";
    const META: OperationMeta = OperationMeta::NONE
        .markets(
            Markets::Only(
                &[
                    "AT",
                    "BE",
                    "BG",
                    "CY",
                    "CZ",
                    "DE",
                    "DK",
                    "EE",
                    "ES",
                    "FI",
                    "FR",
                    "GR",
                    "HR",
                    "HU",
                    "IE",
                    "IT",
                    "LT",
                    "LU",
                    "LV",
                    "MT",
                    "NL",
                    "PL",
                    "PT",
                    "RO",
                    "SE",
                    "SI",
                    "SK",
                ],
            ),
        );
}
