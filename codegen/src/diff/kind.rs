//! Every kind of change with its level: the only place that classifies.
//!
//! The levels follow <https://doc.rust-lang.org/cargo/reference/semver.html>. A reason ends with the name of the rule there, if one
//! applies. The reference leaves behaviour at run time to the maintainers. Here, a change is
//!
//! - **major** if a program that compiled and worked may no longer compile, or if the SDK may reject a call that it sent before;
//! - **minor** if it adds something, or if the program compiles and the SDK behaves differently because TikTok does;
//! - **patch** if only documentation changes.

use std::fmt;

/// How much a change matters to users of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Patch,
    Minor,
    Major,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Patch];

    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Declares the enum together with the level, the name, the title and the reason of each kind, so that a new kind is one new line.
macro_rules! kinds {
    ($($variant:ident $level:ident $name:literal $title:literal $reason:literal;)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChangeKind {
            $(#[doc = $title] $variant,)*
        }

        impl ChangeKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            pub fn level(self) -> Level {
                match self {
                    $(Self::$variant => Level::$level,)*
                }
            }

            /// The name for programs: `field_removed`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// A short description of the change.
            pub fn title(self) -> &'static str {
                match self {
                    $(Self::$variant => $title,)*
                }
            }

            /// Why the change has its level.
            pub fn reason(self) -> &'static str {
                match self {
                    $(Self::$variant => $reason,)*
                }
            }
        }
    };
}

kinds! {
    // The API and its groups.
    HostChanged Minor "host_changed" "host changed"
        "the constant keeps its type; requests go to the new host";
    GroupAdded Minor "group_added" "group added"
        "a new module and Cargo feature break nothing (cargo-feature-add)";
    GroupRemoved Major "group_removed" "group removed"
        "its Cargo feature and its module are gone (cargo-feature-remove)";
    GroupOptIn Major "group_opt_in" "group off by default"
        "code that relies on the default features no longer compiles (cargo-feature-remove-another)";
    GroupOnByDefault Minor "group_on_by_default" "group on by default"
        "the default features contain one more module (cargo-feature-add)";

    // Operations.
    OperationAdded Minor "operation_added" "operation added"
        "new public types break nothing (item-new)";
    OperationRemoved Major "operation_removed" "operation removed"
        "its public types are gone (item-remove)";
    OperationRenamed Major "operation_renamed" "operation renamed"
        "the old path is gone (item-remove)";
    OperationRetired Minor "operation_retired" "operation retired"
        "a deprecation is only a warning (new-lints)";
    OperationRestored Minor "operation_restored" "operation no longer retired"
        "a deprecation that ends breaks nothing (new-lints)";
    RetirementMoved Minor "retirement_moved" "retirement moved"
        "the types stay the same; checks before a call use the new date";
    DefaultVersionIncompatible Major "default_version_incompatible" "another, incompatible version is exported without its number"
        "the path in the group now names types that lack or change public items (item-remove)";
    DefaultVersionChanged Minor "default_version_changed" "another, compatible version is exported without its number"
        "the path in the group names types with at least the same public items; calls use the other version";
    DefaultVersionRemoved Major "default_version_removed" "no longer exported without its version"
        "the path in the group is gone (item-remove)";
    DefaultVersionAdded Minor "default_version_added" "exported without its version"
        "a new path breaks nothing (item-new)";
    AccessTightened Major "access_tightened" "other token or cipher required"
        "a handle that could call the operation no longer can (generic-bounds-tighten)";
    AccessLoosened Minor "access_loosened" "token or cipher no longer required"
        "every handle that could call the operation still can (generic-bounds-loosen)";
    RouteChanged Minor "route_changed" "method or path changed"
        "the types stay the same; the request goes to another endpoint";
    BodyChanged Minor "body_changed" "kind of body changed"
        "the types stay the same; the request is sent in another form";
    ResponseChanged Major "response_changed" "type of the reply changed"
        "code that names the type of the reply no longer compiles (trait-item-signature)";
    ScopesChanged Minor "scopes_changed" "scopes changed"
        "the types stay the same; checks before a call use the new scopes";
    MarketsChanged Minor "markets_changed" "markets changed"
        "the types stay the same; checks before a call use the new markets";
    IdempotencyChanged Minor "idempotency_changed" "idempotency key changed"
        "the types stay the same; it decides which failed calls the client retries";
    RepeatableChanged Minor "repeatable_changed" "safe retries changed"
        "the types stay the same; it decides which failed calls the client retries";
    SampleAdded Minor "sample_added" "sample added"
        "a new trait impl breaks nothing (item-new)";
    SampleRemoved Major "sample_removed" "sample removed"
        "tests that use the sample no longer compile (item-remove)";

    // Lists.
    PagingAdded Minor "paging_added" "list is now paginated"
        "a new trait impl breaks nothing (item-new)";
    PagingRemoved Major "paging_removed" "list is no longer paginated"
        "calls that page through the list no longer compile (item-remove)";
    PagingItemChanged Major "paging_item_changed" "items of the paginated list changed"
        "code that uses the items no longer compiles (trait-item-signature)";
    PagingChanged Minor "paging_changed" "pagination changed"
        "the types stay the same; the client moves to the next page in another way";
    BatchAdded Minor "batch_added" "longer lists can be split into several calls"
        "a new trait impl breaks nothing (item-new)";
    BatchRemoved Major "batch_removed" "longer lists can no longer be split into several calls"
        "calls that split the list no longer compile (item-remove)";
    BatchChanged Minor "batch_changed" "size of split calls changed"
        "the types stay the same; the client sends another number of entries in each call";

    // Types.
    TypeAdded Minor "type_added" "type added"
        "a new public type breaks nothing (item-new)";
    TypeRemoved Major "type_removed" "type removed"
        "the public type is gone (item-remove)";
    TypeRenamed Major "type_renamed" "type renamed"
        "the old name is gone (item-remove)";
    TypeMoved Major "type_moved" "type moved"
        "the old path is gone (item-remove)";
    TypeKindChanged Major "type_kind_changed" "object and enumeration exchanged"
        "a struct has fields and an enum has variants (item-remove)";
    DirectionAdded Minor "direction_added" "type is now both sent and received"
        "new trait impls and functions break nothing (impl-item-new)";
    DirectionRemoved Major "direction_removed" "type is no longer both sent and received"
        "its constructor, setters or trait impls are gone (item-remove)";
    FailuresAdded Minor "failures_added" "reports partial failures"
        "a new trait impl breaks nothing (item-new)";
    FailuresRemoved Major "failures_removed" "no longer reports partial failures"
        "calls of `failures()` no longer compile (item-remove)";
    FailuresChanged Minor "failures_changed" "partial failures changed"
        "the types stay the same; `failures()` contains other parts";
    StorageAdded Minor "storage_added" "request can be stored and compared"
        "new trait impls break nothing (item-new)";
    StorageRemoved Major "storage_removed" "request can no longer be stored and compared"
        "a request with a file implements neither `Serialize` nor `PartialEq` (item-remove)";

    // Fields.
    FieldAdded Minor "field_added" "field added"
        "the struct is `#[non_exhaustive]`, and a new setter breaks nothing (impl-item-new)";
    RequiredFieldAdded Major "required_field_added" "required field added"
        "the constructor needs one more value (fn-change-arity)";
    FieldRemoved Major "field_removed" "field removed"
        "the public field is gone (item-remove)";
    FieldRenamed Major "field_renamed" "field renamed"
        "the public field with the old name is gone (item-remove)";
    FieldTypeChanged Major "field_type_changed" "type of a field changed"
        "code that reads or sets the public field no longer compiles (item-remove)";
    FieldNowRequired Major "field_now_required" "field is now required"
        "the constructor needs one more value, and the setter is gone (fn-change-arity)";
    FieldNowOptional Major "field_now_optional" "field is now optional"
        "the constructor needs one value fewer (fn-change-arity)";
    ArgumentsReordered Major "arguments_reordered" "arguments of the constructor reordered"
        "a call passes its values to other fields (fn-change-arity)";
    LimitNarrowed Major "limit_narrowed" "accepts fewer values"
        "the SDK rejects requests that it sent before";
    LimitWidened Minor "limit_widened" "accepts more values"
        "every request that the SDK sent before is still sent";
    WireNameChanged Minor "wire_name_changed" "JSON name changed"
        "the types stay the same; the field is sent or read under another name";
    FieldPlaceChanged Minor "field_place_changed" "field moved to another part of the request"
        "the types stay the same; the field is sent in another place";
    FormatChanged Minor "format_changed" "format of a field changed"
        "the types stay the same; the value is sent in another form";

    // Values of enumerations.
    ValueAdded Minor "value_added" "value added"
        "the enum is `#[non_exhaustive]`, so every `match` has a `_` arm (enum-variant-new)";
    ValueRemoved Major "value_removed" "value removed"
        "the variant is gone (item-remove)";
    ValueRenamed Major "value_renamed" "value renamed"
        "the variant with the old name is gone (item-remove)";
    ValueTextChanged Minor "value_text_changed" "text of a value changed"
        "the variant stays the same; another text is sent or read";

    // Webhooks.
    WebhookAdded Minor "webhook_added" "webhook added"
        "`Event` is `#[non_exhaustive]`, so every `match` has a `_` arm (enum-variant-new)";
    WebhookRemoved Major "webhook_removed" "webhook removed"
        "the variant of `Event` and the payload are gone (item-remove)";
    WebhookRenamed Major "webhook_renamed" "webhook renamed"
        "the variant of `Event` and the path of the payload are gone (item-remove)";
    WebhookTypeChanged Minor "webhook_type_changed" "type number changed"
        "the types stay the same; other deliveries are read as this event";

    // Error codes.
    ErrorAdded Minor "error_added" "error code added"
        "the table keeps its type; failures with this code are classified";
    ErrorRemoved Minor "error_removed" "error code removed"
        "the table keeps its type; failures with this code are no longer classified";
    ErrorClassChanged Minor "error_class_changed" "class of an error changed"
        "the table keeps its type; `Error::kind` returns another kind";
    ErrorOrderChanged Minor "error_order_changed" "order of the keywords of an error changed"
        "the table keeps its type; a message with several keywords is classified by another one";
    RetryRuleChanged Minor "retry_rule_changed" "retry rule of an error changed"
        "the table keeps its type; the client retries other calls";

    // Changes that do not affect programs.
    DocumentationChanged Patch "documentation_changed" "documentation changed"
        "no public item and no behaviour changes";
}
