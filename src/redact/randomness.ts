/** Pairs of letters that words of English and of program text are made of, most frequent first. */
const COMMON_PAIRS = new Set(
  (
    "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea " +
    "ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie " +
    "wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab " +
    "gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn sc gi da yo cr cl du " +
    "ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob " +
    "mm fu ph og ms ye ud mb ip ub oi rl gu dr hr cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy " +
    "sl ps jo lf nv je nk kn gs dy hy ze ks xt bs ik dd pt rp sk xi oe oy ws lv dl rf eu dg wr xa yi nm eb rb tm xc eh tc gy ja " +
    "hn yp za gg ym sw bj lm cs ii ix xe oh lk dv lp ax ox uf dm iu sf bt ka yt ek pm ya gt wl rh yl hs ah yc yb hm hy"
  ).split(" "),
);

/** How much a stretch of letters looks drawn at random: the share of its pairs that no word would have. */
function rarePairs(letters: string): number {
  let rare = 0;
  for (let at = 1; at < letters.length; at += 1) {
    if (!COMMON_PAIRS.has(letters.slice(at - 1, at + 1))) rare += 1;
  }
  return letters.length < 2 ? 0 : rare / (letters.length - 1);
}

const LONGEST_JUDGED = 128;

/**
 * Whether the letters were drawn at random rather than chosen: an unbroken stretch of letters and digits in no order, or
 * letters whose pairs occur in no word.
 */
export function looksRandom(value: string): boolean {
  const text = value.slice(0, LONGEST_JUDGED);
  const longest = text.split(/[-_.:/+=~\s]+/).reduce((best, part) => (part.length > best.length ? part : best), "");
  if (longest.length < 8) return false;
  const digits = longest.length - longest.replace(/[0-9]/g, "").length;
  if (digits === longest.length) return longest.length >= 16;
  const switches = kindSwitches(longest);
  if (digits >= 2 && switches >= 4) return true;
  if (digits >= 1 && switches >= longest.length / 4) return true;
  const letters = longest.replace(/[^A-Za-z]/g, "");
  // Words in camel case change case once a word: drawn letters do it every other letter.
  return letters.length >= 12 && rarePairs(letters.toLowerCase()) > 0.5;
}

/** How often letters and digits, lower and upper case follow each other; a capital that begins a word is no change. */
function kindSwitches(text: string): number {
  let switches = 0;
  let last = kindAt(text, 0);
  for (let at = 1; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind !== last) switches += 1;
    last = kind;
  }
  return switches;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return 1;
  if (isLower(code) || isLower(text.charCodeAt(at + 1))) return 2;
  return 3;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}
