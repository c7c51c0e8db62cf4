//! What schemathesis is told, in its own file's form.

use super::super::sandbox::Description;
use super::part::Part;
use super::samples::Samples;
use anyhow::Result;
use serde_json::{Value, json};
use std::fmt::Write;

const CHECKS: [&str; 6] = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "ignored_auth",
];

/// How many requests each operation gets in each phase that makes them up.
const EXAMPLES: u32 = 25;

/// Where a check cannot apply: provider, operation, check. Why stands beside each.
const EXEMPT: [(&str, &str, &str); 1] = [
    // The vendor shows the reply as XML too; the spec has JSON alone, which is what clients ask for.
    ("highq", "createToken", "content_type_conformance"),
];

pub(super) fn toml(provider: &str, sandbox: &Description, part: Part, samples: &Samples) -> Result<String> {
    let mut toml = String::new();
    writeln!(toml, "base-url = {}", json!(sandbox.origin()))?;
    let authorization = json!(sandbox.authorization());
    writeln!(toml, "headers = {{ Authorization = {authorization}, Accept = {} }}", json!(part.accept()))?;
    writeln!(toml, "seed = 1\nworkers = 1")?;
    writeln!(toml, "[generation]\nmax-examples = {EXAMPLES}\ndatabase = \"none\"")?;
    // No vendor says what it answers to methods it does not have.
    writeln!(toml, "[phases.coverage]\nunexpected-methods = []\nenabled = {}", part.is_covered())?;
    writeln!(toml, "[checks]\nenabled = false")?;
    for check in CHECKS {
        writeln!(toml, "{check}.enabled = true")?;
    }
    // The rest of the time a value is made up, so that what is not there is asked for as well.
    writeln!(toml, "[parameters]")?;
    for name in samples.keys() {
        writeln!(toml, "{0} = {{ dictionary = {0}, probability = 0.8 }}", json!(name))?;
    }
    for (name, values) in samples {
        writeln!(toml, "[dictionaries.{}]\nvalues = {}", json!(name), Value::Array(values.clone()))?;
    }
    for (_, operation, check) in EXEMPT.iter().filter(|(of, ..)| *of == provider) {
        writeln!(toml, "[[operations]]\ninclude-operation-id = {}", json!(operation))?;
        writeln!(toml, "checks.{check}.enabled = false")?;
    }
    Ok(toml)
}
