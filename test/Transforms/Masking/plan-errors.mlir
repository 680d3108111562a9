// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-syntax.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=SYNTAX
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-unknown-key.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=KEY
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-top-level.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=TOP
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-no-match.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=MATCH
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-no-keep.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=KEEP
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-keep-zero.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ZERO
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-keep-large.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=LARGE
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-keep-nan.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=NAN
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-keep-word.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=WORD
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-axes-repeated.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=AXES
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-axis.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=AXIS
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-index.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=INDEX
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-index-negative.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-index-repeated.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=REPEATED
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-index-huge.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=HUGE
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-tabs.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=TABS
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-no-indices.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=NOINDICES
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-indices-uniform.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=UNIFORM
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-regex.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=REGEX
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-method.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=METHOD
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-probes-none.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=NOPROBES
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-probes-zero.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ZEROPROBES
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-probes-exact.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=EXACTPROBES
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-probes-keep.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=KEEPPROBES
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-distribution.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=DISTRIBUTION
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-rows-mixed.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=MIXEDROWS
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-save-as.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=SAVE-AS
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-invert-int8.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=INVERT
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Inputs/probe.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=PROBE
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-sampler.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=SAMPLER
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-mask.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=MASK
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-always-fixed.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ALWAYSFIXED
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-always-negative.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ALWAYSNEGATIVE
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-always-repeated.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ALWAYSREPEATED
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-always-unbiased.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ALWAYSUNBIASED
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-always-range.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ALWAYSRANGE
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-always-many.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ALWAYSMANY
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/bad-work.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=WORK
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/missing.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not sbp-opt %s --sbp-compile -o %t 2>&1 | FileCheck %s --check-prefix=NOPLAN
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml seed=x" -o %t 2>&1 | FileCheck %s --check-prefix=SEED
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml shard=rank" -o %t 2>&1 | FileCheck %s --check-prefix=SHARD
// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml shard=" -o %t 2>&1 | FileCheck %s --check-prefix=NOSHARD
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Inputs/matches-nothing.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=NOTHING

// Each is one located message with expected and actual, and the exit status is not zero.
// SYNTAX: bad-syntax.yaml:2:13: error: plan: Unexpected token
// KEY: error: plan: unknown key 'kep'
// TOP: bad-top-level.yaml:1:1: error: plan: missing required key 'layers'
// MATCH: bad-no-match.yaml:2:5: error: plan: missing required key 'match'
// KEEP: bad-no-keep.yaml:2:5: error: plan: a keep-mask needs `keep`, a ratio in (0, 1]
// ZERO: bad-keep-zero.yaml:2:5: error: plan: `keep` must be in (0, 1], but is 0.0
// LARGE: error: plan: `keep` must be in (0, 1], but is 1.5
// NAN: error: plan: `keep` must be in (0, 1], but is nan
// WORD: bad-keep-word.yaml:3:11: error: plan: invalid floating point number
// AXES: error: plan: `axes` must not repeat, but 0 does
// AXIS: error: axis 3 does not exist: the output of layer 'block0' is 'tensor<16x8xf32>', expected axes from 0 to 1
// INDEX: error: index 16 of layer 'block0' is out of range: axes of 'tensor<16x8xf32>' have 16 positions, expected indices from 0 to 15
// NEGATIVE: error: plan: `indices` must be at least 0, but one is -1
// REPEATED: error: plan: `indices` must not repeat, but 3 does
// HUGE: error: index 9223372036854775807 of layer 'block0' is out of range
// TABS: bad-tabs.yaml:3:1: error: plan: Found invalid tab character
// TABS-NOT: error:
// NOINDICES: error: plan: sampler `fixed` needs `indices`
// UNIFORM: error: plan: `indices` needs sampler `fixed`
// REGEX: error: plan: `match` is not a regular expression: parentheses not balanced
// METHOD: bad-method.yaml:3:13: error: plan: unknown enumerated scalar
// NOPROBES: bad-probes-none.yaml:2:5: error: plan: `probes` must be at least 1: method `probe` needs it
// ZEROPROBES: error: plan: `probes` must be at least 1, but is 0
// EXACTPROBES: error: plan: `probes` needs method `probe`, or `keep-mask`
// KEEPPROBES: error: plan: `keep` needs method `keep-mask`
// DISTRIBUTION: bad-distribution.yaml:5:19: error: plan: unknown enumerated scalar
// MIXEDROWS: error: plan: `channels: mixed` needs a distribution of vectors; `rows` has all channels of a position
// SAVE-AS: bad-save-as.yaml:4:14: error: plan: unknown enumerated scalar
// INVERT: bad-invert-int8.yaml:2:5: error: plan: `invert` needs `save-as: same`, but it is `int8`
// PROBE: warning: layer 'block0' stays exact: no weight gradient of it sums over positions of a saved activation
// SAMPLER: bad-sampler.yaml:3:14: error: plan: unknown enumerated scalar
// MASK: bad-mask.yaml:4:11: error: plan: unknown enumerated scalar
// ALWAYSFIXED: bad-always-fixed.yaml:2:5: error: plan: `always` needs a sampler that draws; with `fixed`, `indices` are all that is kept
// ALWAYSNEGATIVE: error: plan: `always` must be at least 0, but one is -1
// ALWAYSREPEATED: error: plan: `always` must not repeat, but 0 does
// ALWAYSUNBIASED: error: plan: `always` needs `scale: none`
// ALWAYSRANGE: error: `always` position 16 of layer 'block0' is out of range: axes of 'tensor<16x8xf32>' have 16 positions, expected them from 0 to 15
// ALWAYSMANY: error: plan: `keep` 1.000000e-01 of 16 positions of layer 'block0' is 2, but `always` lists 3; raise `keep`
// WORK: bad-work.yaml:2:5: error: plan: `work-per-byte` must be above 0, but is 0.0
// MISSING: missing.yaml:0:0: error: cannot read the plan: No such file or directory
// NOPLAN: error: no plan: expected plan=FILE
// SEED: error: option seed=: expected an integer, but got 'x'
// SHARD: error: option shard=: expected an integer or `arg`, but got 'rank'
// NOSHARD: error: option shard=: expected an integer or `arg`
// NOTHING: matches-nothing.yaml:2:1: warning: 'blok0' matches no layer
// NOTHING: note: layers: block0

func.func @main(%x: tensor<16x8xf32>, %g: tensor<16x8xf32>, %t: tensor<16x8xf32>, %ct: tensor<16x8xf32>)
    -> (tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %one = arith.constant dense<1.0> : tensor<16x8xf32>
  // The layer: y = tanh(x) * g.
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = arith.mulf %h, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  // The loss: sum(y * t).
  %l = arith.mulf %y, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  // The backward.
  %dy = arith.mulf %t, %ct : tensor<16x8xf32>
  %dg = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %dh = arith.mulf %dy, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  %h2 = arith.mulf %h, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %f = arith.subf %one, %h2 {sbp.layer = "block0"} : tensor<16x8xf32>
  %dx = arith.mulf %dh, %f {sbp.layer = "block0"} : tensor<16x8xf32>
  return %loss, %dg, %dx : tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>
}
