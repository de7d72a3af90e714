//! The weight and the dimensions of the package.

use rust_decimal::Decimal;
use serde_json::Value;

use super::super::super::Refusal;
use super::super::catalogue::ProductKind;
use super::super::content::ProductContent;
use super::super::read::{ProductReader, decimal};

impl ProductReader<'_> {
    pub(super) fn check_package(&self, content: &ProductContent, kind: &ProductKind) -> Result<(), Refusal> {
        let weight = content.details.get("package_weight");
        let dimensions = content.details.get("package_dimensions");
        let Some(value) = weight.and_then(|weight| weight.get("value")) else {
            return Err(Refusal::parameter("Invalid parameter. body.package_weight.value is missing"));
        };
        let value = decimal(value).ok_or_else(|| Refusal::new(12_019_011, "product package weight is invalid"))?;
        if value <= Decimal::ZERO {
            return Err(Refusal::new(12_052_181, "The package weight of the product can not be zero."));
        }
        let weight_unit = unit(weight);
        if !self.market.weight_units.iter().any(|unit| unit == weight_unit) {
            return Err(unit_refused());
        }
        let Some(dimensions) = dimensions else {
            return match kind.needs_dimensions {
                true => Err(Refusal::new(12_052_116, "product package size is invalid")),
                false => Ok(()),
            };
        };
        for side in ["length", "width", "height"] {
            if dimensions.get(side).and_then(decimal).is_none_or(|side| side <= Decimal::ZERO) {
                return Err(Refusal::new(12_019_012, "product package size is invalid"));
            }
        }
        let size_unit = unit(Some(dimensions));
        if !self.market.size_units.iter().any(|unit| unit == size_unit) {
            return Err(unit_refused());
        }
        match (weight_unit == "POUND") == (size_unit == "INCH") {
            true => Ok(()),
            false => Err(Refusal::new(12_052_915, "package weight unit and dimension unit miss match.")),
        }
    }
}

fn unit(value: Option<&Value>) -> &str {
    value.and_then(|value| value.get("unit")?.as_str()).unwrap_or_default()
}

fn unit_refused() -> Refusal {
    Refusal::new(12_052_916, "The package unit is not supported in the current region.")
}
