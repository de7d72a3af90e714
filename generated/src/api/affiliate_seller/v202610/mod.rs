// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckCreatorOutreachEligibility`] | Returns for up to 100 creators whether the shop may contact them now, depending on their relation, level and quota. Check it before [`GetOrCreateConversation`](crate::affiliate_seller::GetOrCreateConversation) and [`CreateTargetCollaboration`](crate::affiliate_seller::CreateTargetCollaboration), which fail with errors 16030002 and 16024019 if a quota is used up. | 202610, <code>POST <wbr>/affiliate_seller<wbr>/202610<wbr>/creator_outreach<wbr>/eligibility<wbr>/check</code> |

pub mod check_creator_outreach_eligibility;

pub use check_creator_outreach_eligibility::{
    CheckCreatorOutreachEligibility, CheckCreatorOutreachEligibilityResponse,
};
