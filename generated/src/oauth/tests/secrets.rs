//! Secrets do not appear in errors, notices or debug output.

use std::error::Error as StdError;

use super::*;

/// The text of an error and all its sources.
fn error_text(error: &dyn StdError) -> String {
    let sources = std::iter::successors(error.source(), |error| (*error).source());
    std::iter::once(format!("{error} {error:?}")).chain(sources.map(|error| format!("{error} {error:?}"))).collect()
}

#[test]
fn no_output_contains_a_secret() {
    let env = TestEnv::new();
    let store = store_with(&authorization(-1));
    let manager = env.manager(store);
    let endpoint = TokenEndpoint::new(&app());
    let code = AuthCode::new("CANARY-code");
    let mut outputs = vec![
        format!("{:?} {code:?} {:?}", State::from("CANARY-state".to_owned()), authorization(1)),
        format!(
            "{:?} {:?} {endpoint:?}",
            endpoint.exchange_request(&code),
            endpoint.refresh_request(&authorization(1).refresh_token)
        ),
        format!("{manager:?} {:?} {:?}", manager.tokens("seller"), MemoryStore::new()),
        format!("{:?}", TokenManager::builder(&env.client(), MemoryStore::new())),
    ];
    let forged = AuthCode::from_redirect("?code=CANARY-code&state=CANARY-state", &State::from("s".to_owned()));
    outputs.push(error_text(&forged.expect_err("another state")));

    let wrong_type = r#"{"code":0,"data":{"access_token":["CANARY-access"],"refresh_token":"CANARY-refresh"}}"#;
    let invalid_token = "{\"code\":0,\"data\":{\"access_token\":\"CANARY\\naccess\",\"refresh_token\":\"CANARY-refresh\"}}";
    let truncated = r#"{"code":0,"data":{"access_token":"CANARY-access","refresh_tok"#;
    env.add_responses([raw_response(error_response(1, "CANARY-code"))]);
    outputs.push(error_text(&block_on(manager.authorize(&code)).expect_err("refused")));
    for response in [
        &error_response(36004005, "CANARY-refresh-0"),
        &error_response(1, "CANARY-refresh-0"),
        wrong_type,
        invalid_token,
        truncated,
        "<b>CANARY-refresh-0</b>",
    ] {
        env.with(|record| record.responses = std::iter::repeat_n(raw_response(response.to_owned()), 3).collect());
        outputs.push(error_text(&token_for_call(&manager).expect_err(response)));
        // A new consent resets the state for the next response.
        block_on(manager.keep("seller", &authorization(-1))).expect("saved");
        env.advance(DAY);
    }
    env.with(|record| record.responses.clear());
    token_for_call(&manager).expect("a token");
    assert!(env.notice_count("Refreshed") == 1 && env.notice_count("RefreshFailed") > 3 && env.notice_count("ConsentEnded") == 1);
    outputs.extend(env.with(|record| record.notices.clone()));
    for output in outputs {
        assert!(!output.contains("CANARY"), "{output}");
    }
}
