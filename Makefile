# What one types here. `make` alone lists it.

PORT ?= 8080

# What the site is made of; the folders too, so that a deleted file counts.
SOURCES := index.html _headers Trunk.toml Cargo.toml Cargo.lock $(wildcard build.rs) $(wildcard tools/hook-*) \
           tools/build tools/env tools/shrink $(shell find src style tests/fixtures/plans)
SERVER := target/debug/serve

.PHONY: help run build test bench clean setup
.DELETE_ON_ERROR:

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

run: build $(SERVER) ## build if anything changed, then serve on http://127.0.0.1:8080 (PORT=… for another)
	@$(SERVER) dist $(PORT)

build: dist/index.html ## build the release site into dist/

test: setup $(SERVER) ## everything that must hold: format, lints, tests, the site in a browser, its size
	@tools/setup-tests
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	tools/clippy-wasm
	cargo test --workspace
	@$(MAKE) --no-print-directory build
	tools/browser-tests
	node tools/sizes.mjs

bench: setup ## measure, natively and in the browser (not a test)
	@tools/setup-tests
	@tools/bench

clean: ## remove what was built; the installed tools in .tools/ stay
	rm -rf dist target

setup:
	@tools/setup

dist/index.html: $(SOURCES) | setup
	@tools/build

$(SERVER): $(wildcard tools/serve/* tools/serve/src/*) | setup
	@cargo build --quiet --package serve
