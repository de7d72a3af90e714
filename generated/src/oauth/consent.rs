//! Where a person goes to let the app act for them.

use crate::oauth::state::State;
use crate::request::App;

/// Where the one who is asked does business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Market {
    /// In the United States, which has hosts of its own.
    UnitedStates,
    /// Anywhere else.
    Elsewhere,
}

/// Asks a seller. The service id is in Partner Center, beside the app's key.
pub fn seller_consent_url(service_id: &str, market: Market, state: &State) -> String {
    let host = match market {
        Market::UnitedStates => "services.us.tiktokshop.com",
        Market::Elsewhere => "services.tiktokshop.com",
    };
    with_query(&format!("https://{host}/open/authorize"), &[("service_id", service_id), ("state", state.as_str())])
}

/// Asks a partner, such as an affiliate agency.
pub fn partner_consent_url(service_id: &str, market: Market, state: &State) -> String {
    let host = match market {
        Market::UnitedStates => "partner.us.tiktokshop.com",
        Market::Elsewhere => "partner.tiktokshop.com",
    };
    with_query(&format!("https://{host}/open/authorize"), &[("service_id", service_id), ("state", state.as_str())])
}

/// Asks a creator, wherever they are. It goes by the app's key, and TikTok insists on the state.
pub fn creator_consent_url(app: &App, state: &State) -> String {
    with_query("https://shop.tiktok.com/alliance/creator/auth", &[("app_key", app.key()), ("state", state.as_str())])
}

/// A URL with these parameters, escaped.
pub(super) fn with_query(url: &str, query: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    format!("{url}?{query}")
}
