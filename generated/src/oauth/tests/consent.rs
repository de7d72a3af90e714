//! Tests of consent URLs, states, redirects and codes.

use super::*;

#[test]
fn consent_urls_depend_on_user_and_market() {
    let state = State::from("a&b".to_owned());
    let cases = [
        (
            seller_consent_url("7 1", Market::UnitedStates, &state),
            "https://services.us.tiktokshop.com/open/authorize?service_id=7+1&state=a%26b",
        ),
        (
            seller_consent_url("71", Market::Elsewhere, &state),
            "https://services.tiktokshop.com/open/authorize?service_id=71&state=a%26b",
        ),
        (
            partner_consent_url("71", Market::UnitedStates, &state),
            "https://partner.us.tiktokshop.com/open/authorize?service_id=71&state=a%26b",
        ),
        (
            partner_consent_url("71", Market::Elsewhere, &state),
            "https://partner.tiktokshop.com/open/authorize?service_id=71&state=a%26b",
        ),
        (creator_consent_url(&app(), &state), "https://shop.tiktok.com/alliance/creator/auth?app_key=the-key&state=a%26b"),
    ];
    for (url, expected) in cases {
        assert_eq!(url, expected);
    }
}

#[test]
fn state_is_random_and_matches_only_itself() {
    let (one, other) = (State::random().expect("random"), State::random().expect("random"));
    assert_eq!(one.as_str().len(), 64);
    assert!(one.matches(one.as_str()) && State::from(one.as_str().to_owned()).matches(one.as_str()));
    for wrong in ["", other.as_str(), &one.as_str()[1..], &format!("{} ", one.as_str())] {
        assert!(!one.matches(wrong), "{wrong}");
    }
    assert!(!State::from(String::new()).matches(""));
}

#[test]
fn redirect_contains_code_or_error() {
    use RedirectError::*;
    let failed = |error: Option<&str>| Err(Failed { error: error.map(str::to_owned) });
    let cases = [
        ("https://me.example/back?code=c%2F1+2&state=s&app_key=k#top", Ok(AuthCode::new("c/1 2"))),
        ("code=c&state=s", Ok(AuthCode::new("c"))),
        ("?state=s&error=auth_denied", Err(Refused)),
        ("?error=access_denied", Err(Refused)),
        ("?error=access_denied&code=c&state=s", Err(Refused)),
        ("?error=access_denied&state=forged", Err(StateMismatch)),
        ("?error=server_error&state=s", failed(Some("server_error"))),
        ("?error=%1b%5b2J&state=s", failed(None)),
        ("?code=c&state=t", Err(StateMismatch)),
        ("?code=c&state=", Err(StateMissing)),
        ("?code=c", Err(StateMissing)),
        ("?state=s", Err(CodeMissing)),
        ("?code=&state=s", Err(CodeMissing)),
        ("?code=c&code=d&state=s", Err(Repeated { name: "code" })),
        ("?code=c&state=s&state=t", Err(Repeated { name: "state" })),
        ("", Err(StateMissing)),
    ];
    for (redirect, expected) in cases {
        assert_eq!(AuthCode::from_redirect(redirect, &State::from("s".to_owned())), expected, "{redirect}");
    }
}

#[test]
fn install_from_tiktok_has_no_state() {
    use RedirectError::*;
    let install = |redirect: &str| {
        AuthCode::from_unsolicited_redirect(redirect)
            .map(|install| (install.code, [install.shop_region, install.app_key, install.locale]))
    };
    let code = || AuthCode::new("c");
    let some = |text: &str| Some(text.to_owned());
    let cases = [
        (
            "https://me.example/back?app_key=k1&code=c&locale=vi-VN&shop_region=VN",
            Ok((code(), [some("VN"), some("k1"), some("vi-VN")])),
        ),
        ("https://me.example/back?code=c&shop_region=PH", Ok((code(), [some("PH"), None, None]))),
        ("?code=c&state=", Ok((code(), [None, None, None]))),
        ("?code=c&shop_region=%1b%5b2J&locale=<b>", Ok((code(), [None, None, None]))),
        ("?code=c&state=s&shop_region=PH", Err(StateUnexpected)),
        ("?error=access_denied&shop_region=PH", Err(Refused)),
        ("?shop_region=PH", Err(CodeMissing)),
        ("?code=c&shop_region=PH&shop_region=VN", Err(Repeated { name: "shop_region" })),
    ];
    for (redirect, expected) in cases {
        assert_eq!(install(redirect), expected, "{redirect}");
        assert!(AuthCode::from_redirect(redirect, &State::from("t".to_owned())).is_err(), "{redirect}");
    }
}

#[test]
fn token_requests_are_get_requests_with_all_parameters() {
    let endpoint = TokenEndpoint::new(&app());
    let request = endpoint.exchange_request(&AuthCode::new("c/1 2")).expect("a request").into_http();
    assert_eq!((request.method(), request.body().len()), (&http::Method::GET, 0));
    let expected = "https://auth.tiktok-shops.com/api/v2/token/get\
        ?app_key=the-key&app_secret=CANARY-secret&auth_code=c%2F1+2&grant_type=authorized_code";
    assert_eq!(request.uri(), expected);

    let endpoint = endpoint.with_base_url("http://127.0.0.1:8080/auth/").expect("a URL");
    let request = endpoint.refresh_request(&RefreshToken::new("r")).expect("a request").into_http();
    let expected = "http://127.0.0.1:8080/auth/api/v2/token/refresh\
        ?app_key=the-key&app_secret=CANARY-secret&refresh_token=r&grant_type=refresh_token";
    assert_eq!(request.uri(), expected);
}

#[test]
fn both_types_of_global_selling_have_names() {
    let kinds = [UserType(4), UserType(5), UserType::SELLER].map(UserType::is_global_selling);
    assert_eq!(kinds, [true, true, false]);
    assert_eq!((UserType::GLOBAL_SELLING, UserType::GLOBAL_SELLING_ALTERNATE), (UserType(4), UserType(5)));
}

#[test]
fn code_is_exchanged_for_tokens_and_saved() {
    let env = TestEnv::new();
    let manager = env.manager(MemoryStore::new());
    let it = block_on(manager.authorize(&AuthCode::new("CANARY-code"))).expect("tokens");
    assert_eq!((it.open_id.as_str(), it.user_type, it.granted_scopes.len()), ("seller", Some(UserType::SELLER), 1));
    assert_eq!(it.access_expires, Some(Timestamp::from(NOW + 7 * DAY)));
    assert_eq!(token_for_call(&manager).expect("a token"), it.access_token);
    assert_eq!(env.tiktok.requests().len(), 1);

    env.add_responses([raw_response(error_response(36004005, "CANARY-code"))]);
    let error = block_on(manager.authorize(&AuthCode::new("CANARY-code"))).expect_err("used up");
    assert_eq!((error.code(), error.message()), (Some(36004005), Some("no … of …")));
}

#[test]
fn authorization_round_trips_and_response_without_tokens_is_an_error() {
    let mut it = authorization(DAY);
    // Applications use a distant date if an authorization does not end.
    let far = Timestamp::from_unix_seconds(253_402_300_799);
    for end in [it.refresh_expires, None, Some(far)] {
        it.refresh_expires = end;
        assert_eq!(Authorization::from_json(&it.to_json()).expect("JSON"), it);
    }
    for json in ["", "{}", "[]", r#"{"access_token":"a"}"#, r#"{"access_token":"a","refresh_token":"r"} x"#] {
        assert!(Authorization::from_json(json).is_err(), "{json}");
    }
    let answer = br#"{"code":0,"data":{"access_token":"a","refresh_token":""}}"#;
    let error = Authorization::from_response(http::StatusCode::OK, answer).expect_err("no refresh token");
    assert_eq!(error.path(), Some("data.refresh_token"));
    // An authorization that does not end has no expiry time.
    let answer = br#"{"code":0,"data":{"access_token":"a","refresh_token":"r","refresh_token_expire_in":0}}"#;
    let creator = Authorization::from_response(http::StatusCode::OK, answer).expect("tokens");
    assert_eq!((creator.access_expires, creator.refresh_expires), (None, None));
}
