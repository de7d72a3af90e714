//! Random numbers that the seed of the sandbox decides.

use std::str::FromStr;

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A sequence of random numbers.
#[derive(Debug)]
pub struct Random(ChaCha8Rng);

impl Random {
    /// Each stream has numbers of its own, so that one does not change the decisions of another.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(stream);
        Self(random)
    }

    pub fn draw(&mut self) -> u64 {
        self.0.next_u64()
    }
}

/// A share from 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "f64", into = "f64")]
#[schemars(with = "f64")]
pub struct Share(f64);

impl Share {
    /// Whether a random number lies within this share of all numbers.
    pub fn contains(self, draw: u64) -> bool {
        // 53 bits, as many as a double holds exactly.
        #[expect(clippy::cast_precision_loss, reason = "numbers of 53 bits are exact")]
        let position = (draw >> 11) as f64 / (1_u64 << 53) as f64;
        position < self.0
    }
}

impl TryFrom<f64> for Share {
    type Error = String;

    fn try_from(share: f64) -> Result<Self, String> {
        match (0.0..=1.0).contains(&share) {
            true => Ok(Self(share)),
            false => Err(format!("{share} is not a share; write a number from 0 to 1")),
        }
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> Self {
        share.0
    }
}

impl FromStr for Share {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let share: f64 = text.parse().map_err(|_| format!("`{text}` is not a share; write a number from 0 to 1"))?;
        share.try_into()
    }
}
