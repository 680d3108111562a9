// What documented.py must find.
class SBP_Op<string mnemonic, list<Trait> traits = []>
    : Op<SBP_Dialect, mnemonic, traits>;

// No example, in front of a class that has the parameter `mnemonic`.
def SBP_KeepOp : SBP_Op<"keep"> {
  let summary = "gather";
  let description = [{ No example. }];
}

class SBP_OtherOp<string mnemonic> : SBP_Op<mnemonic>;

// A test uses sbp.keep_mask, none sbp.keep; this one has all.
def SBP_KeepMaskOp : SBP_OtherOp<"keep_mask"> {
  let summary = "draw";
  let description = [{
    ```mlir
    %m = sbp.keep_mask
    ```
  }];
}

// The colon on the next line; no statistics, no summary.
def PlanPass
    : Pass<"sbp-plan"> {
  let description = [{
    ```mlir
    example
    ```
  }];
}

// Whole, but the pass leaves something else.
def AnnotatePass : Pass<"sbp-annotate-autodiff"> {
  let summary = "annotate";
  let description = [{
    ```mlir
    func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
      %y = math.exp %x : tensor<8xf32>
      return %y : tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
      %y = math.exp %x {sbp.role = "backward"} : tensor<8xf32>
      return %y : tensor<8xf32>
    }
    ```
  }];
  let statistics = [];
}

// Whole, but of something else.
def SavedOp : SBP_Op<"saved"> {
  let summary = "saved";
  let description = [{
    ```mlir
    func.func private @f()
    ```
  }];
}
