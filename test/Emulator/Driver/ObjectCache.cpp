//===- ObjectCache.cpp - Compiles translated PTX --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiling takes seconds. With SBP_EMU_CACHE naming a folder, objects stay
// there under a hash of everything that goes into them: the C++ text, the
// headers that it includes and the compiler's command. They appear there by a
// rename, so that processes may share the folder.
//
//===----------------------------------------------------------------------===//

#include "Driver/State.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

using namespace emulator;

static std::string getEnvironment(const char *name, const char *otherwise) {
  const char *value = std::getenv(name);
  return value && *value ? value : otherwise;
}

static std::string readFile(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

namespace {
/// FNV-1a, with 128 bits.
class Hash {
public:
  void add(const std::string &text) {
    for (unsigned char c : text)
      addByte(c);
    addByte(0); // "ab", "c" is not "a", "bc"
  }
  std::string get() const {
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx",
                  (unsigned long long)(state >> 64), (unsigned long long)state);
    return text;
  }

private:
  void addByte(unsigned char byte) {
    constexpr auto prime = (unsigned __int128)1 << 88 | 0x13b;
    state = (state ^ byte) * prime;
  }
  unsigned __int128 state =
      (unsigned __int128)0x6c62272e07bb0142 << 64 | 0x62b821756295c58d;
};
} // namespace

/// This library, which objects are linked against.
static std::string getLibrary() {
  Dl_info self;
  dladdr(reinterpret_cast<void *>(&cuInit), &self);
  return self.dli_fname;
}

static std::string getCompiler() {
  // No contraction: an instruction is rounded as PTX says. Registers that are
  // read before they are written have the same odd value each time. A stack
  // that is too small is met at its guard page.
  return getEnvironment("SBP_EMU_CXX", "c++") +
         " -std=c++20 -O1 -w -fPIC -shared -ffp-contract=off -fno-exceptions "
         "-fno-rtti -ftrivial-auto-var-init=pattern -fstack-clash-protection "
         "-I" SBP_EMULATOR_INCLUDE;
}

static std::string getKey(const std::string &code) {
  Hash hash;
  hash.add(getCompiler());
  hash.add(code);
  static const char *const headers[] = {
      "Instructions/Arithmetic.h",   "Instructions/Bits.h",
      "Instructions/Compare.h",      "Instructions/Convert.h",
      "Instructions/Instructions.h", "Instructions/Types.h",
      "Machine/Conversions.h",       "Machine/Machine.h"};
  for (const char *header : headers)
    hash.add(readFile(std::string(SBP_EMULATOR_INCLUDE) + "/" + header));
  return hash.get();
}

/// Folder for files of this process; empty after a message.
static std::string makeTemporaryFolder() {
  std::string name = getEnvironment("TMPDIR", "/tmp") + "/sbp-emulator-XXXXXX";
  if (mkdtemp(name.data()))
    return name;
  std::fprintf(stderr, "error: no folder %s can be made\n", name.c_str());
  return "";
}

static bool compile(const std::string &folder, const std::string &code,
                    const std::string &to) {
  std::string source = folder + "/kernels.cpp";
  std::ofstream(source) << code;
  std::string command = getCompiler() + " '" + source + "' -o '" + to + "' '" +
                        getLibrary() + "'";
  // NOLINTNEXTLINE(bugprone-command-processor): SBP_EMU_CXX may have flags.
  if (std::system(command.c_str()) == 0)
    return true;
  std::fprintf(stderr, "error: translated PTX does not compile: %s\n",
               command.c_str());
  return false;
}

/// A library that is loaded twice is loaded once: modules with variables need
/// copies of their own.
static void *load(const std::string &path, bool isShared,
                  const std::string &folder) {
  std::string toLoad = path;
  if (!isShared && path.rfind(folder, 0) != 0) {
    toLoad = folder + "/copy.so";
    std::ofstream(toLoad, std::ios::binary) << readFile(path);
  }
  void *library = dlopen(toLoad.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    std::fprintf(stderr, "error: %s\n", dlerror());
  return library;
}

void *emulator::loadObject(const std::string &code, const std::string &ptx) {
  bool hasVariables =
      code.find("P_globals[] = {\n    {nullptr") == std::string::npos;
  std::string cache = getEnvironment("SBP_EMU_CACHE", "");
  std::string folder = makeTemporaryFolder();
  if (folder.empty())
    return nullptr;
  std::string object = folder + "/kernels.so";
  bool isReady = false;
  if (!cache.empty()) {
    mkdir(cache.c_str(), 0777);
    std::string cached = cache + "/" + getKey(code) + ".so";
    isReady = access(cached.c_str(), R_OK) == 0;
    if (!isReady) {
      std::string partial = cached + "." + std::to_string(getpid()) + ".tmp";
      isReady = compile(folder, code, partial) &&
                std::rename(partial.c_str(), cached.c_str()) == 0;
      if (!isReady)
        unlink(partial.c_str());
    }
    object = cached;
  } else {
    isReady = compile(folder, code, object);
  }
  void *library =
      isReady ? load(object, !hasVariables && !cache.empty(), folder) : nullptr;
  if (getSetting("SBP_EMU_KEEP", 0)) {
    std::ofstream(folder + "/kernels.cpp") << code;
    std::ofstream(folder + "/kernels.ptx") << ptx;
    std::fprintf(stderr, "note: translated PTX is in %s\n", folder.c_str());
    return library;
  }
  for (const char *name : {"kernels.cpp", "kernels.so", "copy.so"})
    unlink((folder + "/" + name).c_str());
  rmdir(folder.c_str());
  return library;
}
