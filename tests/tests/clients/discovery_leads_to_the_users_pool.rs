//! From a user's domain a client finds the pool that serves the user, wherever redirects lead; and the credentials go to no
//! host that the caller did not name.

use conversant::ucwa::channel::{Delivery, EventChannel, Heard};
use conversant::ucwa::discovery::Discovery;
use conversant::ucwa::operations::SendMessageBody;
use conversant::ucwa::types::{
    EventStatus, EventType, GrantType, MessageFormat, ModalityType, NewApplication, NewAvailability, NewConversation,
    TokenRequest,
};
use conversant::ucwa::{Client, Error};
use conversant::{ErrorKind, Outcome};
use conversant_sandbox::{Provider, Recorded, Sandbox};
use conversant_tests::{Answer, Server};
use serde_json::json;
use std::sync::OnceLock;
use std::time::Duration;

/// Nothing here takes so long, unless it does not end.
const PATIENCE: Duration = Duration::from_secs(10);
const PASSWORD: &str = "CANARY-password";

/// A discovery that asks this address, with the sandbox's user.
fn discovery(sandbox: &Sandbox, at: &str) -> Discovery {
    let credentials = sandbox.ucwa().credentials();
    Client::discover("contoso.com").at(at).password(credentials.username, credentials.password)
}

/// The paths of what was asked, each with what it came with.
fn told(provider: &Provider) -> Vec<String> {
    let told = |request: Recorded| match request.headers.contains_key("authorization") {
        true => format!("{} {} with a token", request.method, request.path),
        false => format!("{} {}", request.method, request.path),
    };
    provider.requests().into_iter().map(told).collect()
}

const ROOT: &str = "GET /autodiscover/autodiscoverservice.svc/root";
const USER: &str = "GET /autodiscover/autodiscoverservice.svc/root/oauth/user";
const USER_WITH_TOKEN: &str = "GET /autodiscover/autodiscoverservice.svc/root/oauth/user with a token";
const TOKEN: &str = "POST /WebTicket/oauthtoken";

async fn completed(channel: &mut EventChannel, rel: &str) {
    for _ in 0..50 {
        let heard = tokio::time::timeout(PATIENCE, channel.next()).await.expect("something is heard");
        if let Heard::Event(heard) = heard.expect("the channel goes on").expect("it is not broken")
            && heard.event.type_ == EventType::Completed
            && heard.event.link.rel.as_deref() == Some(rel)
        {
            assert_eq!(heard.event.status, Some(EventStatus::Success));
            return;
        }
    }
    panic!("no {rel} completed");
}

/// The whole story: from a domain to a message that arrived.
#[tokio::test]
async fn from_a_domain_to_a_message_that_arrived() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    let found = discovery(&sandbox, &ucwa.internal_autodiscover_url()).send().await.expect("the pool is found");
    assert_eq!(told(ucwa), ["GET /lyncdiscoverinternal", USER, TOKEN, USER_WITH_TOKEN]);
    assert_eq!(found.applications.as_str(), format!("{}/applications", ucwa.base_url()));

    let client = found.client;
    let new = NewApplication::new("en-US", "an-endpoint", "conversant/1.0");
    let application = client.create_application(new).send().await.expect("an application").into_inner();
    let links = application.links;
    let embedded = application.embedded.expect("what belongs to it");
    let me = embedded.me.expect("the user");
    let available = NewAvailability::new()
        .supported_modalities(vec![ModalityType::Messaging])
        .supported_message_formats(vec![MessageFormat::Plain]);
    let make_available = me.links.make_me_available.expect("the user is not available yet").href;
    client.make_me_available_at(&make_available, available).send().await.expect("the user is available");
    let mut channel = client.event_channel(links.events.expect("its events").href);

    let place = embedded.communication.and_then(|communication| communication.links).expect("communication").self_.href;
    let communication = client.get_communication_at(&place).send().await.expect("communication").into_inner();
    let start = communication.links.and_then(|links| links.start_messaging).expect("who is available may").href;
    let conversation = NewConversation::new("invitation-1", "sip:pat@contoso.com");
    let invitation = client.start_messaging_at(&start, conversation).send().await.expect("it is sent");
    completed(&mut channel, "messagingInvitation").await;
    let place = invitation.headers().location.clone().expect("where the invitation is");
    let invitation = client.get_invitation_at(&place).send().await.expect("the invitation").into_inner();
    let messaging = client.get_messaging_at(&invitation.links.messaging.expect("its messaging").href).send().await;
    let send = messaging.expect("messaging").into_inner().links.send_message.expect("it is connected").href;

    let message = client.send_message_at(&send, "message-1", SendMessageBody::plain("Hello Pat"));
    let delivery = channel.deliver(message, PATIENCE).await.expect("the message is taken");
    assert!(matches!(delivery, Delivery::Delivered(_)), "{delivery:?}");
    let [stored] = &ucwa.messages()[..] else { panic!("one message: {:?}", ucwa.messages()) };
    assert_eq!((stored.text.as_str(), stored.client_reference.as_deref()), ("Hello Pat", Some("message-1")));
}

/// And the other way: somebody invites, and is answered.
#[tokio::test]
async fn an_invitation_is_accepted_and_answered() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    let client = discovery(&sandbox, &ucwa.autodiscover_url()).send().await.expect("the pool is found").client;
    let application = client.get_application("833").send().await.expect("the one there is").into_inner();
    let mut channel = client.event_channel(application.links.events.expect("its events").href);
    let invited = ucwa.remote_invites("833", "sip:pat@contoso.com", "Are you there?");
    let accept = loop {
        let heard = tokio::time::timeout(PATIENCE, channel.next()).await.expect("the invitation is heard");
        if let Heard::Event(heard) = heard.expect("the channel goes on").expect("it is not broken")
            && let Some(invitation) = heard.event.embedded.and_then(|embedded| embedded.messaging_invitation)
        {
            let message = invitation.links.message.as_ref().and_then(|message| message.href.data_text());
            assert_eq!(message.as_deref(), Some("Are you there?"));
            break invitation.links.accept.expect("it can be accepted").href;
        }
    };
    client.accept_invitation_at(&accept).send().await.expect("it is accepted");
    completed(&mut channel, "messagingInvitation").await;
    let message = client.send_message("833", &invited.conversation_id, "answer-1", SendMessageBody::html("<b>Yes</b>"));
    let delivery = channel.deliver(message, PATIENCE).await.expect("the message is taken");
    assert!(matches!(delivery, Delivery::Delivered(_)), "{delivery:?}");
    let texts: Vec<_> = ucwa.messages().into_iter().map(|message| message.text).collect();
    assert_eq!(texts, ["Are you there?", "<b>Yes</b>"]);
}

#[tokio::test]
async fn the_external_service_is_asked_when_the_internal_one_fails() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    let both = || discovery(&sandbox, &ucwa.internal_autodiscover_url()).at(ucwa.external_autodiscover_url());
    both().send().await.expect("the pool is found");
    assert_eq!(told(ucwa), ["GET /lyncdiscoverinternal", USER, TOKEN, USER_WITH_TOKEN]);
    ucwa.clear();
    ucwa.set_internal_autodiscovery(false);
    both().send().await.expect("the pool is found");
    assert_eq!(told(ucwa), ["GET /lyncdiscoverinternal", "GET /lyncdiscover", USER, TOKEN, USER_WITH_TOKEN]);
    // Inside the company nobody may be there at all.
    let outside = discovery(&sandbox, &Server::nobody().await).at(ucwa.external_autodiscover_url());
    outside.send().await.expect("the pool is found");
    // What is wrong with both is said of the last.
    let neither = discovery(&sandbox, &Server::nobody().await).at(ucwa.internal_autodiscover_url());
    let error = neither.send().await.expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
}

/// The services of a domain have names that everybody knows. A proxy that lets nobody through sees them.
#[tokio::test]
async fn the_services_of_a_domain_are_asked_over_tls_the_internal_one_first() {
    let proxy = Server::answering(|_, _| Answer::http(403, &[], "")).await;
    let through = reqwest::Proxy::all(proxy.url()).expect("a URL");
    let http = reqwest::Client::builder().proxy(through).build().expect("a client");
    let discovery = Client::discover("Contoso.com").http_client(http).password("lenea@contoso.com", PASSWORD);
    discovery.send().await.expect_err("nobody gets through");
    let mut asked: Vec<_> =
        proxy.requests().into_iter().map(|request| format!("{} {}", request.method, request.target)).collect();
    // Each may be asked more than once.
    asked.dedup();
    let expected = ["CONNECT lyncdiscoverinternal.contoso.com:443", "CONNECT lyncdiscover.contoso.com:443"];
    assert_eq!(asked, expected);
}

#[tokio::test]
async fn what_is_no_domain_is_asked_nothing() {
    for domain in
        ["", "contoso.com/x", "evil.example#", "user@contoso.com", "contoso.com:8080", "a b", "bücher.example"]
    {
        let discovery = Client::discover(domain).password("lenea@contoso.com", PASSWORD);
        let error = discovery.send().await.expect_err(domain);
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Configuration, Outcome::NotSent), "{domain}: {error}");
    }
    let error = Client::discover("contoso.com").send().await.expect_err("there are no credentials");
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    let error = Client::discover("contoso.com").at("lyncdiscover").password("x", PASSWORD).send().await;
    assert_eq!(error.expect_err("this is no address").kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn redirects_are_followed() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    ucwa.redirect_autodiscovery(2);
    ucwa.redirect_user(1);
    let found = discovery(&sandbox, &ucwa.autodiscover_url()).send().await.expect("the pool is found");
    // The user resource, once it knows who asks, may lead to another root.
    let round = [USER, TOKEN, USER_WITH_TOKEN];
    assert_eq!(told(ucwa), [&[ROOT; 3], &round[..], &[ROOT], &round].concat());
    let targets: Vec<_> = ucwa.requests().into_iter().map(|request| request.target).collect();
    assert!(targets[1].ends_with("?redirect=1") && targets[2].ends_with("?redirect=0"), "{targets:?}");
    found.client.get_application("833").send().await.expect("the client is signed in");
}

#[tokio::test]
async fn redirects_without_end_are_not_followed_for_ever() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    ucwa.redirect_autodiscovery(usize::MAX);
    let error = discovery(&sandbox, &ucwa.autodiscover_url()).send().await.expect_err("it leads nowhere");
    assert!(error.to_string().contains("more than 5 times"), "{error}");
    assert_eq!(told(ucwa), [ROOT; 6]);
    ucwa.clear();
    ucwa.redirect_autodiscovery(5);
    discovery(&sandbox, &ucwa.autodiscover_url()).send().await.expect("five are not too many");

    ucwa.clear();
    ucwa.redirect_user(usize::MAX);
    let error = discovery(&sandbox, &ucwa.autodiscover_url()).send().await.expect_err("it leads nowhere");
    assert!(error.to_string().contains("more than 5 times"), "{error}");
    assert!(told(ucwa).len() < 50, "{:?}", told(ucwa));
}

/// The client that was found signs in again by itself.
#[tokio::test]
async fn the_client_fetches_new_tokens() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    let found = discovery(&sandbox, &ucwa.autodiscover_url()).send().await.expect("the pool is found");
    found.client.get_application("833").send().await.expect("it is signed in");
    ucwa.expire_tokens();
    found.client.get_application("833").send().await.expect("it is signed in again");
}

/// Windows and passive sign-in are the caller's: it is told where, and brings a token.
#[tokio::test]
async fn a_token_had_in_another_way_signs_in_too() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let ucwa = sandbox.ucwa();
    let discovery = || Client::discover("contoso.com").at(ucwa.autodiscover_url());
    let challenge = discovery().challenge().await.expect("a challenge");
    assert_eq!(told(ucwa), [ROOT, USER], "nothing is signed in to");
    assert_eq!(challenge.token_url, ucwa.token_url());
    let offered =
        ["urn:microsoft.rtc:windows", "urn:microsoft.rtc:passive", "urn:microsoft.rtc:anonmeeting", "password"];
    assert_eq!(challenge.grant_types, offered);

    let signed_out = Client::builder().base_url(ucwa.base_url()).without_credentials().build().expect("a client");
    let token = async |grant: GrantType| signed_out.create_token(TokenRequest::new(grant)).send().await;
    assert!(token(GrantType::UrnMicrosoftRtcPassive).await.is_err(), "the user has to look at a page first");
    reqwest::get(format!("{}/PassiveAuth", ucwa.origin())).await.expect("the page");
    for grant in [GrantType::UrnMicrosoftRtcWindows, GrantType::UrnMicrosoftRtcPassive] {
        let token = token(grant).await.expect("a token").into_inner().access_token;
        ucwa.clear();
        let found = discovery().token(token).send().await.expect("the pool is found");
        assert_eq!(told(ucwa), [ROOT, USER_WITH_TOKEN]);
        found.client.get_application("833").send().await.expect("the client is signed in");
    }
    let error = discovery().token("no-token").send().await.expect_err("it is refused");
    assert!(error.is_unauthorized(), "{error}");
    let wrong = discovery().password("lenea@contoso.com", PASSWORD).send().await.expect_err("it is refused");
    assert_eq!(wrong.outcome(), Outcome::Rejected);
    assert!(!format!("{wrong}{wrong:?}").contains("CANARY"));
}

/// A discovery service that challenges like this; the user resource leads to applications once there is a token.
async fn challenging(challenges: &'static [&'static str]) -> Server {
    Server::answering(move |_, request| match request.path() {
        "/" => Answer::json(200, &json!({ "_links": { "user": { "href": "/user?originalDomain=contoso.com" } } })),
        "/user" if request.header("authorization").is_some() => {
            Answer::json(200, &json!({ "_links": { "applications": { "href": "/ucwa/v1/applications/?x=1" } } }))
        }
        "/user" => {
            let headers: Vec<_> = challenges.iter().map(|challenge| ("WWW-Authenticate", *challenge)).collect();
            Answer::http(401, &headers, "<html></html>")
        }
        "/WebTicket/oauthtoken" => {
            Answer::json(200, &json!({ "access_token": "cwt=1", "expires_in": 28800, "token_type": "Bearer" }))
        }
        _ => Answer::http(599, &[], ""),
    })
    .await
}

#[tokio::test]
async fn a_challenge_is_read_with_and_without_quotes() {
    let url = "https://pool.contoso.com/WebTicket/oauthtoken";
    let both = ["urn:microsoft.rtc:windows", "password"];
    let read: [(&[&str], &[&str]); 8] = [
        (
            &[
                r#"MsRtcOAuth href="https://pool.contoso.com/WebTicket/oauthtoken",grant_type="urn:microsoft.rtc:windows,password""#,
            ],
            &both,
        ),
        (
            &[
                "MsRtcOAuth href=https://pool.contoso.com/WebTicket/oauthtoken,grant_type=urn:microsoft.rtc:windows,password",
            ],
            &both,
        ),
        (
            &[
                "MsRtcOAuth href=https://pool.contoso.com/WebTicket/oauthtoken, grant_type=urn:microsoft.rtc:windows,password",
            ],
            &both,
        ),
        (
            &[
                "MsRtcOAuth grant_type=urn:microsoft.rtc:windows,password,href=https://pool.contoso.com/WebTicket/oauthtoken",
            ],
            &both,
        ),
        (&[r#"MsRtcOAuth href=https://pool.contoso.com/WebTicket/oauthtoken,grant_type="password""#], &both[1..]),
        (
            &[
                r#"MsRtcOAuth href="https://pool.contoso.com/WebTicket/oauthtoken", grant_type="urn:microsoft.rtc:windows, password""#,
            ],
            &both,
        ),
        (
            &["MsRtcOAuth href=https://pool.contoso.com/WebTicket/oauthtoken,grant_type=password, Bearer realm=x"],
            &both[1..],
        ),
        (
            &[
                r#"Bearer trusted_issuers="", client_id="00000004-0000-0ff1-ce00-000000000000""#,
                r#"Negotiate, MsRtcOAuth href="https://pool.contoso.com/WebTicket/oauthtoken",grant_type="urn:microsoft.rtc:windows,password""#,
            ],
            &both,
        ),
    ];
    for (challenges, grants) in read {
        let server = challenging(challenges).await;
        let challenge = Client::discover("contoso.com").at(server.url()).challenge().await;
        let challenge = challenge.unwrap_or_else(|error| panic!("{challenges:?}: {error}"));
        assert_eq!(
            (challenge.token_url.as_str(), challenge.grant_types),
            (url, grants.iter().map(|&it| it.to_owned()).collect())
        );
    }
    for challenges in [&[][..], &["Bearer href=x,grant_type=y"], &["MsRtcOAuth href=x"], &["MsRtcOAuth grant_type=x"]] {
        let server = challenging(challenges).await;
        let error = Client::discover("contoso.com").at(server.url()).challenge().await.expect_err("there is none");
        assert!(error.is_unauthorized(), "{challenges:?}: {error}");
    }
}

/// Relative links, a query that is the link's own, and a slash at the end.
#[tokio::test]
async fn links_are_taken_as_they_are() {
    let server = challenging(&["MsRtcOAuth href=/WebTicket/oauthtoken,grant_type=password"]).await;
    let found = Client::discover("contoso.com").at(server.url()).password("lenea@contoso.com", PASSWORD).send().await;
    let found = found.expect("the pool is found");
    assert_eq!(found.applications.as_str(), format!("{}/ucwa/v1/applications/?x=1", server.url()));
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    let user = "/user?originalDomain=contoso.com";
    assert_eq!(targets, ["/", user, "/WebTicket/oauthtoken", user]);
    let _ = found.client.get_application("1").send().await;
    assert!(server.count("/ucwa/v1/applications/1") > 0, "the client is below the link");
}

/// UCWA begins paths with two slashes; that is no host.
#[tokio::test]
async fn two_slashes_are_the_beginning_of_a_path() {
    let sandbox = Sandbox::start().await.expect("free ports");
    sandbox.ucwa().set_base_path("//v1");
    let found = discovery(&sandbox, &sandbox.ucwa().autodiscover_url()).send().await.expect("the pool is found");
    assert_eq!(found.applications.as_str(), format!("{}//v1/applications", sandbox.ucwa().origin()));
    found.client.get_application("833").send().await.expect("the client is below it");

    let root = json!({ "_links": { "user": { "href": "//autodiscover/user" } } });
    let server = Server::start(vec![Answer::json(200, &root), Answer::http(404, &[], "")]).await;
    let error = at(&server).send().await.expect_err("there is no user");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(server.requests()[1].target, "//autodiscover/user");
}

/// Where a scripted discovery service leads to another host.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Leads {
    Root,
    User,
    Challenge,
    RedirectOfUser,
    Applications,
}

const ALL: [Leads; 5] = [Leads::Root, Leads::User, Leads::Challenge, Leads::RedirectOfUser, Leads::Applications];

/// A discovery service that leads to another host at one step; the other one plays along.
async fn leading(leads: Leads, other: &'static OnceLock<String>) -> Server {
    Server::answering(move |_, request| {
        let other = other.get().cloned().unwrap_or_default();
        let to = |step: Leads, path: &str| match step == leads {
            true => format!("{other}{path}"),
            false => path.to_owned(),
        };
        let link = |rel: &str, href: String| Answer::json(200, &json!({ "_links": { rel: { "href": href } } }));
        match request.path() {
            "/" if leads == Leads::Root && !other.is_empty() => link("redirect", to(Leads::Root, "/")),
            "/" => link("user", to(Leads::User, "/user")),
            "/user" if request.header("authorization").is_none() => {
                let href = to(Leads::Challenge, "/WebTicket/oauthtoken");
                let challenge = format!("MsRtcOAuth href=\"{href}\",grant_type=\"password\"");
                Answer::http(401, &[("WWW-Authenticate", &challenge)], "")
            }
            "/user" if leads == Leads::RedirectOfUser && !other.is_empty() => link("redirect", to(leads, "/")),
            "/user" => link("applications", to(Leads::Applications, "/ucwa/v1/applications")),
            "/WebTicket/oauthtoken" => {
                let token = json!({ "access_token": "cwt=CANARY", "expires_in": 28800, "token_type": "Bearer" });
                Answer::json(200, &token)
            }
            _ => Answer::http(599, &[], ""),
        }
    })
    .await
}

/// Two hosts: that which is asked, and another to which it leads by this name.
async fn two_hosts(leads: Leads, name: &str) -> (Server, Server) {
    let url: &'static OnceLock<String> = Box::leak(Box::new(OnceLock::new()));
    let nowhere: &'static OnceLock<String> = Box::leak(Box::new(OnceLock::new()));
    let other = leading(leads, nowhere).await;
    url.set(other.url().replace("127.0.0.1", name)).expect("it is set once");
    (leading(leads, url).await, other)
}

fn at(server: &Server) -> Discovery {
    Client::discover("contoso.com").at(server.url()).password("lenea@contoso.com", PASSWORD)
}

fn secret(request: &conversant_tests::Recorded) -> bool {
    request.as_text().contains("CANARY")
}

#[tokio::test]
async fn credentials_go_to_no_host_that_is_not_trusted() {
    for leads in ALL {
        let (server, other) = two_hosts(leads, "localhost").await;
        let error: Error = at(&server).send().await.expect_err("it leads astray");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Configuration, Outcome::NotSent), "{leads:?}: {error}");
        assert!(error.to_string().contains("`localhost`"), "{leads:?}: the error says where it leads: {error}");
        assert!(!format!("{error:?}").contains("CANARY"));
        assert_eq!(other.requests().len(), 0, "{leads:?}: the other host hears nothing");
        // Nor is the password told to the first before it is known where it leads.
        let told = server.requests().iter().filter(|request| secret(request)).count();
        let expected = match leads {
            Leads::Root | Leads::User | Leads::Challenge => 0,
            _ => 2,
        };
        assert_eq!(told, expected, "{leads:?}");
    }
}

#[tokio::test]
async fn a_host_that_is_trusted_is_followed() {
    for (leads, domain) in ALL.into_iter().zip(["localhost", "LocalHost", "localhost", "localhost", "localhost"]) {
        let (server, other) = two_hosts(leads, "localhost").await;
        let found = at(&server).trust(domain).send().await.unwrap_or_else(|error| panic!("{leads:?}: {error}"));
        let pool = if matches!(leads, Leads::Challenge) { &server } else { &other };
        let port = pool.url().rsplit(':').next().expect("a port").to_owned();
        assert!(found.applications.as_str().contains(&port), "{leads:?}: {}", found.applications.as_str());
        // Where the pool itself issues no tokens, the client has the one it was found with.
        let _ = found.client.get_application("1").send().await;
        let asked = pool.requests().pop().expect("the client is of the pool");
        assert_eq!(asked.path(), "/ucwa/v1/applications/1", "{leads:?}");
        let issues_tokens = !matches!(leads, Leads::Challenge | Leads::Applications);
        assert_eq!(pool.count("/WebTicket/oauthtoken") > 0, issues_tokens, "{leads:?}");
        // The user's own domain needs no trust.
        let (server, _other) = two_hosts(leads, "localhost").await;
        let own = Client::discover("LOCALHOST").at(server.url()).password("lenea@contoso.com", PASSWORD);
        own.send().await.unwrap_or_else(|error| panic!("{leads:?}: {error}"));
    }
}

/// `evilcontoso.com` is not of `contoso.com`, nor is `contoso.com.evil.example`; and another scheme is another host.
#[tokio::test]
async fn a_host_that_looks_alike_is_not_trusted() {
    for host in ["http://evillocalhost", "http://localhost.evil.example", "https://localhost", "http://localhos"] {
        let root = json!({ "_links": { "redirect": { "href": format!("{host}:1/") } } });
        let server = Server::start(vec![Answer::json(200, &root)]).await;
        let error = at(&server).trust("localhost").send().await.expect_err(host);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{host}: {error}");
        assert_eq!(server.requests().len(), 1);
    }
    // One below it is.
    let root = json!({ "_links": { "redirect": { "href": "http://pool.localhost:1/" } } });
    let server = Server::start(vec![Answer::json(200, &root)]).await;
    let error =
        at(&server).trust("localhost").timeout(Duration::from_secs(1)).send().await.expect_err("nobody is there");
    assert_ne!(error.kind(), ErrorKind::Configuration, "{error}");
}

#[tokio::test]
async fn a_service_that_leads_nowhere_is_an_error_that_says_so() {
    for links in [json!({}), json!({ "self": { "href": "/" } })] {
        let server = Server::start(vec![Answer::json(200, &json!({ "_links": links }))]).await;
        let error = at(&server).send().await.expect_err("it leads nowhere");
        assert!(error.to_string().contains("leads neither to users nor elsewhere"), "{error}");
    }
}

/// A service that is only there inside the company does not hold up who is outside.
#[tokio::test]
async fn a_service_that_does_not_answer_is_given_up() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let silent = Server::start(vec![Answer::stall(), Answer::stall(), Answer::stall(), Answer::stall()]).await;
    let external = sandbox.ucwa().external_autodiscover_url();
    let started = std::time::Instant::now();
    let found = discovery(&sandbox, &silent.url()).at(external).timeout(Duration::from_millis(700)).send().await;
    found.expect("the other one answers");
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

/// Neither the password nor the token is in `Debug`.
#[tokio::test]
async fn nothing_secret_is_shown() {
    let discovery = Client::discover("contoso.com").password("lenea@contoso.com", PASSWORD);
    assert!(!format!("{discovery:?}").contains("CANARY"));
    let discovery = Client::discover("contoso.com").token("CANARY-token");
    assert!(!format!("{discovery:?}").contains("CANARY"));
    let (server, _other) = two_hosts(Leads::Applications, "localhost").await;
    let found = at(&server).trust("localhost").send().await.expect("the pool is found");
    assert!(!format!("{found:?}{:?}", found.client).contains("CANARY"));
}
