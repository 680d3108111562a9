//===- Session.cpp - Running a step many times ----------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Session.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/InterleavedRange.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace sbprun;
using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

static Error makeError(StringRef where, const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 where + ": " + message);
}

//===----------------------------------------------------------------------===//
// Moments
//===----------------------------------------------------------------------===//

void Moments::add(llvm::ArrayRef<Array> results) {
  if (count++ == 0)
    for (const Array &result : results) {
      like.push_back({result.getElement(),
                      llvm::SmallVector<int64_t, 4>(result.getShape())});
      means.emplace_back(result.getNumElements(), 0.0);
      squares.emplace_back(result.getNumElements(), 0.0);
    }
  for (auto [r, result] : llvm::enumerate(results))
    for (int64_t i = 0, e = means[r].size(); i < e; ++i) {
      double value = result.get(i), difference = value - means[r][i];
      means[r][i] += difference / count;
      squares[r][i] += difference * (value - means[r][i]);
    }
}

std::vector<Array> Moments::finish(llvm::ArrayRef<std::vector<double>> values,
                                   double scale) const {
  std::vector<Array> arrays;
  for (auto [r, numbers] : llvm::enumerate(values)) {
    arrays.emplace_back(like[r].element, like[r].shape);
    for (auto [i, number] : llvm::enumerate(numbers))
      arrays.back().set(i, number * scale);
  }
  return arrays;
}

std::vector<Array> Moments::mean() const { return finish(means, 1.0); }
std::vector<Array> Moments::variance() const {
  return finish(squares, 1.0 / count);
}

//===----------------------------------------------------------------------===//
// Session
//===----------------------------------------------------------------------===//

Error Session::check(StringRef inputsName, StringRef batchesName) {
  size_t given = inputs.size() + batches.size();
  size_t arrays = signature.arguments.size();
  while (arrays > 0 && signature.arguments[arrays - 1].counter != Counter::None)
    --arrays;
  if (given != arrays)
    return makeError(
        inputsName,
        "expected " + Twine(arrays) + " arrays for the entry function, got " +
            Twine(inputs.size()) +
            (batches.empty()
                 ? Twine("")
                 : " and " + Twine(batches.size()) + " from " + batchesName));
  for (auto [i, input] : llvm::enumerate(inputs)) {
    std::string problem = checkArray(input, signature.arguments[i]);
    if (!problem.empty())
      return makeError(inputsName, "arr_" + Twine(i) + " (argument #" +
                                       Twine(i) + "): " + problem);
  }
  if (repeatBatches && batches.empty())
    return makeError("--repeat-batches", "expected --batches, got none");
  for (auto [i, batch] : llvm::enumerate(batches)) {
    size_t argument = inputs.size() + i;
    ValueType type = signature.arguments[argument];
    int64_t available = batch.getShape().empty() ? -1 : batch.getShape()[0];
    type.shape.insert(type.shape.begin(), mlir::ShapedType::kDynamic);
    std::string problem = checkArray(batch, type);
    if (!problem.empty())
      return makeError(batchesName,
                       "arr_" + Twine(i) + " (argument #" + Twine(argument) +
                           " with a leading step axis): " + problem);
    int64_t needed = repeatBatches ? 1 : steps;
    if (available < needed)
      return makeError(batchesName,
                       "arr_" + Twine(i) + ": expected at least " +
                           Twine(needed) + " steps (--steps" +
                           (repeatBatches ? "" : ", or --repeat-batches") +
                           ") in its leading axis, got " + Twine(available));
    int64_t first = batches.front().getShape()[0];
    if (repeatBatches && available != first)
      return makeError(batchesName, "arr_" + Twine(i) +
                                        ": expected as many steps as arr_0, " +
                                        Twine(first) + ", got " +
                                        Twine(available));
  }
  if (carry > signature.results.size() || carry > inputs.size())
    return makeError(
        "--carry",
        "expected at most " +
            Twine(std::min(signature.results.size(), inputs.size())) +
            " (the entry function has " + Twine(signature.results.size()) +
            " results, and " + Twine(inputs.size()) +
            " arguments come from --inputs), got " + Twine(carry));
  for (unsigned i = 0; i < carry; ++i) {
    const ValueType &from = signature.results[i], &to = signature.arguments[i];
    if (from.element != to.element || from.shape != to.shape)
      return makeError("--carry", "result #" + Twine(i) +
                                      " cannot replace "
                                      "argument #" +
                                      Twine(i) + ": expected " + to.describe() +
                                      ", got " + from.describe());
  }
  return Error::success();
}

/// One line that is overwritten, on a terminal only.
static void showProgress(int64_t done, int64_t steps) {
  if (!llvm::sys::Process::StandardErrIsDisplayed() || steps < 2)
    return;
  constexpr int kWidth = 40;
  int filled = static_cast<int>(done * kWidth / steps);
  llvm::errs() << "\r[" << std::string(filled, '#')
               << std::string(kWidth - filled, ' ') << "] " << done << "/"
               << steps << (done == steps ? "\n" : "");
  llvm::errs().flush();
}

StepArguments::StepArguments(const Session &session)
    : session(session), seed(Element::I64, {}), step(Element::I64, {}),
      shard(Element::I64, {}) {
  for (const Array &batch : session.batches)
    slices.emplace_back(batch.getElement(), batch.getShape().drop_front());
  std::memcpy(seed.data(), &session.seed, sizeof(session.seed));
  std::memcpy(shard.data(), &session.shard, sizeof(session.shard));
}

std::vector<const Array *> StepArguments::get(int64_t index) {
  for (auto [slice, batch] : llvm::zip(slices, session.batches)) {
    int64_t row = session.repeatBatches ? index % batch.getShape()[0] : index;
    std::memcpy(slice.data(), batch.data() + row * slice.getBytes(),
                slice.getBytes());
  }
  int64_t number = session.firstStep + index;
  std::memcpy(step.data(), &number, sizeof(number));

  std::vector<const Array *> arguments;
  for (const Array &input : session.inputs)
    arguments.push_back(&input);
  for (const Array &slice : slices)
    arguments.push_back(&slice);
  for (const ValueType &type :
       llvm::ArrayRef(session.signature.arguments).drop_front(arguments.size()))
    arguments.push_back(type.counter == Counter::Seed   ? &seed
                        : type.counter == Counter::Step ? &step
                                                        : &shard);
  return arguments;
}

Error Session::run(const Step &step) {
  StepArguments source(*this);
  showProgress(0, steps);
  for (int64_t index = 0; index < steps; ++index) {
    std::vector<const Array *> arguments = source.get(index);
    argumentBytes = 0;
    for (const Array *argument : arguments)
      argumentBytes += argument->getBytes();

    // Later steps find the pages of the first.
    Step::Measures measures;
    auto made = step.run(arguments, measures,
                         /*measureResidentSet=*/index == 0);
    if (!made)
      return made.takeError();
    results = std::move(*made);
    if (index == 0)
      residentGrowth = measures.residentGrowth;
    peakBytes = std::max(peakBytes, measures.peakBytes);
    seconds.push_back(measures.seconds);
    if (wantMoments)
      moments.add(results);
    for (unsigned i = 0; i < carry; ++i)
      inputs[i] = results[i].clone();
    showProgress(index + 1, steps);
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

Error sbprun::checkTruth(const Signature &signature,
                         llvm::ArrayRef<Array> truth, StringRef truthName) {
  if (signature.results.size() != truth.size())
    return makeError(truthName, "expected " + Twine(signature.results.size()) +
                                    " arrays, one per result, got " +
                                    Twine(truth.size()));
  for (auto [i, type] : llvm::enumerate(signature.results))
    if (std::string problem = checkArray(truth[i], type); !problem.empty())
      return makeError(truthName, "arr_" + Twine(i) + ": " + problem);
  return Error::success();
}

namespace {

/// How far a result is from the truth. A difference counts between finite
/// values; all else, infinities, NaN and integers, is equal or it is not.
struct Comparison {
  Comparison(const Array &result, const Array &expected);

  double largest = 0, worst = 0; // over the finite values
  int64_t numUnequal = 0, firstUnequal = 0;
};

} // namespace

Comparison::Comparison(const Array &result, const Array &expected) {
  for (int64_t k = result.getNumElements(); k-- > 0;) {
    bool unequal;
    if (isInteger(result.getElement())) {
      unequal = result.getInteger(k) != expected.getInteger(k);
    } else {
      double want = expected.get(k), got = result.get(k);
      if (std::isfinite(want)) {
        largest = std::max(largest, std::fabs(want));
        if (std::isfinite(got))
          worst = std::max(worst, std::fabs(got - want));
      }
      unequal = std::isfinite(want) && std::isfinite(got) ? false
                : std::isnan(want)                        ? !std::isnan(got)
                                                          : got != want;
    }
    if (!unequal)
      continue;
    ++numUnequal;
    firstUnequal = k;
  }
}

/// An element for messages: "[1,0] is inf, expected 3".
static std::string describeUnequal(const Array &result, const Array &expected,
                                   int64_t k) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::SmallVector<int64_t> position;
  int64_t rest = k;
  for (int64_t size : llvm::reverse(result.getShape())) {
    position.push_back(rest % size);
    rest /= size;
  }
  auto print = [&](const Array &array) {
    if (isInteger(array.getElement()))
      os << array.getInteger(k);
    else
      os << llvm::format("%g", array.get(k));
  };
  os << "[" << llvm::interleaved(llvm::reverse(position), ",") << "] is ";
  print(result);
  os << ", expected ";
  print(expected);
  return text;
}

llvm::Expected<bool> sbprun::compareResults(llvm::ArrayRef<Array> results,
                                            llvm::ArrayRef<Array> truth,
                                            double tolerance,
                                            StringRef truthName) {
  bool agree = true;
  for (auto [i, result] : llvm::enumerate(results)) {
    const Array &expected = truth[i];
    // Where the signature leaves a size open.
    if (result.getShape() != expected.getShape())
      return makeError(truthName, "arr_" + Twine(i) + ": expected " +
                                      result.describe() + ", got " +
                                      expected.describe());
    Comparison comparison(result, expected);
    double allowed = tolerance * comparison.largest;
    if (comparison.worst > allowed) {
      agree = false;
      llvm::errs() << "error: result #" << i << " " << result.describe()
                   << ": differs by " << llvm::format("%.3e", comparison.worst)
                   << ", allowed " << llvm::format("%.3e", allowed) << " ("
                   << llvm::format("%.1e", tolerance) << " of the largest "
                   << "finite value "
                   << llvm::format("%.3e", comparison.largest) << ")\n";
    }
    if (comparison.numUnequal) {
      agree = false;
      llvm::errs() << "error: result #" << i << " " << result.describe() << ": "
                   << comparison.numUnequal << " of " << result.getNumElements()
                   << " values "
                   << (isInteger(result.getElement())
                           ? "differ"
                           : "differ in being finite, infinite or NaN")
                   << ": "
                   << describeUnequal(result, expected, comparison.firstUnequal)
                   << "\n";
    }
  }
  return agree;
}
