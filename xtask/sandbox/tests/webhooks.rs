//! Faults of deliveries: webhooks in another order, twice, or never.

#![expect(clippy::unwrap_used, reason = "a failed expectation fails the test")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::access::AccessAction;
use tiktok_shop_sandbox::world::webhooks::{DeliveryFaults, WebhookAction};
use tiktok_shop_sandbox::world::{Action, Command, Event, Id, Scenario, Time, World, event};
use tiktok_shop_sandbox::{Options, Sandbox};

/// 2026-11-01, 12:00 UTC.
const NOW: Time = 1_793_534_400;

/// How many webhooks a test sends.
const COUNT: usize = 400;

fn perform(world: &mut World, action: Action) {
    world.apply(&Command::Perform(Box::new(action)), NOW).reply.unwrap();
}

/// A world whose first app receives webhooks.
fn world(seed: u64, faults: &str) -> World {
    let mut world = World::new(Scenario::Empty, seed, "http://127.0.0.1:1", NOW);
    let app = world.access.apps.keys().next().unwrap().clone();
    let webhook_url = Some("http://127.0.0.1:1/webhooks".to_owned());
    let change = AccessAction::UpdateApp { app, redirect_url: None, webhook_url, scopes: None };
    perform(&mut world, Action::Access(change));
    let faults = WebhookAction::SetFaults(faults.parse().unwrap());
    perform(&mut world, Action::Webhooks(faults));
    world
}

fn send(world: &mut World, count: usize) {
    let shop = world.shops.iter().next().unwrap().id;
    for number in 0..count {
        let data = json!({ "number": number });
        let event = Event { webhook: 1, owner: event::Owner::Shop(shop), data, at: NOW };
        world.apply(&Command::Trigger(Box::new(event)), NOW);
    }
}

/// The numbers and notification ids of the webhooks that are sent, in their order.
fn sent(world: &World) -> Vec<(Value, Id)> {
    let due = world.webhooks.due(NOW + 10);
    due.into_iter().map(|delivery| (delivery.data["number"].clone(), delivery.notification)).collect()
}

fn plan(seed: u64, faults: &str) -> Vec<(Value, Id)> {
    let mut world = world(seed, faults);
    send(&mut world, COUNT);
    sent(&world)
}

fn numbers(sent: &[(Value, Id)]) -> Vec<u64> {
    sent.iter().map(|(number, _)| number.as_u64().unwrap()).collect()
}

#[test]
fn without_faults_webhooks_are_sent_once_and_in_order() {
    assert_eq!(numbers(&plan(1, "")), (0..COUNT as u64).collect::<Vec<_>>());
}

#[test]
fn shuffled_webhooks_all_arrive_within_ten_seconds() {
    let shuffled = numbers(&plan(1, "shuffle"));
    assert!(!shuffled.is_sorted());
    assert_eq!(shuffled.iter().collect::<BTreeSet<_>>().len(), COUNT);
    assert_eq!(shuffled.len(), COUNT);
}

#[test]
fn duplicates_have_the_same_notification_id() {
    let all = plan(1, "duplicate=1");
    assert_eq!(all.len(), 2 * COUNT);
    assert!(all.chunks(2).all(|pair| pair[0] == pair[1]), "a copy differs");
    let some = plan(1, "duplicate=0.2").len() - COUNT;
    assert!((40..=120).contains(&some), "{some} of {COUNT} are sent twice");
}

#[test]
fn dropped_webhooks_are_only_in_the_log() {
    let mut world = world(1, "drop=0.25");
    send(&mut world, COUNT);
    let (lost, waiting): (Vec<_>, Vec<_>) = world.webhooks.iter().partition(|delivery| delivery.next_attempt.is_none());
    assert_eq!((lost.len() + waiting.len(), waiting.len()), (COUNT, sent(&world).len()));
    assert!((60..=140).contains(&lost.len()), "{} of {COUNT} are lost", lost.len());
    let reasons: BTreeSet<_> = lost.iter().map(|delivery| delivery.attempts[0].result.clone()).collect();
    assert_eq!(reasons, BTreeSet::from([Err("dropped by a fault".to_owned())]));
    assert_eq!(plan(1, "drop=1"), []);
}

#[test]
fn the_seed_decides() {
    const ALL: &str = "shuffle,duplicate=0.2,drop=0.1";
    assert_eq!(plan(1, ALL), plan(1, ALL));
    assert_ne!(numbers(&plan(1, ALL)), numbers(&plan(2, ALL)));
}

#[test]
fn a_fault_does_not_change_what_the_others_do() {
    let dropped = |faults| {
        let mut world = world(1, faults);
        send(&mut world, COUNT);
        let lost = world.webhooks.iter().filter(|delivery| delivery.next_attempt.is_none());
        lost.map(|delivery| delivery.data["number"].as_u64().unwrap()).collect::<BTreeSet<_>>()
    };
    assert_eq!(dropped("drop=0.1"), dropped("drop=0.1,shuffle"));
}

#[test]
fn a_restored_world_continues_alike() {
    let mut world = world(1, "shuffle,duplicate=0.5,drop=0.3");
    send(&mut world, 50);
    let mut restored: World = serde_json::from_str(&serde_json::to_string(&world).unwrap()).unwrap();
    for world in [&mut world, &mut restored] {
        send(world, 50);
    }
    assert_eq!(serde_json::to_string(&restored).unwrap(), serde_json::to_string(&world).unwrap());
}

#[test]
fn replays_are_not_disturbed() {
    let mut world = world(1, "drop=1");
    send(&mut world, 1);
    let delivery = world.webhooks.iter().next().unwrap().id;
    perform(&mut world, Action::Webhooks(WebhookAction::Replay { delivery }));
    assert_eq!(numbers(&sent(&world)), [0]);
}

#[test]
fn mistakes_are_explained() {
    for (text, expected) in [
        (
            "shuffel",
            "webhook faults: `shuffel` is not a fault; write `shuffle`, `duplicate=0.2` or `drop=0.1`, separated by commas",
        ),
        ("shuffle=1", "`shuffle=1` is not a fault"),
        ("duplicate", "`duplicate` is not a fault"),
        ("shuffle, drop=2", "webhook faults: `drop=2`: 2 is not a share; write a number from 0 to 1"),
        ("drop=x", "`x` is not a share"),
        ("drop=NaN", "NaN is not a share"),
        ("drop=-0.1", "-0.1 is not a share"),
    ] {
        let problem = text.parse::<DeliveryFaults>().unwrap_err();
        assert!(problem.contains(expected), "{problem}");
        let options = Options { webhook_faults: text.to_owned(), scenario: Scenario::Empty, ..Options::default() };
        assert_eq!(Sandbox::with(options).unwrap_err().to_string(), problem);
    }
    assert!(serde_json::from_str::<DeliveryFaults>(r#"{"drop": 7}"#).unwrap_err().to_string().contains("7 is not a share"));
}

#[test]
fn a_restart_and_a_reset_keep_the_faults() {
    let folder = tempfile::tempdir().unwrap();
    let state = Some(folder.path().join("state"));
    let start = |faults: &str| {
        let (state, webhook_faults) = (state.clone(), faults.to_owned());
        Sandbox::with(Options { state, webhook_faults, scenario: Scenario::Empty, ..Options::default() }).unwrap()
    };
    let faults = |sandbox: &Sandbox| sandbox.world(|world| world.webhooks.faults());
    let expected: DeliveryFaults = "drop=0.5".parse().unwrap();
    let first = start("drop=0.5");
    first.reset().unwrap();
    assert_eq!(faults(&first), expected);
    drop(first);
    assert_eq!(faults(&start("")), expected);
    let third = start("shuffle");
    assert_eq!(faults(&third), "shuffle".parse().unwrap());
    third.set_webhook_faults("").unwrap();
    assert_eq!(faults(&third), DeliveryFaults::default());
}

/// What a receiver got: notification ids in the order of their arrival.
type Received = Arc<Mutex<Vec<String>>>;

/// Receives webhooks on a free port. Returns its address.
fn receiver(received: Received) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}/webhooks", listener.local_addr().unwrap());
    let receive = move |axum::extract::Json(body): axum::extract::Json<Value>| async move {
        received.lock().unwrap().push(body["tts_notification_id"].as_str().unwrap().to_owned());
    };
    let router = axum::Router::new().route("/webhooks", axum::routing::post(receive));
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), router).await.unwrap() });
    });
    address
}

#[test]
fn handlers_receive_what_the_plan_says() {
    let received = Received::default();
    let webhook_faults = "shuffle,duplicate=0.3,drop=0.3".to_owned();
    let sandbox = Sandbox::with(Options { scenario: Scenario::Empty, webhook_faults, ..Options::default() }).unwrap();
    let (app, webhook_url) = (sandbox.connection().app_key, Some(receiver(received.clone())));
    let change = AccessAction::UpdateApp { app, redirect_url: None, webhook_url, scopes: None };
    sandbox.perform(Action::Access(change)).unwrap();
    for _ in 0..100 {
        sandbox.trigger("order_status_change", serde_json::Map::new()).unwrap();
    }
    sandbox.advance(Duration::from_secs(11));
    let (mut planned, lost) = sandbox.world(|world| {
        let (sent, lost): (Vec<_>, Vec<_>) = world.webhooks.iter().partition(|delivery| delivery.attempts[0].result == Ok(200));
        (sent.iter().map(|delivery| delivery.notification.to_string()).collect::<Vec<_>>(), lost.len())
    });
    let mut arrived = received.lock().unwrap().clone();
    assert_ne!(arrived, planned, "the webhooks arrive in order");
    assert_ne!(arrived.iter().collect::<BTreeSet<_>>().len(), arrived.len(), "none arrives twice");
    assert!(lost > 0, "none is lost");
    arrived.sort();
    planned.sort();
    assert_eq!(arrived, planned);
}

#[test]
fn webhooks_to_https_addresses_fail_once_with_the_reason() {
    let sandbox = Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).unwrap();
    let app = sandbox.connection().app_key;
    let update = |url: &str| {
        let webhook_url = Some(url.to_owned());
        let change = AccessAction::UpdateApp { app: app.clone(), redirect_url: None, webhook_url, scopes: None };
        sandbox.perform(Action::Access(change))
    };
    for wrong in ["shop.example/hook", "ftp://shop.example"] {
        let refusal = update(wrong).unwrap_err();
        assert!(refusal.message.contains("must begin with http:// or https://"), "{refusal}");
    }
    update("https://shop.example/hook").unwrap();
    sandbox.trigger("order_status_change", serde_json::Map::new()).unwrap();
    sandbox.advance(Duration::from_secs(86_400));
    let results = sandbox.world(|world| {
        let delivery = world.webhooks.iter().next().unwrap();
        delivery.attempts.iter().map(|attempt| attempt.result.clone()).collect::<Vec<_>>()
    });
    assert_eq!(results, [Err("not delivered: the sandbox delivers to http addresses only".to_owned())]);
    update("").unwrap();
    let url = sandbox.world(|world| world.access.apps.values().next().unwrap().webhook_url.clone());
    assert_eq!(url, None);
}
