//! One import, step by step.

use std::collections::BTreeSet;

use super::create::{NewOperation, NewWebhook, subject};
use super::homes::Homes;
use super::normal::Direction;
use super::op_names::{operation_names, webhook_name};
use super::paths::{address, noun};
use super::plan::{Holds, Plan, Settled};
use super::shared::{Usage, names_in, seed};
use super::specs::{Document, Specs, request, stem, types_file};
use super::types::{Chain, Root, Ty};
use super::update::{Addition, Change, Desk, Holder, decide, gone, update_event, update_facts, visit};
use super::upstream::{Api, Field, Operation};
use super::words::Splitter;
use super::{Files, Merged, Report, errors, groups, samples};

/// What does not exist yet.
#[derive(Debug, Default)]
struct Drafts<'a> {
    operations: Vec<NewOperation<'a>>,
    webhooks: Vec<NewWebhook<'a>>,
}

/// Holds a model in its normal form against the specs.
pub(super) fn run(api: &Api, specs: &Specs, existing: &Files) -> Merged {
    let mut report = Report::default();
    report.unplaced.extend(api.problems.iter().map(|problem| format!("{}: {}", problem.place, problem.what)));
    let visits = visit(api, specs);
    let decisions = decide(&visits, specs, existing, &mut report);
    gone(api, specs, existing, &visits, &mut report);

    let (mut plan, mut homes) = (Plan::default(), Homes::default());
    seed_all(&mut plan, &mut homes, specs, decisions.groups().chain(new_groups(api, specs)).collect());
    let mut planned = |holder: &Holder, field: &Field, way| plan_field(&mut plan, &mut homes, specs, (holder, field, way));
    let added: Vec<(&Addition, Ty)> =
        decisions.additions.iter().map(|one| (one, planned(&one.holder, &one.field, one.direction))).collect();
    let changed: Vec<(&Change, Option<Ty>)> = decisions
        .changes
        .iter()
        .map(|one| (one, one.retyped.as_ref().map(|(field, way)| planned(&one.holder, field, *way))))
        .collect();
    let drafts = Drafts::plan(&mut plan, &mut homes, api, specs, existing, &mut report);
    plan.taken.shared = homes.shared();
    let settled = plan.settle();

    let mut desk = Desk::new(specs, existing);
    for (file, operation) in &visits.operations {
        update_facts(&mut desk, specs, file, operation, &mut report);
    }
    for (file, webhook) in &visits.webhooks {
        update_event(&mut desk, specs, file, webhook, &mut report);
    }
    // Additions first: they lay out what stood in braces.
    for (addition, ty) in added {
        desk.add_field(addition, settled.field(&addition.field, &ty, None), &mut report);
    }
    for (change, ty) in changed {
        desk.change(change, ty.map(|ty| settled.spelled(&ty)), &mut report);
    }
    for (holder, missing) in &decisions.values {
        desk.add_values(holder, missing, &mut report);
    }
    put_types(&mut desk, &homes, &settled, specs, &mut report);
    put_groups(&mut desk, specs, &drafts);
    let mut files = desk.finish(&mut report);
    for (file, operation) in &visits.operations {
        samples::add(operation, file, existing, &mut files, &mut report);
    }
    drafts.write(&settled, existing, &mut files, &mut report);
    errors::add(api, existing, &mut files, &mut report);
    Merged { files, report: report.sorted() }
}

/// The groups that get new operations or webhooks.
fn new_groups<'a>(api: &'a Api, specs: &'a Specs) -> impl Iterator<Item = &'a str> {
    let operations = api.operations.iter().filter(|operation| specs.operation(operation).is_none());
    let webhook = api.webhooks.iter().any(|webhook| !specs.webhooks.contains_key(&webhook.kind)).then_some("webhooks");
    operations.filter_map(|operation| address(&operation.path)).map(|address| address.group).chain(webhook)
}

/// Makes the shared types of the groups that something is added to known to the plan.
fn seed_all(plan: &mut Plan, homes: &mut Homes, specs: &Specs, groups: BTreeSet<&str>) {
    if groups.is_empty() {
        return;
    }
    let usage = Usage::of_specs(specs);
    for group in groups {
        seed(plan, specs, &usage, group, homes);
    }
}

/// Plans a field of a spec that exists.
pub(super) fn plan_field(
    plan: &mut Plan,
    homes: &mut Homes,
    specs: &Specs,
    (holder, field, direction): (&Holder, &Field, Direction),
) -> Ty {
    let home = homes.of(&holder.file);
    plan.taken.homes.entry(home).or_insert_with(|| names_in(specs, &holder.file));
    let name = stem(&holder.file).unwrap_or_default();
    let chain = match (holder.definition(), specs.documents.get(&holder.file)) {
        (Some(ty), _) => Chain::of_type(ty),
        (None, Some(Document::Operation(operation))) => Chain::of_operation(noun(request(operation).1), name),
        (None, _) => Chain::of_operation(subject(name), name),
    };
    plan.add(&Root { home, group: holder.group(), chain, direction, field })
}

/// Puts new types where they belong, and lets shared ones grow.
pub(super) fn put_types(desk: &mut Desk<'_>, homes: &Homes, settled: &Settled, specs: &Specs, report: &mut Report) {
    for (file, home) in homes.iter().filter(|(file, _)| specs.documents.contains_key(*file)) {
        for (name, lines) in settled.types_of(home) {
            desk.add_type(file, name, &lines);
        }
    }
    for (group, types) in settled.shared_types() {
        for (name, lines) in types {
            desk.add_type(&types_file(group), name, &lines);
        }
    }
    for (group, name, holds) in settled.pinned_types() {
        let holder = Holder::of_shared_type(group, name);
        match holds {
            Holds::Fields(fields) => fields.iter().for_each(|field| desk.grow(&holder, field, report)),
            Holds::Values(values) => desk.grow_values(&holder, &values, report),
        }
    }
}

/// Tells `api.yaml` of new groups.
fn put_groups(desk: &mut Desk<'_>, specs: &Specs, drafts: &Drafts<'_>) {
    let groups: BTreeSet<&str> = drafts.operations.iter().map(|operation| operation.address.group).collect();
    let new: BTreeSet<&str> = groups.into_iter().filter(|group| specs.token(group).is_none()).collect();
    if !new.is_empty() {
        desk.add_groups(&new, groups::document, groups::entry);
    }
}

/// Whatever tells how words are parted: paths, and names written with blanks.
fn vocabulary(api: &Api) -> impl Iterator<Item = &str> {
    let paths = api.operations.iter().map(|operation| operation.path.as_str());
    let titles = api.operations.iter().flat_map(|operation| &operation.names).filter(|name| name.contains(' '));
    paths.chain(titles.map(String::as_str))
}

impl<'a> Drafts<'a> {
    fn plan(plan: &mut Plan, homes: &mut Homes, api: &'a Api, specs: &Specs, existing: &Files, report: &mut Report) -> Self {
        let splitter = Splitter::new(vocabulary(api));
        let mut drafts = Self::default();
        let new: Vec<&Operation> = api.operations.iter().filter(|operation| specs.operation(operation).is_none()).collect();
        let names = operation_names(&new, &specs.known_names(), &splitter);
        for (operation, name) in new.iter().zip(&names) {
            let request = format!("{} {}", operation.method, operation.path);
            let (Some(address), Some(name)) = (address(&operation.path), name) else {
                report.unplaced.push(format!("{request}: no group and version in the path"));
                continue;
            };
            let file = format!("{}/{}/{name}.yaml", address.group, address.version);
            if existing.contains_key(&file) {
                report.unplaced.push(format!("{request}: {file} is another operation's"));
                continue;
            }
            drafts.operations.push(NewOperation::plan(plan, homes, address, name, operation));
        }
        let mut taken: BTreeSet<String> = existing.keys().cloned().collect();
        for webhook in api.webhooks.iter().filter(|webhook| !specs.webhooks.contains_key(&webhook.kind)) {
            let mut name = webhook_name(webhook, &splitter);
            if !taken.insert(format!("webhooks/{name}.yaml")) {
                name = format!("{name}_{}", webhook.kind);
            }
            drafts.webhooks.push(NewWebhook::plan(plan, homes, &name, webhook));
        }
        drafts
    }

    fn write(&self, settled: &Settled, existing: &Files, files: &mut Files, report: &mut Report) {
        for operation in &self.operations {
            files.insert(operation.file.clone(), operation.text(settled));
            report.added.push(operation.file.clone());
            if operation.is_unclear() {
                report.unplaced.push(format!("{}: which list its pages continue", operation.file));
            }
            samples::add(operation.operation, &operation.file, existing, files, report);
        }
        for webhook in &self.webhooks {
            files.insert(webhook.file.clone(), webhook.text(settled));
            report.added.push(webhook.file.clone());
        }
    }
}
