//! The category, and what it requires: attributes, a brand, a size chart, certifications.

use serde_json::Value;

use super::super::super::{Id, Refusal};
use super::super::catalogue::{self, Category, CategoryAttribute, Permission, ProductKind, SizeChart};
use super::super::content::{ProductContent, Term};
use super::super::read::ProductReader;
use super::super::{brands, uploads::Uploads};

/// The category of an id, if the shop can list products in it.
pub(in super::super) fn usable(id: Id, version: &str, region: &str) -> Result<&'static Category, Refusal> {
    let category = leaf(id, version, region)?;
    let refuse = |code, message| Err(Refusal::new(code, message));
    match category.permission {
        Permission::Available => Ok(category),
        Permission::InviteOnly => refuse(
            12_052_223,
            "This category is restricted. To sell in this category, apply through the Qualification Center in Seller Center.",
        ),
        Permission::NonMainCategory => refuse(
            12_052_225,
            "You are not authorized to sell in this category because it does not fall under your shop's main category. Contact your account manager for help or select another category.",
        ),
        Permission::Prohibited => {
            refuse(12_052_220, "This category is prohibited or unsupported on TikTok Shop. Select another category.")
        }
    }
}

/// The leaf category of an id in a version of the tree.
pub(in super::super) fn leaf(id: Id, version: &str, region: &str) -> Result<&'static Category, Refusal> {
    check_version(version, region)?;
    let category = catalogue::category(id).ok_or_else(|| Refusal::new(12_052_023, "Category does not exist"))?;
    if category.version != version {
        let message = "The specified category ID is not a leaf category, or it does not belong to the specified category version.";
        return Err(Refusal::new(12_052_230, message));
    }
    match category.kind {
        Some(_) => Ok(category),
        None => Err(Refusal::new(12_052_024, "Category is not final category")),
    }
}

/// Refuses a version of the category tree that the market does not have.
pub(in super::super) fn check_version(version: &str, region: &str) -> Result<(), Refusal> {
    match catalogue::accepts(region, version) {
        true => Ok(()),
        false => {
            let message = "Incorrect category version. For US shops or global sellers with an active US shop, specify 'category version=v2'. For shops in other regions specify 'category_version=v1'.";
            Err(Refusal::new(12_052_217, message))
        }
    }
}

impl ProductReader<'_> {
    pub(super) fn check_category(&self, content: &ProductContent) -> Result<&'static ProductKind, Refusal> {
        let version = content.details.get("category_version").and_then(Value::as_str).unwrap_or("v1");
        let category = usable(content.category, version, &self.shop.region)?;
        category.kind.ok_or_else(|| Refusal::new(12_052_024, "Category is not final category"))
    }

    pub(super) fn check_brand(&self, content: &ProductContent) -> Result<(), Refusal> {
        let Some(id) = content.brand else { return Ok(()) };
        match brands::is_usable(self.world, self.shop.seller, id) {
            Some(true) => Ok(()),
            Some(false) => Err(Refusal::new(12_052_208, "A brand authorization is required to publish this listing.")),
            None => Err(Refusal::new(12_052_026, "Brand does not exist")),
        }
    }

    pub(super) fn check_attributes(&self, content: &ProductContent, kind: &ProductKind) -> Result<(), Refusal> {
        for (index, entry) in content.attributes.iter().enumerate() {
            if content.attributes[..index].iter().any(|other| other.id == entry.id) {
                return Err(Refusal::new(12_052_254, "Duplicate attribute id"));
            }
            let known = kind.attributes().map(|(attribute, _)| attribute).find(|attribute| attribute.id.id() == entry.id);
            let attribute = known.filter(|attribute| !attribute.is_sales);
            check_values(attribute.ok_or_else(|| Refusal::new(12_019_030, "property is invalid"))?, &entry.values)?;
        }
        let is_missing = |attribute: &CategoryAttribute| {
            !content.attributes.iter().any(|entry| entry.id == attribute.id.id() && !entry.values.is_empty())
        };
        match kind.attributes().any(|(attribute, is_required)| is_required && is_missing(attribute)) {
            true => Err(Refusal::new(12_052_104, "property is required")),
            false => Ok(()),
        }
    }

    /// What a category requires besides attributes.
    pub(super) fn check_rules(&self, content: &ProductContent, kind: &ProductKind) -> Result<(), Refusal> {
        let details = &content.details;
        let offers_cod = catalogue::offers_cash_on_delivery(&self.shop.region);
        if details.get("is_cod_allowed").and_then(Value::as_bool) == Some(true) && !offers_cod {
            return Err(Refusal::new(12_052_222, "category do not support cod"));
        }
        let chart = details.get("size_chart");
        if kind.size_chart == Some(SizeChart::Required) && chart.is_none() {
            return Err(Refusal::new(12_052_673, "Product sizechart  image is required"));
        }
        let uri = chart.and_then(|chart| chart.get("image")?.get("uri")?.as_str());
        if uri.is_some_and(|uri| self.uploads().image_of(uri).is_none()) {
            let message =
                "The size chart image URI is invalid. Note: API users must use the URI generated by the Upload Product Image API.";
            return Err(Refusal::new(12_052_670, message));
        }
        self.check_certifications(content, kind)?;
        let video = details.get("video").and_then(|video| video.get("id")?.as_str());
        match video.is_some_and(|id| self.uploads().get(id).is_none()) {
            true => Err(Refusal::new(12_052_360, "The video id is not exist.")),
            false => Ok(()),
        }
    }

    fn check_certifications(&self, content: &ProductContent, kind: &ProductKind) -> Result<(), Refusal> {
        let certifications = content.details.get("certifications").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let id = |certification: &Value| certification.get("id").and_then(Id::from_json);
        let needed = kind.certification();
        if needed.is_some_and(|needed| !certifications.iter().any(|entry| id(entry) == Some(needed.id.id()))) {
            return Err(Refusal::new(12_052_105, "required qualification miss"));
        }
        for certification in certifications {
            if needed.is_none_or(|needed| Some(needed.id.id()) != id(certification)) {
                return Err(Refusal::new(12_052_655, "qualification id not exist"));
            }
            let list = |name: &str| certification.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let has = |key: Option<&str>| key.is_some_and(|key| self.uploads().get(key).is_some());
            if !list("images").iter().all(|image| has(image["uri"].as_str().map(Uploads::key_of))) {
                return Err(Refusal::new(12_052_650, "product qualification image uri illegal"));
            }
            if !list("files").iter().all(|file| has(file["id"].as_str())) {
                return Err(Refusal::new(12_052_658, "product qualification file uri illegal"));
            }
        }
        Ok(())
    }

    pub(super) fn uploads(&self) -> &Uploads {
        &self.world.products.uploads
    }
}

fn check_values(attribute: &CategoryAttribute, values: &[Term]) -> Result<(), Refusal> {
    if values.len() > 1 && !attribute.is_multiple {
        let message = format!("The product attribute not support multi selected, attribute id is :{}.", attribute.id.id());
        return Err(Refusal::new(12_052_246, message));
    }
    for (index, value) in values.iter().enumerate() {
        if values[..index].contains(value) {
            return Err(Refusal::new(12_052_253, "Duplicate attribute value id"));
        }
        match &value.name {
            // A name of a saved value has an id.
            Some(_) if !attribute.is_customizable => {
                return Err(Refusal::new(12_052_247, "Do not support custom product attribute."));
            }
            Some(name)
                if attribute.is_number && !name.parse::<rust_decimal::Decimal>().is_ok_and(|number| number.is_sign_positive()) =>
            {
                let message = format!("The  {}  value need to be positive integers or positive decimals .", attribute.name);
                return Err(Refusal::new(12_052_256, message));
            }
            Some(_) => {}
            None if value.id == Id(0) => {
                return Err(Refusal::new(12_052_248, "The product attribute  value name or attribute value id is empty."));
            }
            None if attribute.value(value.id).is_none() => {
                return Err(Refusal::new(12_052_529, "The property value id not exist."));
            }
            None => {}
        }
    }
    Ok(())
}
