//===- SBPBase.td - SBP dialect, type and attributes -------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_DIALECT_SBPBASE_TD
#define SBP_DIALECT_SBPBASE_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinTypeInterfaces.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def SBP_Dialect : Dialect {
  let name = "sbp";
  let cppNamespace = "::mlir::sbp";
  let summary = "approximate backward passes on training graphs";
  let description = [{
    The dialect states which part of a training graph's backward is
    approximated, and how. A *keep-mask* selects K of N positions of an
    activation; `sbp.keep` gathers the kept positions, `sbp.restore` scatters
    them back into zeros, and `sbp.backward` holds the backward of one layer
    whose cotangent is masked. Numbered constraints (C1, ...) are explained in
    docs/spec.md.
  }];
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  // Role and layer are discardable attributes on operations of any dialect.
  let hasOperationAttrVerify = 1;
}

//===----------------------------------------------------------------------===//
// Type
//===----------------------------------------------------------------------===//

def SBP_MaskType : TypeDef<SBP_Dialect, "Mask",
    [DeclareTypeInterfaceMethods<ShapedTypeInterface>]> {
  let mnemonic = "mask";
  let summary = "K of N positions: sorted and without repeats";
  let description = [{
    A keep-mask. `kept` is K, `positions` is N; `?` stands for a number known
    only at run time. Both are at least 1 and K is at most N (C1).

    Its shape is [K] and its elements are indices: bufferization turns it into
    `memref<Kxindex>`, and wants type and buffer to agree.

    ```mlir
    func.func private @gather(tensor<16x8xf32>, !sbp.mask<4 of 16>)
        -> tensor<4x8xf32>
    func.func private @of_dynamic_size(!sbp.mask<? of ?>)
    ```
  }];
  let parameters = (ins "int64_t":$kept, "int64_t":$positions);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Every position is kept, and that is known at compile time.
    bool isFull() const {
      return !ShapedType::isDynamic(getKept()) && getKept() == getPositions();
    }
  }];
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

def SBP_SamplerKind : I32Enum<"SamplerKind", "how a keep-mask is drawn", [
    I32EnumCase<"uniform", 0>, I32EnumCase<"grid", 1>, I32EnumCase<"block", 2>,
    I32EnumCase<"fixed", 3>]> {
  let cppNamespace = "::mlir::sbp";
}

def SBP_ScaleKind : I32Enum<"ScaleKind", "factor on the kept cotangent", [
    I32EnumCase<"none", 0>, I32EnumCase<"unbiased", 1>]> {
  let cppNamespace = "::mlir::sbp";
}
def SBP_RecomputeKind : I32Enum<"RecomputeKind",
    "which operations of a layer's forward its backward may repeat", [
    I32EnumCase<"none", 0>, I32EnumCase<"elementwise", 1>,
    I32EnumCase<"all", 2>]> {
  let cppNamespace = "::mlir::sbp";
}
def SBP_RecomputeAttr : EnumAttr<SBP_Dialect, SBP_RecomputeKind, "recompute"> {
  let summary = "none, elementwise (no reductions or contractions) or all";
}

def SBP_ScaleAttr : EnumAttr<SBP_Dialect, SBP_ScaleKind, "scale"> {
  let summary =
      "none (the rule of Cheng et al., CVPR 2022) or unbiased (times N/K)";
}

def SBP_DistributionKind : I32Enum<"DistributionKind",
    "what the entries of random probes are", [
    I32EnumCase<"rademacher", 0>, I32EnumCase<"gaussian", 1>,
    I32EnumCase<"orthogonal", 2>, I32EnumCase<"rows", 3>]> {
  let cppNamespace = "::mlir::sbp";
}
def SBP_DistributionAttr
    : EnumAttr<SBP_Dialect, SBP_DistributionKind, "distribution"> {
  let summary = "rademacher (signs), gaussian, orthogonal (rows of a basis) or "
                "rows (of the activation, by their norms)";
}

def SBP_SaveKind : I32Enum<"SaveKind",
    "how floating-point values are stored until the backward", [
    I32EnumCase<"same", 0>, I32EnumCase<"bf16", 1>, I32EnumCase<"int8", 2>]> {
  let cppNamespace = "::mlir::sbp";
}

def SBP_SaveAsAttr : AttrDef<SBP_Dialect, "SaveAs"> {
  let mnemonic = "save_as";
  let summary = "how what an operation of the backward reads is stored";
  let description = [{
    Stands as `sbp.save_as` on operations of the backward of a planned layer,
    between two passes of `sbp-compile`. `layer` is the layer's name, with the
    number of the call from the second on.

    ```mlir
    func.func private @reader() attributes {how = #sbp.save_as<int8 of "conv1">}
    ```
  }];
  let parameters = (ins EnumParameter<SBP_SaveKind>:$kind,
                        "::mlir::StringAttr":$layer);
  let assemblyFormat = "`<` $kind `of` $layer `>`";
}

def SBP_SamplerAttr : AttrDef<SBP_Dialect, "Sampler"> {
  let mnemonic = "sampler";
  let summary = "how the K kept positions are chosen";
  let description = [{
    `uniform`: every K-subset is equally likely. `grid`: evenly spaced
    positions with a random offset. `block`: one run of neighbours with a random
    start, wrapping around. `fixed`: the listed positions. Each of the random
    ones keeps every position with probability K/N.

    ```mlir
    func.func private @samplers() attributes {
        drawn = #sbp.sampler<uniform>, listed = #sbp.sampler<fixed, [0, 3, 5]>}
    ```
  }];
  let parameters = (ins EnumParameter<SBP_SamplerKind>:$kind,
                        OptionalArrayRefParameter<"int64_t">:$indices);
  let assemblyFormat = "`<` $kind (`,` `[` $indices^ `]`)? `>`";
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

def SBP_RowLaunchAttr : AttrDef<SBP_Dialect, "RowLaunch"> {
  let mnemonic = "row_launch";
  let summary = "runs a function of begin and end on all rows";
  let description = [{
    Stands as `sbp.launch` on a declared function: it calls `kernel` with its own
    arguments and a range of rows behind them, until all `rows` are done, on
    several threads where that pays. `cost` is what one row takes, in elements
    that loops visit; ranges begin at multiples of `multiple`.

    ```mlir
    func.func private @all_rows(memref<64x32xf32>) attributes {
      llvm.bareptr,
      sbp.launch = #sbp.row_launch<@rows, rows = 64, cost = 32, multiple = 1>}
    ```
  }];
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$kernel, "int64_t":$rows,
                        "int64_t":$cost, "int64_t":$multiple);
  let assemblyFormat = "`<` $kernel `,` struct($rows, $cost, $multiple) `>`";
  let genVerifyDecl = 1;
}

def SBP_BatchLaunchAttr : AttrDef<SBP_Dialect, "BatchLaunch"> {
  let mnemonic = "batch_launch";
  let summary = "runs a function of one batch's slices on all batches";
  let description = [{
    Stands as `sbp.launch` on a declared function: in each step of a loop nest of
    `sizes` it calls `kernel` with its own arguments, each moved by the bytes in
    `strides`: for each argument as many numbers as there are loops. Steps run on
    several threads, and every thread is in one of them at a time.

    ```mlir
    func.func private @all_batches(memref<8x16xf32>) attributes {
      llvm.bareptr,
      sbp.launch = #sbp.batch_launch<@batch, sizes = [8], strides = [64]>}
    ```
  }];
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$kernel,
                        ArrayRefParameter<"int64_t">:$sizes,
                        ArrayRefParameter<"int64_t">:$strides);
  let assemblyFormat = [{
    `<` $kernel `,` `sizes` `=` `[` $sizes `]` `,` `strides` `=`
    `[` $strides `]` `>`
  }];
  let genVerifyDecl = 1;
}

#endif // SBP_DIALECT_SBPBASE_TD
