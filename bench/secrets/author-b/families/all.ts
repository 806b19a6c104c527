import type { Family } from "../family.ts";
import { CLOUD } from "./cloud.ts";
import { COMMERCE } from "./commerce.ts";
import { COMPUTED } from "./computed.ts";
import { DELIVERY } from "./delivery.ts";
import { listKeys } from "./keys.ts";
import { MESSAGES } from "./messages.ts";
import { MODELS } from "./models.ts";
import { PASSWORDS } from "./passwords.ts";
import { SERVICES } from "./services.ts";
import { UNBRANDED } from "./unbranded.ts";
import { WALLETS } from "./wallets.ts";
import { WATCHING } from "./watching.ts";

export function listAllFamilies(): Family[] {
  return [
    ...CLOUD,
    ...DELIVERY,
    ...COMMERCE,
    ...MESSAGES,
    ...MODELS,
    ...WATCHING,
    ...SERVICES,
    ...UNBRANDED,
    ...COMPUTED,
    ...WALLETS,
    ...PASSWORDS,
    ...listKeys(),
  ];
}
