// Made by `cargo xtask generate types` from tests/specs/types.yaml (sha256 8f5165ff57d67b0e) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

use conversant_core::codegen::{Method, RawReply, Request, Target};
use conversant_core::check::Check;
use conversant_core::{CallOptions, Client as Core, Error, Operation, Repeat, Reply};
use crate::types;

/// # Things
///
/// Things of every kind.
impl crate::Client {
    /// Put a thing.
    ///
    /// `PUT /things`
    ///
    /// Takes a thing and gives it back.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conversant_types::types::{Names, Thing};
    ///
    /// # async fn example(client: conversant_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let thing = client.put_thing(Thing::new(Names::new("a"))).send().await?;
    /// println!("{:?}", thing.sign);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`Thing`](crate::types::Thing): The thing.
    ///
    /// # Returns
    ///
    /// `200`, [`Thing`](crate::types::Thing): The thing.
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
    /// # Source
    ///
    /// The vendor's page: <https://types.example/docs/put>
    ///
    /// Documented by the vendor.
    #[doc(alias = "PUT /things")]
    #[doc(alias = "putThing")]
    #[inline]
    pub fn put_thing(&self, body: types::Thing) -> PutThing {
        PutThing {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/things"),
            body,
            options: CallOptions::default(),
        }
    }

    /// Change a thing.
    ///
    /// `PATCH /things`
    ///
    /// Changes what is named.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conversant_types::types::Change;
    ///
    /// # async fn example(client: conversant_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let thing_list = client.change_thing(Change::new().size(2)).send().await?;
    /// println!("{:?}", thing_list);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Arguments
    ///
    /// - `body`, [`Change`](crate::types::Change): What to change.
    ///
    /// # Returns
    ///
    /// `200`, [`ThingList`](crate::types::ThingList): All lists.
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
    /// # Source
    ///
    /// The vendor's page: <https://types.example/docs/change>
    ///
    /// Documented by the vendor.
    #[doc(alias = "PATCH /things")]
    #[doc(alias = "changeThing")]
    #[inline]
    pub fn change_thing(&self, body: types::Change) -> ChangeThing {
        ChangeThing {
            client: self.core.clone(),
            target: Target::below_base(&self.core, "/things"),
            body,
            options: CallOptions::default(),
        }
    }
}

pub(crate) static PUT_THING: Operation = Operation::new(
        "types",
        "put_thing",
        Method::PUT,
        "/things",
    )
    .repeat(Repeat::Safe);

/// Put a thing.
///
/// A call of [`Client::put_thing`](crate::Client::put_thing). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct PutThing {
    pub(crate) client: Core,
    target: Target,
    body: types::Thing,
    pub(crate) options: CallOptions,
}
impl PutThing {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::put_thing`](crate::Client::put_thing).
    pub async fn send(self) -> Result<Reply<types::Thing>, Error> {
        let request = self.request();
        Self::read(self.client.call(&PUT_THING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::Thing>, Error> {
        reply.json::<types::Thing>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::PUT)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(PutThing);

pub(crate) static CHANGE_THING: Operation = Operation::new(
        "types",
        "change_thing",
        Method::PATCH,
        "/things",
    )
    .repeat(Repeat::Safe);

/// Change a thing.
///
/// A call of [`Client::change_thing`](crate::Client::change_thing). Nothing is sent before [`send`](Self::send).
#[must_use = "a call does nothing until it is sent"]
pub struct ChangeThing {
    pub(crate) client: Core,
    target: Target,
    body: types::Change,
    pub(crate) options: CallOptions,
}
impl ChangeThing {
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// See [`Client::change_thing`](crate::Client::change_thing).
    pub async fn send(self) -> Result<Reply<types::ThingList>, Error> {
        let request = self.request();
        Self::read(self.client.call(&CHANGE_THING, request, self.options).await?)
    }

    #[inline]
    pub(crate) fn read(reply: RawReply) -> Result<Reply<types::ThingList>, Error> {
        reply.json::<types::ThingList>()
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        self.body.check()?;
        let mut request = self.target.request(Method::PATCH)?;
        request.accept("application/json");
        let body = &self.body;
        request.json(body)?;
        Ok(request)
    }
}

conversant_core::call_options!(ChangeThing);
