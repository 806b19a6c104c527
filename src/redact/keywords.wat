;; Runs a text through the table of an automaton that finds all keywords at once, its row the state. Each step waits for the
;; one before it, so four pieces of the text go side by side: the processor has time for them.
(module
  ;;      0  for each byte the number of its letter, which is its column in each row
  ;;   1024  TEXT: 64 KiB, with zeros before and behind it; a zero is no letter of a keyword
  ;;  69632  four lists of what was found, 128 KiB each: where the text of a keyword ends, and the row; 8 bytes a place
  ;; 593920  the table; a row is named by its place in it
  (memory (export "memory") 10)
  (global $found0 (mut i32) (i32.const 0))
  (export "found0" (global $found0))
  (global $found1 (mut i32) (i32.const 0))
  (export "found1" (global $found1))
  (global $found2 (mut i32) (i32.const 0))
  (export "found2" (global $found2))
  (global $found3 (mut i32) (i32.const 0))
  (export "found3" (global $found3))

  ;; Looks at $length letters in four pieces. Rows from $endings on end keywords, none of which has more than $warm + 1 letters:
  ;; so many letters before a piece are read for the state it begins in.
  (func (export "scan") (param $length i32) (param $warm i32) (param $endings i32)
    (local $piece i32) (local $left i32)
    (local $at0 i32) (local $row0 i32) (local $out0 i32)
    (local $at1 i32) (local $row1 i32) (local $out1 i32)
    (local $at2 i32) (local $row2 i32) (local $out2 i32)
    (local $at3 i32) (local $row3 i32) (local $out3 i32)
    (local.set $piece (i32.shr_u (i32.add (local.get $length) (i32.const 3)) (i32.const 2)))
    (local.set $at0 (i32.sub (i32.const 1024) (local.get $warm)))
    (local.set $at1 (i32.add (local.get $at0) (local.get $piece)))
    (local.set $at2 (i32.add (local.get $at1) (local.get $piece)))
    (local.set $at3 (i32.add (local.get $at2) (local.get $piece)))
    (local.set $left (local.get $warm))
    (block $warmed
      (loop $each
        (br_if $warmed (i32.eqz (local.get $left)))
        (local.set $row0
          (i32.load offset=593920 (i32.add (local.get $row0) (i32.shl (i32.load8_u (i32.load8_u (local.get $at0))) (i32.const 2)))))
        (local.set $at0 (i32.add (local.get $at0) (i32.const 1)))
        (local.set $row1
          (i32.load offset=593920 (i32.add (local.get $row1) (i32.shl (i32.load8_u (i32.load8_u (local.get $at1))) (i32.const 2)))))
        (local.set $at1 (i32.add (local.get $at1) (i32.const 1)))
        (local.set $row2
          (i32.load offset=593920 (i32.add (local.get $row2) (i32.shl (i32.load8_u (i32.load8_u (local.get $at2))) (i32.const 2)))))
        (local.set $at2 (i32.add (local.get $at2) (i32.const 1)))
        (local.set $row3
          (i32.load offset=593920 (i32.add (local.get $row3) (i32.shl (i32.load8_u (i32.load8_u (local.get $at3))) (i32.const 2)))))
        (local.set $at3 (i32.add (local.get $at3) (i32.const 1)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $each)))
    (local.set $left (local.get $piece))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $left)))
        (local.set $row0
          (i32.load offset=593920 (i32.add (local.get $row0) (i32.shl (i32.load8_u (i32.load8_u (local.get $at0))) (i32.const 2)))))
        (local.set $at0 (i32.add (local.get $at0) (i32.const 1)))
        (if (i32.ge_u (local.get $row0) (local.get $endings))
          (then
            (i32.store offset=69632 (local.get $out0) (i32.sub (local.get $at0) (i32.const 1024)))
            (i32.store offset=69636 (local.get $out0) (local.get $row0))
            (local.set $out0 (i32.add (local.get $out0) (i32.const 8)))))
        (local.set $row1
          (i32.load offset=593920 (i32.add (local.get $row1) (i32.shl (i32.load8_u (i32.load8_u (local.get $at1))) (i32.const 2)))))
        (local.set $at1 (i32.add (local.get $at1) (i32.const 1)))
        (if (i32.ge_u (local.get $row1) (local.get $endings))
          (then
            (i32.store offset=200704 (local.get $out1) (i32.sub (local.get $at1) (i32.const 1024)))
            (i32.store offset=200708 (local.get $out1) (local.get $row1))
            (local.set $out1 (i32.add (local.get $out1) (i32.const 8)))))
        (local.set $row2
          (i32.load offset=593920 (i32.add (local.get $row2) (i32.shl (i32.load8_u (i32.load8_u (local.get $at2))) (i32.const 2)))))
        (local.set $at2 (i32.add (local.get $at2) (i32.const 1)))
        (if (i32.ge_u (local.get $row2) (local.get $endings))
          (then
            (i32.store offset=331776 (local.get $out2) (i32.sub (local.get $at2) (i32.const 1024)))
            (i32.store offset=331780 (local.get $out2) (local.get $row2))
            (local.set $out2 (i32.add (local.get $out2) (i32.const 8)))))
        (local.set $row3
          (i32.load offset=593920 (i32.add (local.get $row3) (i32.shl (i32.load8_u (i32.load8_u (local.get $at3))) (i32.const 2)))))
        (local.set $at3 (i32.add (local.get $at3) (i32.const 1)))
        (if (i32.ge_u (local.get $row3) (local.get $endings))
          (then
            (i32.store offset=462848 (local.get $out3) (i32.sub (local.get $at3) (i32.const 1024)))
            (i32.store offset=462852 (local.get $out3) (local.get $row3))
            (local.set $out3 (i32.add (local.get $out3) (i32.const 8)))))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $each)))
    (global.set $found0 (i32.shr_u (local.get $out0) (i32.const 3)))
    (global.set $found1 (i32.shr_u (local.get $out1) (i32.const 3)))
    (global.set $found2 (i32.shr_u (local.get $out2) (i32.const 3)))
    (global.set $found3 (i32.shr_u (local.get $out3) (i32.const 3))))
)
