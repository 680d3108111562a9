//===- SBPSaveOps.td - Saved values in fewer bytes ---------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How a value lies in memory from the forward to the backward.
//
//===----------------------------------------------------------------------===//
#ifndef SBP_DIALECT_SBPSAVEOPS_TD
#define SBP_DIALECT_SBPSAVEOPS_TD

include "SBP/Dialect/SBPBase.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class SBP_SaveOp<string mnemonic, list<Trait> traits = []>
    : Op<SBP_Dialect, mnemonic, !listconcat(traits, [Pure,
          DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>])> {
  let hasVerifier = 1;
}

class SBP_BitsOp<string mnemonic> : SBP_SaveOp<mnemonic> {
  let arguments = (ins AnyRankedTensor:$source);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source attr-dict `:` type($source) `->` type($result)
  }];
}

def SBP_PackBitsOp : SBP_BitsOp<"pack_bits"> {
  let summary = "truth values or small codes, several in a byte";
  let description = [{
    The result has the leading axes of the source, and in place of the others
    one axis of bytes. Of M bytes, bit k of byte j is element k * M + j of these
    axes, flattened: neighbors lie in neighboring bytes, so that a vector of
    elements becomes a vector of bytes. The source has elements i1, the result
    i8, and the axes that become bytes are static and have 8 * M elements (C34).

    A source of i8 holds codes of w = 2 or 4 bits, of which the higher bits are
    ignored: bits w * k to w * k + w - 1 of byte j are element k * M + j. How
    many elements there are for each byte says which w.

    Created by `sbp-pack-saved` in the forward; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @pack(%positive: tensor<4x64xi1>, %places: tensor<4x64xi8>)
        -> (tensor<4x8xi8>, tensor<4x16xi8>) {
      %bits = sbp.pack_bits %positive : tensor<4x64xi1> -> tensor<4x8xi8>
      %pairs = sbp.pack_bits %places : tensor<4x64xi8> -> tensor<4x16xi8>
      return %bits, %pairs : tensor<4x8xi8>, tensor<4x16xi8>
    }
    ```
  }];
}

def SBP_UnpackBitsOp : SBP_BitsOp<"unpack_bits"> {
  let summary = "the truth values or codes of packed bytes";
  let description = [{
    The inverse of `sbp.pack_bits`. The source has elements i8, the result i1,
    or i8 for codes of 2 or 4 bits, which are from 0 to 3 or 15; the axes of the
    result in place of the last one of the source are static and have eight,
    four or two elements for each byte (C34).

    Created by `sbp-pack-saved` in the backward; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @unpack(%bits: tensor<4x8xi8>) -> tensor<4x64xi1> {
      %positive = sbp.unpack_bits %bits : tensor<4x8xi8> -> tensor<4x64xi1>
      return %positive : tensor<4x64xi1>
    }
    ```
  }];
}

def SBP_CompressOp : SBP_SaveOp<"compress"> {
  let summary = "round at random to bf16, or to int8 with a scale per row";
  let description = [{
    A row is what lies along the last axis, of C elements. With bytes, the scale
    of a row is max |x| / 127, and an element is stored as x / scale, rounded to
    one of its two neighbors, so that its expectation is x. A row with an
    infinity or a NaN becomes NaN; one whose scale would be below 2^-126 becomes
    zero. With bf16, an f32 is rounded to one of its two neighbors; infinities
    and NaN stay. f64 is rounded to f32 first.

    With m = ceil(C / 8), element c = h m + j of row r takes half h mod 2, the
    lower one first, of word h div 2 of Philox4x32-10 with counter (r m + j,
    layer word, step, shard) (D5). The name of the stream says which value it
    is: `layer` is the layer's name and `/saved0`, `/saved1`, ...

    The source is a tensor of floats, of static shape and at least one axis, with
    at most 2^32 counters (C35). The codes are bf16 of an f32 or f64 source, or
    i8 beside one f32 scale for each row (C36).

    Created by `sbp-compress-saved`; consumed by `convert-sbp-to-linalg`.

    ```mlir
    func.func @store(%x: tensor<4x64xf32>, %seed: i64, %step: i64)
        -> (tensor<4x64xi8>, tensor<4xf32>, tensor<4x64xbf16>) {
      %codes, %scales = sbp.compress %x, "block0/saved0" seed %seed step %step
          : tensor<4x64xf32> -> tensor<4x64xi8> scales tensor<4xf32>
      %halves = sbp.compress %x, "block0/saved0" seed %seed step %step
          : tensor<4x64xf32> -> tensor<4x64xbf16>
      return %codes, %scales, %halves
          : tensor<4x64xi8>, tensor<4xf32>, tensor<4x64xbf16>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, StrAttr:$layer, I64:$seed,
                       I64:$step, Optional<I64>:$shard);
  let results = (outs AnyRankedTensor:$codes, Optional<AnyRankedTensor>:$scales);
  let assemblyFormat = [{
    $source `,` $layer `seed` $seed `step` $step (`shard` $shard^)? attr-dict
    `:` type($source) `->` type($codes) (`scales` type($scales)^)?
  }];
}

def SBP_DecompressOp : SBP_SaveOp<"decompress"> {
  let summary = "what compressed codes stand for";
  let description = [{
    Each code times the scale of its row, or the bf16 itself, as elements of the
    result (C36).

    Created by `sbp-compress-saved` in the backward; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @load(%codes: tensor<4x64xi8>, %scales: tensor<4xf32>,
                    %halves: tensor<4x64xbf16>)
        -> (tensor<4x64xf32>, tensor<4x64xf32>) {
      %x = sbp.decompress %codes scales %scales
          : tensor<4x64xi8>, tensor<4xf32> -> tensor<4x64xf32>
      %y = sbp.decompress %halves : tensor<4x64xbf16> -> tensor<4x64xf32>
      return %x, %y : tensor<4x64xf32>, tensor<4x64xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$codes,
                       Optional<AnyRankedTensor>:$scales);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $codes (`scales` $scales^)? attr-dict `:` type($codes)
    (`,` type($scales)^)? `->` type($result)
  }];
}

#endif // SBP_DIALECT_SBPSAVEOPS_TD
