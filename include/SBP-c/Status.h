/*===- SBP-c/Status.h - Error codes of the C interfaces -----------*- C -*-===*\
|*                                                                            *|
|* Part of the SBP project, under the Apache License v2.0 with LLVM           *|
|* Exceptions.                                                                *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef SBP_C_STATUS_H
#define SBP_C_STATUS_H

/** What a call says. The numbers stay what they are. */
typedef enum sbp_status {
  SBP_OK = 0,
  /** The call itself: a null pointer, a wrong count, an unknown option. */
  SBP_ERROR_ARGUMENT = 1,
  /** The text is no module, or one that does not verify. */
  SBP_ERROR_PARSE = 2,
  /** The plan, or what it asks of this graph. */
  SBP_ERROR_PLAN = 3,
  /** A type or a shape that cannot cross the interface. */
  SBP_ERROR_UNSUPPORTED = 4,
  /** The graph cannot be lowered or compiled. */
  SBP_ERROR_COMPILE = 5,
  /** A file, a folder or the linker. */
  SBP_ERROR_FILE = 6,
  /** Memory ran out. */
  SBP_ERROR_MEMORY = 7,
  /** A check of the compiled code failed. */
  SBP_ERROR_CHECK = 8,
  /** The GPU, its driver, or what ran on it. */
  SBP_ERROR_DEVICE = 9
} sbp_status;

#endif /* SBP_C_STATUS_H */
