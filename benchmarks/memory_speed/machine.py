"""Which processors to use, and what the machine is."""

import os
import platform


def _read(path, default=""):
    try:
        with open(path) as file:
            return file.read().strip()
    except OSError:
        return default


def pick_cpus(threads):
    """One processor of each of `threads` cores; fewer where there are fewer."""
    seen, chosen = set(), []
    for cpu in sorted(os.sched_getaffinity(0)):
        topology = f"/sys/devices/system/cpu/cpu{cpu}/topology"
        core = _read(f"{topology}/thread_siblings_list", str(cpu))
        if core not in seen and len(chosen) < threads:
            seen.add(core)
            chosen.append(cpu)
    return chosen


def _cpu_field(name):
    for line in _read("/proc/cpuinfo").splitlines():
        if line.startswith(name):
            return line.split(":", 1)[1].strip()
    return ""


def describe(cpus, load):
    flags = _cpu_field("flags").split()
    vectors = [f for f in ("avx2", "fma", "avx512f", "amx_tile") if f in flags]
    memory = _read("/proc/meminfo").split()
    release = {
        line.split("=")[0]: line.split("=")[1].strip('"')
        for line in _read("/etc/os-release").splitlines()
        if "=" in line
    }
    return {
        "processor": _cpu_field("model name") or platform.machine(),
        "vectors": vectors,
        "processors": os.cpu_count(),
        "processors_used": len(cpus),
        "memory_gb": round(int(memory[1]) / 1e6) if len(memory) > 1 else None,
        "system": f"{release.get('PRETTY_NAME', platform.system())}, "
        "Linux " + ".".join(platform.release().split(".")[:2]),
        "load_at_start": round(load, 2),
    }
