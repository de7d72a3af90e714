//! The maintainers' command line. It holds no rules of its own: it reads files, calls `codegen`, and writes what comes back.

mod drift;
mod files;
mod generate;
mod import;
mod lint;
mod new;
mod output;
mod stamp;
mod stats;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use output::Output;

/// Turns specs/ into the SDK in generated/, and keeps specs/ up with TikTok's releases.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    /// The project's folder, with specs/ and generated/ in it [default: this one]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,

    /// Say only what is wrong
    #[arg(long, short, global = true)]
    quiet: bool,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write generated/src/api from specs/
    Generate {
        /// Write nothing; fail, and list what differs, when the files are not what specs/ make
        #[arg(long)]
        check: bool,
    },
    /// Check specs/ alone
    Lint,
    /// Start a spec: a file to fill in
    New {
        /// Where it goes: GROUP/VERSION/OPERATION, as in order/202309/get_order_list
        #[arg(value_name = "GROUP/VERSION/OPERATION")]
        operation: String,
    },
    /// Count what specs/ describe
    Stats {
        /// Print one JSON object: every operation and webhook, and the counts
        #[arg(long)]
        json: bool,
    },
    /// Bring specs/ up to what TikTok publishes; what people wrote stays
    Import {
        /// OpenAPI 3.0 and 3.1 documents, the reference pages, or folders of them; later ones add to earlier ones
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Write nothing; print the report alone
        #[arg(long)]
        dry_run: bool,
    },
    /// Hold recorded replies or deliveries against specs/, and list what these do not describe
    Drift(drift::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace);
    let output = Output::new(arguments.quiet);
    let done = match arguments.command {
        Command::Generate { check: false } => generate::run(&root, &output),
        Command::Generate { check: true } => generate::check(&root, &output),
        Command::Lint => lint::run(&root, &output),
        Command::New { operation } => new::run(&root, &operation, &output),
        Command::Stats { json } => stats::run(&root, json, &output),
        Command::Import { paths, dry_run } => import::run(&root, &paths, dry_run, &output),
        Command::Drift(arguments) => drift::run(&root, &arguments, &output),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace this program belongs to.
fn workspace() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(here).join("..")
}
