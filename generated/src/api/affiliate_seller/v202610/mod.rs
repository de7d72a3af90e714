// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckCreatorOutreachEligibility`] | Checks up to 100 creators against the conditions under which the shop may contact them now: relationship, followers and quota. Call it before [`GetOrCreateConversation`](crate::affiliate_seller::GetOrCreateConversation) and [`CreateTargetCollaboration`](crate::affiliate_seller::CreateTargetCollaboration), which fail with error 16030002 or 16024019, respectively, if a quota is used up. | 202610, <code>POST <wbr>/affiliate_seller<wbr>/202610<wbr>/creator_outreach<wbr>/eligibility<wbr>/check</code> |

pub mod check_creator_outreach_eligibility;

pub use check_creator_outreach_eligibility::{
    CheckCreatorOutreachEligibility, CheckCreatorOutreachEligibilityResponse,
};
