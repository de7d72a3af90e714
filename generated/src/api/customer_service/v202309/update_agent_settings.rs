// @generated from specs/customer_service/202309/update_agent_settings.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdateAgentSettings`] and the types that only this operation uses.

use crate::__private::*;

/// Sets whether the shop owner, as a customer service agent, receives new chats automatically. Settings of subaccounts cannot be changed.
///
/// `PUT /customer_service/202309/agents/settings`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_service`.
/// Returns no data.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/update-agent-settings-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_service::UpdateAgentSettings;

 let shop = client.seller(token).shop(cipher);
 shop.send(&UpdateAgentSettings::new(true)).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003), [45101001](crate::errors#code-45101001).
#[doc(alias = "update-agent-settings-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAgentSettings {
    /// Whether the agent receives chats automatically, and can also select chats manually; TikTok recommends `true`. If `false`, which is rejected for a shop with only one agent, the agent receives only chats that are assigned manually.
    pub can_accept_chat: bool,
}

impl UpdateAgentSettings {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(can_accept_chat: bool) -> Self {
        Self { can_accept_chat }
    }
}

impl Endpoint for UpdateAgentSettings {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdateAgentSettings";
    const METHOD: Method = Method::PUT;
    const PATH: &'static str = "/customer_service/202309/agents/settings";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_service"])
        .errors(&[36009003, 45101001])
        .repeatable()
        .page("https://partner.tiktokshop.com/docv2/page/update-agent-settings-202309");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("can_accept_chat", &self.can_accept_chat)]);
    }
}
