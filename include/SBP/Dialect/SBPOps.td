//===- SBPOps.td - SBP operations --------------------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_DIALECT_SBPOPS_TD
#define SBP_DIALECT_SBPOPS_TD

include "SBP/Dialect/SBPBase.td"
include "SBP/Dialect/SBPKernelOps.td"
include "SBP/Dialect/SBPProbeOps.td"
include "SBP/Dialect/SBPSaveOps.td"
include "SBP/Interfaces/LinearityInterface.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class SBP_Op<string mnemonic, list<Trait> traits = []>
    : Op<SBP_Dialect, mnemonic, traits>;

//===----------------------------------------------------------------------===//
// Layer marks
//===----------------------------------------------------------------------===//

def SBP_LayerMarkOpInterface : OpInterface<"LayerMarkOpInterface"> {
  let cppNamespace = "::mlir::sbp";
  let description = [{
    A pure identity that states where a layer's boundary is. Two of the four
    marks stand in the forward (a layer's input and output), two in the backward
    (the cotangent that reaches the output, and the one that the layer hands on
    for an input).
  }];
  let methods = [
    InterfaceMethod<"Name of the layer.", "::llvm::StringRef", "getLayer">,
    InterfaceMethod<"Number of the call of this layer, from 0.", "uint64_t",
                    "getCall">,
    InterfaceMethod<[{
        Where the layer's own axes lie in this value; none when they are the
        value's own.
      }], "::std::optional<::llvm::ArrayRef<int64_t>>", "getAxes">,
    InterfaceMethod<"The value that is marked.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getSource">
  ];
}

class SBP_LayerMarkOp<string mnemonic> : SBP_Op<mnemonic, [Pure,
    AllTypesMatch<["source", "result"]>,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>,
    DeclareOpInterfaceMethods<SBP_LinearityOpInterface>,
    SBP_LayerMarkOpInterface]> {
  let arguments = (ins StrAttr:$layer, AnyRankedTensor:$source,
                       DefaultValuedAttr<I64Attr, "0">:$call,
                       OptionalAttr<DenseI64ArrayAttr>:$axes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $layer (`call` $call^)? $source (`axes` $axes^)? attr-dict `:` type($source)
  }];
  let hasVerifier = 1;
}

def SBP_LayerOutputOp : SBP_LayerMarkOp<"layer_output"> {
  let summary = "the output y of a layer y = f(p, x)";
  let description = [{
    An identity in the forward. `layer` is the layer's name, `call` counts the
    calls of that layer in the order of the forward (C12). A batching
    transformation adds axes to a value that the layer does not know; `axes`
    says where the layer's own axes lie, in their order (C13). Several outputs
    of one call carry the same name and number.

    Created by front ends, or by `sbp-mark-layers` from names; read by
    `sbp-form-backward-regions`, by the frozen twin and by reports; erased by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @layer(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
      %h = math.tanh %x : tensor<16x8xf32>
      %y = sbp.layer_output "block0/mlp" %h : tensor<16x8xf32>
      return %y : tensor<16x8xf32>
    }
    ```
  }];
}

def SBP_LayerCotangentOp : SBP_LayerMarkOp<"layer_cotangent"> {
  let summary = "the cotangent dy that reaches a layer's output from outside";
  let description = [{
    An identity in the backward: what autodiff hands to the output of a layer
    after it has summed what all consumers contribute. The mask of D1 enters
    here and nowhere else. Every use of the result belongs to the layer's
    backward. C12 and C13 hold as for `sbp.layer_output`.

    Created by front ends as the differentiation rule of `sbp.layer_output`, or
    by `sbp-mark-layers`; consumed by `sbp-form-backward-regions`; erased by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @tanh_backward(%dy: tensor<16x8xf32>, %factor: tensor<16x8xf32>)
        -> tensor<16x8xf32> {
      %ct = sbp.layer_cotangent "block0/mlp" %dy : tensor<16x8xf32>
      %dx = arith.mulf %ct, %factor : tensor<16x8xf32>
      return %dx : tensor<16x8xf32>
    }
    ```
  }];
}

def SBP_LayerInputOp : SBP_LayerMarkOp<"layer_input"> {
  let summary = "an input x of a layer y = f(p, x)";
  let description = [{
    An identity in the forward, in front of the layer's own uses of an input.
    Optional: parameters and values that the layer closes over have none. What
    lies between a layer's inputs and its outputs is the layer's forward. C12
    and C13 hold as for `sbp.layer_output`.

    Created by front ends; read by `sbp-form-backward-regions` and by reports;
    erased by `convert-sbp-to-linalg`.

    ```mlir
    func.func @called_twice(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
      %x0 = sbp.layer_input "block0/mlp" %x : tensor<16x8xf32>
      %h = math.tanh %x0 : tensor<16x8xf32>
      %y0 = sbp.layer_output "block0/mlp" %h : tensor<16x8xf32>
      %x1 = sbp.layer_input "block0/mlp" call 1 %y0 : tensor<16x8xf32>
      %z = math.tanh %x1 : tensor<16x8xf32>
      %y1 = sbp.layer_output "block0/mlp" call 1 %z : tensor<16x8xf32>
      return %y1 : tensor<16x8xf32>
    }
    ```
  }];
}

def SBP_LayerInputCotangentOp : SBP_LayerMarkOp<"layer_input_cotangent"> {
  let summary = "the cotangent dx that a layer hands on for an input";
  let description = [{
    An identity in the backward, behind all that the layer contributes to the
    cotangent of an input: the layer's backward ends here. C12 and C13 hold as
    for `sbp.layer_output`.

    Created by front ends as the differentiation rule of `sbp.layer_input`; read
    by `sbp-form-backward-regions`; erased by `convert-sbp-to-linalg`.

    ```mlir
    func.func @batched(%d: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
      // Axes 0 and 1 of the layer are axes 1 and 2 behind a vmap.
      %dx = sbp.layer_input_cotangent "block0/mlp" %d axes [1, 2]
          : tensor<4x16x8xf32>
      return %dx : tensor<4x16x8xf32>
    }
    ```
  }];
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

class SBP_MaskProducer<string mnemonic, list<Trait> traits = []>
    : SBP_Op<mnemonic, !listconcat(traits, [Pure,
          DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>])> {
  let hasVerifier = 1;
}

def SBP_KeepMaskOp : SBP_MaskProducer<"keep_mask",
    [AttrSizedOperandSegments]> {
  let summary = "draw the keep-mask of a layer";
  let description = [{
    A pure function of seed, step, layer name, call and shard (D5): random
    numbers come from Philox4x32-10 with key = seed and counter = (position,
    layer word, step, shard), so that the same mask can be drawn again anywhere.
    The layer word is the 32-bit FNV-1a hash of `layer`, plus `call` times
    0x9E3779B9; `layer` is the layer's name, or the text of the rule whose
    layers share the mask. The calls of a layer are numbered from 0 (C14).
    Without a shard the shard is 0. `positions` is
    given exactly when N is dynamic (C2); then K = max(1, round(keep * N)) is
    computed at run time from `keep`. With a fixed sampler the listed positions
    are in range, sorted, without repeats, and K of them (C3).

    The positions of `always` are kept in any case, whatever the sampler draws.
    They are sorted, without repeats, in range and at most K, and no sampler is
    fixed (C15). Where N is dynamic, those below N count, and K is at least
    their number.

    Created by `sbp-form-backward-regions`; consumed by `convert-sbp-to-linalg`.

    ```mlir
    func.func @masks(%seed: i64, %step: i64, %shard: i64)
        -> (!sbp.mask<4 of 16>, !sbp.mask<4 of 16>) {
      %m = sbp.keep_mask "block0/mlp", #sbp.sampler<uniform>
          seed %seed step %step : !sbp.mask<4 of 16>
      // The second call; position 0, a class token, is always kept.
      %n = sbp.keep_mask "block0/mlp" call 1, #sbp.sampler<uniform> always [0]
          seed %seed step %step shard %shard : !sbp.mask<4 of 16>
      return %m, %n : !sbp.mask<4 of 16>, !sbp.mask<4 of 16>
    }
    ```
  }];
  let arguments = (ins StrAttr:$layer, SBP_SamplerAttr:$sampler, I64:$seed,
                       I64:$step, Optional<I64>:$shard,
                       Optional<Index>:$positions,
                       OptionalAttr<F64Attr>:$keep,
                       DefaultValuedAttr<I64Attr, "0">:$call,
                       OptionalAttr<DenseI64ArrayAttr>:$always);
  let results = (outs SBP_MaskType:$mask);
  let assemblyFormat = [{
    $layer (`call` $call^)? `,` $sampler (`always` $always^)? `seed` $seed
    `step` $step (`shard` $shard^)? (`positions` $positions^)? attr-dict `:`
    type($mask)
  }];
}

def SBP_ExtendMaskOp : SBP_MaskProducer<"extend_mask",
    [AttrSizedOperandSegments]> {
  let summary = "the same pattern repeated over merged axes";
  let description = [{
    When a reshape merges the masked axis with `outer` indices before it and
    `inner` indices after it, the mask over the merged axis keeps position
    (o * N + n) * inner + i for every o, i and every kept n: each batch entry
    carries the same pattern. `outer` and N are operands when they are dynamic
    (C4). The result has outer * K * inner of outer * N * inner positions (C5).

    Created by `sbp-reduce-activations` at reshapes; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @two_sequences(%m: !sbp.mask<4 of 16>) -> !sbp.mask<8 of 32> {
      %rows = sbp.extend_mask %m outer 2 inner 1
          : !sbp.mask<4 of 16> to !sbp.mask<8 of 32>
      return %rows : !sbp.mask<8 of 32>
    }
    ```
  }];
  let arguments = (ins SBP_MaskType:$mask, I64Attr:$outer, I64Attr:$inner,
                       Optional<Index>:$dynamicOuter,
                       Optional<Index>:$positions);
  let results = (outs SBP_MaskType:$result);
  let assemblyFormat = [{
    $mask (`positions` $positions^)? `outer` $outer (`(` $dynamicOuter^ `)`)? `inner` $inner attr-dict
    `:` type($mask) `to` type($result)
  }];
}

def SBP_SavedOp : SBP_Op<"saved", [Pure, AllTypesMatch<["source", "result"]>,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>,
    DeclareOpInterfaceMethods<SBP_LinearityOpInterface>]> {
  let summary = "a saved value, as a repeated computation sees it";
  let description = [{
    The result equals the source. What the backward of a layer computes again
    starts from here, so that no common subexpression elimination recognizes the
    forward's operations in it and saves their results after all. It never
    folds; `layer` keeps the starts of different layers apart.

    Created by `sbp-reduce-activations` where the backward makes values again
    from saved ones, arguments or constants, and on derivative factors that the
    forward computes: what an `sbp.saved` reads is forward. Erased by `convert-sbp-to-linalg`, which must come
    after the last common subexpression elimination (or leave it, with
    `saved=false`).

    ```mlir
    func.func @again(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.exp %x : tensor<16x8xf32>
      // A CSE would merge %h with %y, and save %y.
      %s = sbp.saved %x "block0/mlp" : tensor<16x8xf32>
      %h = math.exp %s : tensor<16x8xf32>
      %dx = arith.mulf %dy, %h : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, StrAttr:$layer);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$source $layer attr-dict `:` type($source)";
}

class SBP_AxesOp<string mnemonic, list<Trait> traits = []>
    : SBP_Op<mnemonic, !listconcat(traits, [Pure,
          DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>,
          DeclareOpInterfaceMethods<SBP_LinearityOpInterface>])> {
  let hasVerifier = 1;
  let hasFolder = 1;
}

def SBP_KeepOp : SBP_AxesOp<"keep",
    [DeclareOpInterfaceMethods<InferTypeOpInterface>]> {
  let summary = "gather the kept positions";
  let description = [{
    The result holds only the kept positions of the axes (one flattened position
    when there are several; the first is the slowest). The kept axis stands where
    `axes[0]` stood; the other axes of the group are removed. The axes are
    distinct and in range (C6), and the sizes of the axes multiply to N (C7).

    Created by `sbp-reduce-activations`, in front of the last use of the whole
    value in the forward, and by `sbp-lower-backward-dense`; consumed by
    `convert-sbp-to-linalg`.

    ```mlir
    func.func @gather(%x: tensor<2x16x8xf32>, %m: !sbp.mask<4 of 16>)
        -> tensor<2x4x8xf32> {
      %xk = sbp.keep %x, %m axes [1]
          : tensor<2x16x8xf32>, !sbp.mask<4 of 16> -> tensor<2x4x8xf32>
      return %xk : tensor<2x4x8xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, SBP_MaskType:$mask,
                       DenseI64ArrayAttr:$axes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `,` $mask `axes` $axes attr-dict `:` type($source) `,` type($mask)
    `->` type($result)
  }];
  let hasCanonicalizer = 1;
}

def SBP_RestoreOp : SBP_AxesOp<"restore", [AttrSizedOperandSegments]> {
  let summary = "scatter the kept positions into zeros, or add them to a tensor";
  let description = [{
    The transpose of `sbp.keep`: the kept positions of the result are the
    source, every other position is zero. With `into` the source is added to
    that tensor instead (the skip connection: c + restore(a)). The source has
    the type that `sbp.keep` of the result would have, of integers or floats
    (C8). Dynamic sizes of the masked axes are operands (C9).

    Created by `sbp-reduce-activations` where a compact cotangent meets an
    operation that needs all positions; consumed by `convert-sbp-to-linalg`.

    ```mlir
    func.func @scatter(%xk: tensor<2x4x8xf32>, %m: !sbp.mask<4 of 16>,
                       %skip: tensor<2x16x8xf32>)
        -> (tensor<2x16x8xf32>, tensor<2x16x8xf32>) {
      %x = sbp.restore %xk, %m axes [1]
          : tensor<2x4x8xf32>, !sbp.mask<4 of 16> -> tensor<2x16x8xf32>
      %sum = sbp.restore %xk, %m axes [1] into %skip : tensor<2x16x8xf32>
          : tensor<2x4x8xf32>, !sbp.mask<4 of 16> -> tensor<2x16x8xf32>
      return %x, %sum : tensor<2x16x8xf32>, tensor<2x16x8xf32>
    }
    ```
  }];
  let arguments = (ins AnyRankedTensor:$source, SBP_MaskType:$mask,
                       DenseI64ArrayAttr:$axes,
                       Optional<AnyRankedTensor>:$into,
                       Variadic<Index>:$sizes);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `,` $mask `axes` $axes (`into` $into^ `:` type($into))?
    (`sizes` `(` $sizes^ `)`)? attr-dict `:` type($source) `,` type($mask) `->`
    type($result)
  }];
  let hasCanonicalizer = 1;
}

def SBP_BackwardOp : SBP_Op<"backward", [IsolatedFromAbove,
    RecursiveMemoryEffects, RecursivelySpeculatable,
    AttrSizedOperandSegments, SingleBlockImplicitTerminator<"YieldOp">]> {
  let summary = "the backward of one layer, with a masked cotangent";
  let description = [{
    States D1: for a layer y = f(p, x) the results are the gradients
    vjp_f(m * dy), times N/K when the scale is unbiased. `cotangents` are the
    values dy, `saved` is everything else that the body reads. The body computes
    the exact vjp of its first block arguments; the mask is part of the
    operation's meaning, not of the body. The block arguments are the cotangents
    followed by the saved values (C10), the body yields the results (C11), and
    every cotangent has the masked axes (C6, C7) and floating-point elements
    (C16). A layer that is called several times has one such operation for each
    `call`, numbered from 0 (C14).

    Created by `sbp-form-backward-regions`; consumed by
    `sbp-reduce-activations` or `sbp-lower-backward-dense`, and by nothing after.

    ```mlir
    func.func @scale_gradient(%dy: tensor<16x8xf32>, %x: tensor<16x8xf32>,
                              %m: !sbp.mask<4 of 16>) -> tensor<8xf32> {
      %dw = sbp.backward "block0/mlp" (%dy : tensor<16x8xf32>)
          saved (%x : tensor<16x8xf32>) mask %m : !sbp.mask<4 of 16>
          axes [0] scale none -> tensor<8xf32> {
      ^bb0(%ct: tensor<16x8xf32>, %h: tensor<16x8xf32>):
        %zero = arith.constant dense<0.0> : tensor<8xf32>
        %p = arith.mulf %ct, %h : tensor<16x8xf32>
        %s = linalg.reduce {arith.addf} ins(%p : tensor<16x8xf32>)
            outs(%zero : tensor<8xf32>) dimensions = [0]
        sbp.yield %s : tensor<8xf32>
      }
      return %dw : tensor<8xf32>
    }
    ```
  }];
  let arguments = (ins StrAttr:$layer, Variadic<AnyRankedTensor>:$cotangents,
                       Variadic<AnyType>:$saved, SBP_MaskType:$mask,
                       DenseI64ArrayAttr:$axes, SBP_ScaleAttr:$scale,
                       OptionalAttr<SBP_RecomputeAttr>:$recompute,
                       DefaultValuedAttr<I64Attr, "0">:$call);
  let results = (outs Variadic<AnyType>:$gradients);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $layer (`call` $call^)? `(` $cotangents `:` type($cotangents) `)`
    (`saved` `(` $saved^ `:` type($saved) `)`)? `mask` $mask `:` type($mask)
    `axes` $axes `scale` $scale (`recompute` $recompute^)?
    (`->` type($gradients)^)?
    attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    Block *getBodyBlock() { return &getBody().front(); }
    /// The layer's name and, from the second on, the number of the call.
    std::string getCallName() {
      return getCall() == 0 ? getLayer().str()
                            : (getLayer() + "#" + llvm::Twine(getCall())).str();
    }
  }];
}

def SBP_YieldOp : SBP_Op<"yield", [Pure, Terminator,
                                   HasParent<"BackwardOp">]> {
  let summary = "the gradients of an sbp.backward";
  let description = [{
    Ends the body of `sbp.backward`; the operands are its results (C11).
    Created and consumed with its parent.

    ```mlir
    func.func @negation(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
        -> tensor<16x8xf32> {
      %dx = sbp.backward "block0" (%dy : tensor<16x8xf32>)
          mask %m : !sbp.mask<4 of 16> axes [0] scale none -> tensor<16x8xf32> {
      ^bb0(%ct: tensor<16x8xf32>):
        %d = arith.negf %ct : tensor<16x8xf32>
        sbp.yield %d : tensor<16x8xf32>
      }
      return %dx : tensor<16x8xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<AnyType>:$gradients);
  let assemblyFormat = "attr-dict ($gradients^ `:` type($gradients))?";
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ValueRange()); }]>];
}

#endif // SBP_DIALECT_SBPOPS_TD
