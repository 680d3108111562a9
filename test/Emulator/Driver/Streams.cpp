//===- Streams.cpp - Streams, events and graphs ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A stream runs only when something waits for it, and no further than it must:
// what forgets to wait reads old values, every time.
//
//===----------------------------------------------------------------------===//

#include "Driver/State.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace emulator;

// Never destroyed: compiled code may call from global destructors.
static CUstream_st &defaultStream = *new CUstream_st;
static std::vector<CUstream_st *> &streams =
    *new std::vector<CUstream_st *>{&defaultStream};
static std::vector<CUevent_st *> &events = *new std::vector<CUevent_st *>;

CUstream_st *emulator::getStream(CUstream stream) {
  // 1 and 2 are CU_STREAM_LEGACY and CU_STREAM_PER_THREAD.
  return reinterpret_cast<uintptr_t>(stream) <= 2 ? &defaultStream : stream;
}

void emulator::enqueue(CUstream stream, std::function<void()> work) {
  CUstream_st *to = getStream(stream);
  if (to->capture) {
    to->capture->nodes.push_back(std::move(work));
    return;
  }
  to->queue.push_back([work = std::move(work)] {
    work();
    return true;
  });
}

/// Runs what can run of one stream; false if it waits for another.
static bool advance(CUstream_st *stream, bool &progressed) {
  while (!stream->queue.empty()) {
    if (!stream->queue.front()())
      return false;
    stream->queue.pop_front();
    progressed = true;
  }
  return true;
}

void emulator::drain(CUstream_st *stream) {
  bool progressed = true;
  while (progressed) {
    progressed = false;
    if (advance(stream, progressed))
      return;
    for (CUstream_st *other : std::vector<CUstream_st *>(streams))
      if (other != stream)
        advance(other, progressed);
  }
  std::fprintf(stderr, "error: streams wait for one another for ever\n");
  std::_Exit(3);
}

void emulator::drainAll() {
  for (CUstream_st *stream : std::vector<CUstream_st *>(streams))
    drain(stream);
  std::erase_if(streams, [](CUstream_st *stream) {
    bool isDestroyed = stream->isDestroyed;
    if (isDestroyed)
      delete stream;
    return isDestroyed;
  });
}

bool emulator::refuseInCapture(const char *function, CUstream_st *stream) {
  bool refused = false;
  for (CUstream_st *capturing : streams) {
    if (!capturing->capture || (stream && capturing != stream))
      continue;
    capturing->capture->isInvalid = true;
    refused = true;
  }
  if (refused)
    std::fprintf(stderr, "error: %s while a stream is captured\n", function);
  return refused;
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

CUresult cuStreamCreate(CUstream *stream, unsigned int) {
  DriverLock lock;
  *stream = new CUstream_st;
  streams.push_back(*stream);
  return CUDA_SUCCESS;
}
CUresult cuStreamCreateWithPriority(CUstream *stream, unsigned int flags, int) {
  return cuStreamCreate(stream, flags);
}
CUresult cuStreamDestroy_v2(CUstream stream) {
  DriverLock lock;
  if (std::find(streams.begin(), streams.end(), stream) == streams.end() ||
      stream == &defaultStream || stream->isDestroyed)
    return CUDA_ERROR_INVALID_HANDLE;
  stream->isDestroyed = true; // nobody waits
  return CUDA_SUCCESS;
}
CUresult cuStreamSynchronize(CUstream stream) {
  DriverLock lock;
  CUstream_st *toDrain = getStream(stream);
  if (refuseInCapture("cuStreamSynchronize", toDrain))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  drain(toDrain);
  return CUDA_SUCCESS;
}
CUresult cuStreamQuery(CUstream stream) {
  DriverLock lock;
  if (refuseInCapture("cuStreamQuery", getStream(stream)))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  drain(getStream(stream)); // a program may poll: time passes
  return CUDA_SUCCESS;
}
CUresult cuLaunchHostFunc(CUstream stream, CUhostFn function, void *data) {
  DriverLock lock;
  enqueue(stream, [=] { function(data); });
  return CUDA_SUCCESS;
}

CUresult cuEventCreate(CUevent *event, unsigned int) {
  DriverLock lock;
  *event = new CUevent_st;
  events.push_back(*event);
  return CUDA_SUCCESS;
}
CUresult cuEventDestroy_v2(CUevent event) {
  DriverLock lock;
  if (!std::erase(events, event))
    return CUDA_ERROR_INVALID_HANDLE;
  delete event;
  return CUDA_SUCCESS;
}
CUresult cuEventRecord(CUevent event, CUstream stream) {
  DriverLock lock;
  event->capture = getStream(stream)->capture;
  if (event->capture)
    return CUDA_SUCCESS; // orders nodes of the graph, which are in order
  uint64_t number = ++event->progress->recorded;
  enqueue(stream,
          [number, progress = event->progress] { progress->done = number; });
  return CUDA_SUCCESS;
}
CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned int) {
  DriverLock lock;
  CUstream_st *waiting = getStream(stream);
  if (event->capture) { // the stream joins the capture
    waiting->capture = event->capture;
    return CUDA_SUCCESS;
  }
  if (waiting->capture) {
    waiting->capture->isInvalid = true;
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  }
  waiting->queue.push_back(
      [number = event->progress->recorded, progress = event->progress] {
        return progress->done >= number;
      });
  return CUDA_SUCCESS;
}
CUresult cuEventSynchronize(CUevent event) {
  DriverLock lock;
  if (event->capture) {
    event->capture->isInvalid = true;
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  }
  if (event->progress->done != event->progress->recorded)
    drainAll();
  return CUDA_SUCCESS;
}
CUresult cuEventQuery(CUevent event) {
  return cuEventSynchronize(event); // as cuStreamQuery: time passes
}
CUresult cuEventElapsedTime(float *milliseconds, CUevent, CUevent) {
  *milliseconds = 0; // nothing is known of time
  return CUDA_SUCCESS;
}
CUresult cuEventElapsedTime_v2(float *milliseconds, CUevent begin,
                               CUevent end) {
  return cuEventElapsedTime(milliseconds, begin, end);
}

//===----------------------------------------------------------------------===//
// Graphs: what is captured is run again, with the arguments of the capture
//===----------------------------------------------------------------------===//

CUresult cuStreamBeginCapture_v2(CUstream stream, CUstreamCaptureMode) {
  DriverLock lock;
  CUstream_st *toCapture = getStream(stream);
  if (toCapture == &defaultStream)
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  if (toCapture->capture)
    return CUDA_ERROR_STREAM_CAPTURE_UNMATCHED;
  toCapture->capture = new CUgraph_st;
  toCapture->beganCapture = true;
  return CUDA_SUCCESS;
}
CUresult cuStreamEndCapture(CUstream stream, CUgraph *graph) {
  DriverLock lock;
  CUstream_st *captured = getStream(stream);
  *graph = nullptr;
  if (!captured->capture || !captured->beganCapture)
    return CUDA_ERROR_STREAM_CAPTURE_UNMATCHED;
  CUgraph_st *result = captured->capture;
  for (CUstream_st *joined : streams)
    if (joined->capture == result)
      joined->capture = nullptr;
  for (CUevent_st *event : events)
    if (event->capture == result)
      event->capture = nullptr;
  captured->beganCapture = false;
  if (result->isInvalid) {
    delete result;
    return CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
  }
  *graph = result;
  return CUDA_SUCCESS;
}
CUresult cuStreamIsCapturing(CUstream stream, CUstreamCaptureStatus *status) {
  DriverLock lock;
  CUgraph_st *capture = getStream(stream)->capture;
  *status = !capture             ? CU_STREAM_CAPTURE_STATUS_NONE
            : capture->isInvalid ? CU_STREAM_CAPTURE_STATUS_INVALIDATED
                                 : CU_STREAM_CAPTURE_STATUS_ACTIVE;
  return CUDA_SUCCESS;
}
CUresult cuGraphGetNodes(CUgraph graph, CUgraphNode *nodes, size_t *count) {
  if (nodes)
    return CUDA_ERROR_NOT_SUPPORTED;
  *count = graph->nodes.size();
  return CUDA_SUCCESS;
}
CUresult cuGraphInstantiateWithFlags(CUgraphExec *executable, CUgraph graph,
                                     unsigned long long) {
  *executable = new CUgraphExec_st{*graph};
  return CUDA_SUCCESS;
}
CUresult cuGraphLaunch(CUgraphExec executable, CUstream stream) {
  DriverLock lock;
  auto nodes = std::make_shared<std::vector<std::function<void()>>>(
      executable->graph.nodes);
  enqueue(stream, [nodes] {
    for (const std::function<void()> &node : *nodes)
      node();
  });
  return CUDA_SUCCESS;
}
CUresult cuGraphUpload(CUgraphExec, CUstream) { return CUDA_SUCCESS; }
CUresult cuGraphDestroy(CUgraph graph) {
  delete graph;
  return CUDA_SUCCESS;
}
CUresult cuGraphExecDestroy(CUgraphExec executable) {
  delete executable;
  return CUDA_SUCCESS;
}
