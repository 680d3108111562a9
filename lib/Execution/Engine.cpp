//===- Engine.cpp - Machine code in this process --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Execution/Engine.h"

#include "CompilePart.h"
#include "CudaLibrary.h"
#include "SBP/Runtime/Runtime.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ExecutionEngine/Orc/EHFrameRegistrationPlugin.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include "llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h"
#include "llvm/Support/Path.h"
#include <dlfcn.h>

using namespace mlir::sbp;
using namespace llvm::orc;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

namespace {

/// Functions of the C library that LLVM's code generation calls on its own.
constexpr llvm::StringLiteral kMemoryFunctions[] = {"memcpy", "memmove",
                                                    "memset", "memcmp"};

/// Resolves what compiled code may call beside the runtime: the functions of
/// libm, compiler-rt's of libgcc, a few on memory, and the runtime for CUDA
/// where the code is for a GPU. A graph that names another function of the
/// process does not link.
class LibraryFunctions : public DefinitionGenerator {
public:
  LibraryFunctions(char prefix, const CudaLibrary *cuda)
      : prefix(prefix), cuda(cuda) {}

  Error tryToGenerate(LookupState &, LookupKind, JITDylib &library,
                      JITDylibLookupFlags,
                      const SymbolLookupSet &wanted) override {
    SymbolMap found;
    for (auto &[symbol, flags] : wanted) {
      StringRef name = *symbol;
      if (prefix != '\0' && !name.consume_front(StringRef(&prefix, 1)))
        continue;
      if (void *address = find(name.str()))
        found[symbol] = {ExecutorAddr::fromPtr(address),
                         llvm::JITSymbolFlags::Exported};
    }
    return found.empty() ? Error::success()
                         : library.define(absoluteSymbols(std::move(found)));
  }

private:
  void *find(const std::string &name) const {
    if (void *address = cuda ? cuda->find(name) : nullptr)
      return address;
    if (llvm::is_contained(kMemoryFunctions, name))
      return dlsym(RTLD_DEFAULT, name.c_str());
    // What a library builds on is found through it as well, and refused.
    for (StringRef file : {"libm.so.6", "libgcc_s.so.1"}) {
      void *library = dlopen(file.data(), RTLD_LAZY);
      void *address = library ? dlsym(library, name.c_str()) : nullptr;
      Dl_info info;
      if (address && dladdr(address, &info) && info.dli_fname &&
          llvm::sys::path::filename(info.dli_fname).starts_with(file))
        return address;
    }
    return nullptr;
  }

  char prefix;
  const CudaLibrary *cuda;
};

} // namespace

/// What compiled code calls of the runtime.
static SymbolMap getRuntimeSymbols(MangleAndInterner interner) {
  SymbolMap symbols;
  auto add = [&](StringRef name, auto *address) {
    symbols[interner(name)] = {ExecutorAddr::fromPtr(address),
                               llvm::JITSymbolFlags::Exported};
  };
  // LLVM's code generation knows only the alias of a conversion.
#define SBP_RUNTIME_SYMBOL(name) add(#name, &(name));
#define SBP_RUNTIME_ALIAS(alias, name)                                         \
  add(#name, &(name));                                                         \
  add(#alias, &(name));
#include "SBP/Runtime/Symbols.def"
  return symbols;
}

/// Links objects and makes their frames known, so that what ends a call can
/// unwind them.
static Expected<std::unique_ptr<ObjectLayer>>
createLinkingLayer(ExecutionSession &session) {
  auto layer = std::make_unique<ObjectLinkingLayer>(session);
  auto frames = EHFrameRegistrationPlugin::Create(session);
  if (!frames)
    return frames.takeError();
  layer->addPlugin(std::move(*frames));
  return std::move(layer);
}

Expected<std::unique_ptr<Engine>> Engine::link(Code code, StringRef symbol,
                                               const CudaLibrary *cuda) {
  auto target = detectTarget();
  if (!target)
    return target.takeError();
  auto jit = LLJITBuilder()
                 .setJITTargetMachineBuilder(std::move(*target))
                 .setPlatformSetUp(setUpInactivePlatform)
                 .setLinkProcessSymbolsByDefault(false)
                 .setObjectLinkingLayerCreator(createLinkingLayer)
                 .create();
  if (!jit)
    return jit.takeError();
  // What the session would print is the cause of the error that is returned.
  std::string cause;
  ExecutionSession &session = (*jit)->getExecutionSession();
  session.setErrorReporter(
      [&](Error error) { cause += llvm::toString(std::move(error)); });
  llvm::scope_exit silence(
      [&] { session.setErrorReporter(llvm::consumeError); });
  JITDylib &library = (*jit)->getMainJITDylib();
  if (Error error = library.define(absoluteSymbols(getRuntimeSymbols(
          MangleAndInterner(session, (*jit)->getDataLayout())))))
    return std::move(error);
  library.addGenerator(std::make_unique<LibraryFunctions>(
      (*jit)->getDataLayout().getGlobalPrefix(), cuda));
  for (std::unique_ptr<llvm::MemoryBuffer> &object : code)
    if (Error error = (*jit)->addObjectFile(std::move(object)))
      return std::move(error);
  auto address = (*jit)->lookup((symbol + "_entry").str());
  if (!address) {
    std::string text = llvm::toString(address.takeError());
    return llvm::createStringError(cause.empty() ? text : cause);
  }
  auto engine = std::make_unique<Engine>();
  engine->jit = std::move(*jit);
  engine->entry = address->toPtr<const SBPEntry *>();
  if (!cuda)
    return std::move(engine);
  auto load = engine->jit->lookup((symbol + "_load").str());
  if (!load)
    return load.takeError();
  auto unload = engine->jit->lookup((symbol + "_unload").str());
  if (!unload)
    return unload.takeError();
  load->toPtr<void (*)()>()();
  engine->unloadKernels = unload->toPtr<void (*)()>();
  return std::move(engine);
}

Engine::~Engine() {
  if (unloadKernels)
    unloadKernels();
}
