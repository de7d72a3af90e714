//! The command line for maintainers. It reads files, calls `codegen` and writes the results. The rules are in `codegen`.

mod day;
mod descriptions;
mod diff;
mod docs;
mod drift;
mod files;
mod find;
mod generate;
mod git;
mod import;
mod last_run;
mod lint;
mod new;
mod openapi;
mod output;
mod release;
mod sandbox;
mod schema;
mod stamp;
mod stats;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use output::{Output, Status, exit_code};

/// Generates the SDK in generated/ from specs/, and updates specs/ for new TikTok releases
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, after_help = EXIT_STATUS)]
struct Cli {
    /// The folder that contains specs/ and generated/ [default: this workspace]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,

    /// Print only errors and results
    #[arg(long, short, global = true)]
    quiet: bool,

    #[command(subcommand)]
    command: Command,
}

const EXIT_STATUS: &str = "Exit status: 0 if the command did its work, 1 if a check found something or a search found nothing, 2 if the command could not run. `sandbox` ends with the exit status of the sandbox or of the program that it runs.";

#[derive(Subcommand)]
enum Command {
    /// Write generated/src/api and generated/openapi from specs/
    Generate {
        /// Write nothing; fail and list the differences if the generated files are not current
        #[arg(long)]
        check: bool,
        /// Regenerate after each change of a spec, until Ctrl-C
        #[arg(long, conflicts_with = "check")]
        watch: bool,
    },
    /// Find operations by words in their names (TikTok's and ours), paths, scopes and summaries
    Find {
        /// For example: get warehouse list
        #[arg(required = true, value_name = "WORD")]
        words: Vec<String>,
        /// List all matches, not only the best ones
        #[arg(long)]
        all: bool,
    },
    /// Check specs/, suggest improvements, and list the operations that TikTok has retired
    Lint {
        #[command(flatten)]
        today: Today,
    },
    /// Write the JSON Schemas in specs/schema, which editors use to complete and check specs
    Schema {
        /// Write nothing; fail and list the differences if the schemas are not current
        #[arg(long)]
        check: bool,
    },
    /// Create a spec to fill in
    New {
        /// The path of the spec, for example order/202309/get_order_list
        #[arg(value_name = "GROUP/VERSION/OPERATION")]
        operation: String,
    },
    /// Count operations, types and fields in specs/
    Stats {
        /// Print one JSON object with every operation and webhook, and the counts
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        today: Today,
    },
    /// List items without a description, with file and line
    Undescribed(descriptions::UndescribedArgs),
    /// List the entries of specs/glossary.yaml with the number of items that each describes
    Glossary {
        /// Also list the items of the entries that contain this word
        #[arg(value_name = "WORD")]
        word: Option<String>,
    },
    /// Print the OpenAPI document, or a part of it
    Openapi {
        /// Only the operations of this group, and the types that they use; `webhooks` prints the webhooks
        #[arg(long, value_name = "GROUP")]
        group: Option<String>,
    },
    /// Update specs/ from the documents that TikTok publishes; manual edits are kept
    Import {
        /// OpenAPI 3.0 or 3.1 documents, reference pages, or folders of them; later ones add to earlier ones
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Write nothing; only print the report
        #[arg(long)]
        dry_run: bool,
    },
    /// Write a reference of the API in Markdown, with an index for language models
    Docs(docs::DocsArgs),
    /// Compare recorded replies or deliveries with specs/, and list undescribed fields and values
    Drift(drift::DriftArgs),
    /// Start a local TikTok Shop for experiments and tests, or send a command to a running one
    Sandbox(sandbox::SandboxArgs),
    /// Compare two sets of specs, and classify the differences for users of the SDK as major, minor or patch
    Diff(diff::DiffArgs),
    /// Propose the next version of the SDK, and write its section of generated/CHANGELOG.md; publish nothing
    Release {
        #[command(flatten)]
        args: release::ReleaseArgs,
        #[command(flatten)]
        today: Today,
    },
}

/// The day that decides whether an operation is retired, and that dates a release.
#[derive(clap::Args)]
struct Today {
    /// The current date, which decides which operations are retired, and which a release gets [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day::parse)]
    today: Option<String>,
}

impl Today {
    fn day(self) -> String {
        self.today.unwrap_or_else(day::today)
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let root = cli.root.unwrap_or_else(workspace);
    let output = Output::new(cli.quiet);
    let done = |result: Result<(), output::Failure>| result.map(|()| Status::Done);
    exit_code(match cli.command {
        Command::Generate { check: true, .. } => generate::check(&root, &output),
        Command::Generate { watch: true, .. } => done(watch::run(&root, &output)),
        Command::Generate { check: false, watch: false } => done(generate::run(&root, None, &output)),
        Command::Schema { check: false } => done(schema::run(&root, &output)),
        Command::Schema { check: true } => schema::check(&root, &output),
        Command::Lint { today } => lint::run(&root, &today.day(), &output),
        Command::Find { words, all } => find::run(&root, &words, all, &output),
        Command::New { operation } => done(new::run(&root, &operation, &output)),
        Command::Stats { json, today } => done(stats::run(&root, json, &today.day(), &output)),
        Command::Undescribed(args) => done(descriptions::undescribed(&root, &args, &output)),
        Command::Glossary { word } => descriptions::glossary(&root, word.as_deref(), &output),
        Command::Import { paths, dry_run } => done(import::run(&root, &paths, dry_run, &output)),
        Command::Docs(args) => done(docs::run(&root, &args, &output)),
        Command::Openapi { group } => done(openapi::run(&root, group.as_deref(), &output)),
        Command::Drift(args) => drift::run(&root, &args, &output),
        Command::Sandbox(args) => sandbox::run(&root, &args),
        Command::Diff(args) => diff::run(&root, &args),
        Command::Release { args, today } => done(release::run(&root, &args, &today.day(), &output)),
    })
}

/// The workspace of this program.
fn workspace() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(here).join("..")
}
