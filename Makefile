# What people do with girconv; each target does its own set-up.
#   make run       build, convert a sample, say what was found
#   make test      build and run all tests
#   make install   put the command into PREFIX/bin (/usr/local)
#   make format    lay the code out
#   make lint      check the layout
#   make samples   write the samples and what they give anew, to be read before it is kept
#   make bench     measure a conversion and the start against the least that they could cost
#   make bench-processes  the part of it that compares other converters and shows the growth
#   make growth    count the instructions of 1, 10 and 100 times as much, takes a quarter of an hour
#   make fuzz      run each fuzzer for SECONDS=60, or for RUNS=N inputs; TARGET=FuzzXML runs one
#   make recipes   run the recipes of Samples/recipes and compare what comes of them
#   make interruptions  end runs over 500 documents at random moments, takes half an hour
#   make resumptions  kill runs over 2000 documents, COPIES=50 times as many, and go on with them
#   make attacks   try the files that are made to harm on a release build, measured
#   make asan      run all tests with the address sanitizer
#   make tsan      run all tests with the thread sanitizer

SHELL = /bin/sh
SWIFT = swift
PREFIX = /usr/local
DESTDIR =
RELEASE = -c release --static-swift-stdlib --product girconv $(LINKER)
# The usual linker of Linux warns of a function in Swift's own Foundation, which is never called.
LINKER_Linux = -Xswiftc -use-ld=lld
LINKER = $(LINKER_$(shell uname))
# The benchmarks are built as the command is.
BENCHMARKS = --package-path Tests/Benchmarks -c release --static-swift-stdlib $(LINKER)
CODE = Sources Tests Package.swift
SAMPLE = Samples/word-2021.docx
SECONDS = 60
COPIES = 1

.PHONY: run test install format lint samples recipes bench bench-processes growth interruptions resumptions fuzz attacks asan tsan release toolchain libraries validator valgrind python pandoc java parallel

run: release
	@mkdir -p out
	@bin=$$($(SWIFT) build $(RELEASE) --show-bin-path)/girconv; \
	"$$bin" $(SAMPLE) -o out/word-2021.json && \
	"$$bin" --quiet $(SAMPLE) -o out/word-2021.tsv && \
	echo "$(SAMPLE) was converted to out/word-2021.json (all of it)" && \
	echo "and out/word-2021.tsv (its figures, $$(($$(wc -l < out/word-2021.tsv) - 1)) lines below the header)."

test: toolchain libraries validator
	$(SWIFT) test

install: release
	@bin=$$($(SWIFT) build $(RELEASE) --show-bin-path)/girconv; \
	install -d "$(DESTDIR)$(PREFIX)/bin" && \
	install -s -m 755 "$$bin" "$(DESTDIR)$(PREFIX)/bin/girconv"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/girconv."

format: toolchain
	$(SWIFT) format --in-place --recursive $(CODE)

lint: toolchain
	$(SWIFT) format lint --strict --recursive $(CODE)

samples: toolchain libraries
	$(SWIFT) run --package-path Tests/SampleMaker SampleMaker Samples
	-GIRCONV_RECORD=1 $(SWIFT) test
	git status --short Samples Tests

# The debug build can be made to crash, which is what a recipe is tried with too.
RECIPES = out/recipes
recipes: release python java parallel
	$(SWIFT) build --product girconv
	$(SWIFT) build --package-path Tests/SampleMaker -c release
	@mkdir -p $(RECIPES)
	test -e $(RECIPES)/venv/bin/pip || python3 -m venv $(RECIPES)/venv
	$(RECIPES)/venv/bin/pip install -q --disable-pip-version-check -r Tests/Recipes/requirements.txt
	Tests/SampleMaker/.build/release/SampleMaker --corpus 5000 $(RECIPES)/reports
	root=$$(pwd) && cd $(RECIPES) && venv/bin/python "$$root/Tests/Recipes/recipes.py" --reports reports \
	  --release "$$(cd "$$root" && $(SWIFT) build $(RELEASE) --show-bin-path)" \
	  --debug "$$(cd "$$root" && $(SWIFT) build --show-bin-path)"

interruptions: release
	@folder=$$(mktemp -d) && trap 'rm -r "$$folder"' EXIT && \
	$(SWIFT) run --package-path Tests/SampleMaker SampleMaker --corpus 500 "$$folder" && \
	bin=$$($(SWIFT) build $(RELEASE) --show-bin-path)/girconv && \
	python3 Tests/Interruptions/interruptions.py "$$bin" "$$folder" --times 100

resumptions: release
	@folder=$$(mktemp -d) && trap 'rm -r "$$folder"' EXIT && \
	$(SWIFT) run --package-path Tests/SampleMaker SampleMaker --corpus 2000 "$$folder/corpus" && \
	bin=$$($(SWIFT) build $(RELEASE) --show-bin-path)/girconv && \
	python3 Tests/Interruptions/resumptions.py "$$bin" "$$folder/corpus" --copies $(COPIES)

# The package manager sees new files of a package that is named by its path only then.
bench: release valgrind
	@touch Tests/Benchmarks/Package.swift
	$(SWIFT) build $(BENCHMARKS)
	@mkdir -p out
	$(SWIFT) run --package-path Tests/SampleMaker SampleMaker --corpus 300 out/corpus
	Tests/Benchmarks/.build/release/Benchmarks time out/corpus
	Tests/Benchmarks/.build/release/Benchmarks start \
	  "$$($(SWIFT) build $(RELEASE) --show-bin-path)/girconv"
	Tests/Benchmarks/.build/release/Benchmarks Samples/wps-2021.docx Samples/word-2021.docx
	$(MAKE) bench-processes

# Whole processes: girconv beside the floor and other converters, and how its cost grows.
PROCESSES = Tests/Benchmarks/Processes
bench-processes: release python pandoc
	@touch Tests/Benchmarks/Package.swift
	$(SWIFT) build $(BENCHMARKS)
	$(SWIFT) build --package-path Tests/SampleMaker -c release
	@mkdir -p out
	test -e out/peers/bin/pip || python3 -m venv out/peers
	out/peers/bin/pip install -q --disable-pip-version-check -r $(PROCESSES)/requirements.txt
	@maker=Tests/SampleMaker/.build/release/SampleMaker && \
	$$maker --corpus 1000 out/corpus-1000 && for kilobytes in 480 960 1920 3840 7680; do \
	  $$maker --corpus 20 out/corpus-$${kilobytes}K $${kilobytes}000 || exit 1; done
	bin=$$($(SWIFT) build $(RELEASE) --show-bin-path)/girconv && \
	out/peers/bin/python $(PROCESSES)/peers.py --girconv "$$bin" --corpus out/corpus-1000 \
	  --probe Tests/Benchmarks/.build/release/ConversionProbe \
	  --floor Tests/Benchmarks/.build/release/FloorProbe --raw out/peers.csv && \
	out/peers/bin/python $(PROCESSES)/growth.py --girconv "$$bin" --corpus out/corpus-1000 \
	  --sizes out/corpus-480K out/corpus-960K out/corpus-1920K out/corpus-3840K out/corpus-7680K \
	  --raw out/growth.csv && \
	out/peers/bin/python $(PROCESSES)/jobs.py --girconv "$$bin" \
	  --probe Tests/Benchmarks/.build/release/ConversionProbe --corpus out/corpus-1000 \
	  --raw out/jobs.csv

growth: toolchain libraries valgrind
	@touch Tests/Benchmarks/Package.swift
	$(SWIFT) build $(BENCHMARKS)
	Tests/Benchmarks/.build/release/Benchmarks growth

# The package manager sees new files of a package that is named by its path only then.
fuzz: toolchain libraries
	@touch Tests/Fuzz/Package.swift
	FUZZ_SECONDS=$(SECONDS) FUZZ_RUNS=$(RUNS) FUZZ_TARGETS="$(TARGET)" Tests/Fuzz/run

attacks: toolchain libraries
	$(SWIFT) build $(RELEASE)
	GIRCONV_ATTACKED="$$($(SWIFT) build $(RELEASE) --show-bin-path)" $(SWIFT) test --filter AttackTests

# Leaks are not looked for: Swift's own metadata would be told as such.
asan: toolchain libraries validator
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize address --scratch-path .build/asan

tsan: toolchain libraries validator
	TSAN_OPTIONS=report_bugs=1 $(SWIFT) test --sanitize thread --scratch-path .build/tsan

release: toolchain libraries
	$(SWIFT) build $(RELEASE)

# Swift is not in Debian, so that it cannot be installed from here.
toolchain:
	@version=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p'); \
	case "$${version:-none}" in \
	none | [1-5].* | 6.0 | 6.1) \
	  echo "girconv needs Swift 6.2 or later (found: $${version:-none}); see https://www.swift.org/install." >&2; \
	  exit 1;; \
	esac

libraries:
	@missing=""; \
	command -v pkg-config >/dev/null || missing=" pkg-config"; \
	pkg-config --exists libxml-2.0 2>/dev/null || missing="$$missing libxml2-dev"; \
	pkg-config --exists libzip 2>/dev/null || missing="$$missing libzip-dev"; \
	pkg-config --exists libdeflate 2>/dev/null || missing="$$missing libdeflate-dev"; \
	pkg-config --exists libcrypto 2>/dev/null || missing="$$missing libssl-dev"; \
	$(call install_packages)

valgrind:
	@missing=""; \
	command -v valgrind >/dev/null || missing=" valgrind"; \
	$(call install_packages)

python:
	@missing=""; \
	python3 -c 'import ensurepip, venv' 2>/dev/null || missing=" python3-venv"; \
	$(call install_packages)

pandoc:
	@missing=""; \
	command -v pandoc >/dev/null || missing=" pandoc"; \
	$(call install_packages)

java:
	@missing=""; \
	command -v java >/dev/null || missing=" openjdk-17-jre-headless"; \
	$(call install_packages)

parallel:
	@missing=""; \
	command -v parallel >/dev/null || missing=" parallel"; \
	$(call install_packages)

validator:
	@missing=""; \
	{ python3 -c 'import jsonschema' || /usr/bin/python3 -c 'import jsonschema'; } 2>/dev/null || \
	  missing=" python3-jsonschema"; \
	$(call install_packages)

# Installs the Debian packages in the shell's $missing, if any.
define install_packages
if [ -n "$$missing" ]; then \
  if [ "$$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then \
    echo "Missing packages:$$missing" >&2; \
    echo "Install them first, on Debian: sudo apt-get install$$missing" >&2; \
    echo "On macOS: brew install pkg-config libxml2 libzip libdeflate openssl" >&2; \
    exit 1; \
  fi; \
  apt-get update -qq && \
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef
