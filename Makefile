# Targets:
#   make build   what is missing installed, configured, built into build/
#   make demo    trains the video example exact and reduced, prints tables
#   make test    every test; the last line is 'N passed, N failed'. Makes an
#                environment with JAX in build/python (PyPI; 0.6 GB); without
#                one the tests of the JAX front end are skipped. Where CUDA
#                is not installed, its assembler and headers in build/cuda
#                (PyPI; 45 MB), or the tests that need them are skipped
#   make bench   compile time of 6 to 48 blocks; time and memory of a step
#                next to PyTorch and JAX; products of matrices next to
#                PyTorch's, into benchmarks/results
#   make fidelity   trains with exact, masked and probed backwards: does it still
#                work?
#   make lint    clang-format and clang-tidy on changed files
#   make setup   only installs what is missing (Debian 12); WITH=browser adds
#                Chromium, with which tests look at the report's page
#   make clean   removes build/
# Variables: BUILD_DIR (build), LIT_ARGS (for example --filter=Oracle),
#   BASE (commit that lint compares with), BENCH_ARGS (of memory_speed.py).

.PHONY: help build setup configure test demo bench fidelity lint clean
.DEFAULT_GOAL := build

BUILD_DIR ?= build
LLVM_BIN  ?= /usr/lib/llvm-22/bin
BASE      ?= HEAD

help:
	@sed -n '/^#/!q;s/^# \{0,1\}//p' Makefile

setup:
	@WITH='$(WITH)' sh tools/setup.sh

# The preset, in the folder asked for.
configure: setup
	@test -f $(BUILD_DIR)/build.ninja || \
	  cmake --preset default -B $(BUILD_DIR)

build: configure
	@ninja -C $(BUILD_DIR)

test: build
	@sh tools/python.sh $(BUILD_DIR)/python
	@sh tools/cuda.sh $(BUILD_DIR)/cuda
	@BUILD_DIR=$(BUILD_DIR) LLVM_BIN=$(LLVM_BIN) bash test/run.sh $(LIT_ARGS)

demo: build
	@BUILD_DIR=$(BUILD_DIR) bash examples/video/demo.sh

bench: build
	@PATH="$(abspath $(BUILD_DIR))/bin:$$PATH" python3 benchmarks/compile_time/compile_time.py
	@PATH="$(abspath $(BUILD_DIR))/bin:$$PATH" python3 benchmarks/memory_speed/memory_speed.py \
	  --work $(abspath $(BUILD_DIR))/bench $(BENCH_ARGS)
	@$(BUILD_DIR)/bench/venv/bin/python benchmarks/products/products.py --library $(BUILD_DIR)/lib/libsbp_runtime.so --write

# Graphs, checkpoints and JAX stay in the build folder.
fidelity: build
	@test -d $(BUILD_DIR)/bench/fidelity-venv || python3 -m venv $(BUILD_DIR)/bench/fidelity-venv
	@$(BUILD_DIR)/bench/fidelity-venv/bin/pip install -q -r benchmarks/fidelity/requirements.txt
	@$(BUILD_DIR)/bench/fidelity-venv/bin/python benchmarks/fidelity/fidelity.py --bin $(BUILD_DIR)/bin \
	  --work $(BUILD_DIR)/bench/fidelity --jobs $$(nproc)

lint: build
	@BUILD_DIR=$(BUILD_DIR) LLVM_BIN=$(LLVM_BIN) BASE=$(BASE) bash tools/lint.sh

clean:
	rm -rf $(BUILD_DIR)
