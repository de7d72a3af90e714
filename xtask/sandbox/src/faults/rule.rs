//! A rule at work: whether it applies to a request, and which fault follows.

use codegen::model::OperationId;

use super::grammar::{BodyFormat, FaultKind, Parsed};
use super::{Fault, Mutation, OperationEffect, RuleReport};
use crate::world::random::Random;
use crate::world::{Id, Refusal};

/// A rule with its counters and its random numbers.
#[derive(Debug)]
pub(super) struct FaultRule {
    pub number: u64,
    pub parsed: Parsed,
    matches: u64,
    hits: u64,
    random: Random,
}

/// A rule that applies to a request.
pub(super) struct Hit<'a> {
    kind: &'a FaultKind,
    /// Selects the place of a mutation.
    choice: u64,
}

impl FaultRule {
    /// Each rule has random numbers of its own, so that other rules do not change its decisions.
    pub(super) fn new(number: u64, seed: u64, parsed: Parsed) -> Self {
        Self { number, parsed, matches: 0, hits: 0, random: Random::new(seed, number) }
    }

    pub(super) fn is_clock(&self) -> bool {
        matches!(self.parsed.kind, FaultKind::Clock { .. })
    }

    /// Whether the rule applies to a request. Counts the request.
    pub(super) fn decide(&mut self, operation: OperationId, shop: Option<Id>) -> Option<Hit<'_>> {
        let options = &self.parsed.options;
        let is_match =
            self.parsed.operations.contains(&operation) && options.shop.is_none_or(|target_shop| shop == Some(target_shop));
        if !is_match || self.remaining() == Some(0) {
            return None;
        }
        self.matches += 1;
        let (draw, choice) = (self.random.draw(), self.random.draw());
        if self.matches <= options.after || options.probability.is_some_and(|share| !share.contains(draw)) {
            return None;
        }
        self.hits += 1;
        Some(Hit { kind: &self.parsed.kind, choice })
    }

    fn remaining(&self) -> Option<u64> {
        self.parsed.options.count.map(|count| count.saturating_sub(self.hits))
    }

    pub(super) fn report(&self) -> RuleReport {
        RuleReport {
            number: self.number,
            rule: self.parsed.text.clone(),
            matches: self.matches,
            hits: self.hits,
            remaining: self.remaining(),
        }
    }
}

impl Hit<'_> {
    /// The fault of the request. `None` for a rule about the clock, which the gateway applies when it checks the timestamp.
    pub(super) fn fault(&self) -> Option<Fault> {
        let refuse = |code, message: &str, retry_after| Fault::Refuse { refusal: Refusal::gateway(code, message), retry_after };
        let fault = match self.kind {
            FaultKind::RateLimit { seconds } => refuse(36_009_002, "Too many requests.", Some(*seconds)),
            FaultKind::DailyQuota => refuse(45_101_004, "The daily quota of this API is used up.", None),
            FaultKind::HourlyQuota => refuse(36_009_037, "Too many requests of this sandbox shop.", None),
            FaultKind::Status { status, format, effect } => fail(*status, *format, *effect),
            FaultKind::Close { effect } => Fault::Close { effect: *effect },
            FaultKind::Stall { millis, place } => Fault::Stall { millis: *millis, place: *place },
            FaultKind::Truncate => Fault::Truncate { percent: 50 },
            FaultKind::ExpiredToken => refuse(105_002, "Expired credentials. The access token has expired.", None),
            FaultKind::Clock { .. } => return None,
            FaultKind::Mutate(kind) => Fault::Mutate(Mutation { kind: *kind, choice: self.choice }),
            FaultKind::Garble(garbling) => Fault::Garble(*garbling),
        };
        Some(fault)
    }

    /// By how many seconds the clock is wrong.
    pub(super) fn skew(&self) -> Option<i64> {
        match self.kind {
            FaultKind::Clock { seconds } => Some(*seconds),
            _ => None,
        }
    }
}

/// An error of TikTok or of a proxy before it.
fn fail(status: u16, format: BodyFormat, effect: OperationEffect) -> Fault {
    let (content_type, body) = match format {
        BodyFormat::Json => (
            "application/json; charset=utf-8",
            r#"{"code":36009003,"message":"Internal error. Please try again.","request_id":"sandbox-fault"}"#.to_owned(),
        ),
        BodyFormat::Text => (
            "text/plain",
            "upstream connect error or disconnect/reset before headers. reset reason: connection termination".to_owned(),
        ),
        BodyFormat::Html => {
            let title = match status {
                502 => "502 Bad Gateway",
                503 => "503 Service Temporarily Unavailable",
                504 => "504 Gateway Time-out",
                _ => "500 Internal Server Error",
            };
            let body = format!(
                "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
            );
            ("text/html", body)
        }
    };
    Fault::Fail { status, content_type, body, effect }
}
