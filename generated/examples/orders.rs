//! Prints the id and the status of every order of a shop, one per line. Loads all pages.
//!
//! ```sh
//! cargo run --quiet --example orders
//! ```
//!
//! Set the environment variables `TIKTOK_SHOP_APP_KEY`, `TIKTOK_SHOP_APP_SECRET`, `TIKTOK_SHOP_ACCESS_TOKEN` and
//! `TIKTOK_SHOP_CIPHER`.
//! `TIKTOK_SHOP_ACCESS_TOKEN` and `TIKTOK_SHOP_CIPHER`.

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use tiktok_shop::Client;
use tiktok_shop::order::GetOrderList;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let shop = Client::from_env()?;
    let mut orders = shop.items(GetOrderList::new(100));
    let mut out = io::stdout();
    while let Some(order) = orders.try_next().await.map_err(|error| format!("{error}\nhint: {}", error.hint()))? {
        let status = order.status.map_or("unknown".to_owned(), |status| status.to_string());
        writeln!(out, "{} {status}", order.id.as_deref().unwrap_or("?"))?;
    }
    Ok(())
}
