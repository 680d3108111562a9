//===- LaunchRecords.cpp - what reports know of launches ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LaunchRecords.h"

#include "SBP/Dialect/LaunchAttributes.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::sbp;

Attribute sbp::recordLaunch(MLIRContext *context, const LaunchRecord &record) {
  Builder b(context);
  SmallVector<NamedAttribute> fields;
  for (const auto &[name, text] :
       {std::pair<StringRef, StringRef>{"kernel", record.kernel},
        {"layer", record.layer},
        {"source", record.source},
        {"element", record.element}})
    fields.push_back(b.getNamedAttr(name, b.getStringAttr(text)));
  for (auto [name, number] :
       {std::pair<StringRef, int64_t>{"launches", record.launches},
        {"bytes_read", record.bytesRead},
        {"bytes_written", record.bytesWritten},
        {"flops", record.flops}})
    fields.push_back(b.getNamedAttr(name, b.getI64IntegerAttr(number)));
  return b.getDictionaryAttr(fields);
}

std::vector<LaunchRecord> sbp::getLaunches(Operation *lowered) {
  std::vector<LaunchRecord> records;
  auto list = lowered->getAttrOfType<ArrayAttr>(kLaunchesAttrName);
  if (!list)
    return records;
  // The dialect has verified the form.
  for (auto entry : list.getAsRange<DictionaryAttr>()) {
    auto text = [&](StringRef name) {
      return entry.getAs<StringAttr>(name).getValue().str();
    };
    auto number = [&](StringRef name) {
      return entry.getAs<IntegerAttr>(name).getValue().getSExtValue();
    };
    records.push_back({text("kernel"), text("layer"), text("source"),
                       text("element"), number("launches"),
                       number("bytes_read"), number("bytes_written"),
                       number("flops")});
  }
  return records;
}
