//! What a client needs to know to use a sandbox.

use serde::{Deserialize, Serialize};

use crate::shared::Shared;
use crate::world::World;
use crate::world::access::AccountKind;
use crate::world::shops::Shop;

/// What a client needs to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// The API host.
    pub base_url: String,
    /// The token host.
    pub auth_url: String,
    /// The page for developers.
    pub page_url: String,
    pub app_key: String,
    pub app_secret: String,
    pub seller_token: String,
    pub creator_token: String,
    pub partner_token: String,
    /// The cipher of the shop: the first one of the seller, unless another one was chosen.
    pub shop_cipher: String,
}

impl Connection {
    /// The credentials of the first app, the tokens of its first accounts, and the first seller's shop.
    pub(crate) fn of(shared: &Shared) -> Self {
        let engine = shared.engine();
        let world = engine.world();
        let seller = world.access.first_account(AccountKind::Seller);
        Self::for_shop(&shared.origin, world, world.shops.iter().find(|shop| Some(shop.seller) == seller))
    }

    /// The same with a shop and the token of its seller.
    pub(crate) fn for_shop(origin: &str, world: &World, shop: Option<&Shop>) -> Self {
        let app = world.access.apps.values().next();
        let token = |kind| world.access.first_token(kind).unwrap_or_default();
        Self {
            base_url: origin.to_owned(),
            auth_url: origin.to_owned(),
            page_url: format!("{origin}/"),
            app_key: app.map(|app| app.key.clone()).unwrap_or_default(),
            app_secret: app.map(|app| app.secret.clone()).unwrap_or_default(),
            seller_token: shop.and_then(|shop| world.access.token_of(shop.seller)).unwrap_or_default(),
            creator_token: token(AccountKind::Creator),
            partner_token: token(AccountKind::Partner),
            shop_cipher: shop.map(|shop| shop.cipher.clone()).unwrap_or_default(),
        }
    }

    /// The environment variables from which programs that use the SDK read these values.
    pub fn variables(&self) -> [(&'static str, &str); 8] {
        [
            ("TIKTOK_SHOP_BASE_URL", &self.base_url),
            ("TIKTOK_SHOP_AUTH_URL", &self.auth_url),
            ("TIKTOK_SHOP_APP_KEY", &self.app_key),
            ("TIKTOK_SHOP_APP_SECRET", &self.app_secret),
            ("TIKTOK_SHOP_ACCESS_TOKEN", &self.seller_token),
            ("TIKTOK_SHOP_CREATOR_TOKEN", &self.creator_token),
            ("TIKTOK_SHOP_PARTNER_TOKEN", &self.partner_token),
            ("TIKTOK_SHOP_CIPHER", &self.shop_cipher),
        ]
    }
}
