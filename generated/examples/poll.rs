//! Asks many shops for the orders that changed, some at a time, and goes on where it stopped: what an app for thousands of shops runs.
//!
//! ```sh
//! printf '%s\n' 'OPEN_ID CIPHER' | cargo run --example poll --features file-store
//! ```
//!
//! It reads the shops on standard input, one a line, and their tokens in the folder `tokens`. Each machine takes a part of the shops;
//! several share `RedisStore` instead of the folder.

use std::error::Error;
use std::time::{Duration, SystemTime};
use std::{env, io};

use futures_util::stream::{self, Stream, StreamExt as _};
use tiktok_shop::client::{Handle, Shop};
use tiktok_shop::oauth::{FileStore, TokenManager};
use tiktok_shop::order::{GetOrderList, get_order_list::OrderSortField};
use tiktok_shop::{App, Client, ErrorKind, Timestamp, types::SortOrder};

/// What is known of a shop between two rounds. It belongs into a database.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    pub(crate) open_id: String,
    pub(crate) cipher: String,
    /// The changes that are being read.
    pub(crate) window: (Timestamp, Timestamp),
    /// Where in them to go on; nothing at their beginning.
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

/// One round over these shops, `at_once` of them at a time, in the order in which they are done. One that fails stops no other.
pub(crate) fn poll(
    client: Client,
    tokens: TokenManager,
    shops: Vec<Progress>,
    at_once: usize,
) -> impl Stream<Item = (Progress, Result<String, String>)> {
    let rounds = stream::iter(shops).map(move |mut progress| {
        let shop = client.seller(tokens.tokens(&progress.open_id)).shop(progress.cipher.as_str());
        // A task for each, so that reading answers takes all cores.
        let round = tokio::spawn(async move {
            let outcome = catch_up(&shop, &mut progress).await;
            (progress, outcome)
        });
        async move { round.await.ok() }
    });
    rounds.buffer_unordered(at_once).filter_map(std::future::ready)
}

/// Reads what is left of a shop's window. What was read stays read, whatever comes after it.
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
            Err(error) if error.kind() == ErrorKind::Auth => return Err(format!("ask for consent again: {error}")),
            Err(error) => return Err(format!("{count} orders, then {error}. {}", error.hint())),
        }
    }
}
