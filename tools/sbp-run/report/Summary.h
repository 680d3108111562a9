//===- Summary.h - What is printed after a run ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_REPORT_SUMMARY_H
#define SBP_TOOLS_SBPRUN_REPORT_SUMMARY_H

#include "../Session.h"
#include "Report.h"

namespace sbprun {

/// Prints times, bytes and scalar results.
void printSummary(const Session &session, const Report &report);

/// The results for the report, with the values of scalars.
llvm::json::Array listResults(const Session &session);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_REPORT_SUMMARY_H
