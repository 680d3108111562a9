// RUN: sbp-opt %s --sbp-merge-images --split-input-file --verify-diagnostics | FileCheck %s

// The header says how many bytes of entries follow.
// CHECK-LABEL: gpu.binary @two_chips
// CHECK-SAME: [#gpu.object<#nvvm.target<chip = "sm_80">, "P\EDU\BA\01\00\10\00\0A\00\00\00\00\00\00\00firstother">]
module attributes {gpu.container_module} {
  gpu.binary @two_chips [
    #gpu.object<#nvvm.target<chip = "sm_80">, "P\EDU\BA\01\00\10\00\05\00\00\00\00\00\00\00first">,
    #gpu.object<#nvvm.target<chip = "sm_90a">, "P\EDU\BA\01\00\10\00\05\00\00\00\00\00\00\00other">]
}

// -----

// CHECK-LABEL: gpu.binary @one_chip
// CHECK-SAME: [#gpu.object<#nvvm.target<chip = "sm_80">, assembly = "text">]
module attributes {gpu.container_module} {
  gpu.binary @one_chip [#gpu.object<#nvvm.target<chip = "sm_80">, assembly = "text">]
}

// -----

module attributes {gpu.container_module} {
  // expected-error @below {{code for several chips: expected fatbins, got}}
  gpu.binary @no_fatbin [
    #gpu.object<#nvvm.target<chip = "sm_80">, assembly = "text">,
    #gpu.object<#nvvm.target<chip = "sm_90a">, assembly = "text">]
}

// -----

module attributes {gpu.container_module} {
  // expected-error @below {{code for several chips: the object for #nvvm.target<chip = "sm_80"> is no fatbin: expected its header}}
  gpu.binary @no_header [
    #gpu.object<#nvvm.target<chip = "sm_80">, "P\EDU\BA\01\00\10\00\06\00\00\00\00\00\00\00first">,
    #gpu.object<#nvvm.target<chip = "sm_90a">, "P\EDU\BA\01\00\10\00\05\00\00\00\00\00\00\00other">]
}
