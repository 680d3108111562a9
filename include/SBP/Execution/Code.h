//===- Code.h - Machine code of a graph -------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_CODE_H
#define SBP_EXECUTION_CODE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <functional>
#include <string>
#include <vector>

namespace mlir {
class OpPassManager;
class PassManager;

namespace sbp {

/// What runs compiled code: this machine's processor, or a GPU.
enum class Device { CPU, CUDA };

struct CodeOptions {
  /// The function to compile.
  std::string entry = "main";
  Device device = Device::CPU;
  /// Of a GPU, as compilers name it: sm_90a. Several, such as sm_80,sm_90a,
  /// make one fatbin of code for each.
  std::string chip;
  /// Of kernels for a GPU: isa (PTX, which the driver compiles), bin (machine
  /// code) or fatbin (both). The last two need ptxas.
  std::string format = "isa";
  /// Whether a step on a GPU becomes a CUDA graph, which is launched again.
  bool recordGraph = false;
  /// Whether arguments and results lie in the GPU's memory.
  bool devicePointers = false;
  /// Makes the compiled code say where its backward begins.
  bool trace = false;
  /// Whether results lie in the arena with all other buffers and are copied out
  /// at the end. Otherwise compiled code writes those that are buffers of their
  /// own where the caller says.
  bool resultsInArena = true;
  /// Threads that the planned peak is for; 0: those of the runtime.
  int64_t threads = 0;
  /// Whether all sizes must be known: ahead of time there is no one to ask.
  bool staticSizes = false;
  /// Whether the code is for other programs. Code for a GPU then has the C
  /// functions that docs/execution.md tells of.
  bool aheadOfTime = false;
  /// What other code sees: the C function of this name,
  /// `int32_t symbol(const void *const *arguments, void *const *results)`, and
  /// the SBPEntry `<symbol>_entry`. All else is hidden.
  std::string symbol = "sbp";
  /// Prepares the pass manager, for the command line's options.
  std::function<LogicalResult(PassManager &)> configure;

  /// Everything that decides about the code, as text: for a cache.
  std::string describe() const;
};

/// Object files, which link into one program. Ahead of time for a GPU, the last
/// one is the text of the C header instead.
using Code = std::vector<std::unique_ptr<llvm::MemoryBuffer>>;

/// Lowers `module` (which is consumed) and compiles the entry for this machine,
/// part by part, or for a GPU and the host that launches its kernels. Emits
/// located errors when it fails.
FailureOr<Code> compileCode(ModuleOp module, const CodeOptions &options);

/// Appends the passes of compileCode up to the plan of the memory.
void buildPlannedPipeline(OpPassManager &pm, const CodeOptions &options);

/// Whether kernels can be compiled for chips of these names: sm_80 and later.
/// Commas are between several of them, each of which is named once.
bool isCudaChip(llvm::StringRef chips);

/// The format of kernels where none is said: isa, or fatbin for several chips.
llvm::StringRef getDefaultFormat(llvm::StringRef chips);

/// What kernels for these chips can be written as, for messages; empty where
/// `format` is such.
llvm::StringRef getExpectedFormat(llvm::StringRef chips,
                                  llvm::StringRef format);

/// Whether kernels can be written so: isa, bin, fatbin.
bool isCudaFormat(llvm::StringRef format);

/// Whether C can have a function of this name.
bool isCIdentifier(llvm::StringRef name);
/// The symbol of an entry that was given none: `sbp_` and its name, in which
/// what C does not allow is `_`.
std::string getDefaultSymbol(llvm::StringRef entry);

/// The processor that code is compiled for: its name and features.
std::string describeProcessor();

/// Writes one object file, or a shared object that is linked with the runtime.
/// A linker is looked for along PATH: cc, gcc, clang, ld.lld, ld. The file
/// appears when it is complete. For a GPU the runtime is inside of the shared
/// object, and the C header of the code appears beside the file, as
/// getHeaderPath() says.
llvm::Error writeObject(const Code &code, Device device, llvm::StringRef path);
llvm::Error writeShared(const Code &code, Device device, llvm::StringRef path);
/// The path with the ending `.h`.
std::string getHeaderPath(llvm::StringRef path);

} // namespace sbp
} // namespace mlir

#endif // SBP_EXECUTION_CODE_H
