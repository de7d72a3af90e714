// @generated from the files of specs/webhooks/ by `cargo xtask generate`; edit the spec instead.

//! All webhook events as one type.

use super::{
    ActivityChange, ActivityStatusChange, AftersalesRequestStatusUpdate, AppealCompleted,
    CancellationStatusChange, CombinedListingChange, CreatorDeauthorization,
    FbtInventoryUpdate, FbtMcfOrderStatus, FbtMerchantOnboarding,
    GlobalListingMethodChange, GlobalReplicationStatusChange, GoodsMatch,
    ImageTranslationCompleted, InboundFbtOrderStatusChange, InventoryChanged,
    InventoryChangedByShop, InventoryStatusChange, InvoiceStatusChange, NewConversation,
    NewMessage, NewMessageListener, OpportunityMatchingStatusChange, OrderStatusChange,
    PackageUpdate, ProductAuditStatusChange, ProductCategoryChange, ProductCreation,
    ProductInformationChange, ProductPackageRecommended, ProductStatusChange,
    RecipientAddressUpdate, RefundSuccess, ReturnStatusChange, ReverseStatusUpdate,
    RmaStatusUpdate, SampleApplicationStatusChange, SellerDeauthorization,
    ShoppableContentPosting, ShoppableVideoPrecheckTasksResult, SizeChartChange,
    SkuStatusChange, StrikethroughPriceExpired, TokopediaMirrorStatusChange,
    UpcomingAuthorizationExpiration, VideoPrecheckResult,
};
use crate::__private::*;

/// The event of a webhook delivery.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A promotion activity was created, changed or deactivated.
    ActivityChange(Box<ActivityChange>),
    /// A promotion activity started, ended or was deactivated.
    ActivityStatusChange(Box<ActivityStatusChange>),
    /// An after-sales request was made, or its review was completed.
    AftersalesRequestStatusUpdate(Box<AftersalesRequestStatusUpdate>),
    /// TikTok decided on the seller's appeal about the size chart of a product; see `product::SubmitSizeChartAppeal`.
    AppealCompleted(Box<AppealCompleted>),
    /// A cancellation of an order was requested, or its status changed.
    CancellationStatusChange(Box<CancellationStatusChange>),
    /// A combined listing was created or deleted, or its products changed.
    CombinedListingChange(Box<CombinedListingChange>),
    /// A creator withdrew the authorization of the app. The creator's tokens are no longer valid.
    CreatorDeauthorization(Box<CreatorDeauthorization>),
    /// The stock of goods in the warehouses of Fulfilled by TikTok changed.
    FbtInventoryUpdate(Box<FbtInventoryUpdate>),
    /// The status of a multi-channel fulfillment (MCF) order changed. Fulfilled by TikTok ships such an order for another sales channel.
    FbtMcfOrderStatus(Box<FbtMcfOrderStatus>),
    /// A merchant can now use Fulfilled by TikTok in a market.
    FbtMerchantOnboarding(Box<FbtMerchantOnboarding>),
    /// The listing method of a global seller's local products changed.
    GlobalListingMethodChange(Box<GlobalListingMethodChange>),
    /// A product was copied to another market, or the copy failed.
    GlobalReplicationStatusChange(Box<GlobalReplicationStatusChange>),
    /// A SKU was matched with goods in the warehouses of Fulfilled by TikTok, or unmatched.
    GoodsMatch(Box<GoodsMatch>),
    /// The translation of an image is ready or has failed.
    ImageTranslationCompleted(Box<ImageTranslationCompleted>),
    /// The status of an inbound order to a warehouse of Fulfilled by TikTok changed.
    InboundFbtOrderStatusChange(Box<InboundFbtOrderStatusChange>),
    /// The stock of a SKU changed, for whatever reason.
    InventoryChanged(Box<InventoryChanged>),
    /// The stock of a SKU in one shop changed, for whatever reason.
    InventoryChangedByShop(Box<InventoryChangedByShop>),
    /// A SKU is low in stock or out of stock, or TikTok predicts that it will be out of stock.
    InventoryStatusChange(Box<InventoryStatusChange>),
    /// The status of an invoice that was uploaded with `fulfillment::UploadInvoices` changed. Only in Brazil.
    InvoiceStatusChange(Box<InvoiceStatusChange>),
    /// A conversation between a buyer and the shop was started, or a customer service agent joined or left it.
    NewConversation(Box<NewConversation>),
    /// There is a new message in a conversation between a buyer and the shop.
    NewMessage(Box<NewMessage>),
    /// A creator sent a message to the shop.
    NewMessageListener(Box<NewMessageListener>),
    /// The status of the search for market opportunities for a candidate product changed; see `product::UploadCandidateProducts`.
    OpportunityMatchingStatusChange(Box<OpportunityMatchingStatusChange>),
    /// An order was placed, or its status changed.
    OrderStatusChange(Box<OrderStatusChange>),
    /// The packages of orders were combined or split.
    PackageUpdate(Box<PackageUpdate>),
    /// The state of TikTok's review of a product changed.
    ProductAuditStatusChange(Box<ProductAuditStatusChange>),
    /// A product was moved to another category.
    ProductCategoryChange(Box<ProductCategoryChange>),
    /// A product was created.
    ProductCreation(Box<ProductCreation>),
    /// Changes of the title, the images or other details of a product went live.
    ProductInformationChange(Box<ProductInformationChange>),
    /// TikTok recommends another package weight or other package dimensions for a product.
    ProductPackageRecommended(Box<ProductPackageRecommended>),
    /// A product passed its first review or failed a review, or its status changed.
    ProductStatusChange(Box<ProductStatusChange>),
    /// The recipient's address for an order changed.
    RecipientAddressUpdate(Box<RecipientAddressUpdate>),
    /// The refund for an after-sales request was paid to the buyer.
    RefundSuccess(Box<RefundSuccess>),
    /// The status of a return, refund or replacement changed.
    ReturnStatusChange(Box<ReturnStatusChange>),
    /// The status of a cancellation, refund or return changed; it is reported with the numeric codes of an older API. The webhooks `CancellationStatusChange` and `ReturnStatusChange` have named values.
    ReverseStatusUpdate(Box<ReverseStatusUpdate>),
    /// The status of a return merchandise authorization (RMA) changed.
    RmaStatusUpdate(Box<RmaStatusUpdate>),
    /// The status of a creator's application for a product sample changed.
    SampleApplicationStatusChange(Box<SampleApplicationStatusChange>),
    /// A seller withdrew the authorization of the app. The tokens for the shop are no longer valid.
    SellerDeauthorization(Box<SellerDeauthorization>),
    /// A creator added a product to a video, changed it there, or removed it.
    ShoppableContentPosting(Box<ShoppableContentPosting>),
    /// A shoppable video of a creator was checked for violations and quality.
    ShoppableVideoPrecheckTasksResult(Box<ShoppableVideoPrecheckTasksResult>),
    /// A size chart template was created, edited or deleted.
    SizeChartChange(Box<SizeChartChange>),
    /// SKUs of a product were created, deleted, activated or deactivated.
    SkuStatusChange(Box<SkuStatusChange>),
    /// The prices that were submitted for the strikethrough price of a SKU expired, 90 days after the submission. To keep it, submit new ones with `product::SubmitStrikethroughPrices`.
    StrikethroughPriceExpired(Box<StrikethroughPriceExpired>),
    /// The mirror of a shop on Tokopedia was created, rolled back or cancelled.
    TokopediaMirrorStatusChange(Box<TokopediaMirrorStatusChange>),
    /// The authorization of a seller expires within 30 days. TikTok sends this warning daily until the seller authorizes the app again.
    UpcomingAuthorizationExpiration(Box<UpcomingAuthorizationExpiration>),
    /// A creator's video was checked for violations.
    VideoPrecheckResult(Box<VideoPrecheckResult>),
    /// An event that this version of the SDK does not know.
    Unknown(UnknownEvent),
}

impl Event {
    /// The type number that TikTok sends.
    #[inline]
    pub fn kind(&self) -> i64 {
        match self {
            Self::ActivityChange(_) => ActivityChange::TYPE,
            Self::ActivityStatusChange(_) => ActivityStatusChange::TYPE,
            Self::AftersalesRequestStatusUpdate(_) => AftersalesRequestStatusUpdate::TYPE,
            Self::AppealCompleted(_) => AppealCompleted::TYPE,
            Self::CancellationStatusChange(_) => CancellationStatusChange::TYPE,
            Self::CombinedListingChange(_) => CombinedListingChange::TYPE,
            Self::CreatorDeauthorization(_) => CreatorDeauthorization::TYPE,
            Self::FbtInventoryUpdate(_) => FbtInventoryUpdate::TYPE,
            Self::FbtMcfOrderStatus(_) => FbtMcfOrderStatus::TYPE,
            Self::FbtMerchantOnboarding(_) => FbtMerchantOnboarding::TYPE,
            Self::GlobalListingMethodChange(_) => GlobalListingMethodChange::TYPE,
            Self::GlobalReplicationStatusChange(_) => GlobalReplicationStatusChange::TYPE,
            Self::GoodsMatch(_) => GoodsMatch::TYPE,
            Self::ImageTranslationCompleted(_) => ImageTranslationCompleted::TYPE,
            Self::InboundFbtOrderStatusChange(_) => InboundFbtOrderStatusChange::TYPE,
            Self::InventoryChanged(_) => InventoryChanged::TYPE,
            Self::InventoryChangedByShop(_) => InventoryChangedByShop::TYPE,
            Self::InventoryStatusChange(_) => InventoryStatusChange::TYPE,
            Self::InvoiceStatusChange(_) => InvoiceStatusChange::TYPE,
            Self::NewConversation(_) => NewConversation::TYPE,
            Self::NewMessage(_) => NewMessage::TYPE,
            Self::NewMessageListener(_) => NewMessageListener::TYPE,
            Self::OpportunityMatchingStatusChange(_) => {
                OpportunityMatchingStatusChange::TYPE
            }
            Self::OrderStatusChange(_) => OrderStatusChange::TYPE,
            Self::PackageUpdate(_) => PackageUpdate::TYPE,
            Self::ProductAuditStatusChange(_) => ProductAuditStatusChange::TYPE,
            Self::ProductCategoryChange(_) => ProductCategoryChange::TYPE,
            Self::ProductCreation(_) => ProductCreation::TYPE,
            Self::ProductInformationChange(_) => ProductInformationChange::TYPE,
            Self::ProductPackageRecommended(_) => ProductPackageRecommended::TYPE,
            Self::ProductStatusChange(_) => ProductStatusChange::TYPE,
            Self::RecipientAddressUpdate(_) => RecipientAddressUpdate::TYPE,
            Self::RefundSuccess(_) => RefundSuccess::TYPE,
            Self::ReturnStatusChange(_) => ReturnStatusChange::TYPE,
            Self::ReverseStatusUpdate(_) => ReverseStatusUpdate::TYPE,
            Self::RmaStatusUpdate(_) => RmaStatusUpdate::TYPE,
            Self::SampleApplicationStatusChange(_) => SampleApplicationStatusChange::TYPE,
            Self::SellerDeauthorization(_) => SellerDeauthorization::TYPE,
            Self::ShoppableContentPosting(_) => ShoppableContentPosting::TYPE,
            Self::ShoppableVideoPrecheckTasksResult(_) => {
                ShoppableVideoPrecheckTasksResult::TYPE
            }
            Self::SizeChartChange(_) => SizeChartChange::TYPE,
            Self::SkuStatusChange(_) => SkuStatusChange::TYPE,
            Self::StrikethroughPriceExpired(_) => StrikethroughPriceExpired::TYPE,
            Self::TokopediaMirrorStatusChange(_) => TokopediaMirrorStatusChange::TYPE,
            Self::UpcomingAuthorizationExpiration(_) => {
                UpcomingAuthorizationExpiration::TYPE
            }
            Self::VideoPrecheckResult(_) => VideoPrecheckResult::TYPE,
            Self::Unknown(event) => event.kind(),
        }
    }

    /// The name of the variant.
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ActivityChange(_) => ActivityChange::NAME,
            Self::ActivityStatusChange(_) => ActivityStatusChange::NAME,
            Self::AftersalesRequestStatusUpdate(_) => AftersalesRequestStatusUpdate::NAME,
            Self::AppealCompleted(_) => AppealCompleted::NAME,
            Self::CancellationStatusChange(_) => CancellationStatusChange::NAME,
            Self::CombinedListingChange(_) => CombinedListingChange::NAME,
            Self::CreatorDeauthorization(_) => CreatorDeauthorization::NAME,
            Self::FbtInventoryUpdate(_) => FbtInventoryUpdate::NAME,
            Self::FbtMcfOrderStatus(_) => FbtMcfOrderStatus::NAME,
            Self::FbtMerchantOnboarding(_) => FbtMerchantOnboarding::NAME,
            Self::GlobalListingMethodChange(_) => GlobalListingMethodChange::NAME,
            Self::GlobalReplicationStatusChange(_) => GlobalReplicationStatusChange::NAME,
            Self::GoodsMatch(_) => GoodsMatch::NAME,
            Self::ImageTranslationCompleted(_) => ImageTranslationCompleted::NAME,
            Self::InboundFbtOrderStatusChange(_) => InboundFbtOrderStatusChange::NAME,
            Self::InventoryChanged(_) => InventoryChanged::NAME,
            Self::InventoryChangedByShop(_) => InventoryChangedByShop::NAME,
            Self::InventoryStatusChange(_) => InventoryStatusChange::NAME,
            Self::InvoiceStatusChange(_) => InvoiceStatusChange::NAME,
            Self::NewConversation(_) => NewConversation::NAME,
            Self::NewMessage(_) => NewMessage::NAME,
            Self::NewMessageListener(_) => NewMessageListener::NAME,
            Self::OpportunityMatchingStatusChange(_) => {
                OpportunityMatchingStatusChange::NAME
            }
            Self::OrderStatusChange(_) => OrderStatusChange::NAME,
            Self::PackageUpdate(_) => PackageUpdate::NAME,
            Self::ProductAuditStatusChange(_) => ProductAuditStatusChange::NAME,
            Self::ProductCategoryChange(_) => ProductCategoryChange::NAME,
            Self::ProductCreation(_) => ProductCreation::NAME,
            Self::ProductInformationChange(_) => ProductInformationChange::NAME,
            Self::ProductPackageRecommended(_) => ProductPackageRecommended::NAME,
            Self::ProductStatusChange(_) => ProductStatusChange::NAME,
            Self::RecipientAddressUpdate(_) => RecipientAddressUpdate::NAME,
            Self::RefundSuccess(_) => RefundSuccess::NAME,
            Self::ReturnStatusChange(_) => ReturnStatusChange::NAME,
            Self::ReverseStatusUpdate(_) => ReverseStatusUpdate::NAME,
            Self::RmaStatusUpdate(_) => RmaStatusUpdate::NAME,
            Self::SampleApplicationStatusChange(_) => SampleApplicationStatusChange::NAME,
            Self::SellerDeauthorization(_) => SellerDeauthorization::NAME,
            Self::ShoppableContentPosting(_) => ShoppableContentPosting::NAME,
            Self::ShoppableVideoPrecheckTasksResult(_) => {
                ShoppableVideoPrecheckTasksResult::NAME
            }
            Self::SizeChartChange(_) => SizeChartChange::NAME,
            Self::SkuStatusChange(_) => SkuStatusChange::NAME,
            Self::StrikethroughPriceExpired(_) => StrikethroughPriceExpired::NAME,
            Self::TokopediaMirrorStatusChange(_) => TokopediaMirrorStatusChange::NAME,
            Self::UpcomingAuthorizationExpiration(_) => {
                UpcomingAuthorizationExpiration::NAME
            }
            Self::VideoPrecheckResult(_) => VideoPrecheckResult::NAME,
            Self::Unknown(_) => "Unknown",
        }
    }
}

impl ReadEvent for Event {
    #[inline]
    fn read(kind: i64, data: &mut Reader<'_>) -> Result<Self, Failed> {
        match kind {
            ActivityChange::TYPE => read_payload(data).map(Self::ActivityChange),
            ActivityStatusChange::TYPE => {
                read_payload(data).map(Self::ActivityStatusChange)
            }
            AftersalesRequestStatusUpdate::TYPE => {
                read_payload(data).map(Self::AftersalesRequestStatusUpdate)
            }
            AppealCompleted::TYPE => read_payload(data).map(Self::AppealCompleted),
            CancellationStatusChange::TYPE => {
                read_payload(data).map(Self::CancellationStatusChange)
            }
            CombinedListingChange::TYPE => {
                read_payload(data).map(Self::CombinedListingChange)
            }
            CreatorDeauthorization::TYPE => {
                read_payload(data).map(Self::CreatorDeauthorization)
            }
            FbtInventoryUpdate::TYPE => read_payload(data).map(Self::FbtInventoryUpdate),
            FbtMcfOrderStatus::TYPE => read_payload(data).map(Self::FbtMcfOrderStatus),
            FbtMerchantOnboarding::TYPE => {
                read_payload(data).map(Self::FbtMerchantOnboarding)
            }
            GlobalListingMethodChange::TYPE => {
                read_payload(data).map(Self::GlobalListingMethodChange)
            }
            GlobalReplicationStatusChange::TYPE => {
                read_payload(data).map(Self::GlobalReplicationStatusChange)
            }
            GoodsMatch::TYPE => read_payload(data).map(Self::GoodsMatch),
            ImageTranslationCompleted::TYPE => {
                read_payload(data).map(Self::ImageTranslationCompleted)
            }
            InboundFbtOrderStatusChange::TYPE => {
                read_payload(data).map(Self::InboundFbtOrderStatusChange)
            }
            InventoryChanged::TYPE => read_payload(data).map(Self::InventoryChanged),
            InventoryChangedByShop::TYPE => {
                read_payload(data).map(Self::InventoryChangedByShop)
            }
            InventoryStatusChange::TYPE => {
                read_payload(data).map(Self::InventoryStatusChange)
            }
            InvoiceStatusChange::TYPE => {
                read_payload(data).map(Self::InvoiceStatusChange)
            }
            NewConversation::TYPE => read_payload(data).map(Self::NewConversation),
            NewMessage::TYPE => read_payload(data).map(Self::NewMessage),
            NewMessageListener::TYPE => read_payload(data).map(Self::NewMessageListener),
            OpportunityMatchingStatusChange::TYPE => {
                read_payload(data).map(Self::OpportunityMatchingStatusChange)
            }
            OrderStatusChange::TYPE => read_payload(data).map(Self::OrderStatusChange),
            PackageUpdate::TYPE => read_payload(data).map(Self::PackageUpdate),
            ProductAuditStatusChange::TYPE => {
                read_payload(data).map(Self::ProductAuditStatusChange)
            }
            ProductCategoryChange::TYPE => {
                read_payload(data).map(Self::ProductCategoryChange)
            }
            ProductCreation::TYPE => read_payload(data).map(Self::ProductCreation),
            ProductInformationChange::TYPE => {
                read_payload(data).map(Self::ProductInformationChange)
            }
            ProductPackageRecommended::TYPE => {
                read_payload(data).map(Self::ProductPackageRecommended)
            }
            ProductStatusChange::TYPE => {
                read_payload(data).map(Self::ProductStatusChange)
            }
            RecipientAddressUpdate::TYPE => {
                read_payload(data).map(Self::RecipientAddressUpdate)
            }
            RefundSuccess::TYPE => read_payload(data).map(Self::RefundSuccess),
            ReturnStatusChange::TYPE => read_payload(data).map(Self::ReturnStatusChange),
            ReverseStatusUpdate::TYPE => {
                read_payload(data).map(Self::ReverseStatusUpdate)
            }
            RmaStatusUpdate::TYPE => read_payload(data).map(Self::RmaStatusUpdate),
            SampleApplicationStatusChange::TYPE => {
                read_payload(data).map(Self::SampleApplicationStatusChange)
            }
            SellerDeauthorization::TYPE => {
                read_payload(data).map(Self::SellerDeauthorization)
            }
            ShoppableContentPosting::TYPE => {
                read_payload(data).map(Self::ShoppableContentPosting)
            }
            ShoppableVideoPrecheckTasksResult::TYPE => {
                read_payload(data).map(Self::ShoppableVideoPrecheckTasksResult)
            }
            SizeChartChange::TYPE => read_payload(data).map(Self::SizeChartChange),
            SkuStatusChange::TYPE => read_payload(data).map(Self::SkuStatusChange),
            StrikethroughPriceExpired::TYPE => {
                read_payload(data).map(Self::StrikethroughPriceExpired)
            }
            TokopediaMirrorStatusChange::TYPE => {
                read_payload(data).map(Self::TokopediaMirrorStatusChange)
            }
            UpcomingAuthorizationExpiration::TYPE => {
                read_payload(data).map(Self::UpcomingAuthorizationExpiration)
            }
            VideoPrecheckResult::TYPE => {
                read_payload(data).map(Self::VideoPrecheckResult)
            }
            kind => UnknownEvent::read(kind, data).map(Self::Unknown),
        }
    }
}
