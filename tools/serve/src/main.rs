//! Serves a folder, on this machine only, with the headers its `_headers` file states.
//!
//! Why not `trunk serve`: it rebuilds before it serves, adds scripts of its own, and keeps its headers where nothing
//! else can read them. Why no crate: tiny_http lost requests of a browser's sixth connection, and the asynchronous
//! ones are sixty crates to hand out ten files.

use std::{
    env, fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    thread,
    time::Duration,
};

const HEADERS_FILE: &str = "_headers";
const LONGEST_REQUEST: u64 = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (Some(folder), Some(port)) = (args.next(), args.next().and_then(|port| port.parse().ok())) else {
        eprintln!("usage: serve FOLDER PORT    (port 0: any free one)");
        return ExitCode::from(2);
    };
    match serve(folder.into(), port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

struct Site {
    folder: PathBuf,
    /// The lines of `_headers` as they go out.
    headers: String,
}

fn serve(folder: PathBuf, port: u16) -> Result<(), String> {
    let file = folder.join(HEADERS_FILE);
    let headers = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let site = Arc::new(Site { folder, headers: every_page(&headers) });

    let cannot = |error| format!("cannot serve on port {port}: {error}. Another one: make run PORT=8081");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(cannot)?;
    println!("เมืองพร้อม: http://{}/    (Ctrl-C stops it)", listener.local_addr().map_err(cannot)?);

    // A thread a connection: a browser opens some ahead of need, and none may keep the others waiting.
    for connection in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        // An error here is a browser that has gone away, which is no reason to stop.
        thread::spawn(move || drop(answer(connection, &site)));
    }
    Ok(())
}

/// The headers for every page: in the file, the indented lines.
fn every_page(text: &str) -> String {
    text.lines().filter(|line| line.starts_with([' ', '\t'])).map(|line| format!("{}\r\n", line.trim())).collect()
}

fn answer(mut connection: TcpStream, site: &Site) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;

    let mut lines = BufReader::new(connection.try_clone()?.take(LONGEST_REQUEST)).lines();
    let Some(request) = lines.next() else { return Ok(()) };
    let request = request?;
    // Its headers say nothing we need, but must be read before the connection may close.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}

    let mut words = request.split(' ');
    let (method, address) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let page = page_of(address).and_then(|page| Some((kind_of(&page), fs::read(site.folder.join(page)).ok()?)));
    let (status, (kind, body)) = match (method, page) {
        ("GET" | "HEAD", Some(page)) => ("200 OK", page),
        ("GET" | "HEAD", None) => ("404 Not Found", (TEXT, "ไม่พบหน้านี้ · Not found\n".into())),
        _ => ("405 Method Not Allowed", (TEXT, "GET or HEAD\n".into())),
    };
    let (length, headers) = (body.len(), &site.headers);
    write!(
        connection,
        "HTTP/1.1 {status}\r\n{headers}Content-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    if method != "HEAD" {
        connection.write_all(&body)?;
    }
    Ok(())
}

/// The file an address names, inside the folder. Only plain names are followed, so nothing outside is ever reached;
/// our own files need no percent signs.
fn page_of(address: &str) -> Option<PathBuf> {
    let name = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let plain = |part: &&str| {
        !part.starts_with('.') && *part != HEADERS_FILE && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    };
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    let index = (name.is_empty() || name.ends_with('/')).then_some("index.html");
    parts.iter().all(plain).then(|| parts.iter().copied().chain(index).collect())
}

const TEXT: &str = "text/plain; charset=utf-8";

fn kind_of(page: &Path) -> &'static str {
    match page.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => TEXT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_files_inside_the_folder_only() {
        assert_eq!(page_of("/"), Some("index.html".into()));
        assert_eq!(page_of("/a/b/?x=1"), Some("a/b/index.html".into()));
        assert_eq!(page_of("/fonts/x-400.woff2"), Some("fonts/x-400.woff2".into()));
        for outside in ["/../Cargo.toml", "/a/../../b", "/%2e%2e/b", "/.git/config", "/a\\b", "/_headers", "b", ""] {
            assert_eq!(page_of(outside), None, "{outside}");
        }
    }

    #[test]
    fn headers_are_the_indented_lines() {
        assert_eq!(every_page("# why\n/*\n  A: b; c\n\tD: e\n"), "A: b; c\r\nD: e\r\n");
    }
}
