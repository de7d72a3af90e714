//! Documented and recorded replies, each read by the response type of its own operation.
//!
//! That a reply is read without an error says little, because replies forgive. So each member of each sample must also make a
//! difference to what is read: one that does not is sent by TikTok and described by no spec.
//!
//! The recorded bodies keep the shape of what was sent; what would name a person, a parcel or a shop is made up.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod failures;
mod members;
mod recorded;
mod sample;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;
use tiktok_shop::Error;

use self::members::{holds_nothing, passed_over};
use self::sample::folder;
use self::table::samples;

/// Samples of a version that no document describes, read as the version that is described.
const OTHER_VERSIONS: &[(&str, &str)] = &[("return_refund__review_aftersales__juli1", "202603")];

/// Fails with every line, not with the first.
fn none(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn the_table_lists_the_files() {
    let listed: Vec<_> = samples().iter().map(|sample| sample.file.to_owned()).collect();
    let entries = fs::read_dir(folder()).expect("the folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let names = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let files: BTreeSet<_> = names.map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned()).collect();
    assert_eq!(listed, Vec::from_iter(files), "the table is not what is in the folder, sorted");
}

#[test]
fn requests_are_the_ones_that_were_answered() {
    let text = fs::read_to_string(folder().join("index.tsv")).expect("the index");
    let mut index = BTreeMap::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split('\t').map(str::to_owned);
        let [file, method, path] = [cells.next(), cells.next(), cells.next()].map(|cell| cell.expect("three cells and more"));
        index.insert(file, (method, path));
    }
    let mut failures = Vec::new();
    for sample in samples() {
        let Some((method, path)) = index.remove(&format!("{}.json", sample.file)) else {
            failures.push(format!("{}: not in index.tsv", sample.file));
            continue;
        };
        let path = match OTHER_VERSIONS.iter().find(|(file, _)| *file == sample.file) {
            Some((_, version)) => path.replacen(version, version_of(sample.path), 1),
            None => path,
        };
        if (method.as_str(), blanked(&path)) != (sample.method.as_str(), blanked(sample.path)) {
            failures.push(format!("{}: answers {method} {path}, not {} {}", sample.file, sample.method, sample.path));
        }
    }
    failures.extend(index.into_keys().map(|file| format!("{file}: no such sample")));
    none(failures);
}

#[test]
fn versions_that_differ_are_still_undescribed() {
    let described: BTreeSet<_> = samples().iter().map(|sample| sample.path).collect();
    for (file, version) in OTHER_VERSIONS {
        let sample = samples().into_iter().find(|sample| sample.file == *file).expect(file);
        let path = sample.path.replacen(version_of(sample.path), version, 1);
        assert!(path != sample.path && !described.contains(path.as_str()), "{file}: {path} is described now");
    }
}

/// `/order/202309/orders/{order_id}` without what its ids are called.
fn blanked(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

fn version_of(path: &str) -> &str {
    path.split('/').nth(2).expect("a version")
}

#[test]
fn every_sample_is_read() {
    let mut failures = Vec::new();
    for sample in samples() {
        let code = sample.json()["code"].as_i64();
        match (sample.read(&sample.body()), code) {
            (Ok(_), Some(0)) => {}
            (Err(Error::Api(error)), Some(code)) if code != 0 && error.code == code => {}
            (Err(error), Some(0)) => failures.push(format!("{}: {error}", sample.file)),
            (result, code) => failures.push(format!("{}: its code is {code:?}, and it gives {result:?}", sample.file)),
        }
    }
    none(failures);
}

#[test]
fn nothing_that_is_sent_is_passed_over() {
    let mut failures = Vec::new();
    for sample in samples() {
        let json = sample.json();
        let nothing = sample.read(br#"{"code":0}"#).expect("an answer without data");
        if sample.read(&sample.body()).is_ok_and(|text| text == nothing) && !holds_nothing(&json["data"]) {
            failures.push(format!("{}: nothing of it is read", sample.file));
        }
        failures.extend(passed_over(&sample, &json).into_iter().map(|place| format!("{}: {place}", sample.file)));
    }
    none(failures);
}

#[test]
fn a_refusal_is_told_by_its_code_whatever_its_data() {
    for sample in samples() {
        let mut json = sample.json();
        json["code"] = 36009004.into();
        let refusal = sample.read(json.to_string().as_bytes()).map_err(|error| error.code());
        assert_eq!(refusal, Err(Some(36009004)), "{}", sample.file);
        json["data"] = Value::from(vec![1, 2]);
        let refusal = sample.read(json.to_string().as_bytes()).map_err(|error| error.code());
        assert_eq!(refusal, Err(Some(36009004)), "{}", sample.file);
    }
}
