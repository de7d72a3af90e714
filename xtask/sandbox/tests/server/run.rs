//! `run`: a program gets the values of a sandbox, and its exit status is that of the command.

#![cfg(unix)]

use std::process::{Command, Output};

use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::shops::Shop;

/// Runs a command of a sandbox.
fn command(sandbox: &Sandbox, name: &str, arguments: &[&str]) -> Output {
    let origin = sandbox.connection().base_url;
    let (_, port) = origin.rsplit_once(':').unwrap();
    Command::new(env!("CARGO_BIN_EXE_tiktok-shop-sandbox")).args([name, "--port", port]).args(arguments).output().unwrap()
}

fn message(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_exit_status_of_a_program_is_passed_on() {
    let sandbox = Sandbox::start().unwrap();
    for status in [0, 1, 2, 7, 101, 255] {
        let output = command(&sandbox, "run", &["sh", "-c", &format!("exit {status}")]);
        assert_eq!((output.status.code(), message(&output)), (Some(status), String::new()));
    }
    let killed = command(&sandbox, "run", &["sh", "-c", "kill -9 $$"]);
    assert_eq!((killed.status.code(), message(&killed)), (Some(128 + 9), String::new()));
}

#[test]
fn a_program_that_cannot_run_has_a_message() {
    let output = command(&Sandbox::start().unwrap(), "run", &["/no/such/program"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(message(&output).starts_with("error: /no/such/program: cannot run"), "{}", message(&output));
}

/// The cipher and the token that a program gets.
fn values(sandbox: &Sandbox, options: &[&str]) -> String {
    let print = ["sh", "-c", "echo $TIKTOK_SHOP_CIPHER $TIKTOK_SHOP_ACCESS_TOKEN"];
    let output = command(sandbox, "run", &[options, &print].concat());
    assert!(output.status.success(), "{}", message(&output));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn a_program_gets_the_chosen_shop() {
    let sandbox = Sandbox::start().unwrap();
    let shops = sandbox.world(|world| {
        let values = |shop: &Shop| format!("{} {}", shop.cipher, world.access.token_of(shop.seller).unwrap());
        world.shops.iter().map(|shop| (shop.id.to_string(), values(shop))).collect::<Vec<_>>()
    });
    assert!(shops.len() > 1, "{shops:?}");
    for (id, expected) in &shops {
        assert_eq!(values(&sandbox, &["--shop", id]), *expected);
    }
    assert_eq!(values(&sandbox, &[]), shops[0].1);
}

#[test]
fn an_unknown_shop_gets_a_list_of_the_shops() {
    let sandbox = Sandbox::start().unwrap();
    let shops: Vec<_> = sandbox.world(|world| world.shops.iter().map(|shop| shop.id.to_string()).collect());
    for (name, unknown) in
        [("run", "42"), ("run", "GB/1"), ("products", "42"), ("orders", "a b"), ("order", "42"), ("trigger", "42")]
    {
        let rest: &[&str] = match name {
            "run" => &["true"],
            "trigger" => &["order_status_change"],
            _ => &[],
        };
        let output = command(&sandbox, name, &[&["--shop", unknown], rest].concat());
        assert_eq!(output.status.code(), Some(2));
        let message = message(&output);
        assert!(message.starts_with(&format!("error: there is no shop {unknown}; the shops are ")), "{name}: {message}");
        assert!(shops.iter().all(|id| message.contains(id)), "{name}: {message}");
    }
}
