"""Kernels that are wrong, each on purpose: what the emulator says of them.

A part of the message is written next to each kernel. `None` stands for a kernel
that is right, though it looks like its neighbours."""

import os
import sys

from cuda import INPUTS, Buffer, CudaError, Module, in_child, pack

RACE, STRICT = {"SBP_EMU_CHECK": 2}, {"SBP_EMU_CHECK": 2, "SBP_EMU_STRICT": 1}
SHARED = ".shared .align 4 .b8 s[512];"
# %r1: the thread; %r2: its word of s; %r3: its neighbour's; %rd2: its word of x.
PROLOGUE = """  .reg .b32 %r<20>; .reg .b64 %rd<10>; .reg .pred %p<6>;
  .reg .b16 %h<4>;
  ld.param.b64 %rd1, [x];
  mov.u32 %r1, %tid.x; mov.u32 %r4, %ctaid.x; mov.u32 %r5, %ntid.x;
  mov.u32 %r6, s; shl.b32 %r7, %r1, 2; add.u32 %r2, %r6, %r7;
  xor.b32 %r8, %r1, 1; shl.b32 %r8, %r8, 2; add.u32 %r3, %r6, %r8;
  mad.wide.u32 %rd2, %r1, 4, %rd1;
  setp.eq.u32 %p1, %r1, 0;
"""

# name, body, threads, message, and what else: blocks, environment, shared
# variables, arguments
CASES = [
    # Bounds, alignment, memory that nobody wrote.
    ("shared: beyond the end", "@!%p1 bra E; st.shared.b32 [%r2+4096], %r1; E:",
     32, "block 0 thread 0: shared memory: 4 bytes at 4100, of 528 bytes\n"
     "  @!%p1 bra E; st.shared.b32 [%r2+4096], %r1; E:", {}),
    ("shared: alignment", "ld.shared.v4.b32 {%r10, %r11, %r12, %r13}, [%r6];",
     1, "shared memory: 16 bytes at 4 are not aligned", {}),
    ("shared: never written", "ld.shared.b32 %r10, [%r2];", 1,
     "shared memory: byte 4 is read and was never written", {}),
    ("shared: half written",
     "st.shared.b16 [%r2], %h1; ld.shared.b32 %r10, [%r2];", 1,
     "shared memory: byte 6 is read and was never written", {}),
    ("global: beyond the end", "ld.global.b32 %r10, [%rd2+1024];", 1,
     "global memory: 4 bytes at offset 1024 of an allocation of 1024 bytes",
     {}),
    ("global: in front", "ld.global.b32 %r10, [%rd1+-4];", 1,
     "are in no allocation", {}),
    ("global: over the end", "ld.global.v2.b32 {%r10, %r11}, [%rd2+1020];", 1,
     "global memory: 8 bytes at offset 1020 of an allocation of 1024 bytes",
     {}),
    ("global: null", "mov.b64 %rd3, 16; st.global.b32 [%rd3], %r1;", 1,
     "global memory: 4 bytes at 0x10 are in no allocation", {}),
    ("global: freed", "st.global.b32 [%rd2], %r1;", 1,
     "global memory: 4 bytes in an allocation that was freed",
     {"arguments": "freed"}),
    ("global: alignment", "ld.global.v2.b32 {%r10, %r11}, [%rd2+4];", 1,
     "global memory: 8 bytes at offset 4 are not aligned", {}),
    ("global: aligned to 256 bytes and no better",
     "and.b64 %rd3, %rd1, 511; setp.eq.u64 %p2, %rd3, 256; @!%p2 trap;", 1,
     None, {}),
    ("global: never written", "ld.global.b32 %r10, [%rd2];", 1,
     "global memory: byte 0 of an allocation of 1024 bytes is read and was "
     "never written", {"arguments": "unwritten"}),
    ("global: host memory", "ld.global.b32 %r10, [%rd2];", 1,
     "are in no allocation", {"arguments": "host"}),

    # Races in shared memory.
    ("race: read, no barrier",
     "st.shared.b32 [%r2], %r1; ld.shared.b32 %r10, [%r3];", 32,
     "never written", {"shared": SHARED}),
    ("race: write, read",
     "st.shared.b32 [%r2], %r1; bar.sync 0; ld.shared.b32 %r10, [%r3]; "
     "st.shared.b32 [%r2], %r10;", 64,
     "race: read of shared byte 4, written at line", {}),
    ("race: read, write",
     "st.shared.b32 [%r2], %r1; bar.sync 0; add.u32 %r11, %r1, 5; "
     "st.shared.b32 [%r3], %r11; ld.shared.b32 %r10, [%r2];", 64,
     "race: write of shared byte 4, read at line", {}),
    ("race: two writes", "st.shared.b32 [%r6], %r1;", 64,
     "race: write of shared byte 4, written at line", {}),
    ("two writes of one value", "st.shared.b32 [%r6], 7;", 64, None, {}),
    ("race: two writes of one value, strictly", "st.shared.b32 [%r6], 7;", 64,
     "race: write of shared byte 4, written at line", STRICT),
    ("race: half a word", "st.shared.b32 [%r2], %r1; bar.sync 0; "
     "ld.shared.b32 %r10, [%r2]; mov.u16 %h1, 3; st.shared.b16 [%r3+2], %h1;",
     64, "race: read of shared byte 10, written at line", {}),
    ("no race: halves of a word",
     "mul.lo.u32 %r9, %r1, 2; add.u32 %r9, %r9, %r6; cvt.u16.u32 %h1, %r1; "
     "st.shared.b16 [%r9], %h1; bar.sync 0; ld.shared.u16 %r10, [%r9];", 64,
     None, {}),
    ("no race: a warp in step",
     "st.shared.b32 [%r2], %r1; shfl.sync.idx.b32 %r10, %r1, 0, 31, -1; "
     "ld.shared.b32 %r10, [%r3];", 64, None, {}),
    ("race: a shuffle orders nothing, strictly",
     "st.shared.b32 [%r2], %r1; shfl.sync.idx.b32 %r10, %r1, 0, 31, -1; "
     "ld.shared.b32 %r10, [%r3];", 64, "race: read of shared byte", STRICT),
    ("no race: bar.warp.sync", "st.shared.b32 [%r2], %r1; bar.warp.sync -1; "
     "ld.shared.b32 %r10, [%r3];", 64, None, STRICT),
    ("race: bar.warp.sync, another warp",
     "st.shared.b32 [%r2], %r1; bar.warp.sync -1; xor.b32 %r9, %r7, 128; "
     "add.u32 %r9, %r9, %r6; @!%p1 bra E; bar.warp.sync 1; E: "
     "setp.lt.u32 %p2, %r1, 32; @%p2 bra F; ld.shared.b32 %r10, [%r9]; F:", 64,
     "race: read of shared byte", {}),
    ("race: all threads read before one writes",
     "st.shared.b32 [%r2], %r1; bar.sync 0; ld.shared.b32 %r10, [%r6]; "
     "setp.eq.u32 %p2, %r1, 40; @%p2 st.shared.b32 [%r6], 3;", 64,
     "race: write of shared byte 4, read at line", {}),

    # Named barriers and mbarriers.
    ("race: does not wait at the named barrier",
     "setp.lt.u32 %p2, %r1, 32; @!%p2 bra C; st.shared.b32 [%r2], %r1; "
     "bar.arrive 1, 64; bra E; C: bar.arrive 2, 64; and.b32 %r9, %r7, 127; "
     "add.u32 %r9, %r9, %r6; ld.shared.b32 %r10, [%r9]; E: @%p2 bar.sync 2, 64; "
     "@!%p2 bar.sync 1, 64;", 64, "race: read of shared byte", {}),
    ("named barrier: another count",
     "setp.lt.u32 %p2, %r1, 32; @%p2 bar.sync 1, 64; @!%p2 bar.sync 1, 32;", 64,
     "barrier 1: 32 threads expected here, 64 at line", {}),
    ("named barrier: no whole warp", "bar.sync 1, 48;", 64,
     "barrier 1: a count of 48 is no multiple of 32", {}),
    ("race: does not wait at the mbarrier",
     "@%p1 mbarrier.init.shared.b64 [m], 32; st.shared.b32 [%r2], %r1; "
     "bar.sync 0; setp.lt.u32 %p2, %r1, 32; @!%p2 bra C; "
     "add.u32 %r10, %r1, 9; st.shared.b32 [%r2], %r10; "
     "mbarrier.arrive.shared.b64 %rd3, [m]; bra E; C: and.b32 %r9, %r7, 127; "
     "add.u32 %r9, %r9, %r6; ld.shared.b32 %r10, [%r9]; E:", 64,
     "race: write of shared byte",
     {"shared": SHARED + ".shared .align 8 .b64 m;"}),
    ("no race: waits at the mbarrier",
     "@%p1 mbarrier.init.shared.b64 [m], 32; bar.sync 0; "
     "setp.lt.u32 %p2, %r1, 32; @!%p2 bra C; st.shared.b32 [%r2], %r1; "
     "mbarrier.arrive.shared.b64 %rd3, [m]; bra E; "
     "C: mbarrier.try_wait.parity.shared.b64 %p3, [m], 0; @!%p3 bra C; "
     "and.b32 %r9, %r7, 127; add.u32 %r9, %r9, %r6; "
     "ld.shared.b32 %r10, [%r9]; E:", 64, None,
     {"shared": SHARED + ".shared .align 8 .b64 m;"}),
    ("mbarrier: too many arrivals",
     "mbarrier.init.shared.b64 [m], 1; mbarrier.arrive.shared.b64 %rd3, [m], "
     "2;", 1, "mbarrier: 2 arrivals where 1 are expected",
     {"shared": SHARED + ".shared .align 8 .b64 m;"}),
    ("mbarrier: none there", "mbarrier.arrive.shared.b64 %rd3, [m];", 1,
     "mbarrier: there is none at shared byte",
     {"shared": SHARED + ".shared .align 8 .b64 m;"}),
    ("race: mbarrier seen before a barrier",
     "@%p1 mbarrier.init.shared.b64 [m], 64; setp.eq.u32 %p2, %r1, 1; "
     "@%p2 mbarrier.arrive.shared.b64 %rd3, [m];", 64,
     "race: read of shared byte",
     {"shared": SHARED + ".shared .align 8 .b64 m;"}),

    # Threads that wait for ever, or for the wrong ones.
    ("deadlock: half the threads", "setp.lt.u32 %p2, %r1, 32; @%p2 bar.sync 0;",
     64, "deadlock: waits at a barrier for ever; 32 of 64 threads have ended",
     {}),
    ("deadlock: a lane that has gone",
     "setp.eq.u32 %p2, %r1, 5; @%p2 bra E; "
     "shfl.sync.idx.b32 %r10, %r1, 0, 31, -1; E:", 32,
     "deadlock: waits at shfl.sync for ever; 1 of 32 threads have ended", {}),
    ("deadlock: a loop", "@%p1 st.shared.b32 [%r6], 0; bar.sync 0; "
     "A: ld.volatile.shared.b32 %r10, [%r6]; setp.eq.u32 %p2, %r10, 0; "
     "@%p2 bra A;", 32, "deadlock: waits in a loop", {}),
    ("deadlock: an mbarrier that nobody completes",
     "@%p1 mbarrier.init.shared.b64 [m], 33; bar.sync 0; "
     "mbarrier.arrive.shared.b64 %rd3, [m]; "
     "A: mbarrier.try_wait.shared.b64 %p2, [m], %rd3; @!%p2 bra A;", 32,
     "deadlock: waits in a loop",
     {"shared": SHARED + ".shared .align 8 .b64 m;"}),
    ("deadlock: blocks wait for one another",
     "mad.wide.u32 %rd3, %r4, 4, %rd1; xor.b32 %r9, %r4, 1; "
     "mad.wide.u32 %rd4, %r9, 4, %rd1; "
     "A: ld.acquire.gpu.global.b32 %r10, [%rd4]; setp.eq.u32 %p3, %r10, 0; "
     "@%p3 bra A; st.release.gpu.global.b32 [%rd3], 1;", 1,
     "blocks run one after the other", {"blocks": 2}),
    ("shuffle from outside the mask", "setp.lt.u32 %p2, %r1, 16; @!%p2 bra E; "
     "shfl.sync.idx.b32 %r10, %r1, 20, 31, 0xFFFF; E:", 32,
     "shfl.sync: lane 0 reads lane 20, which is not in the mask", {}),
    ("shuffle without itself", "shfl.sync.idx.b32 %r10, %r1, 0, 31, 0xFFFF;",
     32, "shfl.sync: lane 16 is not in its own mask 0x0000ffff", {}),
    ("lanes at different instructions",
     "setp.lt.u32 %p2, %r1, 16; @!%p2 bra E;\n"
     "vote.sync.any.pred %p3, %p2, -1; ret;\nE: bar.warp.sync -1;", 32,
     "bar.warp.sync, but other lanes of the warp wait at vote.sync of line",
     {}),

    # Global memory.
    ("race: two blocks", "add.u32 %r9, %r4, 5; st.global.b32 [%rd2], %r9;", 32,
     "block 1 thread 0: race: write of global byte 0, written at line",
     dict(RACE, blocks=2)),
    ("two blocks, not looked at",
     "add.u32 %r9, %r4, 5; st.global.b32 [%rd2], %r9;", 32, None,
     {"blocks": 2}),
    ("race: two blocks, a read", "setp.eq.u32 %p2, %r4, 0; "
     "@%p2 st.global.b32 [%rd2], %r1; @!%p2 ld.global.b32 %r9, [%rd2];", 32,
     "race: read of global byte 0, written at line", dict(RACE, blocks=2)),
    ("no race: atomics", "red.global.add.u32 [%rd1], 1;", 32, None,
     dict(RACE, blocks=2)),
    ("race: an atomic and a read",
     "red.global.add.u32 [%rd1], 1; ld.global.b32 %r9, [%rd1];", 32,
     "race: ", RACE),
    ("no race: the last block reads what the others wrote",
     "mad.wide.u32 %rd3, %r4, 4, %rd1; st.global.b32 [%rd3], %r4; membar.gl; "
     "atom.global.add.u32 %r9, [%rd1+512], 1; setp.eq.u32 %p2, %r9, 2; "
     "@!%p2 bra E; membar.gl; ld.global.v4.b32 {%r10, %r11, %r12, %r13}, "
     "[%rd1]; E:", 1, None, dict(RACE, blocks=3)),
    ("race: the same without fences",
     "mad.wide.u32 %rd3, %r4, 4, %rd1; st.global.b32 [%rd3], %r4; "
     "atom.global.add.u32 %r9, [%rd1+512], 1; setp.eq.u32 %p2, %r9, 2; "
     "@!%p2 bra E; ld.global.v4.b32 {%r10, %r11, %r12, %r13}, [%rd1]; E:", 1,
     "race: read of global byte 0, written at line", dict(RACE, blocks=3)),
    ("no race: release and acquire",
     "setp.lt.u32 %p2, %r1, 32; @!%p2 bra C; @!%p1 bra E; "
     "st.global.b32 [%rd1+64], 3; st.release.gpu.global.b32 [%rd1], 1; bra E; "
     "C: ld.acquire.gpu.global.b32 %r9, [%rd1]; setp.ne.u32 %p3, %r9, 1; "
     "@%p3 bra C; ld.global.b32 %r10, [%rd1+64]; E:", 64, None, STRICT),
    ("race: relaxed orders nothing",
     "setp.lt.u32 %p2, %r1, 32; @!%p2 bra C; @!%p1 bra E; "
     "st.global.b32 [%rd1+64], 3; st.relaxed.gpu.global.b32 [%rd1], 1; bra E; "
     "C: ld.relaxed.gpu.global.b32 %r9, [%rd1]; setp.ne.u32 %p3, %r9, 1; "
     "@%p3 bra C; ld.global.b32 %r10, [%rd1+64]; E:", 64,
     "race: read of global byte 64", STRICT),

    # cp.async.
    ("cp.async: read before the wait",
     "cp.async.ca.shared.global [%r2], [%rd2], 4; cp.async.commit_group; "
     "ld.shared.b32 %r10, [%r2];", 32,
     "read of shared byte 4, to which a cp.async of line", {}),
    ("cp.async: waits for too few",
     "cp.async.ca.shared.global [%r2], [%rd2], 4; cp.async.commit_group; "
     "cp.async.wait_group 1; ld.shared.b32 %r10, [%r2];", 32,
     "read of shared byte 4, to which a cp.async of line", {}),
    ("cp.async: no barrier",
     "cp.async.ca.shared.global [%r2], [%rd2], 4; cp.async.wait_all; "
     "xor.b32 %r9, %r7, 128; add.u32 %r9, %r9, %r6; setp.lt.u32 %p2, %r1, 32; "
     "@%p2 bra E; ld.shared.b32 %r10, [%r9]; E:", 64,
     "race: read of shared byte", {}),
    ("cp.async: never waited for",
     "cp.async.ca.shared.global [%r2], [%rd2], 4; cp.async.commit_group;", 32,
     "the thread ends and has not waited for this cp.async", {}),
    ("cp.async: overwrites what others read",
     "st.shared.b32 [%r2], %r1; bar.sync 0; ld.shared.b32 %r10, [%r3]; "
     "cp.async.ca.shared.global [%r2], [%rd2], 4; cp.async.wait_all;", 64,
     "race: read of shared byte 4, written at line", {}),
    ("cp.async: beyond the end",
     "cp.async.ca.shared.global [%r2], [%rd2+1020], 4; cp.async.wait_all;", 32,
     "global memory: 4 bytes at offset 1024", {}),

    # Local memory.
    ("local: beyond the end", ".local .align 4 .b8 l[64]; mov.b64 %rd3, l; "
     "mad.wide.u32 %rd3, %r1, 4, %rd3; st.local.b32 [%rd3], %r1;", 32,
     "block 0 thread 16: local memory: 4 bytes are in no variable", {}),
    ("local: over the end", ".local .align 8 .b8 l[12]; mov.b64 %rd3, l; "
     "st.local.b64 [%rd3+8], %rd1;", 1,
     "local memory: 8 bytes at 8 of a variable of 12 bytes", {}),
    ("local: alignment", ".local .align 4 .b8 l[64]; mov.b64 %rd3, l; "
     "st.local.v2.b32 [%rd3], {%r1, %r1};", 1,
     "local memory: 8 bytes at 0 of a variable are not aligned", {}),

    # The rest.
    ("trap", "@%p1 trap;", 32, "block 0 thread 0: trap", {}),
    ("local memory", ".local .align 16 .b8 big[4000000]; mov.b64 %rd3, big; "
     "bar.sync 0; mad.wide.u32 %rd4, %r1, 4, %rd3; st.local.b32 [%rd4], %r1; "
     "ld.global.b32 %r9, [%rd2]; mad.wide.u32 %rd4, %r9, 4, %rd3; "
     "ld.local.b32 %r10, [%rd4]; st.global.b32 [%rd2], %r10;", 32,
     "error: the local memory of a thread exceeds", {}),
]


def run_cases():
    ptx = ".version 8.7\n.target sm_90a\n.address_size 64\n"
    for index, (_, body, _, _, options) in enumerate(CASES):
        ptx += (".visible .entry k%d(.param .b64 x)\n{\n%s\n%s%s\n  ret;\n}\n"
                % (index, options.get("shared", SHARED), PROLOGUE, body))
    module = Module(ptx)
    wrong = 0
    for index, (name, _, threads, message, options) in enumerate(CASES):
        def launch():
            kind = options.get("arguments")
            x = Buffer(1024) if kind == "unwritten" else Buffer(bytes(1024))
            if kind == "freed":
                from cuda import C, call
                call("cuMemFree_v2", C.c_uint64(x.pointer))
            if kind == "host":
                from cuda import C
                x.pointer = C.addressof(C.create_string_buffer(64))
            module.launch("k%d" % index, options.get("blocks", 1), threads, x)

        environment = {k: v for k, v in options.items() if k.startswith("SBP")}
        # In the order of the text, and by chance.
        for seed in (0, 1, 2):
            status, text = in_child(launch, SBP_EMU_SEED=seed, **environment)
            right = (status == 0 and not text) if message is None else \
                (status == 3 and text.startswith("error: ") and
                 (seed or message in text) and text.count("error") == 1)
            if not right:
                wrong += 1
                print("%s, seed %d: status %d: %s" % (name, seed, status, text))
                break
    print("%d kernels, %d wrong" % (len(CASES), wrong))


run_cases()
