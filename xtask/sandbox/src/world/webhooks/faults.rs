//! Faults of deliveries: as on TikTok, webhooks arrive in another order, more than once, or never.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::world::random::{Random, Share};
use crate::world::{Id, Time};

/// The longest delay of a shuffled webhook, in seconds.
const MAX_DELAY: u64 = 10;

/// How deliveries go wrong. As text: `shuffle,duplicate=0.2,drop=0.1`.
///
/// The seed of the sandbox and the notification id decide about each webhook.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DeliveryFaults {
    /// Whether each webhook is up to ten seconds late, so that later ones overtake it.
    pub shuffle: bool,
    /// The share of webhooks that are sent twice, with the same notification id.
    pub duplicate: Share,
    /// The share of webhooks that are not sent. The log shows them.
    pub drop: Share,
}

/// What becomes of one copy of a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DeliveryCopy {
    /// It is sent after this many seconds.
    Sent {
        delay: Time,
    },
    Dropped,
}

impl DeliveryFaults {
    /// What becomes of each copy of a webhook. One fault does not change what the others do.
    pub(super) fn copies(self, seed: u64, notification: Id) -> impl Iterator<Item = DeliveryCopy> {
        let mut random = Random::new(seed, notification.0);
        let count = if self.duplicate.contains(random.draw()) { 2 } else { 1 };
        let mut copy = move || {
            let (is_dropped, delay) = (self.drop.contains(random.draw()), random.draw() % (MAX_DELAY + 1));
            match is_dropped {
                true => DeliveryCopy::Dropped,
                false => DeliveryCopy::Sent { delay: if self.shuffle { delay.cast_signed() } else { 0 } },
            }
        };
        (0..count).map(move |_| copy())
    }
}

impl FromStr for DeliveryFaults {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut faults = Self::default();
        for rule in text.split(',').map(str::trim).filter(|rule| !rule.is_empty()) {
            let share = |value: &str| value.trim().parse().map_err(|problem| format!("webhook faults: `{rule}`: {problem}"));
            match rule.split_once('=') {
                None if rule == "shuffle" => faults.shuffle = true,
                Some((name, value)) if name.trim() == "duplicate" => faults.duplicate = share(value)?,
                Some((name, value)) if name.trim() == "drop" => faults.drop = share(value)?,
                _ => {
                    let help = "write `shuffle`, `duplicate=0.2` or `drop=0.1`, separated by commas";
                    return Err(format!("webhook faults: `{rule}` is not a fault; {help}"));
                }
            }
        }
        Ok(faults)
    }
}
