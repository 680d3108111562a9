//===- CudaHeader.cpp - The C header of a step on a GPU -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileCuda.h"

#include "SBP/Runtime/Cuda.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

class HeaderWriter {
public:
  HeaderWriter(const CodeOptions &options, const EntryFacts &facts)
      : options(options), facts(facts),
        prefix(StringRef(options.symbol).upper()), os(text) {}

  std::string write();

private:
  void writeValues(StringRef name, ArrayRef<ValueType> values);
  void writeConstants();
  void writeFunctions();
  void define(const Twine &name, const Twine &value) {
    os << "#define " << prefix << "_" << name << " " << value << "\n";
  }

  const CodeOptions &options;
  const EntryFacts &facts;
  std::string prefix, text;
  llvm::raw_string_ostream os;
};

} // namespace

static int64_t getBytes(const ValueType &type) {
  int64_t bytes = getElementBytes(type.element);
  for (int64_t size : type.shape)
    bytes *= size;
  return bytes;
}

static std::string getNumber(int64_t value) {
  return llvm::formatv("INT64_C({0})", value).str();
}

/// A comment with a line for each, and a list of the bytes.
void HeaderWriter::writeValues(StringRef name, ArrayRef<ValueType> values) {
  os << "/* " << values.size() << " " << name.lower() << "s, in order:\n";
  for (auto [i, value] : llvm::enumerate(values)) {
    os << " *   " << i << ": " << value.describe() << ", " << getBytes(value)
       << " bytes";
    if (const char *counter = getCounterName(value.counter))
      os << ", the " << counter;
    os << "\n";
  }
  os << " */\n";
  define(name + "S", Twine(values.size()));
  std::string list =
      llvm::join(llvm::map_range(values,
                                 [](const ValueType &value) {
                                   return getNumber(getBytes(value));
                                 }),
                 ", \\\n    ");
  define(name + "_BYTES", "{ \\\n    " + (list.empty() ? "0" : list) + " }");
  // Where the numbers of a run go.
  for (auto [i, value] : llvm::enumerate(values))
    if (const char *counter = getCounterName(value.counter))
      define(StringRef(counter).upper() + "_" + name, Twine(i));
  os << "\n";
}

void HeaderWriter::writeConstants() {
  writeValues("ARGUMENT", facts.signature.arguments);
  writeValues("RESULT", facts.signature.results);
  os << "/* Addresses are multiples of this many bytes. */\n";
  define("ALIGNMENT", "16");
  os << "\n/* Bytes of device memory that the step allocates at its first call "
        "on a\n * stream"
     << (options.resultsInArena ? ", with a copy of the results" : "")
     << ". */\n";
  int64_t bytes = facts.plannedPeakBytes;
  if (options.resultsInArena)
    for (const ValueType &result : facts.signature.results)
      bytes += llvm::alignTo(getBytes(result), SBP_CUDA_RESULT_ALIGNMENT);
  define("SCRATCH_BYTES", getNumber(bytes));
  os << "\n";
}

void HeaderWriter::writeFunctions() {
  os << llvm::formatv(
      R"(
/* Puts the step on a CUstream (or cudaStream_t; null: the default stream) and
 * returns before it has run. Uses the thread's current CUDA context, or else
 * the primary context of device 0.
 *
 * `arguments` and `results` are arrays, on the host, of addresses in device
 * memory. {1}
 *
 * Returns 0, or a code:
 *   1  an argument is wrong: null, not aligned, not in device memory{2}
 *   4  what is asked is not supported
 *   7  device memory ran out
 *   9  the driver, the device, or what ran on it
 * {0}_error() tells more.
 *
 * Threads may call it at a time. Calls on one stream follow one another. A
 * stream that is recorded makes it a part of a CUDA graph, once it has run on
 * the stream.{3} */
int32_t {0}(const void *const *arguments, void *const *results, void *stream);

/* The message of this thread's last call, or "" where it did not fail. Valid
 * until this thread's next call. */
const char *{0}_error(void);

/* Waits for the device and gives the step's memory back. No call may be under
 * way, and no CUDA graph that holds the step may be launched any more. Call it
 * before the shared object is unloaded. */
void {0}_release(void);
)",
      options.symbol,
      options.resultsInArena
          ? "Results may overlap arguments, but not one another."
          : "Results overlap neither arguments nor one another.",
      options.resultsInArena ? "" : ", or arrays\n *     overlap",
      options.recordGraph
          ? "\n *\n * The same addresses are recorded at their second call, "
            "and "
            "launched as a CUDA\n * graph from then on. The stream must not be "
            "the default stream."
          : "");
}

std::string HeaderWriter::write() {
  SmallVector<StringRef> chips;
  StringRef(options.chip).split(chips, ',');
  os << "/* " << options.symbol
     << "(): a training step on a GPU, compiled by SBP.\n *\n"
     << " * Kernels are for " << llvm::join(chips, ", ") << ": "
     << (options.format == "isa" ? "PTX, which the driver compiles"
         : options.format == "bin"
             ? "machine code"
             : "machine code, and PTX, which the driver compiles")
     << ".\n * The step needs the CUDA driver, 12.0 or newer. */\n";
  os << "#ifndef " << prefix << "_H\n#define " << prefix
     << "_H\n\n#include <stdint.h>\n\n";
  writeConstants();
  os << "#ifdef __cplusplus\nextern \"C\" {\n#endif\n";
  writeFunctions();
  os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif /* " << prefix << "_H */\n";
  return std::move(text);
}

std::string sbp::writeCudaHeader(const CodeOptions &options,
                                 const EntryFacts &facts) {
  return HeaderWriter(options, facts).write();
}
