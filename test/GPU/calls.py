"""A lowered step launches kernels, calls products, computes addresses, and does nothing else.

usage: calls.py ORACLE_FOLDER FOLDER
Lowers every graph of the oracle folder's plans.txt, exact, by its first plan, and by that with everything recomputed.
Prints each operation of a step that is on no list below. Exit status 1 where there is one.
"""
import concurrent.futures
import os
import re
import sys

from oracle import NEEDS_LIBDEVICE, read_plans, run

#: Numbers and addresses that the host knows, and loops of a known length over them.
ARITHMETIC = {"llvm." + name for name in (
    "add", "sub", "mul", "udiv", "urem", "icmp", "br", "cond_br", "return", "getelementptr", "inttoptr", "ptrtoint",
    "mlir.addressof", "mlir.constant", "mlir.zero", "mlir.undef", "mlir.poison")}
LAUNCH = re.compile(r"gpu\.launch_func +<%arg0 : !llvm\.ptr> @sbp_kernels::@")
CALL = re.compile(r"llvm\.call @sbp_cuda_contract_[a-z0-9_]+\(%arg0, ")
OPERATION = re.compile(r"^ +(?:%[\w:, %]+ = )?([a-z][\w]*\.[\w.]+)")


def read_steps(text):
    """The lines of each public function's body."""
    for step in re.finditer(r"^  llvm\.func @(\w+)\([^\n]*\{\n(.*?)^  \}", text, re.M | re.S):
        yield step.group(1), step.group(2).splitlines()


def check(oracle, folder, name, plan, option, recompute):
    stem = os.path.join(oracle, name)
    graph = stem + (".mlir" if os.path.exists(stem + ".mlir") else ".marked.mlir")
    mine = os.path.join(folder, ".".join(filter(None, [name, plan or "exact", recompute and "again"])))
    options = []
    if plan:
        with open(f"{stem}.{plan}.yaml") as file:
            text = file.read()
        if recompute:
            text = re.sub(r"^ +recompute:.*\n", "", text, flags=re.M)
            text = re.sub(r"^( +)method: .*\n", r"\g<0>\1recompute: all\n", text, flags=re.M)
        with open(mine + ".yaml", "w") as file:
            file.write(text)
        options = [f"--sbp-compile=plan={mine}.yaml seed=0 step=0 {option}"]
    run(["sbp-opt", graph, *options, "--sbp-lower-to-gpu", "-o", mine + ".mlir"])
    with open(mine + ".mlir") as file:
        steps = list(read_steps(file.read()))
    wrong = [] if steps else ["no step"]
    launches = 0
    for _, lines in steps:
        for line in lines:
            operation = OPERATION.match(line)
            launches += bool(LAUNCH.search(line))
            if operation and operation.group(1) not in ARITHMETIC and not LAUNCH.search(line) and not CALL.search(line):
                wrong.append(line.strip()[:160])
    return launches, wrong


def main(oracle, folder):
    os.makedirs(folder, exist_ok=True)
    jobs, known = [], set()
    for name, plan, option in read_plans(os.path.join(oracle, "plans.txt")):
        if name in known or (name in NEEDS_LIBDEVICE and "CUDA_HOME" not in os.environ):
            continue
        jobs.append((name, plan, option, False))
        if plan:
            known.add(name)
            jobs.append((name, plan, option, True))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for job, (launches, wrong) in zip(jobs, pool.map(lambda job: check(oracle, folder, *job), jobs)):
            if wrong or launches == 0:
                failed += 1
                print(*job, f"{launches} launches", *wrong, sep="\n  ")
    print(f"{len(jobs)} steps, {failed} that do more than launch")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
