// @generated from specs/types.yaml by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

enum_impls!(super::types::AddedStatus);
enum_impls!(super::types::AffiliateContentType);
received_impls!(super::types::AffiliateLineItem { id, product_id });
received_impls!(super::types::AffiliateOrder { id, line_items });
enum_impls!(super::types::AffiliateOrderStatus);
enum_impls!(super::types::AuditStatus);
received_impls!(super::types::CategoryChain { id, is_leaf, local_name, parent_id });
enum_impls!(super::types::CategoryVersion);
enum_impls!(super::types::CheckStatus);
enum_impls!(super::types::CommissionModel);
enum_impls!(super::types::CreatorUserType);
enum_impls!(super::types::Currency);
enum_impls!(super::types::DeactivationSource);
received_impls!(super::types::DimensionRecommendation { unit, length, height, width });
received_impls!(super::types::Dimensions { height, length, unit, width });
sent_impls!(super::types::DimensionsInput { height, length, unit, width });
received_impls!(super::types::DisplayMoney { display_text = "amount", currency });
enum_impls!(super::types::FullyReturned);
enum_impls!(super::types::Gender);
received_impls!(super::types::GoodQualityCheck { issues, status });
received_impls!(super::types::GoodQualityIssue { code, suggestions });
enum_impls!(super::types::HandoverMethod);
received_impls!(super::types::Image { height, url, width });
received_impls!(super::types::ImageLink { uri, url });
enum_impls!(super::types::Initiator);
enum_impls!(super::types::InventoryStatus);
received_impls!(super::types::ItemError { code, message });
enum_impls!(super::types::LengthUnit);
enum_impls!(super::types::ListingMethod);
enum_impls!(super::types::Locale);
received_impls!(super::types::Money { amount, currency });
received_impls!(super::types::MoneyRange { currency, maximum_amount, minimum_amount });
received_impls!(super::types::OnboardedRegion { region_code });
enum_impls!(super::types::OpportunityMatchingStatus);
received_impls!(super::types::PackageErrorDetail { package_id });
enum_impls!(super::types::PackageStatus);
enum_impls!(super::types::Platform);
sent_impls!(
    super::types::PodOrderLine { order_line_id, product_id, sku_id, pod_order_data_id }
);
enum_impls!(super::types::PreApprovedReason);
received_impls!(super::types::PrecheckIssue { risk, suggestions });
received_impls!(super::types::PrescriptionRequirement { needs_prescription });
enum_impls!(super::types::ProductOrigin);
enum_impls!(super::types::ProductSortField);
enum_impls!(super::types::ProductSource);
enum_impls!(super::types::Region);
enum_impls!(super::types::ReviewStatus);
sent_impls!(super::types::SalesPriceRange { amount_ge, amount_lt });
enum_impls!(super::types::SampleApplicationStatus);
enum_impls!(super::types::SampleFulfillmentStatus);
enum_impls!(super::types::SellerType);
received_impls!(super::types::ShippingProvider { id, name });
enum_impls!(super::types::ShippingType);
received_impls!(
    super::types::ShopProduct { added_status, brand_name, id, images, price, sales_count,
    title }
);
enum_impls!(super::types::ShopProductSortField);
received_impls!(super::types::ShowcaseProductError { code, detail, message });
received_impls!(super::types::ShowcaseProductErrorDetail { product_id });
received_impls!(
    super::types::ShowcaseProductStatus { added_status, inventory_status, is_hidden,
    review_status }
);
enum_impls!(super::types::SortOrder);
enum_impls!(super::types::StockupMode);
received_impls!(super::types::StoredImage { height, width, thumb_urls, uri, urls });
received_impls!(super::types::TimeRange { end_time, start_time });
enum_impls!(super::types::TranslationTaskStatus);
received_impls!(super::types::ValueRange { min_value, max_value });
received_impls!(super::types::ViolationCheck { issues, status });
received_impls!(super::types::Warning { message });
received_impls!(super::types::Weight { unit, value });
sent_impls!(super::types::WeightInput { unit, value });
received_impls!(super::types::WeightRecommendation { unit, weight });
enum_impls!(super::types::WeightUnit);
