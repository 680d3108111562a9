"""Training graphs in MLIR, differentiated as they are built.

Needs the standard library only.
"""


class Value:
    def __init__(self, name, shape):
        self.name, self.shape = name, tuple(shape)


class Builder:
    """Emits a forward as MLIR text, records a tape, then emits the backward.

    `layer` is the sbp.layer of what is emitted; a backward operation, and an
    addition that accumulates a cotangent, carries the layer of its forward
    operation, as JAX writes it.
    """

    def __init__(self, rng, dtype="f32"):
        self.rng, self.dtype, self.layer = rng, dtype, None
        self.lines, self.args, self.tape, self.count = [], [], [], 0

    # Text.
    def type(self, shape, element=None):
        return "tensor<%s%s>" % (
            "".join(f"{d}x" for d in shape),
            element or self.dtype,
        )

    def attributes(self):
        return f'{{sbp.layer = "{self.layer}"}} ' if self.layer else ""

    def emit(self, text, shape):
        name = f"%v{self.count}"
        self.count += 1
        self.lines.append(f"  {name} = {text}")
        return Value(name, shape)

    def argument(self, shape, scale=1.0):
        value = Value(f"%arg{len(self.args)}", shape)
        self.args.append((value, scale))
        return value

    def splat(self, number, shape):
        return self.emit(
            f"arith.constant {self.attributes()}dense<{number:.6e}> : "
            f"{self.type(shape)}",
            shape,
        )

    def scalar(self, number):
        return self.emit(
            f"arith.constant {self.attributes()}{number:.6e} : {self.dtype}", ()
        )

    def empty(self, shape):
        return self.emit(
            f"tensor.empty() {self.attributes()}: {self.type(shape)}", shape
        )

    def zeros(self, shape):
        zero, out = self.scalar(0), self.empty(shape)
        t = self.type(shape)
        return self.emit(
            f"linalg.fill {self.attributes()}ins({zero.name} : {self.dtype}) "
            f"outs({out.name} : {t}) -> {t}",
            shape,
        )

    def generic(self, subscripts, inputs, body, out_shape, init=None):
        """body: lines over %a0, %a1, ... and %o; the last one defines %r."""
        ins, out = subscripts
        loops = list(dict.fromkeys(out + "".join(ins)))
        dims = ", ".join(f"d{i}" for i in range(len(loops)))

        def as_map(letters):
            used = ", ".join(f"d{loops.index(c)}" for c in letters)
            return f"affine_map<({dims}) -> ({used})>"

        kinds = ", ".join(
            '"parallel"' if c in out else '"reduction"' for c in loops
        )
        init = init or self.empty(out_shape)
        t, d = self.type(out_shape), self.dtype
        block = ", ".join(
            [f"%a{i}: {d}" for i in range(len(inputs))] + [f"%o: {d}"]
        )
        names = ", ".join(v.name for v in inputs)
        types = ", ".join(self.type(v.shape) for v in inputs)
        maps = ", ".join(as_map(s) for s in list(ins) + [out])
        attrs = f"attrs = {self.attributes()}" if self.layer else ""
        inner = "\n".join("      " + line for line in body)
        return self.emit(
            f"linalg.generic {{indexing_maps = [{maps}], "
            f"iterator_types = [{kinds}]}} ins({names} : {types}) "
            f"outs({init.name} : {t}) {attrs}{{\n    ^bb0({block}):\n{inner}\n"
            f"      linalg.yield %r : {d}\n  }} -> {t}",
            out_shape,
        )

    def raw_binary(self, op, a, b):
        if self.rng.random() < 0.3 and a.shape:
            s = "abcdefg"[: len(a.shape)]
            line = f"%r = arith.{op} %a0, %a1 : {self.dtype}"
            return self.generic(((s, s), s), [a, b], [line], a.shape)
        return self.emit(
            f"arith.{op} {a.name}, {b.name} {self.attributes()}: "
            f"{self.type(a.shape)}",
            a.shape,
        )

    def raw_unary(self, op, a):
        if self.rng.random() < 0.3:
            s = "abcdefg"[: len(a.shape)]
            line = f"%r = math.{op} %a0 : {self.dtype}"
            return self.generic(((s,), s), [a], [line], a.shape)
        return self.emit(
            f"math.{op} {a.name} {self.attributes()}: {self.type(a.shape)}",
            a.shape,
        )

    def raw_einsum(self, subscripts, inputs):
        ins, out = subscripts.split("->")
        ins = ins.split(",")
        sizes = {}
        for letters, value in zip(ins, inputs):
            sizes.update(zip(letters, value.shape))
        shape = tuple(sizes[c] for c in out)
        reduces = any(c not in out for letters in ins for c in letters)
        if (
            len(inputs) == 2
            and ins[0] == "nc"
            and ins[1] == "cd"
            and out == "nd"
        ):
            init, t = self.zeros(shape), self.type
            return self.emit(
                f"linalg.matmul {self.attributes()}ins({inputs[0].name}, "
                f"{inputs[1].name} : {t(inputs[0].shape)}, "
                f"{t(inputs[1].shape)}) outs({init.name} : {t(shape)}) "
                f"-> {t(shape)}",
                shape,
            )
        d, body, term = self.dtype, [], "%a0"
        if len(inputs) == 2:
            term = "%p" if reduces else "%r"
            body.append(f"{term} = arith.mulf %a0, %a1 : {d}")
        if reduces:
            body.append(f"%r = arith.addf %o, {term} : {d}")
        init = self.zeros(shape) if reduces else None
        return self.generic((ins, out), inputs, body, shape, init)

    def raw_broadcast(self, a, ins, out, shape):
        # generic wants a loop body that defines %r.
        zero = self.scalar(0)
        line = f"%r = arith.addf %a0, {zero.name} : {self.dtype}"
        return self.generic(((ins,), out), [a], [line], shape)

    def raw_transpose(self, a, perm):
        shape = tuple(a.shape[p] for p in perm)
        out = self.empty(shape)
        return self.emit(
            f"linalg.transpose ins({a.name} : {self.type(a.shape)}) "
            f"outs({out.name} : {self.type(shape)}) permutation = {list(perm)} "
            f"{self.attributes()}",
            shape,
        )

    @staticmethod
    def groups(sizes):
        result, at = [], 0
        for size in sizes:
            result.append(list(range(at, at + size)))
            at += size
        return result

    def raw_reshape(self, a, sizes, shape):
        """Collapses a (or expands it, when shape has more axes) by groups."""
        collapse = len(shape) < len(a.shape)
        word = "collapse" if collapse else "expand"
        extra = "" if collapse else f" output_shape {list(shape)}"
        return self.emit(
            f"tensor.{word}_shape {a.name} {self.groups(sizes)}{extra} "
            f"{self.attributes()}: {self.type(a.shape)} into "
            f"{self.type(shape)}",
            shape,
        )

    def window(self, offset, shape):
        zeros = [0] * (len(shape) - 1)
        return f"{zeros + [offset]} {list(shape)} {[1] * len(shape)}"

    def raw_slice(self, a, offset, width):
        shape = a.shape[:-1] + (width,)
        return self.emit(
            f"tensor.extract_slice {a.name}{self.window(offset, shape)} "
            f"{self.attributes()}: {self.type(a.shape)} to {self.type(shape)}",
            shape,
        )

    def raw_insert(self, a, offset, width):
        shape = a.shape[:-1] + (width,)
        into = self.zeros(shape)
        return self.emit(
            f"tensor.insert_slice {a.name} into {into.name}"
            f"{self.window(offset, a.shape)} {self.attributes()}: "
            f"{self.type(a.shape)} into {self.type(shape)}",
            shape,
        )

    def raw_pad(self, a, low, high):
        shape = a.shape[:-1] + (a.shape[-1] + low + high,)
        zero, nothing = self.scalar(0), [0] * (len(shape) - 1)
        block = ", ".join(f"%i{i}: index" for i in range(len(shape)))
        return self.emit(
            f"tensor.pad {a.name} low{nothing + [low]} high{nothing + [high]} "
            f"{{\n    ^bb0({block}):\n      tensor.yield {zero.name} : "
            f"{self.dtype}\n  }} {self.attributes()}: {self.type(a.shape)} to "
            f"{self.type(shape)}",
            shape,
        )

    # Differentiable operations: emit, and record how to pull a cotangent back.
    def record(self, result, inputs, pull):
        self.tape.append((self.layer, result, inputs, pull))
        return result

    def binary(self, op, a, b):
        pulls = {
            "addf": lambda g: (g, g),
            "mulf": lambda g: (
                self.raw_binary("mulf", g, b),
                self.raw_binary("mulf", g, a),
            ),
        }
        return self.record(self.raw_binary(op, a, b), (a, b), pulls[op])

    def unary(self, op, a):
        y = self.raw_unary(op, a)

        def pull(g):
            if op == "tanh":
                square = self.raw_binary("mulf", y, y)
                one = self.splat(1, y.shape)
                factor = self.raw_binary("subf", one, square)
            elif op == "sin":
                factor = self.raw_unary("cos", a)
            else:
                factor = y
            return (self.raw_binary("mulf", g, factor),)

        return self.record(y, (a,), pull)

    def reciprocal(self, a):
        y = self.raw_binary("divf", self.splat(1, a.shape), a)

        def pull(g):
            square = self.raw_binary("mulf", y, y)
            return (
                self.raw_binary(
                    "mulf",
                    self.raw_binary("mulf", g, square),
                    self.splat(-1, a.shape),
                ),
            )

        return self.record(y, (a,), pull)

    def relu(self, a):
        y = self.raw_binary("maximumf", a, self.splat(0, a.shape))

        def pull(g):
            zero = self.splat(0, a.shape)
            t, bits = self.type(a.shape), self.type(a.shape, "i1")
            on = self.emit(
                f"arith.cmpf ogt, {a.name}, {zero.name} {self.attributes()}"
                f": {t}",
                a.shape,
            )
            return (
                self.emit(
                    f"arith.select {on.name}, {g.name}, {zero.name} "
                    f"{self.attributes()}: {bits}, {t}",
                    a.shape,
                ),
            )

        return self.record(y, (a,), pull)

    def einsum(self, subscripts, *inputs):
        ins, out = subscripts.split("->")
        ins = ins.split(",")
        y = self.raw_einsum(subscripts, inputs)

        def pull(g):
            if len(inputs) == 1:
                x = inputs[0]
                return (self.raw_broadcast(g, out, ins[0], x.shape),)
            a, b = inputs
            return (
                self.raw_einsum(f"{out},{ins[1]}->{ins[0]}", [g, b]),
                self.raw_einsum(f"{ins[0]},{out}->{ins[1]}", [a, g]),
            )

        return self.record(y, inputs, pull)

    def broadcast(self, a, ins, out, shape):
        y = self.raw_broadcast(a, ins, out, shape)
        return self.record(
            y, (a,), lambda g: (self.raw_einsum(f"{out}->{ins}", [g]),)
        )

    def transpose(self, a, perm):
        back = [perm.index(i) for i in range(len(perm))]
        return self.record(
            self.raw_transpose(a, perm),
            (a,),
            lambda g: (self.raw_transpose(g, back),),
        )

    def reshape(self, a, sizes, shape):
        return self.record(
            self.raw_reshape(a, sizes, tuple(shape)),
            (a,),
            lambda g: (self.raw_reshape(g, sizes, a.shape),),
        )

    def concat(self, a, b):
        wa, wb = a.shape[-1], b.shape[-1]
        shape = a.shape[:-1] + (wa + wb,)
        t = self.type
        y = self.emit(
            f"tensor.concat dim({len(shape) - 1}) {a.name}, {b.name} "
            f"{self.attributes()}: ({t(a.shape)}, {t(b.shape)}) -> {t(shape)}",
            shape,
        )
        return self.record(
            y,
            (a, b),
            lambda g: (self.raw_slice(g, 0, wa), self.raw_slice(g, wa, wb)),
        )

    def slice(self, a, offset, width):
        def pull(g):
            if self.rng.random() < 0.5:
                return (self.raw_insert(g, offset, a.shape[-1]),)
            return (self.raw_pad(g, offset, a.shape[-1] - width - offset),)

        return self.record(self.raw_slice(a, offset, width), (a,), pull)

    def pad(self, a, low, high):
        return self.record(
            self.raw_pad(a, low, high),
            (a,),
            lambda g: (self.raw_slice(g, low, a.shape[-1]),),
        )

    # Layers made of them.
    def dense(self, a, width, bias=False):
        """A product with a new parameter on the last axis."""
        depth, lead = a.shape[-1], "mnpq"[: len(a.shape) - 1]
        weight = self.argument((depth, width), depth**-0.5)
        if len(a.shape) > 2 and self.rng.random() < 0.4:
            flat = self.flatten(a)
            y = self.einsum("nc,cd->nd", flat, weight)
            y = self.unflatten(y, a.shape[:-1])
        else:
            y = self.einsum(f"{lead}c,cd->{lead}d", a, weight)
        if bias:
            b = self.argument((width,))
            y = self.binary("addf", y, self.broadcast(b, "d", lead + "d", y.shape))
        return y

    def flatten(self, a):
        n = 1
        for d in a.shape[:-1]:
            n *= d
        return self.reshape(a, [len(a.shape) - 1, 1], (n, a.shape[-1]))

    def unflatten(self, a, lead):
        if len(lead) == 1:
            return a
        return self.reshape(a, [len(lead), 1], tuple(lead) + a.shape[-1:])

    def softmax(self, a):
        e = self.unary("exp", self.unary("tanh", a))
        s = "abcdefg"[: len(a.shape)]
        total = self.reciprocal(self.einsum(f"{s}->{s[:-1]}", e))
        return self.binary(
            "mulf", e, self.broadcast(total, s[:-1], s, a.shape)
        )

    def centre(self, a):
        """a + c * sum of a over the last axis."""
        s = "abcdefg"[: len(a.shape)]
        total = self.einsum(f"{s}->{s[:-1]}", a)
        total = self.binary(
            "mulf", total, self.splat(-1 / a.shape[-1], total.shape)
        )
        return self.binary(
            "addf", a, self.broadcast(total, s[:-1], s, a.shape)
        )

    def attention(self, a, width, heads=1):
        shape = a.shape
        lead = shape[:-1]
        if len(shape) == 4:
            a = self.reshape(
                a, [1, 2, 1], (shape[0], shape[1] * shape[2], shape[3])
            )
        batch = "b" if len(a.shape) == 3 else ""
        q, k, v = (self.dense(a, width) for _ in range(3))
        if heads > 1:
            split = a.shape[:-1] + (heads, width // heads)
            sizes = [1] * (len(a.shape) - 1) + [2]
            q, k, v = (self.reshape(z, sizes, split) for z in (q, k, v))
            p = self.einsum(f"{batch}qhc,{batch}khc->{batch}hqk", q, k)
            o = self.einsum(
                f"{batch}hqk,{batch}khc->{batch}qhc", self.softmax(p), v
            )
            o = self.reshape(o, sizes, a.shape[:-1] + (width,))
        else:
            p = self.einsum(f"{batch}qc,{batch}kc->{batch}qk", q, k)
            o = self.einsum(
                f"{batch}qk,{batch}kc->{batch}qc", self.softmax(p), v
            )
        if len(shape) == 4:
            o = self.reshape(o, [1, 2, 1], lead + (width,))
        return o

    def accumulate(self, cotangents, value, g):
        old = cotangents.get(value.name)
        cotangents[value.name] = (
            self.raw_binary("addf", old, g) if old else g
        )

    def backward(self, seeds, wanted):
        """seeds: [(value, cotangent)]; the tape in reverse; returns by name."""
        cotangents, needed = {}, {v.name for v in wanted}
        for _, result, inputs, _ in self.tape:
            if any(v.name in needed for v in inputs):
                needed.add(result.name)
        for value, g in seeds:
            self.accumulate(cotangents, value, g)
        for layer, result, inputs, pull in reversed(self.tape):
            g = cotangents.get(result.name)
            if g is None or result.name not in needed:
                continue
            self.layer = layer
            for value, part in zip(inputs, pull(g)):
                if value.name in needed:
                    self.accumulate(cotangents, value, part)
        self.layer = None
        return cotangents

    def finish(self, h, target):
        """A loss sum(tanh(h) * target), the backward, the whole module."""
        self.layer = None
        y = self.raw_unary("tanh", h)
        s = "abcdefg"[: len(h.shape)]
        weighted = self.raw_binary("mulf", y, target)
        loss = self.raw_einsum(f"{s}->", [weighted])
        square = self.raw_binary("mulf", y, y)
        factor = self.raw_binary("subf", self.splat(1, h.shape), square)
        dh = self.raw_binary("mulf", factor, target)
        wanted = [v for v, _ in self.args if v is not target]
        found = self.backward([(h, dh)], wanted)
        results = [loss] + [found[v.name] for v in wanted if v.name in found]
        types = ", ".join(self.type(v.shape) for v in results)
        names = ", ".join(v.name for v in results)
        args = ", ".join(f"{v.name}: {self.type(v.shape)}" for v, _ in self.args)
        return "\n".join(
            [f"func.func @main({args}) -> ({types}) {{"]
            + self.lines
            + [f"  return {names} : {types}", "}", ""]
        )

    def inputs(self):
        arrays = []
        for value, scale in self.args:
            n = 1
            for d in value.shape:
                n *= d
            numbers = [self.rng.uniform(-scale, scale) for _ in range(n)]
            arrays.append((value.shape, numbers, self.dtype))
        return arrays
