;; Runs a text through the table of an automaton that finds all keywords at once, its row the state. Each step waits for the
;; one before it, so four pieces of the text go side by side: the processor has time for them.
(module
  ;;      0  for each byte the number of its letter, which is its column in each row
  ;;    512  how many places are in each of the four lists
  ;;   1024  TEXT: 64 KiB, with zeros before and behind it; a zero is no letter of a keyword
  ;;  69632  the letters as they come, two bytes each, until they are made bytes of; then
  ;;         four lists of what was found, 128 KiB each: where the text of a keyword ends, and the row; 8 bytes a place
  ;; 593920  the table; a row is named by its place in it
  (memory (export "memory") 10)

  ;; What is beyond ASCII in eight letters: 1 anything, 2 a letter of an alphabet, 4 one that is not seen.
  (func $look (param $letters v128) (result i32)
    (local $found i32)
    (if (i32.eqz (v128.any_true (v128.and (local.get $letters) (v128.const i16x8 0xff80 0xff80 0xff80 0xff80 0xff80 0xff80 0xff80 0xff80)))) (then (return (i32.const 0))))
    (local.set $found (i32.const 1))
    (if (v128.any_true
          (v128.or
            (i16x8.lt_u (i16x8.sub (local.get $letters) (v128.const i16x8 0xc0 0xc0 0xc0 0xc0 0xc0 0xc0 0xc0 0xc0)) (v128.const i16x8 0x1f40 0x1f40 0x1f40 0x1f40 0x1f40 0x1f40 0x1f40 0x1f40))
            (i16x8.lt_u (i16x8.sub (local.get $letters) (v128.const i16x8 0x3000 0x3000 0x3000 0x3000 0x3000 0x3000 0x3000 0x3000)) (v128.const i16x8 0xa800 0xa800 0xa800 0xa800 0xa800 0xa800 0xa800 0xa800))))
      (then (local.set $found (i32.const 3))))
    (if (v128.any_true
          (v128.or
            (i16x8.eq (local.get $letters) (v128.const i16x8 0xad 0xad 0xad 0xad 0xad 0xad 0xad 0xad))
            (v128.or
              (i16x8.eq (local.get $letters) (v128.const i16x8 0x34f 0x34f 0x34f 0x34f 0x34f 0x34f 0x34f 0x34f))
              (v128.or
                (i16x8.eq (local.get $letters) (v128.const i16x8 0x61c 0x61c 0x61c 0x61c 0x61c 0x61c 0x61c 0x61c))
                (v128.or
                  (i16x8.eq (local.get $letters) (v128.const i16x8 0x180e 0x180e 0x180e 0x180e 0x180e 0x180e 0x180e 0x180e))
                  (v128.or
                    (i16x8.lt_u (i16x8.sub (local.get $letters) (v128.const i16x8 0x200b 0x200b 0x200b 0x200b 0x200b 0x200b 0x200b 0x200b)) (v128.const i16x8 0x5 0x5 0x5 0x5 0x5 0x5 0x5 0x5))
                    (v128.or
                      (i16x8.lt_u (i16x8.sub (local.get $letters) (v128.const i16x8 0x202a 0x202a 0x202a 0x202a 0x202a 0x202a 0x202a 0x202a)) (v128.const i16x8 0x5 0x5 0x5 0x5 0x5 0x5 0x5 0x5))
                      (v128.or
                        (i16x8.lt_u (i16x8.sub (local.get $letters) (v128.const i16x8 0x2060 0x2060 0x2060 0x2060 0x2060 0x2060 0x2060 0x2060)) (v128.const i16x8 0x10 0x10 0x10 0x10 0x10 0x10 0x10 0x10))
                        (v128.or
                          (i16x8.lt_u (i16x8.sub (local.get $letters) (v128.const i16x8 0xfe00 0xfe00 0xfe00 0xfe00 0xfe00 0xfe00 0xfe00 0xfe00)) (v128.const i16x8 0x10 0x10 0x10 0x10 0x10 0x10 0x10 0x10))
                          (i16x8.eq (local.get $letters) (v128.const i16x8 0xfeff 0xfeff 0xfeff 0xfeff 0xfeff 0xfeff 0xfeff 0xfeff)))))))))))
      (then (local.set $found (i32.or (local.get $found) (i32.const 4)))))
    (local.get $found))

  ;; Makes bytes of $length letters of two bytes each, the first $before of which go before TEXT: what is beyond Latin-1 becomes
  ;; one that no keyword has. Gives back what `$look` saw; a NUL counts as not seen.
  (func (export "narrow") (param $before i32) (param $length i32) (result i32)
    (local $wide i32) (local $end i32) (local $out i32) (local $found i32) (local $first v128) (local $second v128)
    (local.set $wide (i32.const 69632))
    (local.set $end (i32.add (local.get $wide) (i32.shl (local.get $length) (i32.const 1))))
    (local.set $out (i32.sub (i32.const 1024) (local.get $before)))
    ;; What is behind the letters is read with the last of them.
    (v128.store (local.get $end) (v128.const i16x8 32 32 32 32 32 32 32 32))
    (v128.store offset=16 (local.get $end) (v128.const i16x8 32 32 32 32 32 32 32 32))
    (if (i32.eqz (local.get $before))
      (then
        (v128.store (i32.const 960) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
        (v128.store (i32.const 976) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
        (v128.store (i32.const 992) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
        (v128.store (i32.const 1008) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $wide) (local.get $end)))
        (local.set $first (v128.load (local.get $wide)))
        (local.set $second (v128.load offset=16 (local.get $wide)))
        (v128.store (local.get $out) (i8x16.narrow_i16x8_u (local.get $first) (local.get $second)))
        (if (v128.any_true
              (v128.and (v128.or (local.get $first) (local.get $second)) (v128.const i16x8 0xff80 0xff80 0xff80 0xff80 0xff80 0xff80 0xff80 0xff80)))
          (then
            (local.set $found
              (i32.or (local.get $found)
                (i32.or (call $look (local.get $first)) (call $look (local.get $second)))))))
        (if (i32.eqz (i32.and (i16x8.all_true (local.get $first)) (i16x8.all_true (local.get $second))))
          (then (local.set $found (i32.or (local.get $found) (i32.const 4)))))
        (local.set $wide (i32.add (local.get $wide) (i32.const 32)))
        (local.set $out (i32.add (local.get $out) (i32.const 16)))
        (br $each)))
    (v128.store
      (i32.add (i32.sub (i32.const 1024) (local.get $before)) (local.get $length))
      (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
    (local.get $found))

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
    (i32.store (i32.const 512) (i32.shr_u (local.get $out0) (i32.const 3)))
    (i32.store (i32.const 516) (i32.shr_u (local.get $out1) (i32.const 3)))
    (i32.store (i32.const 520) (i32.shr_u (local.get $out2) (i32.const 3)))
    (i32.store (i32.const 524) (i32.shr_u (local.get $out3) (i32.const 3))))
)
