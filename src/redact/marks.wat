;; Looks once at the bytes of a text for what its notations begin with, so that none of them has to ask letter by letter.
;;
;; The caller writes the low bytes of the letters at TEXT. A letter beyond Latin-1 looks like one of Latin-1 that way: what is
;; reported is a place to look at, no finding. Lists cannot overflow: no more entries fit between two places than their
;; letters allow.
(module
  (memory (export "memory") 5)
  ;;      0  KIND: what a byte may be, one bit each: 1 letter of an encoding, 2 digit of base 16, 4 may stand before the bytes
  ;;         of a dump, 8 blank, 16 letter of a value, 32 may stand between two quoted pieces, 64 quotation mark, 128 digit
  ;;    256  VALUE of the letters of base 64
  ;;    512  how many places are in each list, and the flags
  ;;   1024  TEXT: 64 KiB and 64 zeros
  ;;  69632  RUNS of an encoding: 4096 places
  ;;  86016  LINES of a dump: 8192 places
  ;; 118784  SEAMS between two quoted pieces: 32768 places and what the last 16 bytes may add
  (global $runs (mut i32) (i32.const 0))
  (global $lines (mut i32) (i32.const 0))
  (global $seams (mut i32) (i32.const 0))
  (global $flags (mut i32) (i32.const 0))
  ;; Of $flags, 1: a list of bytes begins somewhere. 2: a line may hold an event of a stream. 4: a line ends in `=`.

  ;; Whether the first twelve bytes of what is encoded from here on are letters; or every second one is and the rest 0.
  (func $decodesToText (param $at i32) (result i32)
    (local $end i32) (local $group i32) (local $shift i32) (local $byte i32) (local $zeros i32)
    (local.set $end (i32.add (local.get $at) (i32.const 16)))
    (loop $groups
      (local.set $group
        (i32.or
          (i32.or (i32.shl (i32.load8_u offset=256 (i32.load8_u (local.get $at))) (i32.const 18))
            (i32.shl (i32.load8_u offset=256 (i32.load8_u offset=1 (local.get $at))) (i32.const 12)))
          (i32.or (i32.shl (i32.load8_u offset=256 (i32.load8_u offset=2 (local.get $at))) (i32.const 6))
            (i32.load8_u offset=256 (i32.load8_u offset=3 (local.get $at))))))
      (local.set $shift (i32.const 16))
      (loop $bytes
        (local.set $byte (i32.and (i32.shr_u (local.get $group) (local.get $shift)) (i32.const 255)))
        (if (i32.eqz (local.get $byte))
          (then (local.set $zeros (i32.add (local.get $zeros) (i32.const 1))))
          (else
            (if (i32.gt_u (local.get $byte) (i32.const 126)) (then (return (i32.const 0))))
            (if (i32.lt_u (local.get $byte) (i32.const 32))
              (then
                (if (i32.and (i32.ne (local.get $byte) (i32.const 10))
                      (i32.and (i32.ne (local.get $byte) (i32.const 13)) (i32.ne (local.get $byte) (i32.const 9))))
                  (then (return (i32.const 0))))))))
        (local.set $shift (i32.sub (local.get $shift) (i32.const 8)))
        (br_if $bytes (i32.ge_s (local.get $shift) (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $groups (i32.lt_u (local.get $at) (local.get $end))))
    (i32.or (i32.eqz (local.get $zeros)) (i32.eq (local.get $zeros) (i32.const 6))))

  ;; Takes note of the run that a place lies in, if it is long enough and may encode a text. Gives back its end. A run cut
  ;; at its beginning has its groups begin up to three letters later.
  (func $takeRun (param $inside i32) (param $farthest i32) (result i32)
    (local $start i32) (local $end i32) (local $hex i32) (local $mostHex i32) (local $skipped i32)
    (local.set $start (local.get $inside))
    (block $found
      (loop $back
        (br_if $found (i32.le_u (local.get $start) (local.get $farthest)))
        (br_if $found (i32.eqz (i32.and (i32.load8_u (i32.load8_u (i32.sub (local.get $start) (i32.const 1)))) (i32.const 1))))
        (local.set $start (i32.sub (local.get $start) (i32.const 1)))
        (br $back)))
    (local.set $end (local.get $start))
    (block $over
      (loop $forth
        (br_if $over (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $end))) (i32.const 1))))
        (local.set $hex
          (select (i32.add (local.get $hex) (i32.const 1)) (i32.const 0) (i32.and (i32.load8_u (i32.load8_u (local.get $end))) (i32.const 2))))
        (local.set $mostHex
          (select (local.get $hex) (local.get $mostHex) (i32.gt_u (local.get $hex) (local.get $mostHex))))
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (br $forth)))
    (if (i32.lt_u (i32.sub (local.get $end) (local.get $start)) (i32.const 24)) (then (return (local.get $end))))
    (block $yes
      (br_if $yes (i32.ge_u (local.get $mostHex) (i32.const 24)))
      (loop $shifts
        (br_if $yes (call $decodesToText (i32.add (local.get $start) (local.get $skipped))))
        (local.set $skipped (i32.add (local.get $skipped) (i32.const 1)))
        (br_if $shifts (i32.lt_u (local.get $skipped) (i32.const 4))))
      (return (local.get $end)))
    (i32.store offset=69632 (i32.shl (global.get $runs) (i32.const 2)) (i32.sub (local.get $start) (i32.const 1024)))
    (global.set $runs (i32.add (global.get $runs) (i32.const 1)))
    (local.get $end))

  ;; Takes note of a line that begins with bytes of a dump: all eleven letters may, two of them are digits of base 16.
  (func $takeLine (param $start i32)
    (local $at i32) (local $hex i32)
    (local.set $at (i32.add (local.get $start) (i32.const 10)))
    (loop $letters
      (local.set $hex
        (i32.add (local.get $hex)
          (i32.and (i32.shr_u (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 1)) (i32.const 1))))
      (local.set $at (i32.sub (local.get $at) (i32.const 1)))
      (br_if $letters (i32.ge_u (local.get $at) (local.get $start))))
    (if (i32.lt_u (local.get $hex) (i32.const 2)) (then (return)))
    (i32.store offset=86016 (i32.shl (global.get $lines) (i32.const 2)) (i32.sub (local.get $start) (i32.const 1024)))
    (global.set $lines (i32.add (global.get $lines) (i32.const 1))))

  ;; Takes note of a quotation mark behind a letter of a value, if what comes next may put another piece to it.
  (func $takeSeam (param $quote i32)
    (local $at i32) (local $end i32)
    (if (i32.eqz (i32.and (i32.load8_u (i32.load8_u (i32.sub (local.get $quote) (i32.const 1)))) (i32.const 16))) (then (return)))
    (local.set $at (i32.add (local.get $quote) (i32.const 1)))
    (local.set $end (i32.add (local.get $quote) (i32.const 9)))
    (block $marked
      (loop $blanks
        (br_if $marked (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 8))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br_if $blanks (i32.lt_u (local.get $at) (local.get $end)))))
    (if (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 96)))
      (then
        ;; The letter before a Python string: b"…"
        (if (i32.eqz (i32.and (i32.load8_u (i32.load8_u offset=1 (local.get $at))) (i32.const 64))) (then (return)))
        (if (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 16))) (then (return)))))
    (i32.store offset=118784 (i32.shl (global.get $seams) (i32.const 2)) (i32.sub (local.get $quote) (i32.const 1024)))
    (global.set $seams (i32.add (global.get $seams) (i32.const 1))))

  ;; Behind white space, sixteen letters of it at most.
  (func $behindBlanks (param $at i32) (result i32)
    (local $end i32) (local $letter i32)
    (local.set $end (i32.add (local.get $at) (i32.const 16)))
    (block $over
      (loop $each
        (br_if $over (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $letter (i32.load8_u (local.get $at)))
        (br_if $over
          (i32.and (i32.ne (local.get $letter) (i32.const 32))
            (i32.ge_u (i32.sub (local.get $letter) (i32.const 9)) (i32.const 5))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $each)))
    (local.get $at))

  ;; Whether a bracket opens a list of bytes: `0x` and two digits, two or three digits, or a quoted letter; and a comma.
  (func $opensBytes (param $bracket i32) (result i32)
    (local $at i32) (local $first i32)
    (local.set $at (call $behindBlanks (i32.add (local.get $bracket) (i32.const 1))))
    (local.set $first (i32.load8_u (local.get $at)))
    (block $item
      (if (i32.eq (local.get $first) (i32.const 39))
        (then
          (local.set $at
            (i32.add (local.get $at)
              (select (i32.const 3) (i32.const 2) (i32.eq (i32.load8_u offset=1 (local.get $at)) (i32.const 92)))))
          (if (i32.ne (i32.load8_u (local.get $at)) (i32.const 39)) (then (return (i32.const 0))))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $item)))
      ;; `0x`
      (if (i32.eq (i32.load16_u (local.get $at)) (i32.const 0x7830))
        (then
          (if (i32.eqz
                (i32.and (i32.const 2)
                  (i32.and (i32.load8_u (i32.load8_u offset=2 (local.get $at)))
                    (i32.load8_u (i32.load8_u offset=3 (local.get $at))))))
            (then (return (i32.const 0))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br $item)))
      (if (i32.eqz
            (i32.and (i32.const 128)
              (i32.and (i32.load8_u (local.get $first)) (i32.load8_u (i32.load8_u offset=1 (local.get $at))))))
        (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (local.set $at
        (i32.add (local.get $at) (i32.shr_u (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 128)) (i32.const 7)))))
    (i32.eq (i32.load8_u (call $behindBlanks (local.get $at))) (i32.const 44)))

  ;; Fills the lists with what begins in [$from, $to), and a little behind it. Sets of letters are looked up by the two halves
  ;; of a byte: it is in the set where the entries of both have a bit in common.
  (func (export "read") (param $from i32) (param $to i32) (param $length i32)
    (local $at i32) (local $end i32) (local $runEnd i32) (local $wasFull i32) (local $isFull i32)
    (local $mask i32) (local $start i32) (local $first i32) (local $last i32)
    (local $bytes v128) (local $more v128)
    (global.set $runs (i32.const 0))
    (global.set $lines (i32.const 0))
    (global.set $seams (i32.const 0))
    (global.set $flags (i32.const 0))
    (local.set $at (i32.add (local.get $from) (i32.const 1024)))
    (local.set $end (i32.add (local.get $to) (i32.const 1024)))
    (local.set $runEnd (i32.const 1024))
    ;; What is looked at behind the last letter is none.
    (local.set $start (i32.add (local.get $length) (i32.const 1024)))
    (v128.store (local.get $start) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
    (v128.store offset=16 (local.get $start) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
    (v128.store offset=32 (local.get $start) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
    (v128.store offset=48 (local.get $start) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))
    (loop $chunks
      (local.set $bytes (v128.load (local.get $at)))

      ;; Letters of base 64. A run of 24 holds two halves of chunks one after the other.
      (local.set $mask
        (i8x16.bitmask
          (i8x16.ne (v128.and
              (i8x16.swizzle (v128.const i8x16 5 7 7 7 7 7 7 7 7 7 6 18 2 18 2 26)
                (v128.and (local.get $bytes) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15)))
              (i8x16.swizzle (v128.const i8x16 0 0 16 1 2 12 2 4 0 0 0 0 0 0 0 0)
                (i8x16.shr_u (local.get $bytes) (i32.const 4)))) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0))))
      (local.set $isFull (i32.eq (i32.and (local.get $mask) (i32.const 0xff)) (i32.const 0xff)))
      (if (i32.and (local.get $isFull) (i32.or (local.get $wasFull) (i32.ge_u (local.get $mask) (i32.const 0xff00))))
        (then
          (if (i32.ge_u (local.get $at) (local.get $runEnd))
            (then (local.set $runEnd (call $takeRun (local.get $at) (local.get $runEnd)))))))
      (local.set $wasFull (i32.ge_u (local.get $mask) (i32.const 0xff00)))

      (local.set $mask (i8x16.bitmask (i8x16.eq (local.get $bytes) (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))))
      (if (i32.eqz (i32.or (local.get $from) (i32.ne (local.get $at) (i32.const 1024))))
        (then
          ;; The first line has no end of another one before it.
          (local.set $more (v128.load (local.get $at)))
          (if (i32.eq
                (i32.const 0x7ff)
                (i32.and
                  (i32.const 0x7ff)
                  (i8x16.bitmask
                    (i8x16.ne (v128.and
                        (i8x16.swizzle (v128.const i8x16 6 12 12 12 12 12 12 4 20 7 4 3 33 3 4 0)
                          (v128.and (local.get $more) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15)))
                        (i8x16.swizzle (v128.const i8x16 1 0 2 4 8 16 8 48 0 0 0 0 0 0 0 0)
                          (i8x16.shr_u (local.get $more) (i32.const 4)))) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)))))
            (then (call $takeLine (local.get $at))))))
      (if (local.get $mask)
        (then
          (loop $each
            (local.set $start (i32.add (local.get $at) (i32.add (i32.ctz (local.get $mask)) (i32.const 1))))
            (local.set $first (i32.load (local.get $start)))
            ;; `=` before the end of the line, or before its carriage return.
            (local.set $last (i32.load8_u (i32.sub (local.get $start) (i32.const 2))))
            (if (i32.eq (local.get $last) (i32.const 13))
              (then (local.set $last (i32.load8_u (i32.sub (local.get $start) (i32.const 3))))))
            (if (i32.eq (local.get $last) (i32.const 61))
              (then (global.set $flags (i32.or (global.get $flags) (i32.const 4)))))
            ;; `{"`, `data:`, `[` and a digit (or one of `:;<=>?`)
            (if (i32.or
                  (i32.or
                    (i32.eq (i32.and (local.get $first) (i32.const 0xffff)) (i32.const 0x227b))
                    (i32.eq (i32.and (local.get $first) (i32.const 0xf0ff)) (i32.const 0x305b)))
                  (i32.eq (local.get $first) (i32.const 0x61746164)))
              (then (global.set $flags (i32.or (global.get $flags) (i32.const 2)))))
            (local.set $more (v128.load (local.get $start)))
            (if (i32.eq
                  (i32.const 0x7ff)
                  (i32.and
                    (i32.const 0x7ff)
                    (i8x16.bitmask
                      (i8x16.ne (v128.and
                          (i8x16.swizzle (v128.const i8x16 6 12 12 12 12 12 12 4 20 7 4 3 33 3 4 0)
                            (v128.and (local.get $more) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15)))
                          (i8x16.swizzle (v128.const i8x16 1 0 2 4 8 16 8 48 0 0 0 0 0 0 0 0)
                            (i8x16.shr_u (local.get $more) (i32.const 4)))) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)))))
              (then (call $takeLine (local.get $start))))
            (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
            (br_if $each (local.get $mask)))))

      ;; A quotation mark behind a letter of a value, and before a blank, an operator or another one.
      (local.set $mask
        (i8x16.bitmask
          (v128.or
            (i8x16.eq (local.get $bytes) (v128.const i8x16 34 34 34 34 34 34 34 34 34 34 34 34 34 34 34 34))
            (v128.or
              (i8x16.eq (local.get $bytes) (v128.const i8x16 39 39 39 39 39 39 39 39 39 39 39 39 39 39 39 39))
              (i8x16.eq (local.get $bytes) (v128.const i8x16 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96 96))))))
      (if (local.get $mask)
        (then
          (local.set $more (v128.load offset=1 (local.get $at)))
          (local.set $mask
            (i32.and (local.get $mask)
              (i8x16.bitmask
                (i8x16.ne (v128.and
                    (i8x16.swizzle (v128.const i8x16 10 0 2 0 0 0 2 2 0 1 1 2 20 1 18 0)
                      (v128.and (local.get $more) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15)))
                    (i8x16.swizzle (v128.const i8x16 1 0 2 4 0 4 8 16 0 0 0 0 0 0 0 0)
                      (i8x16.shr_u (local.get $more) (i32.const 4)))) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)))))
          (if (local.get $mask)
            (then
              (loop $each
                (call $takeSeam (i32.add (local.get $at) (i32.ctz (local.get $mask))))
                (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
                (br_if $each (local.get $mask)))))))

      ;; A bracket before a blank, a digit or a quotation mark. One list is enough.
      (if (i32.eqz (i32.and (global.get $flags) (i32.const 1)))
        (then
          (local.set $mask
            (i8x16.bitmask
              (v128.or
                (i8x16.eq (local.get $bytes) (v128.const i8x16 40 40 40 40 40 40 40 40 40 40 40 40 40 40 40 40))
                (v128.or
                  (i8x16.eq (local.get $bytes) (v128.const i8x16 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91 91))
                  (i8x16.eq (local.get $bytes) (v128.const i8x16 123 123 123 123 123 123 123 123 123 123 123 123 123 123 123 123))))))
          (if (local.get $mask)
            (then
              (local.set $more (v128.load offset=1 (local.get $at)))
              (local.set $mask
                (i32.and (local.get $mask)
                  (i8x16.bitmask
                    (i8x16.ne (v128.and
                        (i8x16.swizzle (v128.const i8x16 6 4 4 4 4 4 4 6 4 5 1 1 1 1 0 0)
                          (v128.and (local.get $more) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15)))
                        (i8x16.swizzle (v128.const i8x16 1 0 2 4 0 0 0 0 0 0 0 0 0 0 0 0)
                          (i8x16.shr_u (local.get $more) (i32.const 4)))) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)))))
              (if (local.get $mask)
                (then
                  (loop $each
                    (global.set $flags
                      (i32.or (global.get $flags)
                        (i32.ne (call $opensBytes (i32.add (local.get $at) (i32.ctz (local.get $mask)))) (i32.const 0))))
                    (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
                    (br_if $each (local.get $mask)))))))))

      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $chunks (i32.lt_u (local.get $at) (local.get $end))))
    (i32.store (i32.const 512) (global.get $runs))
    (i32.store (i32.const 516) (global.get $lines))
    (i32.store (i32.const 520) (global.get $seams))
    (i32.store (i32.const 524) (global.get $flags))))
