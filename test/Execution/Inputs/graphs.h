/* Two small training graphs for tests in C: a product and a layer. */
#ifndef SBP_TEST_EXECUTION_GRAPHS_H
#define SBP_TEST_EXECUTION_GRAPHS_H

/* y = 2 x, s = the sum of x. */
static const char kDouble[] =
    "func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<f32>) {\n"
    "  %two = arith.constant dense<2.0> : tensor<8xf32>\n"
    "  %zero = arith.constant dense<0.0> : tensor<f32>\n"
    "  %y = arith.mulf %x, %two : tensor<8xf32>\n"
    "  %s = linalg.reduce ins(%x : tensor<8xf32>) outs(%zero : tensor<f32>)\n"
    "      dimensions = [0] (%a: f32, %b: f32) {\n"
    "    %c = arith.addf %a, %b : f32\n"
    "    linalg.yield %c : f32\n"
    "  }\n"
    "  return %y, %s : tensor<8xf32>, tensor<f32>\n"
    "}\n";

/* y = (x w) w, for x of 16 x 16, and the step that it was told. */
static const char kProducts[] =
    "func.func @main(%x: tensor<16x16xf32>, %w: tensor<16x16xf32>,\n"
    "                %step: i64) -> (tensor<16x16xf32>, i64)\n"
    "    attributes {sbp.counters = [\"step\"]} {\n"
    "  %zero = arith.constant dense<0.0> : tensor<16x16xf32>\n"
    "  %a = linalg.matmul ins(%x, %w : tensor<16x16xf32>, tensor<16x16xf32>)\n"
    "      outs(%zero : tensor<16x16xf32>) -> tensor<16x16xf32>\n"
    "  %y = linalg.matmul ins(%a, %w : tensor<16x16xf32>, tensor<16x16xf32>)\n"
    "      outs(%zero : tensor<16x16xf32>) -> tensor<16x16xf32>\n"
    "  return %y, %step : tensor<16x16xf32>, i64\n"
    "}\n";

#endif
