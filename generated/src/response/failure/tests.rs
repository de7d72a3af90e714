//! Partial failures of replies, with types like emitted ones.

use super::*;
use crate::error::{ErrorKind, Retry};

/// An item of `errors`, with a `detail`.
#[derive(Default)]
struct Refusal {
    code: Option<String>,
    message: Option<String>,
    detail: Option<Detail>,
}

#[derive(Default)]
struct Detail {
    package_id: Option<String>,
    order_ids: Vec<String>,
    carrier: Option<Box<Carrier>>,
    extra_errors: Vec<Refusal>,
}

#[derive(Default)]
struct Carrier {
    id: Option<i64>,
}

/// An object with its own failures.
#[derive(Default)]
struct Region {
    region: Option<String>,
    fail_reasons: Vec<Refusal>,
}

#[derive(Default)]
struct Response {
    errors: Vec<Refusal>,
    error: Option<Refusal>,
    regions: Vec<Region>,
    failed_ids: Vec<String>,
    fail_reasons: Vec<String>,
}

impl CollectFailures for Refusal {
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
        failure.add_detail("detail", &self.detail);
    }
}

impl CollectFailures for Detail {
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("package_id", &self.package_id);
        failure.add_subject("order_ids", &self.order_ids);
        failure.add_detail("carrier", &self.carrier);
        failure.add_causes(&self.extra_errors);
    }
}

impl CollectFailures for Carrier {
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("id", &self.id);
    }
}

impl CollectFailures for Region {
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_subject("region", &self.region);
        failure.add_causes(&self.fail_reasons);
    }
}

impl CollectFailures for Response {
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
        failure.add_causes(&self.error);
        failure.add_within(&self.regions);
        failure.add_failed("failed_ids", &self.failed_ids);
        failure.add_causes(&self.fail_reasons);
    }
}

impl PartialFailures for Response {}

fn refusal(code: &str, message: &str) -> Refusal {
    Refusal { code: Some(code.to_owned()), message: Some(message.to_owned()), detail: None }
}

#[test]
fn a_failure_has_subject_and_causes() {
    let detail = Detail {
        package_id: Some("11".to_owned()),
        order_ids: vec!["21".to_owned(), "22".to_owned()],
        carrier: Some(Box::new(Carrier { id: Some(31) })),
        extra_errors: vec![refusal("12052097", "The warehouse does not exist")],
    };
    let refusal = Refusal { detail: Some(detail), ..refusal("12052990", "Check failed") };
    let failures = Response { errors: vec![refusal], ..Response::default() }.failures();
    let [failure] = failures.try_into().expect("one failure");
    assert_eq!((failure.code, failure.message.as_str()), (Some(12052990), "Check failed"));
    let subject: Vec<_> = failure.subject.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(subject, [("package_id", "11"), ("order_ids", "21,22"), ("carrier.id", "31")]);
    assert_eq!((failure.about("package_id"), failure.about("sku_id")), (Some("11"), None));
    assert_eq!(failure.causes.iter().map(|cause| cause.code).collect::<Vec<_>>(), [Some(12052097)]);
    assert_eq!(failure.to_string(), "TikTok rejected package_id 11 order_ids 21,22 carrier.id 31 with 12052990: Check failed");
    let source = failure.source().map(ToString::to_string);
    assert_eq!(source.as_deref(), Some("TikTok rejected with 12052097: The warehouse does not exist"));
}

#[test]
fn a_failure_has_kind_and_hint() {
    let classify = |code: &str, message: &str| {
        let failure = Failure::from(&refusal(code, message));
        assert!(!failure.hint().is_empty());
        (failure.kind(), failure.retry(), failure.is_retryable())
    };
    assert_eq!(classify("12052097", ""), (ErrorKind::Business, Retry::Never, false));
    assert_eq!(classify("36009002", ""), (ErrorKind::RateLimit, Retry::Backoff, true));
    assert_eq!(classify("45101001", "Invalid parameter."), (ErrorKind::InvalidRequest, Retry::Never, false));
    assert_eq!(classify("1", "new"), (ErrorKind::Unknown, Retry::Never, false));
    assert_eq!(classify("", "no code"), (ErrorKind::Unknown, Retry::Never, false));
}

#[test]
fn failures_are_collected_at_every_level() {
    let region = Region { region: Some("US".to_owned()), fail_reasons: vec![refusal("1", "one"), refusal("2", "two")] };
    let response = Response {
        errors: vec![refusal("3", "three")],
        error: Some(refusal("4", "four")),
        regions: vec![Region { region: Some("GB".to_owned()), ..Region::default() }, region],
        failed_ids: vec!["5".to_owned()],
        fail_reasons: vec!["six".to_owned()],
    };
    let shown: Vec<_> = response.failures().iter().map(ToString::to_string).collect();
    let expected = [
        "TikTok rejected with 3: three",
        "TikTok rejected with 4: four",
        "TikTok rejected region US with 1: one",
        "TikTok rejected region US with 2: two",
        "TikTok rejected failed_ids 5",
        "TikTok rejected: six",
    ];
    assert_eq!(shown, expected);
    let regions: Vec<_> = response.failures().iter().map(|failure| failure.about("region").map(str::to_owned)).collect();
    assert_eq!(regions, [None, None, Some("US".to_owned()), Some("US".to_owned()), None, None]);
}

#[test]
fn successful_items_are_not_failures() {
    assert_eq!(Response::default().failures(), []);
    let response = Response { errors: vec![refusal("0", "Success")], error: Some(Refusal::default()), ..Response::default() };
    assert_eq!(response.failures(), []);
}

#[test]
fn a_textual_code_is_kept() {
    let failure = Failure::from(&refusal("NO_STOCK", "There is none left"));
    assert_eq!((failure.code, failure.about("code")), (None, Some("NO_STOCK")));
}

#[test]
fn personal_data_is_not_displayed() {
    let email = ("buyer_email".to_owned(), "ann@example.com".to_owned());
    let failure = Failure { subject: vec![email.clone()], ..Failure::default() };
    assert_eq!(failure.to_string(), "TikTok rejected buyer_email");
    let product = ("invalid_product_id_list".to_owned(), "7".to_owned());
    let failure = Failure { subject: vec![email, product], ..Failure::default() };
    assert_eq!(failure.to_string(), "TikTok rejected buyer_email invalid_product_id_list 7");
}

#[test]
fn causes_are_displayed_on_request_or_alone() {
    let warehouse = ("warehouse_id".to_owned(), "8".to_owned());
    let cause = Failure { message: "no stock".to_owned(), subject: vec![warehouse], ..Failure::default() };
    let sku = ("sku_id".to_owned(), "5".to_owned());
    let failure = Failure { code: Some(1), message: "failed".to_owned(), subject: vec![sku], causes: vec![cause] };
    assert_eq!(failure.to_string(), "TikTok rejected sku_id 5 with 1: failed");
    assert_eq!(format!("{failure:#}"), "TikTok rejected sku_id 5 with 1: failed; TikTok rejected warehouse_id 8: no stock");
    let unknown = Failure { causes: failure.causes, ..Failure::default() };
    assert_eq!(unknown.to_string(), "TikTok rejected; TikTok rejected warehouse_id 8: no stock");
}

#[test]
fn control_characters_are_not_displayed() {
    let subject = vec![("order_id".to_owned(), "1\u{1b}".to_owned())];
    let failure = Failure { message: "no\nstock".to_owned(), subject, ..Failure::default() };
    assert_eq!(failure.to_string(), r"TikTok rejected order_id 1\u{1b}: no\nstock");
}
