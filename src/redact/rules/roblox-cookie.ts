import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "roblox-cookie",
  title: "Roblox session cookie",
  keywords: ["_|warning:-do-not-share-this"],
  pattern: /_\|WARNING:-DO-NOT-SHARE-THIS[^|\s]{0,160}\|_(?<secret>[A-Za-z0-9_.-]{60,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample(
        ".ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-",
        "allow-someone-to-log-in-as-you.|_",
        "27A49A007E6CD9570D71BB92CB4F6F3BB55E8B2BF3740A00F3F251475F7A5766",
        "B894FDF0F8BB018E0AD4563E2D6C3D5659D5B0DA57F110F683B9FCFF2837A39E",
        "4340C34D94128F7E082898D7128B34A40B5B0409E183E1DFEF02A5017096283B",
      ),
    ],
    keeps: ["_|WARNING:-DO-NOT-SHARE-THIS.|_"],
  },
});
