//! What is planted is found nowhere.

use std::error::Error as StdError;

use super::*;

/// All that an error says, its sources too.
fn words(error: &dyn StdError) -> String {
    let sources = std::iter::successors(error.source(), |error| (*error).source());
    std::iter::once(format!("{error} {error:?}")).chain(sources.map(|error| format!("{error} {error:?}"))).collect()
}

#[test]
fn nothing_shows_a_secret() {
    let world = World::new();
    let store = holding(&authorization(-1));
    let manager = world.manager(store);
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
        format!("{:?}", TokenManager::builder(&world.client(), MemoryStore::new())),
    ];
    let forged = AuthCode::from_redirect("?code=PLANTED-code&state=PLANTED-state", &State::from("s".to_owned()));
    shown.push(words(&forged.expect_err("another state")));

    let odd = r#"{"code":0,"data":{"access_token":["PLANTED-access"],"refresh_token":"PLANTED-refresh"}}"#;
    let unfit = "{\"code\":0,\"data\":{\"access_token\":\"PLANTED\\naccess\",\"refresh_token\":\"PLANTED-refresh\"}}";
    let cut = r#"{"code":0,"data":{"access_token":"PLANTED-access","refresh_tok"#;
    world.answers([said(refusal(1, "PLANTED-code"))]);
    shown.push(words(&block_on(manager.authorize(&code)).expect_err("refused")));
    for answer in
        [&refusal(36004005, "PLANTED-refresh-0"), &refusal(1, "PLANTED-refresh-0"), odd, unfit, cut, "<b>PLANTED-refresh-0</b>"]
    {
        world.with(|it| it.answers = std::iter::repeat_n(said(answer.to_owned()), 3).collect());
        shown.push(words(&obtain(&manager).expect_err(answer)));
        // For the next answer, as if consent had been given anew.
        block_on(manager.keep("them", &authorization(-1))).expect("kept");
        world.pass(DAY);
    }
    world.with(|it| it.answers.clear());
    obtain(&manager).expect("a token");
    assert!(world.told("Refreshed") == 1 && world.told("RefreshFailed") > 3 && world.told("ConsentEnded") == 1);
    shown.extend(world.with(|it| it.told.clone()));
    for shown in shown {
        assert!(!shown.contains("PLANTED"), "{shown}");
    }
}
