//! Faults: what goes wrong between a client and TikTok, on demand.
//!
//! Rules are separated by `;` or by line breaks. A rule has a target, a colon, a fault and options:
//!
//! ```text
//! POST /order/*/orders/search: 503 x3; order: rate_limit 2s after=10; *: stall 5s p=0.1
//! ```
//!
//! | target | |
//! |---|---|
//! | `*` | all operations |
//! | `GET /order/*/orders`, `/order/*/orders` | a path, where `*` stands for one part, such as a version or an id |
//! | `order` | a group |
//! | `order.get_order_list` | an operation in all its versions |
//!
//! | fault | |
//! |---|---|
//! | `rate_limit [TIME]` | 36009002 with status 429, and `Retry-After` (default `1s`) |
//! | `daily_quota` | 45101004 with status 429 |
//! | `hourly_quota` | 36009037 with status 429 |
//! | `500`, `502`, `503`, `504`, each with `[json\|text\|html] [effect]` | an error of TikTok (`json`, default of 500) or of a proxy (`text`, default of the others) |
//! | `close [effect]` | the connection closes without an answer |
//! | `stall TIME [mid]` | the answer comes late; with `mid`, it stops in its middle for this time |
//! | `truncate` | the connection closes in the middle of the answer |
//! | `expired_token` | 105002 |
//! | `clock TIME`, such as `clock +10m` or `clock -2h` | the clock of the gateway is wrong |
//! | `unknown_field`, `unknown_enum`, `unreadable` | the reply has new fields, new values of enumerations, or a value of another type |
//! | `latin1`, `bom` | the reply has a byte that is not UTF-8, or a byte order mark |
//!
//! With `effect`, the operation takes effect before its answer is lost. Without it, nothing changes.
//!
//! | option | |
//! |---|---|
//! | `x3` | the first three matching requests |
//! | `after=10` | not the first ten matching requests |
//! | `p=0.1` | each matching request with this probability; the seed of the sandbox decides which |
//! | `shop=7495…` | requests for this shop |
//!
//! Times are `200ms`, `5s`, `10m` or `2h`. The first rule that applies decides.

mod error;
mod grammar;
mod mutation;
mod rule;
mod target;

use codegen::model::OperationId;
use serde::Serialize;

use crate::api::Api;
use crate::world::{Id, Refusal};

pub use error::FaultError;
pub use mutation::{Garbling, Mutation, MutationKind};
use rule::FaultRule;

/// What goes wrong with one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// TikTok's gateway answers instead. The operation has no effect.
    Refuse { refusal: Refusal, retry_after: Option<u32> },
    /// An error is sent instead of the answer.
    Fail { status: u16, content_type: &'static str, body: String, effect: OperationEffect },
    /// The connection closes without an answer.
    Close { effect: OperationEffect },
    /// The answer waits for this many milliseconds.
    Stall { millis: u64, place: StallPlace },
    /// The connection closes after this share of the body, in percent. `Content-Length` is that of the whole body.
    Truncate { percent: u8 },
    /// The reply's data changes.
    Mutate(Mutation),
    /// The reply's bytes change.
    Garble(Garbling),
}

/// A fault of a request, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Injected {
    pub fault: Fault,
    /// The rule as it was written.
    pub rule: String,
}

/// By how many seconds the gateway's clock is wrong for a request, because of these rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skew {
    pub seconds: i64,
    pub rules: Vec<String>,
}

/// Whether the operation takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperationEffect {
    None,
    Applied,
}

/// Where an answer waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StallPlace {
    /// Before the operation is carried out.
    Before,
    /// In the middle of the body.
    MidBody,
}

/// The rules, with what they did so far.
#[derive(Debug, Default)]
pub struct Faults {
    seed: u64,
    rules: Vec<FaultRule>,
    /// The number of the last rule. Rules keep their numbers when others are removed.
    last_number: u64,
}

/// A rule, and what it did so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleReport {
    pub number: u64,
    pub rule: String,
    /// How many requests matched.
    pub matches: u64,
    /// How many of them had the fault.
    pub hits: u64,
    /// How many faults are left. `None` if there is no limit.
    pub remaining: Option<u64>,
}

impl Faults {
    /// Reads rules. Nothing changes if one of them has a mistake.
    ///
    /// # Errors
    ///
    /// Returns the first mistake with its position.
    pub fn parse(text: &str, api: &Api) -> Result<Self, FaultError> {
        Self::with_seed(0, text, api)
    }

    /// Reads rules. The seed decides about probabilities.
    pub fn with_seed(seed: u64, text: &str, api: &Api) -> Result<Self, FaultError> {
        let mut faults = Self { seed, ..Self::default() };
        faults.add(text, api)?;
        Ok(faults)
    }

    /// Adds rules after the present ones, all or none.
    pub fn add(&mut self, text: &str, api: &Api) -> Result<(), FaultError> {
        let parsed = grammar::parse(text, api)?;
        for parsed in parsed {
            self.last_number += 1;
            self.rules.push(FaultRule::new(self.last_number, self.seed, parsed));
        }
        Ok(())
    }

    /// Removes a rule. Returns whether it existed.
    pub fn remove(&mut self, number: u64) -> bool {
        let before = self.rules.len();
        self.rules.retain(|rule| rule.number != number);
        self.rules.len() < before
    }

    pub fn clear(&mut self) {
        self.rules.clear();
    }

    /// Applies the rules to changed specs, all or none. Counters stay.
    pub fn rebind(&mut self, api: &Api) -> Result<(), FaultError> {
        let bound: Result<Vec<_>, _> = self.rules.iter().map(|rule| grammar::parse(&rule.parsed.text, api)).collect();
        for (rule, parsed) in self.rules.iter_mut().zip(bound?) {
            rule.parsed.operations = parsed.into_iter().flat_map(|parsed| parsed.operations).collect();
        }
        Ok(())
    }

    /// The fault of a request, if it has one. Call it once for each request that the gateway accepted.
    pub fn decide(&mut self, operation: OperationId, shop: Option<Id>) -> Option<Injected> {
        self.rules.iter_mut().filter(|rule| !rule.is_clock()).find_map(|rule| {
            let fault = rule.decide(operation, shop)?.fault()?;
            Some(Injected { fault, rule: rule.parsed.text.clone() })
        })
    }

    /// How wrong the gateway's clock is for a request. Call it once for each request, before the gateway checks it.
    pub fn skew(&mut self, operation: OperationId) -> Skew {
        let mut skew = Skew::default();
        for rule in self.rules.iter_mut().filter(|rule| rule.is_clock()) {
            if let Some(seconds) = rule.decide(operation, None).and_then(|hit| hit.skew()) {
                skew.seconds = skew.seconds.saturating_add(seconds);
                skew.rules.push(rule.parsed.text.clone());
            }
        }
        skew
    }

    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// The rules with what they did so far.
    pub fn reports(&self) -> Vec<RuleReport> {
        self.rules.iter().map(FaultRule::report).collect()
    }
}
