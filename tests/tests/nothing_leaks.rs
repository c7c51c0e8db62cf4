//! No token, no secret and nothing that a person wrote is in any `Debug`, in any error or in any trace event: over every
//! type, every reply, every error and everything the crates underneath log.
//!
//! Canaries stand for what must not be seen. Two things are shown on purpose and hold none here: the provider's id of a
//! request (`s-request-id`), which its support asks for, and a reply's media type. An enum's `Display` and a link's are
//! their values; so it is `Debug` that must not show them.

use conversant::core::BodyFormat;
use conversant::core::retry::RetryPolicy;
use conversant::{Accepted, Error, ErrorBody, Link, Reply, Secret, highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::specs::{self, Example};
use conversant_tests::xml::{self, Element};
use conversant_tests::{Answer, Server};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::fmt::Debug;
use std::io::Write;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What every canary begins with. Letters only, so that no escaping hides it.
const CANARY: &str = "CANARY";
const TEXT: &str = "CANARYtext";
const TOKEN: &str = "CANARYtoken";
const SECRET: &str = "CANARYsecret";
const KEY: &str = "CANARYkey";
const ID: &str = "CANARYid";
const REPLY: &str = "CANARYreply";
/// base64 of `CANARYid:CANARYsecret`, which is how Spruce makes its token.
const SPRUCE_TOKEN: &str = "Q0FOQVJZaWQ6Q0FOQVJZc2VjcmV0";

#[track_caller]
fn assert_clean(what: &str, shown: &str) {
    let shouted = shown.to_ascii_uppercase();
    let found = shouted.find(CANARY).or_else(|| shown.find(SPRUCE_TOKEN));
    if let Some(at) = found {
        let around = &shown.as_bytes()[at.saturating_sub(200).min(shown.len())..(at + 60).min(shown.len())];
        panic!("{what} shows {}", String::from_utf8_lossy(around));
    }
}

/// Both forms of `Debug`.
fn debug(value: &dyn Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

/// An error as any logger might print it, with all its causes.
fn everything_about(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:#}\n{}", debug(error));
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        shown.push_str(&format!("\n{cause}\n{cause:#}\n{cause:?}\n{cause:#?}"));
        source = cause.source();
    }
    shown
}

// Every type of every spec.

/// A value of a schema, with a canary for every text that can be one.
fn with_canaries(spec: &Value, schema: &Value, depth: usize) -> Value {
    let schema = specs::resolve(spec, schema);
    // A reference with a description of its own.
    if schema["allOf"][0].is_object() {
        return with_canaries(spec, &schema["allOf"][0], depth);
    }
    if let Some(mapping) = schema["discriminator"]["mapping"].as_object() {
        let (name, variant) = mapping.iter().next().expect("a union has variants");
        let mut value = with_canaries(spec, &json!({ "$ref": variant }), depth);
        value[schema["discriminator"]["propertyName"].as_str().expect("its name")] = json!(name);
        return value;
    }
    match schema["type"].as_str() {
        Some("string") => match schema["format"].as_str() {
            Some("date-time") => json!("2020-04-01T00:00:00Z"),
            Some("date") => json!("2020-04-01"),
            Some("space-date-time") => json!("2020-04-01 00:00:00"),
            Some("ajax-date-time") => json!("/Date(1474932027613)/"),
            // Enums are open: a value nobody knows is read as one.
            _ => json!(TEXT),
        },
        Some("integer") => json!(1),
        Some("number") => json!(1.5),
        Some("boolean") => json!(true),
        Some("array") if depth == 0 => json!([]),
        Some("array") => json!([with_canaries(spec, &schema["items"], depth - 1)]),
        Some("object") => {
            let mut object = Map::new();
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                object.insert(name.clone(), with_canaries(spec, property, depth));
            }
            if schema["additionalProperties"].as_bool() == Some(true) {
                object.insert(ID.to_owned(), json!({ "text": TEXT, "list": [TEXT] }));
            }
            Value::Object(object)
        }
        // Any JSON.
        _ => json!({ ID: [TEXT] }),
    }
}

/// What a type shows of a value, and what it writes of it.
type Show = fn(&Value) -> Result<(String, String), String>;

fn show<T: DeserializeOwned + Serialize + Debug>(value: &Value) -> Result<(String, String), String> {
    let decoded: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    let written = serde_json::to_string(&decoded).map_err(|error| error.to_string())?;
    Ok((debug(&decoded), written))
}

macro_rules! types {
    ($($provider:ident: $($type:ident)*;)*) => {
        &[$($((stringify!($provider), stringify!($type), show::<$provider::types::$type>),)*)*]
    };
}

/// Every type that the specs make.
const TYPES: &[(&str, &str, Show)] = types! {
    highq:
        AddedFile Address Attachment Attachments Conversation ConversationAction ConversationMessage
        ConversationUser Error FileInfo GrantType Image Images Messages Organisation Recipients SocialLink
        SocialLinks TokenReply TokenRequest UpdatedDocument User UserKeyType UserList UserName UserStatus
        UserSummary Users;
    hostaway:
        AccessToken AccessTokenRequest Attachment CancellationPolicyDetails CancellationPolicyItem CancelledBy
        ClaimStatus CommunicationType Conversation ConversationListReply ConversationMessage
        ConversationMessageEvent ConversationMessageListReply ConversationMessageReply
        ConversationMessageWebhook ConversationMessageWebhookListReply ConversationMessageWebhookLog
        ConversationMessageWebhookLogListReply ConversationMessageWebhookReply
        ConversationMessageWebhookSettings ConversationReply CustomFieldValue EmptyReply Failure FinanceField
        GrantType InsuranceStatus MessageStatus MessageTemplate MessageTemplateListReply MessageTemplateReply
        NewMessage RateLimited ReplyOption ReplyStatus Reservation ReservationAgreement ReservationEvent
        ReservationFee ReservationListReply ReservationOrder ReservationReply ReservationStatus
        ReservationUnit Scope UnifiedWebhook UnifiedWebhookListReply UnifiedWebhookLog
        UnifiedWebhookLogListReply UnifiedWebhookReply UnifiedWebhookSettings User UserGroup
        UserGroupListReply UserListReply;
    spruce:
        AgeCondition AgeFilter AnsweredBy AttachmentData AudioAttachment ButtonState CategoryFilter Comparison
        Contact ContactCategory ContactCategoryInput ContactConversationsReply ContactFieldCondition
        ContactFieldFilter ContactFieldsReply ContactFilters ContactSearch ContactSearchReply ContactTag
        ContactTagsReply ContactUpdate ContactWebhookData ContactWebhookEvent ContactsReply Conversation
        ConversationItem ConversationItemAttachment ConversationItemAttachmentType ConversationItemAuthor
        ConversationItemButton ConversationItemDeletionReply ConversationItemDirection ConversationItemEvent
        ConversationItemEventType ConversationItemOrder ConversationItemPage ConversationItemReply
        ConversationItemWebhookData ConversationItemWebhookEvent ConversationItemsReply ConversationOrder
        ConversationReply ConversationScheduledMessagesReply ConversationTag ConversationTagsReply
        ConversationType ConversationUpdate ConversationWebhookData ConversationWebhookEvent
        ConversationsReply CreatedTimeCondition CreatedTimeFilter CustomContactField DeviceInformation
        EmailAddress EmailAddressFilter EmailAddressInput Endpoint EndpointChannel EndpointMessagePost Error
        EventData ExternalParticipant FaxNumber FaxNumberFilter FaxNumberInput FilterMatch Gender GenderFilter
        IntegrationIdCondition IntegrationIdFilter IntegrationLink IntegrationLinkReference
        IntegrationLinkType IntegrationLinksReply InternalEndpoint InternalEndpointsReply Invite InviteFilter
        InviteReply InviteState Media MembersReply MessageBodyElement MessageBodyElementType
        MessageDestination MessagePost MessagePostAttachment MessagePostReply NameCondition NameFilter
        NewContact NewContactField NewConversation NewConversationReply NewConversationType NewIntegrationLink
        NewNoteConversation NewScheduledMessage NewScheduledMessageReply NewSecureConversation NewTag
        NewWebhookEndpoint Organization OrganizationContactField OrganizationContactFieldInput
        OrganizationContactFieldName OrganizationMember OrganizationReply PhoneLine PhoneLinesReply
        PhoneNumber PhoneNumberFilter PhoneNumberInput ProxyCall ProxyCallReply SavedMessage
        SavedMessagesReply ScheduledMessage ScheduledMessageContent ScheduledMessagePost
        ScheduledMessageWebhookData ScheduledMessageWebhookEvent ScheduledMessagesReply SecureDeliveryMethod
        SecureDestination SignedUrl Summarization SummarizationStatus TagFilter Team Teammate
        TotalCountRelation Transcription TranscriptionReference TranscriptionReply TranscriptionStatus
        WebhookEndpoint WebhookEndpointEvent WebhookEndpointEventDelivery WebhookEndpointEventsReply
        WebhookEndpointPausedReply WebhookEndpointReply WebhookEndpointsReply WebhookSigningSecret;
    ucwa:
        Application ApplicationEmbedded ApplicationLinks ApplicationType Applications ApplicationsEmbedded
        ApplicationsLinks AudienceMessaging AudienceMuteLock AudioPreference CallDeclineReason Communication
        CommunicationLinks Conversation ConversationLinks ConversationModalityType ConversationState
        Conversations ConversationsLinks Direction ErrorCode ErrorSubcode Event EventEmbedded EventSender
        EventStatus EventType EventsLinks EventsReply GenericPolicy GrantType Importance Invitation
        InvitationEmbedded InvitationLinks InvitationState Link LisQueryResult Me MeLinks Message
        MessageFormat MessageLinks MessageStatus Messages MessagesLinks Messaging MessagingLinks
        MessagingState ModalityType NewApplication NewAvailability NewConversation NewInvitation
        NewInvitationLinks NewParticipant OnlineMeetings OnlineMeetingsLinks Participant ParticipantLinks
        ParticipantMessaging ParticipantMessagingLinks People PeopleLinks PreferredAvailability Reason
        ReasonDebugInfo ReasonParameters Redirect RedirectLinks Refusal Role Root RootLinks SourceNetwork
        TokenError TokenErrorCode TokenReply TokenRequest User UserLinks;
    ziik:
        Authentication Conversation ConversationFilter ConversationList ConversationPublish ConversationUpdate
        Counters CreatedConversation Credentials CursorMeta Department Error ErrorDetail File FileList InactiveUsers Message
        MessageList NewConversation NewMessage NewParticipants NewUnitMembership NewUpload NewUser
        NewUserSettings NewWebhook NewWebhookTrigger PageLinks PageMeta Participant ParticipantList
        ParticipantUpdate PasswordRequest PasswordReset Permissions PresignedUpload RenewedToken Unit
        UnitMembership UnitMembershipList UnitMembershipUpdate UnseenItem UploadEntity UploadKey User UserList
        UserSettings UserType UserUpdate Voice Webhook WebhookEvent WebhookList WebhookLog WebhookLogList
        WebhookTrigger WebhookTriggerList WebhookUpdate;
};

#[test]
fn no_type_shows_what_it_holds() {
    for provider in specs::PROVIDERS {
        let spec = specs::load(provider);
        for (name, schema) in specs::schemas(&spec) {
            // The parts of an upload are arguments, and a bare list or number is a type of Rust's.
            let is_type = !schema["properties"].is_null() || !schema["enum"].is_null() || !schema["oneOf"].is_null();
            let is_upload = format!("{schema}").contains("\"binary\"");
            if !is_type && schema["type"] != "object" || is_upload {
                continue;
            }
            let value = with_canaries(&spec, schema, 3);
            let entry = TYPES.iter().find(|(of, ty, _)| *of == provider && *ty == name);
            let (.., show) = entry.unwrap_or_else(|| panic!("add {name} to {provider}'s types in TYPES"));
            let (shown, written) = show(&value).unwrap_or_else(|error| panic!("{provider} {name}: {error}\n{value:#}"));
            assert_clean(&format!("Debug of {provider}'s {name}"), &shown);
            // The value did hold what is not shown, all of it.
            let count = |text: &str| text.matches(CANARY).count();
            assert_eq!(count(&written), count(&value.to_string()), "{provider} {name} lost a canary:\n{written}");
        }
    }
}

/// Types that a generated crate has beyond its spec's schemas would slip through the test above.
#[test]
fn every_generated_type_is_known_here() {
    for provider in specs::PROVIDERS {
        let path = format!("{}/../crates/conversant-{provider}/src/types.rs", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let declared = source.lines().filter_map(|line| {
            let line = line.trim_start();
            let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            rest.split(|c: char| !c.is_alphanumeric()).next()
        });
        let mut number = 0;
        for name in declared {
            let known = TYPES.iter().any(|(of, ty, _)| *of == provider && *ty == name);
            assert!(known, "add {name} to {provider}'s types in TYPES");
            number += 1;
        }
        assert_eq!(number, TYPES.iter().filter(|(of, ..)| *of == provider).count(), "{provider}");
    }
}

#[test]
fn what_the_core_has_shows_nothing() {
    let link = Link::from(format!("data:text/plain,{TEXT}"));
    assert_clean("a link", &debug(&link));
    assert_clean("a secret", &debug(&Secret::from(SECRET)));
    for body in [ucwa::operations::SendMessageBody::html(TEXT), ucwa::operations::SendMessageBody::plain(TEXT)] {
        assert_clean("a text body", &debug(&body));
    }
    assert_clean("a link in an option in a list", &debug(&vec![Some(link)]));
}

// Every call, with every reply that its spec has an example of, and with what goes wrong besides.

/// What a call showed before and after it was sent.
struct Seen {
    shown: String,
    error: Option<Error>,
}

/// What a successful call gives, with all that can be printed of it.
trait Given {
    fn shown(&self) -> String;
}

impl<T: Debug, H: Debug> Given for Reply<T, H> {
    fn shown(&self) -> String {
        [debug(self), debug(&**self), debug(self.headers())].concat()
    }
}

impl<T: Debug, H: Debug> Given for Accepted<T, H> {
    fn shown(&self) -> String {
        debug(self) + &self.reply().map(Given::shown).unwrap_or_default()
    }
}

fn answered(mut shown: String, result: Result<impl Given, Error>) -> Seen {
    match result {
        Ok(answer) => {
            shown.push_str(&answer.shown());
            Seen { shown, error: None }
        }
        Err(error) => {
            shown.push_str(&everything_about(&error));
            Seen { shown, error: Some(error) }
        }
    }
}

/// With the typed body of the error, which has to be there if the spec shows one.
fn with_body<B: ErrorBody + Debug>(mut seen: Seen, documented: bool) -> Seen {
    if let Some(error) = &seen.error {
        let body = error.body::<B>();
        assert!(body.is_some() || !documented, "{error} has no typed body");
        seen.shown.push_str(&debug(&body));
    }
    seen
}

struct Clients {
    highq: highq::Client,
    hostaway: hostaway::Client,
    spruce: spruce::Client,
    ucwa: ucwa::Client,
    ziik: ziik::Client,
}

impl Clients {
    fn of(url: &str) -> Self {
        const WHY: &str = "a URL and a token are all it takes";
        let short = Duration::from_millis(60);
        let highq = highq::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(url)
            .token(TOKEN)
            .attempt_timeout(short);
        let hostaway = hostaway::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(url)
            .token(TOKEN)
            .attempt_timeout(short);
        let spruce = spruce::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(url)
            .credentials(ID, SECRET)
            .attempt_timeout(short);
        let ucwa = ucwa::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(url)
            .token(TOKEN)
            .attempt_timeout(short);
        let ziik = ziik::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(url)
            .token(TOKEN)
            .attempt_timeout(short);
        assert_clean("a builder", &[debug(&highq), debug(&hostaway), debug(&spruce), debug(&ucwa)].concat());
        let clients = Self {
            highq: highq.build().expect(WHY),
            hostaway: hostaway.build().expect(WHY),
            spruce: spruce.build().expect(WHY),
            ucwa: ucwa.build().expect(WHY),
            ziik: ziik.build().expect(WHY),
        };
        let Self { highq, hostaway, spruce, ucwa, ziik } = &clients;
        assert_clean("a client", &[debug(highq), debug(hostaway), debug(spruce), debug(ucwa), debug(ziik)].concat());
        clients
    }
}

/// Makes the call of the operation, with canaries in everything it takes: of those that send and read messages and fetch
/// tokens. That no other's reply or error shows anything, `<provider>_speaks_as_its_vendor` sees to; what a call shows
/// before it is sent comes from one macro.
async fn call(clients: &Clients, provider: &str, operation: &str, documented: bool) -> Option<Seen> {
    let Clients { highq, hostaway, spruce, ucwa, ziik } = clients;
    macro_rules! call {
        ($call:expr) => {{
            let call = $call;
            let shown = debug(&call);
            answered(shown, call.send().await)
        }};
        ($call:expr, $body:ty) => {
            with_body::<$body>(call!($call), documented)
        };
    }
    Some(match (provider, operation) {
        ("highq", "createToken") => {
            use highq::types::{GrantType, TokenRequest};
            let request = TokenRequest::new(GrantType::RefreshToken, ID, SECRET).refresh_token(TOKEN).code(SECRET);
            call!(highq.create_token(request))
        }
        ("highq", "createConversation") => {
            use highq::types::{Attachment, Attachments, Conversation, ConversationMessage, Messages};
            let attachments = Attachments::new().attachment([Attachment::new().id(ID).name(TEXT)]);
            let message = ConversationMessage::new().html(TEXT).text(TEXT).attachments(attachments);
            let body = Conversation::new().messages(Messages::new().message([message]));
            let json = call!(highq.create_conversation(body.clone()), highq::operations::CreateConversationError);
            let call = highq.create_conversation(body).format(BodyFormat::Xml);
            let xml = call!(call, highq::operations::CreateConversationError);
            Seen { shown: json.shown + &xml.shown, error: xml.error }
        }
        ("highq", "getConversationMessages") => {
            call!(highq.get_conversation_messages(43), highq::operations::GetConversationMessagesError)
        }
        ("hostaway", "createAccessToken") => {
            use hostaway::types::{AccessTokenRequest, GrantType, Scope};
            let request = AccessTokenRequest::new(GrantType::ClientCredentials, 1, SECRET, Scope::General);
            call!(hostaway.create_access_token(request), hostaway::operations::CreateAccessTokenError)
        }
        ("hostaway", "revokeAccessToken") => {
            call!(hostaway.revoke_access_token(TOKEN), hostaway::operations::RevokeAccessTokenError)
        }
        ("hostaway", "listConversationMessages") => {
            call!(hostaway.list_conversation_messages(1), hostaway::operations::ListConversationMessagesError)
        }
        ("hostaway", "sendConversationMessage") => {
            let message = hostaway::types::NewMessage::new(TEXT).communication_type(TEXT);
            let call = hostaway.send_conversation_message(1, message);
            call!(call, hostaway::operations::SendConversationMessageError)
        }
        ("spruce", "ConversationItems") => {
            let call = spruce.conversation_items(ID).pagination_token(KEY).order(TEXT.into());
            call!(call, spruce::operations::ConversationItemsError)
        }
        ("spruce", "PostConversationMessage") => {
            use spruce::types::{MessageBodyElement, MessagePost, MessagePostAttachment};
            let message = MessagePost::new([MessageBodyElement::new(TEXT, TEXT)]).author(ID);
            let message = message.attachments([MessagePostAttachment::new(ID, TEXT)]);
            let call = spruce.post_conversation_message(ID, message).s_idempotency_key(KEY);
            call!(call, spruce::operations::PostConversationMessageError)
        }
        ("ucwa", "createToken") => {
            let request = ucwa::types::TokenRequest::new(TEXT).username(ID).password(SECRET).ms_rtc_renew(TOKEN);
            call!(ucwa.create_token(request), ucwa::operations::CreateTokenError)
        }
        ("ucwa", "sendMessage") => {
            use ucwa::operations::SendMessageBody;
            let first = ucwa.send_message(ID, ID, KEY, SendMessageBody::html(TEXT));
            let first = call!(first, ucwa::operations::SendMessageError);
            let second = ucwa.send_message_at(format!("/{ID}?{KEY}"), KEY, SendMessageBody::plain(TEXT));
            let second = call!(second, ucwa::operations::SendMessageError);
            Seen { shown: first.shown + &second.shown, error: second.error }
        }
        ("ucwa", "getMessages") => call!(ucwa.get_messages(ID, ID), ucwa::operations::GetMessagesError),
        ("ucwa", "getMessage") => call!(ucwa.get_message(ID, ID, ID), ucwa::operations::GetMessageError),
        ("ziik", "authenticate") => {
            let credentials = ziik::types::Credentials::new(ID, SECRET);
            call!(ziik.authenticate(credentials), ziik::operations::AuthenticateError)
        }
        ("ziik", "renewToken") => call!(ziik.renew_token(), ziik::operations::RenewTokenError),
        ("ziik", "listMessages") => {
            call!(ziik.list_messages(1).cursor(KEY).query(TEXT), ziik::operations::ListMessagesError)
        }
        ("ziik", "createMessage") => {
            call!(ziik.create_message(1, ziik::types::NewMessage::new(TEXT)), ziik::operations::CreateMessageError)
        }
        _ => return None,
    })
}

/// The operations of a spec, each once.
fn operations(examples: &[Example]) -> Vec<&str> {
    let mut names: Vec<_> = examples.iter().map(|example| example.operation.as_str()).collect();
    names.dedup();
    names
}

/// The example with a canary in place of every text that is no moment in time.
fn canaries_in(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().filter(char::is_ascii_digit).count() >= 8 => value.clone(),
        Value::String(_) => json!(REPLY),
        Value::Array(items) => items.iter().map(canaries_in).collect(),
        Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), canaries_in(value))).collect(),
        other => other.clone(),
    }
}

/// The same for an example in XML or HTML: every text that is no number.
fn canaries_in_markup(document: &str) -> String {
    fn write(element: &Element, written: &mut String) {
        let name = &element.name;
        let text = element.text.trim();
        let text = if text.is_empty() || text.parse::<i64>().is_ok() { text } else { REPLY };
        written.push_str(&format!("<{name}>{text}"));
        element.children.iter().for_each(|child| write(child, written));
        written.push_str(&format!("</{name}>"));
    }
    let mut written = String::new();
    write(&xml::parse(document), &mut written);
    written
}

/// Where everything that is logged ends up.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no logger panics").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Takes down every event and span of every crate, also of those that use `log`.
    fn start() -> Self {
        let log = Self::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .init();
        log
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no logger panics")).into_owned()
    }
}

/// One test, as there is one log for all.
#[tokio::test]
async fn no_call_shows_what_it_carries() {
    let log = Log::start();
    let specs: Vec<_> = specs::PROVIDERS.iter().map(|it| (*it, specs::examples(&specs::load(it)))).collect();

    let answer = Arc::new(Mutex::new(Answer::default()));
    let current = answer.clone();
    let server = Server::answering(move |_, _| current.lock().expect("nothing panics here").clone()).await;
    let clients = Clients::of(&server.url());
    let answer_with = |new: Answer| *answer.lock().expect("nothing panics here") = new;

    // What the specs have examples of.
    let mut replies = 0;
    for (provider, examples) in &specs {
        for example in examples {
            let Some(status) = example.status else { continue };
            let body = match &example.value {
                Value::String(_) if example.media_type == "application/octet-stream" => REPLY.to_owned(),
                Value::String(text) => canaries_in_markup(text),
                value => canaries_in(value).to_string(),
            };
            let location = format!("/v1/{ID}");
            let headers = [("Content-Type", example.media_type.as_str()), ("Location", &location)];
            answer_with(Answer::http(status, &headers, &body));
            let what = format!("{provider} {} {status} {}", example.operation, example.media_type);
            let Some(seen) = call(&clients, provider, &example.operation, status >= 300).await else { continue };
            assert_clean(&what, &seen.shown);
            // Hostaway's `fail` is a canary here, so that no reply is a failure by its envelope.
            assert_eq!(seen.error.is_some(), status >= 300, "{what}: {:?}", seen.error);
            replies += usize::from(body.contains(REPLY));
        }
    }
    assert!(replies > 100, "only {replies} examples held a canary");

    // What goes wrong.
    const JSON: &[(&str, &str)] = &[("Content-Type", "application/json")];
    const XML: &[(&str, &str)] = &[("Content-Type", "application/xml")];
    let text = json!(TEXT).to_string();
    let wrong_types = json!({
        "id": TEXT, "expires": TEXT, "expires_in": TEXT, "data": TEXT, "status": [TEXT], "result": TEXT,
        "requestId": [TEXT], "access_token": [TEXT], "rel": [TEXT], "conversationItems": TEXT, "conversationid": TEXT,
        "parent": null, "jwt": [TEXT], "token": [TEXT], "messages": TEXT, "_links": TEXT, TEXT: TEXT,
    })
    .to_string();
    let wrong_xml = format!("<conversation><conversationid>{TEXT}</conversationid></conversation>");
    let answers = [
        ("wrong types", Answer::http(200, JSON, &wrong_types)),
        ("wrong types in an error", Answer::http(403, JSON, &wrong_types)),
        ("text where an object is due", Answer::http(200, JSON, &text)),
        ("half of the JSON", Answer::http(200, JSON, format!("{{\"{TEXT}\": \"{TEXT}"))),
        ("wrong types in XML", Answer::http(200, XML, &wrong_xml)),
        ("half of the XML", Answer::http(200, XML, format!("<{TEXT}>{TEXT}</{ID}>"))),
        ("an XML error", Answer::http(500, XML, format!("<{TEXT}>{TEXT}</{ID}>"))),
        ("a page", Answer::http(200, &[("Content-Type", "text/html")], TEXT)),
        ("an error page", Answer::http(502, &[("Content-Type", "text/html"), (KEY, TEXT)], TEXT)),
        ("a redirect", Answer::http(302, &[("Location", &format!("http://{TEXT}:{SECRET}@{ID}/?{KEY}"))], "")),
        ("a failure in the envelope", Answer::json(200, &json!({ "status": "fail", "result": TEXT, "message": TEXT }))),
        ("no HTTP", Answer::raw(format!("{TEXT}\r\n\r\n")).then_close()),
        (
            "a header that is none",
            Answer::raw(format!("HTTP/1.1 200 {TEXT}\r\n{TEXT}\u{1}{TEXT}\r\n\r\n")).then_close(),
        ),
        (
            "a length that is none",
            Answer::raw(format!("HTTP/1.1 200 OK\r\nContent-Length: {TEXT}\r\n\r\n")).then_close(),
        ),
        (
            "a chunk that is none",
            Answer::raw(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{TEXT}\r\n")).then_close(),
        ),
        ("half of the body", Answer::cut_short(200, JSON, 1000, &text).then_close()),
        ("a stall", Answer::stall()),
        ("hung up", Answer::hang_up()),
    ];
    let nobody = Clients::of(&Server::nobody().await);
    for (provider, examples) in &specs {
        for operation in operations(examples) {
            for (name, answer) in &answers {
                answer_with(answer.clone());
                let Some(seen) = call(&clients, provider, operation, false).await else { continue };
                assert_clean(&format!("{provider} {operation} with {name}"), &seen.shown);
            }
            let Some(seen) = call(&nobody, provider, operation, false).await else { continue };
            assert!(seen.error.is_some_and(|error| error.is_connect()), "{provider} {operation}");
            assert_clean(&format!("{provider} {operation} with nobody there"), &seen.shown);
        }
    }

    tokens_are_fetched().await;
    input_is_refused().await;

    let log = log.text();
    assert_clean("the log", &log);
    // It did take down what there was, of ours and of the crates underneath.
    assert!(log.contains("conversant: attempt") && log.contains("/conversations/{conversationId}/messages"), "{log}");
    assert!(log.contains("starting new connection"), "reqwest's own lines are missing");
}

/// Tokens that are fetched, refused, renewed and handed out.
async fn tokens_are_fetched() {
    type Call = Pin<Box<dyn Future<Output = Result<(), Error>>>>;
    let token = json!({
        "access_token": TOKEN, "refresh_token": TOKEN, "jwt": TOKEN, "expires_in": 28800, "expires": 4_102_444_800_u64,
    });
    let refused = json!({ "error": TEXT, "summary": TEXT, "result": TEXT, "status": "fail" });
    let token_replies = [
        Answer::json(200, &token),
        Answer::json(400, &refused),
        Answer::json(429, &refused),
        Answer::json(500, &refused),
        Answer::json(200, &json!({ "access_token": format!("{TOKEN}\n"), "jwt": format!("{TOKEN}\n") })),
        Answer::json(200, &json!({ "access_token": [TOKEN], "jwt": [TOKEN] })),
        Answer::http(200, &[], format!("{{\"access_token\": \"{TOKEN}")),
        Answer::http(200, &[("Content-Type", "text/html")], TOKEN),
    ];
    let is_token_path = |path: &str| path.to_lowercase().contains("token") || path == "/authenticate";
    for reply in token_replies {
        for status in [200, 401, 403] {
            let reply = reply.clone();
            let server = Server::answering(move |_, request| match is_token_path(request.path()) {
                true => reply.clone(),
                false => Answer::json(status, &json!({ "error": TEXT, "result": TEXT })),
            })
            .await;
            let url = server.url();
            let handed_out = Arc::new(Mutex::new(String::new()));
            let listener = || {
                let handed_out = handed_out.clone();
                move |tokens: &conversant::core::auth::Tokens| {
                    handed_out.lock().expect("nothing panics here").push_str(&debug(tokens));
                }
            };
            let highq = highq::Client::builder()
                .retry(RetryPolicy::never())
                .no_rate_limit()
                .base_url(&url)
                .refresh_token(ID, SECRET, TOKEN);
            let code = highq::Client::builder()
                .retry(RetryPolicy::never())
                .no_rate_limit()
                .base_url(&url)
                .authorization_code(ID, SECRET, SECRET);
            let ucwa =
                ucwa::Client::builder().retry(RetryPolicy::never()).no_rate_limit().base_url(&url).password(ID, SECRET);
            let ziik = ziik::Client::builder()
                .retry(RetryPolicy::never())
                .no_rate_limit()
                .base_url(&url)
                .credentials(ID, SECRET);
            let shown = [debug(&highq), debug(&code), debug(&ucwa), debug(&ziik)].concat();
            assert_clean("a builder with credentials", &shown);
            const WHY: &str = "credentials and a URL are all it takes";
            let highq = highq.on_new_tokens(listener()).build().expect(WHY);
            let code = code.on_new_tokens(listener()).build().expect(WHY);
            let ucwa = ucwa.on_new_tokens(listener()).build().expect(WHY);
            let ziik = ziik.on_new_tokens(listener()).build().expect(WHY);
            let calls: [Call; 4] = [
                Box::pin({
                    let call = highq.get_conversation_messages(1);
                    async move { call.send().await.map(drop) }
                }),
                Box::pin({
                    let call = code.get_conversation_messages(1);
                    async move { call.send().await.map(drop) }
                }),
                Box::pin({
                    let call = ucwa.get_messages(ID, ID);
                    async move { call.send().await.map(drop) }
                }),
                Box::pin({
                    let call = ziik.list_messages(1);
                    async move { call.send().await.map(drop) }
                }),
            ];
            for call in calls {
                if let Err(error) = call.await {
                    assert_clean("an error of a token", &everything_about(&error));
                }
            }
            let shown = [debug(&highq), debug(&code), debug(&ucwa), debug(&ziik)].concat();
            assert_clean("a client with a token", &shown);
            assert_clean("tokens that are handed out", &handed_out.lock().expect("nothing panics here"));
        }
    }
    // Hostaway's wait for a second after a token, so one that is refused has to do.
    let server = Server::answering(move |_, _| Answer::json(401, &json!({ "status": "fail", "result": TEXT }))).await;
    let client = hostaway::Client::builder()
        .retry(RetryPolicy::never())
        .no_rate_limit()
        .base_url(server.url())
        .client_credentials(ID, SECRET);
    assert_clean("a builder with credentials", &debug(&client));
    let client = client.build().expect("credentials and a URL are all it takes");
    let error = client.list_conversation_messages(1).send().await.expect_err("the credentials are refused");
    assert_clean("an error of a token", &everything_about(&error));
}

/// What is refused before it is sent is often refused for what it holds.
async fn input_is_refused() {
    use spruce::types::{MessagePost, MessagePostAttachment};
    let server = Server::answering(|_, _| Answer::html(500)).await;
    let clients = Clients::of(&server.url());
    let Clients { spruce, ucwa, .. } = &clients;
    let post = || MessagePost::new([]);
    let attached = post().attachments(vec![MessagePostAttachment::new(ID, TEXT); 6]);
    let long = KEY.repeat(50);
    let errors = [
        spruce.post_conversation_message(ID, post()).s_idempotency_key(format!("{KEY}\n")).send().await.map(drop),
        spruce.post_conversation_message(ID, post()).s_idempotency_key(long).send().await.map(drop),
        spruce.post_conversation_message(ID, attached).send().await.map(drop),
        spruce.post_conversation_message("..", post()).send().await.map(drop),
        ucwa.get_message_at(format!("https://{ID}.example/{KEY}?token={TOKEN}")).send().await.map(drop),
        ucwa.get_message_at(format!("data:text/plain,{TEXT}")).send().await.map(drop),
        ucwa.get_message_at(format!("/{ID}\u{0}{TEXT}")).send().await.map(drop),
    ];
    for result in errors {
        let Err(error) = result else { panic!("it was sent") };
        assert_clean("an error of input", &everything_about(&error));
    }
    let url = |url: String| {
        hostaway::Client::builder()
            .retry(RetryPolicy::never())
            .no_rate_limit()
            .base_url(url)
            .token(TOKEN)
            .build()
            .map(drop)
    };
    let configurations = [
        url(format!("https://{ID}:{SECRET}@api.hostaway.com")),
        url(format!("https://api.hostaway.com?token={TOKEN}")),
        url(format!("{SECRET}@{ID}")),
        url(format!("https://[{SECRET}]")),
        hostaway::Client::builder().token(format!("{TOKEN}\n")).build().map(drop),
        hostaway::Client::builder().token(TOKEN).user_agent(format!("{SECRET}\n")).build().map(drop),
        highq::Client::builder().instance(format!("{ID} {SECRET}")).token(TOKEN).build().map(drop),
        spruce::Client::builder().credentials(ID, SECRET).base_url("").build().map(drop),
    ];
    for result in configurations {
        let Err(error) = result else { panic!("it was built") };
        assert_clean("an error of configuration", &everything_about(&error));
    }
}
