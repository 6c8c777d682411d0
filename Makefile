SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test fuzz quality pictures bench package setup setup-test setup-bench format clean

export DEBIAN_FRONTEND := noninteractive
export LC_ALL := C.UTF-8

# Publishes every portal of content/ to public/.
site: setup
	swift build -c release --product trangxa
	.build/release/trangxa build

# Every test there is; ends with “N passed, N failed”.
test: setup-test
	swift build -c release --product trangxa
	.venv/bin/python Tests/run.py

# Damaged input for all that reads others' texts: FUZZ_SECONDS for each reader, FUZZ_SEED to repeat.
fuzz: setup-test
	.venv/bin/python -B Tests/fuzz.py

# Measures the site, and writes docs/quality.md.
quality: setup-test
	swift build -c release --product trangxa
	.venv/bin/python -B Tests/browser/quality.py

# Takes the pictures of the editors' guide anew, into docs/pictures/.
pictures: setup-test
	swift build -c release --product trangxa
	.venv/bin/python -B Tests/browser/take_pictures.py .build/release/trangxa

# Measures builds against Hugo, a floor in C and Pagefind, and writes docs/benchmarks.md; Benchmarks/bench.py
# names what BENCH_ONLY, BENCH_PAGES, BENCH_ROUNDS and others choose.
bench: setup-bench
	swift build -c release --product trangxa
	.venv/bin/python -B -m unittest discover --quiet --start-directory Benchmarks
	.venv/bin/python -B Benchmarks/bench.py

# An archive and a Debian package for servers without Swift, in dist/; builds anew with Swift inside.
package: setup-test
	.ci/package
	.venv/bin/python -B Tests/deploy/check_package.py dist

# What a build needs.
setup:
	@.ci/setup build

# What the tests need besides.
setup-test:
	@.ci/setup build test

# What the benchmark needs besides.
setup-bench:
	@.ci/setup build test bench

format:
	swift format --in-place --recursive Sources Tests Package.swift

clean:
	rm -rf .build .venv .trangxa dist
	find public -mindepth 1 -maxdepth 1 ! -name .gitkeep -exec rm -rf {} +
