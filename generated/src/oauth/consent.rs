//! Consent URLs.

use crate::oauth::state::State;
use crate::request::App;

/// The market of the user who gives consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Market {
    /// The United States, which has separate hosts.
    UnitedStates,
    /// All other markets.
    Elsewhere,
}

/// Returns the consent URL for a seller. `service_id` is in Partner Center, next to the app key.
pub fn seller_consent_url(service_id: &str, market: Market, state: &State) -> String {
    let host = match market {
        Market::UnitedStates => "services.us.tiktokshop.com",
        Market::Elsewhere => "services.tiktokshop.com",
    };
    with_query(&format!("https://{host}/open/authorize"), &[("service_id", service_id), ("state", state.as_str())])
}

/// Returns the consent URL for a partner, such as an affiliate agency. `service_id` is in Partner Center, next to the app key.
pub fn partner_consent_url(service_id: &str, market: Market, state: &State) -> String {
    let host = match market {
        Market::UnitedStates => "partner.us.tiktokshop.com",
        Market::Elsewhere => "partner.tiktokshop.com",
    };
    with_query(&format!("https://{host}/open/authorize"), &[("service_id", service_id), ("state", state.as_str())])
}

/// Returns the consent URL for a creator in any market. It uses the app key. TikTok requires the state.
pub fn creator_consent_url(app: &App, state: &State) -> String {
    with_query("https://shop.tiktok.com/alliance/creator/auth", &[("app_key", app.key()), ("state", state.as_str())])
}

/// Appends escaped query parameters to a URL.
pub(super) fn with_query(url: &str, query: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    format!("{url}?{query}")
}
