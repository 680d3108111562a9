"""What an output replaces, and what it is written through to.

usage: output_files.py ORACLE_DIRECTORY FOLDER
Runs sbp-run and sbp-opt with outputs that are devices, pipes, links and files with modes of their own, and on a full
disk. Devices are made in FOLDER. Prints a line for each case; exit status 1 when one is wrong.
"""
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import zipfile

ORACLES, FOLDER = map(pathlib.Path, sys.argv[1:3])
GRAPH, INPUTS, PLAN = (str((ORACLES / name).resolve()) for name in ("vit.mlir", "vit.in.npz", "vit.mlp.yaml"))
RUN = ["sbp-run", GRAPH, "--inputs", INPUTS]
OPT = ["sbp-opt", GRAPH, "-o", "plan.mlir"]
COMPILE = "--sbp-compile=budget=26KB seed=0 step=0 write-plan="
failed = False


def check(case, right):
    global failed
    failed |= not right
    print(f"{case}: {'right' if right else 'WRONG'}", flush=True)


def call(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    return done.returncode, done.stdout


def is_npz(path):
    return zipfile.is_zipfile(path) and len(zipfile.ZipFile(path).namelist()) > 1


def is_report(path):
    return '"saved_bytes_reduced"' in pathlib.Path(path).read_text()


def is_plan(path):
    return "layers:" in pathlib.Path(path).read_text()


WRITERS = {
    "outputs": (lambda path: call(*RUN, "--outputs", path), is_npz),
    "report": (lambda path: call(*RUN, "--report", path), is_report),
    "plan": (lambda path: call(*OPT, COMPILE + path), is_plan),
}


def each(case, prepare, verify):
    """`verify` gets the path and the test of the content."""
    for kind, (write, is_right) in WRITERS.items():
        path = f"{case.replace(' ', '_')}.{kind}"
        extra = prepare(path)
        status, log = write(path)
        check(f"{case} {kind}", status == 0 and verify(path, is_right, extra))
        if status:
            print(log)


def symbolic_link(path):
    pathlib.Path("old").mkdir(exist_ok=True)
    pathlib.Path("old", path).write_text("old")
    os.symlink(os.path.join("old", path), path)


def dangling_link(path):
    os.symlink(os.path.join("old", "new-" + path), path)


def hard_link(path):
    # Longer than what comes, so that a rest would show.
    pathlib.Path(path).write_text("old" * 1000000)
    os.link(path, path + ".other")


def private(path):
    pathlib.Path(path).write_text("old")
    os.chmod(path, 0o600)


def pipe(path):
    os.mkfifo(path)
    return subprocess.Popen(["cat", path], stdout=open(path + ".read", "wb"))


def device(path):
    os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, 3))


def through_pipe(path, is_right, reader):
    return reader.wait(timeout=60) == 0 and stat.S_ISFIFO(os.stat(path).st_mode) and is_right(path + ".read")


def fill(free):
    """Leaves this many bytes of the disk."""
    size = 0
    with open("rest", "wb", buffering=0) as rest:
        try:
            while True:
                size += rest.write(bytes(4096))
        except OSError:
            rest.truncate(size - free)


def on_full_disk():
    """Runs in a mount namespace of its own."""
    os.makedirs("full", exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "full"], check=True)
    os.chdir("full")
    for name in ("o.npz", "r.json", "r.html", "p.yaml", "linked.npz"):
        pathlib.Path(name).write_text("old")
    os.link("linked.npz", "other.npz")
    fill(4096)
    for command in (
        [*RUN, "--outputs", "o.npz"],
        [*RUN, "--outputs", "linked.npz"],
        [*RUN, "--report", "r.json"],
        [*RUN, "--report", "r.html"],
    ):
        status, log = call(*command)
        check(f"full disk {command[-1]}", status == 1 and "No space left on device" in log and "LLVM ERROR" not in log)
    fill(0)
    status, log = call("sbp-opt", GRAPH, "-o", "../plan.mlir", COMPILE + "p.yaml")
    check("full disk p.yaml", status == 1 and "No space left on device" in log and "LLVM ERROR" not in log)
    names = sorted(path.name for path in pathlib.Path().iterdir() if path.name != "rest")
    check(
        "full disk old files",
        names == ["linked.npz", "o.npz", "other.npz", "p.yaml", "r.html", "r.json"]
        and all(pathlib.Path(name).read_text() == "old" for name in names),
    )


def main():
    if len(sys.argv) > 3:
        os.chdir(FOLDER)
        return on_full_disk()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    os.chdir(FOLDER)
    each("symbolic link", symbolic_link, lambda path, right, _: os.path.islink(path) and right(path))
    each("dangling link", dangling_link, lambda path, right, _: os.path.islink(path) and right("old/new-" + path))
    each("hard link", hard_link, lambda path, right, _: right(path) and os.path.samefile(path, path + ".other"))
    each("mode", private, lambda path, right, _: right(path) and stat.S_IMODE(os.stat(path).st_mode) == 0o600)
    each("pipe", pipe, through_pipe)
    try:
        device("probe")
        each("device", device, lambda path, _right, _: stat.S_ISCHR(os.stat(path).st_mode))
    except PermissionError:
        print("device: not tried, only root makes them")
    left = [str(path) for path in pathlib.Path().rglob("*.tmp-*")]
    check("temporary files", not left)
    probe = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "old"]
    if shutil.which("unshare") is None or subprocess.run(probe, stderr=subprocess.DEVNULL).returncode:
        print("full disk: not tried, no mount namespaces")
        return failed
    arguments = [sys.executable, SCRIPT, str(ORACLES_AT), os.getcwd(), "full"]
    return subprocess.run(["unshare", "-rm", *arguments]).returncode or failed


ORACLES_AT = ORACLES.resolve()
SCRIPT = os.path.abspath(__file__)
sys.exit(main() or failed)
