//! An open enum: texts, variants, and values that are not known.

use std::collections::HashSet;

use crate::__private::*;

enum Color {
    Red,
    Blue,
    UnknownValue(UnknownValue),
}

impl OpenEnum for Color {
    const TEXTS: &'static [&'static str] = &["RED", "blue \"sky\""];

    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Red,
            Ok(_) => Self::Blue,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Red => Ok(0),
            Self::Blue => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Color, Read, Write);

#[test]
fn values_are_the_known_ones_in_order() {
    let values: Vec<Color> = Color::values().collect();
    assert_eq!(values, [Color::Red, Color::Blue]);
    assert!(values.iter().map(Color::as_str).eq(Color::TEXTS.iter().copied()));
    assert_eq!(values[1].clone(), Color::Blue);
    assert_eq!(Color::from("GREEN").clone().as_str(), "GREEN");
}

#[test]
fn texts_round_trip_through_variants() {
    assert_eq!(Color::from("RED"), Color::Red);
    assert_eq!(Color::from(Color::Blue.as_str()), Color::Blue);
    for text in ["RED", "blue \"sky\"", "red", "", "GREEN"] {
        let color = Color::from(text);
        assert_eq!((color.as_str(), color.to_string().as_str()), (text, text));
        assert_eq!(matches!(color, Color::UnknownValue(_)), !["RED", "blue \"sky\""].contains(&text));
        let (mut json, mut query) = (JsonWriter::after(Vec::new()), Vec::new());
        color.write(&mut json);
        color.append_to(&mut query);
        assert_eq!(serde_json::from_slice::<String>(&json.bytes).expect("JSON"), text);
        assert_eq!(query, text.as_bytes());
    }
    assert_eq!(format!("{:?} {:?}", Color::Red, Color::from("GREEN")), "RED GREEN");
    assert_ne!(Color::from("GREEN"), Color::from("BROWN"));
    assert_ne!(Color::Red, Color::from("red"));
    let colors: HashSet<_> = ["RED", "GREEN", "RED", "GREEN"].map(Color::from).into();
    assert_eq!(colors, [Color::Red, Color::from("GREEN")].into());
}
