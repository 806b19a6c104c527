import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-messaging-key",
  title: "Azure Service Bus, Event Hubs, Relay or IoT key with its signature",
  infixes: ["+ASb", "+AEh", "+ARm", "AIoT", "AZEG"],
  before: "[A-Za-z0-9+/]{33}",
  after: "[A-P][A-Za-z0-9+/]{5}=",
  examples: {
    hides: [
      sample("EVENT_HUB_KEY=", "ug0dr+7KAhM4Fzh5", "P5zQWC/vW0ePCda4V", "+AEhB", "AClnv", "="),
      sample("primaryKey: ", "6JshWAoeGX89au5Y", "BrHuhsEaW3y51j3TH", "AIoTC", "egXPu", "="),
    ],
    keeps: ["AIoT gateway of the harbor", "a+ASb", "the AZEG events"],
  },
});
