// @generated from specs/affiliate_seller/202409/get_open_collaboration_settings.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOpenCollaborationSettings`] and the types that only this operation uses.

use crate::__private::*;

/// Returns whether products join open collaborations automatically, and at which commission rate.
///
/// `GET /affiliate_seller/202409/open_collaboration_settings`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.read`.
/// Returns [`GetOpenCollaborationSettingsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-open-collaboration-settings-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetOpenCollaborationSettings;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetOpenCollaborationSettings::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-open-collaboration-settings-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationSettings {}

impl GetOpenCollaborationSettings {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetOpenCollaborationSettings {
    type Response = GetOpenCollaborationSettingsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOpenCollaborationSettings";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202409/open_collaboration_settings";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-open-collaboration-settings-202409",
        );
}

/// The response to [`GetOpenCollaborationSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationSettingsResponse {
    /// The settings of the shop.
    pub open_collaboration_settings: Option<OpenCollaborationSettings>,
}

impl Fields for GetOpenCollaborationSettingsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "open_collaboration_settings",
                        &mut self.open_collaboration_settings,
                    ),
                ],
            );
    }
}

debug_fields!(GetOpenCollaborationSettingsResponse);

/// Whether and how products join open collaborations automatically.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoAddProduct {
    /// Commission rate of products that join, in hundredths of a percent: 1000 is 10%. Absent if `enable` is `false`.
    pub commission_rate: Option<i64>,
    /// Whether new products join automatically; existing products were added when this was switched on. Products that have joined stay if it is switched off.
    pub enable: Option<bool>,
}

impl Fields for AutoAddProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission_rate", &mut self.commission_rate),
                    ("enable", &mut self.enable),
                ],
            );
    }
}

debug_fields!(AutoAddProduct);

/// Settings of a shop for open collaborations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCollaborationSettings {
    /// Whether and how products join open collaborations automatically.
    pub auto_add_product: Option<AutoAddProduct>,
}

impl Fields for OpenCollaborationSettings {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("auto_add_product", &mut self.auto_add_product)]);
    }
}

debug_fields!(OpenCollaborationSettings);
