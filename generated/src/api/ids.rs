// @generated from specs/ids.yaml by `cargo xtask generate`; edit the spec instead.

//! Ids. Each kind has a type of its own, so that the id of a package cannot take the place of the id of an order.

use crate::__private::*;

/// ID of a promotion of one shop.
///
/// Returned by
/// [`order::GetOrderPriceDetail`](../order/struct.GetOrderPriceDetail.html),
/// [`promotion::CreateActivity`](../promotion/struct.CreateActivity.html),
/// [`promotion::DeactivateActivity`](../promotion/struct.DeactivateActivity.html),
/// [`promotion::GetActivity`](../promotion/struct.GetActivity.html),
/// [`promotion::RemoveActivityProducts`](../promotion/struct.RemoveActivityProducts.html),
/// [`promotion::RepublishActivity`](../promotion/struct.RepublishActivity.html),
/// [`promotion::SearchActivities`](../promotion/struct.SearchActivities.html),
/// [`promotion::UpdateActivity`](../promotion/struct.UpdateActivity.html),
/// [`promotion::UpdateActivityProducts`](../promotion/struct.UpdateActivityProducts.html).
///
/// Taken by
/// [`promotion::DeactivateActivity`](../promotion/struct.DeactivateActivity.html),
/// [`promotion::GetActivity`](../promotion/struct.GetActivity.html),
/// [`promotion::RemoveActivityProducts`](../promotion/struct.RemoveActivityProducts.html),
/// [`promotion::RepublishActivity`](../promotion/struct.RepublishActivity.html),
/// [`promotion::UpdateActivity`](../promotion/struct.UpdateActivity.html),
/// [`promotion::UpdateActivityProducts`](../promotion/struct.UpdateActivityProducts.html).
pub type ActivityId = Id<ActivityIdKind>;

/// The kind of [`ActivityId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ActivityIdKind {}

/// ID of an adjustment to the amount that a shop is paid.
///
/// Returned by
/// [`finance::GetTransactionsByStatement`](../finance/struct.GetTransactionsByStatement.html),
/// [`finance::GetUnsettledTransactions`](../finance/struct.GetUnsettledTransactions.html).
pub type AdjustmentId = Id<AdjustmentIdKind>;

/// The kind of [`AdjustmentId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AdjustmentIdKind {}

/// ID of a conversation between a shop and a creator.
///
/// Returned by
/// [`affiliate_seller::GetConversationMessages`](../affiliate_seller/struct.GetConversationMessages.html),
/// [`affiliate_seller::GetConversations`](../affiliate_seller/struct.GetConversations.html),
/// [`affiliate_seller::GetLatestUnreadMessages`](../affiliate_seller/struct.GetLatestUnreadMessages.html),
/// [`affiliate_seller::GetOrCreateConversation`](../affiliate_seller/struct.GetOrCreateConversation.html),
/// [`affiliate_seller::MarkConversationsAsRead`](../affiliate_seller/struct.MarkConversationsAsRead.html).
///
/// Taken by
/// [`affiliate_seller::GetConversationMessages`](../affiliate_seller/struct.GetConversationMessages.html),
/// [`affiliate_seller::MarkConversationsAsRead`](../affiliate_seller/struct.MarkConversationsAsRead.html),
/// [`affiliate_seller::SendMessage`](../affiliate_seller/struct.SendMessage.html),
/// [`affiliate_seller::UpdateConversationStatus`](../affiliate_seller/struct.UpdateConversationStatus.html).
pub type AffiliateConversationId = Id<AffiliateConversationIdKind>;

/// The kind of [`AffiliateConversationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AffiliateConversationIdKind {}

/// ID of a participant in conversations between shops and creators; valid only there.
///
/// Returned by
/// [`affiliate_seller::GetConversationMessages`](../affiliate_seller/struct.GetConversationMessages.html),
/// [`affiliate_seller::GetConversations`](../affiliate_seller/struct.GetConversations.html),
/// [`affiliate_seller::GetLatestUnreadMessages`](../affiliate_seller/struct.GetLatestUnreadMessages.html),
/// [`affiliate_seller::GetOrCreateConversation`](../affiliate_seller/struct.GetOrCreateConversation.html).
pub type AffiliateImUserId = Id<AffiliateImUserIdKind>;

/// The kind of [`AffiliateImUserId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AffiliateImUserIdKind {}

/// ID of a message between a shop and a creator.
///
/// Returned by
/// [`affiliate_seller::GetConversationMessages`](../affiliate_seller/struct.GetConversationMessages.html),
/// [`affiliate_seller::SendMessage`](../affiliate_seller/struct.SendMessage.html).
pub type AffiliateMessageId = Id<AffiliateMessageIdKind>;

/// The kind of [`AffiliateMessageId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AffiliateMessageIdKind {}

/// ID of a campaign product as one creator promotes it; not a product ID.
///
/// Returned by
/// [`affiliate_partner::GetCampaignProductCreatorPerformance`](../affiliate_partner/struct.GetCampaignProductCreatorPerformance.html).
///
/// Taken by
/// [`affiliate_partner::GetCampaignCreatorContentStatistics`](../affiliate_partner/struct.GetCampaignCreatorContentStatistics.html).
pub type AffiliateProductId = Id<AffiliateProductIdKind>;

/// The kind of [`AffiliateProductId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AffiliateProductIdKind {}

/// ID of a buyer's after-sales request, which can span several orders.
///
/// Returned by
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html).
///
/// Taken by
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html).
pub type AftersalesRequestId = Id<AftersalesRequestIdKind>;

/// The kind of [`AftersalesRequestId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AftersalesRequestIdKind {}

/// ID of a product attribute or sales attribute, defined by TikTok or by the seller.
///
/// Returned by
/// [`affiliate_creator::CheckSampleEligibility`](../affiliate_creator/struct.CheckSampleEligibility.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::GetCategoryAttributes`](../product/struct.GetCategoryAttributes.html),
/// [`product::GetCategoryRules`](../product/struct.GetCategoryRules.html),
/// [`product::GetGlobalCategoryAttributes`](../product/struct.GetGlobalCategoryAttributes.html),
/// [`product::GetGlobalCategoryRules`](../product/struct.GetGlobalCategoryRules.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetListingSchemas`](../product/struct.GetListingSchemas.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::RecommendRequiredProductProperties`](../product/struct.RecommendRequiredProductProperties.html).
///
/// Taken by
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::DiagnoseAndOptimizeProduct`](../product/struct.DiagnoseAndOptimizeProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::RecommendRequiredProductProperties`](../product/struct.RecommendRequiredProductProperties.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html).
pub type AttributeId = Id<AttributeIdKind>;

/// The kind of [`AttributeId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AttributeIdKind {}

/// ID of a value of a product attribute or sales attribute, defined by TikTok or by the seller.
///
/// Returned by
/// [`affiliate_creator::CheckSampleEligibility`](../affiliate_creator/struct.CheckSampleEligibility.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::GetCategoryAttributes`](../product/struct.GetCategoryAttributes.html),
/// [`product::GetCategoryRules`](../product/struct.GetCategoryRules.html),
/// [`product::GetGlobalCategoryAttributes`](../product/struct.GetGlobalCategoryAttributes.html),
/// [`product::GetGlobalCategoryRules`](../product/struct.GetGlobalCategoryRules.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetListingSchemas`](../product/struct.GetListingSchemas.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::RecommendRequiredProductProperties`](../product/struct.RecommendRequiredProductProperties.html).
///
/// Taken by
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::DiagnoseAndOptimizeProduct`](../product/struct.DiagnoseAndOptimizeProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::RecommendRequiredProductProperties`](../product/struct.RecommendRequiredProductProperties.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html).
pub type AttributeValueId = Id<AttributeValueIdKind>;

/// The kind of [`AttributeValueId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AttributeValueIdKind {}

/// ID of a group of orders of one buyer that can ship together.
///
/// Returned by
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html).
pub type AutoCombineGroupId = Id<AutoCombineGroupIdKind>;

/// The kind of [`AutoCombineGroupId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum AutoCombineGroupIdKind {}

/// ID of a product brand.
///
/// Returned by
/// [`product::CreateCustomBrand`](../product/struct.CreateCustomBrand.html),
/// [`product::GetBrands`](../product/struct.GetBrands.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::RecommendBrand`](../product/struct.RecommendBrand.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html),
/// [`product::SuggestBrands`](../product/struct.SuggestBrands.html).
///
/// Taken by
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::DiagnoseAndOptimizeProduct`](../product/struct.DiagnoseAndOptimizeProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html).
pub type BrandId = Id<BrandIdKind>;

/// The kind of [`BrandId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum BrandIdKind {}

/// ID of a buyer, the same in orders and in customer service.
///
/// Returned by
/// [`customer_service::GetConversation`](../customer_service/struct.GetConversation.html),
/// [`customer_service::GetConversations`](../customer_service/struct.GetConversations.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html).
///
/// Taken by
/// [`customer_service::CreateConversation`](../customer_service/struct.CreateConversation.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
pub type BuyerUserId = Id<BuyerUserIdKind>;

/// The kind of [`BuyerUserId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum BuyerUserIdKind {}

/// ID of an affiliate campaign of a partner.
///
/// Returned by
/// [`affiliate_creator::SearchAffiliateOrders`](../affiliate_creator/struct.SearchAffiliateOrders.html),
/// [`affiliate_partner::CreateCampaign`](../affiliate_partner/struct.CreateCampaign.html),
/// [`affiliate_partner::GetCampaign`](../affiliate_partner/struct.GetCampaign.html),
/// [`affiliate_partner::GetCampaigns`](../affiliate_partner/struct.GetCampaigns.html),
/// [`affiliate_partner::SearchTapAffiliateOrders`](../affiliate_partner/struct.SearchTapAffiliateOrders.html),
/// [`affiliate_seller::SearchAffiliateOrders`](../affiliate_seller/struct.SearchAffiliateOrders.html).
///
/// Taken by
/// [`affiliate_creator::GenerateGeneralSharingLinks`](../affiliate_creator/struct.GenerateGeneralSharingLinks.html),
/// [`affiliate_creator::GeneratePublisherSharingLinks`](../affiliate_creator/struct.GeneratePublisherSharingLinks.html),
/// [`affiliate_creator::GetSampleRequestDeepLink`](../affiliate_creator/struct.GetSampleRequestDeepLink.html),
/// [`affiliate_partner::EditCampaign`](../affiliate_partner/struct.EditCampaign.html),
/// [`affiliate_partner::GenerateCampaignProductPromotionLink`](../affiliate_partner/struct.GenerateCampaignProductPromotionLink.html),
/// [`affiliate_partner::GenerateCampaignProductPromotionLinks`](../affiliate_partner/struct.GenerateCampaignProductPromotionLinks.html),
/// [`affiliate_partner::GetCampaign`](../affiliate_partner/struct.GetCampaign.html),
/// [`affiliate_partner::GetCampaignCreatorContentStatistics`](../affiliate_partner/struct.GetCampaignCreatorContentStatistics.html),
/// [`affiliate_partner::GetCampaignCreatorSampleStatus`](../affiliate_partner/struct.GetCampaignCreatorSampleStatus.html),
/// [`affiliate_partner::GetCampaignProductCreatorPerformance`](../affiliate_partner/struct.GetCampaignProductCreatorPerformance.html),
/// [`affiliate_partner::GetCampaignProductPerformanceList`](../affiliate_partner/struct.GetCampaignProductPerformanceList.html),
/// [`affiliate_partner::GetCampaignProducts`](../affiliate_partner/struct.GetCampaignProducts.html),
/// [`affiliate_partner::PublishCampaign`](../affiliate_partner/struct.PublishCampaign.html),
/// [`affiliate_partner::ReviewCampaignProduct`](../affiliate_partner/struct.ReviewCampaignProduct.html),
/// [`affiliate_partner::SearchTapAffiliateOrders`](../affiliate_partner/struct.SearchTapAffiliateOrders.html),
/// [`affiliate_seller::GetSampleRequestDeepLink`](../affiliate_seller/struct.GetSampleRequestDeepLink.html).
pub type CampaignId = Id<CampaignIdKind>;

/// The kind of [`CampaignId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CampaignIdKind {}

/// ID of a cancellation of an order or of some of its line items.
///
/// Returned by
/// [`return_refund::CancelOrder`](../return_refund/struct.CancelOrder.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html).
///
/// Taken by
/// [`return_refund::ApproveCancellation`](../return_refund/struct.ApproveCancellation.html),
/// [`return_refund::RejectCancellation`](../return_refund/struct.RejectCancellation.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html).
pub type CancellationId = Id<CancellationIdKind>;

/// The kind of [`CancellationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CancellationIdKind {}

/// ID of a line item of a cancellation.
///
/// Returned by
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html).
pub type CancellationLineId = Id<CancellationLineIdKind>;

/// The kind of [`CancellationLineId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CancellationLineIdKind {}

/// ID of a category in either version of the tree; `0` is the parent of the first level.
///
/// Returned by
/// [`affiliate_creator::GetOpenCollaborationProducts`](../affiliate_creator/struct.GetOpenCollaborationProducts.html),
/// [`affiliate_creator::SearchOpenCollaborationProducts`](../affiliate_creator/struct.SearchOpenCollaborationProducts.html),
/// [`affiliate_partner::GetCampaignProducts`](../affiliate_partner/struct.GetCampaignProducts.html),
/// [`affiliate_seller::GetMarketplaceCreatorPerformance`](../affiliate_seller/struct.GetMarketplaceCreatorPerformance.html),
/// [`affiliate_seller::GetOpenCollaborationSampleRules`](../affiliate_seller/struct.GetOpenCollaborationSampleRules.html),
/// [`affiliate_seller::SearchMarketplaceCreators`](../affiliate_seller/struct.SearchMarketplaceCreators.html),
/// [`affiliate_seller::SearchOpenCollaborationProducts`](../affiliate_seller/struct.SearchOpenCollaborationProducts.html),
/// [`analytics::GetSpsOverview`](../analytics/struct.GetSpsOverview.html),
/// [`fulfillment::GetOrderSplitAttributes`](../fulfillment/struct.GetOrderSplitAttributes.html),
/// [`product::GetCategories`](../product/struct.GetCategories.html),
/// [`product::GetGlobalCategories`](../product/struct.GetGlobalCategories.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetListingSchemas`](../product/struct.GetListingSchemas.html),
/// [`product::GetOpportunity`](../product/struct.GetOpportunity.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::ListOpportunities`](../product/struct.ListOpportunities.html),
/// [`product::RecommendCategory`](../product/struct.RecommendCategory.html),
/// [`product::RecommendGlobalCategory`](../product/struct.RecommendGlobalCategory.html),
/// [`product::SearchProducts`](../product/struct.SearchProducts.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html),
/// [`product::SearchSizeCharts`](../product/struct.SearchSizeCharts.html).
///
/// Taken by
/// [`affiliate_creator::SearchOpenCollaborationProducts`](../affiliate_creator/struct.SearchOpenCollaborationProducts.html),
/// [`affiliate_creator::SearchSelectionProducts`](../affiliate_creator/struct.SearchSelectionProducts.html),
/// [`affiliate_partner::GetCampaignProducts`](../affiliate_partner/struct.GetCampaignProducts.html),
/// [`affiliate_seller::EditOpenCollaborationSampleRule`](../affiliate_seller/struct.EditOpenCollaborationSampleRule.html),
/// [`affiliate_seller::SearchMarketplaceCreators`](../affiliate_seller/struct.SearchMarketplaceCreators.html),
/// [`affiliate_seller::SearchOpenCollaborationProducts`](../affiliate_seller/struct.SearchOpenCollaborationProducts.html),
/// [`affiliate_seller::SearchOpenCollaborations`](../affiliate_seller/struct.SearchOpenCollaborations.html),
/// [`analytics::GetBestsellingProducts`](../analytics/struct.GetBestsellingProducts.html),
/// [`analytics::GetShopProductPerformanceList`](../analytics/struct.GetShopProductPerformanceList.html),
/// [`analytics::GetShopSkuPerformanceList`](../analytics/struct.GetShopSkuPerformanceList.html),
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::CreateSizeChart`](../product/struct.CreateSizeChart.html),
/// [`product::DiagnoseAndOptimizeProduct`](../product/struct.DiagnoseAndOptimizeProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::GetBrands`](../product/struct.GetBrands.html),
/// [`product::GetCategoryAttributes`](../product/struct.GetCategoryAttributes.html),
/// [`product::GetCategoryRules`](../product/struct.GetCategoryRules.html),
/// [`product::GetGlobalCategoryAttributes`](../product/struct.GetGlobalCategoryAttributes.html),
/// [`product::GetGlobalCategoryRules`](../product/struct.GetGlobalCategoryRules.html),
/// [`product::GetListingSchemas`](../product/struct.GetListingSchemas.html),
/// [`product::ListOpportunities`](../product/struct.ListOpportunities.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PredictProductPackageDimensionsAndWeight`](../product/struct.PredictProductPackageDimensionsAndWeight.html),
/// [`product::RecommendRequiredProductProperties`](../product/struct.RecommendRequiredProductProperties.html),
/// [`product::RequestAttributeRecommendations`](../product/struct.RequestAttributeRecommendations.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html),
/// [`product::SuggestBrands`](../product/struct.SuggestBrands.html).
pub type CategoryId = Id<CategoryIdKind>;

/// The kind of [`CategoryId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CategoryIdKind {}

/// ID of a type of certification that a category requires.
///
/// Returned by
/// [`product::GetCategoryRules`](../product/struct.GetCategoryRules.html),
/// [`product::GetGlobalCategoryRules`](../product/struct.GetGlobalCategoryRules.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html).
pub type CertificationId = Id<CertificationIdKind>;

/// The kind of [`CertificationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CertificationIdKind {}

/// ID of a customer service session, a part of a conversation.
///
/// Returned by
/// [`customer_service::GetConversation`](../customer_service/struct.GetConversation.html),
/// [`customer_service::GetConversations`](../customer_service/struct.GetConversations.html),
/// [`customer_service::SearchSessions`](../customer_service/struct.SearchSessions.html).
///
/// Taken by
/// [`customer_service::EndSession`](../customer_service/struct.EndSession.html).
pub type ChatSessionId = Id<ChatSessionIdKind>;

/// The kind of [`ChatSessionId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ChatSessionIdKind {}

/// ID of a package that TikTok suggests creating from several orders; only `fulfillment::CombinePackages` accepts it.
///
/// Returned by
/// [`fulfillment::SearchCombinablePackages`](../fulfillment/struct.SearchCombinablePackages.html).
///
/// Taken by
/// [`fulfillment::CombinePackages`](../fulfillment/struct.CombinePackages.html).
pub type CombinablePackageId = Id<CombinablePackageIdKind>;

/// The kind of [`CombinablePackageId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CombinablePackageIdKind {}

/// ID that returns have in common if they travel in one package; not a return ID.
///
/// Returned by
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
pub type CombinedReturnId = Id<CombinedReturnIdKind>;

/// The kind of [`CombinedReturnId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CombinedReturnIdKind {}

/// ID of a task that exports an affiliate report of one shop.
///
/// Returned by
/// [`affiliate_seller::CreateCompassExportTask`](../affiliate_seller/struct.CreateCompassExportTask.html),
/// [`affiliate_seller::GetCompassExportTasks`](../affiliate_seller/struct.GetCompassExportTasks.html).
///
/// Taken by
/// [`affiliate_seller::DownloadCompassExportFile`](../affiliate_seller/struct.DownloadCompassExportFile.html).
pub type CompassExportTaskId = Id<CompassExportTaskIdKind>;

/// The kind of [`CompassExportTaskId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CompassExportTaskIdKind {}

/// ID of an e-pharmacy consultation of a buyer.
///
/// Returned by
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html).
///
/// Taken by
/// [`epharmacy::GetConsultationProvider`](../epharmacy/struct.GetConsultationProvider.html).
pub type ConsultationId = Id<ConsultationIdKind>;

/// The kind of [`ConsultationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ConsultationIdKind {}

/// ID of a conversation between a shop and a buyer.
///
/// Returned by
/// [`customer_service::CreateConversation`](../customer_service/struct.CreateConversation.html),
/// [`customer_service::GetConversation`](../customer_service/struct.GetConversation.html),
/// [`customer_service::GetConversations`](../customer_service/struct.GetConversations.html),
/// [`customer_service::SearchSessions`](../customer_service/struct.SearchSessions.html).
///
/// Taken by
/// [`customer_service::EndSession`](../customer_service/struct.EndSession.html),
/// [`customer_service::GetConversation`](../customer_service/struct.GetConversation.html),
/// [`customer_service::GetConversationMessages`](../customer_service/struct.GetConversationMessages.html),
/// [`customer_service::MarkBuyerMessagesAsRead`](../customer_service/struct.MarkBuyerMessagesAsRead.html),
/// [`customer_service::SendMessage`](../customer_service/struct.SendMessage.html).
pub type ConversationId = Id<ConversationIdKind>;

/// The kind of [`ConversationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ConversationIdKind {}

/// ID of a coupon of one shop.
///
/// Returned by
/// [`promotion::GetCoupon`](../promotion/struct.GetCoupon.html),
/// [`promotion::SearchCoupons`](../promotion/struct.SearchCoupons.html).
///
/// Taken by
/// [`customer_engagement::CreateCustomEngagementTask`](../customer_engagement/struct.CreateCustomEngagementTask.html),
/// [`customer_engagement::CreateEngagementTask`](../customer_engagement/struct.CreateEngagementTask.html),
/// [`promotion::GetCoupon`](../promotion/struct.GetCoupon.html).
pub type CouponId = Id<CouponIdKind>;

/// The kind of [`CouponId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CouponIdKind {}

/// ID of an option of an advanced filter for creator searches.
///
/// Returned by
/// [`affiliate_seller::GetMarketplaceCreatorSearchFilters`](../affiliate_seller/struct.GetMarketplaceCreatorSearchFilters.html).
///
/// Taken by
/// [`affiliate_seller::SearchMarketplaceCreators`](../affiliate_seller/struct.SearchMarketplaceCreators.html).
pub type CreatorFilterOptionId = Id<CreatorFilterOptionIdKind>;

/// The kind of [`CreatorFilterOptionId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CreatorFilterOptionIdKind {}

/// ID of a creator within one app; another app sees another ID.
///
/// Returned by
/// [`affiliate_creator::GetCreatorProfile`](../affiliate_creator/struct.GetCreatorProfile.html),
/// [`affiliate_partner::GetCampaignProductCreatorPerformance`](../affiliate_partner/struct.GetCampaignProductCreatorPerformance.html),
/// [`affiliate_seller::CheckCreatorOutreachEligibility`](../affiliate_seller/struct.CheckCreatorOutreachEligibility.html),
/// [`affiliate_seller::CheckTargetCollaborationConflicts`](../affiliate_seller/struct.CheckTargetCollaborationConflicts.html),
/// [`affiliate_seller::CreateTargetCollaboration`](../affiliate_seller/struct.CreateTargetCollaboration.html),
/// [`affiliate_seller::GetOpenCollaborationCreatorContent`](../affiliate_seller/struct.GetOpenCollaborationCreatorContent.html),
/// [`affiliate_seller::GetTargetCollaboration`](../affiliate_seller/struct.GetTargetCollaboration.html),
/// [`affiliate_seller::GetWeeklyCreatorOutreachRecords`](../affiliate_seller/struct.GetWeeklyCreatorOutreachRecords.html),
/// [`affiliate_seller::ResolveTargetCollaborationConflicts`](../affiliate_seller/struct.ResolveTargetCollaborationConflicts.html),
/// [`affiliate_seller::SearchMarketplaceCreators`](../affiliate_seller/struct.SearchMarketplaceCreators.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`affiliate_seller::UpdateTargetCollaboration`](../affiliate_seller/struct.UpdateTargetCollaboration.html),
/// [`analytics::GetBestsellingCreators`](../analytics/struct.GetBestsellingCreators.html),
/// [`analytics::GetBestsellingLiveSessions`](../analytics/struct.GetBestsellingLiveSessions.html),
/// [`analytics::GetShopLivePerformanceList`](../analytics/struct.GetShopLivePerformanceList.html),
/// [`analytics::GetShopProductPerformanceDetail`](../analytics/struct.GetShopProductPerformanceDetail.html),
/// [`analytics::GetShopVideoPerformanceList`](../analytics/struct.GetShopVideoPerformanceList.html).
///
/// Taken by
/// [`affiliate_partner::GetCampaignCreatorContentStatistics`](../affiliate_partner/struct.GetCampaignCreatorContentStatistics.html),
/// [`affiliate_partner::GetCampaignCreatorSampleStatus`](../affiliate_partner/struct.GetCampaignCreatorSampleStatus.html),
/// [`affiliate_seller::CheckCreatorOutreachEligibility`](../affiliate_seller/struct.CheckCreatorOutreachEligibility.html),
/// [`affiliate_seller::CheckTargetCollaborationConflicts`](../affiliate_seller/struct.CheckTargetCollaborationConflicts.html),
/// [`affiliate_seller::CreateTargetCollaboration`](../affiliate_seller/struct.CreateTargetCollaboration.html),
/// [`affiliate_seller::GetCreatorPromotions`](../affiliate_seller/struct.GetCreatorPromotions.html),
/// [`affiliate_seller::GetMarketplaceCreatorPerformance`](../affiliate_seller/struct.GetMarketplaceCreatorPerformance.html),
/// [`affiliate_seller::GetOrCreateConversation`](../affiliate_seller/struct.GetOrCreateConversation.html),
/// [`affiliate_seller::RemoveCreatorFromOpenCollaborationProduct`](../affiliate_seller/struct.RemoveCreatorFromOpenCollaborationProduct.html),
/// [`affiliate_seller::ResolveTargetCollaborationConflicts`](../affiliate_seller/struct.ResolveTargetCollaborationConflicts.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`affiliate_seller::SearchTargetCollaborations`](../affiliate_seller/struct.SearchTargetCollaborations.html),
/// [`affiliate_seller::UpdateTargetCollaboration`](../affiliate_seller/struct.UpdateTargetCollaboration.html).
pub type CreatorOpenId = Id<CreatorOpenIdKind>;

/// The kind of [`CreatorOpenId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CreatorOpenIdKind {}

/// ID of a creator of one campaign product; valid for one hour.
pub type CreatorTempId = Id<CreatorTempIdKind>;

/// The kind of [`CreatorTempId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CreatorTempIdKind {}

/// ID of a creator, the same for all apps; newer versions use `CreatorOpenId` instead.
pub type CreatorUserId = Id<CreatorUserIdKind>;

/// The kind of [`CreatorUserId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum CreatorUserIdKind {}

/// ID of a delivery option of a shop.
///
/// Returned by
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`logistics::GetWarehouseDeliveryOptions`](../logistics/struct.GetWarehouseDeliveryOptions.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`logistics::GetShippingProviders`](../logistics/struct.GetShippingProviders.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html).
pub type DeliveryOptionId = Id<DeliveryOptionIdKind>;

/// The kind of [`DeliveryOptionId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum DeliveryOptionIdKind {}

/// ID of a task that sends messages to buyers of one shop.
///
/// Returned by
/// [`customer_engagement::CreateCustomEngagementTask`](../customer_engagement/struct.CreateCustomEngagementTask.html),
/// [`customer_engagement::CreateEngagementTask`](../customer_engagement/struct.CreateEngagementTask.html),
/// [`customer_engagement::GetEngagementTaskPerformances`](../customer_engagement/struct.GetEngagementTaskPerformances.html).
///
/// Taken by
/// [`customer_engagement::GetEngagementTaskPerformances`](../customer_engagement/struct.GetEngagementTaskPerformances.html),
/// [`customer_engagement::SendEngagementMessage`](../customer_engagement/struct.SendEngagementMessage.html).
pub type EngagementTaskId = Id<EngagementTaskIdKind>;

/// The kind of [`EngagementTaskId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum EngagementTaskIdKind {}

/// ID of a package of an MCF order, in digits; some replies put `OBF` before them.
///
/// Returned by
/// [`fbt::CancelMcfOrder`](../fbt/struct.CancelMcfOrder.html).
///
/// Taken by
/// [`fbt::CancelMcfOrder`](../fbt/struct.CancelMcfOrder.html).
pub type FbtConsignOrderId = Id<FbtConsignOrderIdKind>;

/// The kind of [`FbtConsignOrderId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtConsignOrderIdKind {}

/// ID of goods of one merchant in Fulfilled by TikTok; they are bound to SKUs, but are not SKUs.
///
/// Returned by
/// [`fbt::CreateGoods`](../fbt/struct.CreateGoods.html),
/// [`fbt::GetInboundOrders`](../fbt/struct.GetInboundOrders.html),
/// [`fbt::GetInboundPlacementOptions`](../fbt/struct.GetInboundPlacementOptions.html),
/// [`fbt::GetMcfGoodsInventory`](../fbt/struct.GetMcfGoodsInventory.html),
/// [`fbt::GetMcfOrderStatus`](../fbt/struct.GetMcfOrderStatus.html),
/// [`fbt::SearchGoods`](../fbt/struct.SearchGoods.html),
/// [`fbt::SearchInventory`](../fbt/struct.SearchInventory.html),
/// [`fbt::SearchInventoryRecords`](../fbt/struct.SearchInventoryRecords.html),
/// [`fbt::UpdateGoods`](../fbt/struct.UpdateGoods.html),
/// [`fbt::UpdateGoodsSkuRelations`](../fbt/struct.UpdateGoodsSkuRelations.html).
///
/// Taken by
/// [`fbt::CreateMcfOrder`](../fbt/struct.CreateMcfOrder.html),
/// [`fbt::CreateOrUpdateInboundPlan`](../fbt/struct.CreateOrUpdateInboundPlan.html),
/// [`fbt::GetMcfGoodsInventory`](../fbt/struct.GetMcfGoodsInventory.html),
/// [`fbt::SearchGoods`](../fbt/struct.SearchGoods.html),
/// [`fbt::SearchInventory`](../fbt/struct.SearchInventory.html),
/// [`fbt::SearchInventoryRecords`](../fbt/struct.SearchInventoryRecords.html),
/// [`fbt::ShipInboundOrder`](../fbt/struct.ShipInboundOrder.html),
/// [`fbt::UpdateGoods`](../fbt/struct.UpdateGoods.html),
/// [`fbt::UpdateGoodsSkuRelations`](../fbt/struct.UpdateGoodsSkuRelations.html).
pub type FbtGoodsId = Id<FbtGoodsIdKind>;

/// The kind of [`FbtGoodsId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtGoodsIdKind {}

/// ID of a shipment into Fulfilled by TikTok, in digits; some replies put `IBR` before them.
///
/// Returned by
/// [`fbt::ConfirmInboundMethod`](../fbt/struct.ConfirmInboundMethod.html),
/// [`fbt::GetInboundOrders`](../fbt/struct.GetInboundOrders.html),
/// [`fbt::ShipInboundOrder`](../fbt/struct.ShipInboundOrder.html).
///
/// Taken by
/// [`fbt::CancelInboundOrder`](../fbt/struct.CancelInboundOrder.html),
/// [`fbt::GetInboundOrders`](../fbt/struct.GetInboundOrders.html),
/// [`fbt::PrintInboundOrderLabels`](../fbt/struct.PrintInboundOrderLabels.html),
/// [`fbt::ShipInboundOrder`](../fbt/struct.ShipInboundOrder.html),
/// [`fbt::UpdateInboundOrderTracking`](../fbt/struct.UpdateInboundOrderTracking.html).
pub type FbtInboundOrderId = Id<FbtInboundOrderIdKind>;

/// The kind of [`FbtInboundOrderId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtInboundOrderIdKind {}

/// ID of a plan for shipments into Fulfilled by TikTok.
///
/// Returned by
/// [`fbt::CreateOrUpdateInboundPlan`](../fbt/struct.CreateOrUpdateInboundPlan.html),
/// [`fbt::GetInboundOrders`](../fbt/struct.GetInboundOrders.html).
///
/// Taken by
/// [`fbt::ConfirmInboundMethod`](../fbt/struct.ConfirmInboundMethod.html),
/// [`fbt::CreateOrUpdateInboundPlan`](../fbt/struct.CreateOrUpdateInboundPlan.html),
/// [`fbt::GetAvailableInboundMethods`](../fbt/struct.GetAvailableInboundMethods.html),
/// [`fbt::GetInboundPlacementOptions`](../fbt/struct.GetInboundPlacementOptions.html).
pub type FbtInboundPlanId = Id<FbtInboundPlanIdKind>;

/// The kind of [`FbtInboundPlanId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtInboundPlanIdKind {}

/// ID of an order from another sales channel that Fulfilled by TikTok ships.
///
/// Returned by
/// [`fbt::CancelMcfOrder`](../fbt/struct.CancelMcfOrder.html),
/// [`fbt::CreateMcfOrder`](../fbt/struct.CreateMcfOrder.html),
/// [`fbt::GetMcfOrderStatus`](../fbt/struct.GetMcfOrderStatus.html).
///
/// Taken by
/// [`fbt::CancelMcfOrder`](../fbt/struct.CancelMcfOrder.html),
/// [`fbt::GetMcfOrderStatus`](../fbt/struct.GetMcfOrderStatus.html).
pub type FbtMcfOrderId = Id<FbtMcfOrderIdKind>;

/// The kind of [`FbtMcfOrderId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtMcfOrderIdKind {}

/// ID of a way to spread an inbound plan over warehouses.
///
/// Returned by
/// [`fbt::GetInboundPlacementOptions`](../fbt/struct.GetInboundPlacementOptions.html).
///
/// Taken by
/// [`fbt::ConfirmInboundMethod`](../fbt/struct.ConfirmInboundMethod.html).
pub type FbtPlacementOptionId = Id<FbtPlacementOptionIdKind>;

/// The kind of [`FbtPlacementOptionId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtPlacementOptionIdKind {}

/// ID of a warehouse within Fulfilled by TikTok; other groups identify it by a `WarehouseId`.
///
/// Returned by
/// [`fbt::GetInboundOrders`](../fbt/struct.GetInboundOrders.html),
/// [`fbt::GetWarehouses`](../fbt/struct.GetWarehouses.html),
/// [`fbt::SearchInventory`](../fbt/struct.SearchInventory.html),
/// [`fbt::SearchInventoryRecords`](../fbt/struct.SearchInventoryRecords.html).
///
/// Taken by
/// [`fbt::SearchInventory`](../fbt/struct.SearchInventory.html),
/// [`fbt::SearchInventoryRecords`](../fbt/struct.SearchInventoryRecords.html).
pub type FbtWarehouseId = Id<FbtWarehouseIdKind>;

/// The kind of [`FbtWarehouseId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FbtWarehouseIdKind {}

/// ID of an attribute in the full-service catalog.
///
/// Returned by
/// [`gs_full_service_commodity::GetAttributes`](../gs_full_service_commodity/struct.GetAttributes.html),
/// [`gs_full_service_commodity::GetAttributesPreview`](../gs_full_service_commodity/struct.GetAttributesPreview.html),
/// [`gs_full_service_commodity::GetCategory`](../gs_full_service_commodity/struct.GetCategory.html),
/// [`gs_full_service_commodity::GetCategoryPreview`](../gs_full_service_commodity/struct.GetCategoryPreview.html),
/// [`gs_full_service_commodity::GetCertifications`](../gs_full_service_commodity/struct.GetCertifications.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html),
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html).
pub type FullServiceAttributeId = Id<FullServiceAttributeIdKind>;

/// The kind of [`FullServiceAttributeId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FullServiceAttributeIdKind {}

/// ID of a value of an attribute in the full-service catalog.
///
/// Returned by
/// [`gs_full_service_commodity::GetAttributes`](../gs_full_service_commodity/struct.GetAttributes.html),
/// [`gs_full_service_commodity::GetAttributesPreview`](../gs_full_service_commodity/struct.GetAttributesPreview.html),
/// [`gs_full_service_commodity::GetCertifications`](../gs_full_service_commodity/struct.GetCertifications.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html),
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html).
pub type FullServiceAttributeValueId = Id<FullServiceAttributeValueIdKind>;

/// The kind of [`FullServiceAttributeValueId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FullServiceAttributeValueIdKind {}

/// ID of a brand in the full-service catalog.
///
/// Returned by
/// [`gs_full_service_commodity::GetBrands`](../gs_full_service_commodity/struct.GetBrands.html),
/// [`gs_full_service_commodity::GetBrandsPreview`](../gs_full_service_commodity/struct.GetBrandsPreview.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html),
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html).
pub type FullServiceBrandId = Id<FullServiceBrandIdKind>;

/// The kind of [`FullServiceBrandId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FullServiceBrandIdKind {}

/// ID of a category in the full-service catalog, which has a tree of its own.
///
/// Returned by
/// [`gs_full_service_commodity::GetCategory`](../gs_full_service_commodity/struct.GetCategory.html),
/// [`gs_full_service_commodity::GetCategoryPreview`](../gs_full_service_commodity/struct.GetCategoryPreview.html),
/// [`gs_full_service_commodity::SearchCategories`](../gs_full_service_commodity/struct.SearchCategories.html),
/// [`gs_full_service_commodity::SearchCategoriesPreview`](../gs_full_service_commodity/struct.SearchCategoriesPreview.html),
/// [`gs_full_service_shipment::SearchAbnormalOrders`](../gs_full_service_shipment/struct.SearchAbnormalOrders.html),
/// [`gs_full_service_shipment::SearchDeliveryOrders`](../gs_full_service_shipment/struct.SearchDeliveryOrders.html),
/// [`gs_full_service_shipment::SearchDeliveryOrdersPreview`](../gs_full_service_shipment/struct.SearchDeliveryOrdersPreview.html),
/// [`gs_full_service_shipment::SearchReturnOrders`](../gs_full_service_shipment/struct.SearchReturnOrders.html),
/// [`gs_full_service_shipment::SearchStockupOrders`](../gs_full_service_shipment/struct.SearchStockupOrders.html),
/// [`gs_full_service_shipment::SearchStockupOrdersPreview`](../gs_full_service_shipment/struct.SearchStockupOrdersPreview.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html),
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html),
/// [`gs_full_service_commodity::GetAttributes`](../gs_full_service_commodity/struct.GetAttributes.html),
/// [`gs_full_service_commodity::GetAttributesPreview`](../gs_full_service_commodity/struct.GetAttributesPreview.html),
/// [`gs_full_service_commodity::GetCategory`](../gs_full_service_commodity/struct.GetCategory.html),
/// [`gs_full_service_commodity::GetCategoryPreview`](../gs_full_service_commodity/struct.GetCategoryPreview.html),
/// [`gs_full_service_commodity::GetCertifications`](../gs_full_service_commodity/struct.GetCertifications.html),
/// [`gs_full_service_commodity::GetImageUploadRequirements`](../gs_full_service_commodity/struct.GetImageUploadRequirements.html),
/// [`gs_full_service_commodity::GetSizeGroups`](../gs_full_service_commodity/struct.GetSizeGroups.html),
/// [`gs_full_service_commodity::GetSizeGroupsPreview`](../gs_full_service_commodity/struct.GetSizeGroupsPreview.html).
pub type FullServiceCategoryId = Id<FullServiceCategoryIdKind>;

/// The kind of [`FullServiceCategoryId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FullServiceCategoryIdKind {}

/// ID of a manufacturer that a full-service supplier registered.
///
/// Returned by
/// [`gs_full_service_commodity::GetSupplierManufacturers`](../gs_full_service_commodity/struct.GetSupplierManufacturers.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html).
pub type FullServiceManufacturerId = Id<FullServiceManufacturerIdKind>;

/// The kind of [`FullServiceManufacturerId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FullServiceManufacturerIdKind {}

/// ID of a responsible person that a full-service supplier registered.
///
/// Returned by
/// [`gs_full_service_commodity::GetSupplierResponsiblePersons`](../gs_full_service_commodity/struct.GetSupplierResponsiblePersons.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html).
pub type FullServiceResponsiblePersonId = Id<FullServiceResponsiblePersonIdKind>;

/// The kind of [`FullServiceResponsiblePersonId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum FullServiceResponsiblePersonIdKind {}

/// ID of a product of a global seller, which is published to shops as local products.
///
/// Returned by
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::DeleteGlobalProducts`](../product/struct.DeleteGlobalProducts.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::SearchGlobalProducts`](../product/struct.SearchGlobalProducts.html).
///
/// Taken by
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::DeleteGlobalProducts`](../product/struct.DeleteGlobalProducts.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::UpdateGlobalInventory`](../product/struct.UpdateGlobalInventory.html).
pub type GlobalProductId = Id<GlobalProductIdKind>;

/// The kind of [`GlobalProductId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum GlobalProductIdKind {}

/// ID of a SKU of a global product.
///
/// Returned by
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::SearchGlobalProducts`](../product/struct.SearchGlobalProducts.html).
///
/// Taken by
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::UpdateGlobalInventory`](../product/struct.UpdateGlobalInventory.html).
pub type GlobalSkuId = Id<GlobalSkuIdKind>;

/// The kind of [`GlobalSkuId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum GlobalSkuIdKind {}

/// ID of a warehouse of a global seller, shared by the seller's shops; never changes.
///
/// Returned by
/// [`logistics::GetGlobalWarehouses`](../logistics/struct.GetGlobalWarehouses.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html).
///
/// Taken by
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::UpdateGlobalInventory`](../product/struct.UpdateGlobalInventory.html).
pub type GlobalWarehouseId = Id<GlobalWarehouseIdKind>;

/// The kind of [`GlobalWarehouseId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum GlobalWarehouseIdKind {}

/// ID of a size chart template in the full-service catalog.
///
/// Returned by
/// [`gs_full_service_commodity::GetGradingTemplates`](../gs_full_service_commodity/struct.GetGradingTemplates.html),
/// [`gs_full_service_commodity::GetGradingTemplatesPreview`](../gs_full_service_commodity/struct.GetGradingTemplatesPreview.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html),
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html).
pub type GradingTemplateId = Id<GradingTemplateIdKind>;

/// The kind of [`GradingTemplateId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum GradingTemplateIdKind {}

/// ID of a participant in conversations of customer service; valid only there, not a buyer ID.
///
/// Returned by
/// [`customer_service::GetConversation`](../customer_service/struct.GetConversation.html),
/// [`customer_service::GetConversationMessages`](../customer_service/struct.GetConversationMessages.html),
/// [`customer_service::GetConversations`](../customer_service/struct.GetConversations.html).
pub type ImUserId = Id<ImUserIdKind>;

/// The kind of [`ImUserId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ImUserIdKind {}

/// ID of a LIVE session on TikTok.
///
/// Returned by
/// [`affiliate::GetLiveRoom`](../affiliate/struct.GetLiveRoom.html),
/// [`analytics::GetBestsellingLiveSessions`](../analytics/struct.GetBestsellingLiveSessions.html),
/// [`analytics::GetShopLivePerformanceList`](../analytics/struct.GetShopLivePerformanceList.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html).
///
/// Taken by
/// [`analytics::GetLiveRoomAudienceDemographics`](../analytics/struct.GetLiveRoomAudienceDemographics.html),
/// [`analytics::GetLiveRoomCoreStats`](../analytics/struct.GetLiveRoomCoreStats.html),
/// [`analytics::GetLiveRoomGmvAndOrderTrends`](../analytics/struct.GetLiveRoomGmvAndOrderTrends.html),
/// [`analytics::GetLiveRoomInteractionTrends`](../analytics/struct.GetLiveRoomInteractionTrends.html),
/// [`analytics::GetLiveRoomProductStats`](../analytics/struct.GetLiveRoomProductStats.html),
/// [`analytics::GetLiveRoomTrafficPerformance`](../analytics/struct.GetLiveRoomTrafficPerformance.html),
/// [`analytics::GetLiveRoomViewTrends`](../analytics/struct.GetLiveRoomViewTrends.html),
/// [`analytics::GetShopLivePerformancePerMinute`](../analytics/struct.GetShopLivePerformancePerMinute.html),
/// [`analytics::GetShopLiveProductPerformanceList`](../analytics/struct.GetShopLiveProductPerformanceList.html).
pub type LiveRoomId = Id<LiveRoomIdKind>;

/// The kind of [`LiveRoomId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum LiveRoomIdKind {}

/// ID of a manufacturer that a seller registered for the EU.
///
/// Returned by
/// [`product::CreateManufacturer`](../product/struct.CreateManufacturer.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::SearchManufacturers`](../product/struct.SearchManufacturers.html).
///
/// Taken by
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditManufacturer`](../product/struct.PartialEditManufacturer.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html),
/// [`product::SearchManufacturers`](../product/struct.SearchManufacturers.html).
pub type ManufacturerId = Id<ManufacturerIdKind>;

/// The kind of [`ManufacturerId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ManufacturerIdKind {}

/// ID of a measurement template of an attribute.
///
/// Returned by
/// [`product::GetCategoryAttributes`](../product/struct.GetCategoryAttributes.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html).
pub type MeasurementTemplateId = Id<MeasurementTemplateIdKind>;

/// The kind of [`MeasurementTemplateId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum MeasurementTemplateIdKind {}

/// ID of a message between a shop and a buyer.
///
/// Returned by
/// [`customer_service::GetConversationMessages`](../customer_service/struct.GetConversationMessages.html),
/// [`customer_service::GetConversations`](../customer_service/struct.GetConversations.html),
/// [`customer_service::SendMessage`](../customer_service/struct.SendMessage.html).
pub type MessageId = Id<MessageIdKind>;

/// The kind of [`MessageId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum MessageIdKind {}

/// ID of a message template that TikTok provides, the same for all shops.
///
/// Returned by
/// [`customer_engagement::GetMessageTemplates`](../customer_engagement/struct.GetMessageTemplates.html).
///
/// Taken by
/// [`customer_engagement::CreateEngagementTask`](../customer_engagement/struct.CreateEngagementTask.html).
pub type MessageTemplateId = Id<MessageTemplateIdKind>;

/// The kind of [`MessageTemplateId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum MessageTemplateIdKind {}

/// ID of a metric in a measurement template.
///
/// Returned by
/// [`product::GetCategoryAttributes`](../product/struct.GetCategoryAttributes.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html).
pub type MetricId = Id<MetricIdKind>;

/// The kind of [`MetricId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum MetricIdKind {}

/// ID of a unit in which a metric may be given.
///
/// Returned by
/// [`product::GetCategoryAttributes`](../product/struct.GetCategoryAttributes.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html).
pub type MetricUnitId = Id<MetricUnitIdKind>;

/// The kind of [`MetricUnitId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum MetricUnitIdKind {}

/// ID of an open collaboration of a seller, which any creator can join.
///
/// Returned by
/// [`affiliate_creator::SearchAffiliateOrders`](../affiliate_creator/struct.SearchAffiliateOrders.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_seller::CreateOpenCollaboration`](../affiliate_seller/struct.CreateOpenCollaboration.html),
/// [`affiliate_seller::SearchAffiliateOrders`](../affiliate_seller/struct.SearchAffiliateOrders.html),
/// [`affiliate_seller::SearchOpenCollaborations`](../affiliate_seller/struct.SearchOpenCollaborations.html).
///
/// Taken by
/// [`affiliate_seller::RemoveCreatorFromOpenCollaborationProduct`](../affiliate_seller/struct.RemoveCreatorFromOpenCollaborationProduct.html).
pub type OpenCollaborationId = Id<OpenCollaborationIdKind>;

/// The kind of [`OpenCollaborationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OpenCollaborationIdKind {}

/// ID of a market opportunity that a seller can list a product for.
///
/// Returned by
/// [`product::ApplyForOpportunities`](../product/struct.ApplyForOpportunities.html),
/// [`product::GetOpportunity`](../product/struct.GetOpportunity.html),
/// [`product::GetOpportunitySubmissions`](../product/struct.GetOpportunitySubmissions.html),
/// [`product::ListOpportunities`](../product/struct.ListOpportunities.html),
/// [`product::SearchCandidateProducts`](../product/struct.SearchCandidateProducts.html),
/// [`product::SearchOpportunities`](../product/struct.SearchOpportunities.html),
/// [`product::SubmitProductToOpportunity`](../product/struct.SubmitProductToOpportunity.html).
///
/// Taken by
/// [`product::ApplyForOpportunities`](../product/struct.ApplyForOpportunities.html),
/// [`product::GetOpportunity`](../product/struct.GetOpportunity.html),
/// [`product::GetOpportunitySubmissions`](../product/struct.GetOpportunitySubmissions.html),
/// [`product::SearchOpportunities`](../product/struct.SearchOpportunities.html),
/// [`product::SubmitProductToOpportunity`](../product/struct.SubmitProductToOpportunity.html).
pub type OpportunityId = Id<OpportunityIdKind>;

/// The kind of [`OpportunityId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OpportunityIdKind {}

/// ID of a submission of a product to an opportunity.
///
/// Returned by
/// [`product::GetOpportunitySubmissions`](../product/struct.GetOpportunitySubmissions.html),
/// [`product::SubmitProductToOpportunity`](../product/struct.SubmitProductToOpportunity.html).
pub type OpportunitySubmissionId = Id<OpportunitySubmissionIdKind>;

/// The kind of [`OpportunitySubmissionId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OpportunitySubmissionIdKind {}

/// ID of an order of one shop.
///
/// Returned by
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_creator::SearchAffiliateOrders`](../affiliate_creator/struct.SearchAffiliateOrders.html),
/// [`affiliate_creator::SearchSampleApplications`](../affiliate_creator/struct.SearchSampleApplications.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_partner::SearchTapAffiliateOrders`](../affiliate_partner/struct.SearchTapAffiliateOrders.html),
/// [`affiliate_seller::SearchAffiliateOrders`](../affiliate_seller/struct.SearchAffiliateOrders.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`analytics::GetSpsMetricProblems`](../analytics/struct.GetSpsMetricProblems.html),
/// [`data_reconciliation::ImportChannelOrders`](../data_reconciliation/struct.ImportChannelOrders.html),
/// [`data_reconciliation::SyncChannelOrders`](../data_reconciliation/struct.SyncChannelOrders.html),
/// [`finance::GetTransactionsByOrder`](../finance/struct.GetTransactionsByOrder.html),
/// [`finance::GetTransactionsByStatement`](../finance/struct.GetTransactionsByStatement.html),
/// [`finance::GetUnsettledTransactions`](../finance/struct.GetUnsettledTransactions.html),
/// [`fulfillment::CombinePackages`](../fulfillment/struct.CombinePackages.html),
/// [`fulfillment::CreateFirstMileBundle`](../fulfillment/struct.CreateFirstMileBundle.html),
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html),
/// [`fulfillment::GetOrderCustomsRequirements`](../fulfillment/struct.GetOrderCustomsRequirements.html),
/// [`fulfillment::GetOrderSplitAttributes`](../fulfillment/struct.GetOrderSplitAttributes.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::SchedulePackageHandover`](../fulfillment/struct.SchedulePackageHandover.html),
/// [`fulfillment::SearchCombinablePackages`](../fulfillment/struct.SearchCombinablePackages.html),
/// [`fulfillment::SearchPackages`](../fulfillment/struct.SearchPackages.html),
/// [`fulfillment::UncombinePackages`](../fulfillment/struct.UncombinePackages.html),
/// [`fulfillment::UploadInvoices`](../fulfillment/struct.UploadInvoices.html),
/// [`logistics::GetOrderTracking`](../logistics/struct.GetOrderTracking.html),
/// [`order::AddExternalOrderReferences`](../order/struct.AddExternalOrderReferences.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`order::SearchOrdersByExternalOrderReference`](../order/struct.SearchOrdersByExternalOrderReference.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`data_reconciliation::ImportChannelOrders`](../data_reconciliation/struct.ImportChannelOrders.html),
/// [`data_reconciliation::SyncChannelOrders`](../data_reconciliation/struct.SyncChannelOrders.html),
/// [`epharmacy::UpdatePrescriptionStatus`](../epharmacy/struct.UpdatePrescriptionStatus.html),
/// [`finance::GetTransactionsByOrder`](../finance/struct.GetTransactionsByOrder.html),
/// [`fulfillment::CombinePackages`](../fulfillment/struct.CombinePackages.html),
/// [`fulfillment::CreateFirstMileBundle`](../fulfillment/struct.CreateFirstMileBundle.html),
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html),
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html),
/// [`fulfillment::GetOrderCustomsRequirements`](../fulfillment/struct.GetOrderCustomsRequirements.html),
/// [`fulfillment::GetOrderHandoverTimeSlots`](../fulfillment/struct.GetOrderHandoverTimeSlots.html),
/// [`fulfillment::GetOrderSplitAttributes`](../fulfillment/struct.GetOrderSplitAttributes.html),
/// [`fulfillment::GetOrderTracking`](../fulfillment/struct.GetOrderTracking.html),
/// [`fulfillment::GetPodCustomizationDetails`](../fulfillment/struct.GetPodCustomizationDetails.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::SchedulePackageHandover`](../fulfillment/struct.SchedulePackageHandover.html),
/// [`fulfillment::SplitOrder`](../fulfillment/struct.SplitOrder.html),
/// [`fulfillment::SubmitCustomsClearance`](../fulfillment/struct.SubmitCustomsClearance.html),
/// [`fulfillment::SubmitRedemptions`](../fulfillment/struct.SubmitRedemptions.html),
/// [`fulfillment::UncombinePackages`](../fulfillment/struct.UncombinePackages.html),
/// [`fulfillment::UpdateOrderShipment`](../fulfillment/struct.UpdateOrderShipment.html),
/// [`fulfillment::UpdateTrackingStatus`](../fulfillment/struct.UpdateTrackingStatus.html),
/// [`fulfillment::UploadInvoices`](../fulfillment/struct.UploadInvoices.html),
/// [`logistics::GetOrderTracking`](../logistics/struct.GetOrderTracking.html),
/// [`order::AddExternalOrderReferences`](../order/struct.AddExternalOrderReferences.html),
/// [`order::GetExternalOrderReferences`](../order/struct.GetExternalOrderReferences.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderPriceDetail`](../order/struct.GetOrderPriceDetail.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`order::SearchPodCustomizationDetails`](../order/struct.SearchPodCustomizationDetails.html),
/// [`order::UpdateBlindBoxOpeningResults`](../order/struct.UpdateBlindBoxOpeningResults.html),
/// [`return_refund::CalculateRefund`](../return_refund/struct.CalculateRefund.html),
/// [`return_refund::CancelOrder`](../return_refund/struct.CancelOrder.html),
/// [`return_refund::CreateReturn`](../return_refund/struct.CreateReturn.html),
/// [`return_refund::GetAftersalesEligibility`](../return_refund/struct.GetAftersalesEligibility.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
pub type OrderId = Id<OrderIdKind>;

/// The kind of [`OrderId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OrderIdKind {}

/// ID of a line item of an order: one unit of one SKU.
///
/// Returned by
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html),
/// [`fulfillment::GetOrderCustomsRequirements`](../fulfillment/struct.GetOrderCustomsRequirements.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`fulfillment::GetPodCustomizationDetails`](../fulfillment/struct.GetPodCustomizationDetails.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::SchedulePackageHandover`](../fulfillment/struct.SchedulePackageHandover.html),
/// [`fulfillment::SearchPackages`](../fulfillment/struct.SearchPackages.html),
/// [`fulfillment::SubmitRedemptions`](../fulfillment/struct.SubmitRedemptions.html),
/// [`order::GetExternalOrderReferences`](../order/struct.GetExternalOrderReferences.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetOrderPriceDetail`](../order/struct.GetOrderPriceDetail.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`order::SearchOrdersByExternalOrderReference`](../order/struct.SearchOrdersByExternalOrderReference.html),
/// [`order::SearchPodCustomizationDetails`](../order/struct.SearchPodCustomizationDetails.html),
/// [`return_refund::GetAftersalesEligibility`](../return_refund/struct.GetAftersalesEligibility.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html),
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html),
/// [`fulfillment::GetOrderHandoverTimeSlots`](../fulfillment/struct.GetOrderHandoverTimeSlots.html),
/// [`fulfillment::GetPodCustomizationDetails`](../fulfillment/struct.GetPodCustomizationDetails.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::SchedulePackageHandover`](../fulfillment/struct.SchedulePackageHandover.html),
/// [`fulfillment::SplitOrder`](../fulfillment/struct.SplitOrder.html),
/// [`fulfillment::SubmitCustomsClearance`](../fulfillment/struct.SubmitCustomsClearance.html),
/// [`fulfillment::SubmitRedemptions`](../fulfillment/struct.SubmitRedemptions.html),
/// [`order::AddExternalOrderReferences`](../order/struct.AddExternalOrderReferences.html),
/// [`order::SearchPodCustomizationDetails`](../order/struct.SearchPodCustomizationDetails.html),
/// [`order::UpdateBlindBoxOpeningResults`](../order/struct.UpdateBlindBoxOpeningResults.html),
/// [`return_refund::CalculateRefund`](../return_refund/struct.CalculateRefund.html),
/// [`return_refund::CancelOrder`](../return_refund/struct.CancelOrder.html),
/// [`return_refund::CreateReturn`](../return_refund/struct.CreateReturn.html).
pub type OrderLineId = Id<OrderLineIdKind>;

/// The kind of [`OrderLineId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OrderLineIdKind {}

/// ID of a part of a virtual bundle within a line item of an order.
///
/// Returned by
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`return_refund::GetAftersalesEligibility`](../return_refund/struct.GetAftersalesEligibility.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html),
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::SplitOrder`](../fulfillment/struct.SplitOrder.html),
/// [`return_refund::CalculateRefund`](../return_refund/struct.CalculateRefund.html),
/// [`return_refund::CancelOrder`](../return_refund/struct.CancelOrder.html),
/// [`return_refund::CreateReturn`](../return_refund/struct.CreateReturn.html).
pub type OrderSubLineId = Id<OrderSubLineIdKind>;

/// The kind of [`OrderSubLineId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum OrderSubLineIdKind {}

/// ID of a package that ships to a buyer.
///
/// Returned by
/// [`fulfillment::BatchShipPackages`](../fulfillment/struct.BatchShipPackages.html),
/// [`fulfillment::CombinePackages`](../fulfillment/struct.CombinePackages.html),
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::SchedulePackageHandover`](../fulfillment/struct.SchedulePackageHandover.html),
/// [`fulfillment::SearchPackages`](../fulfillment/struct.SearchPackages.html),
/// [`fulfillment::SplitOrder`](../fulfillment/struct.SplitOrder.html),
/// [`fulfillment::UncombinePackages`](../fulfillment/struct.UncombinePackages.html),
/// [`fulfillment::UpdatePackageDeliveryStatus`](../fulfillment/struct.UpdatePackageDeliveryStatus.html),
/// [`fulfillment::UploadInvoices`](../fulfillment/struct.UploadInvoices.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`supply_chain::ConfirmPackageShipment`](../supply_chain/struct.ConfirmPackageShipment.html).
///
/// Taken by
/// [`data_reconciliation::ImportChannelOrders`](../data_reconciliation/struct.ImportChannelOrders.html),
/// [`data_reconciliation::SyncChannelOrders`](../data_reconciliation/struct.SyncChannelOrders.html),
/// [`fulfillment::BatchShipPackages`](../fulfillment/struct.BatchShipPackages.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`fulfillment::GetPackageHandoverTimeSlots`](../fulfillment/struct.GetPackageHandoverTimeSlots.html),
/// [`fulfillment::GetPackageShippingDocument`](../fulfillment/struct.GetPackageShippingDocument.html),
/// [`fulfillment::ShipPackage`](../fulfillment/struct.ShipPackage.html),
/// [`fulfillment::UncombinePackages`](../fulfillment/struct.UncombinePackages.html),
/// [`fulfillment::UpdatePackageDeliveryStatus`](../fulfillment/struct.UpdatePackageDeliveryStatus.html),
/// [`fulfillment::UpdatePackageShipment`](../fulfillment/struct.UpdatePackageShipment.html),
/// [`fulfillment::UploadInvoices`](../fulfillment/struct.UploadInvoices.html),
/// [`supply_chain::ConfirmPackageShipment`](../supply_chain/struct.ConfirmPackageShipment.html).
pub type PackageId = Id<PackageIdKind>;

/// The kind of [`PackageId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum PackageIdKind {}

/// ID of a transfer of money to a seller.
///
/// Returned by
/// [`finance::GetPayments`](../finance/struct.GetPayments.html),
/// [`finance::GetStatements`](../finance/struct.GetStatements.html).
pub type PaymentId = Id<PaymentIdKind>;

/// The kind of [`PaymentId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum PaymentIdKind {}

/// ID of what a buyer customized on a print-on-demand line item.
///
/// Returned by
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html).
///
/// Taken by
/// [`fulfillment::GetPodCustomizationDetails`](../fulfillment/struct.GetPodCustomizationDetails.html),
/// [`order::SearchPodCustomizationDetails`](../order/struct.SearchPodCustomizationDetails.html).
pub type PodCustomizationId = Id<PodCustomizationIdKind>;

/// The kind of [`PodCustomizationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum PodCustomizationIdKind {}

/// ID of a print-on-demand template of one product.
///
/// Returned by
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html).
pub type PodTemplateId = Id<PodTemplateIdKind>;

/// The kind of [`PodTemplateId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum PodTemplateIdKind {}

/// ID of a file or a video that was uploaded for products.
///
/// Returned by
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::UploadProductFile`](../product/struct.UploadProductFile.html).
///
/// Taken by
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html).
pub type ProductFileId = Id<ProductFileIdKind>;

/// The kind of [`ProductFileId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ProductFileIdKind {}

/// ID of a product of one shop.
///
/// Returned by
/// [`affiliate::AddLiveProducts`](../affiliate/struct.AddLiveProducts.html),
/// [`affiliate::AddShowcaseProducts`](../affiliate/struct.AddShowcaseProducts.html),
/// [`affiliate::GetLiveProducts`](../affiliate/struct.GetLiveProducts.html),
/// [`affiliate::GetShowcaseProducts`](../affiliate/struct.GetShowcaseProducts.html),
/// [`affiliate_creator::AddShowcaseProducts`](../affiliate_creator/struct.AddShowcaseProducts.html),
/// [`affiliate_creator::GenerateGeneralSharingLinks`](../affiliate_creator/struct.GenerateGeneralSharingLinks.html),
/// [`affiliate_creator::GeneratePublisherSharingLinks`](../affiliate_creator/struct.GeneratePublisherSharingLinks.html),
/// [`affiliate_creator::GetOpenCollaborationProducts`](../affiliate_creator/struct.GetOpenCollaborationProducts.html),
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_creator::GetShopProducts`](../affiliate_creator/struct.GetShopProducts.html),
/// [`affiliate_creator::GetShowcaseProducts`](../affiliate_creator/struct.GetShowcaseProducts.html),
/// [`affiliate_creator::MapTokopediaProductIds`](../affiliate_creator/struct.MapTokopediaProductIds.html),
/// [`affiliate_creator::SearchAffiliateOrders`](../affiliate_creator/struct.SearchAffiliateOrders.html),
/// [`affiliate_creator::SearchOpenCollaborationProducts`](../affiliate_creator/struct.SearchOpenCollaborationProducts.html),
/// [`affiliate_creator::SearchSampleApplicationFulfillments`](../affiliate_creator/struct.SearchSampleApplicationFulfillments.html),
/// [`affiliate_creator::SearchSampleApplications`](../affiliate_creator/struct.SearchSampleApplications.html),
/// [`affiliate_creator::SearchSelectionProducts`](../affiliate_creator/struct.SearchSelectionProducts.html),
/// [`affiliate_creator::SearchTargetCollaborations`](../affiliate_creator/struct.SearchTargetCollaborations.html),
/// [`affiliate_partner::GenerateCampaignProductPromotionLinks`](../affiliate_partner/struct.GenerateCampaignProductPromotionLinks.html),
/// [`affiliate_partner::GetCampaignProductPerformanceList`](../affiliate_partner/struct.GetCampaignProductPerformanceList.html),
/// [`affiliate_partner::GetCampaignProducts`](../affiliate_partner/struct.GetCampaignProducts.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_partner::SearchTapAffiliateOrders`](../affiliate_partner/struct.SearchTapAffiliateOrders.html),
/// [`affiliate_seller::CheckTargetCollaborationConflicts`](../affiliate_seller/struct.CheckTargetCollaborationConflicts.html),
/// [`affiliate_seller::CreateOpenCollaboration`](../affiliate_seller/struct.CreateOpenCollaboration.html),
/// [`affiliate_seller::CreateTargetCollaboration`](../affiliate_seller/struct.CreateTargetCollaboration.html),
/// [`affiliate_seller::GetCreatorPromotions`](../affiliate_seller/struct.GetCreatorPromotions.html),
/// [`affiliate_seller::GetOpenCollaborationCreatorContent`](../affiliate_seller/struct.GetOpenCollaborationCreatorContent.html),
/// [`affiliate_seller::GetOpenCollaborationSampleRules`](../affiliate_seller/struct.GetOpenCollaborationSampleRules.html),
/// [`affiliate_seller::GetTargetCollaboration`](../affiliate_seller/struct.GetTargetCollaboration.html),
/// [`affiliate_seller::SearchAffiliateOrders`](../affiliate_seller/struct.SearchAffiliateOrders.html),
/// [`affiliate_seller::SearchOpenCollaborationProducts`](../affiliate_seller/struct.SearchOpenCollaborationProducts.html),
/// [`affiliate_seller::SearchOpenCollaborations`](../affiliate_seller/struct.SearchOpenCollaborations.html),
/// [`affiliate_seller::SearchSampleApplicationFulfillments`](../affiliate_seller/struct.SearchSampleApplicationFulfillments.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`affiliate_seller::UpdateTargetCollaboration`](../affiliate_seller/struct.UpdateTargetCollaboration.html),
/// [`analytics::GetBestsellingProducts`](../analytics/struct.GetBestsellingProducts.html),
/// [`analytics::GetBestsellingVideos`](../analytics/struct.GetBestsellingVideos.html),
/// [`analytics::GetLiveRoomProductStats`](../analytics/struct.GetLiveRoomProductStats.html),
/// [`analytics::GetShopLiveProductPerformanceList`](../analytics/struct.GetShopLiveProductPerformanceList.html),
/// [`analytics::GetShopProductPerformanceList`](../analytics/struct.GetShopProductPerformanceList.html),
/// [`analytics::GetShopSkuPerformanceDetail`](../analytics/struct.GetShopSkuPerformanceDetail.html),
/// [`analytics::GetShopSkuPerformanceList`](../analytics/struct.GetShopSkuPerformanceList.html),
/// [`analytics::GetShopVideoPerformanceDetail`](../analytics/struct.GetShopVideoPerformanceDetail.html),
/// [`analytics::GetShopVideoPerformanceList`](../analytics/struct.GetShopVideoPerformanceList.html),
/// [`analytics::GetShopVideoProductPerformanceList`](../analytics/struct.GetShopVideoProductPerformanceList.html),
/// [`analytics::GetSpsMetricProblems`](../analytics/struct.GetSpsMetricProblems.html),
/// [`analytics::GetSpsMetricTopItems`](../analytics/struct.GetSpsMetricTopItems.html),
/// [`fbt::SearchGoods`](../fbt/struct.SearchGoods.html),
/// [`fulfillment::GetOrderCustomsRequirements`](../fulfillment/struct.GetOrderCustomsRequirements.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`product::ActivateProducts`](../product/struct.ActivateProducts.html),
/// [`product::ApplyForOpportunities`](../product/struct.ApplyForOpportunities.html),
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::DeactivateProducts`](../product/struct.DeactivateProducts.html),
/// [`product::DeleteProducts`](../product/struct.DeleteProducts.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetOpportunitySubmissions`](../product/struct.GetOpportunitySubmissions.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::GetProductDiagnoses`](../product/struct.GetProductDiagnoses.html),
/// [`product::GetProductPackageRecommendations`](../product/struct.GetProductPackageRecommendations.html),
/// [`product::GetProductSeoWords`](../product/struct.GetProductSeoWords.html),
/// [`product::GetProductSkppDetail`](../product/struct.GetProductSkppDetail.html),
/// [`product::GetReplicatedProducts`](../product/struct.GetReplicatedProducts.html),
/// [`product::ListProductSkppStatuses`](../product/struct.ListProductSkppStatuses.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::RecommendProductTitlesAndDescriptions`](../product/struct.RecommendProductTitlesAndDescriptions.html),
/// [`product::RecoverProducts`](../product/struct.RecoverProducts.html),
/// [`product::SearchCombinedListingRecommendations`](../product/struct.SearchCombinedListingRecommendations.html),
/// [`product::SearchInventory`](../product/struct.SearchInventory.html),
/// [`product::SearchProducts`](../product/struct.SearchProducts.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html),
/// [`product::SubmitProductToOpportunity`](../product/struct.SubmitProductToOpportunity.html),
/// [`promotion::GetActivity`](../promotion/struct.GetActivity.html),
/// [`promotion::GetCoupon`](../promotion/struct.GetCoupon.html),
/// [`promotion::SearchActivities`](../promotion/struct.SearchActivities.html).
///
/// Taken by
/// [`affiliate::AddLiveProducts`](../affiliate/struct.AddLiveProducts.html),
/// [`affiliate::AddShowcaseProducts`](../affiliate/struct.AddShowcaseProducts.html),
/// [`affiliate::MoveLiveProductsToTop`](../affiliate/struct.MoveLiveProductsToTop.html),
/// [`affiliate::MoveShowcaseProductsToTop`](../affiliate/struct.MoveShowcaseProductsToTop.html),
/// [`affiliate::PinLiveProduct`](../affiliate/struct.PinLiveProduct.html),
/// [`affiliate::RemoveLiveProducts`](../affiliate/struct.RemoveLiveProducts.html),
/// [`affiliate::RemoveShowcaseProducts`](../affiliate/struct.RemoveShowcaseProducts.html),
/// [`affiliate::UnpinLiveProduct`](../affiliate/struct.UnpinLiveProduct.html),
/// [`affiliate_creator::AddShowcaseProducts`](../affiliate_creator/struct.AddShowcaseProducts.html),
/// [`affiliate_creator::CheckSampleEligibility`](../affiliate_creator/struct.CheckSampleEligibility.html),
/// [`affiliate_creator::CreateVideoPrecheckTask`](../affiliate_creator/struct.CreateVideoPrecheckTask.html),
/// [`affiliate_creator::GenerateGeneralSharingLinks`](../affiliate_creator/struct.GenerateGeneralSharingLinks.html),
/// [`affiliate_creator::GeneratePublisherSharingLinks`](../affiliate_creator/struct.GeneratePublisherSharingLinks.html),
/// [`affiliate_creator::GetOpenCollaborationProducts`](../affiliate_creator/struct.GetOpenCollaborationProducts.html),
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_creator::GetSampleRequestDeepLink`](../affiliate_creator/struct.GetSampleRequestDeepLink.html),
/// [`affiliate_creator::MoveShowcaseProductsToTop`](../affiliate_creator/struct.MoveShowcaseProductsToTop.html),
/// [`affiliate_creator::PostShoppablePhotos`](../affiliate_creator/struct.PostShoppablePhotos.html),
/// [`affiliate_creator::PostShoppableVideo`](../affiliate_creator/struct.PostShoppableVideo.html),
/// [`affiliate_creator::RemoveShowcaseProducts`](../affiliate_creator/struct.RemoveShowcaseProducts.html),
/// [`affiliate_creator::SearchSelectionProducts`](../affiliate_creator/struct.SearchSelectionProducts.html),
/// [`affiliate_partner::GenerateCampaignProductPromotionLink`](../affiliate_partner/struct.GenerateCampaignProductPromotionLink.html),
/// [`affiliate_partner::GenerateCampaignProductPromotionLinks`](../affiliate_partner/struct.GenerateCampaignProductPromotionLinks.html),
/// [`affiliate_partner::GetCampaignCreatorContentStatistics`](../affiliate_partner/struct.GetCampaignCreatorContentStatistics.html),
/// [`affiliate_partner::GetCampaignCreatorSampleStatus`](../affiliate_partner/struct.GetCampaignCreatorSampleStatus.html),
/// [`affiliate_partner::GetCampaignProductCreatorPerformance`](../affiliate_partner/struct.GetCampaignProductCreatorPerformance.html),
/// [`affiliate_partner::GetCampaignProducts`](../affiliate_partner/struct.GetCampaignProducts.html),
/// [`affiliate_partner::ReviewCampaignProduct`](../affiliate_partner/struct.ReviewCampaignProduct.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_seller::CheckTargetCollaborationConflicts`](../affiliate_seller/struct.CheckTargetCollaborationConflicts.html),
/// [`affiliate_seller::CreateOpenCollaboration`](../affiliate_seller/struct.CreateOpenCollaboration.html),
/// [`affiliate_seller::CreateTargetCollaboration`](../affiliate_seller/struct.CreateTargetCollaboration.html),
/// [`affiliate_seller::EditOpenCollaborationSampleRule`](../affiliate_seller/struct.EditOpenCollaborationSampleRule.html),
/// [`affiliate_seller::GetOpenCollaborationCreatorContent`](../affiliate_seller/struct.GetOpenCollaborationCreatorContent.html),
/// [`affiliate_seller::GetOpenCollaborationSampleRules`](../affiliate_seller/struct.GetOpenCollaborationSampleRules.html),
/// [`affiliate_seller::GetSampleRequestDeepLink`](../affiliate_seller/struct.GetSampleRequestDeepLink.html),
/// [`affiliate_seller::RemoveCreatorFromOpenCollaborationProduct`](../affiliate_seller/struct.RemoveCreatorFromOpenCollaborationProduct.html),
/// [`affiliate_seller::RemoveOpenCollaboration`](../affiliate_seller/struct.RemoveOpenCollaboration.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`affiliate_seller::UpdateTargetCollaboration`](../affiliate_seller/struct.UpdateTargetCollaboration.html),
/// [`analytics::GetShopProductPerformanceDetail`](../analytics/struct.GetShopProductPerformanceDetail.html),
/// [`analytics::GetShopSkuPerformanceList`](../analytics/struct.GetShopSkuPerformanceList.html),
/// [`customer_engagement::CreateCustomEngagementTask`](../customer_engagement/struct.CreateCustomEngagementTask.html),
/// [`customer_engagement::CreateEngagementTask`](../customer_engagement/struct.CreateEngagementTask.html),
/// [`epharmacy::UpdatePrescriptionRequirement`](../epharmacy/struct.UpdatePrescriptionRequirement.html),
/// [`fbt::SearchGoods`](../fbt/struct.SearchGoods.html),
/// [`fulfillment::GetPodCustomizationDetails`](../fulfillment/struct.GetPodCustomizationDetails.html),
/// [`order::SearchPodCustomizationDetails`](../order/struct.SearchPodCustomizationDetails.html),
/// [`order::UpdateBlindBoxOpeningResults`](../order/struct.UpdateBlindBoxOpeningResults.html),
/// [`product::ActivateProducts`](../product/struct.ActivateProducts.html),
/// [`product::ApplyForOpportunities`](../product/struct.ApplyForOpportunities.html),
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::DeactivateProducts`](../product/struct.DeactivateProducts.html),
/// [`product::DeleteProducts`](../product/struct.DeleteProducts.html),
/// [`product::DiagnoseAndOptimizeProduct`](../product/struct.DiagnoseAndOptimizeProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::GetOpportunitySubmissions`](../product/struct.GetOpportunitySubmissions.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::GetProductDiagnoses`](../product/struct.GetProductDiagnoses.html),
/// [`product::GetProductPackageRecommendations`](../product/struct.GetProductPackageRecommendations.html),
/// [`product::GetProductSeoWords`](../product/struct.GetProductSeoWords.html),
/// [`product::GetProductSkppDetail`](../product/struct.GetProductSkppDetail.html),
/// [`product::GetReplicatedProducts`](../product/struct.GetReplicatedProducts.html),
/// [`product::ListProductSkppStatuses`](../product/struct.ListProductSkppStatuses.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::RecommendProductTitlesAndDescriptions`](../product/struct.RecommendProductTitlesAndDescriptions.html),
/// [`product::RecoverProducts`](../product/struct.RecoverProducts.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html),
/// [`product::SearchCombinedListingRecommendations`](../product/struct.SearchCombinedListingRecommendations.html),
/// [`product::SearchInventory`](../product/struct.SearchInventory.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html),
/// [`product::SubmitProductToOpportunity`](../product/struct.SubmitProductToOpportunity.html),
/// [`product::SubmitStrikethroughPrices`](../product/struct.SubmitStrikethroughPrices.html),
/// [`product::UpdateInventory`](../product/struct.UpdateInventory.html),
/// [`product::UpdatePrices`](../product/struct.UpdatePrices.html),
/// [`promotion::CreateActivity`](../promotion/struct.CreateActivity.html),
/// [`promotion::RemoveActivityProducts`](../promotion/struct.RemoveActivityProducts.html),
/// [`promotion::UpdateActivity`](../promotion/struct.UpdateActivity.html),
/// [`promotion::UpdateActivityProducts`](../promotion/struct.UpdateActivityProducts.html),
/// [`review_rating::ImportProductReviews`](../review_rating/struct.ImportProductReviews.html),
/// [`seller::SyncCollections`](../seller/struct.SyncCollections.html).
pub type ProductId = Id<ProductIdKind>;

/// The kind of [`ProductId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ProductIdKind {}

/// ID of a responsible person that a seller registered for the EU.
///
/// Returned by
/// [`product::CreateResponsiblePerson`](../product/struct.CreateResponsiblePerson.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::SearchResponsiblePersons`](../product/struct.SearchResponsiblePersons.html).
///
/// Taken by
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PartialEditResponsiblePerson`](../product/struct.PartialEditResponsiblePerson.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html),
/// [`product::SearchResponsiblePersons`](../product/struct.SearchResponsiblePersons.html).
pub type ResponsiblePersonId = Id<ResponsiblePersonIdKind>;

/// The kind of [`ResponsiblePersonId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ResponsiblePersonIdKind {}

/// ID of a return, a refund or a replacement of one order.
///
/// Returned by
/// [`analytics::GetSpsMetricProblems`](../analytics/struct.GetSpsMetricProblems.html),
/// [`return_refund::CreateReturn`](../return_refund/struct.CreateReturn.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`return_refund::ApproveReturn`](../return_refund/struct.ApproveReturn.html),
/// [`return_refund::GetReturnRecords`](../return_refund/struct.GetReturnRecords.html),
/// [`return_refund::RejectReturn`](../return_refund/struct.RejectReturn.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
pub type ReturnId = Id<ReturnIdKind>;

/// The kind of [`ReturnId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ReturnIdKind {}

/// ID of a line item of a return.
///
/// Returned by
/// [`return_refund::GetAvailableReviewDecisions`](../return_refund/struct.GetAvailableReviewDecisions.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`return_refund::ReviewAftersalesRequests`](../return_refund/struct.ReviewAftersalesRequests.html).
pub type ReturnLineId = Id<ReturnLineIdKind>;

/// The kind of [`ReturnLineId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ReturnLineIdKind {}

/// ID of a package that a buyer sends back.
///
/// Returned by
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html).
///
/// Taken by
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html).
pub type ReturnPackageId = Id<ReturnPackageIdKind>;

/// The kind of [`ReturnPackageId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ReturnPackageIdKind {}

/// ID of a part of a virtual bundle within a line item of a return.
///
/// Returned by
/// [`return_refund::GetAvailableReviewDecisions`](../return_refund/struct.GetAvailableReviewDecisions.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`return_refund::ReviewAftersalesRequests`](../return_refund/struct.ReviewAftersalesRequests.html).
pub type ReturnSubLineId = Id<ReturnSubLineIdKind>;

/// The kind of [`ReturnSubLineId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ReturnSubLineIdKind {}

/// ID of a return merchandise authorization, a part of an after-sales request.
///
/// Returned by
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html).
///
/// Taken by
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html).
pub type RmaId = Id<RmaIdKind>;

/// The kind of [`RmaId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum RmaIdKind {}

/// ID of a creator's application for a sample of a product.
///
/// Returned by
/// [`affiliate_creator::CheckSampleEligibility`](../affiliate_creator/struct.CheckSampleEligibility.html),
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_creator::SearchSampleApplicationFulfillments`](../affiliate_creator/struct.SearchSampleApplicationFulfillments.html),
/// [`affiliate_creator::SearchSampleApplications`](../affiliate_creator/struct.SearchSampleApplications.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html).
///
/// Taken by
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_seller::ReviewSampleApplication`](../affiliate_seller/struct.ReviewSampleApplication.html),
/// [`affiliate_seller::SearchSampleApplicationFulfillments`](../affiliate_seller/struct.SearchSampleApplicationFulfillments.html).
pub type SampleApplicationId = Id<SampleApplicationIdKind>;

/// The kind of [`SampleApplicationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SampleApplicationIdKind {}

/// ID of the content that a creator owes for a sample.
///
/// Returned by
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_creator::SearchSampleApplicationFulfillments`](../affiliate_creator/struct.SearchSampleApplicationFulfillments.html),
/// [`affiliate_creator::SearchSampleApplications`](../affiliate_creator/struct.SearchSampleApplications.html).
pub type SampleFulfillmentId = Id<SampleFulfillmentIdKind>;

/// The kind of [`SampleFulfillmentId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SampleFulfillmentIdKind {}

/// ID of a seller, who can own shops in several markets.
///
/// Returned by
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`seller::GetShopGroup`](../seller/struct.GetShopGroup.html).
///
/// Taken by
/// [`product::UpdateStockOperationSettings`](../product/struct.UpdateStockOperationSettings.html),
/// [`return_refund::GetAvailableReviewDecisions`](../return_refund/struct.GetAvailableReviewDecisions.html).
pub type SellerId = Id<SellerIdKind>;

/// The kind of [`SellerId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SellerIdKind {}

/// ID of a shipping provider that TikTok lists.
///
/// Returned by
/// [`fbt::GetMcfOrderStatus`](../fbt/struct.GetMcfOrderStatus.html),
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html),
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`fulfillment::SchedulePackageHandover`](../fulfillment/struct.SchedulePackageHandover.html),
/// [`fulfillment::SearchPackages`](../fulfillment/struct.SearchPackages.html),
/// [`logistics::GetShippingProviders`](../logistics/struct.GetShippingProviders.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`fulfillment::BatchShipPackages`](../fulfillment/struct.BatchShipPackages.html),
/// [`fulfillment::CreateFirstMileBundle`](../fulfillment/struct.CreateFirstMileBundle.html),
/// [`fulfillment::MarkPackageAsShipped`](../fulfillment/struct.MarkPackageAsShipped.html),
/// [`fulfillment::ShipPackage`](../fulfillment/struct.ShipPackage.html),
/// [`fulfillment::UpdateOrderShipment`](../fulfillment/struct.UpdateOrderShipment.html),
/// [`fulfillment::UpdatePackageShipment`](../fulfillment/struct.UpdatePackageShipment.html),
/// [`fulfillment::UpdateTrackingStatus`](../fulfillment/struct.UpdateTrackingStatus.html),
/// [`return_refund::UploadReturnShippingDocuments`](../return_refund/struct.UploadReturnShippingDocuments.html),
/// [`supply_chain::ConfirmPackageShipment`](../supply_chain/struct.ConfirmPackageShipment.html).
pub type ShippingProviderId = Id<ShippingProviderIdKind>;

/// The kind of [`ShippingProviderId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ShippingProviderIdKind {}

/// ID of a service and its price that a shipping provider offers for one shipment.
///
/// Returned by
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html),
/// [`fulfillment::GetEligibleShippingServices`](../fulfillment/struct.GetEligibleShippingServices.html).
///
/// Taken by
/// [`fulfillment::CreatePackage`](../fulfillment/struct.CreatePackage.html).
pub type ShippingServiceId = Id<ShippingServiceIdKind>;

/// The kind of [`ShippingServiceId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ShippingServiceIdKind {}

/// ID of a shipping template of a seller.
///
/// Returned by
/// [`logistics::GetShippingTemplateAvailability`](../logistics/struct.GetShippingTemplateAvailability.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html).
///
/// Taken by
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html).
pub type ShippingTemplateId = Id<ShippingTemplateIdKind>;

/// The kind of [`ShippingTemplateId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ShippingTemplateIdKind {}

/// ID of a shop: one seller in one market.
///
/// Returned by
/// [`affiliate_creator::SearchSampleApplicationFulfillments`](../affiliate_creator/struct.SearchSampleApplicationFulfillments.html),
/// [`affiliate_seller::GetWeeklyCreatorOutreachQuota`](../affiliate_seller/struct.GetWeeklyCreatorOutreachQuota.html),
/// [`analytics::GetBestsellingProducts`](../analytics/struct.GetBestsellingProducts.html),
/// [`authorization::GetAuthorizedShops`](../authorization/struct.GetAuthorizedShops.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::GetReplicatedProducts`](../product/struct.GetReplicatedProducts.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`seller::GetActiveShops`](../seller/struct.GetActiveShops.html),
/// [`seller::GetSellerStatus`](../seller/struct.GetSellerStatus.html),
/// [`seller::GetShopGroup`](../seller/struct.GetShopGroup.html).
///
/// Taken by
/// [`affiliate_creator::PostShoppablePhotos`](../affiliate_creator/struct.PostShoppablePhotos.html),
/// [`affiliate_creator::SearchTargetCollaborations`](../affiliate_creator/struct.SearchTargetCollaborations.html),
/// [`authorization::GetWidgetToken`](../authorization/struct.GetWidgetToken.html),
/// [`data_reconciliation::SyncChannelOrders`](../data_reconciliation/struct.SyncChannelOrders.html),
/// [`logistics::CheckShippingTemplateExistence`](../logistics/struct.CheckShippingTemplateExistence.html).
pub type ShopId = Id<ShopIdKind>;

/// The kind of [`ShopId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum ShopIdKind {}

/// ID of a standard column of size charts, the same for all shops.
///
/// Returned by
/// [`product::GetCategoryRules`](../product/struct.GetCategoryRules.html),
/// [`product::SearchSizeCharts`](../product/struct.SearchSizeCharts.html).
///
/// Taken by
/// [`product::CreateSizeChart`](../product/struct.CreateSizeChart.html),
/// [`product::EditSizeChart`](../product/struct.EditSizeChart.html).
pub type SizeChartHeaderId = Id<SizeChartHeaderIdKind>;

/// The kind of [`SizeChartHeaderId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SizeChartHeaderIdKind {}

/// ID of a size chart, usually a template of the seller that several products share.
///
/// Returned by
/// [`product::CreateSizeChart`](../product/struct.CreateSizeChart.html),
/// [`product::EditSizeChart`](../product/struct.EditSizeChart.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::SearchSizeCharts`](../product/struct.SearchSizeCharts.html).
///
/// Taken by
/// [`product::CheckGlobalProductListing`](../product/struct.CheckGlobalProductListing.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateGlobalProduct`](../product/struct.CreateGlobalProduct.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::DiagnoseAndOptimizeProduct`](../product/struct.DiagnoseAndOptimizeProduct.html),
/// [`product::EditGlobalProduct`](../product/struct.EditGlobalProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::EditSizeChart`](../product/struct.EditSizeChart.html),
/// [`product::PartialEditGlobalProduct`](../product/struct.PartialEditGlobalProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::SearchSizeCharts`](../product/struct.SearchSizeCharts.html),
/// [`product::SubmitSizeChartAppeal`](../product/struct.SubmitSizeChartAppeal.html).
pub type SizeChartId = Id<SizeChartIdKind>;

/// The kind of [`SizeChartId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SizeChartIdKind {}

/// ID of a group of sizes in the full-service catalog.
///
/// Returned by
/// [`gs_full_service_commodity::GetSizeGroups`](../gs_full_service_commodity/struct.GetSizeGroups.html),
/// [`gs_full_service_commodity::GetSizeGroupsPreview`](../gs_full_service_commodity/struct.GetSizeGroupsPreview.html).
///
/// Taken by
/// [`gs_full_service_commodity::CheckProductPublishability`](../gs_full_service_commodity/struct.CheckProductPublishability.html),
/// [`gs_full_service_commodity::CreateProduct`](../gs_full_service_commodity/struct.CreateProduct.html),
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html).
pub type SizeGroupId = Id<SizeGroupIdKind>;

/// The kind of [`SizeGroupId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SizeGroupIdKind {}

/// ID of a SKU: one variant of a product of one shop.
///
/// Returned by
/// [`affiliate_creator::CheckSampleEligibility`](../affiliate_creator/struct.CheckSampleEligibility.html),
/// [`affiliate_creator::GetSampleApplication`](../affiliate_creator/struct.GetSampleApplication.html),
/// [`affiliate_creator::SearchAffiliateOrders`](../affiliate_creator/struct.SearchAffiliateOrders.html),
/// [`affiliate_creator::SearchSampleApplications`](../affiliate_creator/struct.SearchSampleApplications.html),
/// [`affiliate_partner::GetCampaignProducts`](../affiliate_partner/struct.GetCampaignProducts.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_partner::SearchTapAffiliateOrders`](../affiliate_partner/struct.SearchTapAffiliateOrders.html),
/// [`affiliate_seller::SearchAffiliateOrders`](../affiliate_seller/struct.SearchAffiliateOrders.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`analytics::GetShopSkuPerformanceDetail`](../analytics/struct.GetShopSkuPerformanceDetail.html),
/// [`analytics::GetShopSkuPerformanceList`](../analytics/struct.GetShopSkuPerformanceList.html),
/// [`analytics::GetSpsMetricProblems`](../analytics/struct.GetSpsMetricProblems.html),
/// [`fbt::CreateGoods`](../fbt/struct.CreateGoods.html),
/// [`fbt::GetGoodsHazmatAndExpirationRules`](../fbt/struct.GetGoodsHazmatAndExpirationRules.html),
/// [`fbt::SearchGoods`](../fbt/struct.SearchGoods.html),
/// [`fbt::SearchInventory`](../fbt/struct.SearchInventory.html),
/// [`fbt::UpdateGoodsSkuRelations`](../fbt/struct.UpdateGoodsSkuRelations.html),
/// [`finance::GetTransactionsByOrder`](../finance/struct.GetTransactionsByOrder.html),
/// [`fulfillment::GetOrderCustomsRequirements`](../fulfillment/struct.GetOrderCustomsRequirements.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`fulfillment::SearchPackages`](../fulfillment/struct.SearchPackages.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::GetGlobalProduct`](../product/struct.GetGlobalProduct.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::SearchInventory`](../product/struct.SearchInventory.html),
/// [`product::SearchProducts`](../product/struct.SearchProducts.html),
/// [`product::SearchProductsForComplianceAuditing`](../product/struct.SearchProductsForComplianceAuditing.html),
/// [`product::SubmitStrikethroughPrices`](../product/struct.SubmitStrikethroughPrices.html),
/// [`product::UpdateInventory`](../product/struct.UpdateInventory.html),
/// [`product::UpdateStockOperationSettings`](../product/struct.UpdateStockOperationSettings.html),
/// [`promotion::GetActivity`](../promotion/struct.GetActivity.html),
/// [`promotion::SearchActivities`](../promotion/struct.SearchActivities.html),
/// [`return_refund::GetAftersalesEligibility`](../return_refund/struct.GetAftersalesEligibility.html),
/// [`return_refund::SearchAftersalesRequests`](../return_refund/struct.SearchAftersalesRequests.html),
/// [`return_refund::SearchCancellations`](../return_refund/struct.SearchCancellations.html),
/// [`return_refund::SearchReturnMerchandiseAuthorizations`](../return_refund/struct.SearchReturnMerchandiseAuthorizations.html),
/// [`return_refund::SearchReturns`](../return_refund/struct.SearchReturns.html).
///
/// Taken by
/// [`affiliate_creator::GetSampleRequestDeepLink`](../affiliate_creator/struct.GetSampleRequestDeepLink.html),
/// [`affiliate_seller::GetSampleRequestDeepLink`](../affiliate_seller/struct.GetSampleRequestDeepLink.html),
/// [`analytics::GetShopSkuPerformanceDetail`](../analytics/struct.GetShopSkuPerformanceDetail.html),
/// [`fbt::CreateGoods`](../fbt/struct.CreateGoods.html),
/// [`fbt::GetGoodsHazmatAndExpirationRules`](../fbt/struct.GetGoodsHazmatAndExpirationRules.html),
/// [`fbt::SearchGoods`](../fbt/struct.SearchGoods.html),
/// [`fbt::SearchInventory`](../fbt/struct.SearchInventory.html),
/// [`fbt::UpdateGoodsSkuRelations`](../fbt/struct.UpdateGoodsSkuRelations.html),
/// [`fulfillment::GetPodCustomizationDetails`](../fulfillment/struct.GetPodCustomizationDetails.html),
/// [`fulfillment::SubmitCustomsClearance`](../fulfillment/struct.SubmitCustomsClearance.html),
/// [`order::SearchPodCustomizationDetails`](../order/struct.SearchPodCustomizationDetails.html),
/// [`order::UpdateBlindBoxOpeningResults`](../order/struct.UpdateBlindBoxOpeningResults.html),
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html),
/// [`product::SearchInventory`](../product/struct.SearchInventory.html),
/// [`product::SearchProducts`](../product/struct.SearchProducts.html),
/// [`product::SubmitStrikethroughPrices`](../product/struct.SubmitStrikethroughPrices.html),
/// [`product::UpdateInventory`](../product/struct.UpdateInventory.html),
/// [`product::UpdatePrices`](../product/struct.UpdatePrices.html),
/// [`product::UpdateStockOperationSettings`](../product/struct.UpdateStockOperationSettings.html),
/// [`promotion::CreateActivity`](../promotion/struct.CreateActivity.html),
/// [`promotion::RemoveActivityProducts`](../promotion/struct.RemoveActivityProducts.html),
/// [`promotion::UpdateActivity`](../promotion/struct.UpdateActivity.html),
/// [`promotion::UpdateActivityProducts`](../promotion/struct.UpdateActivityProducts.html),
/// [`return_refund::CalculateRefund`](../return_refund/struct.CalculateRefund.html),
/// [`return_refund::CancelOrder`](../return_refund/struct.CancelOrder.html),
/// [`return_refund::CreateReturn`](../return_refund/struct.CreateReturn.html),
/// [`supply_chain::ConfirmPackageShipment`](../supply_chain/struct.ConfirmPackageShipment.html).
pub type SkuId = Id<SkuIdKind>;

/// The kind of [`SkuId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SkuIdKind {}

/// ID of a sort order for creator searches.
///
/// Returned by
/// [`affiliate_seller::GetMarketplaceCreatorSearchFilters`](../affiliate_seller/struct.GetMarketplaceCreatorSearchFilters.html).
///
/// Taken by
/// [`affiliate_seller::SearchMarketplaceCreators`](../affiliate_seller/struct.SearchMarketplaceCreators.html).
pub type SorterAlgorithmId = Id<SorterAlgorithmIdKind>;

/// The kind of [`SorterAlgorithmId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SorterAlgorithmIdKind {}

/// ID of a statement: a period's account of one shop.
///
/// Returned by
/// [`finance::GetStatements`](../finance/struct.GetStatements.html),
/// [`finance::GetTransactionsByOrder`](../finance/struct.GetTransactionsByOrder.html),
/// [`finance::GetTransactionsByStatement`](../finance/struct.GetTransactionsByStatement.html).
///
/// Taken by
/// [`finance::GetTransactionsByStatement`](../finance/struct.GetTransactionsByStatement.html).
pub type StatementId = Id<StatementIdKind>;

/// The kind of [`StatementId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum StatementIdKind {}

/// ID of an address that a full-service supplier ships from.
///
/// Returned by
/// [`gs_full_service_commodity::GetSupplierAddresses`](../gs_full_service_commodity/struct.GetSupplierAddresses.html).
///
/// Taken by
/// [`gs_full_service_shipment::ReserveShipment`](../gs_full_service_shipment/struct.ReserveShipment.html),
/// [`gs_full_service_shipment::SearchAvailableShippingProviders`](../gs_full_service_shipment/struct.SearchAvailableShippingProviders.html).
pub type SupplierAddressId = Id<SupplierAddressIdKind>;

/// The kind of [`SupplierAddressId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SupplierAddressIdKind {}

/// ID of a full-service supplier.
///
/// Taken by
/// [`gs_full_service_commodity::CreateProductPreview`](../gs_full_service_commodity/struct.CreateProductPreview.html),
/// [`gs_full_service_commodity::GetBrandsPreview`](../gs_full_service_commodity/struct.GetBrandsPreview.html),
/// [`gs_full_service_commodity::GetGradingTemplatesPreview`](../gs_full_service_commodity/struct.GetGradingTemplatesPreview.html),
/// [`gs_full_service_commodity::SearchProductsPreview`](../gs_full_service_commodity/struct.SearchProductsPreview.html),
/// [`gs_full_service_commodity::UploadImagePreview`](../gs_full_service_commodity/struct.UploadImagePreview.html),
/// [`gs_full_service_inventory::GetVirtualInventoryPreview`](../gs_full_service_inventory/struct.GetVirtualInventoryPreview.html),
/// [`gs_full_service_inventory::UpdateVirtualInventoryPreview`](../gs_full_service_inventory/struct.UpdateVirtualInventoryPreview.html),
/// [`gs_full_service_shipment::ConfirmDeliveryPreview`](../gs_full_service_shipment/struct.ConfirmDeliveryPreview.html),
/// [`gs_full_service_shipment::CreateDeliveryOrderPreview`](../gs_full_service_shipment/struct.CreateDeliveryOrderPreview.html),
/// [`gs_full_service_shipment::GetDeliveryBatchesPreview`](../gs_full_service_shipment/struct.GetDeliveryBatchesPreview.html),
/// [`gs_full_service_shipment::GetDeliveryOrderPrintDocumentPreview`](../gs_full_service_shipment/struct.GetDeliveryOrderPrintDocumentPreview.html),
/// [`gs_full_service_shipment::GetWaybillPrintDocumentPreview`](../gs_full_service_shipment/struct.GetWaybillPrintDocumentPreview.html),
/// [`gs_full_service_shipment::ReserveShipmentPreview`](../gs_full_service_shipment/struct.ReserveShipmentPreview.html),
/// [`gs_full_service_shipment::SearchAvailableShippingProvidersPreview`](../gs_full_service_shipment/struct.SearchAvailableShippingProvidersPreview.html),
/// [`gs_full_service_shipment::SearchDeliveryOrdersPreview`](../gs_full_service_shipment/struct.SearchDeliveryOrdersPreview.html),
/// [`gs_full_service_shipment::SearchStockupOrdersPreview`](../gs_full_service_shipment/struct.SearchStockupOrdersPreview.html).
pub type SupplierId = Id<SupplierIdKind>;

/// The kind of [`SupplierId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum SupplierIdKind {}

/// ID of a target collaboration of a seller, which invites chosen creators.
///
/// Returned by
/// [`affiliate_creator::SearchAffiliateOrders`](../affiliate_creator/struct.SearchAffiliateOrders.html),
/// [`affiliate_creator::SearchTargetCollaborations`](../affiliate_creator/struct.SearchTargetCollaborations.html),
/// [`affiliate_partner::SearchCapAffiliateOrders`](../affiliate_partner/struct.SearchCapAffiliateOrders.html),
/// [`affiliate_seller::CheckTargetCollaborationConflicts`](../affiliate_seller/struct.CheckTargetCollaborationConflicts.html),
/// [`affiliate_seller::CreateTargetCollaboration`](../affiliate_seller/struct.CreateTargetCollaboration.html),
/// [`affiliate_seller::GetTargetCollaboration`](../affiliate_seller/struct.GetTargetCollaboration.html),
/// [`affiliate_seller::ResolveTargetCollaborationConflicts`](../affiliate_seller/struct.ResolveTargetCollaborationConflicts.html),
/// [`affiliate_seller::SearchAffiliateOrders`](../affiliate_seller/struct.SearchAffiliateOrders.html),
/// [`affiliate_seller::SearchTargetCollaborations`](../affiliate_seller/struct.SearchTargetCollaborations.html).
///
/// Taken by
/// [`affiliate_seller::GenerateTargetCollaborationLink`](../affiliate_seller/struct.GenerateTargetCollaborationLink.html),
/// [`affiliate_seller::GetCreatorPromotions`](../affiliate_seller/struct.GetCreatorPromotions.html),
/// [`affiliate_seller::GetTargetCollaboration`](../affiliate_seller/struct.GetTargetCollaboration.html),
/// [`affiliate_seller::RemoveTargetCollaboration`](../affiliate_seller/struct.RemoveTargetCollaboration.html),
/// [`affiliate_seller::ResolveTargetCollaborationConflicts`](../affiliate_seller/struct.ResolveTargetCollaborationConflicts.html),
/// [`affiliate_seller::SearchSampleApplications`](../affiliate_seller/struct.SearchSampleApplications.html),
/// [`affiliate_seller::UpdateTargetCollaboration`](../affiliate_seller/struct.UpdateTargetCollaboration.html).
pub type TargetCollaborationId = Id<TargetCollaborationIdKind>;

/// The kind of [`TargetCollaborationId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum TargetCollaborationIdKind {}

/// ID of an entry in the account of a shop, settled or not.
///
/// Returned by
/// [`finance::GetTransactionsByStatement`](../finance/struct.GetTransactionsByStatement.html),
/// [`finance::GetUnsettledTransactions`](../finance/struct.GetUnsettledTransactions.html).
pub type TransactionId = Id<TransactionIdKind>;

/// The kind of [`TransactionId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum TransactionIdKind {}

/// ID of a task that translates an image.
///
/// Returned by
/// [`product::CreateImageTranslationTasks`](../product/struct.CreateImageTranslationTasks.html),
/// [`product::GetImageTranslationTasks`](../product/struct.GetImageTranslationTasks.html).
///
/// Taken by
/// [`product::GetImageTranslationTasks`](../product/struct.GetImageTranslationTasks.html).
pub type TranslationTaskId = Id<TranslationTaskIdKind>;

/// The kind of [`TranslationTaskId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum TranslationTaskIdKind {}

/// ID of a video file that a creator uploaded for a post.
///
/// Returned by
/// [`affiliate_creator::UploadShoppableVideoFile`](../affiliate_creator/struct.UploadShoppableVideoFile.html).
///
/// Taken by
/// [`affiliate_creator::CreateVideoPrecheckTask`](../affiliate_creator/struct.CreateVideoPrecheckTask.html),
/// [`affiliate_creator::PostShoppableVideo`](../affiliate_creator/struct.PostShoppableVideo.html).
pub type VideoFileId = Id<VideoFileIdKind>;

/// The kind of [`VideoFileId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum VideoFileIdKind {}

/// ID of a video on TikTok.
///
/// Returned by
/// [`affiliate_creator::GetShoppableVideoStatus`](../affiliate_creator/struct.GetShoppableVideoStatus.html),
/// [`affiliate_creator::PostShoppableVideo`](../affiliate_creator/struct.PostShoppableVideo.html),
/// [`analytics::BatchGetShopVideoPerformanceDetails`](../analytics/struct.BatchGetShopVideoPerformanceDetails.html),
/// [`analytics::GetBestsellingVideos`](../analytics/struct.GetBestsellingVideos.html),
/// [`analytics::GetShopVideoPerformanceList`](../analytics/struct.GetShopVideoPerformanceList.html),
/// [`analytics::GetVideoPerformances`](../analytics/struct.GetVideoPerformances.html).
///
/// Taken by
/// [`affiliate_creator::GetShoppableVideoStatus`](../affiliate_creator/struct.GetShoppableVideoStatus.html),
/// [`analytics::BatchGetShopVideoPerformanceDetails`](../analytics/struct.BatchGetShopVideoPerformanceDetails.html),
/// [`analytics::GetShopVideoPerformanceDetail`](../analytics/struct.GetShopVideoPerformanceDetail.html),
/// [`analytics::GetShopVideoProductPerformanceList`](../analytics/struct.GetShopVideoProductPerformanceList.html).
pub type VideoId = Id<VideoIdKind>;

/// The kind of [`VideoId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum VideoIdKind {}

/// ID of a task that checks a creator's video before it is posted.
///
/// Returned by
/// [`affiliate_creator::CreateVideoPrecheckTask`](../affiliate_creator/struct.CreateVideoPrecheckTask.html),
/// [`affiliate_creator::GetVideoPrecheckResult`](../affiliate_creator/struct.GetVideoPrecheckResult.html).
///
/// Taken by
/// [`affiliate_creator::GetVideoPrecheckResult`](../affiliate_creator/struct.GetVideoPrecheckResult.html).
pub type VideoPrecheckTaskId = Id<VideoPrecheckTaskIdKind>;

/// The kind of [`VideoPrecheckTaskId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum VideoPrecheckTaskIdKind {}

/// ID of a warehouse of one shop; never changes.
///
/// Returned by
/// [`epharmacy::GetPharmacies`](../epharmacy/struct.GetPharmacies.html),
/// [`epharmacy::UpdatePharmacies`](../epharmacy/struct.UpdatePharmacies.html),
/// [`fbt::GetInboundOrders`](../fbt/struct.GetInboundOrders.html),
/// [`fbt::GetWarehouses`](../fbt/struct.GetWarehouses.html),
/// [`fulfillment::GetPackage`](../fulfillment/struct.GetPackage.html),
/// [`logistics::CreateWarehouse`](../logistics/struct.CreateWarehouse.html),
/// [`logistics::GetWarehouses`](../logistics/struct.GetWarehouses.html),
/// [`order::GetOrderDetail`](../order/struct.GetOrderDetail.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`order::GetPrivilegedOrderDetail`](../order/struct.GetPrivilegedOrderDetail.html),
/// [`product::GetGlobalListingRules`](../product/struct.GetGlobalListingRules.html),
/// [`product::GetProduct`](../product/struct.GetProduct.html),
/// [`product::SearchInventory`](../product/struct.SearchInventory.html),
/// [`product::SearchProducts`](../product/struct.SearchProducts.html),
/// [`product::UpdateInventory`](../product/struct.UpdateInventory.html).
///
/// Taken by
/// [`epharmacy::UpdatePharmacies`](../epharmacy/struct.UpdatePharmacies.html),
/// [`logistics::GetWarehouseDeliveryOptions`](../logistics/struct.GetWarehouseDeliveryOptions.html),
/// [`logistics::UpdateWarehouse`](../logistics/struct.UpdateWarehouse.html),
/// [`order::GetOrderList`](../order/struct.GetOrderList.html),
/// [`product::BindLocalProducts`](../product/struct.BindLocalProducts.html),
/// [`product::CheckProductListing`](../product/struct.CheckProductListing.html),
/// [`product::CreateProduct`](../product/struct.CreateProduct.html),
/// [`product::EditProduct`](../product/struct.EditProduct.html),
/// [`product::PartialEditProduct`](../product/struct.PartialEditProduct.html),
/// [`product::PublishGlobalProduct`](../product/struct.PublishGlobalProduct.html),
/// [`product::ReplicateProduct`](../product/struct.ReplicateProduct.html),
/// [`product::UpdateInventory`](../product/struct.UpdateInventory.html).
pub type WarehouseId = Id<WarehouseIdKind>;

/// The kind of [`WarehouseId`].
#[doc(hidden)]
#[derive(Debug)]
pub enum WarehouseIdKind {}
