//! Turns endpoint specification files into the TikTok Shop SDK.

pub mod import;
pub mod spec;
