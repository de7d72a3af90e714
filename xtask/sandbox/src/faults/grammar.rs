//! Reads rules. The module [`super`] documents their form.

use std::collections::BTreeSet;

use codegen::model::OperationId;

use super::error::FaultError;
use super::mutation::{Garbling, MutationKind};
use super::{OperationEffect, StallPlace, target};
use crate::api::Api;
use crate::similar::most_similar;
use crate::world::Id;
use crate::world::random::Share;

/// A rule as it was written.
#[derive(Debug, Clone)]
pub(super) struct Parsed {
    pub text: String,
    pub operations: BTreeSet<OperationId>,
    pub kind: FaultKind,
    pub options: FaultOptions,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum FaultKind {
    RateLimit { seconds: u32 },
    DailyQuota,
    HourlyQuota,
    Status { status: u16, format: BodyFormat, effect: OperationEffect },
    Close { effect: OperationEffect },
    Stall { millis: u64, place: StallPlace },
    Truncate,
    ExpiredToken,
    Clock { seconds: i64 },
    Mutate(MutationKind),
    Garble(Garbling),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyFormat {
    Json,
    Text,
    Html,
}

/// When a rule applies.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct FaultOptions {
    pub count: Option<u64>,
    pub after: u64,
    pub probability: Option<Share>,
    pub shop: Option<Id>,
}

const KINDS: [&str; 17] = [
    "rate_limit",
    "daily_quota",
    "hourly_quota",
    "500",
    "502",
    "503",
    "504",
    "close",
    "stall",
    "truncate",
    "expired_token",
    "clock",
    "unknown_field",
    "unknown_enum",
    "unreadable",
    "latin1",
    "bom",
];

pub(super) fn parse(text: &str, api: &Api) -> Result<Vec<Parsed>, FaultError> {
    let parser = RuleParser { text, api };
    let mut rules = Vec::new();
    let mut start = 0;
    for part in text.split([';', '\n']) {
        if !part.trim().is_empty() {
            rules.push(parser.rule(start, part)?);
        }
        start += part.len() + 1;
    }
    Ok(rules)
}

struct RuleParser<'a> {
    text: &'a str,
    api: &'a Api,
}

/// A word with its position in the text of all rules.
#[derive(Clone, Copy)]
struct Word<'a> {
    start: usize,
    text: &'a str,
}

impl RuleParser<'_> {
    fn rule(&self, start: usize, part: &str) -> Result<Parsed, FaultError> {
        let whole = word(start, part);
        let Some((before, after)) = part.split_once(':') else {
            return Err(self.error(whole, "the rule has no colon", "Write `TARGET: FAULT`, such as `*: 503 x3`."));
        };
        let target_word = word(start, before);
        if target_word.text.is_empty() {
            return Err(self.error(whole, "the rule has no target", "Write `*` before the colon for all operations."));
        }
        let operations =
            target::find(target_word.text, self.api).map_err(|problem| self.error(target_word, problem.message, problem.help))?;
        let words = words(start + before.len() + 1, after);
        let Some((kind, rest)) = words.split_first() else {
            return Err(self.error(whole, "the rule has no fault", faults()));
        };
        let (options, arguments): (Vec<_>, Vec<_>) = rest.iter().copied().partition(|word| is_option(word.text));
        let kind = self.kind(*kind, &arguments)?;
        let options = self.options(&options)?;
        Ok(Parsed { text: whole.text.to_owned(), operations: operations.into_iter().collect(), kind, options })
    }

    fn kind(&self, name: Word<'_>, arguments: &[Word<'_>]) -> Result<FaultKind, FaultError> {
        let mut arguments = Arguments { parser: self, rest: arguments.to_vec() };
        let kind = match name.text {
            "rate_limit" => FaultKind::RateLimit { seconds: arguments.duration()?.map_or(1, whole_seconds) },
            "daily_quota" => FaultKind::DailyQuota,
            "hourly_quota" => FaultKind::HourlyQuota,
            "500" | "502" | "503" | "504" => {
                let status = name.text.parse().unwrap_or(500);
                let format = [("json", BodyFormat::Json), ("text", BodyFormat::Text), ("html", BodyFormat::Html)];
                let format = format.into_iter().find(|(name, _)| arguments.take(name)).map(|(_, format)| format);
                let default = if status == 500 { BodyFormat::Json } else { BodyFormat::Text };
                FaultKind::Status { status, format: format.unwrap_or(default), effect: arguments.effect() }
            }
            "close" => FaultKind::Close { effect: arguments.effect() },
            "stall" => {
                let millis = arguments.duration()?.ok_or_else(|| arguments.missing_time(name))?;
                let place = if arguments.take("mid") { StallPlace::MidBody } else { StallPlace::Before };
                FaultKind::Stall { millis, place }
            }
            "truncate" => FaultKind::Truncate,
            "expired_token" => FaultKind::ExpiredToken,
            "clock" => FaultKind::Clock { seconds: arguments.time()?.ok_or_else(|| arguments.missing_time(name))? / 1_000 },
            "unknown_field" => FaultKind::Mutate(MutationKind::UnknownField),
            "unknown_enum" => FaultKind::Mutate(MutationKind::UnknownEnum),
            "unreadable" => FaultKind::Mutate(MutationKind::Unreadable),
            "latin1" => FaultKind::Garble(Garbling::Latin1),
            "bom" => FaultKind::Garble(Garbling::Bom),
            unknown => {
                let similar = most_similar(KINDS, unknown).map(|similar| format!("Did you mean `{similar}`?"));
                let help = similar.unwrap_or_else(faults);
                return Err(self.error(name, format!("`{unknown}` is not a fault"), help));
            }
        };
        match arguments.rest.first() {
            None => Ok(kind),
            Some(extra) => Err(self.error(*extra, format!("`{}` does not take `{}`", name.text, extra.text), OPTIONS)),
        }
    }

    fn options(&self, words: &[Word<'_>]) -> Result<FaultOptions, FaultError> {
        let mut options = FaultOptions::default();
        for word in words {
            let wrong = |help: &str| self.error(*word, format!("`{}` is not a valid option", word.text), help);
            if let Some(count) = word.text.strip_prefix('x') {
                let count = count.parse().ok().filter(|count| *count > 0);
                options.count = Some(count.ok_or_else(|| wrong("Write a number after `x`, such as `x3`."))?);
                continue;
            }
            let (name, value) = word.text.split_once('=').unwrap_or_default();
            match name {
                "p" => {
                    let share = value.parse().map_err(|_| wrong("Write a probability from 0 to 1, such as `p=0.1`."))?;
                    options.probability = Some(share);
                }
                "after" => {
                    options.after = value.parse().map_err(|_| wrong("Write a number of requests, such as `after=10`."))?;
                }
                "shop" => {
                    options.shop = Some(value.parse().map_err(|_| wrong("Write the id of a shop, which is a number."))?);
                }
                _ => return Err(wrong(OPTIONS)),
            }
        }
        Ok(options)
    }

    fn error(&self, word: Word<'_>, message: impl Into<String>, help: impl Into<String>) -> FaultError {
        let span = (word.start, word.start + word.text.len());
        FaultError { text: self.text.to_owned(), span, message: message.into(), help: help.into() }
    }
}

const OPTIONS: &str = "Options are `x3`, `after=10`, `p=0.1` and `shop=ID`.";

fn faults() -> String {
    format!("Faults are {}.", KINDS.join(", "))
}

fn is_option(word: &str) -> bool {
    word.contains('=') || word.strip_prefix('x').is_some_and(|count| count.starts_with(|digit: char| digit.is_ascii_digit()))
}

/// The words after the name of a fault.
struct Arguments<'a> {
    parser: &'a RuleParser<'a>,
    rest: Vec<Word<'a>>,
}

impl Arguments<'_> {
    fn take(&mut self, name: &str) -> bool {
        let position = self.rest.iter().position(|word| word.text == name);
        position.map(|position| self.rest.remove(position)).is_some()
    }

    fn effect(&mut self) -> OperationEffect {
        if self.take("effect") { OperationEffect::Applied } else { OperationEffect::None }
    }

    /// A time in milliseconds, if the next word begins like a number.
    fn time(&mut self) -> Result<Option<i64>, FaultError> {
        let is_time = |word: &&Word<'_>| word.text.starts_with(|first: char| first.is_ascii_digit() || ['+', '-'].contains(&first));
        let Some(word) = self.rest.first().filter(is_time).copied() else { return Ok(None) };
        self.rest.remove(0);
        let help = "Write a time such as `200ms`, `5s`, `10m` or `2h`.";
        let wrong = || self.parser.error(word, format!("`{}` is not a time", word.text), help);
        time(word.text).map(Some).ok_or_else(wrong)
    }

    /// A time that something takes, in milliseconds: it has no sign.
    fn duration(&mut self) -> Result<Option<u64>, FaultError> {
        let word = self.rest.first().copied();
        let Some(millis) = self.time()? else { return Ok(None) };
        let wrong = |word: Word<'_>| {
            let help = "Write a time without a sign, such as `200ms`, `5s`, `10m` or `2h`.";
            self.parser.error(word, format!("`{}` is not a time that something takes", word.text), help)
        };
        match word.filter(|word| word.text.starts_with(['+', '-'])) {
            Some(word) => Err(wrong(word)),
            None => Ok(Some(millis.unsigned_abs())),
        }
    }

    fn missing_time(&self, name: Word<'_>) -> FaultError {
        self.parser.error(name, format!("`{}` needs a time", name.text), format!("Write `{} 5s`.", name.text))
    }
}

/// Milliseconds.
fn time(text: &str) -> Option<i64> {
    let unit = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit);
    let factor = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(factor)
}

fn whole_seconds(millis: u64) -> u32 {
    u32::try_from(millis.div_ceil(1_000)).unwrap_or(u32::MAX)
}

/// A text without the spaces around it.
fn word(start: usize, text: &str) -> Word<'_> {
    Word { start: start + (text.len() - text.trim_start().len()), text: text.trim() }
}

fn words(start: usize, text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut position = start;
    for part in text.split_inclusive(char::is_whitespace) {
        if !part.trim().is_empty() {
            words.push(word(position, part));
        }
        position += part.len();
    }
    words
}
