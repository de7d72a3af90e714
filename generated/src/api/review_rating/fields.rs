// @generated from the files of specs/review_rating/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::ProductReviewError { code, detail, message });
received_impls!(super::types::ProductReviewErrorDetail { external_review_id });
sent_impls!(
    super::types::ReviewRecord { content, create_time_millis, external_review_id,
    image_uris, rating, reviewer_display_name, source, title, video_uris }
);
sent_impls!(
    super::v202410::import_product_reviews::ImportProductReviews { product_review }
);
enum_impls!(super::v202410::import_product_reviews::IdentifierType);
received_impls!(
    super::v202410::import_product_reviews::ImportProductReviewsResponse { errors }
);
sent_impls!(
    super::v202410::import_product_reviews::Product { identifier, identifier_type, name }
);
sent_impls!(
    super::v202410::import_product_reviews::ProductReview { product, review_records }
);
enum_impls!(super::v202410::upload_review_media::FileType);
received_impls!(super::v202410::upload_review_media::UploadReviewMediaResponse { uri });
sent_impls!(
    super::v202508::import_product_reviews::ImportProductReviews { product_review }
);
sent_impls!(
    super::v202508::import_product_reviews::Identifiers { external_product_id,
    product_identifier_code, seller_sku, tiktok_product_id }
);
received_impls!(
    super::v202508::import_product_reviews::ImportProductReviewsResponse { errors }
);
sent_impls!(
    super::v202508::import_product_reviews::Product { description, identifiers,
    image_uris, name }
);
sent_impls!(
    super::v202508::import_product_reviews::ProductReview { product, review_records }
);
