//===- Step.cpp - A compiled entry function -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Step.h"

#include "SBP/Lowering/CPU/LowerToCPU.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Runtime/Runtime.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/TargetParser/Host.h"
#include <chrono>
#include <set>

using namespace mlir;
using namespace sbprun;

FailureOr<Signature> sbprun::readSignature(func::FuncOp function) {
  auto read = [&](TypeRange types, StringRef what,
                  std::vector<ValueType> &values) -> LogicalResult {
    for (auto [i, type] : llvm::enumerate(types)) {
      ValueType value;
      auto tensor = dyn_cast<RankedTensorType>(type);
      std::optional<Element> element =
          getElement(tensor ? tensor.getElementType() : type);
      if (!element)
        return function.emitError()
               << "cannot run @" << function.getName() << ": " << what << " #"
               << i << " has type " << type
               << ", expected a ranked tensor or scalar of f64, f32, f16, "
                  "bf16, "
                  "i64, i32, i16, i8, i1 or index";
      value.element = *element;
      value.isTensor = static_cast<bool>(tensor);
      if (tensor)
        value.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
      values.push_back(value);
    }
    return success();
  };
  Signature signature;
  if (failed(
          read(function.getArgumentTypes(), "argument", signature.arguments)) ||
      failed(read(function.getResultTypes(), "result", signature.results)))
    return failure();
  SmallVector<StringRef> counters = sbp::getCounters(function);
  for (auto [name, argument] :
       llvm::zip(llvm::reverse(counters), llvm::reverse(signature.arguments)))
    argument.counter = llvm::StringSwitch<Counter>(name)
                           .Case("seed", Counter::Seed)
                           .Case("step", Counter::Step)
                           .Default(Counter::Shard);
  return signature;
}

std::string sbprun::checkArray(const Array &array, const ValueType &type) {
  bool fits = array.getElement() == type.element &&
              array.getShape().size() == type.shape.size();
  for (size_t d = 0; fits && d < type.shape.size(); ++d)
    fits = ShapedType::isDynamic(type.shape[d]) ||
           type.shape[d] == array.getShape()[d];
  return fits ? std::string()
              : "expected " + type.describe() + ", got " + array.describe();
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

std::unique_ptr<Step> Step::compile(ModuleOp module, StringRef entry,
                                    Signature signature,
                                    StepOptions stepOptions) {
  Location loc = module.lookupSymbol(entry)->getLoc();
  MLIRContext *context = module.getContext();
  // Without results to keep alive, other public functions would be compiled for
  // nothing.
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.getName() == entry) {
      function.setPublic();
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        UnitAttr::get(context));
    } else {
      function.setPrivate();
    }
  }
  std::unique_ptr<Engine> engine = Engine::create(loc);
  if (!engine)
    return nullptr;
  PassManager pm(context);
  applyDefaultTimingPassManagerCLOptions(pm); // --mlir-timing
  if (failed(applyPassManagerCLOptions(pm)))
    return nullptr;
  // Verification after every pass takes as long as half of the passes. Tests
  // run the passes with it; here, each part is verified before it is compiled.
  pm.enableVerifier(false);
  sbp::LowerToCPUOptions lowering;
  lowering.trace = stepOptions.trace;
  lowering.resultsInArena = true;
  lowering.threads = sbp_num_threads();
  lowering.wideConvolutions = llvm::sys::getHostCPUFeatures().lookup("avx512f");
  sbp::buildMemoryPipeline(pm, lowering);
  // From here on, one thread lowers and compiles kernels while another is at
  // the host function, which is one function and would be waited for.
  pm.addPass(sbp::createSplitKernelsPass());
  OpPassManager &parts = pm.nest<ModuleOp>();
  sbp::buildCodePipeline(parts);
  // Other code calls compiled graphs through the C interface alone.
  parts.addPass(sbp::createStoreResultsPass());
  parts.addPass(engine->createCompilePass(entry));
  if (failed(pm.run(module)) || failed(engine->link(loc)))
    return nullptr;

  auto step = std::make_unique<Step>();
  step->signature = std::move(signature);
  step->engine = std::move(engine);
  return step;
}

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

namespace {
/// Bytes of a memref descriptor: two pointers, an offset, sizes and strides.
size_t getDescriptorBytes(size_t rank) { return (3 + 2 * rank) * 8; }

/// Where each result lies in the structure that the C interface fills.
struct ResultLayout {
  std::vector<size_t> offsets;
  size_t bytes = 0;

  explicit ResultLayout(ArrayRef<ValueType> results) {
    for (const ValueType &result : results) {
      unsigned size = getElementBytes(result.element);
      bytes = llvm::alignTo(bytes, result.isTensor ? 8 : size);
      offsets.push_back(bytes);
      bytes += result.isTensor ? getDescriptorBytes(result.shape.size()) : size;
    }
    bytes = llvm::alignTo(bytes, 8);
  }
};

std::vector<int64_t> makeDescriptor(const Array &array) {
  size_t rank = array.getShape().size();
  auto address = reinterpret_cast<int64_t>(array.data());
  std::vector<int64_t> descriptor(3 + 2 * rank);
  descriptor[0] = descriptor[1] = address;
  int64_t stride = 1;
  for (size_t d = rank; d-- > 0;) {
    descriptor[3 + d] = array.getShape()[d];
    descriptor[3 + rank + d] = stride;
    stride *= array.getShape()[d];
  }
  return descriptor;
}

/// Copies a result out. The lowering gives results the identity layout.
Array copyResult(const ValueType &type, const char *bytes) {
  if (!type.isTensor) {
    Array scalar(type.element, {});
    std::memcpy(scalar.data(), bytes, scalar.getBytes());
    return scalar;
  }
  const auto *descriptor = reinterpret_cast<const int64_t *>(bytes);
  ArrayRef<int64_t> shape(descriptor + 3, type.shape.size());
  Array array(type.element, shape);
  const char *from = reinterpret_cast<const char *>(descriptor[1]) +
                     descriptor[2] * getElementBytes(type.element);
  std::memcpy(array.data(), from, array.getBytes());
  return array;
}
} // namespace

std::vector<Array> Step::run(ArrayRef<const Array *> arguments,
                             int64_t &peakBytes, double &seconds,
                             std::optional<int64_t> *residentGrowth) const {
  ResultLayout layout(signature.results);
  std::vector<int64_t> resultStorage(layout.bytes / 8 + 1);
  char *resultBytes = reinterpret_cast<char *>(resultStorage.data());

  // The packed interface takes the address of every parameter of
  // _mlir_ciface_<entry>: (results *, memref *, ..., scalar, ...). A single
  // scalar result is returned instead, through the last address.
  bool returnsScalar =
      signature.results.size() == 1 && !signature.results[0].isTensor;
  std::vector<std::vector<int64_t>> descriptors(arguments.size());
  std::vector<void *> pointers(arguments.size());
  std::vector<void *> packed;
  void *resultPointer = resultBytes;
  if (!returnsScalar && !signature.results.empty())
    packed.push_back(static_cast<void *>(&resultPointer));
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    if (signature.arguments[i].isTensor) {
      descriptors[i] = makeDescriptor(*argument);
      pointers[i] = descriptors[i].data();
      packed.push_back(static_cast<void *>(&pointers[i]));
    } else {
      packed.push_back(const_cast<char *>(argument->data()));
    }
  }
  if (returnsScalar)
    packed.push_back(resultBytes);

  int64_t before = sbp_memory_current();
  sbp_memory_reset_peak();
  ResidentSet residentSet;
  if (residentGrowth)
    residentSet.start();
  auto start = std::chrono::steady_clock::now();
  engine->call(packed.data());
  seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  peakBytes = sbp_memory_peak() - before;
  if (residentGrowth)
    *residentGrowth = residentSet.getGrowth();

  // Results may alias arguments or one another: copy all, then free each
  // allocation that is not an argument's once.
  std::vector<Array> results;
  std::set<void *> owned;
  for (auto [type, offset] : llvm::zip(signature.results, layout.offsets)) {
    results.push_back(copyResult(type, resultBytes + offset));
    if (type.isTensor)
      owned.insert(*reinterpret_cast<void **>(resultBytes + offset));
  }
  for (const Array *argument : arguments)
    owned.erase(const_cast<char *>(argument->data()));
  for (void *pointer : owned)
    _mlir_memref_to_llvm_free(pointer);
  return results;
}
