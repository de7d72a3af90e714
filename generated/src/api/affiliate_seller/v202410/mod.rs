// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod edit_open_collaboration_sample_rule;
pub mod get_open_collaboration_sample_rules;
pub mod search_affiliate_orders;

pub use edit_open_collaboration_sample_rule::EditOpenCollaborationSampleRule;
pub use get_open_collaboration_sample_rules::{
    GetOpenCollaborationSampleRules, GetOpenCollaborationSampleRulesResponse,
};
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
