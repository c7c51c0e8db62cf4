//! What a schema allows is read into its type and sent again as it came, and the type says what is known of it: recursive
//! schemas, names that no language takes, unions with and without a property that tells them apart, `null` beside absent.

use conversant_tests::{Answer, Server};
use conversant_types::types::{
    Cat, Change, Company, Dog, Expression, Names, Nested, Not, Owner, Person, Pet, Sign, Thing, Tree,
};
use conversant_types::{Client, ErrorKind};
use serde_json::{Value, json};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).without_credentials().build().expect("a client")
}

/// A thing of which no more is said than this.
fn thing(with: Value) -> Value {
    let mut thing = json!({ "names": { "fooBar": "a" } });
    thing.as_object_mut().expect("an object").extend(with.as_object().expect("an object").clone());
    thing
}

/// What the client makes of a reply, and what it sends of that.
async fn read_and_sent(value: &Value) -> (Thing, Value) {
    let server = Server::start(vec![Answer::json(200, value), Answer::json(200, value)]).await;
    let client = client(&server);
    let read = client.put_thing(Thing::new(Names::new("a"))).send().await;
    let read = read.unwrap_or_else(|error| panic!("{error} in {value}")).into_inner();
    client.put_thing(read.clone()).send().await.expect("it was read before");
    (read, server.requests()[1].json())
}

/// The same where nothing is lost.
async fn survives(value: Value) -> Thing {
    let (read, sent) = read_and_sent(&value).await;
    assert_eq!(sent, value, "as {read:?}");
    read
}

async fn owner(value: Value) -> Owner {
    survives(thing(json!({ "owner": value }))).await.owner.expect("it is there")
}

async fn pet(value: Value) -> Pet {
    survives(thing(json!({ "pet": value }))).await.pet.expect("it is there")
}

#[tokio::test]
async fn names_that_rust_lacks_or_that_collide_are_fields_all_the_same() {
    let names = json!({
        "foo_bar": "one", "fooBar": "two", "self": 3, "Self": 4, "type": "five", "_": true, "1st": "2024-01-31", "+1": 8,
        "-1": u64::MAX, "": "ten", "größe": 1.5, "new": "twelve", "clone": "thirteen", "others": i64::MIN, "other": 9,
    });
    let Names { foo_bar, foo_bar_2, self_, self_2, minus1, grosse, others, others_2, .. } =
        survives(json!({ "names": names })).await.names;
    assert_eq!((foo_bar.as_deref(), foo_bar_2.as_str()), (Some("one"), "two"));
    assert_eq!((self_, self_2, minus1, grosse, others), (Some(3), Some(4), Some(u64::MAX), Some(1.5), Some(i64::MIN)));
    assert_eq!(others_2["other"], 9);

    let mut made = Names::new("two").foo_bar("one").self_2(4).new_("twelve").clone_("thirteen").minus1(u64::MAX);
    made.others_2.insert("other".to_owned(), 9);
    assert_eq!(
        serde_json::to_value(made).expect("plain values"),
        json!({
            "fooBar": "two", "foo_bar": "one", "Self": 4, "new": "twelve", "clone": "thirteen", "-1": u64::MAX, "other": 9,
        })
    );
}

#[tokio::test]
async fn values_of_an_enum_that_rust_lacks_or_that_collide_are_variants_all_the_same() {
    let cases = [
        ("", Sign::Empty),
        ("A", Sign::A),
        ("a", Sign::A2),
        ("+", Sign::Plus),
        ("-", Sign::Minus),
        (">=", Sign::GreaterEqual),
        ("1", Sign::X1),
        ("`", Sign::Backtick),
        ("Unknown", Sign::UnknownValue),
        ("Self", Sign::Self_),
    ];
    for (wire, sign) in cases {
        assert_eq!(survives(thing(json!({ "sign": wire }))).await.sign, Some(sign), "{wire}");
    }
    let unknown = survives(thing(json!({ "sign": "≠" }))).await.sign.expect("it is there");
    assert_eq!(unknown.as_str(), "≠");
}

#[tokio::test]
async fn what_holds_itself_is_read_to_its_end() {
    let tree = json!([[], [[], [[]]]]);
    let Tree(trees) = survives(thing(json!({ "tree": tree }))).await.tree.expect("it is there");
    assert_eq!((trees.len(), trees[1].0.len()), (2, 2));

    let not = json!({ "not": { "not": { "not": true } } });
    let expression = survives(thing(json!({ "expression": not }))).await.expression.expect("it is there");
    let built = Not::new(Expression::from(Not::new(Expression::from(Not::new(Expression::from(true))))));
    assert_eq!(expression, Expression::from(built));

    let nested = json!({ "grid": [["a", "b"], []], "maybe": null, "self": { "grid": [], "maybe": "A" } });
    let nested = survives(thing(json!({ "nested": nested }))).await.nested.expect("it is there");
    assert_eq!(nested.self_.and_then(|inner| inner.maybe), Some(Sign::A));
}

#[tokio::test]
async fn items_may_be_null_and_of_any_kind() {
    let nested = json!({
        "grid": [], "maybe": null, "gaps": [1, null, 3], "days": ["2024-01-31"],
        "times": { "noon": "2024-01-31T12:00:00Z" }, "groups": { "all": [{ "fooBar": "a" }] },
        "empties": { "a": "b", "c": null }, "any": 1.5, "anything": [null, "a", { "b": [] }],
    });
    let Nested { gaps, days, times, groups, empties, .. } =
        survives(thing(json!({ "nested": nested }))).await.nested.expect("it is there");
    assert_eq!(gaps, Some(vec![Some(1), None, Some(3)]));
    assert_eq!(days.map(|days| days[0].to_string()).as_deref(), Some("2024-01-31"));
    assert_eq!(times.map(|times| times["noon"].to_string()).as_deref(), Some("2024-01-31 12:00:00 UTC"));
    assert_eq!(groups.map(|groups| groups["all"][0].foo_bar_2.clone()).as_deref(), Some("a"));
    assert_eq!(empties.map(|empties| empties["c"].clone()), Some(None));
}

#[tokio::test]
async fn a_value_without_a_discriminator_is_the_variant_it_looks_like() {
    assert_eq!(owner(json!({ "name": "Ada", "age": 36 })).await, Person::new("Ada").age(36).into());
    assert_eq!(owner(json!({ "name": "Acme", "vat": "1" })).await, Company::new("Acme").vat("1").into());
    assert_eq!(owner(json!(7)).await, Owner::Integer(7));
    assert_eq!(owner(json!("Ada")).await, Owner::Text("Ada".to_owned()));
    assert_eq!(owner(json!(["Ada", "Bob"])).await, Owner::TextList(vec!["Ada".to_owned(), "Bob".to_owned()]));
    assert!(matches!(owner(json!([{ "name": "Acme" }])).await, Owner::CompanyList(list) if list.len() == 1));
    assert!(matches!(owner(json!({ "a": 1, "b": 2 })).await, Owner::IntegerMap(map) if map["b"] == 2));
    let Owner::Company(company) =
        owner(json!({ "name": "Acme", "vat": "1", "owner": { "name": "Ada", "age": 36 } })).await
    else {
        panic!("it is a company")
    };
    assert!(matches!(company.owner.as_deref(), Some(Owner::Person(person)) if person.age == Some(36)));
    for unknown in [json!(true), json!({ "surname": "Ada" }), json!([1, "a"]), json!(1.5)] {
        let read = owner(unknown.clone()).await;
        assert!(matches!(&read, Owner::Other(kept) if *kept.as_json() == unknown), "{unknown} became {read:?}");
    }
}

#[tokio::test]
async fn a_value_with_a_discriminator_is_the_variant_that_says_so() {
    let cat = pet(json!({ "kind": "cat", "chases": { "kind": "dog", "best": { "kind": "cat" } } })).await;
    let Pet::Cat(Cat { chases: Some(dog), .. }) = &cat else { panic!("{cat:?}") };
    assert!(matches!(&**dog, Pet::Dog(dog) if matches!(&*dog.best, Pet::Cat(_))));
    for unknown in [json!({ "kind": "bird", "sings": true }), json!({ "best": 1 })] {
        let read = pet(unknown.clone()).await;
        assert!(matches!(&read, Pet::Other(kept) if *kept.as_json() == unknown), "{unknown} became {read:?}");
    }
    // What is made by hand says what it is, whether or not anybody set it.
    let made = Pet::from(Dog::new(Pet::from(Cat::new("cat"))));
    assert_eq!(serde_json::to_value(made).expect("plain values"), json!({ "kind": "dog", "best": { "kind": "cat" } }));
}

#[tokio::test]
async fn null_takes_away_and_what_is_absent_stays() {
    let cases = [
        (Change::new(), json!({})),
        (Change::new().note("a").at(at()).tags([]), json!({ "note": "a", "at": 1706702400, "tags": [] })),
        (
            Change::new().clear_note().clear_at().clear_sign().clear_tags().size(2),
            json!({ "note": null, "at": null, "sign": null, "tags": null, "size": 2 }),
        ),
    ];
    for (change, expected) in cases {
        let server = Server::start(vec![Answer::json(200, &json!([]))]).await;
        client(&server).change_thing(change.clone()).send().await.expect("it is taken");
        assert_eq!(server.request().json(), expected);
        let read: Change = serde_json::from_value(expected).expect("it was written so");
        assert_eq!(read, change);
    }
}

fn at() -> chrono::DateTime<chrono::Utc> {
    "2024-01-31T12:00:00Z".parse().expect("a time")
}

#[tokio::test]
async fn limits_are_kept_however_deep_they_are() {
    let server = Server::start(vec![]).await;
    let client = client(&server);
    let named = |names: Names| Thing::new(names);
    let nested = |grid: &[&[&str]]| {
        let grid: Vec<Vec<String>> = grid.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect();
        named(Names::new("a")).nested(Nested::new(grid))
    };
    let mut other = Names::new("a");
    other.others_2.insert("size".to_owned(), 10);
    let cases = [
        ("grid", nested(&[&["a", "b", "c"]])),
        ("grid", nested(&[&["abc"]])),
        ("code", named(Names::new("a")).code("abcd".to_owned())),
        ("Integer", named(Names::new("a")).owner(100)),
        ("…", named(other)),
    ];
    for (place, thing) in cases {
        let shown = format!("{thing:?}");
        let refused = client.put_thing(thing).send().await.expect_err(&shown);
        assert_eq!(refused.kind(), ErrorKind::InvalidInput, "{shown}");
        assert!(refused.to_string().contains(&format!("`{place}`")), "{refused} of {shown}");
    }
    let refused = client.change_thing(Change::new().note("abcd")).send().await.expect_err("it is too long");
    assert!(refused.to_string().contains("`note`"), "{refused}");
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn no_type_shows_a_text() {
    let secret = "between us";
    let things = [
        json!({ "owner": secret }),
        json!({ "owner": [secret] }),
        json!({ "owner": { "name": secret } }),
        json!({ "owner": { "surname": secret } }),
        json!({ "code": secret }),
        json!({ "pet": { "kind": "bird", "song": secret } }),
        json!({ "nested": { "grid": [[secret]], "maybe": null, "empties": { "a": secret }, "any": secret } }),
    ];
    for value in things {
        let read: Thing = serde_json::from_value(thing(value)).expect("it is allowed");
        assert!(!format!("{read:?}").contains(secret), "{read:?}");
    }
}
