//===- SBPProbeOps.td - Random probes and sketches ---------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What keep and restore are to masks: a sketch is a few random sums over the
// positions of an activation in place of the activation (D3).
//
//===----------------------------------------------------------------------===//
#ifndef SBP_DIALECT_SBPPROBEOPS_TD
#define SBP_DIALECT_SBPPROBEOPS_TD

include "SBP/Dialect/SBPBase.td"
include "SBP/Interfaces/LinearityInterface.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class SBP_ProbeOp<string mnemonic, list<Trait> traits = []>
    : Op<SBP_Dialect, mnemonic, !listconcat(traits, [Pure,
          DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>])> {
  let hasVerifier = 1;
}

def SBP_ProbesOp : SBP_ProbeOp<"probes"> {
  let summary = "draw the probe vectors of a layer";
  let description = [{
    The matrix Z of D3, one row for each of N positions and one column for each
    of q probes, with E[Z Z^T] = q 1. A pure function of seed, step, layer name,
    call and shard (D5): nothing of it is ever saved, since the backward draws it
    again.

    - `rademacher`: signs. Probe k of position n is bit k % 32 of word
      (k / 32) % 4 of Philox4x32-10 with counter (2^31 + (k / 128) N + n, layer
      word, step, shard); a set bit is -1.
    - `gaussian`: normal numbers by Box and Muller's method (1958) from the four
      words of counter (2^31 + (k / 4) N + n, layer word, step, shard).
    - `orthogonal`: signs times q of the N rows of the discrete Hartley transform
      (Bracewell, 1983), drawn without repeats: columns are orthogonal, and with
      q = N the sketch loses nothing. q is at most N (C30).

    N and q are static, at least 1, and leave room for the counters: N times the
    calls of a position is below 2^31 (C29). Elements are f32 or f64 (C29). The
    calls of a layer are numbered from 0 (C14). `rows` are no vectors:
    `sbp.sample_rows` draws them (C32). `again` tells the backward's
    probes from the forward's, which no common subexpression elimination may
    merge with them: they would be saved.

    Created by `sbp-probe-weight-gradients`; consumed by `convert-sbp-to-linalg`.

    ```mlir
    func.func @draw(%seed: i64, %step: i64, %shard: i64)
        -> (tensor<128x16xf32>, tensor<128x16xf32>) {
      %z = sbp.probes "block0/conv", rademacher seed %seed step %step
          : tensor<128x16xf32>
      // The same numbers, in the backward.
      %y = sbp.probes "block0/conv", rademacher again seed %seed step %step
          : tensor<128x16xf32>
      return %z, %y : tensor<128x16xf32>, tensor<128x16xf32>
    }
    ```
  }];
  let arguments = (ins StrAttr:$layer, SBP_DistributionAttr:$distribution,
                       I64:$seed, I64:$step, Optional<I64>:$shard,
                       DefaultValuedAttr<I64Attr, "0">:$call,
                       UnitAttr:$again);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $layer (`call` $call^)? `,` $distribution
    (`again` $again^)? `seed` $seed `step` $step (`shard` $shard^)? attr-dict
    `:` type($result)
  }];
  let extraClassDeclaration = [{
    int64_t getPositions() { return getType().getDimSize(0); }
    int64_t getNumProbes() { return getType().getDimSize(1); }
  }];
}

class SBP_SketchAxesOp<string mnemonic>
    : SBP_ProbeOp<mnemonic, [DeclareOpInterfaceMethods<SBP_LinearityOpInterface>]>;

def SBP_SketchOp : SBP_SketchAxesOp<"sketch"> {
  let summary = "random sums over the positions of an activation";
  let description = [{
    Z^T X: for each probe the sum over the positions of `axes`, the first the
    slowest, of the probe times the activation. The probes stand first, then the
    other axes of the source in their order. The axes are distinct and in range
    (C6), their sizes static, and they multiply to N (C31). Elements of the
    result are those of the probes: sums of a small float are kept wide.

    Created by `sbp-probe-weight-gradients`, in the forward; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @sums(%x: tensor<8x4x4x64xf32>, %z: tensor<128x16xf32>)
        -> tensor<16x64xf32> {
      %s = sbp.sketch %x, %z axes [0, 1, 2]
          : tensor<8x4x4x64xf32>, tensor<128x16xf32> -> tensor<16x64xf32>
      return %s : tensor<16x64xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, AnyRankedTensor:$probes,
                       DenseI64ArrayAttr:$axes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `,` $probes `axes` $axes attr-dict `:` type($source) `,`
    type($probes) `->` type($result)
  }];
}

def SBP_ExpandSketchOp : SBP_SketchAxesOp<"expand_sketch"> {
  let summary = "what a sketch knows of the activation";
  let description = [{
    (1/q) Z S: an unbiased estimate of the activation whose sketch S is. The
    result has the axes that the source of the sketch had (C6, C31). Only what is
    linear in it may read it: an estimate of a function is none of the function's
    value.

    Created by `sbp-probe-weight-gradients` in front of a weight gradient;
    `sbp-contract-probes` makes it a product of the probes with the cotangent and
    of that with the sketch, so that the estimate is never there. Consumed by
    `convert-sbp-to-linalg` where it is left.

    ```mlir
    func.func @estimate(%s: tensor<16x64xf32>, %z: tensor<128x16xf32>)
        -> tensor<8x4x4x64xf32> {
      %x = sbp.expand_sketch %s, %z axes [0, 1, 2]
          : tensor<16x64xf32>, tensor<128x16xf32> -> tensor<8x4x4x64xf32>
      return %x : tensor<8x4x4x64xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, AnyRankedTensor:$probes,
                       DenseI64ArrayAttr:$axes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `,` $probes `axes` $axes attr-dict `:` type($source) `,`
    type($probes) `->` type($result)
  }];
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

def SBP_SampleRowsOp : SBP_ProbeOp<"sample_rows"> {
  let summary = "a few rows of an activation, drawn by their norms";
  let description = [{
    Keeps q of the N positions of `axes`, the first the slowest: the row of each
    (the other axes of the source in their order, with its elements), its number,
    and the factor that makes the rows together an unbiased estimate. The largest
    rows are kept for certain, with factor 1; of the rest each is kept with a
    probability in proportion to its norm. Numbers ascend; one may stand twice
    side by side. docs/spec.md says which rows these are (D3), a pure function of
    the norms and of seed, step, layer name, call and shard (D5).

    The axes are distinct and in range (C6), their sizes static (C32). q is from 1
    to N, N is at most 2^31, and N q at most 2^38 (C32). Calls are numbered from 0 (C14). A row
    whose norm is no number, or infinite, is larger than all others.

    Created by `sbp-probe-weight-gradients`, in the forward; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @largest(%x: tensor<8x4x4x64xf32>, %seed: i64, %step: i64)
        -> (tensor<16x64xf32>, tensor<16xi32>, tensor<16xf32>) {
      %r, %n, %f = sbp.sample_rows "block0/conv", %x axes [0, 1, 2]
          seed %seed step %step
          : tensor<8x4x4x64xf32> -> tensor<16x64xf32>, tensor<16xi32>, tensor<16xf32>
      return %r, %n, %f : tensor<16x64xf32>, tensor<16xi32>, tensor<16xf32>
    }
    ```
  }];
  let arguments = (ins StrAttr:$layer, AnyRankedTensor:$source, I64:$seed,
                       I64:$step, Optional<I64>:$shard,
                       DefaultValuedAttr<I64Attr, "0">:$call,
                       DenseI64ArrayAttr:$axes);
  let results = (outs AnyRankedTensor:$rows, AnyRankedTensor:$numbers,
                      AnyRankedTensor:$factors);
  let assemblyFormat = [{
    $layer (`call` $call^)? `,` $source `axes` $axes `seed` $seed `step` $step
    (`shard` $shard^)? attr-dict `:` type($source) `->` type($rows) `,`
    type($numbers) `,` type($factors)
  }];
}

def SBP_ExpandRowsOp : SBP_SketchAxesOp<"expand_rows"> {
  let summary = "what sampled rows know of the activation";
  let description = [{
    Zeros, and at the position of each row the row times its factor: an unbiased
    estimate of the activation that `sbp.sample_rows` drew from. A row that stands
    twice counts twice. The result has the axes that the source of the sample had
    (C6, C32). Only what is linear in it may read it.

    Created by `sbp-probe-weight-gradients` in front of a weight gradient;
    `sbp-contract-probes` makes that a product over the q rows with what of the
    cotangent meets them, so that the estimate is never there. Consumed by
    `convert-sbp-to-linalg` where it is left.

    ```mlir
    func.func @rows_in_zeros(%r: tensor<16x64xf32>, %n: tensor<16xi32>,
                             %f: tensor<16xf32>) -> tensor<8x4x4x64xf32> {
      %x = sbp.expand_rows %r, %n, %f axes [0, 1, 2]
          : tensor<16x64xf32>, tensor<16xi32>, tensor<16xf32> -> tensor<8x4x4x64xf32>
      return %x : tensor<8x4x4x64xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, AnyRankedTensor:$numbers,
                       AnyRankedTensor:$factors, DenseI64ArrayAttr:$axes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `,` $numbers `,` $factors `axes` $axes attr-dict `:` type($source)
    `,` type($numbers) `,` type($factors) `->` type($result)
  }];
}

#endif // SBP_DIALECT_SBPPROBEOPS_TD
