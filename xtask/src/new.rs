//! `new`: creates a spec to fill in.

use std::path::Path;

use crate::files;
use crate::output::{Failure, Output};

pub(crate) fn run(root: &Path, operation: &str, output: &Output) -> Result<(), Failure> {
    let parts: Vec<&str> = operation.split('/').collect();
    let [group, version, name] = parts[..] else {
        return Err(format!("`{operation}` is not GROUP/VERSION/OPERATION; for example, write order/202309/get_order_list"));
    };
    let is_snake = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    if !is_snake(group) || !is_snake(name) {
        return Err(format!(
            "`{operation}`: the group and the operation must be in snake case, for example order/202309/get_order_list"
        ));
    }
    if version.len() != 6 || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!("`{version}` is not a version; a version is a year and a month, for example 202309"));
    }
    let path = root.join("specs").join(group).join(version).join(format!("{name}.yaml"));
    if path.exists() {
        return Err(format!("specs/{operation}.yaml already exists; nothing was written"));
    }
    files::write(&path, &template(group, version, name))?;
    output.print(format_args!("created specs/{operation}.yaml; fill it in, then run `cargo xtask generate`"));
    if !group_is_known(root, group) {
        output.print(format_args!(
            "the group `{group}` is new: add it to `groups` in specs/api.yaml, and in generated/Cargo.toml a feature that `common-groups` enables"
        ));
    }
    Ok(())
}

fn group_is_known(root: &Path, group: &str) -> bool {
    let text = std::fs::read_to_string(root.join("specs").join("api.yaml")).unwrap_or_default();
    text.lines().any(|line| line.trim_start().strip_prefix(group).is_some_and(|rest| rest.starts_with(':')))
}

fn template(group: &str, version: &str, name: &str) -> String {
    format!(
        "# See specs/README.md for the language.
summary: One sentence that says what the operation does.
request: GET /{group}/{version}/{name}
docs: {page}-{version}
scope: seller.{group}.info
cipher: shop
pages: entries

query:
  page_size: int! 1..100 -- Entries per page.
  page_token: string

response:
  next_page_token: string
  entries: Entry[]

types:
  Entry:
    fields:
      id: string
",
        page = name.replace('_', "-"),
    )
}
