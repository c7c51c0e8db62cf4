// Made by `cargo xtask generate operations` from tests/specs/operations.yaml (sha256 438c98057bde8a22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use chrono::{DateTime, Utc};
use conversant_core::codegen::{Method, Multipart, RawReply, Request, Target};
use conversant_core::codegen::Style;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Bodies
///
/// What is sent.
impl crate::Client {
    /// `PUT /json`
    ///
    /// # Arguments
    ///
    /// - `body`, [`Cat`](crate::types::Cat): The request's body.
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
    /// - the body is also documented as `application/xml`, `application/x-www-form-urlencoded`, which is not written.
    #[doc(alias = "PUT /json")]
    #[doc(alias = "severalBodies")]
    #[inline]
    pub fn several_bodies(&self, body: types::Cat) -> SeveralBodies {
        SeveralBodies {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/json"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `PATCH /json`
    ///
    /// # Arguments
    ///
    /// - `body`, [`Cat`](crate::types::Cat): The request's body.
    ///
    /// # Returns
    ///
    /// `200`, [`Cat`](crate::types::Cat): Done.
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
    #[doc(alias = "PATCH /json")]
    #[doc(alias = "mergePatch")]
    #[inline]
    pub fn merge_patch(&self, body: types::Cat) -> MergePatch {
        MergePatch {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/json"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `POST /json`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.optional_body().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`body`](crate::operations::OptionalBody::body), [`Cat`](crate::types::Cat): The request's body.
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
    #[doc(alias = "POST /json")]
    #[doc(alias = "optionalBody")]
    #[inline]
    pub fn optional_body(&self) -> OptionalBody {
        OptionalBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/json"),
            body: None,
            options: CallOptions::default(),
        }
    }

    /// `POST /text`
    ///
    /// # Arguments
    ///
    /// - `body`, [`TextBodyBody`](crate::operations::TextBodyBody): The request's body.
    ///
    /// # Returns
    ///
    /// `200`, [`Text`](conversant_core::Text): Done.
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
    #[doc(alias = "POST /text")]
    #[doc(alias = "textBody")]
    #[inline]
    pub fn text_body(&self, body: TextBodyBody) -> TextBody {
        TextBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/text"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `PUT /text`
    ///
    /// # Arguments
    ///
    /// - `body`, [`XmlBodyBody`](crate::operations::XmlBodyBody): The request's body.
    ///
    /// # Returns
    ///
    /// `200`, [`Text`](conversant_core::Text): Done.
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
    #[doc(alias = "PUT /text")]
    #[doc(alias = "xmlBody")]
    #[inline]
    pub fn xml_body(&self, body: XmlBodyBody) -> XmlBody {
        XmlBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/text"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `POST /raw`
    ///
    /// # Arguments
    ///
    /// - `body`, [`Upload`](conversant_core::Upload): The request's body.
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
    /// `Retry-After`. After anything else the error's outcome is unknown. A reader can be read once only: after that
    /// the call is not sent again.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "POST /raw")]
    #[doc(alias = "pdfBody")]
    #[inline]
    pub fn pdf_body(&self, body: conversant_core::Upload) -> PdfBody {
        PdfBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/raw"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `PUT /raw`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.image_body().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`body`](crate::operations::ImageBody::body), [`Upload`](conversant_core::Upload): The request's body.
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
    /// connection, and the statuses 408, 429, 500, 502, 503 and 504. A reader can be read once only: after that the
    /// call is not sent again.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "PUT /raw")]
    #[doc(alias = "imageBody")]
    #[inline]
    pub fn image_body(&self) -> ImageBody {
        ImageBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/raw"),
            body: None,
            options: CallOptions::default(),
        }
    }

    /// `PATCH /raw`
    ///
    /// # Arguments
    ///
    /// - `body`, [`Upload`](conversant_core::Upload): The request's body.
    ///
    /// # Returns
    ///
    /// `200`, [`Download`](conversant_core::Download): Done.
    ///
    /// # Errors
    ///
    /// The vendor documents none.
    ///
    /// # Repeats
    ///
    /// Not safe: the provider cannot tell a repeat from a new call, so it is done again. The client sends it again
    /// only when it certainly was not processed: no connection was made, or the provider answered 429, or 503 with
    /// `Retry-After`. After anything else the error's outcome is unknown. A reader can be read once only: after that
    /// the call is not sent again.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "PATCH /raw")]
    #[doc(alias = "untypedBody")]
    #[inline]
    pub fn untyped_body(&self, body: conversant_core::Upload) -> UntypedBody {
        UntypedBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/raw"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `DELETE /raw`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: conversant_operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.empty_content().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `200`: Done. The client reads no body.
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
    /// - the request body has no media type: none is sent.
    #[doc(alias = "DELETE /raw")]
    #[doc(alias = "emptyContent")]
    #[inline]
    pub fn empty_content(&self) -> EmptyContent {
        EmptyContent {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/raw"),
            options: CallOptions::default(),
        }
    }

    /// `POST /form`
    ///
    /// # Arguments
    ///
    /// - `body`, [`Order`](crate::types::Order): The request's body.
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
    #[doc(alias = "POST /form")]
    #[doc(alias = "formBody")]
    #[inline]
    pub fn form_body(&self, body: types::Order) -> FormBody {
        FormBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/form"),
            body,
            options: CallOptions::default(),
        }
    }

    /// `POST /multipart`
    ///
    /// # Arguments
    ///
    /// - `title`: `title`.
    /// - `cover`: `cover`.
    ///
    /// # Options
    ///
    /// Setters of the call.
    ///
    /// - [`pages`](crate::operations::MultipartBody::pages): `pages`.
    /// - [`tags`](crate::operations::MultipartBody::tags): `tags`.
    /// - [`color`](crate::operations::MultipartBody::color): `color`.
    /// - [`cats`](crate::operations::MultipartBody::cats): `cats`.
    /// - [`note`](crate::operations::MultipartBody::note): `note`.
    /// - [`at`](crate::operations::MultipartBody::at): `at`.
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
    /// `Retry-After`. After anything else the error's outcome is unknown. A reader can be read once only: after that
    /// the call is not sent again.
    ///
    /// # Rate limit
    ///
    /// None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.
    #[doc(alias = "POST /multipart")]
    #[doc(alias = "multipartBody")]
    #[inline]
    pub fn multipart_body(
        &self,
        title: impl Into<String>,
        cover: conversant_core::Upload,
    ) -> MultipartBody {
        MultipartBody {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/multipart"),
            title: title.into(),
            cover,
            pages: None,
            tags: None,
            color: None,
            cats: None,
            note: None,
            at: None,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static SEVERAL_BODIES: Operation = Operation::new(
        "operations",
        "several_bodies",
        Method::PUT,
        "/json",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::several_bodies`](crate::Client::several_bodies). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct SeveralBodies {
    pub(crate) client: Core,
    target: Target,
    body: types::Cat,
    pub(crate) options: CallOptions,
}
impl SeveralBodies {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::several_bodies`](crate::Client::several_bodies).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&SEVERAL_BODIES, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        let body = &self.body;
        request.json_as("Application/JSON; charset=utf-8", body)?;
        Ok(request)
    }
}

conversant_core::call_options!(SeveralBodies);

pub(crate) static MERGE_PATCH: Operation = Operation::new(
        "operations",
        "merge_patch",
        Method::PATCH,
        "/json",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::merge_patch`](crate::Client::merge_patch). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct MergePatch {
    pub(crate) client: Core,
    target: Target,
    body: types::Cat,
    pub(crate) options: CallOptions,
}
impl MergePatch {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::merge_patch`](crate::Client::merge_patch).
    pub async fn send(self) -> Result<Reply<types::Cat>, Error> {
        let request = self.request();
        Self::read(self.client.call(&MERGE_PATCH, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Cat>, Error> {
        reply.json::<types::Cat>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/vnd.pets.v2+json");
        let body = &self.body;
        request.json_as("application/merge-patch+json", body)?;
        Ok(request)
    }
}

conversant_core::call_options!(MergePatch);

pub(crate) static OPTIONAL_BODY: Operation = Operation::new(
        "operations",
        "optional_body",
        Method::POST,
        "/json",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::optional_body`](crate::Client::optional_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct OptionalBody {
    pub(crate) client: Core,
    target: Target,
    body: Option<types::Cat>,
    pub(crate) options: CallOptions,
}
impl OptionalBody {
    /// The request's body.
    pub fn body(mut self, body: types::Cat) -> Self {
        self.body = Some(body);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::optional_body`](crate::Client::optional_body).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&OPTIONAL_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(OptionalBody);

pub(crate) static TEXT_BODY: Operation = Operation::new(
        "operations",
        "text_body",
        Method::POST,
        "/text",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

conversant_core::text_body! {
    /// The body of [`Client::text_body`](crate::Client::text_body), in one of the formats the provider takes.
    pub enum TextBodyBody {
        /// `text/csv`
        Csv csv = "text/csv",
        /// `text/plain`
        Plain plain = "text/plain",
    }
}

/// A call of [`Client::text_body`](crate::Client::text_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct TextBody {
    pub(crate) client: Core,
    target: Target,
    body: TextBodyBody,
    pub(crate) options: CallOptions,
}
impl TextBody {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::text_body`](crate::Client::text_body).
    pub async fn send(self) -> Result<Reply<conversant_core::Text>, Error> {
        let request = self.request();
        Self::read(self.client.call(&TEXT_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<conversant_core::Text>, Error> {
        reply.text(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("text/plain");
        let body = &self.body;
        body.write(&mut request);
        Ok(request)
    }
}

conversant_core::call_options!(TextBody);

pub(crate) static XML_BODY: Operation = Operation::new(
        "operations",
        "xml_body",
        Method::PUT,
        "/text",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

conversant_core::text_body! {
    /// The body of [`Client::xml_body`](crate::Client::xml_body), in one of the formats the provider takes.
    pub enum XmlBodyBody {
        /// `application/xml`
        Xml xml = "application/xml",
    }
}

/// A call of [`Client::xml_body`](crate::Client::xml_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct XmlBody {
    pub(crate) client: Core,
    target: Target,
    body: XmlBodyBody,
    pub(crate) options: CallOptions,
}
impl XmlBody {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::xml_body`](crate::Client::xml_body).
    pub async fn send(self) -> Result<Reply<conversant_core::Text>, Error> {
        let request = self.request();
        Self::read(self.client.call(&XML_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<conversant_core::Text>, Error> {
        reply.text(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/xml");
        let body = &self.body;
        body.write(&mut request);
        Ok(request)
    }
}

conversant_core::call_options!(XmlBody);

pub(crate) static PDF_BODY: Operation = Operation::new(
        "operations",
        "pdf_body",
        Method::POST,
        "/raw",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::pdf_body`](crate::Client::pdf_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PdfBody {
    pub(crate) client: Core,
    target: Target,
    body: conversant_core::Upload,
    pub(crate) options: CallOptions,
}
impl PdfBody {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::pdf_body`](crate::Client::pdf_body).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PDF_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request.file_as(Some("application/pdf"), body)?;
        Ok(request)
    }
}

conversant_core::call_options!(PdfBody);

pub(crate) static IMAGE_BODY: Operation = Operation::new(
        "operations",
        "image_body",
        Method::PUT,
        "/raw",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::image_body`](crate::Client::image_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ImageBody {
    pub(crate) client: Core,
    target: Target,
    body: Option<conversant_core::Upload>,
    pub(crate) options: CallOptions,
}
impl ImageBody {
    /// The request's body.
    pub fn body(mut self, body: conversant_core::Upload) -> Self {
        self.body = Some(body);
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::image_body`](crate::Client::image_body).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&IMAGE_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        if let Some(body) = &self.body {
            request.file_as(None, body)?;
        }
        Ok(request)
    }
}

conversant_core::call_options!(ImageBody);

pub(crate) static UNTYPED_BODY: Operation = Operation::new(
        "operations",
        "untyped_body",
        Method::PATCH,
        "/raw",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::untyped_body`](crate::Client::untyped_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct UntypedBody {
    pub(crate) client: Core,
    target: Target,
    body: conversant_core::Upload,
    pub(crate) options: CallOptions,
}
impl UntypedBody {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::untyped_body`](crate::Client::untyped_body).
    pub async fn send(self) -> Result<Reply<conversant_core::Download>, Error> {
        let request = self.request();
        Self::read(self.client.call(&UNTYPED_BODY, request, self.options).await?)
    }

    /// Sends the call and gives the file piece by piece, however large it is.
    ///
    /// # Errors
    ///
    /// See [`Client::untyped_body`](crate::Client::untyped_body).
    pub async fn stream(self) -> Result<Reply<conversant_core::ByteStream>, Error> {
        let request = self.request().map(Request::streamed);
        self.client.call(&UNTYPED_BODY, request, self.options).await?.stream(&[200])
    }

    #[inline]
    pub(crate) fn read(
        reply: RawReply,
    ) -> Result<Reply<conversant_core::Download>, Error> {
        reply.download(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("*/*");
        let body = &self.body;
        request.file_as(Some("application/json"), body)?;
        Ok(request)
    }
}

conversant_core::call_options!(UntypedBody);

pub(crate) static EMPTY_CONTENT: Operation = Operation::new(
        "operations",
        "empty_content",
        Method::DELETE,
        "/raw",
    )
    .repeat(Repeat::Safe)
    .unauthenticated();

/// A call of [`Client::empty_content`](crate::Client::empty_content). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct EmptyContent {
    pub(crate) client: Core,
    target: Target,
    pub(crate) options: CallOptions,
}
impl EmptyContent {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::empty_content`](crate::Client::empty_content).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&EMPTY_CONTENT, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[200])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::DELETE)?;
        request.accept("application/json");
        Ok(request)
    }
}

conversant_core::call_options!(EmptyContent);

pub(crate) static FORM_BODY: Operation = Operation::new(
        "operations",
        "form_body",
        Method::POST,
        "/form",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::form_body`](crate::Client::form_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct FormBody {
    pub(crate) client: Core,
    target: Target,
    body: types::Order,
    pub(crate) options: CallOptions,
}
impl FormBody {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::form_body`](crate::Client::form_body).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&FORM_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let body = &self.body;
        request
            .fields(
                &[
                    ("deep", Style::Deep),
                    ("pipes", Style::Pipe),
                    ("joined", Style::Form),
                ],
                body,
            )?;
        Ok(request)
    }
}

conversant_core::call_options!(FormBody);

pub(crate) static MULTIPART_BODY: Operation = Operation::new(
        "operations",
        "multipart_body",
        Method::POST,
        "/multipart",
    )
    .repeat(Repeat::Never)
    .unauthenticated();

/// A call of [`Client::multipart_body`](crate::Client::multipart_body). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct MultipartBody {
    pub(crate) client: Core,
    target: Target,
    pub(crate) title: String,
    pub(crate) cover: conversant_core::Upload,
    pub(crate) pages: Option<Vec<conversant_core::Upload>>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) color: Option<types::Color>,
    pub(crate) cats: Option<Vec<types::Cat>>,
    pub(crate) note: Option<String>,
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) options: CallOptions,
}
impl MultipartBody {
    /// `pages`.
    #[inline]
    pub fn pages(mut self, pages: Vec<conversant_core::Upload>) -> Self {
        self.pages = Some(pages);
        self
    }

    /// `tags`.
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// `color`.
    #[inline]
    pub fn color(mut self, color: types::Color) -> Self {
        self.color = Some(color);
        self
    }

    /// `cats`.
    #[inline]
    pub fn cats(mut self, cats: Vec<types::Cat>) -> Self {
        self.cats = Some(cats);
        self
    }

    /// `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
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
    /// See [`Client::multipart_body`](crate::Client::multipart_body).
    pub async fn send(self) -> Result<Reply<()>, Error> {
        let request = self.request();
        Self::read(self.client.call(&MULTIPART_BODY, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<()>, Error> {
        reply.empty(&[204])
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.target.request(Method::POST)?;
        request.accept("application/json");
        let mut parts = Multipart::default();
        parts.field("title", &self.title);
        parts.file_as("cover", "image/png", &self.cover)?;
        if let Some(files) = &self.pages {
            for file in files {
                parts.file("pages", file)?;
            }
        }
        parts.field("tags", &self.tags);
        if let Some(value) = &self.color {
            parts.value("color", "application/json", value)?;
        }
        if let Some(value) = &self.cats {
            for item in value {
                parts.value("cats", "application/json", item)?;
            }
        }
        if let Some(value) = &self.note {
            parts.value("note", "text/markdown", value)?;
        }
        parts.field("at", &self.at);
        request.multipart(parts);
        Ok(request)
    }
}

conversant_core::call_options!(MultipartBody);
