//! The token host.

use tiktok_shop_sandbox::world::access::AccessAction;
use tiktok_shop_sandbox::world::{Action, access};
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http;

fn code(sandbox: &Sandbox) -> String {
    let app = sandbox.connection().app_key;
    let account = sandbox.world(|world| world.access.first_account(access::AccountKind::Seller)).unwrap();
    let reply = sandbox.perform(Action::Access(AccessAction::Consent { app, account })).unwrap();
    reply["code"].as_str().unwrap().to_owned()
}

#[test]
fn each_path_has_its_grant_type() {
    let scenario = tiktok_shop_sandbox::world::Scenario::Empty;
    let sandbox = Sandbox::with(Options { scenario, ..Options::default() }).unwrap();
    let connection = sandbox.connection();
    let app = format!("app_key={}&app_secret={}", connection.app_key, connection.app_secret);
    let ask = |query: &str| http::send(sandbox.base_url(), &format!("GET /api/v2/token/{query}&{app}"), "", b"").unwrap().json();
    let code = code(&sandbox);
    let exchange = format!("get?auth_code={code}");
    for wrong in ["", "&grant_type=", "&grant_type=refresh_token", "&grant_type=authorization_code"] {
        let reply = ask(&format!("{exchange}{wrong}"));
        assert_eq!(reply["code"], 36_009_004, "{reply}");
        assert_eq!(reply["message"], "Invalid 'grant_type' query parameter. It must be 'authorized_code'.");
    }
    // A refused request has not used up the code.
    let tokens = ask(&format!("{exchange}&grant_type=authorized_code"));
    assert_eq!(tokens["code"], 0, "{tokens}");
    let refresh = format!("refresh?refresh_token={}", tokens["data"]["refresh_token"].as_str().unwrap());
    let reply = ask(&format!("{refresh}&grant_type=authorized_code"));
    assert_eq!(reply["message"], "Invalid 'grant_type' query parameter. It must be 'refresh_token'.", "{reply}");
    assert_eq!(ask(&format!("{refresh}&grant_type=refresh_token"))["code"], 0);
}
