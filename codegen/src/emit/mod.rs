//! Targets: what is generated from the model. Each target has a folder of its own and one output root.

pub mod openapi;
pub mod rust;

/// Where TikTok documents its operations.
const PAGES: &str = "https://partner.tiktokshop.com/docv2/page/";
