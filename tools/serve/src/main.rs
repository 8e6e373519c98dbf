//! Serves a folder on this machine only, with the headers its `_headers` file states.
//!
//! Why not `trunk serve`: it rebuilds before it serves, adds scripts of its own, and keeps its headers where
//! nothing else can read them.

use std::{env, fs, net::Ipv4Addr, path::Path, process::ExitCode};
use tiny_http::{Header, Method, Request, Response, Server};

const HEADERS_FILE: &str = "_headers";

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (Some(folder), Some(port)) = (args.next(), args.next().and_then(|port| port.parse().ok())) else {
        eprintln!("usage: serve FOLDER PORT    (port 0: any free one)");
        return ExitCode::from(2);
    };
    match serve(Path::new(&folder), port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn serve(folder: &Path, port: u16) -> Result<(), String> {
    let file = folder.join(HEADERS_FILE);
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let headers = site_headers(&text);
    let server = Server::http((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| format!("cannot serve on port {port}: {error}. Choose another: make run PORT=8081"))?;

    println!("เมืองพร้อม: http://{}/    (Ctrl-C stops it)", server.server_addr());
    for request in server.incoming_requests() {
        answer(request, folder, &headers);
    }
    Ok(())
}

/// The headers for every page: the indented `Name: value` lines.
fn site_headers(text: &str) -> Vec<Header> {
    text.lines().filter(|line| line.starts_with([' ', '\t'])).filter_map(|line| line.trim().parse().ok()).collect()
}

fn answer(request: Request, folder: &Path, headers: &[Header]) {
    let found = match request.method() {
        Method::Get | Method::Head => read(folder, request.url()),
        _ => return drop(request.respond(Response::empty(405))),
    };
    let (status, kind, body) = match found {
        Some((kind, body)) => (200, kind, body),
        None => (404, "text/plain; charset=utf-8", "ไม่พบหน้านี้ · Not found\n".into()),
    };
    let mut response = Response::from_data(body).with_status_code(status);
    response.add_header(header("Content-Type", kind));
    headers.iter().cloned().for_each(|each| response.add_header(each));
    // A browser that has gone away is no reason to stop.
    drop(request.respond(response));
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and kinds in this file are plain ASCII")
}

/// The file an address names, and its kind. Only plain names are followed, so nothing outside the folder is reached;
/// our own files need no percent signs.
fn read(folder: &Path, url: &str) -> Option<(&'static str, Vec<u8>)> {
    let name = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut path = folder.to_path_buf();
    for part in name.split('/').filter(|part| !part.is_empty()) {
        let plain = part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        if !plain || part.starts_with('.') || part == HEADERS_FILE {
            return None;
        }
        path.push(part);
    }
    if name.is_empty() || name.ends_with('/') {
        path.push("index.html");
    }
    Some((kind_of(&path), fs::read(&path).ok()?))
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}
