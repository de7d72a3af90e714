// @generated from specs/affiliate_seller/202608/get_weekly_creator_outreach_records.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetWeeklyCreatorOutreachRecords`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CreatorOpenId;

/// Lists the new creators whom the shop contacted this week, by message or invitation.
///
/// `POST /affiliate_seller/202608/creator_outreach/records/query`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetWeeklyCreatorOutreachRecordsResponse`]; `data.connect_list` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GetWeeklyCreatorOutreachRecords;

 let shop = client.seller(token).shop(cipher);
 let mut items = shop.items(GetWeeklyCreatorOutreachRecords::new(1, 10));
 while let Some(item) = items.try_next().await? {
     println!("{item:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachRecords {
    /// Number of the page. At least 1.
    pub page_index: i64,
    /// Largest number of items on a page. From 2 to 50.
    pub page_size: i64,
}

impl GetWeeklyCreatorOutreachRecords {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_index: i64, page_size: i64) -> Self {
        Self { page_index, page_size }
    }
}

impl Endpoint for GetWeeklyCreatorOutreachRecords {
    type Response = GetWeeklyCreatorOutreachRecordsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetWeeklyCreatorOutreachRecords";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202608/creator_outreach/records/query";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("data.connect_list")
        .repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("page_index", &within(&self.page_index, 1..)),
                ("page_size", &within(&self.page_size, 2..=50)),
            ],
        );
    }
}

impl Paged for GetWeeklyCreatorOutreachRecords {
    type Item = OutreachRecord;

    const DEPTH: usize = 1;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.data.as_ref().and_then(|object| object.total));
        cursor
            .number(
                &mut self.page_index,
                response.data.as_ref().map_or(0, |object| object.records.len()),
            );
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.map(|object| object.records).unwrap_or_default()
    }
}

/// The response to [`GetWeeklyCreatorOutreachRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachRecordsResponse {
    /// Creators whom the shop contacted.
    pub data: Option<OutreachRecords>,
}

impl Fields for GetWeeklyCreatorOutreachRecordsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("data", &mut self.data)]);
    }
}

debug_fields!(GetWeeklyCreatorOutreachRecordsResponse);

/// A creator whom the shop contacted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutreachRecord {
    /// Record ID.
    pub id: Option<String>,
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
    /// Whether the shop sent the creator a message.
    pub has_sent_im_message: Option<bool>,
    /// Whether the shop sent the creator an invitation.
    pub has_sent_invitation: Option<bool>,
    /// Whether the shop and the creator are paired. TikTok does not define it, but says that the records show whether the creator added products or replied.
    pub is_paired: Option<bool>,
}

impl Fields for OutreachRecord {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("creator_open_id", &mut self.creator_open_id),
                    ("has_sent_im_message", &mut self.has_sent_im_message),
                    ("has_sent_invitation", &mut self.has_sent_invitation),
                    ("is_paired", &mut self.is_paired),
                ],
            );
    }
}

debug_fields!(OutreachRecord);

/// Creators whom a shop contacted this week.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutreachRecords {
    /// Number of records on all pages.
    pub total: Option<i64>,
    /// Creators with whom the shop newly connected, by a message or an invitation. JSON name: `connect_list`.
    pub records: Vec<OutreachRecord>,
}

impl Fields for OutreachRecords {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("total", &mut self.total), ("connect_list", &mut self.records)],
            );
    }
}

debug_fields!(OutreachRecords);
