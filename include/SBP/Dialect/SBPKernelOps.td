//===- SBPKernelOps.td - Groups of operations as kernels ---*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a target runs at once, on buffers. The passes that decide create these
// operations; a target lowers them. Nothing here knows of vectors, threads or
// the size of a part.
//
//===----------------------------------------------------------------------===//
#ifndef SBP_DIALECT_SBPKERNELOPS_TD
#define SBP_DIALECT_SBPKERNELOPS_TD

include "SBP/Dialect/SBPBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class SBP_BufferOp<string mnemonic, list<Trait> traits = []>
    : Op<SBP_Dialect, mnemonic, !listconcat(traits,
          [DeclareOpInterfaceMethods<MemoryEffectsOpInterface>])>;

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

def SBP_RowKernelOp : SBP_BufferOp<"row_kernel",
    [IsolatedFromAbove, SingleBlock, NoTerminator]> {
  let summary = "linalg operations that run one after the other on each row";
  let description = [{
    The leading parallel loops of each operation in the body run over `rows`
    rows together (C19). Rows are independent: an element that one row writes is
    touched by that row only. A target may therefore run the rows in any order
    and at the same time; on each row it runs the operations in their order.

    The block arguments are the operands, followed by *row buffers* (C17). Of a
    row buffer each row has its own elements, which nothing reads after the
    row: a target keeps only one row of it, wherever it runs one. The body holds
    `linalg.generic` operations on buffers, views and constants (C18). An
    operand that is written overlaps no other operand; it is given once (C20).
    What the body does to a block argument is the kernel's memory effect on the
    operand.

    Created by `sbp-fuse-kernels`; consumed by the lowering to a target, on the
    CPU `sbp-lower-kernels`.

    ```mlir
    #map = affine_map<(i, j) -> (i, j)>
    #row = affine_map<(i, j) -> (i)>
    func.func @sums_by_rows(%x: memref<64x32xf32>, %y: memref<64xf32>) {
      sbp.row_kernel rows 64 (%x, %y : memref<64x32xf32>, memref<64xf32>) {
      ^bb0(%a: memref<64x32xf32>, %b: memref<64xf32>, %t: memref<64x32xf32>):
        linalg.generic {indexing_maps = [#map, #map],
                        iterator_types = ["parallel", "parallel"]}
            ins(%a : memref<64x32xf32>) outs(%t : memref<64x32xf32>) {
        ^bb0(%in: f32, %out: f32):
          %e = math.exp %in : f32
          linalg.yield %e : f32
        }
        linalg.generic {indexing_maps = [#map, #row],
                        iterator_types = ["parallel", "reduction"]}
            ins(%t : memref<64x32xf32>) outs(%b : memref<64xf32>) {
        ^bb0(%in: f32, %out: f32):
          %s = arith.addf %out, %in : f32
          linalg.yield %s : f32
        }
      }
      return
    }
    ```
  }];
  let arguments = (ins ConfinedAttr<I64Attr, [IntPositive]>:$rows,
                       Variadic<AnyType>:$captures);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    `rows` $rows (`(` $captures^ `:` type($captures) `)`)?
    attr-dict-with-keyword $body
  }];
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    Block *getBodyBlock() { return &getBody().front(); }
    /// The block arguments that are no operands.
    MutableArrayRef<BlockArgument> getRowBuffers() {
      return getBodyBlock()->getArguments().drop_front(getCaptures().size());
    }
  }];
}

def SBP_BatchKernelOp : SBP_BufferOp<"batch_kernel",
    [IsolatedFromAbove, SingleBlock, NoTerminator]> {
  let summary = "operations that run one after the other on each batch";
  let description = [{
    Loops of `sizes` steps run over the batches. In each step the body runs on
    one slice of every operand. `slices` has an affine map per operand, from the
    steps of the loops to where the slice starts; each result is one of the loops
    or 0 (C21). The slice has one element in a dimension that a loop selects, as
    many as the loop has steps in the whole, and all elements in the others; a
    map of zeros is the whole operand in every batch. The block arguments are the
    slices: memrefs of the operand's rank and strides (C22).

    Batches are independent: what one writes no other touches. A target may
    therefore run them in any order and at the same time. What the body
    allocates exists for the batches that run, not for all. The body holds
    `linalg` operations on buffers, `sbp.row_kernel`, `sbp.contract`, views,
    constants, and allocations that it frees (C23). An operand that is written
    overlaps no other operand; it is given once (C20). What the body does to a
    block argument is the kernel's memory effect on the operand.

    Created by `sbp-fuse-batches`; consumed by the lowering to a target, on the
    CPU `sbp-lower-kernels`.

    ```mlir
    #batch = affine_map<(b) -> (b, 0, 0)>
    #a = affine_map<(b, i, j, k) -> (b, i, k)>
    #b = affine_map<(b, i, j, k) -> (b, k, j)>
    #c = affine_map<(b, i, j, k) -> (b, i, j)>
    func.func @products(%x: memref<8x16x16xf32>, %y: memref<8x16x16xf32>) {
      sbp.batch_kernel sizes [8] slices [#batch, #batch]
          (%x, %y : memref<8x16x16xf32>, memref<8x16x16xf32>) {
      ^bb0(%xs: memref<1x16x16xf32, strided<[256, 16, 1]>>,
           %ys: memref<1x16x16xf32, strided<[256, 16, 1]>>):
        %t = memref.alloc() : memref<1x16x16xf32>
        sbp.contract ins(%xs, %xs : memref<1x16x16xf32, strided<[256, 16, 1]>>,
                                    memref<1x16x16xf32, strided<[256, 16, 1]>>)
            outs(%t : memref<1x16x16xf32>) indexing_maps [#a, #b, #c]
        sbp.contract ins(%t, %xs : memref<1x16x16xf32>,
                                   memref<1x16x16xf32, strided<[256, 16, 1]>>)
            outs(%ys : memref<1x16x16xf32, strided<[256, 16, 1]>>)
            indexing_maps [#a, #b, #c]
        memref.dealloc %t : memref<1x16x16xf32>
      }
      return
    }
    ```
  }];
  let arguments = (ins DenseI64ArrayAttr:$sizes, AffineMapArrayAttr:$slices,
                       Variadic<AnyStaticShapeMemRef>:$captures);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    `sizes` $sizes `slices` $slices
    (`(` $captures^ `:` type($captures) `)`)? attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    Block *getBodyBlock() { return &getBody().front(); }
    /// The type of a slice of `whole`; null where that has no static strides.
    static MemRefType getSliceType(MemRefType whole, AffineMap slice);
  }];
}

//===----------------------------------------------------------------------===//
// Library
//===----------------------------------------------------------------------===//

class SBP_LibraryOp<string mnemonic> : SBP_BufferOp<mnemonic> {
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// Of lhs or input, rhs or weights, and output.
    SmallVector<AffineMap> getMaps() {
      return llvm::to_vector(getIndexingMaps().getAsValueRange<AffineMapAttr>());
    }
    unsigned getNumLoops() { return getMaps().front().getNumDims(); }
  }];
}

def SBP_ContractOp : SBP_LibraryOp<"contract"> {
  let summary = "a contraction of buffers that a library runs";
  let description = [{
    output += lhs * rhs over a nest of loops, `=` in place of `+=` without
    `accumulate`: then what the output holds before is not read, and a loop nest
    of no steps writes zeros. `indexing_maps` has the subscripts of lhs, rhs and
    output, linear in the loops; each loop alone is a subscript of some operand,
    which says its size (C24). Matrix products with any transposes, batched ones,
    convolutions and their gradients are contractions. The elements of both
    factors are of one floating-point type; the output's are of that type or of
    a wider one, to which factors are widened before (C25). The output overlaps
    no factor; it is given once (C20).

    Created by `sbp-contractions-to-library`; consumed by the lowering to a
    target, on the CPU `sbp-library-to-runtime`.

    ```mlir
    #a = affine_map<(i, j, k) -> (i, k)>
    #b = affine_map<(i, j, k) -> (j, k)>
    #c = affine_map<(i, j, k) -> (i, j)>
    func.func @transposed(%x: memref<4x8xf32>, %w: memref<2x8xf32>,
                          %y: memref<4x2xf32>) {
      sbp.contract ins(%x, %w : memref<4x8xf32>, memref<2x8xf32>)
          outs(%y : memref<4x2xf32>) indexing_maps [#a, #b, #c] accumulate
      return
    }
    ```
  }];
  let arguments = (ins AnyMemRef:$lhs, AnyMemRef:$rhs, AnyMemRef:$output,
                       AffineMapArrayAttr:$indexing_maps,
                       UnitAttr:$accumulate);
  let assemblyFormat = [{
    `ins` `(` $lhs `,` $rhs `:` type($lhs) `,` type($rhs) `)`
    `outs` `(` $output `:` type($output) `)` `indexing_maps` $indexing_maps
    (`accumulate` $accumulate^)? attr-dict
  }];
}

def SBP_ConvolveOp : SBP_LibraryOp<"convolve"> {
  let summary = "a convolution of buffers that a library runs";
  let description = [{
    output = input * weights, summed over a nest of loops; what the output holds
    before is not read. `indexing_maps` has the subscripts of input, weights and
    output, linear in the loops; each loop alone is a subscript of some operand,
    which says its size (C24). A subscript of the input that two loops share is a
    window: one of them runs over outputs and one over taps; there are one or two
    (C26). `low` says how many zeros lie in front of each dimension of the input,
    and what lies behind it is zero as well: a padded copy need not be made. All
    elements are f32, of static sizes (C27). The output overlaps nothing that is
    read; it is given once (C20).

    Created by `sbp-convolutions-to-library`; consumed by the lowering to a
    target, on the CPU `sbp-library-to-runtime`.

    ```mlir
    #x = affine_map<(n, y, x, f, i, j, c) -> (n, y + i, x + j, c)>
    #w = affine_map<(n, y, x, f, i, j, c) -> (i, j, c, f)>
    #o = affine_map<(n, y, x, f, i, j, c) -> (n, y, x, f)>
    func.func @window_of_3(%image: memref<2x8x8x3xf32>,
                           %weights: memref<3x3x3x16xf32>,
                           %out: memref<2x8x8x16xf32>) {
      sbp.convolve ins(%image, %weights : memref<2x8x8x3xf32>,
                                          memref<3x3x3x16xf32>)
          outs(%out : memref<2x8x8x16xf32>) indexing_maps [#x, #w, #o]
          low [0, 1, 1, 0]
      return
    }
    ```
  }];
  let arguments = (ins AnyStaticShapeMemRef:$input,
                       AnyStaticShapeMemRef:$weights,
                       AnyStaticShapeMemRef:$output,
                       AffineMapArrayAttr:$indexing_maps,
                       DenseI64ArrayAttr:$low);
  let assemblyFormat = [{
    `ins` `(` $input `,` $weights `:` type($input) `,` type($weights) `)`
    `outs` `(` $output `:` type($output) `)` `indexing_maps` $indexing_maps
    `low` $low attr-dict
  }];
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

def SBP_SelectSmallestOp : SBP_BufferOp<"select_smallest"> {
  let summary = "the positions of the K smallest keys, in order";
  let description = [{
    Writes the positions of the K smallest of N keys, sorted by position. Keys
    are unsigned numbers below 2^`bits`; of equal keys the first come first. One
    row of keys, one of positions, both of static size, K no larger than N
    (C28). Uniform masks (D5) are the positions of the K smallest words.

    Created by `convert-sbp-to-linalg` with `parallel=true`; consumed by the
    lowering to a target, on the GPU `sbp-kernels-to-gpu`. The CPU selects in
    loops (`lib/Conversion/SBPToLinalg/MaskSampling.cpp`).

    ```mlir
    func.func @select(%keys: memref<16xi32>, %positions: memref<4xindex>) {
      sbp.select_smallest bits 32 ins(%keys : memref<16xi32>)
          outs(%positions : memref<4xindex>)
      return
    }
    ```
  }];
  let arguments = (ins I64Attr:$bits, AnyMemRef:$keys, AnyMemRef:$positions);
  let assemblyFormat = [{
    `bits` $bits `ins` `(` $keys `:` type($keys) `)`
    `outs` `(` $positions `:` type($positions) `)` attr-dict
  }];
  let hasVerifier = 1;
}

def SBP_SampleLengthsOp : SBP_BufferOp<"sample_lengths"> {
  let summary = "K positions, drawn in proportion to their lengths";
  let description = [{
    Writes K of N positions, sorted, and the factor of each: those that
    `sbp.sample_rows` keeps (docs/spec.md, D3), of which `lengths` are the norms
    as whole numbers and `words` the 64 random bits of each draw. One row of i64
    from 1 to 2^24 and one of K i64, one of i32 positions and one of f32 factors,
    all of static size, K no larger than N and N K at most 2^38 (C33).

    Created by `convert-sbp-to-linalg` with `parallel=true`; consumed by the
    lowering to a target, on the GPU `sbp-kernels-to-gpu`. The CPU draws in loops
    (`lib/Conversion/SBPToLinalg/RowSampling.cpp`).

    ```mlir
    func.func @draw(%lengths: memref<16xi64>, %words: memref<4xi64>,
                    %positions: memref<4xi32>, %factors: memref<4xf32>) {
      sbp.sample_lengths ins(%lengths, %words : memref<16xi64>, memref<4xi64>)
          outs(%positions, %factors : memref<4xi32>, memref<4xf32>)
      return
    }
    ```
  }];
  let arguments = (ins AnyMemRef:$lengths, AnyMemRef:$words,
                       AnyMemRef:$positions, AnyMemRef:$factors);
  let assemblyFormat = [{
    `ins` `(` $lengths `,` $words `:` type($lengths) `,` type($words) `)`
    `outs` `(` $positions `,` $factors `:` type($positions) `,` type($factors)
    `)` attr-dict
  }];
  let hasVerifier = 1;
}

#endif // SBP_DIALECT_SBPKERNELOPS_TD
