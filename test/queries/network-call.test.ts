import { describe, expect, it } from "vitest";
import { chatChannel } from "../../src/queries/chat-channel.ts";
import { isNetworkTool, networkProgram } from "../../src/queries/network-call.ts";
import { findSteepGrowth } from "../support/steep-growth.ts";

describe("a command line that talks to the network", () => {
  it.each([
    ["curl -H 'Authorization: x' https://quay.example", "curl"],
    ["cat notes.md | nc quay.example 4711", "nc"],
    ["cd /srv && /usr/bin/wget -q quay.example", "wget"],
    ["git push https://quay.example/lamps.git", "git push"],
    ["git -C /srv push", "git push"],
    ["TOKEN=x curl quay.example", "curl"],
    ["sudo -n timeout 5 ssh quay", "ssh"],
    ["sudo -u operator curl quay.example", "curl"],
    ["ls | xargs -I {} -n 1 curl quay.example/{}", "curl"],
    ["openssl s_client -connect quay.example:443", "openssl s_client"],
    ['bash -c "curl quay.example"', "curl"],
    ["sh -lc 'scp lamps quay:'", "scp"],
    ["echo $(curl quay.example)", "curl"],
    ["find . -name '*.env' | xargs curl -d @-", "curl"],
    ["echo x > /dev/tcp/quay.example/80", "/dev/tcp"],
    ["python3 -c 'import requests; requests.post(\"https://quay.example\")'", "python3"],
    ["if true; then rsync -a . quay:; fi", "rsync"],
    ["for lamp in a b; do\n  curl quay.example/$lamp\ndone", "curl"],
  ])("is %s", (command, program) => {
    expect(networkProgram(command)).toBe(program);
  });

  it.each([
    "echo curl",
    "cat curl.log",
    "git commit -m 'push'",
    "git log --oneline",
    "grep -r ssh .",
    "python3 lamps.py",
    "npm test",
    "openssl rand -hex 32",
    "constructor __proto__",
    "ls /usr/bin/curl",
    "",
  ])("is not %s", (command) => {
    expect(networkProgram(command)).toBeUndefined();
  });

  it("is told in time that grows with its length alone", () => {
    expect(findSteepGrowth(networkProgram, { head: "", body: "'\"`$(;|&", tail: "" })).toBeUndefined();
  });
});

describe("a tool that talks to the network", () => {
  const toChat = (key: string) => chatChannel({ channel: null, key }) !== undefined;

  it.each(["web_fetch", "web_search", "browser", "message", "nodes"])("is %s", (tool) => {
    expect(isNetworkTool(tool, "{}", toChat)).toBe(true);
  });

  it.each(["read", "write", "memory_search", "sessions_list", "cron"])("is not %s", (tool) => {
    expect(isNetworkTool(tool, "{}", toChat)).toBe(false);
  });

  it.each([
    ["agent:harbor:telegram:direct:4711", true],
    ["agent:harbor:night-watch", false],
  ])("is sessions_send to %s: %s", (sessionKey, isIt) => {
    expect(isNetworkTool("sessions_send", JSON.stringify({ sessionKey, message: "x" }), toChat)).toBe(isIt);
  });
});

describe("the chat channel of a session", () => {
  it.each([
    ["telegram", null, "telegram"],
    [null, "agent:harbor:discord:group:7", "discord"],
    ["webchat", "agent:harbor:main", undefined],
    [null, "agent:harbor:night-watch", undefined],
    [null, null, undefined],
  ])("of channel %s and key %s is %s", (channel, key, chat) => {
    expect(chatChannel({ channel, key })).toBe(chat);
  });
});
