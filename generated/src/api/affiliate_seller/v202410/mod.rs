// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202410.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EditOpenCollaborationSampleRule`] | Sets, changes or deactivates who may apply for samples of an open-collaboration product, when and for how many. | 202410, <code>POST <wbr>/affiliate_seller<wbr>/202410<wbr>/open_collaborations<wbr>/sample_rules</code> |
//! | [`GetOpenCollaborationSampleRules`] | Returns the sample rules of products; those that have none are omitted. | 202410, <code>GET <wbr>/affiliate_seller<wbr>/202410<wbr>/open_collaborations<wbr>/sample_rules</code> |
//! | [`SearchAffiliateOrders`] | Searches the shop's orders that affiliates brought about, with the commissions that the seller pays. | 202410, <code>POST <wbr>/affiliate_seller<wbr>/202410<wbr>/orders<wbr>/search</code> |

pub mod edit_open_collaboration_sample_rule;
pub mod get_open_collaboration_sample_rules;
pub mod search_affiliate_orders;

pub use edit_open_collaboration_sample_rule::EditOpenCollaborationSampleRule;
pub use get_open_collaboration_sample_rules::{
    GetOpenCollaborationSampleRules, GetOpenCollaborationSampleRulesResponse,
};
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
