//! What TikTok publishes, read into one model.

mod model;

pub use model::{Api, Body, Cipher, Facts, Field, Kind, Operation, Problem, Token, Webhook};
