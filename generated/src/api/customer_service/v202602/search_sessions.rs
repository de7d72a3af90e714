// @generated from specs/customer_service/202602/search_sessions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchSessions`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Locale;
use crate::api::ids::{ChatSessionId, ConversationId};

/// Searches the customer service sessions of the last 90 days by start time and, optionally, by the nickname of the buyer.
///
/// `POST /customer_service/202602/sessions/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchSessionsResponse`]; `sessions` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::customer_service::SearchSessions;

 let shop = client.seller(token).shop(cipher);
 let request = SearchSessions::new(
     10,
     Timestamp::from_unix_seconds(1_767_225_600),
     Timestamp::from_unix_seconds(1_767_830_400),
 );
 let mut sessions = shop.items(request);
 while let Some(session) = sessions.try_next().await? {
     println!("{session:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchSessions {
    /// Largest number of items on a page.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Language of `dissatisfaction_reason`.
    pub locale: Option<Locale>,
    /// Inclusive lower bound of the start time, within the last 90 days.
    pub begin_time_ge: Timestamp,
    /// Exclusive upper bound of the start time, not before `begin_time_ge`.
    pub begin_time_lt: Timestamp,
    /// Nickname of a buyer; only sessions with buyers of this name are returned.
    pub buyer_nickname: Option<String>,
}

impl SearchSessions {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        page_size: i64,
        begin_time_ge: impl Into<Timestamp>,
        begin_time_lt: impl Into<Timestamp>,
    ) -> Self {
        Self {
            page_size,
            page_token: None,
            locale: None,
            begin_time_ge: begin_time_ge.into(),
            begin_time_lt: begin_time_lt.into(),
            buyer_nickname: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Language of `dissatisfaction_reason`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Nickname of a buyer; only sessions with buyers of this name are returned.
    #[inline]
    pub fn buyer_nickname(mut self, buyer_nickname: impl Into<String>) -> Self {
        self.buyer_nickname = Some(buyer_nickname.into());
        self
    }
}

impl Endpoint for SearchSessions {
    type Response = SearchSessionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchSessions";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/customer_service/202602/sessions/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("sessions").repeatable();

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("begin_time_ge", &self.begin_time_ge),
                ("begin_time_lt", &self.begin_time_lt),
                ("buyer_nickname", &self.buyer_nickname),
            ],
        );
    }
}

impl Paged for SearchSessions {
    type Item = Session;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.sessions
    }
}

/// The response to [`SearchSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Matching sessions.
    pub sessions: Vec<Session>,
}

impl Fields for SearchSessionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("sessions", &mut self.sessions),
                ],
            );
    }
}

debug_fields!(SearchSessionsResponse);

/// A customer service session with a buyer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    /// Session ID.
    pub id: Option<ChatSessionId>,
    /// Conversation ID, as [`GetConversation`](crate::customer_service::GetConversation) accepts it.
    pub conversation_id: Option<ConversationId>,
    /// When the session began.
    pub begin_time: Option<Timestamp>,
    /// When the session ended.
    pub end_time: Option<Timestamp>,
    /// Nickname of the buyer.
    pub buyer_nickname: Option<String>,
    /// Topics of the session: `AfterSale`, `Logistics` or `Presale`.
    pub chat_tags: Vec<String>,
    /// Rating by the buyer, from 1 to 5; higher is better.
    pub satisfaction_score: Option<i64>,
    /// Reason that the buyer gave for a low rating, in the language of `locale`.
    pub dissatisfaction_reason: Option<String>,
    /// Whether the first answer came later than the expected response time.
    pub first_response_late: Option<bool>,
    /// Time from the first message of the buyer to the first answer of the seller, in seconds.
    pub first_response_time: Option<i64>,
}

impl Fields for Session {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("conversation_id", &mut self.conversation_id),
                    ("begin_time", &mut self.begin_time),
                    ("end_time", &mut self.end_time),
                    ("buyer_nickname", &mut self.buyer_nickname),
                    ("chat_tags", &mut self.chat_tags),
                    ("satisfaction_score", &mut self.satisfaction_score),
                    ("dissatisfaction_reason", &mut self.dissatisfaction_reason),
                    ("first_response_late", &mut self.first_response_late),
                    ("first_response_time", &mut self.first_response_time),
                ],
            );
    }
}

debug_fields!(Session);
