"""Reads a JSON report and prints lines for FileCheck.

usage: check_json.py REPORT.json
Keys of every object, one line per layer and per saved tensor, and what must hold of any report.
"""
import json
import pathlib
import sys

report = json.loads(pathlib.Path(sys.argv[1]).read_text())
print("keys", *sorted(report))
print("saved", report["saved_bytes_exact"], report["saved_bytes_reduced"])
for layer in report["layers"]:
    print("layer", layer["name"] or "-", layer["method"], layer["keep"], layer.get("kept"), layer.get("positions"),
          layer.get("axes"), layer.get("sampler"), layer["bytes_exact"], layer["bytes_reduced"])
    for tensor in layer["tensors"]:
        print("tensor", tensor["dtype"], tensor["shape"], tensor["bytes_exact"], tensor["shape_reduced"],
              tensor["bytes_reduced"], pathlib.PurePath(tensor["source"] or "-").name)
    for side in ("bytes_exact", "bytes_reduced"):
        parts = [tensor[side] for tensor in layer["tensors"]]
        assert layer[side] == (None if None in parts else sum(parts)), (layer["name"], side)
for whole in report["stayed_whole"]:
    print("whole", whole["layer"], whole["dtype"], whole["shape"], whole["bytes"], "by", whole["needed_by"])
for name, timeline in report["timeline"].items():
    if timeline is None:
        print("timeline", name, None)
        continue
    print("timeline", name, "peak", timeline["peak_bytes"])
    assert len(timeline["ms"]) == len(timeline["bytes"]) > 1
    assert timeline["ms"] == sorted(timeline["ms"]) and timeline["ms"][-1] <= timeline["step_ms"]
    assert max(timeline["bytes"]) == timeline["peak_bytes"] and min(timeline["bytes"]) >= 0
    if timeline["backward_ms"] is not None:
        assert 0 < timeline["backward_ms"] < timeline["step_ms"]
        print("backward", name, timeline["backward_bytes"])
assert len(report["step_ms"]) == report["steps"]
print("planned", report["planned_peak_bytes"])
