//! `POST /contacts/search`: free text, and filters that a contact must all pass.

use std::cmp::Ordering;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde_json::json;

use super::{
    call::{Answer, Call, Reply},
    contact_profile::{Entry, GENDERS},
    contacts::Contact,
    endpoints,
    fields::{Fields, Required},
    integration_links, named,
    paging::PageRequest,
    store::Store,
};

const CATEGORIES: [&str; 4] = ["patient", "professional", "clinic", "unknown"];

const COMPARISONS: [&str; 5] =
    ["equal", "less_than", "less_than_or_equal_to", "greater_than", "greater_than_or_equal_to"];

/// Whether a contact has what one value of a filter asks for.
type Condition = Box<dyn Fn(&Contact, &Store) -> bool>;

/// How many of a filter's conditions a contact must meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Match {
    All,
    Any,
    None,
}

struct Filter {
    matching: Match,
    conditions: Vec<Condition>,
}

pub(super) fn search(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read(call, "found contacts", 1..=500)?;
    let object = call.object()?;
    let fields = Fields::new(&object);
    let text = fields.string("freeText")?.unwrap_or_default().to_lowercase();
    let filters = fields.object("structured")?.map(filters).transpose()?.unwrap_or_default();
    let found = store
        .contacts
        .iter()
        .filter(|contact| mentions(contact, &text) && filters.iter().all(|filter| filter.passes(contact, store)));
    let mut body = request.page(found, Contact::position, |it| it.to_json(store)).to_json("contacts");
    body["totalCountRelation"] = json!("eq");
    Ok(Reply::Ok(body))
}

/// Whether the text, in lower case, is part of a name, a number or an address.
fn mentions(contact: &Contact, text: &str) -> bool {
    let profile = &contact.profile;
    let entries = profile.phone_numbers.iter().chain(&profile.fax_numbers).chain(&profile.email_addresses);
    let values = entries.map(|it| it.value.to_lowercase());
    let texts = [contact.display_name(), profile.text("companyName").unwrap_or_default().to_owned()];
    values.chain(texts.map(|it| it.to_lowercase())).any(|it| it.contains(text))
}

impl Filter {
    fn passes(&self, contact: &Contact, store: &Store) -> bool {
        let mut met = self.conditions.iter().map(|condition| condition(contact, store));
        match self.matching {
            Match::All => met.all(|it| it),
            Match::Any => met.any(|it| it),
            Match::None => !met.any(|it| it),
        }
    }
}

fn filters(structured: Fields<'_>) -> Result<Vec<Filter>, String> {
    let mut all = Vec::new();
    let mut add = |name: &str, values: &str, read: fn(Fields<'_>, &str) -> Result<Vec<Condition>, String>| {
        for filter in structured.objects(name)?.unwrap_or_default() {
            all.push(Filter { matching: matching(filter)?, conditions: read(filter, values)? });
        }
        Ok::<(), String>(())
    };
    add("ageFilter", "ages", ages)?;
    add("categoryFilter", "categories", categories)?;
    add("createdTimeFilter", "createdTimes", created_times)?;
    add("emailAddressFilter", "values", email_addresses)?;
    add("faxNumberFilter", "values", fax_numbers)?;
    add("genderFilter", "genders", genders)?;
    add("integrationIDFilter", "integrationIDs", integration_ids)?;
    add("inviteFilter", "inviteStates", invite_states)?;
    add("nameFilter", "names", names)?;
    add("organizationContactFieldFilter", "organizationContactFields", organization_fields)?;
    add("phoneNumberFilter", "values", phone_numbers)?;
    add("tagFilter", "tags", tags)?;
    Ok(all)
}

fn matching(filter: Fields<'_>) -> Result<Match, String> {
    Ok(match filter.one_of("match", &["all", "any", "none"]).required("match")? {
        "all" => Match::All,
        "any" => Match::Any,
        _ => Match::None,
    })
}

fn conditions<'a, T>(
    values: Vec<T>,
    condition: impl Fn(T) -> Result<Condition, String> + 'a,
) -> Result<Vec<Condition>, String> {
    values.into_iter().map(condition).collect()
}

fn ages(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.objects(name).required(name)?, |value| {
        let age = value.integer32("age").required("age")?;
        let compare = comparison(value)?;
        Ok(Box::new(move |contact, _| {
            let born = contact.profile.date_of_birth;
            born.is_some_and(|born| compare(age_on(Utc::now().date_naive(), born).cmp(&age)))
        }))
    })
}

fn age_on(today: NaiveDate, born: NaiveDate) -> i32 {
    let birthday_to_come = (today.month(), today.day()) < (born.month(), born.day());
    today.year() - born.year() - i32::from(birthday_to_come)
}

fn created_times(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.objects(name).required(name)?, |value| {
        let time: DateTime<Utc> = value.time("time").required("time")?;
        let compare = comparison(value)?;
        Ok(Box::new(move |contact, _| compare(contact.created.cmp(&time))))
    })
}

fn comparison(value: Fields<'_>) -> Result<fn(Ordering) -> bool, String> {
    Ok(match value.one_of("comparison", &COMPARISONS).required("comparison")? {
        "equal" => Ordering::is_eq,
        "less_than" => Ordering::is_lt,
        "less_than_or_equal_to" => Ordering::is_le,
        "greater_than" => Ordering::is_gt,
        _ => Ordering::is_ge,
    })
}

fn categories(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(one_of_each(filter, name, &CATEGORIES)?, |category| {
        Ok(Box::new(move |contact, _| contact.profile.category.unwrap_or("unknown") == category))
    })
}

fn genders(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(one_of_each(filter, name, &GENDERS)?, |gender| {
        Ok(Box::new(move |contact, _| contact.profile.gender.unwrap_or("unknown") == gender))
    })
}

fn invite_states(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(one_of_each(filter, name, &["has_account", "invited", "not_invited"])?, |state| {
        Ok(Box::new(move |contact, _| {
            state
                == match (contact.has_account, &contact.invited_to) {
                    (true, _) => "has_account",
                    (false, Some(_)) => "invited",
                    (false, None) => "not_invited",
                }
        }))
    })
}

fn one_of_each(filter: Fields<'_>, name: &str, values: &[&'static str]) -> Result<Vec<&'static str>, String> {
    let known = |given: String| values.iter().copied().find(|it| *it == given);
    let given = filter.strings(name).required(name)?;
    given.into_iter().map(|it| known(it).ok_or_else(|| format!("{name} must be of {}", values.join(", ")))).collect()
}

fn email_addresses(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.strings(name).required(name)?, |value| {
        endpoints::email(&value).ok_or("An address to search for is not valid")?;
        Ok(Box::new(move |contact, _| has(&contact.profile.email_addresses, &value)))
    })
}

fn phone_numbers(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.strings(name).required(name)?, |value| {
        let number = endpoints::number(&value).unwrap_or(value);
        Ok(Box::new(move |contact, _| has(&contact.profile.phone_numbers, &number)))
    })
}

fn fax_numbers(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.strings(name).required(name)?, |value| {
        let number = endpoints::number(&value).unwrap_or(value);
        Ok(Box::new(move |contact, _| has(&contact.profile.fax_numbers, &number)))
    })
}

fn has(entries: &[Entry], value: &str) -> bool {
    entries.iter().any(|entry| entry.value.eq_ignore_ascii_case(value))
}

fn integration_ids(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.objects(name).required(name)?, |value| {
        let id = value.string("id").required("id")?.to_owned();
        let kind = value.one_of("integrationLinkType", &integration_links::TYPES).required("integrationLinkType")?;
        Ok(Box::new(move |contact, _| contact.links.iter().any(|it| it.kind == kind && it.external_id == id)))
    })
}

fn names(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.objects(name).required(name)?, |value| {
        let read = |field: &str| Ok::<_, String>(value.string(field)?.map(str::to_lowercase));
        let (family, given) = (read("familyName")?, read("givenName")?);
        Ok(Box::new(move |contact, _| {
            let is = |field: &str, wanted: &Option<String>| {
                let text = contact.profile.text(field).map(str::to_lowercase);
                wanted.is_none() || text == *wanted
            };
            is("familyName", &family) && is("givenName", &given)
        }))
    })
}

fn organization_fields(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.objects(name).required(name)?, |value| {
        let field = value.string("name").required("name")?.to_owned();
        let wanted = value.string("value").required("value")?.to_owned();
        Ok(Box::new(move |contact, store| {
            contact.profile.organization_fields.iter().any(|it| {
                it.value == wanted && named::find(&store.contact_fields, &it.id).is_some_and(|it| it.text == field)
            })
        }))
    })
}

fn tags(filter: Fields<'_>, name: &str) -> Result<Vec<Condition>, String> {
    conditions(filter.strings(name).required(name)?, |wanted| {
        Ok(Box::new(move |contact, store| {
            let mut tags = contact.profile.tags.iter().filter_map(|id| named::find(&store.contact_tags, id));
            tags.any(|tag| tag.id == wanted || tag.text == wanted)
        }))
    })
}

#[cfg(test)]
mod tests {
    use super::{super::clock, *};

    #[test]
    fn a_year_is_full_on_the_birthday() {
        let born = clock::read_date("2000-06-15").expect("a date");
        let age = |today| age_on(clock::read_date(today).expect("a date"), born);
        assert_eq!(age("2020-06-14"), 19);
        assert_eq!(age("2020-06-15"), 20);
    }
}
