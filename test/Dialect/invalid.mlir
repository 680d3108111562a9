// RUN: sbp-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{C1: expected 1 <= kept <= positions, but got 17 of 16}}
func.func private @more_kept_than_positions(!sbp.mask<17 of 16>)

// -----

// expected-error @below {{C1: expected 1 <= kept <= positions, but got 0 of 16}}
func.func private @nothing_kept(!sbp.mask<0 of 16>)

// -----

func.func @dynamic_mask_without_positions(%s: i64) {
  // expected-error @below {{C2: expected `positions` exactly when the number of positions is dynamic}}
  %m = sbp.keep_mask "a", <uniform> seed %s step %s {keep = 0.5 : f64} : <? of ?>
  return
}

// -----

func.func @static_mask_with_positions(%s: i64, %n: index) {
  // expected-error @below {{C2: expected `positions` exactly when the number of positions is dynamic}}
  %m = sbp.keep_mask "a", <uniform> seed %s step %s positions %n : <4 of 16>
  return
}

// -----

func.func @dynamic_count_without_ratio(%s: i64, %n: index) {
  // expected-error @below {{C2: expected a `keep` ratio because K is dynamic}}
  %m = sbp.keep_mask "a", <uniform> seed %s step %s positions %n : <? of ?>
  return
}

// -----

func.func @fixed_indices_not_sorted(%s: i64) {
  // expected-error @below {{C3: expected sorted indices without repeats, but 3 follows 5}}
  %m = sbp.keep_mask "a", <fixed, [5, 3]> seed %s step %s : <2 of 8>
  return
}

// -----

func.func @fixed_indices_repeated(%s: i64) {
  // expected-error @below {{C3: expected sorted indices without repeats, but 3 follows 3}}
  %m = sbp.keep_mask "a", <fixed, [3, 3]> seed %s step %s : <2 of 8>
  return
}

// -----

func.func @fixed_indices_negative(%s: i64) {
  // expected-error @below {{C3: expected indices from 0 on, but got -1}}
  %m = sbp.keep_mask "a", <fixed, [-1, 3]> seed %s step %s : <2 of 8>
  return
}

// -----

func.func @fixed_without_indices(%s: i64) {
  // expected-error @below {{C3: the fixed sampler needs its indices}}
  %m = sbp.keep_mask "a", <fixed> seed %s step %s : <2 of 8>
  return
}

// -----

func.func @uniform_with_indices(%s: i64) {
  // expected-error @below {{C3: only the fixed sampler lists indices}}
  %m = sbp.keep_mask "a", <uniform, [1, 2]> seed %s step %s : <2 of 8>
  return
}

// -----

func.func @fixed_indices_of_another_count(%s: i64) {
  // expected-error @below {{C3: expected 3 fixed indices, but got 2}}
  %m = sbp.keep_mask "a", <fixed, [1, 2]> seed %s step %s : <3 of 8>
  return
}

// -----

func.func @fixed_indices_out_of_range(%s: i64) {
  // expected-error @below {{C3: expected fixed indices below 8, but got 8}}
  %m = sbp.keep_mask "a", <fixed, [1, 8]> seed %s step %s : <2 of 8>
  return
}

// -----

func.func @static_outer_with_operand(%m: !sbp.mask<4 of 16>, %n: index) {
  // expected-error @below {{C4: expected an operand for `outer` exactly when it is dynamic}}
  %e = sbp.extend_mask %m outer 2 (%n) inner 1 : <4 of 16> to <8 of 32>
  return
}

// -----

func.func @dynamic_mask_without_positions(%m: !sbp.mask<? of ?>) {
  // expected-error @below {{C4: expected `positions` exactly when the number of positions is dynamic, but the mask is '!sbp.mask<? of ?>'}}
  %e = sbp.extend_mask %m outer 2 inner 1 : <? of ?> to <? of ?>
  return
}

// -----

func.func @static_mask_with_positions(%m: !sbp.mask<4 of 16>, %n: index) {
  // expected-error @below {{C4: expected `positions` exactly when the number of positions is dynamic, but the mask is '!sbp.mask<4 of 16>'}}
  %e = sbp.extend_mask %m positions %n outer 2 inner 1 : <4 of 16> to <8 of 32>
  return
}

// -----

func.func @extension_of_another_size(%m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C5: expected a result of '!sbp.mask<8 of 32>', but got '!sbp.mask<8 of 16>'}}
  %e = sbp.extend_mask %m outer 2 inner 1 : <4 of 16> to <8 of 16>
  return
}

// -----

func.func @restore_axis_out_of_range(%k: tensor<4x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C6: expected axes from 0 to 1, but got 2}}
  %x = sbp.restore %k, %m axes [2] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return
}

// -----

func.func @restore_axis_repeated(%k: tensor<4x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C6: expected distinct axes, but 0 is repeated}}
  %x = sbp.restore %k, %m axes [0, 0] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return
}

// -----

func.func @restore_without_axes(%k: tensor<4x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C6: expected at least one axis}}
  %x = sbp.restore %k, %m axes [] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return
}

// -----

func.func @keep_axis_out_of_range(%x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C6: expected axes from 0 to 1, but got 2}}
  %k = sbp.keep %x, %m axes [2] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return
}

// -----

func.func @keep_with_another_number_of_positions(%x: tensor<12x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C7: expected the masked axes of 'tensor<12x8xf32>' to have 16 positions, but they have 12}}
  %k = sbp.keep %x, %m axes [0] : tensor<12x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return
}

// -----

func.func @keep_group_with_another_number_of_positions(%x: tensor<3x4x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C7: expected the masked axes of 'tensor<3x4x8xf32>' to have 16 positions, but they have 12}}
  %k = sbp.keep %x, %m axes [0, 1] : tensor<3x4x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return
}

// -----

func.func @restore_of_another_element_type(%k: tensor<4x8xf64>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C8: expected a source of 'tensor<4x8xf32>', but got 'tensor<4x8xf64>'}}
  %x = sbp.restore %k, %m axes [0] : tensor<4x8xf64>, <4 of 16> -> tensor<16x8xf32>
  return
}

// -----

func.func @restore_of_another_shape(%k: tensor<5x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C8: expected a source of 'tensor<4x8xf32>', but got 'tensor<5x8xf32>'}}
  %x = sbp.restore %k, %m axes [0] : tensor<5x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return
}

// -----

func.func @restore_of_complex_numbers(%k: tensor<4x8xcomplex<f32>>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C8: expected elements that are integers or floats, which have a zero and a sum, but got 'tensor<16x8xcomplex<f32>>'}}
  %x = sbp.restore %k, %m axes [0] : tensor<4x8xcomplex<f32>>, <4 of 16> -> tensor<16x8xcomplex<f32>>
  return
}

// -----

func.func @restore_into_another_type(%k: tensor<4x8xf32>, %c: tensor<16x9xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C8: expected `into` to be 'tensor<16x8xf32>', but got 'tensor<16x9xf32>'}}
  %x = sbp.restore %k, %m axes [0] into %c : tensor<16x9xf32> : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return
}

// -----

func.func @restore_dynamic_without_size(%k: tensor<?x8xf32>, %m: !sbp.mask<? of ?>) {
  // expected-error @below {{C9: expected 1 sizes for the dynamic masked axes, but got 0}}
  %x = sbp.restore %k, %m axes [0] : tensor<?x8xf32>, <? of ?> -> tensor<?x8xf32>
  return
}

// -----

func.func @backward_block_arguments(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C10: expected the block arguments to be the cotangents and the saved values}}
  sbp.backward "a" (%dy : tensor<16x8xf32>) mask %m : <4 of 16> axes [0] scale none {
  ^bb0(%ct: tensor<16x9xf32>):
    sbp.yield
  }
  return
}

// -----

func.func @backward_yields_another_type(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C11: expected the body to yield ('tensor<8xf32>'), but it yields ('tensor<16x8xf32>')}}
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) mask %m : <4 of 16> axes [0] scale none -> tensor<8xf32> {
  ^bb0(%ct: tensor<16x8xf32>):
    sbp.yield %ct : tensor<16x8xf32>
  }
  return
}

// -----

func.func @backward_axis_out_of_range(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C6: expected axes from 0 to 1, but got 3}}
  sbp.backward "a" (%dy : tensor<16x8xf32>) mask %m : <4 of 16> axes [3] scale none {
  ^bb0(%ct: tensor<16x8xf32>):
    sbp.yield
  }
  return
}

// -----

func.func @layer_is_no_string(%x: tensor<4xf32>) {
  // expected-error @below {{expects 'sbp.layer' to be a string, the layer's name, but it is 3}}
  %y = math.tanh %x {sbp.layer = 3} : tensor<4xf32>
  return
}

// -----

func.func @role_is_unknown(%x: tensor<4xf32>) {
  // expected-error @below {{expects 'sbp.role' to be "forward" or "backward", but it is "sideways"}}
  %y = math.tanh %x {sbp.role = "sideways"} : tensor<4xf32>
  return
}

// -----

func.func @attribute_is_unknown(%x: tensor<4xf32>) {
  // expected-error @below {{has an unknown attribute 'sbp.color'}}
  %y = math.tanh %x {sbp.color = "red"} : tensor<4xf32>
  return
}

// -----

// expected-error @below {{expects 'sbp.exact_activations' to be an array of dictionaries, but it is 3}}
func.func @record_is_no_list() attributes {sbp.exact_activations = 3} {
  return
}

// -----

// expected-error @below {{expects entry #1 of 'sbp.exact_activations' to have 'type', a ranked tensor type, but it is f32}}
func.func @record_of_no_tensor() attributes {sbp.exact_activations = [
    {layer = "a", source = "m.py:1", type = tensor<4xf32>}, {layer = "a", source = "m.py:1", type = f32}]} {
  return
}

// -----

// expected-error @below {{expects entry #0 of 'sbp.whole_activations' to have 'user', a string}}
func.func @record_without_user() attributes {sbp.whole_activations = [
    {layer = "a", source = "m.py:1", type = tensor<4xf32>}]} {
  return
}

// -----

// expected-error @below {{expects entry #0 of 'sbp.launches' to have 'flops', an integer}}
func.func @launch_record_without_flops() attributes {sbp.launches = [
    {kernel = "k", layer = "", source = "", element = "f32", launches = 1, bytes_read = 4, bytes_written = 4}]} {
  return
}

// -----

// expected-error @below {{expects 'sbp.launch_cost' to be an array<i64> of the bytes read, the bytes written and the operations, but it is array<i64: 1, 2>}}
func.func @launch_cost_of_two_numbers() attributes {sbp.launch_cost = array<i64: 1, 2>} {
  return
}

// -----

// expected-error @below {{expects entry #0 of 'sbp.planned_layers' to be a dictionary, but it is "a"}}
func.func @plan_record_is_no_dictionary() attributes {sbp.planned_layers = ["a"]} {
  return
}

// -----

// expected-error @below {{expects 'sbp.primal_results' to be array<i64>, but it is [0]}}
func.func @primal_results_are_no_numbers() attributes {sbp.primal_results = [0]} {
  return
}

// -----

// expected-error @below {{expects 'sbp.pair' to be array<i64: primal results, cotangents>, no more than the function's results and arguments, but it is array<i64: 1, 3>}}
func.func @pair_of_too_many_cotangents(%x: tensor<4xf32>) -> tensor<4xf32> attributes {sbp.pair = array<i64: 1, 3>} {
  return %x : tensor<4xf32>
}

// -----

func.func @c2_keep_above_one(%seed: i64, %step: i64, %n: index) {
  // expected-error @below {{C2: expected a `keep` ratio in (0, 1], but got 1.5}}
  %m = sbp.keep_mask "a", <uniform> seed %seed step %step positions %n {keep = 1.5 : f64} : <? of ?>
  return
}

// -----

func.func @c3_fixed_of_dynamic_positions(%seed: i64, %step: i64, %n: index) {
  // expected-error @below {{C3: fixed indices need a static number of positions, but the mask is '!sbp.mask<2 of ?>'}}
  %m = sbp.keep_mask "a", <fixed, [0, 3]> seed %seed step %step positions %n : <2 of ?>
  return
}

// -----

func.func @c4_inner_of_zero(%m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C4: expected `outer` and `inner` of at least 1, but got 2 and 0}}
  %e = sbp.extend_mask %m outer 2 inner 0 : <4 of 16> to <8 of 32>
  return
}

// -----

func.func @c14_call_below_zero(%seed: i64, %step: i64) {
  // expected-error @below {{C14: expected a `call` of at least 0, but got -1}}
  %m = sbp.keep_mask "a" call -1, <uniform> seed %seed step %step : <4 of 16>
  return
}

// -----

func.func @c14_backward_of_a_call_below_zero(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C14: expected a `call` of at least 0, but got -2}}
  sbp.backward "a" call -2 (%dy : tensor<16x8xf32>) mask %m : <4 of 16> axes [0] scale none {
  ^bb0(%ct: tensor<16x8xf32>):
    sbp.yield
  }
  return
}

// -----

func.func @c15_always_with_fixed_indices(%seed: i64, %step: i64) {
  // expected-error @below {{C15: expected no `always` with a fixed sampler, whose indices are all that is kept}}
  %m = sbp.keep_mask "a", <fixed, [0, 3]> always [0] seed %seed step %step : <2 of 16>
  return
}

// -----

func.func @c15_always_nothing(%seed: i64, %step: i64) {
  // expected-error @below {{C15: expected at least one position in `always`}}
  %m = sbp.keep_mask "a", <uniform> always [] seed %seed step %step : <4 of 16>
  return
}

// -----

func.func @c15_always_below_zero(%seed: i64, %step: i64) {
  // expected-error @below {{C15: expected `always` positions from 0 on, but got -1}}
  %m = sbp.keep_mask "a", <uniform> always [-1, 3] seed %seed step %step : <4 of 16>
  return
}

// -----

func.func @c15_always_repeated(%seed: i64, %step: i64) {
  // expected-error @below {{C15: expected sorted `always` positions without repeats, but 3 follows 3}}
  %m = sbp.keep_mask "a", <grid> always [3, 3] seed %seed step %step : <4 of 16>
  return
}

// -----

func.func @c15_always_out_of_range(%seed: i64, %step: i64) {
  // expected-error @below {{C15: expected `always` positions below 16, but got 16}}
  %m = sbp.keep_mask "a", <block> always [0, 16] seed %seed step %step : <4 of 16>
  return
}

// -----

func.func @c15_always_more_than_kept(%seed: i64, %step: i64) {
  // expected-error @below {{C15: expected at most 2 `always` positions, but got 3}}
  %m = sbp.keep_mask "a", <uniform> always [0, 1, 2] seed %seed step %step : <2 of 16>
  return
}

// -----

func.func @c16_complex_cotangent(%dy: tensor<16xcomplex<f32>>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C16: expected cotangents of floating-point elements, but got 'tensor<16xcomplex<f32>>'}}
  sbp.backward "a" (%dy : tensor<16xcomplex<f32>>) mask %m : <4 of 16> axes [0] scale none {
  ^bb0(%ct: tensor<16xcomplex<f32>>):
    sbp.yield
  }
  return
}

// -----

func.func @c16_integer_cotangent(%dy: tensor<16xi32>, %m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C16: expected cotangents of floating-point elements, but got 'tensor<16xi32>'}}
  sbp.backward "a" (%dy : tensor<16xi32>) mask %m : <4 of 16> axes [0] scale unbiased {
  ^bb0(%ct: tensor<16xi32>):
    sbp.yield
  }
  return
}

// -----

// expected-error @below {{expects 'sbp.counters' to be an array of "seed", "step" and "shard" for the last arguments, which are i64, but it is ["epoch"]}}
func.func @counter_of_an_unknown_name(%n: i64) attributes {sbp.counters = ["epoch"]} {
  return
}

// -----

// expected-error @below {{expects 'sbp.counters' to be an array of "seed", "step" and "shard" for the last arguments, which are i64, but it is ["seed", "step"]}}
func.func @counter_of_another_type(%x: i32, %n: i64) attributes {sbp.counters = ["seed", "step"]} {
  return
}

// -----

// expected-error @below {{expects 'sbp.counters' to be an array of "seed", "step" and "shard" for the last arguments, which are i64, but it is ["seed", "step"]}}
func.func @more_counters_than_arguments(%n: i64) attributes {sbp.counters = ["seed", "step"]} {
  return
}

// -----

func.func @c10_no_cotangent(%m: !sbp.mask<4 of 16>) {
  // expected-error @below {{C10: expected at least one cotangent}}
  "sbp.backward"(%m) <{layer = "a", axes = array<i64: 0>, scale = #sbp<scale none>, operandSegmentSizes = array<i32: 0, 0, 1>}> ({
    sbp.yield
  }) : (!sbp.mask<4 of 16>) -> ()
  return
}

// -----

func.func @mark_without_a_layer(%x: tensor<16x8xf32>) {
  // expected-error @below {{C12: expected the name of a layer, but got ""}}
  %y = sbp.layer_output "" %x : tensor<16x8xf32>
  return
}

// -----

func.func @mark_of_a_negative_call(%x: tensor<16x8xf32>) {
  // expected-error @below {{C12: expected a call number of at least 0, but got -1}}
  %y = sbp.layer_cotangent "block0" call -1 %x : tensor<16x8xf32>
  return
}

// -----

func.func @mark_axis_out_of_range(%x: tensor<16x8xf32>) {
  // expected-error @below {{C13: expected axes of 'tensor<16x8xf32>', below 2, but got 2}}
  %y = sbp.layer_input "block0" %x axes [0, 2] : tensor<16x8xf32>
  return
}

// -----

func.func @mark_axis_repeated(%x: tensor<16x8xf32>) {
  // expected-error @below {{C13: expected distinct axes, but 1 is repeated}}
  %y = sbp.layer_input_cotangent "block0" %x axes [1, 1] : tensor<16x8xf32>
  return
}

// -----

func.func @c17_block_arguments_are_the_operands(%x: memref<8xf32>) {
  // expected-error @below {{C17: expected the first block arguments to be the operands ('memref<8xf32>'), but they are ('memref<4xf32>')}}
  sbp.row_kernel rows 8 (%x : memref<8xf32>) {
  ^bb0(%a: memref<4xf32>):
  }
  return
}

// -----

func.func @c17_row_buffers_are_memrefs(%x: memref<8xf32>) {
  // expected-error @below {{C17: expected row buffers, the block arguments behind the operands, to be memrefs of static sizes, but got 'index'}}
  sbp.row_kernel rows 8 (%x : memref<8xf32>) {
  ^bb0(%a: memref<8xf32>, %t: index):
  }
  return
}

// -----

func.func @c18_other_operations_in_a_row_kernel(%x: memref<8xf32>, %y: memref<8xf32>) {
  // expected-error @below {{C18: expected linalg.generic operations on buffers, views and constants, but got 'memref.copy'}}
  sbp.row_kernel rows 8 (%x, %y : memref<8xf32>, memref<8xf32>) {
  ^bb0(%a: memref<8xf32>, %b: memref<8xf32>):
    // expected-note @below {{the operation}}
    memref.copy %a, %b : memref<8xf32> to memref<8xf32>
  }
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>

func.func @c19_loops_of_another_number_of_rows(%x: memref<8x4xf32>) {
  // expected-error @below {{C19: expected leading parallel loops of 16 steps together, but those of an operation have 32}}
  sbp.row_kernel rows 16 (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<8x4xf32>):
    // expected-note @below {{the operation}}
    linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%a : memref<8x4xf32>) {
    ^bb0(%out: f32):
      %e = math.exp %out : f32
      linalg.yield %e : f32
    }
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

func.func @c20_written_operand_is_given_twice(%x: memref<8xf32>) {
  // expected-error @below {{C20: expected what is written to be given once, but operands 0 and 1 are the same}}
  sbp.row_kernel rows 8 (%x, %x : memref<8xf32>, memref<8xf32>) {
  ^bb0(%a: memref<8xf32>, %b: memref<8xf32>):
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : memref<8xf32>) outs(%b : memref<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  return
}

// -----

#maps = affine_map<(i, j, k) -> (i, j)>

func.func @c20_factor_is_written(%x: memref<8x8xf32>, %y: memref<8x8xf32>) {
  // expected-error @below {{C20: expected what is written to be given once, but operands 1 and 2 are the same}}
  sbp.contract ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>) outs(%y : memref<8x8xf32>) indexing_maps [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, #maps]
  return
}

// -----

func.func @c21_no_loop_over_batches(%x: memref<8x4xf32>) {
  // expected-error @below {{C21: expected sizes of at least one loop over batches, each at least 1}}
  sbp.batch_kernel sizes [] slices [affine_map<() -> (0, 0)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<8x4xf32, strided<[4, 1]>>):
  }
  return
}

// -----

func.func @c21_a_slice_per_operand(%x: memref<8x4xf32>) {
  // expected-error @below {{C21: expected a map of `slices` for each of 1 operands, but got 0}}
  sbp.batch_kernel sizes [8] slices [] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<8x4xf32, strided<[4, 1]>>):
  }
  return
}

// -----

func.func @c21_slice_of_another_rank(%x: memref<8x4xf32>) {
  // expected-error @below {{C21: expected a slice from 1 loops to the 2 dimensions of 'memref<8x4xf32>', but got affine_map<(d0) -> (d0)>}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<1x4xf32, strided<[4, 1]>>):
  }
  return
}

// -----

func.func @c21_slice_that_starts_elsewhere(%x: memref<8x4xf32>) {
  // expected-error @below {{C21: expected a slice to start at a loop or at 0, but got affine_map<(d0) -> (d0, 1)>}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b, 1)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<1x4xf32, strided<[4, 1]>>):
  }
  return
}

// -----

func.func @c21_loop_of_another_size(%x: memref<8x4xf32>) {
  // expected-error @below {{C21: expected each loop to select at most one dimension, which has its size, but affine_map<(d0) -> (0, d0)> does not in 'memref<8x4xf32>'}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (0, b)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<8x1xf32, strided<[4, 1]>>):
  }
  return
}

// -----

func.func @c22_block_arguments_are_the_slices(%x: memref<8x4xf32>) {
  // expected-error @below {{C22: expected the block arguments to be the slices ('memref<1x4xf32, strided<[4, 1]>>'), but they are ('memref<1x4xf32>')}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b, 0)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<1x4xf32>):
  }
  return
}

// -----

func.func @c22_strides_known_at_run_time(%x: memref<8x4xf32, strided<[?, 1]>>) {
  // expected-error @below {{C22: expected operands with static strides}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b, 0)>] (%x : memref<8x4xf32, strided<[?, 1]>>) {
  ^bb0(%a: memref<1x4xf32, strided<[?, 1]>>):
  }
  return
}

// -----

func.func @c23_other_operations_in_a_batch(%x: memref<8x4xf32>) {
  // expected-error @below {{C23: expected linalg operations on buffers, sbp.row_kernel, sbp.contract, views, constants, allocations and frees, but got 'memref.copy'}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b, 0)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<1x4xf32, strided<[4, 1]>>):
    // expected-note @below {{the operation}}
    memref.copy %a, %a : memref<1x4xf32, strided<[4, 1]>> to memref<1x4xf32, strided<[4, 1]>>
  }
  return
}

// -----

func.func @c23_allocation_that_is_not_freed(%x: memref<8x4xf32>) {
  // expected-error @below {{C23: expected what the body allocates to be freed in it, but 'memref<1x4xf32>' is not}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b, 0)>] (%x : memref<8x4xf32>) {
  ^bb0(%a: memref<1x4xf32, strided<[4, 1]>>):
    %t = memref.alloc() : memref<1x4xf32>
  }
  return
}

// -----

func.func @c24_number_of_maps(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %z: memref<8x8xf32>) {
  // expected-error @below {{C24: expected 3 indexing maps, but got 1}}
  sbp.contract ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>) outs(%z : memref<8x8xf32>) indexing_maps [affine_map<(i, j, k) -> (i, k)>]
  return
}

// -----

func.func @c24_subscript_that_is_not_linear(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %z: memref<8x8xf32>) {
  // expected-error @below {{C24: expected a subscript for each dimension of 'memref<8x8xf32>', linear in 3 loops, but got affine_map<(d0, d1, d2) -> (d0 floordiv 2, d2)>}}
  sbp.contract ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>) outs(%z : memref<8x8xf32>) indexing_maps [affine_map<(i, j, k) -> (i floordiv 2, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>]
  return
}

// -----

func.func @c24_loop_without_a_size(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %z: memref<8x8xf32>) {
  // expected-error @below {{C24: expected each loop alone as a subscript, which says its size, but loop 2 is none}}
  sbp.contract ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>) outs(%z : memref<8x8xf32>) indexing_maps [affine_map<(i, j, k) -> (i, 2 * k)>, affine_map<(i, j, k) -> (i + k, j)>, affine_map<(i, j, k) -> (i, j)>]
  return
}

// -----

func.func @c25_factors_of_two_types(%x: memref<8x8xf32>, %y: memref<8x8xf64>, %z: memref<8x8xf64>) {
  // expected-error @below {{C25: expected factors of one floating-point type and an output of that or a wider one}}
  sbp.contract ins(%x, %y : memref<8x8xf32>, memref<8x8xf64>) outs(%z : memref<8x8xf64>) indexing_maps [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>]
  return
}

// -----

func.func @c25_integers(%x: memref<8x8xi32>, %y: memref<8x8xi32>, %z: memref<8x8xi32>) {
  // expected-error @below {{C25: expected factors of one floating-point type}}
  sbp.contract ins(%x, %y : memref<8x8xi32>, memref<8x8xi32>) outs(%z : memref<8x8xi32>) indexing_maps [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>]
  return
}

// -----

func.func @c26_no_window(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %z: memref<8x8xf32>) {
  // expected-error @below {{C26: expected one or two windows, subscripts of the input that two loops share, but got 0}}
  sbp.convolve ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>) outs(%z : memref<8x8xf32>) indexing_maps [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>] low [0, 0]
  return
}

// -----

func.func @c26_zeros_for_each_dimension(%x: memref<8x16xf32>, %w: memref<3x16xf32>, %y: memref<6x16xf32>) {
  // expected-error @below {{C26: expected `low` to be a number of at least 0 for each dimension of 'memref<8x16xf32>'}}
  sbp.convolve ins(%x, %w : memref<8x16xf32>, memref<3x16xf32>) outs(%y : memref<6x16xf32>) indexing_maps [affine_map<(y, c, i) -> (y + i, c)>, affine_map<(y, c, i) -> (i, c)>, affine_map<(y, c, i) -> (y, c)>] low [0]
  return
}

// -----

func.func @c27_doubles(%x: memref<8x16xf64>, %w: memref<3x16xf64>, %y: memref<6x16xf64>) {
  // expected-error @below {{C27: expected elements of f32, but got 'memref<8x16xf64>'}}
  sbp.convolve ins(%x, %w : memref<8x16xf64>, memref<3x16xf64>) outs(%y : memref<6x16xf64>) indexing_maps [affine_map<(y, c, i) -> (y + i, c)>, affine_map<(y, c, i) -> (i, c)>, affine_map<(y, c, i) -> (y, c)>] low [0, 0]
  return
}

// -----

func.func @c28_more_positions_than_keys(%k: memref<4xi32>, %p: memref<8xindex>) {
  // expected-error @below {{C28: expected a row of i32 or i64 keys of at least `bits` bits, and a row of no more index positions, but got 32 bits, 'memref<4xi32>' and 'memref<8xindex>'}}
  sbp.select_smallest bits 32 ins(%k : memref<4xi32>) outs(%p : memref<8xindex>)
  return
}

// -----

func.func @c28_bits(%k: memref<16xi32>, %p: memref<8xindex>) {
  // expected-error @below {{C28: expected a row of i32 or i64 keys}}
  sbp.select_smallest bits 33 ins(%k : memref<16xi32>) outs(%p : memref<8xindex>)
  return
}

// -----

// expected-error @below {{expects 'sbp.launch' to be an #sbp.row_launch or #sbp.batch_launch, but it is 3 : i64}}
func.func private @launch_of_a_number(memref<8xf32>) attributes {sbp.launch = 3 : i64}

// -----

// expected-error @below {{expects 'sbp.kernel' to be a unit attribute, but it is 3 : i64}}
func.func private @kernel_number_three(memref<8xf32>) attributes {sbp.kernel = 3 : i64}

// -----

// expected-error @below {{expected rows, cost and multiple of at least 1, but got 0, 1 and 1}}
func.func private @launch_of_no_row(memref<8xf32>) attributes {sbp.launch = #sbp.row_launch<@f, rows = 0, cost = 1, multiple = 1>}

// -----

// expected-error @below {{expected a stride per loop for each argument, but got 3 for 2 loops}}
func.func private @launch_of_odd_strides(memref<8xf32>) attributes {sbp.launch = #sbp.batch_launch<@f, sizes = [2, 2], strides = [1, 2, 3]>}
