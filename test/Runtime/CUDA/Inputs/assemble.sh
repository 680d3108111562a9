# assemble.sh FOLDER: what ptxas says of every kernel in the folder.
for file in "$1"/*.ptx; do
  for chip in sm_80 sm_90a sm_100a; do
    ptxas -v -arch=$chip "$file" -o /dev/null 2>&1 || exit 1
  done
done
