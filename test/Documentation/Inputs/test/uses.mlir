// RUN: sbp-opt %s --sbp-plan-memory --sbp-annotate-autodiff
%m = sbp.keep_mask
%s = sbp.saved
