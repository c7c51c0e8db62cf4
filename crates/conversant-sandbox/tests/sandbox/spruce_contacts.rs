//! Contacts are kept as told, found by what they have, and gone once deleted.

use crate::spruce_api::{Api, message, text, texts};
use reqwest::Method;
use serde_json::{Value, json};

async fn create(api: &Api, body: Value) -> Value {
    api.try_post("/contacts", body).await.expect(201, "a contact")
}

fn path(contact: &Value) -> String {
    format!("/contacts/{}", text(&contact["id"]))
}

#[tokio::test]
async fn a_contact_created_is_the_one_got_and_listed() {
    let api = Api::start().await;
    let contact = create(
        &api,
        json!({
            "givenName": "Ada", "middleName": "B", "familyName": "Sample", "companyName": "Sample Ltd",
            "category": "patient", "gender": "female", "genderDetail": "detail", "pronouns": "she/her",
            "dateOfBirth": "1990-12-31",
            "phoneNumbers": [{"value": "(415) 555-0199", "label": "home"}, {"value": "+49 30 901820"}],
            "faxNumbers": [{"value": "1-415-555-0198"}],
            "emailAddresses": [{"value": "ada@example.com", "label": "work"}],
            "internalMemberIds": [api.ids.member_id],
            "organizationContactFields": [{"id": api.ids.contact_field_id, "value": "Corner"}],
            "tagIds": [api.ids.contact_tag_id],
        }),
    )
    .await;
    assert_eq!(contact["displayName"], "Ada B Sample");
    assert_eq!(contact["phoneNumbers"][0]["value"], "+14155550199");
    assert_eq!(contact["phoneNumbers"][0]["displayValue"], "(415) 555-0199");
    assert_eq!(contact["phoneNumbers"][0]["label"], "home");
    assert_eq!(contact["phoneNumbers"][1]["value"], "+4930901820");
    assert_eq!(contact["faxNumbers"][0]["value"], "+14155550198");
    assert_eq!(contact["emailAddresses"][0]["value"], "ada@example.com");
    assert_eq!(contact["organizationContactFields"][0]["name"], "Preferred pharmacy");
    assert_eq!(contact["tags"][0]["value"], "Newsletter");
    assert_eq!(contact["dateOfBirth"], "1990-12-31");
    assert_eq!(contact["hasAccount"], false);
    assert_eq!(api.get(&path(&contact)).await, contact);
    assert_eq!(api.walk("/contacts", "contacts", Some(1)).await.last(), Some(&contact));
}

#[tokio::test]
async fn a_contact_of_nothing_has_what_every_contact_has_and_no_more() {
    let api = Api::start().await;
    let contact = create(&api, json!({})).await;
    assert_eq!(contact["category"], "unknown");
    assert_eq!(contact["gender"], "unknown");
    for name in ["givenName", "familyName", "companyName", "dateOfBirth", "pronouns"] {
        assert_eq!(contact.get(name), None, "{name}");
    }
}

#[tokio::test]
async fn an_update_changes_what_it_names_and_clears_what_it_empties() {
    let api = Api::start().await;
    let before = create(
        &api,
        json!({
            "givenName": "Ada", "familyName": "Sample", "dateOfBirth": "1990-12-31", "tagIds": [api.ids.contact_tag_id],
            "phoneNumbers": [{"value": "4155550199"}],
        }),
    )
    .await;
    let path = path(&before);
    assert_eq!(api.patch(&path, json!({})).await, before);

    let changed = api.patch(&path, json!({
        "familyName": "Other", "phoneNumbers": [{"value": "4155550198"}, {"value": "+14155550199", "label": "old"}],
    })).await;
    assert_eq!(changed["displayName"], "Ada Other");
    assert_eq!(changed["phoneNumbers"][1]["id"], before["phoneNumbers"][0]["id"], "the number kept its id");
    assert_ne!(changed["phoneNumbers"][0]["id"], changed["phoneNumbers"][1]["id"]);
    assert_eq!(changed["tags"], before["tags"]);
    assert_eq!(changed["created"], before["created"]);
    assert_eq!(api.get(&path).await, changed);

    let cleared = api.patch(&path, json!({"givenName": "", "dateOfBirth": "", "tagIds": [], "phoneNumbers": []})).await;
    assert_eq!(cleared["displayName"], "Other");
    assert_eq!((cleared.get("givenName"), cleared.get("dateOfBirth")), (None, None));
    assert_eq!((&cleared["tags"], &cleared["phoneNumbers"]), (&json!([]), &json!([])));
}

#[tokio::test]
async fn what_is_no_contact_is_refused() {
    let api = Api::start().await;
    for body in [
        json!([]),
        json!({"givenName": 1}),
        json!({"givenName": null}),
        json!({"category": "clinic"}),
        json!({"gender": "f"}),
        json!({"dateOfBirth": "31.12.1990"}),
        json!({"dateOfBirth": "1990-02-30"}),
        json!({"phoneNumbers": ["4155550199"]}),
        json!({"phoneNumbers": [{"label": "x"}]}),
        json!({"phoneNumbers": [{"value": "12"}]}),
        json!({"faxNumbers": [{"value": "fax"}]}),
        json!({"emailAddresses": [{"value": "nobody"}]}),
        json!({"internalMemberIds": ["nobody"]}),
        json!({"tagIds": ["nothing"]}),
        json!({"tagIds": [api.ids.conversation_tag_id]}),
        json!({"organizationContactFields": [{"id": "nothing", "value": "x"}]}),
        json!({"organizationContactFields": [{"id": api.ids.contact_field_id}]}),
    ] {
        api.try_post("/contacts", body.clone()).await.expect(400, &body.to_string());
        let path = format!("/contacts/{}", api.ids.contact_id);
        api.try_patch(&path, body.clone()).await.expect(400, &body.to_string());
    }
    assert_eq!(api.get("/contacts").await["totalCount"], 3);
}

#[tokio::test]
async fn a_contact_deleted_is_gone_everywhere() {
    let api = Api::start().await;
    let path = format!("/contacts/{}", api.ids.contact_id);
    assert_eq!(api.delete(&path).await, Value::Null);
    for (method, path) in [
        (Method::GET, path.clone()),
        (Method::DELETE, path.clone()),
        (Method::GET, format!("{path}/conversations")),
        (Method::GET, format!("{path}/integrationlinks")),
    ] {
        api.send(api.request(method, &path)).await.expect(404, &path);
    }
    api.try_patch(&path, json!({})).await.expect(404, "deleted");
    assert_eq!(api.get("/contacts").await["totalCount"], 2);
    assert_eq!(api.post("/contacts/search", json!({"freeText": "sample patient"})).await["totalCount"], 0);
    let conversation = api.get(&format!("/conversations/{}", api.ids.conversation_id)).await;
    assert_eq!(conversation["conversation"]["externalParticipants"], json!([{"displayName": "Sample Patient"}]));
}

#[tokio::test]
async fn contacts_are_walked_completely_in_pages_of_any_size() {
    let api = Api::start().await;
    for number in 0..7 {
        create(&api, json!({"givenName": format!("Contact {number}")})).await;
    }
    let whole = api.walk("/contacts", "contacts", Some(500)).await;
    assert_eq!(whole.len(), 10);
    for size in [1, 3, 10] {
        assert_eq!(api.walk("/contacts", "contacts", Some(size)).await, whole, "{size}");
    }
    // What is deleted between two pages hides nothing else.
    let first = api.get("/contacts?pageSize=4").await;
    api.delete(&path(&first["contacts"][3])).await;
    let token = text(&first["paginationToken"]);
    let rest = api.get(&format!("/contacts?pageSize=500&paginationToken={token}")).await;
    assert_eq!(rest["contacts"].as_array().expect("a list")[..], whole[4..]);
}

/// The names of those found, by a search in pages of one.
async fn found(api: &Api, search: &Value) -> Vec<String> {
    let mut token = String::new();
    let mut names = Vec::new();
    for _ in 0..100 {
        let path = format!("/contacts/search?pageSize=1&paginationToken={token}");
        let page = api.try_post(&path, search.clone()).await.expect(200, &search.to_string());
        assert_eq!(page["totalCountRelation"], "eq");
        names.extend(texts(page["contacts"].as_array().expect("a list"), "displayName"));
        if page["hasMore"] == false {
            assert_eq!(page["totalCount"], names.len());
            return names;
        }
        token = text(&page["paginationToken"]);
    }
    panic!("{search} does not end");
}

#[tokio::test]
async fn a_search_finds_those_who_pass_every_filter() {
    let api = Api::start().await;
    let start = crate::spruce_api::in_millis(-60_000);
    let end = crate::spruce_api::in_millis(60_000);
    let young = chrono::Utc::now().date_naive() - chrono::Duration::days(3650);
    let ada = create(
        &api,
        json!({
            "givenName": "Ada", "familyName": "Young", "gender": "other", "dateOfBirth": young.to_string(),
            "faxNumbers": [{"value": "4155550180"}],
        }),
    )
    .await;
    api.post(&format!("{}/integrationlinks", path(&ada)), json!({"type": "hint", "externalId": "7"})).await;
    let all = ["Sample Patient", "Other Patient", "Sample Laboratory", "Ada Young"];
    let (sample, other, laboratory, ada) = (&all[0..1], &all[1..2], &all[2..3], &all[3..4]);
    let one = |name: &str, filter: Value| json!({"structured": {name: [filter]}});
    let age = |comparison: &str, age: i32| {
        one("ageFilter", json!({"match": "any", "ages": [{"age": age, "comparison": comparison}]}))
    };
    let created = |comparison: &str, time: &str| {
        one("createdTimeFilter", json!({"match": "any", "createdTimes": [{"time": time, "comparison": comparison}]}))
    };
    let value = |name: &str, value: &str| one(name, json!({"match": "any", "values": [value]}));
    let invite = |state: &str| one("inviteFilter", json!({"match": "any", "inviteStates": [state]}));
    for (search, expected) in [
        (json!({}), &all[..]),
        (json!({"freeText": "SAMPLE"}), &["Sample Patient", "Sample Laboratory"]),
        (json!({"freeText": "other@example"}), other),
        (json!({"freeText": "nobody"}), &[]),
        (json!({"structured": {}}), &all),
        (age("less_than", 18), ada),
        (age("greater_than_or_equal_to", 18), sample),
        (age("equal", 0), &[]),
        (one("categoryFilter", json!({"match": "any", "categories": ["professional"]})), laboratory),
        (one("categoryFilter", json!({"match": "any", "categories": ["professional", "unknown"]})), &all[2..]),
        (one("categoryFilter", json!({"match": "all", "categories": ["professional", "unknown"]})), &[]),
        (one("categoryFilter", json!({"match": "none", "categories": ["professional", "unknown"]})), &all[..2]),
        (created("greater_than", &start), &all),
        (created("greater_than", &end), &[]),
        (created("less_than_or_equal_to", &end), &all),
        (value("emailAddressFilter", "Patient@Example.com"), sample),
        (value("phoneNumberFilter", "(415) 555-0111"), other),
        (value("phoneNumberFilter", "nonsense"), &[]),
        (value("faxNumberFilter", "4155550112"), laboratory),
        (
            one("genderFilter", json!({"match": "any", "genders": ["female", "other"]})),
            &["Sample Patient", "Ada Young"],
        ),
        (invite("has_account"), sample),
        (invite("invited"), &[]),
        (invite("not_invited"), &all[1..]),
        (one("nameFilter", json!({"match": "any", "names": [{"familyName": "PATIENT"}]})), &all[..2]),
        (one("nameFilter", json!({"match": "any", "names": [{"familyName": "Patient", "givenName": "other"}]})), other),
        (one("nameFilter", json!({"match": "any", "names": [{"familyName": "Pat"}]})), &[]),
        (one("tagFilter", json!({"match": "any", "tags": [api.ids.contact_tag_id]})), sample),
        (one("tagFilter", json!({"match": "none", "tags": ["Newsletter"]})), &all[1..]),
        (
            one(
                "integrationIDFilter",
                json!({
                    "match": "any", "integrationIDs": [{"id": "7", "integrationLinkType": "hint"}],
                }),
            ),
            ada,
        ),
        (
            one(
                "integrationIDFilter",
                json!({
                    "match": "any", "integrationIDs": [{"id": "7", "integrationLinkType": "custom"}],
                }),
            ),
            &[],
        ),
        (
            one(
                "organizationContactFieldFilter",
                json!({
                    "match": "any",
                    "organizationContactFields": [{"name": "Preferred pharmacy", "value": "Corner pharmacy"}],
                }),
            ),
            sample,
        ),
        (
            json!({"freeText": "sample", "structured": {
                "categoryFilter": [{"match": "any", "categories": ["patient"]}],
            }}),
            sample,
        ),
        (
            json!({"structured": {
                "categoryFilter": [{"match": "any", "categories": ["patient"]}, {"match": "none", "categories": ["clinic"]}],
                "inviteFilter": [{"match": "any", "inviteStates": ["not_invited"]}],
            }}),
            other,
        ),
    ] {
        assert_eq!(found(&api, &search).await, expected, "{search}");
    }
}

#[tokio::test]
async fn a_search_that_makes_no_sense_is_refused() {
    let api = Api::start().await;
    for search in [
        json!({"freeText": 1}),
        json!({"structured": []}),
        json!({"structured": {"tagFilter": {}}}),
        json!({"structured": {"tagFilter": [{"match": "any"}]}}),
        json!({"structured": {"tagFilter": [{"tags": []}]}}),
        json!({"structured": {"tagFilter": [{"match": "some", "tags": []}]}}),
        json!({"structured": {"ageFilter": [{"match": "any", "ages": [{"age": 1}]}]}}),
        json!({"structured": {"ageFilter": [{"match": "any", "ages": [{"age": 1.5, "comparison": "equal"}]}]}}),
        json!({"structured": {"ageFilter": [{"match": "any", "ages": [{"age": 3_000_000_000_u64, "comparison": "equal"}]}]}}),
        json!({"structured": {"categoryFilter": [{"match": "any", "categories": ["x"]}]}}),
        json!({"structured": {"emailAddressFilter": [{"match": "any", "values": ["x"]}]}}),
        json!({"structured": {"createdTimeFilter": [{"match": "any", "createdTimes": [{"time": "x", "comparison": "equal"}]}]}}),
        json!({"structured": {"integrationIDFilter": [{"match": "any", "integrationIDs": [{"id": "1"}]}]}}),
    ] {
        api.try_post("/contacts/search", search.clone()).await.expect(400, &search.to_string());
    }
}

#[tokio::test]
async fn tags_and_fields_created_are_listed() {
    let api = Api::start().await;
    for (path, list, name) in [("/contacts/tags", "tags", "value"), ("/contacts/fields", "fields", "name")] {
        let mut expected = texts(&api.walk(path, list, None).await, name);
        for number in 0..4 {
            let created = api.try_post(path, json!({name: format!("new {number}")})).await.expect(201, path);
            expected.push(text(&created[name]));
        }
        for size in [1, 2, 500] {
            assert_eq!(texts(&api.walk(path, list, Some(size)).await, name), expected);
        }
        api.try_post(path, json!({})).await.expect(400, path);
        api.try_post(path, json!({name: ["x"]})).await.expect(400, path);
    }
}

#[tokio::test]
async fn integration_links_come_by_body_or_query_and_go() {
    let api = Api::start().await;
    let path = format!("/contacts/{}/integrationlinks", api.ids.contact_id);
    let by_body = json!({"type": "custom", "externalId": "a", "url": "https://example.com/a"});
    let first = api.try_post(&path, by_body.clone()).await.expect(201, "a link");
    let mut expected = by_body;
    expected["contactId"] = json!(api.ids.contact_id);
    assert_eq!(first, json!({"integrationLinks": [expected]}));
    let by_query = api.request(Method::POST, &format!("{path}?type=hint&externalId=b"));
    let second = api.send(by_query).await.expect(201, "a link by query");
    assert_eq!(second["integrationLinks"].as_array().expect("a list").len(), 2);
    assert_eq!(api.get(&path).await, second);
    let contact = api.get(&format!("/contacts/{}", api.ids.contact_id)).await;
    assert_eq!(contact["integrationLinks"], second["integrationLinks"]);

    api.try_post(&path, json!({})).await.expect(400, "neither type nor id");
    api.try_post(&path, json!({"type": "custom"})).await.expect(400, "no id");
    api.try_post(&path, json!({"type": "other", "externalId": "c"})).await.expect(400, "a type there is none of");
    let torn = format!("{path}?type=hint");
    api.try_post(&torn, json!({"type": "custom", "externalId": "c"})).await.expect(400, "two types");
    api.try_post("/contacts/none/integrationlinks", json!({"type": "hint", "externalId": "c"}))
        .await
        .expect(400, "no such contact, where 404 is not declared");

    api.try_delete(&path).await.expect(400, "nothing named");
    api.try_delete(&format!("{path}?type=hint&externalId=a")).await.expect(404, "no such link");
    assert_eq!(api.delete(&format!("{path}?type=hint&externalId=b")).await, Value::Null);
    let by_body = api.request(Method::DELETE, &path).json(&json!({"type": "custom", "externalId": "a"}));
    api.send(by_body).await.expect(200, "deletion by body");
    assert_eq!(api.get(&path).await, json!({"integrationLinks": []}));
}

#[tokio::test]
async fn an_invite_opens_one_conversation_and_access_to_it() {
    let api = Api::start().await;
    let contact = &api.ids.uninvited_contact_id;
    let path = format!("/contacts/{contact}/invite");
    let body = json!({
        "destinationId": api.ids.invite_destination_id, "internalEndpointId": api.ids.internal_endpoint_id,
        "customMessage": "Welcome",
    });
    let first = api.try_post(&path, body.clone()).await.expect(200, "an invite");
    assert_eq!(first["contact"]["hasPendingInvite"], true);
    assert_eq!(first["conversation"]["type"], "secure");
    assert_eq!(first["conversation"]["externalParticipants"][0]["contact"], json!(contact));
    assert_eq!(api.post(&path, body.clone()).await, first, "a repeat is sent for the same conversation");
    let invited = json!({"structured": {"inviteFilter": [{"match": "any", "inviteStates": ["invited"]}]}});
    assert_eq!(found(&api, &invited).await, ["Other Patient"]);
    let secure = json!({"destination": {"secureEndpoint": {"contactId": contact}}, "message": message("x")});
    api.post(&format!("/internalendpoints/{}/conversations", api.ids.internal_endpoint_id), secure).await;

    for (name, value) in [
        ("destinationId", json!("entityContact_1")),
        ("destinationId", json!(null)),
        ("internalEndpointId", json!(api.ids.phone_endpoint_id)),
        ("internalEndpointId", json!(7)),
        ("customMessage", json!([])),
    ] {
        let mut wrong = body.clone();
        wrong[name] = value;
        api.try_post(&path, wrong.clone()).await.expect(400, &wrong.to_string());
    }
    let mut to_account = body.clone();
    to_account["destinationId"] = json!("entityContact_1");
    api.try_post(&format!("/contacts/{}/invite", api.ids.contact_id), to_account).await.expect(400, "has an account");
    api.try_post("/contacts/none/invite", body).await.expect(404, "no such contact");
}
