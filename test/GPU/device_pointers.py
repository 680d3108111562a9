"""The C interface on memory of the device: on the caller's stream and context, direct and by graphs.

usage: device_pointers.py LIBSBPEXECUTION DRIVER
"""
import ctypes as c
import sys
import threading

from execution_interface import GRAPH, Run

sbp, driver = map(c.CDLL, sys.argv[1:])
sbp.sbp_error_message.restype = c.c_char_p
sbp.sbp_step_planned_peak.restype = c.c_int64


def message(status):
    return f"{status}: {sbp.sbp_error_message().decode()}" if status else "right"


def cuda(name, *arguments):
    status = getattr(driver, name)(*arguments)
    assert not status, (name, status)


def create(**values):
    options, step = c.c_void_p(), c.c_void_p()
    assert not sbp.sbp_options_create(c.byref(options))
    for name, value in values.items():
        assert not sbp.sbp_options_set(options, name.encode(), value.encode()), sbp.sbp_error_message()
    status = sbp.sbp_step_create(GRAPH, c.c_size_t(len(GRAPH)), options, c.byref(step))
    return status, step


def allocate(size):
    made = c.c_uint64()
    cuda("cuMemAlloc_v2", c.byref(made), c.c_size_t(size))
    return made.value


def write(to, data):
    cuda("cuMemcpyHtoD_v2", c.c_uint64(to), c.byref(data), c.c_size_t(c.sizeof(data)))


def read(kind, at):
    data = kind()
    cuda("cuMemcpyDtoH_v2", c.byref(data), c.c_uint64(at), c.c_size_t(c.sizeof(data)))
    return data


Vector = c.c_float * 8


class Arrays:
    """Device memory for the arguments and the results."""

    def __init__(self):
        self.x, self.n, self.y, self.m = allocate(32), allocate(8), allocate(32), allocate(8)

    def fill(self, x, n):
        write(self.x, Vector(*x))
        write(self.n, c.c_int64(n))

    def run(self, step, stream=None):
        arguments = (c.c_void_p * 2)(self.x, self.n)
        results = (c.c_void_p * 2)(self.y, self.m)
        call = Run(c.sizeof(Run), c.addressof(arguments), 2, c.addressof(results), 2, stream)
        self.status, self.peak = sbp.sbp_step_run(step, c.byref(call)), call.peak_bytes
        return self.status

    def get(self, stream=None):
        assert not self.status, message(self.status)
        cuda("cuStreamSynchronize", stream)
        return list(read(Vector, self.y))[:3], read(c.c_int64, self.m).value


def make_stream():
    stream = c.c_void_p()
    cuda("cuStreamCreate", c.byref(stream), 1)
    return stream


print("alone:", message(create(pointers="device")[0]))
cuda("cuInit", 0)
context = c.c_void_p()
cuda("cuDevicePrimaryCtxRetain", c.byref(context), 0)
cuda("cuCtxSetCurrent", context)

status, step = create(device="cuda", pointers="device")
assert not status, message(status)
arrays = Arrays()
arrays.fill((1, 2, 3), 5)
arrays.run(step)
print("default:", *arrays.get(), arrays.peak, sbp.sbp_step_planned_peak(step))
stream = make_stream()
arrays.fill((2, 3, 4), 6)
write(arrays.y, Vector(9, 9, 9))
arrays.run(step, stream)
print("not waited for:", list(read(Vector, arrays.y))[:3])
print("stream:", *arrays.get(stream))

# What is wrong with addresses, and a run that is right behind it.
host = (c.c_char * 64)()
for name, wrong in (("host", (c.addressof(host) + 15) // 16 * 16), ("null", None),
                    ("unaligned", arrays.x + 4), ("overlap", arrays.y)):
    right, arrays.x = arrays.x, wrong
    print(name + ":", message(arrays.run(step, stream)))
    arrays.x = right
arrays.run(step, stream)
print("again:", *arrays.get(stream))

# Results may replace arguments.
status, inplace = create(device="cuda", pointers="device", results="arena")
moved = Arrays()
moved.fill((1, 2, 3), 5)
moved.y = moved.x
for _ in range(3):
    moved.run(inplace, stream)
print("in place:", *moved.get(stream), moved.peak, sbp.sbp_step_planned_peak(inplace))
sbp.sbp_step_destroy(inplace)

# Graphs: six sets of addresses in turn, of which four are kept.
status, graph = create(device="cuda", pointers="device", graph="true")
print("default stream:", message(arrays.run(graph)))
sets = [Arrays() for _ in range(6)]
wrong = []
for number in range(40):
    chosen = sets[number % 6 if number < 12 else number % 3]
    chosen.fill((number, 1, 2), number)
    chosen.run(graph, stream)
    if chosen.get(stream) != ([number * number, 1, 4], 2 * number):
        wrong.append(number)
print("graphs:", wrong or "right")


# Threads, each on a stream of its own; every second one shares the step that records.
def work(number):
    cuda("cuCtxSetCurrent", context)
    mine, own = make_stream(), Arrays()
    for i in range(20):
        own.fill((number, i, 0), i)
        if own.run(graph if number % 2 else step, mine) or \
           own.get(mine) != ([number * number, i * i, 0], 2 * i):
            wrong.append((number, i))


threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("threads:", wrong or "right")

# A stream that the caller records.
recorded, executable = c.c_void_p(), c.c_void_p()
cuda("cuStreamBeginCapture_v2", stream, 2)
status = arrays.run(step, stream)
cuda("cuStreamEndCapture", stream, c.byref(recorded))
assert not status, message(status)
cuda("cuGraphInstantiateWithFlags", c.byref(executable), recorded, c.c_uint64(0))
for number in range(2):
    arrays.fill((number, 5, 6), number)
    cuda("cuGraphLaunch", executable, stream)
    print("recorded by the caller:", *arrays.get(stream))
other = make_stream()
cuda("cuStreamBeginCapture_v2", other, 2)
print("unprepared:", message(arrays.run(step, other)))
cuda("cuStreamEndCapture", other, c.byref(recorded))
for each in step, graph:
    sbp.sbp_step_destroy(each)
