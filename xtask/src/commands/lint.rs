use super::root;
use super::show::show;
use crate::lint;
use crate::spec::{self, Spec};
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The documents to check, as files or as providers; all in `specs` if none is named. For a document from elsewhere
    /// the house rules are warnings, and only what no client can be made of is an error
    files: Vec<PathBuf>,
    /// Explain a rule in place of checking; `all` lists them
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// How findings are written: for people on standard error, or as one JSON object a line on standard output
    #[arg(long, default_value = "text")]
    format: Format,
    /// Show every warning with its place, not a count per rule
    #[arg(long, short)]
    verbose: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if let Some(name) = &arguments.explain {
        return explain(name);
    }
    let root = root();
    let of_provider = |file: &PathBuf| root.join("specs").join(file).with_extension("yaml");
    let path = |file: &PathBuf| match !file.exists() && of_provider(file).exists() {
        true => of_provider(file),
        false => file.clone(),
    };
    let paths = match arguments.files.is_empty() {
        true => spec::paths(&root, &[])?,
        false => arguments.files.iter().map(path).collect(),
    };
    let mut clean = true;
    for path in &paths {
        let (spec, findings) = match Spec::load(&root, path)? {
            Ok(spec) => {
                let findings = lint::lint(&spec);
                (spec, findings)
            }
            Err(unread) => (unread.0, vec![unread.1]),
        };
        clean &= !findings.iter().any(|finding| finding.is_error());
        match arguments.format {
            Format::Json => findings.iter().for_each(|finding| println!("{}", finding.json(&spec))),
            Format::Text => show(&spec, &findings, arguments.verbose),
        }
    }
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn explain(name: &str) -> Result<ExitCode> {
    if name == "all" {
        for (name, summary, _) in lint::explanations() {
            println!("{name:<22} {summary}");
        }
        return Ok(ExitCode::SUCCESS);
    }
    match lint::explanations().find(|(rule, _, _)| *rule == name) {
        Some((name, summary, explanation)) => {
            println!("{name}\n\n{summary}\n\n{explanation}");
            println!("\nIn `specs` an error; in a document from elsewhere {}.", lint::foreign::weight(name));
        }
        None => anyhow::bail!("there is no rule `{name}`; `cargo xtask lint --explain all` lists them"),
    }
    Ok(ExitCode::SUCCESS)
}
