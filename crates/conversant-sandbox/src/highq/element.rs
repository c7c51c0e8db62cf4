//! An XML document as a tree of elements: names, text and children, nothing else.

use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesRef, Event},
};

/// Elements deeper than that are not read: to drop them takes a stack as deep.
const DEPTH: usize = 100;

/// An element. Its text is all the text directly within, CDATA or not.
#[derive(Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    children: Vec<Element>,
}

impl Element {
    /// The root of the document; `None` when it is not well formed.
    pub(super) fn read(document: &str) -> Option<Self> {
        let mut reader = Reader::from_str(document);
        // The document itself is at the bottom, as an element without a name.
        let mut open = vec![Self::default()];
        loop {
            if open.len() > DEPTH {
                return None;
            }
            match reader.read_event().ok()? {
                Event::Start(tag) => open.push(Self::named(tag.local_name().as_ref())),
                Event::Empty(tag) => {
                    let element = Self::named(tag.local_name().as_ref());
                    open.last_mut()?.children.push(element);
                }
                Event::End(_) => {
                    let element = open.pop()?;
                    open.last_mut()?.children.push(element);
                }
                Event::Text(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
                Event::CData(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    open.last_mut()?.text.push_str(&resolve(&reference)?);
                }
                Event::Eof => break,
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
            }
        }
        let mut document = open.pop()?;
        (open.is_empty() && document.children.len() == 1).then(|| document.children.remove(0))
    }

    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The first child of that name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|it| it.name == name)
    }

    /// The children of that name.
    pub(super) fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |it| it.name == name)
    }
}

fn resolve(reference: &BytesRef<'_>) -> Option<String> {
    if let Some(character) = reference.resolve_char_ref().ok()? {
        return Some(character.to_string());
    }
    resolve_predefined_entity(reference).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_plain_escaped_and_from_cdata() {
        let root =
            Element::read("<?xml version=\"1.0\"?><m><html>a &lt;b&gt; &#233;<![CDATA[<i>&amp;</i>]]> z</html></m>")
                .expect("a document");
        assert_eq!(root.name, "m");
        let html = root.child("html").expect("a child");
        assert_eq!(html.text, "a <b> é<i>&amp;</i> z");
    }

    #[test]
    fn what_is_not_well_formed_is_no_document() {
        for document in ["", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a>&nbsp;</a>"] {
            assert!(Element::read(document).is_none(), "{document}");
        }
        let deep = |depth| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        assert!(Element::read(&deep(DEPTH - 1)).is_some());
        assert!(Element::read(&deep(100_000)).is_none());
    }
}
