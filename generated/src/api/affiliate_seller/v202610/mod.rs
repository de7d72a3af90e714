// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckCreatorOutreachEligibility`] | Returns for up to 100 creators whether the shop may contact them now, depending on their relation, level and quota. | 202610, <code>POST <wbr>/affiliate_seller<wbr>/202610<wbr>/creator_outreach<wbr>/eligibility<wbr>/check</code> |

pub mod check_creator_outreach_eligibility;

pub use check_creator_outreach_eligibility::{
    CheckCreatorOutreachEligibility, CheckCreatorOutreachEligibilityResponse,
};
