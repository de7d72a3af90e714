// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetWeeklyCreatorOutreachQuota`] | Returns how many new creators the shop may contact this week by message or invitation, and how many followers they may have. TikTok does not document whether further messages to the same creator count. | 202607, <code>GET <wbr>/affiliate_seller<wbr>/202607<wbr>/creator_outreach<wbr>/quota</code> |

pub mod get_weekly_creator_outreach_quota;

pub use get_weekly_creator_outreach_quota::{
    GetWeeklyCreatorOutreachQuota, GetWeeklyCreatorOutreachQuotaResponse,
};
