//! Each method is cut after the statement that builds its request, and the types of what goes into it are read out of it:
//! where everything goes is the plan's, and the asynchronous rest is one function in the core, compiled once and not once per
//! operation.

use super::{Result, unexpected};
use std::collections::HashMap;
use syn::punctuated::Punctuated;
use syn::{Expr, FnArg, GenericArgument, ImplItem, Item, Lit, Pat, PathArguments, Stmt, Token, Type};

/// What the generator knows about a request.
#[derive(Debug)]
pub(crate) struct Method {
    /// The name it was lowered with, and the argument.
    values: Vec<(String, String)>,
    pub(crate) body: Option<BodyCall>,
    arguments: HashMap<String, Type>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyCall {
    Json,
    Form,
    Raw,
}

impl Method {
    /// The type of a lowered parameter without references and without `Option`, as an owned value.
    pub(crate) fn owned_type(&self, name: &str) -> Result<Type> {
        let argument = self.values.iter().find(|(lowered, _)| lowered == name).map(|(_, argument)| argument);
        let found = argument.and_then(|argument| self.arguments.get(argument));
        let found = found.ok_or_else(|| unexpected("an argument", &name))?;
        Ok(owned(option(found).unwrap_or(found)))
    }
}

/// All methods of the generated client, by name.
pub(crate) fn methods(file: &syn::File) -> Result<HashMap<String, Method>> {
    let mut methods = HashMap::new();
    for item in &file.items {
        let Item::Impl(item) = item else { continue };
        for function in &item.items {
            let ImplItem::Fn(function) = function else { continue };
            if function.sig.asyncness.is_some() {
                methods.insert(function.sig.ident.to_string(), method(function)?);
            }
        }
    }
    Ok(methods)
}

fn method(function: &syn::ImplItemFn) -> Result<Method> {
    let mut method = Method { values: Vec::new(), body: None, arguments: arguments(function)? };
    let mut statements = function.block.stmts.iter();
    for statement in statements.by_ref() {
        match statement {
            Stmt::Local(local) => {
                let Some(init) = &local.init else { return Err(unexpected("a binding", local)) };
                match binding(&local.pat).as_deref() {
                    Some("url") => url(&init.expr)?,
                    Some("header_map") => {}
                    Some("request") => {
                        chain(&mut method, &init.expr)?;
                        break;
                    }
                    _ => return Err(unexpected("a binding", local)),
                }
            }
            Stmt::Expr(Expr::MethodCall(call), _) => header(call)?,
            other => return Err(unexpected("a statement before the request is built", other)),
        }
    }
    // What is cut off has to be what we think it is.
    match statements.next() {
        Some(Stmt::Local(local)) if binding(&local.pat).as_deref() == Some("info") => Ok(method),
        Some(other) => Err(unexpected("the statement after the request is built", other)),
        None => Err(unexpected("a method that ends with its request", &function.sig)),
    }
}

fn arguments(function: &syn::ImplItemFn) -> Result<HashMap<String, Type>> {
    let mut arguments = HashMap::new();
    for argument in &function.sig.inputs {
        if let FnArg::Typed(argument) = argument {
            let name = binding(&argument.pat).ok_or_else(|| unexpected("an argument", argument))?;
            arguments.insert(name, (*argument.ty).clone());
        }
    }
    Ok(arguments)
}

/// `format!("{}/call_send", self.baseurl)`: nothing stands in a lowered path.
fn url(expression: &Expr) -> Result<()> {
    let Expr::Macro(call) = expression else { return Err(unexpected("the URL", expression)) };
    let parts = call
        .mac
        .parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        .map_err(|_| unexpected("the URL", expression))?;
    let template = literal(parts.first()).ok_or_else(|| unexpected("the URL's template", expression))?;
    match template.strip_prefix("{}").is_some_and(|path| !path.contains('{')) && parts.len() == 2 {
        true => Ok(()),
        false => Err(unexpected("the URL's parameters", expression)),
    }
}

/// The header for `api-version`, which is dropped: no vendor asks for it. There is no other.
fn header(call: &syn::ExprMethodCall) -> Result<()> {
    let mut args = call.args.iter();
    match (args.next(), args.next()) {
        (Some(Expr::Call(_)), Some(Expr::Call(_))) if call.method == "append" => Ok(()),
        _ => Err(unexpected("a header", call)),
    }
}

/// `self.client.post(url).json(&body).query(&QueryParam::new("name", &value)).headers(header_map).build()?`
fn chain(method: &mut Method, expression: &Expr) -> Result<()> {
    match expression {
        Expr::Try(inner) => chain(method, &inner.expr),
        Expr::MethodCall(call) => {
            chain(method, &call.receiver)?;
            match call.method.to_string().as_str() {
                "json" => method.body = Some(BodyCall::Json),
                "form_urlencoded" => method.body = Some(BodyCall::Form),
                "body" => method.body = Some(BodyCall::Raw),
                "query" => {
                    let Some(Expr::Reference(reference)) = call.args.first() else {
                        return Err(unexpected("a query parameter", call));
                    };
                    let Expr::Call(new) = &*reference.expr else { return Err(unexpected("a query parameter", call)) };
                    let name = literal(new.args.first()).ok_or_else(|| unexpected("a query parameter", call))?;
                    let argument = new.args.iter().nth(1).and_then(first_ident);
                    method.values.push((name, argument.ok_or_else(|| unexpected("a query parameter", call))?));
                }
                "get" | "post" | "put" | "patch" | "delete" | "head" | "request" | "header" | "headers" | "build" => {}
                _ => return Err(unexpected("a step of building the request", &call.method)),
            }
            Ok(())
        }
        Expr::Field(_) => Ok(()),
        other => Err(unexpected("how the request is built", other)),
    }
}

fn binding(pattern: &Pat) -> Option<String> {
    match pattern {
        Pat::Ident(ident) => Some(ident.ident.to_string()),
        Pat::Type(typed) => binding(&typed.pat),
        _ => None,
    }
}

fn ident(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Reference(reference) => ident(&reference.expr),
        _ => None,
    }
}

/// The variable that a chain of calls starts from.
fn first_ident(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Try(inner) => first_ident(&inner.expr),
        Expr::MethodCall(call) => first_ident(&call.receiver),
        other => ident(other),
    }
}

fn literal(expression: Option<&Expr>) -> Option<String> {
    match expression {
        Some(Expr::Lit(literal)) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The `T` of an `Option<T>`.
pub(crate) fn option(found: &Type) -> Option<&Type> {
    inside(found, "Option")
}

pub(super) fn boxed(found: &Type) -> Option<&Type> {
    inside(found, "Box")
}

fn inside<'t>(found: &'t Type, outer: &str) -> Option<&'t Type> {
    let Type::Path(path) = found else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == outer)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    }
}

fn owned(found: &Type) -> Type {
    match found {
        Type::Reference(reference) => owned(&reference.elem),
        Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(String),
        other => other.clone(),
    }
}
