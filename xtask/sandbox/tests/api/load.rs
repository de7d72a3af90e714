//! Specs from a folder.

use codegen::load::Files;
use tiktok_shop_sandbox::api::Api;

use crate::api;

#[test]
fn embedded_specs_are_those_of_the_repository() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    assert!(Api::from_dir(&dir).unwrap().model == api().model);
}

#[test]
fn mistakes_are_reported_with_their_positions() {
    let text = "summary: Searches.\nrequest: GET /order/202309/orders\nquery:\n  page_size: integer\n";
    let files: Files = [
        ("api.yaml", "hosts: { api: a.example, auth: b.example }\ngroups:\n  order: { title: Orders, token: seller }\n"),
        ("order/202309/get_orders.yaml", text),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .into();
    let message = Api::from_files(&files).unwrap_err();
    assert!(message.contains("specs/order/202309/get_orders.yaml:4:"), "{message}");
}
