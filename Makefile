# The menu. `make help` reads it aloud.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# What the program and its tests need beside the Swift toolchain, as Debian packages.
PACKAGES := libedit-dev libsqlite3-dev zlib1g-dev
# What the toolchain itself needs to compile and link; a toolchain that works has them already.
TOOLCHAIN_PACKAGES := binutils ca-certificates git libc6-dev libcurl4 libstdc++-12-dev libxml2 nano pkg-config tzdata

RELEASE := --configuration release --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -no-pie
# Tests judge thousands of plans: optimised they take an eighth of the time, and what they test is what people run.
TESTED := -Xswiftc -O
ARGS ?=

.PHONY: help run build test check lint install packages bench clean

help: ## say what can be made
	@echo "maalplan: en guidet samtale om en målplan. · a guided interview about a goal plan."
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo '  make run ARGS="interview --language en"     passes arguments on'

run: build ## install what is missing, build, and start the interview
	@.build/release/maalplan $(ARGS)

build: packages ## build the program (.build/release/maalplan)
	@swift build $(RELEASE) --product maalplan

test: packages ## install what is missing, build, and run every test
	@swift build --build-tests $(TESTED)
	@swift test --skip-build $(TESTED)

check: lint test ## everything that must hold before a change lands

lint: ## hold the source to the house style
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests

install: build ## put the program into PREFIX/bin (PREFIX=/usr/local)
	@install -D -m 0755 .build/release/maalplan "$(DESTDIR)$(or $(PREFIX),/usr/local)/bin/maalplan"

bench: build ## measure; writes figures to standard output
	@swift build $(RELEASE) --product RuleBench
	@Benchmarks/run

packages:
	@.ci/packages $(PACKAGES) -- $(TOOLCHAIN_PACKAGES)

clean: ## remove what was built
	@rm -rf .build
