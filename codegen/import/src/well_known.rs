//! Objects and enumerations that occur everywhere in the API under many names, and get one name here.

use std::collections::BTreeMap;

use codegen::spec::Scalar;

use crate::model::{Direction, Field, Kind};

/// An object with a fixed name. Only exact matches count: `Money` with a third field is another object.
struct WellKnownObject {
    name: &'static str,
    /// The name of the property must contain one of these, if the fields alone are ambiguous.
    property: &'static [&'static str],
    fields: &'static [(&'static str, FieldType)],
}

/// The type of a field of a well-known object. Documents describe it more or less precisely; here it is always the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FieldType {
    Text,
    Texts,
    Int,
    Decimal,
    Timestamp,
    Currency,
    LengthUnit,
    WeightUnit,
}

/// An enumeration with a fixed name. It gets all values that any document gives it.
struct WellKnownEnum {
    name: &'static str,
    field_type: FieldType,
    matches: fn(&str, &[String]) -> bool,
}

const IMAGE_URI: &str = "ImageUri";

const OBJECTS: &[WellKnownObject] = &[
    WellKnownObject { name: "Money", property: &[], fields: &[("amount", FieldType::Decimal), ("currency", FieldType::Currency)] },
    // Finance uses `value` where other groups use `amount`.
    WellKnownObject { name: "Amount", property: &[], fields: &[("value", FieldType::Decimal), ("currency", FieldType::Currency)] },
    WellKnownObject {
        name: "MoneyRange",
        property: &[],
        fields: &[
            ("minimum_amount", FieldType::Decimal),
            ("maximum_amount", FieldType::Decimal),
            ("currency", FieldType::Currency),
        ],
    },
    WellKnownObject {
        name: "FormattedMoneyRange",
        property: &[],
        fields: &[
            ("minimum_amount", FieldType::Decimal),
            ("maximum_amount", FieldType::Decimal),
            ("currency", FieldType::Currency),
            ("formatted_range", FieldType::Text),
        ],
    },
    WellKnownObject {
        name: "Weight",
        property: &["weight"],
        fields: &[("value", FieldType::Decimal), ("unit", FieldType::WeightUnit)],
    },
    WellKnownObject {
        name: "Dimensions",
        property: &["dimension"],
        fields: &[
            ("length", FieldType::Decimal),
            ("width", FieldType::Decimal),
            ("height", FieldType::Decimal),
            ("unit", FieldType::LengthUnit),
        ],
    },
    WellKnownObject {
        name: "Image",
        property: &[],
        fields: &[("url", FieldType::Text), ("width", FieldType::Int), ("height", FieldType::Int)],
    },
    // An image of a product: a URI for the API, and URLs in two sizes.
    WellKnownObject {
        name: "StoredImage",
        property: &[],
        fields: &[
            ("uri", FieldType::Text),
            ("urls", FieldType::Texts),
            ("thumb_urls", FieldType::Texts),
            ("width", FieldType::Int),
            ("height", FieldType::Int),
        ],
    },
    // A request refers to an uploaded image by its URI.
    WellKnownObject { name: IMAGE_URI, property: &["image", "img"], fields: &[("uri", FieldType::Text)] },
    WellKnownObject {
        name: "ValueRange",
        property: &[],
        fields: &[("min_value", FieldType::Decimal), ("max_value", FieldType::Decimal)],
    },
    WellKnownObject {
        name: "TimeRange",
        property: &[],
        fields: &[("start_time", FieldType::Timestamp), ("end_time", FieldType::Timestamp)],
    },
];

const ENUMERATIONS: &[WellKnownEnum] = &[
    WellKnownEnum { name: "SortOrder", field_type: FieldType::Text, matches: |name, _| name == "sort_order" },
    // Reports are in US dollars or in the currency of the shop.
    WellKnownEnum {
        name: "ReportCurrency",
        field_type: FieldType::Text,
        matches: |name, values| name == "currency" && values.iter().any(|value| value == "LOCAL"),
    },
    WellKnownEnum {
        name: "Currency",
        field_type: FieldType::Currency,
        matches: |name, values| name.ends_with("currency") && values.iter().all(|value| value.len() == 3),
    },
    WellKnownEnum {
        name: "Region",
        field_type: FieldType::Text,
        matches: |name, values| {
            ["region", "country", "market"].iter().any(|place| name.contains(place))
                && values.iter().all(|value| value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase()))
        },
    },
    WellKnownEnum {
        name: "Locale",
        field_type: FieldType::Text,
        matches: |name, values| {
            let is_locale = |value: &String| value.len() == 2 || value.as_bytes().get(2) == Some(&b'-');
            ["locale", "language"].iter().any(|word| name.contains(word)) && values.iter().all(is_locale)
        },
    },
    WellKnownEnum {
        name: "LengthUnit",
        field_type: FieldType::LengthUnit,
        matches: |name, values| name.ends_with("unit") && all_of(values, LENGTHS),
    },
    WellKnownEnum {
        name: "WeightUnit",
        field_type: FieldType::WeightUnit,
        matches: |name, values| name.ends_with("unit") && all_of(values, WEIGHTS),
    },
];

/// Units that identify an enumeration, including variants of spelling.
const LENGTHS: &[&str] = &["CENTIMETER", "CM", "FOOT", "INCH", "METER", "MICRO", "MICROMETER", "MICRON", "MILLIMETER"];
const WEIGHTS: &[&str] = &["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUND", "POUNDS"];

/// The values of the well-known enumerations in all documents.
#[derive(Debug, Default)]
pub(crate) struct DocumentedEnums {
    values: BTreeMap<&'static str, Vec<String>>,
}

impl DocumentedEnums {
    /// Collects the values of all fields.
    pub(crate) fn collect(&mut self, fields: &[Field]) {
        for field in fields {
            match field.kind.item() {
                Kind::Object { fields } => self.collect(fields),
                Kind::Enum { values } => {
                    let Some(name) = enumeration(&field.name, values) else { continue };
                    let known = self.values.entry(name).or_default();
                    known.extend(values.iter().filter(|value| !known.contains(value)).cloned().collect::<Vec<_>>());
                }
                _ => {}
            }
        }
    }

    /// Sets the kind of a well-known field.
    pub(crate) fn unify_field(&self, field: &mut Field, direction: Direction) {
        let is_sort_order =
            field.name == "sort_order" && direction == Direction::Request && matches!(field.kind, Kind::Scalar(Scalar::String));
        if is_sort_order {
            // Every list that can be sorted accepts both values, in capitals.
            field.kind = Kind::Enum { values: vec!["ASC".to_owned(), "DESC".to_owned()] };
        }
        if let Kind::Enum { values } = field.kind.item_mut()
            && let Some(known) = enumeration(&field.name, values).and_then(|name| self.values.get(name))
        {
            values.clone_from(known);
        }
    }

    /// Sets the kinds of the fields of a well-known object.
    pub(crate) fn unify_object(&self, property: &str, fields: &mut [Field]) {
        let Some(shape) = OBJECTS.iter().find(|shape| shape.matches(property, fields)) else { return };
        for field in fields {
            // Half of the documents require the URI of an image. It is optional here, so that all images share one type.
            field.required &= shape.name != IMAGE_URI;
            if let Some((_, field_type)) = shape.fields.iter().find(|(name, _)| *name == field.name) {
                field.kind = self.kind(*field_type);
            }
        }
    }

    fn kind(&self, field_type: FieldType) -> Kind {
        match field_type {
            FieldType::Text => Kind::Scalar(Scalar::String),
            FieldType::Texts => Kind::List(Box::new(Kind::Scalar(Scalar::String))),
            FieldType::Int => Kind::Scalar(Scalar::Int),
            FieldType::Decimal => Kind::Scalar(Scalar::Decimal),
            FieldType::Timestamp => Kind::Scalar(Scalar::Timestamp),
            FieldType::Currency | FieldType::LengthUnit | FieldType::WeightUnit => {
                let name = ENUMERATIONS
                    .iter()
                    .find(|enumeration| enumeration.field_type == field_type)
                    .map_or("", |enumeration| enumeration.name);
                self.values.get(name).map_or(Kind::Scalar(Scalar::String), |values| Kind::Enum { values: values.clone() })
            }
        }
    }
}

/// Whether the name belongs to a well-known type. No other type gets it.
pub(crate) fn is_name(name: &str) -> bool {
    OBJECTS.iter().any(|shape| shape.name == name) || ENUMERATIONS.iter().any(|enumeration| enumeration.name == name)
}

/// The name of a well-known object. A variant with required fields, limits or defaults is another type.
pub(crate) fn object(property: &str, fields: &[Field]) -> Option<&'static str> {
    let is_plain = fields.iter().all(|field| !field.required && field.facts.range.is_none() && field.facts.default.is_none());
    OBJECTS.iter().find(|shape| is_plain && shape.matches(property, fields)).map(|shape| shape.name)
}

/// The name of a well-known enumeration.
pub(crate) fn enumeration(property: &str, values: &[String]) -> Option<&'static str> {
    ENUMERATIONS.iter().find(|enumeration| (enumeration.matches)(property, values)).map(|enumeration| enumeration.name)
}

impl WellKnownObject {
    fn matches(&self, property: &str, fields: &[Field]) -> bool {
        let has =
            |name: &str, field_type: FieldType| fields.iter().any(|field| field.name == name && field_type.matches(&field.kind));
        (self.property.is_empty() || self.property.iter().any(|part| property.contains(part)))
            && self.fields.len() == fields.len()
            && self.fields.iter().all(|(name, field_type)| has(name, *field_type))
    }
}

impl FieldType {
    fn matches(self, kind: &Kind) -> bool {
        match self {
            Self::Text => matches!(kind, Kind::Scalar(Scalar::String)),
            Self::Texts => matches!(kind, Kind::List(item) if matches!(**item, Kind::Scalar(Scalar::String))),
            Self::Int => matches!(kind, Kind::Scalar(Scalar::Int)),
            Self::Decimal => matches!(kind, Kind::Scalar(Scalar::Decimal) | Kind::Scalar(Scalar::String)),
            Self::Timestamp => matches!(kind, Kind::Scalar(Scalar::Timestamp)),
            Self::Currency | Self::LengthUnit | Self::WeightUnit => {
                matches!(kind, Kind::Scalar(Scalar::String) | Kind::Enum { .. })
            }
        }
    }
}

fn all_of(values: &[String], known: &[&str]) -> bool {
    values.iter().all(|value| known.contains(&value.as_str()))
}
