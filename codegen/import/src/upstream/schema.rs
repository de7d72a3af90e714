//! Reads JSON schemas, as far as the documents of this API use them.

use serde_json::Value;

use crate::upstream::UpstreamError;
use crate::upstream::cursor::Cursor;
use crate::upstream::export;
use crate::upstream::raw::{Authority, Format, Log, Node, RawField, Shape, Source};
use codegen::spec::Range;

/// The maximum depth. A deeper document is broken, or an attempt to exhaust the stack.
const MAX_DEPTH: usize = 64;
/// The maximum number of schemas. Only components that multiply each other reach it.
const MAX_SCHEMAS: usize = 300_000;

/// Reads the schemas of one document.
pub(crate) struct Schemas<'a, 'l> {
    root: Cursor<'a>,
    authority: Authority,
    log: &'l mut Log,
    /// The references that are being resolved.
    open: Vec<&'a str>,
    depth: usize,
    read: usize,
}

impl<'a, 'l> Schemas<'a, 'l> {
    pub(crate) fn new(root: &Cursor<'a>, authority: Authority, log: &'l mut Log) -> Self {
        Self { root: root.clone(), authority, log, open: Vec::new(), depth: 0, read: 0 }
    }

    pub(crate) fn log(&mut self) -> &mut Log {
        self.log
    }

    pub(crate) fn authority(&self) -> Authority {
        self.authority
    }

    /// Reads a schema and records its mistakes.
    pub(crate) fn node(&mut self, at: &Cursor<'a>) -> Node {
        self.depth += 1;
        self.read += 1;
        let result = if self.depth > MAX_DEPTH {
            Err(at.error(format!("more than {MAX_DEPTH} nested schemas; flatten the document")))
        } else if self.read > MAX_SCHEMAS {
            Err(self.root.error("the components of this document multiply without end; find those that repeat each other"))
        } else {
            self.schema(at)
        };
        self.depth -= 1;
        self.log.record(result).unwrap_or_else(|| Node::new(self.authority, Shape::Any))
    }

    pub(crate) fn is_export(&self) -> bool {
        self.authority.source == Source::Export
    }

    /// The target of `$ref`, or the value itself.
    pub(crate) fn resolve(&self, at: &Cursor<'a>) -> Result<Cursor<'a>, UpstreamError> {
        let mut target = at.clone();
        // A long chain is a cycle.
        for _ in 0..MAX_DEPTH {
            let Some(reference) = target.get("$ref")? else { return Ok(target) };
            target = self.target(&reference)?;
        }
        Err(at.error("this reference is part of a cycle; point it at a definition"))
    }

    fn target(&self, reference: &Cursor<'a>) -> Result<Cursor<'a>, UpstreamError> {
        let text = reference.text()?;
        let Some(pointer) = text.strip_prefix('#') else {
            return Err(reference.error(format!("`{text}` is outside the document; bundle the document first")));
        };
        match self.root.value().pointer(pointer) {
            Some(value) => Ok(self.root.at_pointer(pointer, value)),
            None => Err(reference.error(format!("`{text}` does not exist; add the component or correct the reference"))),
        }
    }

    fn schema(&mut self, at: &Cursor<'a>) -> Result<Node, UpstreamError> {
        let mut node = if let Some(reference) = at.get("$ref")? {
            self.reference(&reference)?
        } else if let Some(only) = self.only_choice(at)? {
            self.node(&only)
        } else {
            let shape = self.shape(at)?;
            self.facts(at, shape)?
        };
        if self.is_export() {
            export::refine(at, &mut node)?;
            return Ok(node);
        }
        if let Some(text) = at.text_of("description")? {
            node.prose.push((self.authority, text.to_owned()));
        }
        Ok(node)
    }

    fn reference(&mut self, reference: &Cursor<'a>) -> Result<Node, UpstreamError> {
        let target = self.target(reference)?;
        let text = reference.text()?;
        if self.open.contains(&text) {
            // The outer description of a recursive type is complete.
            if self.is_export() {
                return Ok(Node::new(self.authority, Shape::Any));
            }
            return Err(reference.error(format!("`{text}` contains itself; remove the recursion")));
        }
        self.open.push(text);
        let node = self.node(&target);
        self.open.pop();
        Ok(node)
    }

    fn shape(&mut self, at: &Cursor<'a>) -> Result<Shape, UpstreamError> {
        let Some(kind) = self.type_name(at)? else { return self.untyped(at) };
        Ok(match kind {
            "string" if at.text_of("format")? == Some("binary") => Shape::File,
            "string" => Shape::String,
            "integer" => Shape::Int,
            "number" => Shape::Number,
            "boolean" => Shape::Bool,
            // The values of a map of an export are those of the specs.
            "object" if self.is_export() && at.get("additionalProperties")?.is_some() => Shape::Any,
            "object" => Shape::Object(self.properties(at)?),
            "array" => Shape::List(Box::new(self.items(at)?)),
            other => {
                return Err(at.require("type")?.error(format!(
                    "`{other}` is not a type; JSON has `string`, `integer`, `number`, `boolean`, `object` and `array`"
                )));
            }
        })
    }

    /// A limit or a default.
    fn fact(&self, at: &Cursor<'a>, key: &str) -> Result<Option<Cursor<'a>>, UpstreamError> {
        if self.is_export() { export::own(at, key) } else { at.get(key) }
    }

    /// The type of a schema. Every type also allows `null`.
    fn type_name(&mut self, at: &Cursor<'a>) -> Result<Option<&'a str>, UpstreamError> {
        let Some(stated) = at.get("type")? else { return Ok(None) };
        if !stated.value().is_array() {
            return stated.text().map(Some);
        }
        let mut names = Vec::new();
        for name in stated.items()? {
            names.extend(Some(name.text()?).filter(|name| *name != "null"));
        }
        // An export lists the type that the specs give first.
        if names.len() > 1 && !self.is_export() {
            self.log.problem(stated.place(), format!("one of {}; using any type", names.join(", ")));
            return Ok(None);
        }
        Ok(names.into_iter().next())
    }

    /// The shape of a schema without a type, from its other keys.
    fn untyped(&mut self, at: &Cursor<'a>) -> Result<Shape, UpstreamError> {
        if at.get("properties")?.is_some() {
            return Ok(Shape::Object(self.properties(at)?));
        }
        let value = match at.get("const")? {
            Some(value) => Some(value),
            None => at.items_of("enum")?.into_iter().next(),
        };
        Ok(match value.map(|cursor| cursor.value()) {
            Some(Value::String(_)) => Shape::String,
            Some(Value::Number(_)) => Shape::Int,
            Some(Value::Bool(_)) => Shape::Bool,
            _ => Shape::Any,
        })
    }

    /// The only alternative besides `null`. A spec cannot express a real choice.
    fn only_choice(&mut self, at: &Cursor<'a>) -> Result<Option<Cursor<'a>>, UpstreamError> {
        for key in ["oneOf", "anyOf", "allOf"] {
            let mut choices = Vec::new();
            for choice in at.items_of(key)? {
                let null = matches!(choice.get("type")?.map(|name| name.value()), Some(Value::String(name)) if name == "null");
                choices.extend(Some(choice).filter(|_| !null));
            }
            match choices.len() {
                0 => {}
                1 => return Ok(choices.pop()),
                several => self.log.problem(at.place(), format!("`{key}` of {several} schemas; using any type")),
            }
        }
        Ok(None)
    }

    fn properties(&mut self, at: &Cursor<'a>) -> Result<Vec<RawField>, UpstreamError> {
        let Some(properties) = at.get("properties")? else {
            if at.get("additionalProperties")?.is_some_and(|values| values.value().is_object()) {
                self.log.problem(at.place(), "arbitrary keys (`additionalProperties`); using `json`, write `map<T>` by hand");
            }
            return Ok(Vec::new());
        };
        // The official document never marks required fields. In newer documents, unmarked fields are optional.
        let stated = self.authority.source != Source::Official || at.get("required")?.is_some();
        let mut required = Vec::new();
        for name in at.items_of("required")? {
            required.push(name.text()?);
        }
        let members: Vec<_> = properties.members()?.collect();
        Ok(members
            .into_iter()
            .map(|(name, member)| RawField {
                name: name.to_owned(),
                place: member.place(),
                required: stated.then(|| (self.authority, required.contains(&name))),
                node: self.node(&member),
            })
            .collect())
    }

    fn items(&mut self, at: &Cursor<'a>) -> Result<Node, UpstreamError> {
        match at.get("items")? {
            Some(items) => Ok(self.node(&items)),
            None => {
                self.log.problem(at.place(), "a list without `items`; using a list of any type");
                Ok(Node::new(self.authority, Shape::Any))
            }
        }
    }

    /// Reads the limits, values, default and examples of a schema.
    fn facts(&mut self, at: &Cursor<'a>, shape: Shape) -> Result<Node, UpstreamError> {
        let bounds = match shape {
            Shape::Int => Some(("minimum", "maximum")),
            Shape::String => Some(("minLength", "maxLength")),
            Shape::List(_) => Some(("minItems", "maxItems")),
            Shape::Any | Shape::Number | Shape::Bool | Shape::File | Shape::Object(_) => None,
        };
        let mut node = Node::new(self.authority, shape);
        if let Some((min, max)) = bounds {
            let bound = |key| self.fact(at, key)?.map(|bound| bound.integer()).transpose();
            let range = Range { min: bound(min)?, max: bound(max)? };
            node.range = (range.min.is_some() || range.max.is_some()).then_some(range);
        }
        if matches!(node.shape, Shape::String) {
            for value in at.items_of("enum")?.into_iter().filter(|value| !value.value().is_null()) {
                node.values.push(value.text()?.to_owned());
            }
        }
        node.format = match at.text_of("format")? {
            Some("date") => Some(Format::Date),
            Some("date-time") => Some(Format::DateTime),
            _ => None,
        };
        node.default = self.fact(at, "default")?.map(|value| value.value().clone());
        if self.is_export() {
            return Ok(node);
        }
        node.examples.extend(at.get("example")?.map(|value| value.value().clone()));
        for example in at.items_of("examples")? {
            node.examples.push(example.value().clone());
        }
        Ok(node)
    }
}
