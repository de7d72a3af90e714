// @generated from the replies in specs/review_rating/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202410::ImportProductReviews {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":32002021,"detail":{"external_review_id":"140519841094180941"},"message":"Review content exceeds the maximum limit of 5000 characters."}]}}"#;
}

impl Sample for super::v202410::UploadReviewMedia {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"uri":"image-tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe"}}"#;
}

impl Sample for super::v202508::ImportProductReviews {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":32002021,"detail":{"external_review_id":"140519841094180941"},"message":"Review content exceeds the maximum limit of 5000 characters."}]}}"#;
}
