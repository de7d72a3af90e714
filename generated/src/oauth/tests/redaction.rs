//! Debug output and errors contain no secrets.

use std::error::Error as StdError;

use super::*;

/// Returns the messages of an error and its sources.
fn error_chain(error: &dyn StdError) -> String {
    let sources = std::iter::successors(error.source(), |error| (*error).source());
    std::iter::once(format!("{error} {error:?}")).chain(sources.map(|error| format!("{error} {error:?}"))).collect()
}

#[test]
fn debug_and_errors_contain_no_secrets() {
    let harness = Harness::new();
    let store = store_with(&authorization(-1));
    let manager = harness.manager(store);
    let endpoint = TokenEndpoint::new(&app());
    let code = AuthCode::new("PLANTED-code");
    let mut shown = vec![
        format!("{:?} {code:?} {:?}", State::from("PLANTED-state".to_owned()), authorization(1)),
        format!(
            "{:?} {:?} {endpoint:?}",
            endpoint.exchange_request(&code),
            endpoint.refresh_request(&authorization(1).refresh_token)
        ),
        format!("{manager:?} {:?} {:?}", manager.tokens("them"), MemoryStore::new()),
        format!("{:?}", TokenManager::builder(&harness.client(), MemoryStore::new())),
    ];
    let forged = AuthCode::from_redirect("?code=PLANTED-code&state=PLANTED-state", &State::from("s".to_owned()));
    shown.push(error_chain(&forged.expect_err("another state")));

    let odd = r#"{"code":0,"data":{"access_token":["PLANTED-access"],"refresh_token":"PLANTED-refresh"}}"#;
    let unfit = "{\"code\":0,\"data\":{\"access_token\":\"PLANTED\\naccess\",\"refresh_token\":\"PLANTED-refresh\"}}";
    let cut = r#"{"code":0,"data":{"access_token":"PLANTED-access","refresh_tok"#;
    harness.answers([text_response(refusal(1, "PLANTED-code"))]);
    shown.push(error_chain(&block_on(manager.authorize(&code)).expect_err("refused")));
    for answer in
        [&refusal(36004005, "PLANTED-refresh-0"), &refusal(1, "PLANTED-refresh-0"), odd, unfit, cut, "<b>PLANTED-refresh-0</b>"]
    {
        harness.with(|it| it.answers = std::iter::repeat_n(text_response(answer.to_owned()), 3).collect());
        shown.push(error_chain(&obtain(&manager).expect_err(answer)));
        // Restores consent for the next response.
        block_on(manager.keep("them", &authorization(-1))).expect("kept");
        harness.advance(DAY);
    }
    harness.with(|it| it.answers.clear());
    obtain(&manager).expect("a token");
    assert!(
        harness.notice_count("Refreshed") == 1
            && harness.notice_count("RefreshFailed") > 3
            && harness.notice_count("ConsentEnded") == 1
    );
    shown.extend(harness.with(|it| it.notices.clone()));
    for shown in shown {
        assert!(!shown.contains("PLANTED"), "{shown}");
    }
}
