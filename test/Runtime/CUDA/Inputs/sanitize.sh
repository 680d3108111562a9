# sanitize.sh SANITIZERS SOURCE BUILD OUTPUT: the runtime and together.cpp with sanitizers.
exec c++ -std=c++17 -O1 -g -fsanitize=$1 -fno-sanitize-recover=all -fno-rtti -fno-exceptions \
  -I$2/include -I$2/runtime -I$2/runtime/cuda -I$3/runtime/cuda \
  $2/test/Runtime/CUDA/Inputs/together.cpp $2/runtime/cuda/*.cpp -o $4
