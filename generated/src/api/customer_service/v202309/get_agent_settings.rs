// @generated from specs/customer_service/202309/get_agent_settings.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAgentSettings`] and the types that only this operation uses.

use crate::__private::*;

/// Returns whether the shop owner, as a customer service agent, receives new chats automatically. Settings of subaccounts are not available.
///
/// `GET /customer_service/202309/agents/settings`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns [`GetAgentSettingsResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-agent-settings-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::GetAgentSettings;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetAgentSettings::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-agent-settings-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgentSettings {}

impl GetAgentSettings {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAgentSettings {
    type Response = GetAgentSettingsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetAgentSettings";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_service/202309/agents/settings";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-agent-settings-202309");
}

/// The response to [`GetAgentSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSettingsResponse {
    /// Whether the agent receives chats automatically, and can also select chats manually. If `false`, the agent receives only chats that are assigned manually.
    pub can_accept_chat: Option<bool>,
}

impl Fields for GetAgentSettingsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("can_accept_chat", &mut self.can_accept_chat)]);
    }
}

debug_fields!(GetAgentSettingsResponse);
