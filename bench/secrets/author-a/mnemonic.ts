import { createHash } from "node:crypto";
import type { Random } from "./random.ts";

/** Every eleventh word of the English list with its place in it: enough to find a last word that fits. */
const PLACED = `
absent:5 acoustic:16 address:27 age:38 alert:49 always:60 angry:71 apart:82 arm:93 artist:104 attack:115
average:126 bachelor:137 barely:148 become:159 best:170 birth:181 blossom:192 bonus:203 bracket:214 bring:225
budget:236 bus:247 cake:258 canvas:269 cart:280 caught:291 chair:302 cheese:313 chuckle:324 clarify:335 clip:346
coach:357 come:368 control:379 cotton:390 cram:401 crime:412 crunch:423 curve:434 dash:445 decorate:456
denial:467 design:478 diamond:489 direct:500 divide:511 donor:522 dress:533 dune:544 earth:555 egg:566 else:577
end:588 enough:599 era:610 ethics:621 excuse:632 expire:643 fade:654 farm:665 fee:676 field:687 firm:698
flavor:709 foam:720 fork:731 fresh:742 funny:753 garbage:764 genius:775 girl:786 glove:797 govern:808 grid:819
guitar:830 hard:841 hedgehog:852 hip:863 hood:874 huge:885 hybrid:896 imitate:907 index:918 injury:929
intact:940 ivory:951 joke:962 keen:973 kitchen:984 ladder:995 lava:1006 left:1017 letter:1028 limit:1039
local:1050 lucky:1061 maid:1072 manual:1083 match:1094 mechanic:1105 merit:1116 mind:1127 mixture:1138
moral:1149 much:1160 mystery:1171 need:1182 news:1193 notable:1204 obey:1215 off:1226 one:1237 orchard:1248
output:1259 paddle:1270 parent:1281 pave:1292 pepper:1303 picture:1314 pizza:1325 poem:1336 position:1347
prefer:1358 private:1369 prosper:1380 pupil:1391 quantum:1402 radar:1413 rare:1424 recall:1435 regular:1446
renew:1457 resource:1468 rib:1479 ripple:1490 roof:1501 rug:1512 salmon:1523 save:1534 scorpion:1545 secret:1556
sentence:1567 shed:1578 shop:1589 siege:1600 siren:1611 skull:1622 slow:1633 snow:1644 solve:1655 space:1666
spider:1677 spread:1688 stamp:1699 still:1710 strong:1721 sudden:1732 supreme:1743 swap:1754 syrup:1765
task:1776 term:1787 this:1798 timber:1809 toe:1820 top:1831 town:1842 tray:1853 trouble:1864 tuna:1875 type:1886
unfold:1897 update:1908 useful:1919 vanish:1930 verify:1941 village:1952 voice:1963 walnut:1974 wealth:1985
wet:1996 wife:2007 wisdom:2018 world:2029 yellow:2040
`;

const WORDS = PLACED.trim()
  .split(/\s+/)
  .map((entry) => {
    const [word = "", place = ""] = entry.split(":");
    return { word, place: Number(place) };
  });

/** A seed phrase whose checksum is right. */
export function mnemonic(count: 12 | 24, random: Random): string {
  const start = Array.from({ length: count - 1 }, () => random.pick(WORDS));
  const last = random.shuffle(WORDS).find((word) => isValid([...start, word].map(({ place }) => place)));
  return last === undefined ? mnemonic(count, random) : [...start, last].map(({ word }) => word).join(" ");
}

function isValid(places: readonly number[]): boolean {
  const bits = places.map((place) => place.toString(2).padStart(11, "0")).join("");
  const checkBits = places.length / 3;
  const entropy = bits.slice(0, -checkBits);
  const bytes = Uint8Array.from(entropy.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const digest = createHash("sha256").update(bytes).digest();
  const check = (digest[0] ?? 0).toString(2).padStart(8, "0").slice(0, checkBits);
  return bits.endsWith(check);
}
