// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202410.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`EditOpenCollaborationSampleRule`] | Sets or disables the sample rule of a product in an open collaboration: which creators may apply, when, and for how many samples. | 202410, <code>POST <wbr>/affiliate_seller<wbr>/202410<wbr>/open_collaborations<wbr>/sample_rules</code> |
//! | [`GetOpenCollaborationSampleRules`] | Returns the sample rules of products in open collaborations. Products without a rule are left out. | 202410, <code>GET <wbr>/affiliate_seller<wbr>/202410<wbr>/open_collaborations<wbr>/sample_rules</code> |
//! | [`SearchAffiliateOrders`] | Searches the orders of the shop that affiliates generated, with the commissions that the seller pays. A search covers at most three months. | 202410, <code>POST <wbr>/affiliate_seller<wbr>/202410<wbr>/orders<wbr>/search</code> |

pub mod edit_open_collaboration_sample_rule;
pub mod get_open_collaboration_sample_rules;
pub mod search_affiliate_orders;

pub use edit_open_collaboration_sample_rule::EditOpenCollaborationSampleRule;
pub use get_open_collaboration_sample_rules::{
    GetOpenCollaborationSampleRules, GetOpenCollaborationSampleRulesResponse,
};
pub use search_affiliate_orders::{SearchAffiliateOrders, SearchAffiliateOrdersResponse};
