//===- EntryTable.cpp - What compiled code says of itself -----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types of arguments and results are constants of the machine code, an
// SBPEntry of the runtime. Code of this process, code from a cache and code
// that was written ahead of time are called by the same few lines.
//
//===----------------------------------------------------------------------===//

#include "EntryTable.h"

#include "SBP/Runtime/Runtime.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/IRBuilder.h"

using namespace mlir;
using namespace mlir::sbp;

/// Adds a function that takes the arguments of `callee` from memory, where each
/// lies at its own address, and leaves the result there.
static llvm::Function *addPackedFunction(llvm::Module &module,
                                         llvm::Function *callee) {
  llvm::IRBuilder<> builder(module.getContext());
  llvm::Type *pointer = builder.getPtrTy();
  auto *function = llvm::Function::Create(
      llvm::FunctionType::get(builder.getVoidTy(), pointer, /*isVarArg=*/false),
      llvm::Function::InternalLinkage, "packed_entry", module);
  function->setUWTableKind(llvm::UWTableKind::Async);
  builder.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "", function));
  auto loadAddress = [&](unsigned i) {
    return builder.CreateLoad(
        pointer, builder.CreateConstGEP1_64(pointer, function->getArg(0), i));
  };
  SmallVector<llvm::Value *> arguments;
  for (auto [i, argument] : llvm::enumerate(callee->args()))
    arguments.push_back(builder.CreateLoad(argument.getType(), loadAddress(i)));
  llvm::Value *result = builder.CreateCall(callee, arguments);
  if (!result->getType()->isVoidTy())
    builder.CreateStore(result, loadAddress(arguments.size()));
  builder.CreateRetVoid();
  return function;
}

namespace {

/// Writes an SBPEntry. All fields of its structures have 8 bytes.
class TableWriter {
public:
  explicit TableWriter(llvm::Module &module)
      : module(module), builder(module.getContext()) {}

  llvm::Constant *getNumber(int64_t value) { return builder.getInt64(value); }
  llvm::Constant *getText(const char *text) {
    if (!text)
      return llvm::ConstantPointerNull::get(builder.getPtrTy());
    return builder.CreateGlobalString(text, "", 0, &module);
  }
  llvm::GlobalVariable *add(llvm::Constant *value, const llvm::Twine &name = "",
                            bool isExported = false) {
    auto *global = new llvm::GlobalVariable(
        module, value->getType(), /*isConstant=*/true,
        isExported ? llvm::GlobalValue::ExternalLinkage
                   : llvm::GlobalValue::InternalLinkage,
        value, name);
    return global;
  }
  llvm::Constant *getTypes(ArrayRef<ValueType> values);

private:
  llvm::Module &module;
  llvm::IRBuilder<> builder;
};

} // namespace

/// The array of SBPType.
llvm::Constant *TableWriter::getTypes(ArrayRef<ValueType> values) {
  SmallVector<llvm::Constant *> types;
  for (const ValueType &value : values) {
    SmallVector<int64_t, 4> sizes(value.shape);
    for (int64_t &size : sizes)
      size = ShapedType::isDynamic(size) ? -1 : size;
    llvm::Constant *shape =
        sizes.empty() ? getText(nullptr)
                      : add(llvm::ConstantDataArray::get(module.getContext(),
                                                         ArrayRef(sizes)));
    types.push_back(llvm::ConstantStruct::getAnon(
        {getText(getElementName(value.element).data()),
         getNumber(getElementBytes(value.element)),
         getNumber(value.isTensor ? value.shape.size() : -1), shape,
         getText(getCounterName(value.counter)), getNumber(value.isWritten)}));
  }
  if (types.empty())
    return getText(nullptr);
  return add(llvm::ConstantArray::get(
      llvm::ArrayType::get(types.front()->getType(), types.size()), types));
}

llvm::GlobalVariable *sbp::addEntry(llvm::Module &module,
                                    llvm::Function *callee, StringRef symbol,
                                    const EntryFacts &facts) {
  TableWriter writer(module);
  llvm::Function *packed = addPackedFunction(module, callee);
  const Signature &signature = facts.signature;
  return writer.add(llvm::ConstantStruct::getAnon(
                        {packed, writer.getNumber(signature.arguments.size()),
                         writer.getTypes(signature.arguments),
                         writer.getNumber(signature.results.size()),
                         writer.getTypes(signature.results),
                         writer.getNumber(facts.plannedPeakBytes)}),
                    symbol + "_entry", /*isExported=*/true);
}

void sbp::addCaller(llvm::Module &module, StringRef symbol, StringRef runtime,
                    llvm::Type *result, ArrayRef<llvm::Value *> before,
                    unsigned parameters, ArrayRef<llvm::Value *> after) {
  llvm::IRBuilder<> builder(module.getContext());
  SmallVector<llvm::Type *> pointers(parameters, builder.getPtrTy());
  auto *function = llvm::Function::Create(
      llvm::FunctionType::get(result, pointers, /*isVarArg=*/false),
      llvm::Function::ExternalLinkage, symbol, module);
  SmallVector<llvm::Value *> arguments(before);
  for (llvm::Argument &argument : function->args())
    arguments.push_back(&argument);
  arguments.append(after.begin(), after.end());
  SmallVector<llvm::Type *> types;
  for (llvm::Value *argument : arguments)
    types.push_back(argument->getType());
  builder.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "", function));
  llvm::Value *returned = builder.CreateCall(
      module.getOrInsertFunction(
          runtime, llvm::FunctionType::get(result, types, /*isVarArg=*/false)),
      arguments);
  if (result->isVoidTy())
    builder.CreateRetVoid();
  else
    builder.CreateRet(returned);
}

static std::vector<ValueType> readTypes(ArrayRef<SBPType> types) {
  std::vector<ValueType> values;
  for (const SBPType &type : types) {
    ValueType value;
    value.element = *parseElementName(type.element);
    value.isTensor = type.rank >= 0;
    for (int64_t d = 0; d < type.rank; ++d)
      value.shape.push_back(type.sizes[d] < 0 ? ShapedType::kDynamic
                                              : type.sizes[d]);
    for (Counter counter : {Counter::Seed, Counter::Step, Counter::Shard})
      if (type.counter && StringRef(type.counter) == getCounterName(counter))
        value.counter = counter;
    value.isWritten = type.isWritten;
    values.push_back(std::move(value));
  }
  return values;
}

Signature sbp::readEntry(const SBPEntry &entry) {
  return {readTypes(ArrayRef(entry.arguments, entry.numArguments)),
          readTypes(ArrayRef(entry.results, entry.numResults))};
}
