//! `client.rs`: the client, its builder, and how it authenticates.

use super::source::{Source, doc, literal};
use super::{Input, docs};
use crate::finding::Finding;
use crate::generate::plan::auth::where_to;
use crate::generate::plan::{
    AuthPlan, AuthScheme, BodyKind, Credential, CredentialPlace, Plan, ReplyKind, ServerVariable, snake,
};
use std::fmt::Write;

/// The file.
pub(crate) fn client(input: &Input<'_>) -> Result<String, Finding> {
    let plan = input.plan;
    let two_formats = has_two_formats(plan);
    let mut source = Source::new(input.preamble("//"));
    source.items(&uses(plan, two_formats))?;
    source.items(&provider(plan))?;
    source.items(&client_struct(plan, two_formats))?;
    source.items(&builder_struct(plan))?;
    source.verbatim("conversant_core::builder_options!(ClientBuilder);");
    Ok(source.finish())
}

/// Does the provider take and give bodies in two formats?
pub(crate) fn has_two_formats(plan: &Plan) -> bool {
    plan.operations.iter().any(|operation| {
        matches!(operation.reply.kind, ReplyKind::JsonOrXml { .. })
            || matches!(&operation.body, Some(body) if matches!(body.kind, BodyKind::JsonOrXml { .. }))
    })
}

/// Does the client take files, in an operation or in a module beside the spec?
pub(crate) fn has_uploads(input: &Input<'_>) -> bool {
    let mut bodies = input.plan.operations.iter().filter_map(|operation| operation.body.as_ref());
    bodies.any(|body| matches!(body.kind, BodyKind::Multipart { .. } | BodyKind::Raw { .. }))
        || input.modules.values().any(|module| module.contains("Upload}") || module.contains("conversant_core::Upload"))
}

/// Does a user let the application in by a browser?
pub(crate) fn has_browser(plan: &Plan) -> bool {
    plan.auth.as_ref().is_some_and(|auth| matches!(auth.scheme, AuthScheme::AuthorizationCode { .. }))
}

fn uses(plan: &Plan, two_formats: bool) -> String {
    let exchanged = plan.auth.as_ref().is_some_and(|auth| {
        !matches!(auth.scheme, AuthScheme::Bearer | AuthScheme::Basic { .. } | AuthScheme::Given(_))
    });
    let limits = match (plan.rate_limits.is_empty(), plan.limit_headers.is_some()) {
        (true, false) => "",
        (false, false) => "use conversant_core::rate_limit::Limit;",
        (true, true) => "use conversant_core::rate_limit::LimitHeaders;",
        (false, true) => "use conversant_core::rate_limit::{Limit, LimitHeaders};",
    };
    let delayed = plan.auth.as_ref().is_some_and(|auth| auth.token_delay.is_some());
    let durations = if limits.is_empty() && !delayed { "" } else { "use std::time::Duration;" };
    format!(
        "{}{}{}{limits}{durations}use conversant_core::codegen::env_var;
        use conversant_core::{{{}Client as Core, Config, Error, Provider{}{}}};",
        if exchanged { "use conversant_core::auth::Exchange;" } else { "" },
        if given(plan).is_empty() { "" } else { "use conversant_core::codegen::{Place, Scheme};" },
        if two_formats { "use conversant_core::BodyFormat;" } else { "" },
        if has_browser(plan) { "AuthorizeUrl, " } else { "" },
        if plan.auth.as_ref().is_some_and(takes_secrets) { ", Secret" } else { "" },
        if plan.variables.is_empty() { "" } else { ", Variable" },
    )
}

fn provider(plan: &Plan) -> String {
    let variables: Vec<_> = plan
        .variables
        .iter()
        .map(|variable| match &variable.default {
            Some(default) => format!("Variable::with_default({}, {})", literal(&variable.name), literal(default)),
            None => format!("Variable::required({})", literal(&variable.name)),
        })
        .collect();
    let mut out = format!(
        "static PROVIDER: Provider = Provider::new({}, {}, &[{}])",
        literal(&plan.provider),
        literal(&plan.server),
        variables.join(", ")
    );
    if let Some(status) = plan.auth.as_ref().and_then(|auth| auth.token_expired) {
        let _ = write!(out, ".token_expired({status})");
    }
    if let Some(delay) = plan.auth.as_ref().and_then(|auth| auth.token_delay) {
        let _ = write!(out, ".token_delay(Duration::from_secs({delay}))");
    }
    if !plan.rate_limits.is_empty() {
        let limits: Vec<_> = plan
            .rate_limits
            .iter()
            .map(|limit| format!("Limit::new({}, Duration::from_secs({}))", limit.requests, limit.window))
            .collect();
        let _ = write!(out, ".limits(&[{}])", limits.join(", "));
    }
    if let Some(headers) = &plan.limit_headers {
        let (limit, remaining) = (literal(&headers.limit.to_lowercase()), literal(&headers.remaining.to_lowercase()));
        let _ = write!(
            out,
            ".limit_headers(LimitHeaders::new({limit}, {remaining}, Duration::from_secs({})))",
            headers.window
        );
    }
    match &plan.auth {
        None => out.push_str(".open()"),
        Some(_) => out.push_str(&schemes(given(plan))),
    }
    out.push(';');
    out
}

/// The credentials that are sent as the caller gives them.
fn given(plan: &Plan) -> &[Credential] {
    match plan.auth.as_ref().map(|auth| &auth.scheme) {
        Some(AuthScheme::Given(credentials)) => credentials,
        _ => &[],
    }
}

fn takes_secrets(auth: &AuthPlan) -> bool {
    match &auth.scheme {
        AuthScheme::Given(all) => all.iter().any(|credential| credential.place != CredentialPlace::Connection),
        _ => credentials(auth).is_some(),
    }
}

/// `.schemes(&[Scheme { name: "key", place: Place::Query("api_key") }])`
fn schemes(credentials: &[Credential]) -> String {
    let place = |place: &CredentialPlace| match place {
        CredentialPlace::Header(name) => format!("Place::Header({})", literal(name)),
        CredentialPlace::Query(name) => format!("Place::Query({})", literal(name)),
        CredentialPlace::Cookie(name) => format!("Place::Cookie({})", literal(name)),
        CredentialPlace::Authorization(word) => format!("Place::Authorization({})", literal(word)),
        CredentialPlace::Connection => "Place::Connection".to_owned(),
    };
    let each =
        |found: &Credential| format!("Scheme {{ name: {}, place: {} }}", literal(&found.scheme), place(&found.place));
    let all: Vec<_> = credentials.iter().map(each).collect();
    if all.is_empty() { String::new() } else { format!(".schemes(&[{}])", all.join(", ")) }
}

fn client_struct(plan: &Plan, two_formats: bool) -> String {
    let prefix = plan.provider.to_uppercase();
    let mut env = String::new();
    let base_url = format!("{prefix}_BASE_URL");
    let mut names = vec![(base_url.clone(), "A base URL in place of the provider's.".to_owned())];
    let mut server = Vec::new();
    for variable in &plan.variables {
        let setter = snake(&variable.name);
        let name = format!("{prefix}_{}", setter.to_uppercase());
        let _ = write!(env, "if let Ok(value) = env_var({}) {{ builder = builder.{setter}(value); }}", literal(&name));
        if variable.default.is_none() {
            server.push(name.clone());
        }
        let about = match variable.description.as_str() {
            "" => format!("The `{}` of the server.", variable.name),
            description => docs::sentence(&docs::one_line(description)),
        };
        names.push((name, about));
    }
    let token = format!("{prefix}_TOKEN");
    let _ = write!(env, "if let Ok(token) = env_var({}) {{ builder = builder.token(token); }}", literal(&token));
    let mut either = Vec::new();
    let mut setters: Vec<_> = plan.auth.as_ref().and_then(credentials).into_iter().collect();
    if !given(plan).is_empty() {
        setters = given(plan).iter().filter_map(given_setter).collect();
    }
    let several = !given(plan).is_empty();
    for (setter, arguments) in setters {
        let variable = |name: &str| match several {
            true if name == setter => format!("{prefix}_{}", name.to_uppercase()),
            true => format!("{prefix}_{}_{}", setter.to_uppercase(), name.to_uppercase()),
            false => format!("{prefix}_{}", name.to_uppercase()),
        };
        let variables: Vec<_> = arguments.iter().map(|(name, _)| variable(name)).collect();
        let patterns: Vec<_> = (0..variables.len()).map(|index| format!("Ok(value_{index})")).collect();
        let reads: Vec<_> = variables.iter().map(|name| format!("env_var({})", literal(name))).collect();
        let values: Vec<_> = (0..variables.len()).map(|index| format!("value_{index}")).collect();
        let together = |parts: &[String]| match parts {
            [only] => only.clone(),
            parts => format!("({})", parts.join(", ")),
        };
        let _ = write!(
            env,
            "if let {} = {} {{ builder = builder.{setter}({}); }}",
            together(&patterns),
            together(&reads),
            values.join(", ")
        );
        for (variable, (name, _)) in variables.iter().zip(&arguments) {
            names.push((variable.clone(), format!("The `{name}` of [`{setter}`](ClientBuilder::{setter}).")));
        }
        either.push(variables);
    }
    let instead = if either.is_empty() { "" } else { ", in place of the credentials" };
    names.push((token.clone(), format!("A bearer token{instead}.")));
    either.push(vec![token]);
    let listed: String = names.iter().map(|(name, what)| format!("- `{name}`: {what}\n")).collect();
    let format_field = if two_formats { "pub(crate) format: BodyFormat," } else { "" };
    let derives = "#[derive(Clone, Debug)]";
    // Nothing is called where the vendor only delivers.
    let unused = if plan.operations.is_empty() { "#[allow(dead_code)]" } else { "" };
    let either = if plan.auth.is_some() { either } else { Vec::new() };
    let build_error = format!("# Errors\n\n{}", missing(&server, &base_url, &either));
    format!(
        "{docs}{derives}\npub struct Client {{ {unused} pub(crate) core: Core, {format_field} }}
        impl Client {{
            /// A builder with nothing set.
            pub fn builder() -> ClientBuilder {{ ClientBuilder {{ config: Config::new(&PROVIDER), {format_default} }} }}
            {env_docs}pub fn from_env() -> Result<Self, Error> {{
                let mut builder = Self::builder();
                if let Ok(url) = env_var({base_url}) {{ builder = builder.base_url(url); }}
                {env}
                builder.build()
            }}
        }}",
        docs = doc(
            0,
            &format!(
                "A client of {}. Its methods are the provider's operations.\n\nCloning is cheap; clones share connections and the access token.",
                with_article(if plan.title.is_empty() { &plan.provider } else { &plan.title })
            )
        ),
        format_default = if two_formats { "format: BodyFormat::default()," } else { "" },
        env_docs = doc(0, &format!("A client from the environment.\n\n{listed}\n{build_error}")),
        base_url = literal(&base_url),
    )
}

/// What has to be in the environment: what the server's address needs, and one of the credentials.
fn missing(server: &[String], base_url: &str, either: &[Vec<String>]) -> String {
    let all = |names: &[String]| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => names.concat(),
        }
    };
    let error = "[`Configuration`](conversant_core::ErrorKind::Configuration)";
    let address = (!server.is_empty()).then(|| format!("- {}, or else `{base_url}`\n", all(server)));
    let credentials: Vec<_> = either.iter().map(|names| all(names)).collect();
    let credentials = (!credentials.is_empty()).then(|| format!("- {}\n", credentials.join(", or else ")));
    match address.into_iter().chain(credentials).collect::<String>().as_str() {
        "" => format!("{error} if a value cannot be used."),
        required => format!("{error} if a value cannot be used, or one is missing. Required are:\n\n{required}"),
    }
}

/// `the Acme API`
fn with_article(title: &str) -> String {
    let title = docs::one_line(title);
    let is_name = title.to_lowercase().starts_with("the ") || !title.split(' ').any(|word| word.starts_with("API"));
    if is_name { title } else { format!("the {title}") }
}

/// The builder's method for the credentials and its arguments, with whether each is a secret.
pub(crate) fn credentials(auth: &AuthPlan) -> Option<(&str, Vec<(String, bool)>)> {
    let names = |names: &[(&str, bool)]| names.iter().map(|(name, secret)| ((*name).to_owned(), *secret)).collect();
    match &auth.scheme {
        AuthScheme::Bearer => None,
        AuthScheme::Given(credentials) => credentials.iter().find_map(given_setter),
        AuthScheme::Basic { user, password } => {
            Some(("credentials", vec![(user.clone(), false), (password.clone(), true)]))
        }
        AuthScheme::Login { fields, .. } => {
            let last = fields.len().saturating_sub(1);
            let arguments = fields.iter().enumerate().map(|(index, name)| (snake(name), index == last)).collect();
            Some(("credentials", arguments))
        }
        AuthScheme::ClientCredentials { .. } => {
            Some(("client_credentials", names(&[("client_id", false), ("client_secret", true)])))
        }
        AuthScheme::Password { .. } => Some(("password", names(&[("username", false), ("password", true)]))),
        AuthScheme::AuthorizationCode { .. } => {
            Some(("refresh_token", names(&[("client_id", false), ("client_secret", true), ("refresh_token", true)])))
        }
    }
}

/// The builder's method for a credential that is sent as it is given.
fn given_setter(credential: &Credential) -> Option<(&str, Vec<(String, bool)>)> {
    let arguments = match &credential.place {
        CredentialPlace::Connection => return None,
        CredentialPlace::Authorization(word) if word == "Basic" => {
            vec![("user".to_owned(), false), ("password".to_owned(), true)]
        }
        _ => vec![(credential.setter.clone(), true)],
    };
    Some((&credential.setter, arguments))
}

fn given_methods(credentials: &[Credential]) -> String {
    let mut out = String::new();
    for credential in credentials {
        let Some((setter, arguments)) = given_setter(credential) else { continue };
        let scheme = literal(&credential.scheme);
        let about = format!("The credential `{}`: {}.", credential.scheme, where_to(&credential.place));
        let about = match credential.description.as_str() {
            "" => about,
            description => format!("{about}\n\n{description}"),
        };
        let _ = match arguments.len() {
            1 => write!(
                out,
                "{}pub fn {setter}(mut self, {setter}: impl Into<Secret>) -> Self {{ self.config.credential({scheme}, {setter}.into()); self }}",
                doc(0, &about)
            ),
            _ => write!(
                out,
                "{}pub fn {setter}(mut self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {{ self.config.basic_credential({scheme}, user.as_ref(), &password.into()); self }}",
                doc(0, &about)
            ),
        };
    }
    out
}

fn builder_struct(plan: &Plan) -> String {
    let mut methods = String::new();
    for variable in &plan.variables {
        methods.push_str(&server_variable(variable, &plan.server));
    }
    if let Some(auth) = &plan.auth {
        methods.push_str(&credential_methods(auth));
    }
    let two_formats = has_two_formats(plan);
    if two_formats {
        methods.push_str(
            "/// The format of bodies, where a call does not choose its own. Default: JSON. Replies are read in whatever format they
            /// come in.
            pub fn format(mut self, format: BodyFormat) -> Self { self.format = format; self }",
        );
    }
    let (field, build) = if two_formats {
        ("format: BodyFormat,", "Client { core: self.config.build()?, format: self.format }")
    } else {
        ("", "Client { core: self.config.build()? }")
    };
    format!(
        "/// Makes a [`Client`].
        #[derive(Debug)]
        #[must_use = \"a builder does nothing until it is built\"]
        pub struct ClientBuilder {{ config: Config, {field} }}
        impl ClientBuilder {{
            {methods}
            /// The client. Nothing is sent yet.
            ///
            /// # Errors
            ///
            /// [`Configuration`](conversant_core::ErrorKind::Configuration), saying what is missing and how to set it.
            pub fn build(self) -> Result<Client, Error> {{ Ok({build}) }}
        }}"
    )
}

fn server_variable(variable: &ServerVariable, server: &str) -> String {
    let setter = snake(&variable.name);
    let mut text = variable.description.clone();
    let _ = write!(text, "\n\nThe `{}` in `{server}`.", variable.name);
    match &variable.default {
        Some(default) => {
            let values: Vec<_> = variable.values.iter().map(|value| format!("`{value:?}`")).collect();
            let _ = write!(text, " Known values: {}. Default: `{default:?}`.", values.join(", "));
        }
        None => text.push_str(" Required."),
    }
    format!(
        "{}pub fn {setter}(mut self, {setter}: impl Into<String>) -> Self {{ self.config.variable({}, {setter}.into()); self }}",
        doc(0, &text),
        literal(&variable.name),
    )
}

fn credential_methods(auth: &AuthPlan) -> String {
    let Some((setter, arguments)) = credentials(auth) else { return String::new() };
    let signature = |arguments: &[(String, bool)]| {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, secret)| format!("{name}: impl Into<{}>", if *secret { "Secret" } else { "String" }))
            .collect();
        arguments.join(", ")
    };
    let fields = |fixed: &[(&str, &str)], arguments: &[(String, bool)]| {
        let mut fields: Vec<_> =
            fixed.iter().map(|(name, value)| format!("({}, {}.into())", literal(name), literal(value))).collect();
        fields.extend(arguments.iter().map(|(name, secret)| match secret {
            true => format!("({}, {name}.into())", literal(name)),
            false => format!("({}, Secret::from({name}))", literal(name)),
        }));
        format!("Vec::from([{}])", fields.join(", "))
    };
    let method = |name: &str, about: &str, arguments: &[(String, bool)], body: &str| {
        format!(
            "{}pub fn {name}(mut self, {}) -> Self {{ {body} self }}",
            doc(0, &format!("{about}\n\n{}", auth.description)),
            signature(arguments)
        )
    };
    match &auth.scheme {
        AuthScheme::Bearer => String::new(),
        AuthScheme::Given(credentials) => given_methods(credentials),
        AuthScheme::Basic { user, password } => method(
            setter,
            "The credentials that make the access token.",
            &arguments,
            &format!("self.config.basic_token(&{user}.into(), &{password}.into());"),
        ),
        AuthScheme::Login { path, token, expires_at, renew, fields: wire } => {
            let values: Vec<_> = wire
                .iter()
                .zip(&arguments)
                .map(|(wire, (name, secret))| match secret {
                    true => format!("({}, {name}.into())", literal(wire)),
                    false => format!("({}, Secret::from({name}))", literal(wire)),
                })
                .collect();
            let tokens: Vec<_> = token.iter().map(|name| literal(name)).collect();
            let mut exchange = format!(
                "Exchange::login({}, Vec::from([{}]), &[{}])",
                literal(relative(path)),
                values.join(", "),
                tokens.join(", ")
            );
            if let Some(property) = expires_at {
                let _ = write!(exchange, ".expires_at({})", literal(property));
            }
            if let Some(path) = renew {
                let _ = write!(exchange, ".renewed_at({})", literal(relative(path)));
            }
            let about =
                "Logs in with these credentials when the first call needs a token, and again when it has ended.";
            method(setter, about, &arguments, &format!("self.config.exchange({exchange});"))
        }
        AuthScheme::ClientCredentials { token_url, scope } => {
            let mut fixed = vec![("grant_type", "client_credentials")];
            if !scope.is_empty() {
                fixed.push(("scope", scope));
            }
            let about =
                "Fetches a token with these credentials when the first call needs one, and again when it has ended.";
            let exchange = format!("Exchange::oauth2({}, {})", literal(token_url), fields(&fixed, &arguments));
            method(setter, about, &arguments, &format!("self.config.exchange({exchange});"))
        }
        AuthScheme::Password { token_url } => {
            let about =
                "Fetches a token with this user's password when the first call needs one, and again when it has ended.";
            let exchange = format!(
                "Exchange::oauth2({}, {})",
                literal(token_url),
                fields(&[("grant_type", "password")], &arguments)
            );
            method(setter, about, &arguments, &format!("self.config.exchange({exchange});"))
        }
        AuthScheme::AuthorizationCode { authorization_url, scope, token_url, refresh_url } => {
            let client = &arguments[..2];
            let refreshed = |start: &str| {
                format!(
                    "let client_id: String = client_id.into(); let client_secret: Secret = client_secret.into();
                    self.config.exchange({start}.refreshed_at({}, Vec::from([(\"client_id\", Secret::from(client_id)), (\"client_secret\", client_secret)])));",
                    literal(refresh_url)
                )
            };
            let by_token = method(
                setter,
                "Fetches tokens with this refresh token. A provider may replace it with each new token: keep the latest with \
                 [`on_new_tokens`](Self::on_new_tokens).",
                &arguments,
                &refreshed("Exchange::oauth2_refresh(refresh_token.into())"),
            );
            let code = [client, &[("code".to_owned(), true)]].concat();
            let by_code = method(
                "authorization_code",
                "Exchanges the code that the provider gave to the user's browser (see [`authorize_url`](Self::authorize_url)), \
                 once, for the first tokens; from then on as with [`refresh_token`](Self::refresh_token).",
                &code,
                &refreshed(&format!(
                    "Exchange::oauth2({}, Vec::from([(\"grant_type\", \"authorization_code\".into()), (\"client_id\", client_id.as_str().into()), (\"client_secret\", client_secret.clone()), (\"code\", code.into())]))",
                    literal(token_url)
                )),
            );
            by_token + &by_code + &authorize_url(authorization_url, scope)
        }
    }
}

/// The builder's method for the address where a user lets the application in. It needs no credentials, so the builder,
/// which knows the server, has it.
fn authorize_url(path: &str, scope: &str) -> String {
    format!(
        "/// The address to send the user's browser to, so that the user lets the application in. The browser comes back to
        /// `redirect_uri` with the code for [`authorization_code`](Self::authorization_code) in its query; add a
        /// [`state`](AuthorizeUrl::state) to know it for an answer to this request.
        ///
        /// # Errors
        ///
        /// [`Configuration`](conversant_core::ErrorKind::Configuration) if the server is not set,
        /// [`InvalidInput`](conversant_core::ErrorKind::InvalidInput) if `redirect_uri` is not a whole address.
        pub fn authorize_url(
            &self,
            client_id: impl AsRef<str>,
            redirect_uri: impl AsRef<str>,
        ) -> Result<AuthorizeUrl, Error> {{
            self.config.authorize_url({}, {}, client_id.as_ref(), redirect_uri.as_ref())
        }}",
        literal(path),
        literal(scope),
    )
}

/// A path below the base URL, as the core resolves token endpoints.
fn relative(path: &str) -> &str {
    path.trim_start_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_environment_has_to_have_is_all_named() {
        let names = |names: &[&str]| -> Vec<String> { names.iter().map(|&name| name.to_owned()).collect() };
        let cases = [
            (names(&[]), vec![], " if a value cannot be used."),
            (names(&[]), vec![names(&["A_TOKEN"])], "- `A_TOKEN`\n"),
            (
                names(&["A_HOST"]),
                vec![names(&["A_ID", "A_NAME", "A_KEY"]), names(&["A_TOKEN"])],
                "- `A_HOST`, or else `A_BASE_URL`\n- `A_ID`, `A_NAME` and `A_KEY`, or else `A_TOKEN`\n",
            ),
        ];
        for (server, either, expected) in cases {
            let said = missing(&server, "A_BASE_URL", &either);
            assert!(said.ends_with(expected), "{said}");
        }
    }

    #[test]
    fn an_api_has_an_article_and_a_name_has_none() {
        let cases = [
            ("Acme Public API", "the Acme Public API"),
            ("Unified Web API (UW)", "the Unified Web API (UW)"),
            ("Acme", "Acme"),
            ("The Acme API", "The Acme API"),
            ("Acme\n  APIs", "the Acme APIs"),
            ("", ""),
        ];
        for (title, expected) in cases {
            assert_eq!(with_article(title), expected);
        }
    }
}
