//===- Streams.cpp - Streams, events and graphs ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "SBP/Runtime/Cuda.h"

using namespace sbp;

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

void *sbp_cuda_stream_create() {
  CUstream stream = nullptr;
  if (enter())
    check(driver.streamCreate(&stream, CU_STREAM_NON_BLOCKING),
          "cuStreamCreate", "a stream");
  return stream;
}
void sbp_cuda_stream_destroy(void *stream) {
  if (stream && enterToRelease())
    check(driver.streamDestroy(toStream(stream)), "cuStreamDestroy",
          "a stream");
}

int sbp_cuda_synchronize(void *stream) {
  if (!enter())
    return getStatus();
  CUresult result = driver.streamSynchronize(toStream(stream));
  const char *kernel = getLastKernel();
  // From 700 to 799: what ran on the device failed.
  if (int(result) / 100 == 7)
    check(
        result, "cuStreamSynchronize",
        "work of this or another stream failed; this thread's last kernel was "
        "'%s'. compute-sanitizer says which one it was, and where",
        *kernel ? kernel : "none");
  else
    check(result, "cuStreamSynchronize", "a stream");
  return getStatus();
}

void *mgpuStreamCreate() { return sbp_cuda_stream_create(); }
void mgpuStreamDestroy(void *stream) { sbp_cuda_stream_destroy(stream); }
void mgpuStreamSynchronize(void *stream) { sbp_cuda_synchronize(stream); }
void mgpuStreamWaitEvent(void *stream, void *event) {
  if (enter())
    check(driver.streamWaitEvent(toStream(stream), static_cast<CUevent>(event),
                                 0),
          "cuStreamWaitEvent", "an event");
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

void *mgpuEventCreate() {
  CUevent event = nullptr;
  if (enter())
    check(driver.eventCreate(&event, CU_EVENT_DISABLE_TIMING), "cuEventCreate",
          "an event");
  return event;
}
void mgpuEventDestroy(void *event) {
  if (event && enterToRelease())
    check(driver.eventDestroy(static_cast<CUevent>(event)), "cuEventDestroy",
          "an event");
}
void mgpuEventSynchronize(void *event) {
  if (enter())
    check(driver.eventSynchronize(static_cast<CUevent>(event)),
          "cuEventSynchronize", "an event");
}
void mgpuEventRecord(void *event, void *stream) {
  if (enter())
    check(driver.eventRecord(static_cast<CUevent>(event), toStream(stream)),
          "cuEventRecord", "an event");
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

int sbp_cuda_graph_begin(void *stream) {
  // Relaxed: what other threads do meanwhile is no business of the recording.
  if (enter())
    check(driver.streamBeginCapture(toStream(stream),
                                    CU_STREAM_CAPTURE_MODE_RELAXED),
          "cuStreamBeginCapture",
          "a graph; expected a stream that is not the default stream and is "
          "not recorded already");
  return getStatus();
}

void *sbp_cuda_graph_end(void *stream) {
  if (!enterToRelease())
    return nullptr;
  CUgraph graph = nullptr;
  CUgraphExec executable = nullptr;
  bool isRecorded = check(
      driver.streamEndCapture(toStream(stream), &graph), "cuStreamEndCapture",
      "what was recorded cannot be a graph: it waited, allocated, or used "
      "another stream");
  // After an error something is missing in it.
  if (isRecorded && getStatus() == SBP_OK)
    check(driver.graphInstantiate(&executable, graph, 0), "cuGraphInstantiate",
          "a graph");
  if (graph)
    driver.graphDestroy(graph);
  return executable;
}

int sbp_cuda_graph_launch(void *graph, void *stream) {
  if (!graph)
    return fail(SBP_ERROR_ARGUMENT, "a null graph is launched");
  if (enter())
    check(driver.graphLaunch(static_cast<CUgraphExec>(graph), toStream(stream)),
          "cuGraphLaunch", "a graph");
  return getStatus();
}

void sbp_cuda_graph_destroy(void *graph) {
  if (graph && enterToRelease())
    check(driver.graphExecDestroy(static_cast<CUgraphExec>(graph)),
          "cuGraphExecDestroy", "a graph");
}
