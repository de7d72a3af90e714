//! What the request is for: whether the account, its consent and its shop allow the operation.

use codegen::model::{Cipher, Markets, Operation, OperationId, Token as TokenKind};

use super::incoming::Incoming;
use super::{Checked, ExplainedRefusal, hints};
use crate::api::Api;
use crate::world::access::{Account, AccountKind, Token};
use crate::world::shops::Shop;
use crate::world::{Refusal, Time, World};

const SHOP_CIPHER: &str = "shop_cipher";
const ASSET_CIPHER: &str = "category_asset_cipher";

/// The account of the token, if it is of a kind that may call the operation.
pub(super) fn account<'a>(world: &'a World, operation: &Operation, token: &Token) -> Checked<&'a Account> {
    let Some(account) = world.access.accounts.get(&token.account) else {
        let refusal = Refusal::gateway(105_001, "access token is invalid");
        return Err(ExplainedRefusal::new(refusal, "The account of the access token does not exist."));
    };
    let kinds: &[AccountKind] = match operation.token {
        TokenKind::Seller => &[AccountKind::Seller],
        TokenKind::Creator => &[AccountKind::Creator],
        TokenKind::Partner => &[AccountKind::Partner],
        TokenKind::SellerOrCreator => &[AccountKind::Seller, AccountKind::Creator],
        TokenKind::SellerOrPartner => &[AccountKind::Seller, AccountKind::Partner],
    };
    if kinds.contains(&account.kind) {
        return Ok(account);
    }
    let expected = kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" or a ");
    let reason = format!("The access token is that of a {}; the operation requires that of a {expected}.", account.kind.name());
    Err(ExplainedRefusal::new(Refusal::gateway(101_000, "Invalid query or header."), reason))
}

pub(super) fn scopes(operation: &Operation, token: &Token) -> Checked<()> {
    let required = operation.scopes.as_ref().map(|scopes| scopes.value.as_slice()).unwrap_or_default();
    let missing: Vec<_> = required.iter().filter(|scope| !token.scopes.contains(scope)).map(String::as_str).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let reason = format!(
        "The consent does not include the scope `{}`. Add it to the app, and let the account consent again. The token keeps the scopes \
         with which it was issued: {}.",
        missing.join("`, `"),
        token.scopes.join(", ")
    );
    Err(ExplainedRefusal::new(Refusal::gateway(105_005, "Access denied. The app has no permission for this API."), reason))
}

/// The shop of the cipher, if the operation takes one.
pub(super) fn shop<'a>(
    world: &'a World,
    incoming: &Incoming<'_>,
    operation: &Operation,
    token: &Token,
) -> Checked<Option<&'a Shop>> {
    let shop = incoming.parameter(SHOP_CIPHER).filter(|cipher| !cipher.is_empty());
    let asset = incoming.parameter(ASSET_CIPHER).filter(|cipher| !cipher.is_empty());
    let takes = |name: &str| match operation.cipher {
        Cipher::Shop => name == SHOP_CIPHER,
        Cipher::CategoryAsset => name == ASSET_CIPHER,
        Cipher::Optional => true,
        Cipher::None => false,
    };
    let mut sent = [(SHOP_CIPHER, shop), (ASSET_CIPHER, asset)].into_iter().filter(|(_, cipher)| cipher.is_some());
    if let Some((name, _)) = sent.find(|(name, _)| !takes(name)) {
        return Err(unwanted(operation, name));
    }
    match operation.cipher {
        Cipher::Shop => known_shop(world, token, shop.ok_or_else(|| missing(incoming, SHOP_CIPHER))?).map(Some),
        Cipher::CategoryAsset => {
            check_asset(world, token, asset.ok_or_else(|| missing(incoming, ASSET_CIPHER))?)?;
            Ok(None)
        }
        Cipher::Optional => {
            asset.map(|cipher| check_asset(world, token, cipher)).transpose()?;
            shop.map(|cipher| known_shop(world, token, cipher)).transpose()
        }
        Cipher::None => Ok(None),
    }
}

fn unwanted(operation: &Operation, name: &str) -> Box<ExplainedRefusal> {
    let refusal = Refusal::parameter(format!("Unexpected identifier. The '{name}' query parameter is not expected."));
    let takes = match operation.cipher {
        Cipher::Shop => "a `shop_cipher`",
        Cipher::CategoryAsset => "a `category_asset_cipher`",
        Cipher::Optional | Cipher::None => "no cipher",
    };
    ExplainedRefusal::new(refusal, format!("`{}` takes {takes}. Remove `{name}` from the query.", operation.request_line()))
}

fn missing(incoming: &Incoming<'_>, name: &str) -> Box<ExplainedRefusal> {
    let hint = hints::misspelt_parameter(incoming, name).unwrap_or_else(|| {
        let source = if name == SHOP_CIPHER { "/authorization/202309/shops" } else { "/authorization/202405/category_assets" };
        format!("`GET {source}` returns it.")
    });
    let refusal = Refusal::gateway(106_013, format!("The '{name}' query parameter is required."));
    ExplainedRefusal::new(refusal, format!("The operation requires `{name}`. {hint}"))
}

fn known_shop<'a>(world: &'a World, token: &Token, cipher: &str) -> Checked<&'a Shop> {
    let reject = |reason: &str| ExplainedRefusal::new(Refusal::parameter("Invalid 'shop_cipher' query parameter."), reason);
    let Some(shop) = world.shops.by_cipher(cipher) else {
        return Err(match cipher.parse().ok().and_then(|id| world.shops.get(id)) {
            Some(_) => reject("This is the id of a shop. Send its cipher; `GET /authorization/202309/shops` returns it."),
            None => reject("No shop has this cipher. `GET /authorization/202309/shops` returns the ciphers that the token covers."),
        });
    };
    let is_covered = world.access.grant(&token.app, token.account).is_some_and(|grant| grant.shops.contains(&shop.id));
    match (is_covered, shop.seller == token.account) {
        (true, _) => Ok(shop),
        (false, true) => Err(reject("The app is not authorized for this shop of the seller. The seller has to consent again.")),
        (false, false) => Err(reject("The cipher is that of a shop of another account. Use the token of that seller.")),
    }
}

fn check_asset(world: &World, token: &Token, cipher: &str) -> Checked<()> {
    match world.access.asset_owner(cipher) == Some(token.account) {
        true => Ok(()),
        false => {
            let reason =
                "The category asset is not one of this partner. `GET /authorization/202405/category_assets` returns the ciphers.";
            Err(ExplainedRefusal::new(Refusal::gateway(101_000, "Invalid query or header."), reason))
        }
    }
}

/// Whether the operation still exists, and whether the shop can use it.
pub(super) fn is_available(api: &Api, id: OperationId, shop: Option<&Shop>, account: &Account, now: Time) -> Checked<()> {
    let operation = api.operation(id);
    if api.is_retired(id, now) {
        let newer = operation.replaced_by.or(operation.newer).map(|id| api.operation(id).request_line());
        let newer = newer.map(|line| format!(" Use `{line}`.")).unwrap_or_default();
        let refusal = Refusal::gateway(36_009_014, "The version name is invalid.");
        return Err(ExplainedRefusal::new(
            refusal,
            format!("TikTok has retired `{}`, by the sandbox clock.{newer}", operation.request_line()),
        ));
    }
    if !account.is_active {
        let refusal = Refusal::gateway(36_009_044, "The seller is inactive.");
        return Err(ExplainedRefusal::new(refusal, "The seller's account is inactive. `set_account_active` opens it again."));
    }
    let Some(shop) = shop else { return Ok(()) };
    if !shop.is_active {
        let refusal = Refusal::gateway(36_009_043, "The shop is inactive.");
        return Err(ExplainedRefusal::new(refusal, "The shop is inactive. `set_active` opens it again."));
    }
    let (is_offered, markets) = match &operation.markets {
        None => return Ok(()),
        Some(Markets::Only(only)) => (only.contains(&shop.region), format!("only {}", only.join(", "))),
        Some(Markets::Except(except)) => (!except.contains(&shop.region), format!("all except {}", except.join(", "))),
    };
    if is_offered {
        return Ok(());
    }
    let reason = format!("The shop is in {}; TikTok offers the operation in these markets: {markets}.", shop.region);
    Err(ExplainedRefusal::new(Refusal::new(21_008_106, "This interface cannot be used in this region."), reason))
}
