// @generated from specs/affiliate_seller/202405/edit_open_collaboration_settings.yaml by `cargo xtask generate`; edit the spec instead.

//! [`EditOpenCollaborationSettings`] and the types that only this operation uses.

use crate::__private::*;

/// Sets whether all existing and new products of the shop join open collaborations automatically. The setting is off by default.
///
/// `POST /affiliate_seller/202405/open_collaboration_settings`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns no data.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/edit-open-collaboration-settings-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::EditOpenCollaborationSettings;
 use tiktok_shop::affiliate_seller::edit_open_collaboration_settings::AutoAddProductInput;

 let shop = client.seller(token).shop(cipher);
 let request = EditOpenCollaborationSettings::new()
     .auto_add_product(AutoAddProductInput::new(1_000, true));
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[doc(alias = "edit-open-collaboration-settings-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditOpenCollaborationSettings {
    /// Whether and how products join open collaborations automatically.
    pub auto_add_product: Option<AutoAddProductInput>,
}

impl EditOpenCollaborationSettings {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether and how products join open collaborations automatically.
    #[inline]
    pub fn auto_add_product(mut self, auto_add_product: AutoAddProductInput) -> Self {
        self.auto_add_product = Some(auto_add_product);
        self
    }
}

impl Endpoint for EditOpenCollaborationSettings {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "EditOpenCollaborationSettings";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202405/open_collaboration_settings";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/edit-open-collaboration-settings-202405",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("auto_add_product", &self.auto_add_product)]);
    }
}

/// Whether and how products join open collaborations automatically.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoAddProductInput {
    /// Commission rate of products that join, in hundredths of a percent: 3587 is 35.87%. Ignored if `enable` is `false`. From 100 to 8000.
    pub commission_rate: i64,
    /// Whether to add existing products without an open collaboration at once, and new products automatically. Products that have joined stay if this is switched off.
    pub enable: bool,
}

impl AutoAddProductInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(commission_rate: i64, enable: bool) -> Self {
        Self { commission_rate, enable }
    }
}

impl WriteFields for AutoAddProductInput {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("commission_rate", &within(&self.commission_rate, 100..=8_000)),
                    ("enable", &self.enable),
                ],
            );
    }
}

debug_written!(AutoAddProductInput);
