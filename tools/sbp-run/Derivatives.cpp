//===- Derivatives.cpp - Central differences of the forward ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Derivatives.h"
#include "CheckGradients.h"

#include "SBP/Transforms/Masking/Passes.h"
#include "mlir/Pass/PassManager.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace sbprun;

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static Array makeCounter(int64_t value) {
  Array array(Element::I64, {});
  std::memcpy(array.data(), &value, sizeof(value));
  return array;
}

Counters::Counters(int64_t seed, int64_t step, int64_t shard)
    : seed(makeCounter(seed)), step(makeCounter(step)),
      shard(makeCounter(shard)) {}

const Array *Counters::get(Counter counter) const {
  return counter == Counter::Seed   ? &seed
         : counter == Counter::Step ? &step
                                    : &shard;
}

std::vector<const Array *>
sbprun::fillArguments(const Signature &signature,
                      std::vector<const Array *> given,
                      const Counters &counters) {
  for (const ValueType &type : signature.arguments)
    if (type.counter != Counter::None)
      given.push_back(counters.get(type.counter));
  return given;
}

std::vector<const Array *> sbprun::getPointers(ArrayRef<Array> arrays) {
  std::vector<const Array *> pointers;
  for (const Array &array : arrays)
    pointers.push_back(&array);
  return pointers;
}

std::vector<Array> sbprun::runStep(const Step &step,
                                   llvm::ArrayRef<const Array *> arguments) {
  Step::Measures measures;
  auto results = step.run(arguments, measures);
  if (results)
    return std::move(*results);
  llvm::errs() << "error: " << llvm::toString(results.takeError()) << "\n";
  std::exit(kCheckError);
}

bool sbprun::isFloat(const ValueType &type) {
  return type.element <= Element::BF16;
}

std::vector<Array> sbprun::promote(ArrayRef<Array> arrays) {
  std::vector<Array> promoted;
  for (const Array &array : arrays) {
    if (array.getElement() > Element::BF16) {
      promoted.push_back(array.clone());
      continue;
    }
    Array &wide = promoted.emplace_back(Element::F64, array.getShape());
    for (int64_t i = 0, e = array.getNumElements(); i < e; ++i)
      wide.set(i, array.get(i));
  }
  return promoted;
}

double sbprun::getNorm(const Array &array) {
  double squares = 0;
  for (int64_t i = 0, e = array.getNumElements(); i < e; ++i)
    squares += array.get(i) * array.get(i);
  return std::sqrt(squares);
}

double Difference::getUncertainty() const {
  return std::fabs(wide - narrow) + noise;
}

/// A hash of three numbers (the finalizer of SplitMix64 after each).
double Direction::get(int64_t element) const {
  uint64_t bits = 0;
  for (uint64_t number : {argument, number, static_cast<uint64_t>(element)}) {
    bits += number + 0x9E3779B97F4A7C15u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    bits ^= bits >> 31;
  }
  return bits & 1 ? 1.0 : -1.0;
}

//===----------------------------------------------------------------------===//
// The twin
//===----------------------------------------------------------------------===//

std::unique_ptr<Derivatives>
Derivatives::create(func::FuncOp entry, ArrayRef<int64_t> primal,
                    ArrayRef<std::pair<int64_t, int64_t>> gradients,
                    ModuleOp reduced, ArrayRef<Array> inputs,
                    unsigned numCotangents, const Counters &counters) {
  auto result = std::make_unique<Derivatives>();
  FailureOr<sbp::FrozenTwin> twin =
      sbp::freezeLayers(entry, primal, reduced, gradients);
  if (failed(twin))
    return nullptr;
  result->twin = *twin;
  ArrayRef<int64_t> returned = twin->primal;
  ArrayRef<Type> types = entry.getResultTypes();
  for (unsigned i = 0; i < numCotangents; ++i) {
    Type weight = entry.getArgumentTypes()[inputs.size() - numCotangents + i];
    if (i < returned.size() && types[i] == weight)
      continue;
    entry.emitError("cotangent ")
        << i << " has type " << weight
        << ", expected that of a primal result: the floating-point ones are ("
        << types.take_front(returned.size()) << ")";
    return nullptr;
  }
  if (auto loss = dyn_cast<RankedTensorType>(types.front());
      loss && numCotangents == 0 &&
      (!loss.hasStaticShape() || loss.getNumElements() != 1)) {
    entry.emitError("primal result ")
        << returned.front() << " has type " << loss
        << ", but the gradients are taken to be those of the first "
           "floating-point primal result: expected one number "
           "(--primal-results)";
    return nullptr;
  }

  auto module = entry->getParentOfType<ModuleOp>();
  PassManager pm(module.getContext());
  pm.addPass(sbp::createPromoteFloatsPass());
  std::string name = entry.getName().str();
  if (failed(pm.run(module)))
    return nullptr;
  FailureOr<Signature> signature =
      readSignature(module.lookupSymbol<func::FuncOp>(name));
  if (failed(signature))
    return nullptr;
  result->signature = *signature;
  result->step = Step::compile(module, getCodeOptions(name));
  if (!result->step)
    return nullptr;
  result->point = promote(inputs);
  for (unsigned i = inputs.size() - numCotangents; i < inputs.size(); ++i)
    result->weights.push_back(result->point[i].clone());
  result->counters = &counters;
  if (failed(result->setBase()))
    return nullptr;
  return result;
}

std::vector<Array> Derivatives::run(bool frozen) {
  Array flag(Element::I1, {});
  flag.set(0, frozen);
  std::vector<const Array *> arguments = getPointers(point);
  if (twin.numFrozen != 0) {
    llvm::append_range(arguments, getPointers(base));
    arguments.push_back(&flag);
  }
  return runStep(*step,
                 fillArguments(signature, std::move(arguments), *counters));
}

LogicalResult Derivatives::setBase() {
  // Where nothing is frozen f0 is not read.
  for (const ValueType &type : llvm::ArrayRef(signature.arguments)
                                   .slice(point.size(), twin.numFrozen)) {
    SmallVector<int64_t, 4> shape = type.shape;
    for (int64_t &size : shape)
      size = ShapedType::isDynamic(size) ? 1 : size;
    Array &array = base.emplace_back(Element::F64, shape);
    std::memset(array.data(), 0, array.getBytes());
  }
  std::vector<Array> results = run(/*frozen=*/false);
  objective = getObjective(results);
  base.clear();
  std::move(results.begin() + twin.primal.size(), results.end(),
            std::back_inserter(base));
  if (std::isfinite(objective))
    return success();
  llvm::errs() << "error: the forward's result is " << objective
               << " at these inputs: expected a finite number\n";
  return failure();
}

double Derivatives::getObjective(ArrayRef<Array> results) const {
  if (weights.empty())
    return results.front().get(0);
  double sum = 0;
  for (auto [weight, result] : llvm::zip(weights, results))
    for (int64_t i = 0, e = result.getNumElements(); i < e; ++i)
      sum += weight.get(i) * result.get(i);
  return sum;
}

double Derivatives::evaluate(bool frozen) { return getObjective(run(frozen)); }

Difference Derivatives::differentiate(int64_t argument,
                                      const Direction &direction, bool frozen,
                                      function_ref<bool(double)> isExpected) {
  Array &moved = point[argument];
  Array origin = moved.clone();
  int64_t count = origin.getNumElements();
  double scale = std::max(
      kLeastScale, getNorm(origin) / std::sqrt(std::max<int64_t>(count, 1)));
  auto getValue = [&](double distance) {
    for (int64_t i = 0; i < count; ++i)
      moved.set(i, origin.get(i) + distance * direction.get(i));
    return evaluate(frozen);
  };
  auto getSlope = [&](double step) {
    return (getValue(step) - getValue(-step)) / (2 * step);
  };
  Difference difference;
  for (double part : {1.0, 1.0 / 32, 1.0 / 1024}) {
    difference.wide = getSlope(part * kWideStep * scale);
    difference.narrow = getSlope(part * kNarrowStep * scale);
    // A few units in the last place of a sum of many terms.
    difference.noise = 16 * std::numeric_limits<double>::epsilon() *
                       std::fabs(objective) / (2 * part * kNarrowStep * scale);
    if (isExpected(difference.narrow))
      break;
  }
  std::memcpy(moved.data(), origin.data(), origin.getBytes());
  return difference;
}
