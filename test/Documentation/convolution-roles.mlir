// What docs/rationale.md says of upstream's inference of a convolution's
// dimensions (linalg::inferConvolutionDims), which this project's reader of
// convolutions does without.
// RUN: sbp-opt %s --transform-interpreter -o /dev/null 2>&1 | FileCheck %s

#weights = affine_map<(n, y, x, ky, kx) -> (ky, kx)>
#output = affine_map<(n, y, x, ky, kx) -> (n, y, x)>

module attributes {transform.with_named_sequence} {
  // CHECK: batch 0
  // CHECK: image 1 : i64, 2 : i64
  // CHECK: filter 3 : i64, 4 : i64
  func.func @plain(%x: memref<2x8x8xf32>, %w: memref<3x3xf32>, %z: memref<2x6x6xf32>) {
    linalg.generic {indexing_maps = [affine_map<(n, y, x, ky, kx) -> (n, y + ky, x + kx)>, #weights, #output], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8xf32>, memref<3x3xf32>) outs(%z : memref<2x6x6xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
    return
  }

  // The pairs are others, the lists are the same.
  // CHECK: batch 0
  // CHECK: image 1 : i64, 2 : i64
  // CHECK: filter 3 : i64, 4 : i64
  func.func @crossed(%x: memref<2x8x8xf32>, %w: memref<3x3xf32>, %z: memref<2x6x6xf32>) {
    linalg.generic {indexing_maps = [affine_map<(n, y, x, ky, kx) -> (n, y + kx, x + ky)>, #weights, #output], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8xf32>, memref<3x3xf32>) outs(%z : memref<2x6x6xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
    return
  }

  // The loop over every second image has no role.
  // CHECK: batch {{$}}
  // CHECK: image 1 : i64, 2 : i64
  // CHECK: filter 3 : i64, 4 : i64
  func.func @every_second_image(%x: memref<3x8x8xf32>, %w: memref<3x3xf32>, %z: memref<2x6x6xf32>) {
    linalg.generic {indexing_maps = [affine_map<(n, y, x, ky, kx) -> (n * 2, y + ky, x + kx)>, #weights, #output], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<3x8x8xf32>, memref<3x3xf32>) outs(%z : memref<2x6x6xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
    return
  }

  // The window is of the second operand: no convolution.
  // CHECK-NOT: batch
  func.func @weights_first(%x: memref<2x8x8xf32>, %w: memref<3x3xf32>, %z: memref<2x6x6xf32>) {
    linalg.generic {indexing_maps = [#weights, affine_map<(n, y, x, ky, kx) -> (n, y + ky, x + kx)>, #output], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%w, %x : memref<3x3xf32>, memref<2x8x8xf32>) outs(%z : memref<2x6x6xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
    return
  }

  transform.named_sequence @match(%op: !transform.any_op {transform.readonly}) -> !transform.any_op {
    %r = transform.match.structured failures(propagate) %op : (!transform.any_op) -> !transform.any_op {
    ^bb0(%s: !transform.any_op):
      %batch, %image, %channel, %filter, %input, %depth, %stride, %dilation =
          transform.match.structured.classify_convolution_dims %s : (!transform.any_op)
          -> (!transform.param<i64>, !transform.param<i64>, !transform.param<i64>, !transform.param<i64>,
              !transform.param<i64>, !transform.param<i64>, !transform.param<i64>, !transform.param<i64>)
      transform.debug.emit_param_as_remark %batch, "batch" : !transform.param<i64>
      transform.debug.emit_param_as_remark %image, "image" : !transform.param<i64>
      transform.debug.emit_param_as_remark %filter, "filter" : !transform.param<i64>
      transform.match.structured.yield %s : !transform.any_op
    }
    transform.yield %r : !transform.any_op
  }

  transform.named_sequence @nothing(%op: !transform.any_op {transform.readonly}) {
    transform.yield
  }

  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    transform.foreach_match in %root @match -> @nothing : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
