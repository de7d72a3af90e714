//! TikTok Shop
