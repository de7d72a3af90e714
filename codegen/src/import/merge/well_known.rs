//! What recurs all over the API under many names, and the one name it has here.

use std::collections::BTreeMap;

use super::normal::Direction;
use super::upstream::{Field, Kind};

/// An object that has one name wherever it stands. Only exact matches count: `Money` with a third field is something else.
struct Shape {
    name: &'static str,
    /// What the property's name has to contain (one of them), where the fields alone say too little.
    property: &'static [&'static str],
    fields: &'static [(&'static str, Part)],
}

/// The fields of well-known objects. Upstream states their kinds more or less precisely; here they are all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Text,
    Texts,
    Int,
    Decimal,
    Timestamp,
    Currency,
    LengthUnit,
    WeightUnit,
}

/// An enumeration that has one name wherever it stands, and all values that are published for it anywhere.
struct Enumeration {
    name: &'static str,
    part: Part,
    is: fn(&str, &[String]) -> bool,
}

const IMAGE_URI: &str = "ImageUri";

const SHAPES: &[Shape] = &[
    Shape { name: "Money", property: &[], fields: &[("amount", Part::Decimal), ("currency", Part::Currency)] },
    // Finance says `value` where all others say `amount`.
    Shape { name: "Amount", property: &[], fields: &[("value", Part::Decimal), ("currency", Part::Currency)] },
    Shape {
        name: "MoneyRange",
        property: &[],
        fields: &[("minimum_amount", Part::Decimal), ("maximum_amount", Part::Decimal), ("currency", Part::Currency)],
    },
    Shape {
        name: "FormattedMoneyRange",
        property: &[],
        fields: &[
            ("minimum_amount", Part::Decimal),
            ("maximum_amount", Part::Decimal),
            ("currency", Part::Currency),
            ("formatted_range", Part::Text),
        ],
    },
    Shape { name: "Weight", property: &["weight"], fields: &[("value", Part::Decimal), ("unit", Part::WeightUnit)] },
    Shape {
        name: "Dimensions",
        property: &["dimension"],
        fields: &[("length", Part::Decimal), ("width", Part::Decimal), ("height", Part::Decimal), ("unit", Part::LengthUnit)],
    },
    Shape { name: "Image", property: &[], fields: &[("url", Part::Text), ("width", Part::Int), ("height", Part::Int)] },
    // As products have them: by address for the API, by addresses for browsers, in two sizes.
    Shape {
        name: "StoredImage",
        property: &[],
        fields: &[
            ("uri", Part::Text),
            ("urls", Part::Texts),
            ("thumb_urls", Part::Texts),
            ("width", Part::Int),
            ("height", Part::Int),
        ],
    },
    // What a request refers to an uploaded image by.
    Shape { name: IMAGE_URI, property: &["image", "img"], fields: &[("uri", Part::Text)] },
    Shape { name: "ValueRange", property: &[], fields: &[("min_value", Part::Decimal), ("max_value", Part::Decimal)] },
    Shape { name: "TimeRange", property: &[], fields: &[("start_time", Part::Timestamp), ("end_time", Part::Timestamp)] },
];

const ENUMERATIONS: &[Enumeration] = &[
    Enumeration { name: "SortOrder", part: Part::Text, is: |name, _| name == "sort_order" },
    // Reports are in dollars or in the shop's own money.
    Enumeration {
        name: "ReportCurrency",
        part: Part::Text,
        is: |name, values| name == "currency" && values.iter().any(|value| value == "LOCAL"),
    },
    Enumeration {
        name: "Currency",
        part: Part::Currency,
        is: |name, values| name.ends_with("currency") && values.iter().all(|value| value.len() == 3),
    },
    Enumeration {
        name: "Region",
        part: Part::Text,
        is: |name, values| {
            ["region", "country", "market"].iter().any(|place| name.contains(place))
                && values.iter().all(|value| value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase()))
        },
    },
    Enumeration {
        name: "Locale",
        part: Part::Text,
        is: |name, values| {
            let is_locale = |value: &String| value.len() == 2 || value.as_bytes().get(2) == Some(&b'-');
            ["locale", "language"].iter().any(|tongue| name.contains(tongue)) && values.iter().all(is_locale)
        },
    },
    Enumeration {
        name: "LengthUnit",
        part: Part::LengthUnit,
        is: |name, values| name.ends_with("unit") && all_of(values, LENGTHS),
    },
    Enumeration {
        name: "WeightUnit",
        part: Part::WeightUnit,
        is: |name, values| name.ends_with("unit") && all_of(values, WEIGHTS),
    },
];

/// Units by which these enumerations are recognized, variants of spelling included.
const LENGTHS: &[&str] = &["CENTIMETER", "CM", "FOOT", "INCH", "METER", "MICRO", "MICROMETER", "MICRON", "MILLIMETER"];
const WEIGHTS: &[&str] = &["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUND", "POUNDS"];

/// The values that are published for the well-known enumerations anywhere.
#[derive(Debug, Default)]
pub(super) struct Published {
    values: BTreeMap<&'static str, Vec<String>>,
}

impl Published {
    /// Takes note of the values in a tree.
    pub(super) fn collect(&mut self, fields: &[Field]) {
        for field in fields {
            match core(&field.kind) {
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

    /// What a field is, whatever its own place in the documents says of it.
    pub(super) fn settle_field(&self, field: &mut Field, direction: Direction) {
        let sorts = field.name == "sort_order" && direction == Direction::Request && matches!(field.kind, Kind::String);
        if sorts {
            // Every list that sorts takes both, and in capitals (PROTOCOL.md, section 4).
            field.kind = Kind::Enum { values: vec!["ASC".to_owned(), "DESC".to_owned()] };
        }
        if let Kind::Enum { values } = core_mut(&mut field.kind)
            && let Some(known) = enumeration(&field.name, values).and_then(|name| self.values.get(name))
        {
            values.clone_from(known);
        }
    }

    /// Gives the fields of a well-known object their kinds.
    pub(super) fn settle_object(&self, property: &str, fields: &mut [Field]) {
        let Some(shape) = SHAPES.iter().find(|shape| shape.fits(property, fields)) else { return };
        for field in fields {
            // Half of the places say that an image's address is required, and no place shows an image without one.
            field.required &= shape.name != IMAGE_URI;
            if let Some((_, part)) = shape.fields.iter().find(|(name, _)| *name == field.name) {
                field.kind = self.kind(*part);
            }
        }
    }

    fn kind(&self, part: Part) -> Kind {
        match part {
            Part::Text => Kind::String,
            Part::Texts => Kind::List(Box::new(Kind::String)),
            Part::Int => Kind::Int,
            Part::Decimal => Kind::Decimal,
            Part::Timestamp => Kind::Timestamp,
            Part::Currency | Part::LengthUnit | Part::WeightUnit => {
                let name =
                    ENUMERATIONS.iter().find(|enumeration| enumeration.part == part).map_or("", |enumeration| enumeration.name);
                self.values.get(name).map_or(Kind::String, |values| Kind::Enum { values: values.clone() })
            }
        }
    }
}

/// Whether a name belongs to something well known: nothing else bears it.
pub(super) fn is_name(name: &str) -> bool {
    SHAPES.iter().any(|shape| shape.name == name) || ENUMERATIONS.iter().any(|enumeration| enumeration.name == name)
}

/// The name of a well-known object, where nothing about it is required or bounded.
pub(super) fn shape(property: &str, fields: &[Field]) -> Option<&'static str> {
    let free = fields.iter().all(|field| !field.required && field.facts.range.is_none() && field.facts.default.is_none());
    SHAPES.iter().find(|shape| free && shape.fits(property, fields)).map(|shape| shape.name)
}

/// The name of a well-known enumeration.
pub(super) fn enumeration(property: &str, values: &[String]) -> Option<&'static str> {
    ENUMERATIONS.iter().find(|enumeration| (enumeration.is)(property, values)).map(|enumeration| enumeration.name)
}

impl Shape {
    fn fits(&self, property: &str, fields: &[Field]) -> bool {
        let has = |name: &str, part: Part| fields.iter().any(|field| field.name == name && part.fits(&field.kind));
        (self.property.is_empty() || self.property.iter().any(|part| property.contains(part)))
            && self.fields.len() == fields.len()
            && self.fields.iter().all(|(name, part)| has(name, *part))
    }
}

impl Part {
    fn fits(self, kind: &Kind) -> bool {
        match self {
            Self::Text => matches!(kind, Kind::String),
            Self::Texts => matches!(kind, Kind::List(item) if matches!(**item, Kind::String)),
            Self::Int => matches!(kind, Kind::Int),
            Self::Decimal => matches!(kind, Kind::Decimal | Kind::String),
            Self::Timestamp => matches!(kind, Kind::Timestamp),
            Self::Currency | Self::LengthUnit | Self::WeightUnit => matches!(kind, Kind::String | Kind::Enum { .. }),
        }
    }
}

fn all_of(values: &[String], known: &[&str]) -> bool {
    values.iter().all(|value| known.contains(&value.as_str()))
}

fn core(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(item) => core(item),
        other => other,
    }
}

fn core_mut(kind: &mut Kind) -> &mut Kind {
    match kind {
        Kind::List(item) => core_mut(item),
        other => other,
    }
}
