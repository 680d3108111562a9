// Code for nvcc, whose PTX looks unlike Triton's and LLVM's: a block's sum and
// scan by shuffles, atomics, halves, double-precision functions (with carries),
// local arrays, calls. The tests read the PTX; only who changes it needs nvcc:
//
//   nvcc -ptx -arch=sm_80 -O3 cuda_kernels.cu
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__device__ float sumOfWarp(float value) {
  for (int distance = 16; distance; distance /= 2)
    value += __shfl_xor_sync(~0u, value, distance);
  return value;
}

extern "C" __global__ void sums(const float *x, float *y, int n) {
  __shared__ float parts[4];
  float sum = 0;
  for (int i = blockIdx.x * 128 + threadIdx.x; i < n; i += gridDim.x * 128)
    sum += x[i];
  sum = sumOfWarp(sum);
  if (threadIdx.x % 32 == 0)
    parts[threadIdx.x / 32] = sum;
  __syncthreads();
  if (threadIdx.x == 0)
    atomicAdd(y, (parts[0] + parts[1]) + (parts[2] + parts[3]));
}

// Exclusive prefix sums of 256 numbers: what the positions of a mask need.
extern "C" __global__ void scan(const int *x, int *y) {
  __shared__ int totals[8];
  int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  int value = x[threadIdx.x], sum = value;
  for (int distance = 1; distance < 32; distance *= 2) {
    int other = __shfl_up_sync(~0u, sum, distance);
    if (lane >= distance)
      sum += other;
  }
  if (lane == 31)
    totals[warp] = sum;
  __syncthreads();
  for (int i = 0; i < warp; ++i)
    sum += totals[i];
  y[threadIdx.x] = sum - value;
}

__device__ __noinline__ double power(double x, int n) {
  double product = 1;
  for (int i = 0; i < n; ++i)
    product *= x;
  return product;
}

extern "C" __global__ void doubles(const double *x, double *y) {
  int i = threadIdx.x;
  y[5 * i] = log(x[i]);
  y[5 * i + 1] = cbrt(x[i]);
  y[5 * i + 2] = sin(1e6 * x[i]);
  y[5 * i + 3] = exp(-x[i]);
  y[5 * i + 4] = power(x[i], i % 8);
}

extern "C" __global__ void halves(const __nv_bfloat16 *x, __nv_bfloat16 *y,
                                  __half2 *h) {
  int i = threadIdx.x;
  float local[8];
  for (int j = 0; j < 8; ++j)
    local[(i + j) & 7] = j;
  y[i] = __hfma(x[i], x[i], __float2bfloat16(local[i & 3]));
  h[i] = __hmul2(__floats2half2_rn(i, -i), __float2half2_rn(0.5f));
}

extern "C" __global__ void integers(unsigned *u) {
  unsigned i = threadIdx.x;
  unsigned odd = __ballot_sync(~0u, i & 1);
  u[8 * i] = __popc(odd);
  u[8 * i + 1] = __shfl_down_sync(~0u, i, 3);
  u[8 * i + 2] = __byte_perm(i, ~i, 0x5410);
  u[8 * i + 3] = __reduce_add_sync(~0u, i);
  u[8 * i + 4] = __funnelshift_l(i, ~i, 5);
  u[8 * i + 5] = __clz(i);
  u[8 * i + 6] = i * 0x9E3779B9u / 7 % 1000;
  u[8 * i + 7] = __match_any_sync(~0u, i / 4);
}
