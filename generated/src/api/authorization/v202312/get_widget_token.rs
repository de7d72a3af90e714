// @generated from specs/authorization/202312/get_widget_token.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWidgetToken`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ShopId;
use crate::api::authorization::types::WidgetToken;

/// Issues a short-lived token for embedded widgets.
///
/// `GET /authorization/202312/widget_token`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetWidgetTokenResponse`].
/// Superseded by a newer version: [`v202401`](crate::authorization::v202401::get_widget_token::GetWidgetToken).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::authorization::v202312::GetWidgetToken;

 let seller = client.seller(token);
 let reply = seller.send(&GetWidgetToken::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWidgetToken {
    /// Shop ID; not needed.
    pub shop_id: Option<ShopId>,
}

impl GetWidgetToken {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shop ID; not needed.
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<ShopId>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

impl Endpoint for GetWidgetToken {
    type Response = GetWidgetTokenResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetWidgetToken";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/authorization/202312/widget_token";
    const META: OperationMeta = OperationMeta::NONE.newer("v202401");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("shop_id", &self.shop_id);
        query.timestamp();
    }
}

/// The response to [`GetWidgetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWidgetTokenResponse {
    /// The token and its expiry.
    pub widget_token: Option<WidgetToken>,
}

impl Fields for GetWidgetTokenResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("widget_token", &mut self.widget_token)]);
    }
}

debug_fields!(GetWidgetTokenResponse);
