func.func private @elsewhere(i32)
func.func @main(%x: i32) {
  call @elsewhere(%x) : (i32) -> ()
  return
}
