"""Resident memory of this process."""

import ctypes
import gc

# glibc's malloc with these returns freed buffers to the system at once. Its
# default keeps them in a heap whose fragments made the peak of one PyTorch step
# vary between 108 and 170 MB where it needs 51; slower, so not for timing.
RETURN_FREE_PAGES = {
    "MALLOC_MMAP_THRESHOLD_": "65536",
    "MALLOC_TRIM_THRESHOLD_": "0",
}


def _status(field):
    with open("/proc/self/status") as file:
        for line in file:
            if line.startswith(field + ":"):
                return int(line.split()[1]) * 1024
    raise OSError(f"/proc/self/status has no {field}")


def growth(step):
    """Bytes by which the resident set grows at most while step() runs, or None
    where the kernel does not let the high-water mark be reset. What earlier
    work freed goes back to the kernel first: pages that were resident before
    would hide the step's own."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except OSError:
        return None
    before = _status("VmRSS")
    step()
    return _status("VmHWM") - before
