"""lit format: graphs and plans against arrays that JAX computed.

A folder with this format holds plans.txt, lines of
`NAME PLAN TOLERANCE [marked-only] [OPTION OF sbp-compile]`, and NAME.mlir, whose
layers have names, NAME.marked.mlir, whose layers have marks, or both. Tests,
found from it:
  NAME.PLAN.compact   the reduced graph gives NAME.PLAN.truth.npz
  NAME.PLAN.dense     so does its dense twin
  NAME.PLAN.elementwise, NAME.PLAN.all
                      so does the reduced graph with recomputation (the first
                      plan of each graph)
  NAME.exact          the untouched graph gives NAME.exact.npz
  NAME.keep-all       every layer masked with keep 1.0: bit for bit untouched
  NAME.checkpoint     every layer exact, recomputed: bit for bit untouched
  NAME.PLAN.marked-compact, NAME.PLAN.marked-dense, ...
                      the same of the marked graph without its locations
  NAME.PLAN.named     a marked graph that has no named one, without its marks:
                      right, or refused for a layer that the error names
                      (not where the line says marked-only)
"""

import os
import re
import subprocess

import lit.formats
import lit.Test

CHECKPOINT = 'layers: [{match: ".*", method: exact, recompute: all}]\n'
REFUSED = re.compile(r"^[^\n]+:\d+:\d+: error: [^\n]*layer '", re.MULTILINE)
KEEP_ALL = 'layers: [{match: ".*", method: keep-mask, keep: 1.0}]\n'


def read_plans(folder):
    with open(os.path.join(folder, "plans.txt")) as lines:
        for number, line in enumerate(lines, 1):
            fields = line.split("#")[0].split()
            if not fields:
                continue
            marked_only = "marked-only" in fields
            if marked_only:
                fields.remove("marked-only")
            if len(fields) not in (3, 4):
                raise ValueError(
                    "plans.txt:%d: expected NAME PLAN TOLERANCE [marked-only] "
                    "[OPTION], got %r" % (number, line.strip())
                )
            name, plan, tolerance, *option = fields
            yield name, plan, tolerance, "".join(option), marked_only


class OracleFormat(lit.formats.TestFormat):
    def getTestsInDirectory(self, suite, path, lit_config, local_config):
        folder = suite.getSourcePath(path)
        if not os.path.exists(os.path.join(folder, "plans.txt")):
            return
        tolerances = {}
        for name, plan, tolerance, option, marked in read_plans(folder):
            first = name not in tolerances
            # The loosest: untouched graphs of a low precision need it as well.
            known = tolerances.get(name, tolerance)
            tolerances[name] = max(known, tolerance, key=float)
            for kind in self.kinds_of_plan(os.path.join(folder, name), first):
                if marked and kind == "named":
                    continue
                yield self.make(
                    suite, path, local_config, name, plan, kind, tolerance, option
                )
        for name, tolerance in tolerances.items():
            for kind in self.kinds_of_graph(os.path.join(folder, name)):
                yield self.make(
                    suite, path, local_config, name, None, kind, tolerance, ""
                )

    def kinds_of_plan(self, stem, first):
        named = os.path.exists(stem + ".mlir")
        if named:
            yield from ("compact", "dense")
            if first:
                yield from ("elementwise", "all")
        if os.path.exists(stem + ".marked.mlir"):
            yield from ("marked-compact", "marked-dense")
            if first:
                yield "marked-all"
            if not named:
                yield "named"

    def kinds_of_graph(self, stem):
        if os.path.exists(stem + ".mlir"):
            yield from ("exact", "keep-all", "checkpoint")
        else:
            yield from ("marked-exact", "marked-keep-all")

    def make(self, suite, path, config, *oracle):
        parts = [part for part in oracle[:3] if part]
        test = lit.Test.Test(suite, path + (".".join(parts),), config)
        test.oracle = oracle
        return test

    def execute(self, test, lit_config):
        name, plan, kind, tolerance, option = test.oracle
        config = test.config
        folder = os.path.dirname(test.getSourcePath())
        temporary = test.getExecPath() + ".tmp"
        os.makedirs(os.path.dirname(temporary), exist_ok=True)
        opt = os.path.join(config.sbp_bin, "sbp-opt")
        run = os.path.join(config.sbp_bin, "sbp-run")
        graph = os.path.join(folder, name + ".mlir")
        reduced = temporary + ".mlir"
        commands = []
        refusable = kind == "named"
        if refusable or kind.startswith("marked-"):
            marked = os.path.join(folder, name + ".marked.mlir")
            graph = temporary + ".graph.mlir"
            # Printed without locations: only marks say where the layers are.
            how = []
            if refusable:
                how = ["--convert-sbp-to-linalg", "--mlir-print-debuginfo"]
            commands = [[opt, marked, *how, "-o", graph]]
            kind = "compact" if refusable else kind[len("marked-") :]

        def compile_with(plan_file, extra=""):
            options = "plan=%s%s %s" % (plan_file, extra, option)
            options = options.rstrip()
            return [opt, graph, "--sbp-compile=" + options, "-o", reduced]

        def run_on(module, *more):
            inputs = os.path.join(folder, name + ".in.npz")
            return [run, module, "--entry", "main", "--inputs", inputs, *more]

        def expect(file, limit):
            return "--expect", file, "--tolerance", limit

        if kind in ("elementwise", "all"):
            stem = os.path.join(folder, name + "." + plan)
            plan_file = temporary + ".yaml"
            with open(stem + ".yaml") as given, open(plan_file, "w") as out:
                method = "    method: keep-mask\n"
                recompute = "    recompute: %s\n" % kind
                out.write(given.read().replace(method, method + recompute))
            commands += [
                compile_with(plan_file),
                run_on(reduced, *expect(stem + ".truth.npz", tolerance)),
            ]
        elif kind in ("compact", "dense"):
            stem = os.path.join(folder, name + "." + plan)
            extra = " dense=true" if kind == "dense" else ""
            plan_file = stem + ".yaml"
            if refusable and os.path.exists(stem + ".named.yaml"):
                plan_file = stem + ".named.yaml"
            commands += [
                compile_with(plan_file, extra),
                run_on(reduced, *expect(stem + ".truth.npz", tolerance)),
            ]
        elif kind == "exact":
            truth = os.path.join(folder, name + ".exact.npz")
            commands += [run_on(graph, *expect(truth, tolerance))]
        else:
            plan_file, untouched = temporary + ".yaml", temporary + ".npz"
            with open(plan_file, "w") as out:
                out.write(KEEP_ALL if kind == "keep-all" else CHECKPOINT)
            commands += [
                run_on(graph, "--outputs", untouched),
                compile_with(plan_file),
                run_on(reduced, *expect(untouched, "0")),
            ]

        # What an earlier run left must not make this one pass.
        if os.path.exists(reduced):
            os.remove(reduced)
        log = ""
        for command in commands:
            log += "$ " + " ".join(command) + "\n"
            try:
                done = subprocess.run(
                    command,
                    env=config.environment,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    timeout=config.time_limit,
                    errors="replace",
                )
            except subprocess.TimeoutExpired:
                message = "ran longer than %d s\n" % config.time_limit
                return lit.Test.TIMEOUT, log + message
            except OSError as error:
                return lit.Test.FAIL, log + str(error) + "\n"
            text, status = done.stdout, done.returncode
            if refusable and status == 1 and REFUSED.search(text):
                break
            if status != 0:
                if len(text) > 6000:
                    text = text[:3000] + "\n[...]\n" + text[-3000:]
                return lit.Test.FAIL, log + text + "exit status %d\n" % status
        for suffix in (".mlir", ".graph.mlir", ".npz", ".yaml"):
            if os.path.exists(temporary + suffix):
                os.remove(temporary + suffix)
        return lit.Test.PASS, ""
