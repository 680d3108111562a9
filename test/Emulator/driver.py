"""Streams, events, graphs, memory and the cache of the emulated driver."""

import ctypes as C
import os
import shutil
import subprocess
import sys
import tempfile

from cuda import (Buffer, CudaError, Module, call, driver, in_child, kernel,
                  pack)

wrong = count = 0


def check(name, got, want):
    global wrong, count
    count += 1
    if got != want:
        wrong += 1
        print("%s: got %s, expected %s" % (name, got, want))


ADD = kernel("add", ["b64 x", "b32 n"], """
  .reg .b32 %r<4>; .reg .b64 %rd<3>; .reg .b32 %n;
  ld.param.b64 %rd1, [x]; ld.param.b32 %n, [n];
  mov.u32 %r1, %tid.x; mad.wide.u32 %rd2, %r1, 4, %rd1;
  ld.global.b32 %r2, [%rd2]; add.u32 %r2, %r2, %n;
  st.global.b32 [%rd2], %r2; ret;""")
SIZE = C.c_size_t(16)
module = Module(ADD)


def new_stream():
    stream = C.c_void_p()
    call("cuStreamCreate", C.byref(stream), 1)
    return stream


def new_event():
    event = C.c_void_p()
    call("cuEventCreate", C.byref(event), 2)
    return event


def pinned(values):
    pointer = C.c_void_p()
    call("cuMemHostAlloc", C.byref(pointer), SIZE, 0)
    array = (C.c_uint32 * 4).from_address(pointer.value)
    array[:] = values
    return array


def address(buffer):
    return C.c_uint64(buffer.pointer)


# --- A stream runs only when something waits for it --------------------------

stream, other = new_stream(), new_stream()
x = Buffer(pack("u32", [1, 2, 3, 4]))
result = pinned([0] * 4)
module.launch("add", 1, 4, x, 10, stream=stream)
call("cuMemcpyDtoHAsync_v2", result, address(x), SIZE, stream)
check("before the synchronization", list(result), [0] * 4)
call("cuStreamSynchronize", other)
check("after that of another stream", list(result), [0] * 4)
call("cuStreamSynchronize", stream)
check("after its own", list(result), [11, 12, 13, 14])

# Page-locked memory is read when the stream comes to it, pageable at once.
source, copied = pinned([5] * 4), (C.c_uint32 * 4)(5, 5, 5, 5)
y = Buffer(16)
call("cuMemcpyHtoDAsync_v2", address(x), source, SIZE, stream)
call("cuMemcpyHtoDAsync_v2", address(y), copied, SIZE, stream)
source[0] = copied[0] = 6
call("cuStreamSynchronize", stream)
check("page-locked source", x.read("u32"), [6, 5, 5, 5])
check("pageable source", y.read("u32"), [5, 5, 5, 5])

# The second stream waits for the first by an event, which may go meanwhile.
event = new_event()
module.launch("add", 1, 4, x, 1, stream=stream)
call("cuEventRecord", event, stream)
call("cuStreamWaitEvent", other, event, 0)
call("cuMemcpyDtoDAsync_v2", address(y), address(x), SIZE, other)
call("cuEventDestroy_v2", event)
call("cuStreamSynchronize", other)
check("after an event", y.read("u32"), [7, 6, 6, 6])
event = new_event()
module.launch("add", 1, 4, x, 1, stream=stream)
call("cuEventRecord", event, stream)
call("cuEventSynchronize", event)
check("cuEventSynchronize", x.read("u32"), [8, 7, 7, 7])

# --- Graphs ------------------------------------------------------------------


def begin(mode=0):
    call("cuStreamBeginCapture_v2", stream, mode)


def end():
    graph = C.c_void_p()
    call("cuStreamEndCapture", stream, C.byref(graph))
    return graph


status = C.c_int()
call("cuStreamIsCapturing", stream, C.byref(status))
check("no capture", status.value, 0)
begin()
call("cuStreamIsCapturing", stream, C.byref(status))
check("a capture", status.value, 1)
module.launch("add", 1, 4, x, 1, stream=stream)
event = new_event()
call("cuEventRecord", event, stream)
call("cuStreamWaitEvent", other, event, 0)  # joins the capture
call("cuMemcpyDtoDAsync_v2", address(y), address(x), SIZE, other)
call("cuEventRecord", event, other)
call("cuStreamWaitEvent", stream, event, 0)
call("cuMemsetD32Async", address(x), 40, C.c_size_t(1), stream)
graph, number = end(), C.c_size_t()
check("a capture runs nothing", x.read("u32"), [8, 7, 7, 7])
call("cuGraphGetNodes", graph, None, C.byref(number))
check("nodes", number.value, 3)
executable = C.c_void_p()
call("cuGraphInstantiateWithFlags", C.byref(executable), graph,
     C.c_ulonglong(0))
call("cuGraphDestroy", graph)
for turn in range(3):
    values = [100 * turn, 1, 2, 3]
    x.write(pack("u32", values))
    call("cuGraphLaunch", executable, stream)
    call("cuStreamSynchronize", stream)
    check("launch %d" % turn, (y.read("u32"), x.read("u32")),
          ([v + 1 for v in values], [40, 2, 3, 4]))


def refused(name, *arguments, text=""):
    begin()
    try:
        call(name, *arguments)
        print("accepted")
    except CudaError as error:
        print(error)
    try:
        end()
    except CudaError as error:
        print(error)


pointer = C.c_uint64()
for name, arguments, of in (
        ("cuStreamSynchronize", (stream,), ""), ("cuCtxSynchronize", (), ""),
        ("cuMemAlloc_v2", (C.byref(pointer), SIZE), "cuMemAlloc"),
        ("cuMemAllocAsync", (C.byref(pointer), SIZE, stream), ""),
        ("cuMemFree_v2", (address(y),), "cuMemFree"),
        ("cuMemFreeAsync", (address(y), stream), ""),
        ("cuMemcpyDtoH_v2", (result, address(x), SIZE), "cuMemcpyDtoH"),
        ("cuStreamQuery", (stream,), ""),
        ("cuModuleUnload", (module.module,), "")):
    check("%s in a capture" % name,
          in_child(lambda: refused(name, *arguments)),
          (0, "error: %s while a stream is captured\n"
           "%s: CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED\n"
           "cuStreamEndCapture: CUDA_ERROR_STREAM_CAPTURE_INVALIDATED\n"
           % (of or name, name)))
check("work of another stream", in_child(
    lambda: (begin(), call("cuStreamSynchronize", other), end())), (0, ""))

# --- Memory ------------------------------------------------------------------

pool, value = C.c_void_p(), C.c_uint64()
call("cuDeviceGetDefaultMemPool", C.byref(pool), 0)


def pool_attribute(attribute):
    call("cuMemPoolGetAttribute", pool, attribute, C.byref(value))
    return value.value


before = pool_attribute(7)
call("cuMemPoolSetAttribute", pool, 8, C.byref(C.c_uint64(0)))
call("cuMemAllocAsync", C.byref(pointer), C.c_size_t(5000), stream)
check("used", pool_attribute(7), before + 5000)
call("cuMemFreeAsync", pointer, stream)
check("freed when the stream comes to it", pool_attribute(7), before + 5000)
call("cuStreamSynchronize", stream)
check("freed", pool_attribute(7), before)
check("peak", pool_attribute(8), before + 5000)
call("cuMemsetD8_v2", address(x), 7, C.c_size_t(4))
call("cuMemsetD16_v2", C.c_uint64(x.pointer + 4), 0x102, C.c_size_t(2))
call("cuMemcpyDtoD_v2", C.c_uint64(x.pointer + 8), address(x), C.c_size_t(8))
check("cuMemset", x.read("u32"), [0x07070707, 0x01020102] * 2)
call("cuMemcpyAsync", C.c_uint64(C.addressof(result)), address(x), SIZE, stream)
call("cuStreamSynchronize", stream)
check("cuMemcpyAsync", list(result), [0x07070707, 0x01020102] * 2)
# A kernel may use page-locked memory as it is.
module.launch("add", 1, 4, C.c_uint64(C.addressof(source)), 1)
check("page-locked memory in a kernel", list(source), [7, 6, 6, 6])
kind = C.c_int()
for name, at, want in (("device", x.pointer, 2),
                       ("host", C.addressof(source), 1)):
    call("cuPointerGetAttribute", C.byref(kind), 2, C.c_uint64(at))
    check("kind of memory: " + name, kind.value, want)
both = (C.c_uint * 2)(7, 7)
for name, at, want in (("device", x.pointer, 2),
                       ("host", C.addressof(source), 1),
                       ("no memory of CUDA's", C.addressof(both), 0)):
    call("cuPointerGetAttributes", 2, (C.c_int * 2)(2, 9),
         (C.c_void_p * 2)(C.addressof(both), C.addressof(both) + 4),
         C.c_uint64(at))
    check("attributes: " + name, list(both), [want, 0])

# --- Names, modules ----------------------------------------------------------

for name in ("cuMemAlloc", "cuLaunchKernel", "cuGraphInstantiate"):
    found = C.c_void_p()
    call("cuGetProcAddress_v2", name.encode(), C.byref(found), 12000,
         C.c_uint64(0), None)
    check("cuGetProcAddress " + name, bool(found.value), True)
text = C.c_char_p()
call("cuGetErrorString", 2, C.byref(text))
check("cuGetErrorString", text.value, b"out of memory")
COUNTER = kernel("next", ["b64 x"], """
  .reg .b32 %r<3>; .reg .b64 %rd<2>; ld.param.b64 %rd1, [x];
  ld.global.b32 %r1, [counter]; add.u32 %r1, %r1, 1;
  st.global.b32 [counter], %r1; st.global.b32 [%rd1], %r1; ret;""",
                 ".visible .global .align 4 .u32 counter = 5;")
first, second = Module(COUNTER), Module(COUNTER)
seen = []
for each in (first, first, second, first):
    each.launch("next", 1, 1, x)
    seen.append(x.read("u32")[0])
check("variables of two modules", seen, [6, 7, 6, 8])
size = C.c_size_t()
call("cuModuleGetGlobal_v2", C.byref(pointer), C.byref(size), first.module,
     b"counter")
call("cuMemcpyDtoH_v2", result, pointer, size)
check("cuModuleGetGlobal", (size.value, result[0]), (4, 8))

# --- Orders ------------------------------------------------------------------

# Each thread takes a number: who came first depends on the seed only.
TICKET = kernel("ticket", ["b64 x", "b64 next"], """
  .reg .b32 %r<4>; .reg .b64 %rd<4>; ld.param.b64 %rd1, [x];
  ld.param.b64 %rd2, [next]; mov.u32 %r1, %tid.x; mov.u32 %r2, %ctaid.x;
  mad.lo.u32 %r1, %r2, 64, %r1; mad.wide.u32 %rd3, %r1, 4, %rd1;
  bar.sync 0; atom.global.add.u32 %r2, [%rd2], 1;
  st.global.b32 [%rd3], %r2; ret;""")
tickets = Module(TICKET)


def order(seed):
    os.environ["SBP_EMU_SEED"] = str(seed)
    numbers = Buffer(4 * 256)
    tickets.launch("ticket", 4, 64, numbers, Buffer(bytes(4)))
    del os.environ["SBP_EMU_SEED"]
    return numbers.read("u32")


orders = [order(seed) for seed in (0, 1, 2, 1)]
check("all come", all(sorted(o) == list(range(256)) for o in orders), True)
check("a seed is an order", (orders[1] == orders[3], orders[1] == orders[2],
                             orders[0] == orders[1]), (True, False, False))
check("blocks come in any order too",
      sorted(orders[2], key=lambda n: n // 64) == orders[2], False)

# --- Counters ----------------------------------------------------------------

COUNTED = kernel("counted", ["b64 x"], """
  .reg .b32 %r<9>; .reg .b64 %rd<4>; .shared .align 128 .b8 s[4096];
  ld.param.b64 %rd1, [x]; mov.u32 %r1, %tid.x; mov.u32 %r5, s;
  mad.wide.u32 %rd2, %r1, 4, %rd1;
  ld.global.b32 %r2, [%rd2];
  mad.wide.u32 %rd3, %r1, 64, %rd1;
  ld.global.b32 %r3, [%rd3];
  ld.global.b32 %r4, [%rd1];
  mad.lo.u32 %r6, %r1, 128, %r5;
  st.shared.b32 [%r6], %r2;
  mad.lo.u32 %r6, %r1, 4, %r5; bar.warp.sync -1;
  st.shared.b32 [%r6], %r2;
  bar.warp.sync -1; ld.shared.b32 %r2, [%r5];
  ret;""")


def count_accesses():
    Module(COUNTED).launch("counted", 2, 32, Buffer(bytes(2048)))


check("counters", in_child(count_accesses, SBP_EMU_COUNT=1), (0, """\
counts: kernel counted, grid 2 x 1 x 1, block 32
counts:   line 16: global read: 32.00 sectors a request, 4.00 would do
counts:   line 19: shared write: 32.00 passes a request, 1.00 would do
counts:   global: 74 sectors of 32 bytes, 18 would do
counts:   shared: 68 passes, 6 would do
"""))

# --- The cache ---------------------------------------------------------------

cache = tempfile.mkdtemp()
try:
    environment = dict(os.environ, SBP_EMU_CACHE=cache)
    code = ("from cuda import *; b = Buffer(bytes(4)); "
            "Module(%r).launch('add', 1, 1, b, 3); print(b.read('u32'))" % ADD)
    run = lambda: subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE,
        cwd=os.path.dirname(os.path.abspath(__file__)))
    processes = [run() for _ in range(4)]  # at the same time
    texts = [process.communicate()[0] for process in processes]
    check("processes that share a cache", texts, [b"[3]\n"] * 4)
    check("files of the cache", [f[-3:] for f in os.listdir(cache)], [".so"])
    # A compiler is no longer needed.
    environment["SBP_EMU_CXX"] = "c++"
    environment["PATH"] = "/nowhere"
    check("from the cache", run().communicate()[0], b"[3]\n")
finally:
    shutil.rmtree(cache)

print("%d checks, %d wrong" % (count, wrong))
