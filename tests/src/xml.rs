//! XML as elements and their text, so that two documents can be compared without regard to how they are written.

use quick_xml::Reader;
use quick_xml::events::Event;

/// An element: its name, its own text, and what is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// The name.
    pub name: String,
    /// The text and CDATA directly in it. White space between elements is layout and does not count.
    pub text: String,
    /// The elements in it, in their order.
    pub children: Vec<Element>,
}

/// The root element of a document.
pub fn parse(document: &str) -> Element {
    let mut reader = Reader::from_str(document);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("not XML ({error}):\n{document}"));
        match event {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                open.push(Element { name, ..Element::default() });
            }
            Event::Empty(empty) => {
                let name = empty.name().as_ref().to_owned();
                last(&mut open).children.push(Element { name, ..Element::default() });
            }
            Event::End(_) => {
                let mut element = open.pop().expect("the reader checks that ends have a start");
                if !element.children.is_empty() && element.text.trim().is_empty() {
                    element.text.clear();
                }
                last(&mut open).children.push(element);
            }
            Event::Text(text) => last(&mut open).text.push_str(&text),
            Event::CData(text) => last(&mut open).text.push_str(&text),
            Event::GeneralRef(reference) => {
                let escaped = format!("&{};", &*reference);
                let plain = quick_xml::escape::unescape(&escaped).unwrap_or_else(|error| panic!("{error}"));
                last(&mut open).text.push_str(&plain);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let document = open.pop().expect("the document itself is never closed");
    let mut roots = document.children.into_iter();
    let root = roots.next().expect("the document has a root element");
    assert!(roots.next().is_none() && open.is_empty(), "the document has one root element and closes it");
    root
}

fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("the document itself is never closed")
}
