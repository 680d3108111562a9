"""PTX that the emulator does not know is an error with its line and text, and
what a driver refuses is refused."""

import ctypes as C

from cuda import Buffer, CudaError, Module, call, in_child, kernel

wrong = count = 0


def expect(name, run, status, message, **environment):
    global wrong, count
    count += 1
    got, text = in_child(run, **environment)
    if got != status or message not in text or text.count("error") > 1:
        wrong += 1
        print("%s: status %d: %s" % (name, got, text))


REGISTERS = """.reg .b32 %r<9>; .reg .b64 %rd<9>; .reg .pred %p<4>;
.reg .f32 %f<4>;
"""


def load(body, **options):
    return lambda: Module(kernel("k", ["b64 x"], REGISTERS + body + "\nret;",
                                 **options))


# --- Instructions, modifiers, operands ---------------------------------------

LINE = "error: PTX line 12: the emulator does not know this instruction: %s\n"
for text in (
        "frobnicate.b32 %r1, %r2;", "add.f32x2 %rd1, %rd2, %rd3;",
        "add.rn.f32.oob %f1, %f2, %f3;", "min.f32 %f1, %f2, %f3, %f1;",
        "cvt.rn.satfinite.e4m3x2.f32 %r1, %f1, %f2;",
        "cvt.rs.f16x2.f32 %r1, %f1, %f2, %r2;", "tex.2d.v4.f32.s32 %r1, %r2;",
        "mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64 {%rd1}, {%rd1}, "
        "{%rd1}, {%rd1};",
        "mma.sp.sync.aligned.m16n8k32.row.col.f32.f16.f16.f32 {%r1}, {%r1}, "
        "{%r1}, {%r1}, %r1, 0;",
        "wgmma.mma_async.sync.aligned.m64n8k32.f32.e4m3.e4m3 {%r1}, %rd1, "
        "%rd2, 1, 1, 1;",
        "cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx"
        "::bytes [%r1], [%rd1, {%r1, %r2}], [%r3];",
        "mbarrier.arrive.expect_tx.shared.b64 _, [%r1], 16;",
        "tcgen05.wait::ld.sync.aligned;", "barrier.cluster.arrive;",
        "shfl.down.b32 %r1, %r2, 1, 31;", "vote.all.pred %p1, %p2;",
        "redux.sync.add.f32 %r1, %r2, -1;",
        "ld.global.mmio.b32 %r1, [%rd1];",
        "atom.global.add.v2.f32 {%f1, %f2}, [%rd1], {%f1, %f2};"):
    expect(text, load(text), 3, LINE % text.rstrip(";"))
expect("a missing operand", load("add.s32 %r1;"), 3,
       "error: PTX line 12: the emulator does not know this instruction")
expect("no label", load("bra NOWHERE;"), 3,
       "error: PTX line 12: there is no label NOWHERE: bra NOWHERE")
expect("a call through a register", load("call (%r1), %rd1, (%r2), F;"), 3,
       "error: PTX line 12: a call through a register")
expect("a directive", load("ret;", shared=".alias a, b;"), 3,
       "error: PTX line 4: the emulator does not know this directive: "
       ".alias a, b")
expect("a variable", load("ret;", shared=".global .texref t;"), 3,
       "error: PTX line 4: the emulator does not know this variable")
expect("an address as initial value",
       load("ret;", shared=".global .u64 a; .global .u64 b = generic(a);"), 3,
       "error: PTX line 4: an initial value that is an address")
expect("no end", lambda: Module(".version 8.0\n.target sm_80\nfoo"), 3,
       "error: PTX line 3: a statement has no end: foo")
expect("several lines", load("\n\nadd.u32\n  %r1,\n  %r2;"), 3,
       "error: PTX line 14: the emulator does not know this instruction: "
       "add.u32   %r1,   %r2")

# --- What a driver refuses ---------------------------------------------------


def load_image(image):
    module = C.c_void_p()
    call("cuModuleLoadData", C.byref(module), image)


expect("machine code", lambda: load_image(b"\x7fELF\x02\x01"), 1,
       "error: the emulator runs PTX, not machine code\n"
       "cuModuleLoadData: CUDA_ERROR_NO_BINARY_FOR_GPU")
expect("code for a later chip", load("ret;", target="sm_100"), 1,
       "CUDA_ERROR_NO_BINARY_FOR_GPU")
expect("code for one other chip", load("ret;", target="sm_80a"), 1,
       "CUDA_ERROR_NO_BINARY_FOR_GPU")
expect("code for another chip", load("ret;", target="sm_90a"), 1,
       "CUDA_ERROR_NO_BINARY_FOR_GPU", SBP_EMU_CHIP=80)
expect("code for an earlier chip", load("ret;", target="sm_80"), 0, "")
expect("newer PTX than the driver", load("ret;", version="8.7"), 1,
       "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", SBP_EMU_DRIVER_VERSION=12040)
expect("older PTX than the driver", load("ret;", version="8.4"), 0, "",
       SBP_EMU_DRIVER_VERSION=12040)
expect("no such kernel",
       lambda: Module(kernel("k", [], "ret;")).launch("other", 1, 1), 1,
       "cuModuleGetFunction: CUDA_ERROR_NOT_FOUND")


def launch(threads, body="ret;", grid=1, **options):
    shared = options.pop("dynamic", 0)

    def run():
        Module(kernel("k", [], body, **options)).launch("k", grid, threads,
                                                        shared=shared)
    return run


INVALID = "cuLaunchKernel: CUDA_ERROR_INVALID_VALUE"
expect("too many threads", launch(1025), 1, INVALID)
expect("no thread", launch(0), 1, INVALID)
expect("no block", launch(1, grid=0), 1, INVALID)
expect("more than .maxntid", launch(256, directives=".maxntid 128, 1, 1"), 1,
       INVALID)
expect("as many as .maxntid", launch(128, directives=".maxntid 128"), 0, "")
expect("not .reqntid", launch(64, directives=".reqntid 16, 8"), 1, INVALID)
expect("shared memory beyond a block's", launch(1, dynamic=228 << 10), 1,
       "cuFuncSetAttribute: CUDA_ERROR_INVALID_VALUE")
expect("all of a block's", launch(1, dynamic=227 << 10), 0, "")


def without_attribute():
    module = Module(kernel("k", [], "ret;"))
    function = C.c_void_p()
    call("cuModuleGetFunction", C.byref(function), module.module, b"k")
    call("cuLaunchKernel", function, 1, 1, 1, 1, 1, 1, 50 << 10, None,
         (C.c_void_p * 1)(), None)


expect("48 KiB without the attribute", without_attribute, 1, INVALID)

# --- Memory ------------------------------------------------------------------


def out_of_memory():
    first = Buffer(3 << 20)
    free, total = C.c_size_t(), C.c_size_t()
    call("cuMemGetInfo_v2", C.byref(free), C.byref(total))
    print(free.value, total.value)
    Buffer((1 << 20) + 1)
    del first


expect("out of memory", out_of_memory, 1,
       "1048576 4194304\ncuMemAlloc_v2: CUDA_ERROR_OUT_OF_MEMORY",
       SBP_EMU_MEMORY=4 << 20)
buffer = Buffer(bytes(64))
HOST = "error: the host accesses device memory at"
expect("the host reads", lambda: C.string_at(buffer.pointer, 4), 3, HOST)
expect("the host writes", lambda: C.memset(buffer.pointer, 0, 4), 3, HOST)
expect("a copy of what nobody wrote", lambda: Buffer(64).read("u8"), 3,
       "error: a copy of 64 bytes to the host reads byte 0, which was never "
       "written")
expect("a copy beyond the end", lambda: buffer.write(bytes(65)), 1,
       "cuMemcpyHtoD_v2: CUDA_ERROR_INVALID_VALUE")


def free(pointer):
    call("cuMemFree_v2", C.c_uint64(pointer))


expect("freed twice", lambda: (free(buffer.pointer), free(buffer.pointer)), 1,
       "cuMemFree_v2: CUDA_ERROR_INVALID_VALUE")
expect("freed in the middle", lambda: free(buffer.pointer + 8), 1,
       "cuMemFree_v2: CUDA_ERROR_INVALID_VALUE")
expect("a null pointer is freed", lambda: free(0), 0, "")


def freed_under_way():
    stream = C.c_void_p()
    call("cuStreamCreate", C.byref(stream), 1)
    other = Buffer(bytes(64))
    call("cuMemFreeAsync", C.c_uint64(other.pointer), stream)
    call("cuMemsetD8Async", C.c_uint64(other.pointer), 1, C.c_size_t(64),
         stream)
    call("cuStreamSynchronize", stream)


expect("freed in front in the stream", freed_under_way, 3,
       "uses memory that was freed before the stream came to it")

print("%d cases, %d wrong" % (count, wrong))
