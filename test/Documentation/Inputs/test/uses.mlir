// RUN: sbp-opt %s --sbp-plan-memory
%m = sbp.keep_mask
