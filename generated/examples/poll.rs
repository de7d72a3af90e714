//! Polls many shops for changed orders with bounded concurrency, and resumes from the last position.
//!
//! ```sh
//! printf '%s\n' 'OPEN_ID CIPHER' | cargo run --example poll --features file-store
//! ```
//!
//! Reads the shops from standard input, one per line, and their tokens from the folder `tokens`. To run on several machines,
//! split the shops and use `RedisStore`.

use std::error::Error;
use std::time::{Duration, SystemTime};
use std::{env, io};

use futures_util::stream::{self, Stream, StreamExt as _};
use tiktok_shop::client::{Handle, Shop};
use tiktok_shop::oauth::{FileStore, TokenManager};
use tiktok_shop::order::{GetOrderList, get_order_list::OrderSortField};
use tiktok_shop::{App, Client, ErrorKind, Timestamp, types::SortOrder};

/// The polling state of a shop. Store it in a database.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    pub(crate) open_id: String,
    pub(crate) cipher: String,
    /// The current time window.
    pub(crate) window: (Timestamp, Timestamp),
    /// The next page token. `None` at the start of the window.
    pub(crate) bookmark: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name| env::var(name).map_err(|_| format!("`{name}` is not set"));
    let client = Client::new(App::new(variable("TIKTOK_SHOP_APP_KEY")?, variable("TIKTOK_SHOP_APP_SECRET")?))?;
    let tokens = TokenManager::new(&client, FileStore::open("tokens")?);
    let now = Timestamp::from(SystemTime::now());
    let window = (now - Duration::from_secs(24 * 60 * 60), now);
    let lines = io::stdin().lines().collect::<Result<Vec<_>, _>>()?;
    let shops = lines.iter().filter_map(|line| line.split_once(' ')).map(|(open_id, cipher)| {
        let (open_id, cipher) = (open_id.to_owned(), cipher.to_owned());
        Progress { open_id, cipher, window, bookmark: None }
    });
    let mut rounds = std::pin::pin!(poll(client, tokens, shops.collect(), 64));
    while let Some((progress, outcome)) = rounds.next().await {
        println!("{}: {}", progress.open_id, outcome.unwrap_or_else(|problem| problem));
    }
    Ok(())
}

/// Polls all shops once, `at_once` of them concurrently. Returns results in completion order. A failure does not stop other
/// shops.
pub(crate) fn poll(
    client: Client,
    tokens: TokenManager,
    shops: Vec<Progress>,
    at_once: usize,
) -> impl Stream<Item = (Progress, Result<String, String>)> {
    let rounds = stream::iter(shops).map(move |mut progress| {
        let shop = client.seller(tokens.tokens(&progress.open_id)).shop(progress.cipher.as_str());
        // One task per shop, so that decoding uses all cores.
        let round = tokio::spawn(async move {
            let outcome = catch_up(&shop, &mut progress).await;
            (progress, outcome)
        });
        async move { round.await.ok() }
    });
    rounds.buffer_unordered(at_once).filter_map(std::future::ready)
}

/// Reads the rest of the window of a shop. Progress is kept if a later page fails.
async fn catch_up(shop: &Handle<Shop>, progress: &mut Progress) -> Result<String, String> {
    let (from, to) = progress.window;
    let mut request = GetOrderList::new(100).sort_field(OrderSortField::UpdateTime).sort_order(SortOrder::Asc);
    request = request.update_time_ge(from).update_time_lt(to);
    request.page_token = progress.bookmark.clone();
    let mut pages = shop.pages(request);
    let mut count = 0;
    loop {
        match pages.try_next().await {
            Ok(Some(page)) => {
                count += page.reply.data.orders.len();
                progress.bookmark = page.next_page_token;
            }
            Ok(None) => return Ok(format!("{count} orders")),
            Err(error) if error.kind() == ErrorKind::Consent => return Err(format!("ask for consent again: {error}")),
            Err(error) => return Err(format!("{count} orders, then {error}. {}", error.hint())),
        }
    }
}
