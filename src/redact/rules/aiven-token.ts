import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "aiven-token",
  title: "Aiven API token",
  labels: ["aiven"],
  says: "token|key",
  value: "[A-Za-z0-9+/]{200,600}={0,2}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample(
        "AIVEN_TOKEN=",
        "LPmuezSWTJw+o2wloFUOGIGV0+9JE0bKn0Qh+n5MNmY+Is9UOCalXUWoz1Cp+pWmhVvq1qzOaZ7NfWoodFMQKK/VlsrlgENUVgQXO38aKAopu8kVewu5Rq+0mXoF9E4X3XGXX9TC2puTCtos+mb78UJDH2OnG5LbeZ1h1/D+NOoVP0Kh0Usb7eUsy5",
        "1CBHvyoDFcy4SZvOLlefXbEMbn5GqpqYDA7FR55NWE146zvbPGXThDVfiYdBbKwDAPCdYO3loz2bI8BQY8QUFL/CMHcgxKpFQwm0K9jFti4Gp1FLWD1H/6851u7HvSewagrj83Pp5Y/a5oBbPL487DjSoyF2OUZ5w838uml0iUjKGDj51nBbj+eHHT",
      ),
      sample(
        'aiven api_token: "',
        "BwRin6pQAyagVbTYyHpQMe2nOxXEVlUa+eOWDpKNHHJURMW2gzwzR2eG32Sxewq2F7bYox56uvIbw0r6DbHWdpZXdsMdYdm5AFI6AaRb3i1nvSnkKZV8rAeusHLwtep83iDgS5/00ZjoqKjXnz0NwwhSORsLK5Kld7Ft8oBnQAyakaaqriIPZ7hvMn",
        "b+SXISQIIPIJwyAQgIh3iv1AVUIa/XNvumovSUp7JbKftC6LytOz9bN89HVhp4+RUlaOakj3NP1FNU8MBn4t4Bvih4aeJ+5qRuoFWn6kIv8ztv67GL3miFKkvewRsBPRO/zu7TcejFBvieCF0+ScPr4Tb6YMLChGXqqT7EplQ8Gwh1PzNdx2S27kPV",
        '"',
      ),
    ],
    keeps: ["AIVEN_TOKEN=$TOKEN", "aiven token rotation"],
  },
});
