"""What the tests of the C interface on a GPU have in common: a graph, and sbp_run (include/SBP-c/Execution.h)."""
import ctypes as c

GRAPH = b"""
func.func @main(%x: tensor<8xf32>, %n: i64) -> (tensor<8xf32>, i64) {
  %y = arith.mulf %x, %x : tensor<8xf32>
  %m = arith.addi %n, %n : i64
  return %y, %m : tensor<8xf32>, i64
}"""


class Run(c.Structure):
    _fields_ = [("size", c.c_size_t), ("arguments", c.c_void_p), ("num_arguments", c.c_int64),
                ("results", c.c_void_p), ("num_results", c.c_int64), ("stream", c.c_void_p),
                ("peak_bytes", c.c_int64), ("seconds", c.c_double)]
