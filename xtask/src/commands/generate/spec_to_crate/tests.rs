use super::*;
use crate::lint;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const PETS: &str = r#"
openapi: 3.0.3
info: { title: 'Pets "R" us', version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPet
      parameters: [{ name: more, in: query, style: deepObject, schema: { type: object, additionalProperties: { type: string } } }]
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        default: { description: No., content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }
    put:
      operationId: getPet
      requestBody: { content: { text/csv: { schema: { type: string } } } }
      responses: { '204': { description: Done. } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string, not: { enum: [x] } }, born: { type: string, format: date } } }
"#;

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(&path, text).expect("it can be written");
        path
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("made/pets")
    }

    /// Everything below the crate's folder.
    fn made(&self) -> BTreeMap<PathBuf, String> {
        let mut made = BTreeMap::new();
        let mut folders = vec![self.out()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.expect("it can be read").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).expect("it is text");
                    made.insert(path, text);
                }
            }
        }
        made
    }

    fn run(&self, text: &str, mode: Mode) -> Result<ExitCode> {
        run(&self.file("pets.yaml", text), &self.out(), None, true, mode)
    }
}

#[test]
fn any_document_becomes_a_crate_that_stands_by_itself() {
    let place = Place::new();
    assert_eq!(place.run(PETS, Mode::Write).expect("it can be written"), ExitCode::SUCCESS);
    let made = place.made();
    let text = &made[&place.out().join("Cargo.toml")];
    let manifest: toml_edit::DocumentMut = text.parse().expect("it is TOML");
    assert_eq!(manifest["package"]["name"].as_str(), Some("pets"));
    assert_eq!(manifest["package"]["description"].as_str(), Some("Typed client for Pets \"R\" us."));
    assert!(manifest.contains_key("workspace") && !text.contains("workspace = true"), "{text}");
    let core = manifest["dependencies"]["conversant-core"]["path"].as_str().expect("it is a path");
    assert!(place.out().join(core).join("src/lib.rs").exists(), "{core}");
    assert_eq!(manifest["dependencies"]["chrono"]["default-features"].as_bool(), Some(false));
    assert!(made[&place.out().join("README.md")].contains("\nuse pets::Client;\n\nlet client = Client::builder()"));
    assert!(
        !fs::read_dir(place.out().parent().expect("a folder"))
            .expect("it is there")
            .any(|entry| { entry.expect("it can be read").file_name().to_string_lossy().starts_with('.') })
    );
}

#[test]
fn two_runs_are_one() {
    let place = Place::new();
    place.run(PETS, Mode::Write).expect("it can be written");
    let first = place.made();
    let lib = place.out().join("src/lib.rs");
    let written = fs::metadata(&lib).and_then(|data| data.modified()).expect("it is there");
    assert_eq!(place.run(PETS, Mode::Check).expect("it can be compared"), ExitCode::SUCCESS);
    place.run(PETS, Mode::Write).expect("it can be written");
    assert_eq!(place.made(), first);
    assert_eq!(fs::metadata(&lib).and_then(|data| data.modified()).expect("it is there"), written);
    let other = PETS.replace("getPet", "findPet");
    assert_eq!(place.run(&other, Mode::Check).expect("it can be compared"), ExitCode::FAILURE);
    assert_eq!(place.made(), first);
}

#[test]
fn what_somebody_else_wrote_is_not_touched() {
    let place = Place::new();
    let theirs = place.file("made/pets/notes.txt", "mine");
    let said = place.run(PETS, Mode::Write).expect_err("it is not empty").to_string();
    assert!(said.contains("is not empty") && said.contains("another folder"), "{said}");
    assert_eq!(place.made().len(), 1);
    fs::remove_file(theirs).expect("it is there");
    place.run(PETS, Mode::Write).expect("an empty folder can be written");
    place.file("made/pets/tests/mine.rs", "// mine");
    place.run(PETS, Mode::Write).expect("what is beside `src` does not matter");
    assert!(place.made().contains_key(&place.out().join("tests/mine.rs")));
    place.file("made/pets/src/mine.rs", "// mine");
    let said = place.run(PETS, Mode::Write).expect_err("it would go").to_string();
    assert!(said.contains("src/mine.rs"), "{said}");
    assert_eq!(place.made()[&place.out().join("src/mine.rs")], "// mine");
    // One of the house is generated from `specs` alone.
    let said = may_be_written(&root().join("crates/conversant-ziik")).expect_err("it is of the house").to_string();
    assert!(said.contains("did not write it"), "{said}");
}

#[test]
fn what_is_no_openapi_is_told_once_and_writes_nothing() {
    let place = Place::new();
    for (text, rule, said) in [
        ("swagger: '2.0'\ninfo: { title: Old, version: '1' }\npaths: {}\n", "openapi-version", "swagger2openapi"),
        ("name: pets\nversion: 1\n", "openapi-version", "which OpenAPI"),
        ("openapi: 4.0.0\npaths: {}\n", "openapi-version", "`4.0.0`"),
        ("- 1\n", "yaml", "a spec is a mapping"),
    ] {
        let file = place.file("pets.yaml", text);
        let package = package(&place.out(), None).expect("it has a name");
        let findings = match read(&file, &package).expect("it is there") {
            Ok(spec) => generate::lint_and_make(&spec, &package).1.expect_err("it is no OpenAPI"),
            Err(unread) => vec![unread.1],
        };
        let told: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(told, [rule], "{text}");
        assert!(format!("{} {}", findings[0].message, findings[0].fix).contains(said), "{findings:?}");
        assert_eq!(place.run(text, Mode::Write).expect("it can be read"), ExitCode::FAILURE);
        assert!(!place.out().exists());
    }
}

#[test]
fn a_file_that_is_not_there_is_named_with_its_neighbour() {
    let place = Place::new();
    let file = place.file("petstore.yaml", PETS);
    let said = run(&file.with_file_name("petstroe.yaml"), &place.out(), None, false, Mode::Write);
    let said = format!("{:#}", said.expect_err("it is not there"));
    assert!(said.contains("did you mean") && said.contains("petstore.yaml?"), "{said}");
}

#[test]
fn the_report_says_what_became_of_each_operation() {
    let place = Place::new();
    let package = package(&place.out(), None).expect("it has a name");
    let spec = read(&place.file("pets.yaml", PETS), &package).expect("it is there").map_err(|unread| unread.1);
    let made = generate::lint_and_make(&spec.expect("it is YAML"), &package).1.expect("a crate can be made");
    let told: Vec<_> = made.operations.iter().map(|row| (row.name.as_str(), row.request.as_str())).collect();
    assert_eq!(told, [("get_pet", "GET /pets/{id}"), ("get_pet_pets", "PUT /pets/{id}")]);
    assert_eq!(made.operations[0].lowered, ["`more` (deep)"]);
    assert_eq!(made.operations[0].missing, ["`not` is not checked"]);
    assert_eq!(made.operations[1].lowered[..2], ["optional body", "body of text: `text/csv`"]);
    assert!(made.operations[1].lowered[2].contains("is taken or no name"), "{:?}", made.operations[1]);
    assert_eq!(made.operations[1].missing, [""; 0]);
}

#[test]
fn a_vendors_key_that_shares_a_name_with_ours_is_its_own() {
    let place = Place::new();
    let package = package(&place.out(), None).expect("it has a name");
    let read = |text: &str| {
        read(&place.file("pets.yaml", text), &package).expect("it is there").map_err(|unread| unread.1).expect("YAML")
    };
    let files = |text: &str| generate::lint_and_make(&read(text), &package).1.expect("a crate can be made").files;
    let plain = files(PETS);
    let strange = PETS
        .replace("paths:\n", "x-webhooks: { pet-born: { post: { responses: {} } } }\nx-rate-limit: 7\npaths:\n")
        .replace(
            "      operationId: getPet\n",
            "      operationId: getPet\n      x-idempotency: true\n      x-pagination: { kind: [1] }\n",
        );
    let spec = read(&strange);
    let told: Vec<_> = lint::lint(&spec).into_iter().filter(|finding| finding.message.contains("own")).collect();
    assert_eq!(told.iter().map(|finding| finding.rule).filter(|rule| *rule == "x-webhooks").count(), 1, "{told:?}");
    assert!(told.iter().all(|finding| !finding.is_error()));
    let body = |files: &Files| -> Vec<String> {
        files.values().map(|text| text.lines().skip(1).map(|line| format!("{line}\n")).collect()).collect()
    };
    assert_eq!(body(&files(&strange)), body(&plain));
    // What says what ours would is read.
    let ours = PETS.replacen(
        "      operationId: getPet\n",
        "      operationId: getPet\n      x-idempotency: { by: none }\n",
        2,
    );
    assert_eq!(lint::lint(&read(&ours)).iter().filter(|finding| finding.message.contains("own")).count(), 1);
}
