// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use chrono::NaiveDate;
use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::codegen::Style;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Parameters
///
/// Where values go.
impl crate::Client {
    /// `GET /lists/{simple}/{simpleX}/{label}/{labelX}/{matrix}/{matrixX}`
    ///
    /// # Arguments
    ///
    /// - `simple`: `simple`.
    /// - `simple_x`: `simpleX`. On the wire: `simpleX`.
    /// - `label`: `label`.
    /// - `label_x`: `labelX`. On the wire: `labelX`.
    /// - `matrix`: `matrix`.
    /// - `matrix_x`: `matrixX`. On the wire: `matrixX`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /lists/{simple}/{simpleX}/{label}/{labelX}/{matrix}/{matrixX}")]
    #[doc(alias = "pathLists")]
    #[inline]
    pub fn path_lists(
        &self,
        simple: Vec<String>,
        simple_x: Vec<String>,
        label: Vec<String>,
        label_x: Vec<String>,
        matrix: Vec<String>,
        matrix_x: Vec<String>,
    ) -> PathLists {
        PathLists {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/lists/")
                .styled("simple", Style::Simple, &simple)
                .literal("/")
                .styled("simpleX", Style::SimpleExploded, &simple_x)
                .literal("/")
                .styled("label", Style::Label, &label)
                .literal("/")
                .styled("labelX", Style::LabelExploded, &label_x)
                .literal("/")
                .styled("matrix", Style::Matrix, &matrix)
                .literal("/")
                .styled("matrixX", Style::MatrixExploded, &matrix_x),
            options: CallOptions::default(),
        }
    }

    /// `GET /objects/{simple}/{simpleX}/{label}/{labelX}/{matrix}/{matrixX}`
    ///
    /// # Arguments
    ///
    /// - `simple`: `simple`.
    /// - `simple_x`: `simpleX`. On the wire: `simpleX`.
    /// - `label`: `label`.
    /// - `label_x`: `labelX`. On the wire: `labelX`.
    /// - `matrix`: `matrix`.
    /// - `matrix_x`: `matrixX`. On the wire: `matrixX`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /objects/{simple}/{simpleX}/{label}/{labelX}/{matrix}/{matrixX}")]
    #[doc(alias = "pathObjects")]
    #[inline]
    pub fn path_objects(
        &self,
        simple: types::Color,
        simple_x: types::Color,
        label: types::Color,
        label_x: types::Color,
        matrix: types::Color,
        matrix_x: types::Color,
    ) -> PathObjects {
        PathObjects {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/objects/")
                .styled("simple", Style::Simple, &simple)
                .literal("/")
                .styled("simpleX", Style::SimpleExploded, &simple_x)
                .literal("/")
                .styled("label", Style::Label, &label)
                .literal("/")
                .styled("labelX", Style::LabelExploded, &label_x)
                .literal("/")
                .styled("matrix", Style::Matrix, &matrix)
                .literal("/")
                .styled("matrixX", Style::MatrixExploded, &matrix_x),
            options: CallOptions::default(),
        }
    }

    /// `GET /scalars/{day}/{at}/{kind}/{flag}/{count}/{name}/{label}/{matrix}/{name}.json`
    ///
    /// # Arguments
    ///
    /// - `day`: `day`.
    /// - `at`: `at`.
    /// - `kind`: `kind`.
    /// - `flag`: `flag`.
    /// - `count`: `count`.
    /// - `name`: `name`.
    /// - `label`: `label`.
    /// - `matrix`: `matrix`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(
        alias = "GET /scalars/{day}/{at}/{kind}/{flag}/{count}/{name}/{label}/{matrix}/{name}.json"
    )]
    #[doc(alias = "pathScalars")]
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn path_scalars(
        &self,
        day: NaiveDate,
        at: DateTime<Utc>,
        kind: types::Kind,
        flag: bool,
        count: i64,
        name: impl AsRef<str>,
        label: impl AsRef<str>,
        matrix: impl AsRef<str>,
    ) -> PathScalars {
        PathScalars {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/scalars/")
                .segment("day", day)
                .literal("/")
                .segment("at", at)
                .literal("/")
                .segment("kind", kind)
                .literal("/")
                .segment("flag", flag)
                .literal("/")
                .segment("count", count)
                .literal("/")
                .segment("name", name.as_ref())
                .literal("/")
                .styled("label", Style::Label, label.as_ref())
                .literal("/")
                .styled("matrix", Style::Matrix, matrix.as_ref())
                .literal("/")
                .segment("name", name.as_ref())
                .literal(".json"),
            options: CallOptions::default(),
        }
    }

    /// `GET /.{hidden}`
    ///
    /// # Arguments
    ///
    /// - `hidden`: `hidden`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /.{hidden}")]
    #[doc(alias = "pathDot")]
    #[inline]
    pub fn path_dot(&self, hidden: impl AsRef<str>) -> PathDot {
        PathDot {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/.")
                .segment("hidden", hidden.as_ref()),
            options: CallOptions::default(),
        }
    }

    /// `GET /query`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.query_styles().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`form`](crate::operations::QueryStyles::form): `form`.
    /// - [`form_x`](crate::operations::QueryStyles::form_x): `formX`. On the wire: `formX`.
    /// - [`space`](crate::operations::QueryStyles::space): `space`.
    /// - [`pipe`](crate::operations::QueryStyles::pipe): `pipe`.
    /// - [`color`](crate::operations::QueryStyles::color): `color`.
    /// - [`color_x`](crate::operations::QueryStyles::color_x): `colorX`. On the wire: `colorX`.
    /// - [`deep`](crate::operations::QueryStyles::deep): `deep`.
    /// - [`color_space`](crate::operations::QueryStyles::color_space): `colorSpace`. On the wire: `colorSpace`.
    /// - [`color_pipe`](crate::operations::QueryStyles::color_pipe): `colorPipe`. On the wire: `colorPipe`.
    /// - [`json`](crate::operations::QueryStyles::json): `json`.
    /// - [`reserved`](crate::operations::QueryStyles::reserved): `reserved`.
    /// - [`plain`](crate::operations::QueryStyles::plain): `plain`.
    /// - [`empty`](crate::operations::QueryStyles::empty): `empty`.
    /// - [`day`](crate::operations::QueryStyles::day): `day`.
    /// - [`at`](crate::operations::QueryStyles::at): `at`.
    /// - [`ats`](crate::operations::QueryStyles::ats): `ats`.
    /// - [`flag`](crate::operations::QueryStyles::flag): `flag`.
    /// - [`kind`](crate::operations::QueryStyles::kind): `kind`.
    /// - [`kinds`](crate::operations::QueryStyles::kinds): `kinds`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /query")]
    #[doc(alias = "queryStyles")]
    #[inline]
    pub fn query_styles(&self) -> QueryStyles {
        QueryStyles {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/query"),
            form: None,
            form_x: None,
            space: None,
            pipe: None,
            color: None,
            color_x: None,
            deep: None,
            color_space: None,
            color_pipe: None,
            json: None,
            reserved: None,
            plain: None,
            empty: None,
            day: None,
            at: None,
            ats: None,
            flag: None,
            kind: None,
            kinds: None,
            options: CallOptions::default(),
        }
    }

    /// `GET /headers`
    ///
    /// # Arguments
    ///
    /// - `x_at`: `X-At`. On the wire: `X-At`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`x_list`](crate::operations::HeaderStyles::x_list): `X-List`. On the wire: `X-List`.
    /// - [`x_color`](crate::operations::HeaderStyles::x_color): `X-Color`. On the wire: `X-Color`.
    /// - [`x_color_x`](crate::operations::HeaderStyles::x_color_x): `X-Color-X`. On the wire: `X-Color-X`.
    /// - [`x_json`](crate::operations::HeaderStyles::x_json): `X-Json`. On the wire: `X-Json`.
    /// - [`x_day`](crate::operations::HeaderStyles::x_day): `X-Day`. On the wire: `X-Day`.
    /// - [`x_flag`](crate::operations::HeaderStyles::x_flag): `X-Flag`. On the wire: `X-Flag`.
    /// - [`x_kind`](crate::operations::HeaderStyles::x_kind): `X-Kind`. On the wire: `X-Kind`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    ///
    /// # Left out
    ///
    /// - the header parameter `accept` is left out: the client sets this header itself.
    /// - the header parameter `Content-Type` is left out: the client sets this header itself.
    /// - the header parameter `Authorization` is left out: the client sets this header itself.
    #[doc(alias = "GET /headers")]
    #[doc(alias = "headerStyles")]
    #[inline]
    pub fn header_styles(&self, x_at: DateTime<Utc>) -> HeaderStyles {
        HeaderStyles {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/headers"),
            x_list: None,
            x_color: None,
            x_color_x: None,
            x_json: None,
            x_day: None,
            x_at,
            x_flag: None,
            x_kind: None,
            options: CallOptions::default(),
        }
    }

    /// `GET /cookies`
    ///
    /// # Arguments
    ///
    /// - `session`: `session`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`list`](crate::operations::CookieStyles::list): `list`.
    /// - [`color`](crate::operations::CookieStyles::color): `color`.
    /// - [`at`](crate::operations::CookieStyles::at): `at`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Safe: a repeat does nothing new. The client sends it again after a failed connection, a timeout, a broken
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "GET /cookies")]
    #[doc(alias = "cookieStyles")]
    #[inline]
    pub fn cookie_styles(&self, session: impl Into<String>) -> CookieStyles {
        CookieStyles {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/cookies"),
            session: session.into(),
            list: None,
            color: None,
            at: None,
            options: CallOptions::default(),
        }
    }

    /// `POST /names/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: `id`.
    /// - `body`, [`Cat`](crate::types::Cat): The request's body.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`id_query`](crate::operations::Names::id_query): `id`. On the wire: `id`.
    /// - [`id_header`](crate::operations::Names::id_header): `id`. On the wire: `id`.
    /// - [`id_cookie`](crate::operations::Names::id_cookie): `id`. On the wire: `id`.
    /// - [`body_`](crate::operations::Names::body_): `body`. On the wire: `body`.
    /// - [`send_`](crate::operations::Names::send_): `send`. On the wire: `send`.
    /// - [`timeout_`](crate::operations::Names::timeout_): `timeout`. On the wire: `timeout`.
    /// - [`retry_`](crate::operations::Names::retry_): `retry`. On the wire: `retry`.
    /// - [`repeat_`](crate::operations::Names::repeat_): `repeat`. On the wire: `repeat`.
    /// - [`format_`](crate::operations::Names::format_): `format`. On the wire: `format`.
    /// - [`type_`](crate::operations::Names::type_): `type`. On the wire: `type`.
    /// - [`self_`](crate::operations::Names::self_): `self`. On the wire: `self`.
    /// - [`client_`](crate::operations::Names::client_): `client`. On the wire: `client`.
    /// - [`header_map`](crate::operations::Names::header_map): `header_map`.
    /// - [`url`](crate::operations::Names::url): `url`.
    /// - [`note_id`](crate::operations::Names::note_id): `noteId`. On the wire: `noteId`.
    /// - [`note_id_query`](crate::operations::Names::note_id_query): `note-id`. On the wire: `note-id`.
    /// - [`filter`](crate::operations::Names::filter): `$filter`. On the wire: `$filter`.
    /// - [`parameter_2fa`](crate::operations::Names::parameter_2fa): `2fa`. On the wire: `2fa`.
    /// - [`parameter`](crate::operations::Names::parameter): `*`. On the wire: `*`.
    ///
    /// # Returns
    ///
    /// `204`: Done. The reply has no body.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "POST /names/{id}")]
    #[inline]
    pub fn names(&self, id: impl AsRef<str>, body: types::Cat) -> Names {
        Names {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/names/").segment("id", id.as_ref()),
            id_query: None,
            id_header: None,
            id_cookie: None,
            body_: None,
            send_: None,
            timeout_: None,
            retry_: None,
            repeat_: None,
            format_: None,
            type_: None,
            self_: None,
            client_: None,
            header_map: None,
            url: None,
            note_id: None,
            note_id_query: None,
            filter: None,
            parameter_2fa: None,
            parameter: None,
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static PATH_LISTS: Operation = Operation::new(
        "operations",
        "path_lists",
        Method::GET,
        "/lists/{simple}/{simpleX}/{label}/{labelX}/{matrix}/{matrixX}",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::path_lists`](crate::Client::path_lists). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PathLists {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl PathLists {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::path_lists`](crate::Client::path_lists).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PATH_LISTS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(PathLists);

pub(crate) static PATH_OBJECTS: Operation = Operation::new(
        "operations",
        "path_objects",
        Method::GET,
        "/objects/{simple}/{simpleX}/{label}/{labelX}/{matrix}/{matrixX}",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::path_objects`](crate::Client::path_objects). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PathObjects {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl PathObjects {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::path_objects`](crate::Client::path_objects).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PATH_OBJECTS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(PathObjects);

pub(crate) static PATH_SCALARS: Operation = Operation::new(
        "operations",
        "path_scalars",
        Method::GET,
        "/scalars/{day}/{at}/{kind}/{flag}/{count}/{name}/{label}/{matrix}/{name}.json",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::path_scalars`](crate::Client::path_scalars). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PathScalars {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl PathScalars {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::path_scalars`](crate::Client::path_scalars).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PATH_SCALARS, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(PathScalars);

pub(crate) static PATH_DOT: Operation = Operation::new(
        "operations",
        "path_dot",
        Method::GET,
        "/.{hidden}",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::path_dot`](crate::Client::path_dot). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PathDot {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl PathDot {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::path_dot`](crate::Client::path_dot).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PATH_DOT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(PathDot);

pub(crate) static QUERY_STYLES: Operation = Operation::new(
        "operations",
        "query_styles",
        Method::GET,
        "/query",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::query_styles`](crate::Client::query_styles). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct QueryStyles {
    pub(crate) client: Core,
    target: Target,
    pub(crate) form: Option<Vec<String>>,
    pub(crate) form_x: Option<Vec<String>>,
    pub(crate) space: Option<Vec<String>>,
    pub(crate) pipe: Option<Vec<String>>,
    pub(crate) color: Option<types::Color>,
    pub(crate) color_x: Option<types::Color>,
    pub(crate) deep: Option<types::Color>,
    pub(crate) color_space: Option<types::Color>,
    pub(crate) color_pipe: Option<types::Color>,
    pub(crate) json: Option<types::Color>,
    pub(crate) reserved: Option<String>,
    pub(crate) plain: Option<String>,
    pub(crate) empty: Option<String>,
    pub(crate) day: Option<NaiveDate>,
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) ats: Option<Vec<DateTime<Utc>>>,
    pub(crate) flag: Option<bool>,
    pub(crate) kind: Option<types::Kind>,
    pub(crate) kinds: Option<Vec<types::Kind>>,
    pub(crate) options: CallOptions,
}
impl QueryStyles {
    /// `form`.
    #[inline]
    pub fn form(mut self, form: Vec<String>) -> Self {
        self.form = Some(form);
        self
    }

    /// `formX`.
    ///
    /// On the wire: `formX`.
    #[inline]
    pub fn form_x(mut self, form_x: Vec<String>) -> Self {
        self.form_x = Some(form_x);
        self
    }

    /// `space`.
    #[inline]
    pub fn space(mut self, space: Vec<String>) -> Self {
        self.space = Some(space);
        self
    }

    /// `pipe`.
    #[inline]
    pub fn pipe(mut self, pipe: Vec<String>) -> Self {
        self.pipe = Some(pipe);
        self
    }

    /// `color`.
    #[inline]
    pub fn color(mut self, color: types::Color) -> Self {
        self.color = Some(color);
        self
    }

    /// `colorX`.
    ///
    /// On the wire: `colorX`.
    #[inline]
    pub fn color_x(mut self, color_x: types::Color) -> Self {
        self.color_x = Some(color_x);
        self
    }

    /// `deep`.
    #[inline]
    pub fn deep(mut self, deep: types::Color) -> Self {
        self.deep = Some(deep);
        self
    }

    /// `colorSpace`.
    ///
    /// On the wire: `colorSpace`.
    #[inline]
    pub fn color_space(mut self, color_space: types::Color) -> Self {
        self.color_space = Some(color_space);
        self
    }

    /// `colorPipe`.
    ///
    /// On the wire: `colorPipe`.
    #[inline]
    pub fn color_pipe(mut self, color_pipe: types::Color) -> Self {
        self.color_pipe = Some(color_pipe);
        self
    }

    /// `json`.
    #[inline]
    pub fn json(mut self, json: types::Color) -> Self {
        self.json = Some(json);
        self
    }

    /// `reserved`.
    #[inline]
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.reserved = Some(reserved.into());
        self
    }

    /// `plain`.
    #[inline]
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    /// `empty`.
    #[inline]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// `day`.
    #[inline]
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        self
    }

    /// `at`.
    #[inline]
    pub fn at(mut self, at: DateTime<Utc>) -> Self {
        self.at = Some(at);
        self
    }

    /// `ats`.
    #[inline]
    pub fn ats(mut self, ats: Vec<DateTime<Utc>>) -> Self {
        self.ats = Some(ats);
        self
    }

    /// `flag`.
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// `kind`.
    #[inline]
    pub fn kind(mut self, kind: types::Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// `kinds`.
    #[inline]
    pub fn kinds(mut self, kinds: Vec<types::Kind>) -> Self {
        self.kinds = Some(kinds);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::query_styles`](crate::Client::query_styles).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&QUERY_STYLES, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        if let Some(value) = &self.form {
            request.styled("form", Style::Form, false, value)?;
        }
        request.query("formX", &self.form_x);
        if let Some(value) = &self.space {
            request.styled("space", Style::Space, false, value)?;
        }
        if let Some(value) = &self.pipe {
            request.styled("pipe", Style::Pipe, false, value)?;
        }
        if let Some(value) = &self.color {
            request.styled("color", Style::Form, false, value)?;
        }
        if let Some(value) = &self.color_x {
            request.styled("colorX", Style::FormExploded, false, value)?;
        }
        if let Some(value) = &self.deep {
            request.styled("deep", Style::Deep, false, value)?;
        }
        if let Some(value) = &self.color_space {
            request.styled("colorSpace", Style::Space, false, value)?;
        }
        if let Some(value) = &self.color_pipe {
            request.styled("colorPipe", Style::Pipe, false, value)?;
        }
        if let Some(value) = &self.json {
            request.styled("json", Style::Json, false, value)?;
        }
        if let Some(value) = &self.reserved {
            request.styled("reserved", Style::FormExploded, true, value)?;
        }
        request.query("plain", &self.plain);
        request.query("empty", &self.empty);
        request.query("day", &self.day);
        request.query("at", &self.at);
        if let Some(value) = &self.ats {
            request.styled("ats", Style::Form, false, value)?;
        }
        request.query("flag", &self.flag);
        request.query("kind", &self.kind);
        if let Some(value) = &self.kinds {
            request.styled("kinds", Style::Form, false, value)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(QueryStyles);

pub(crate) static HEADER_STYLES: Operation = Operation::new(
        "operations",
        "header_styles",
        Method::GET,
        "/headers",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::header_styles`](crate::Client::header_styles). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct HeaderStyles {
    pub(crate) client: Core,
    target: Target,
    pub(crate) x_list: Option<Vec<String>>,
    pub(crate) x_color: Option<types::Color>,
    pub(crate) x_color_x: Option<types::Color>,
    pub(crate) x_json: Option<types::Color>,
    pub(crate) x_day: Option<NaiveDate>,
    pub(crate) x_at: DateTime<Utc>,
    pub(crate) x_flag: Option<bool>,
    pub(crate) x_kind: Option<types::Kind>,
    pub(crate) options: CallOptions,
}
impl HeaderStyles {
    /// `X-List`.
    ///
    /// On the wire: `X-List`.
    #[inline]
    pub fn x_list(mut self, x_list: Vec<String>) -> Self {
        self.x_list = Some(x_list);
        self
    }

    /// `X-Color`.
    ///
    /// On the wire: `X-Color`.
    #[inline]
    pub fn x_color(mut self, x_color: types::Color) -> Self {
        self.x_color = Some(x_color);
        self
    }

    /// `X-Color-X`.
    ///
    /// On the wire: `X-Color-X`.
    #[inline]
    pub fn x_color_x(mut self, x_color_x: types::Color) -> Self {
        self.x_color_x = Some(x_color_x);
        self
    }

    /// `X-Json`.
    ///
    /// On the wire: `X-Json`.
    #[inline]
    pub fn x_json(mut self, x_json: types::Color) -> Self {
        self.x_json = Some(x_json);
        self
    }

    /// `X-Day`.
    ///
    /// On the wire: `X-Day`.
    #[inline]
    pub fn x_day(mut self, x_day: NaiveDate) -> Self {
        self.x_day = Some(x_day);
        self
    }

    /// `X-Flag`.
    ///
    /// On the wire: `X-Flag`.
    #[inline]
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.x_flag = Some(x_flag);
        self
    }

    /// `X-Kind`.
    ///
    /// On the wire: `X-Kind`.
    #[inline]
    pub fn x_kind(mut self, x_kind: types::Kind) -> Self {
        self.x_kind = Some(x_kind);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::header_styles`](crate::Client::header_styles).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&HEADER_STYLES, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        if let Some(value) = &self.x_list {
            request.styled_header("x-list", Style::Simple, value)?;
        }
        if let Some(value) = &self.x_color {
            request.styled_header("x-color", Style::Simple, value)?;
        }
        if let Some(value) = &self.x_color_x {
            request.styled_header("x-color-x", Style::SimpleExploded, value)?;
        }
        if let Some(value) = &self.x_json {
            request.styled_header("x-json", Style::Json, value)?;
        }
        if let Some(value) = &self.x_day {
            request.header("x-day", &value.to_string())?;
        }
        request.styled_header("x-at", Style::Simple, &self.x_at)?;
        if let Some(value) = &self.x_flag {
            request.header("x-flag", &value.to_string())?;
        }
        if let Some(value) = &self.x_kind {
            request.header("x-kind", &value.to_string())?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(HeaderStyles);

pub(crate) static COOKIE_STYLES: Operation = Operation::new(
        "operations",
        "cookie_styles",
        Method::GET,
        "/cookies",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::cookie_styles`](crate::Client::cookie_styles). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct CookieStyles {
    pub(crate) client: Core,
    target: Target,
    pub(crate) session: String,
    pub(crate) list: Option<Vec<i64>>,
    pub(crate) color: Option<types::Color>,
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) options: CallOptions,
}
impl CookieStyles {
    /// `list`.
    #[inline]
    pub fn list(mut self, list: Vec<i64>) -> Self {
        self.list = Some(list);
        self
    }

    /// `color`.
    #[inline]
    pub fn color(mut self, color: types::Color) -> Self {
        self.color = Some(color);
        self
    }

    /// `at`.
    #[inline]
    pub fn at(mut self, at: DateTime<Utc>) -> Self {
        self.at = Some(at);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::cookie_styles`](crate::Client::cookie_styles).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&COOKIE_STYLES, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::GET)?;
        request.accept("application/json");
        request.cookie("session", Style::FormExploded, &self.session)?;
        if let Some(value) = &self.list {
            request.cookie("list", Style::Form, value)?;
        }
        if let Some(value) = &self.color {
            request.cookie("color", Style::Form, value)?;
        }
        if let Some(value) = &self.at {
            request.cookie("at", Style::FormExploded, value)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(CookieStyles);

pub(crate) static NAMES: Operation = Operation::new(
        "operations",
        "names",
        Method::POST,
        "/names/{id}",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::names`](crate::Client::names). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct Names {
    pub(crate) client: Core,
    target: Target,
    pub(crate) id_query: Option<String>,
    pub(crate) id_header: Option<String>,
    pub(crate) id_cookie: Option<String>,
    pub(crate) body_: Option<String>,
    pub(crate) send_: Option<String>,
    pub(crate) timeout_: Option<i64>,
    pub(crate) retry_: Option<i64>,
    pub(crate) repeat_: Option<bool>,
    pub(crate) format_: Option<String>,
    pub(crate) type_: Option<String>,
    pub(crate) self_: Option<String>,
    pub(crate) client_: Option<String>,
    pub(crate) header_map: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) note_id: Option<String>,
    pub(crate) note_id_query: Option<String>,
    pub(crate) filter: Option<String>,
    pub(crate) parameter_2fa: Option<String>,
    pub(crate) parameter: Option<String>,
    body: types::Cat,
    pub(crate) options: CallOptions,
}
impl Names {
    /// `id`.
    ///
    /// On the wire: `id`.
    #[inline]
    pub fn id_query(mut self, id_query: impl Into<String>) -> Self {
        self.id_query = Some(id_query.into());
        self
    }

    /// `id`.
    ///
    /// On the wire: `id`.
    #[inline]
    pub fn id_header(mut self, id_header: impl Into<String>) -> Self {
        self.id_header = Some(id_header.into());
        self
    }

    /// `id`.
    ///
    /// On the wire: `id`.
    #[inline]
    pub fn id_cookie(mut self, id_cookie: impl Into<String>) -> Self {
        self.id_cookie = Some(id_cookie.into());
        self
    }

    /// `body`.
    ///
    /// On the wire: `body`.
    #[inline]
    pub fn body_(mut self, body_: impl Into<String>) -> Self {
        self.body_ = Some(body_.into());
        self
    }

    /// `send`.
    ///
    /// On the wire: `send`.
    #[inline]
    pub fn send_(mut self, send_: impl Into<String>) -> Self {
        self.send_ = Some(send_.into());
        self
    }

    /// `timeout`.
    ///
    /// On the wire: `timeout`.
    #[inline]
    pub fn timeout_(mut self, timeout_: i64) -> Self {
        self.timeout_ = Some(timeout_);
        self
    }

    /// `retry`.
    ///
    /// On the wire: `retry`.
    #[inline]
    pub fn retry_(mut self, retry_: i64) -> Self {
        self.retry_ = Some(retry_);
        self
    }

    /// `repeat`.
    ///
    /// On the wire: `repeat`.
    #[inline]
    pub fn repeat_(mut self, repeat_: bool) -> Self {
        self.repeat_ = Some(repeat_);
        self
    }

    /// `format`.
    ///
    /// On the wire: `format`.
    #[inline]
    pub fn format_(mut self, format_: impl Into<String>) -> Self {
        self.format_ = Some(format_.into());
        self
    }

    /// `type`.
    ///
    /// On the wire: `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// `self`.
    ///
    /// On the wire: `self`.
    #[inline]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// `client`.
    ///
    /// On the wire: `client`.
    #[inline]
    pub fn client_(mut self, client_: impl Into<String>) -> Self {
        self.client_ = Some(client_.into());
        self
    }

    /// `header_map`.
    #[inline]
    pub fn header_map(mut self, header_map: impl Into<String>) -> Self {
        self.header_map = Some(header_map.into());
        self
    }

    /// `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `noteId`.
    ///
    /// On the wire: `noteId`.
    #[inline]
    pub fn note_id(mut self, note_id: impl Into<String>) -> Self {
        self.note_id = Some(note_id.into());
        self
    }

    /// `note-id`.
    ///
    /// On the wire: `note-id`.
    #[inline]
    pub fn note_id_query(mut self, note_id_query: impl Into<String>) -> Self {
        self.note_id_query = Some(note_id_query.into());
        self
    }

    /// `$filter`.
    ///
    /// On the wire: `$filter`.
    #[inline]
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// `2fa`.
    ///
    /// On the wire: `2fa`.
    #[inline]
    pub fn parameter_2fa(mut self, parameter_2fa: impl Into<String>) -> Self {
        self.parameter_2fa = Some(parameter_2fa.into());
        self
    }

    /// `*`.
    ///
    /// On the wire: `*`.
    #[inline]
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::names`](crate::Client::names).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&NAMES, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        request.query("id", &self.id_query);
        if let Some(value) = &self.id_header {
            request.header("id", value)?;
        }
        if let Some(value) = &self.id_cookie {
            request.cookie("id", Style::FormExploded, value)?;
        }
        request.query("body", &self.body_);
        request.query("send", &self.send_);
        request.query("timeout", &self.timeout_);
        request.query("retry", &self.retry_);
        request.query("repeat", &self.repeat_);
        request.query("format", &self.format_);
        request.query("type", &self.type_);
        request.query("self", &self.self_);
        request.query("client", &self.client_);
        request.query("header_map", &self.header_map);
        request.query("url", &self.url);
        request.query("noteId", &self.note_id);
        request.query("note-id", &self.note_id_query);
        request.query("$filter", &self.filter);
        request.query("2fa", &self.parameter_2fa);
        request.query("*", &self.parameter);
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(Names);
