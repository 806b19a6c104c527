import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "openweather-key",
  title: "OpenWeather API key",
  labels: ["openweather", "open_weather", "owm_api", "owm_key", "weather_api", "appid"],
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("OPENWEATHER_API_KEY=", "6c85de63986cd953a0f804eb81ecac66"),
      sample('"openweather api key": "', "630e1cce5fc87bb9999bc7002ff0149a", '"'),
      sample("https://api.openweathermap.org/data/2.5/weather?q=Kiel&appid=", "2688074c567671bc4f2f6998ea564087"),
    ],
    keeps: [
      "OPENWEATHER_API_KEY=$HARBOR_KEY",
      "appid=com.harbor.watch",
      "openweather client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
