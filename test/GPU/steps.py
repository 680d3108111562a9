"""The C interface with device=cuda, by ctypes.

usage: steps.py LIBSBPEXECUTION FOLDER
"""
import ctypes as c
import os
import sys
import threading

from execution_interface import GRAPH, Run

sbp = c.CDLL(sys.argv[1])
sbp.sbp_error_message.restype = c.c_char_p
sbp.sbp_step_planned_peak.restype = c.c_int64


def message(status):
    return f"{status}: {sbp.sbp_error_message().decode()}" if status else "right"


def options(**values):
    made = c.c_void_p()
    assert not sbp.sbp_options_create(c.byref(made))
    for name, value in values.items():
        status = sbp.sbp_options_set(made, name.encode(), value.encode())
        if status:
            print(name, value, message(status))
    return made


def create(**values):
    step = c.c_void_p()
    return sbp.sbp_step_create(GRAPH, c.c_size_t(len(GRAPH)), options(**values), c.byref(step)), step


def run(step, x, n, y=None, stream=None):
    """The status and the results; the first goes to `y`."""
    y, m, n = y or (c.c_float * 8)(), c.c_int64(), c.c_int64(n)
    arguments = (c.c_void_p * 2)(c.addressof(x) if x else None, c.addressof(n))
    results = (c.c_void_p * 2)(c.addressof(y), c.addressof(m))
    call = Run(c.sizeof(Run), c.addressof(arguments), 2, c.addressof(results), 2, stream)
    status = sbp.sbp_step_run(step, c.byref(call))
    return status, list(y), m.value, call


def vector(*values):
    return (c.c_float * 8)(*values)


print("tpu:", *[message(create(device="tpu")[0])])
print("alone:", message(create(chip="sm_90a")[0]))
print("trace:", message(create(device="cuda", trace="true")[0]))
file = os.path.join(sys.argv[2], "step.o").encode()
for pointers in "host", "device":
    status = sbp.sbp_write_object(
        GRAPH, c.c_size_t(len(GRAPH)), options(device="cuda", pointers=pointers), file)
    print("object:", message(status), os.path.exists(file), os.path.exists(file[:-1] + b"h"))

status, step = create(device="cuda")
assert not status, message(status)
status, y, m, call = run(step, vector(1, 2, 3), 5)
print("run:", y[:4], m, call.peak_bytes, sbp.sbp_step_planned_peak(step), call.seconds > 0)
print("stream:", message(run(step, vector(1), 1, stream=1)[0]))
print("null:", message(run(step, None, 1)[0]))
x = vector(3, 4)
print("in place:", run(step, x, 1, y=x)[1][:3])

# Runs of one step wait for one another.
wrong = []


def work(number):
    for i in range(20):
        status, y, m, _ = run(step, vector(number, i), number)
        if status or y[:2] != [number * number, i * i] or m != 2 * number:
            wrong.append((number, i, y[:2], m, message(status)))


threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("threads:", wrong or "right")
sbp.sbp_step_destroy(step)

# What was loaded stays.
os.environ["SBP_CUDA_RUNTIME"] = "read once"
status, step = create(device="cuda", results="arena")
print("again:", message(status), run(step, vector(5), 6)[1:3])
sbp.sbp_step_destroy(step)
