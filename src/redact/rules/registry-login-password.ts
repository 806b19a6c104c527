import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

const AFTER_COLON = /^[^\s:]{1,128}:(?<secret>\S{3,})$/;

export default defineCommand({
  id: "registry-login-password",
  title:
    "Password or token given to a registry of images or packages: docker login, skopeo, cargo login, twine and others",
  commands: [
    {
      programs: [
        "docker login",
        "podman login",
        "nerdctl login",
        "buildah login",
        "helm registry login",
        "oras login",
        "skopeo login",
        "crane auth login",
        "regctl registry login",
        "helm repo add",
        "singularity remote login",
        "apptainer remote login",
      ],
      places: [{ flags: ["-p", "--password", "--pass"] }, { glued: ["-p"] }],
    },
    {
      programs: ["skopeo", "podman", "buildah", "ctr"],
      places: [{ flags: ["--creds", "--src-creds", "--dest-creds"], part: AFTER_COLON }],
    },
    {
      programs: ["npm config set", "npm set", "pnpm config set", "yarn config set"],
      places: [
        { anyWord: true, part: /(?:_authToken|_auth|_password|npmAuthToken)=(?<secret>\S{6,})$/ },
        { position: 1, part: /^(?<secret>(?=.{0,40}\d)[\w.+/=-]{16,})$/ },
      ],
    },
    { programs: ["twine", "twine upload", "flit publish"], places: [{ flags: ["-p", "--password"] }] },
    { programs: ["poetry config"], places: [{ position: 1, part: /^(?<secret>[\w-]{20,})$/ }, { position: 2 }] },
    { programs: ["poetry publish"], places: [{ flags: ["-p", "--password"] }] },
    {
      programs: ["cargo login", "nuget setapikey", "bun login"],
      places: [{ position: 0, part: /^(?<secret>[\w.-]{20,})$/ }],
    },
    { programs: ["cargo publish", "cargo yank"], places: [{ flags: ["--token"] }] },
    { programs: ["nuget push", "dotnet nuget push"], places: [{ flags: ["-k", "--api-key", "-ApiKey", "-apikey"] }] },
    { programs: ["dotnet user-secrets set"], places: [{ position: 1 }] },
    {
      programs: ["nuget sources", "dotnet nuget add source"],
      places: [{ flags: ["-Password", "-password", "-p", "--password"] }],
    },
    { programs: ["gem push"], places: [{ flags: ["-k", "--key"], part: /^(?<secret>\w{24,})$/ }] },
  ],
  examples: {
    hides: [
      sample("docker login -u harbor -p ", "n1ght-w4tch", " registry.test"),
      sample("skopeo copy --src-creds harbor:", "n1ght-w4tch", " docker://a docker://b"),
      sample("cargo login ", "hB4rQx81LmZt60WyVcNs52KdTgPa37uE"),
      sample("npm config set //registry.test/:_authToken ", "4b825dc642cb6eb9a060e54b"),
      sample('dotnet user-secrets set "Mail:Smtp" "', "n1ght-w4tch", '"'),
      sample("twine upload -u harbor -p ", "swordfish", " dist/*"),
    ],
    keeps: [
      "docker login -u harbor --password-stdin registry.test",
      "docker login -u harbor -p $TOKEN registry.test",
      "docker login -u <user> -p <password>",
      "podman run --user 1000:1000 harbor",
      "cargo login",
      "npm config set registry https://registry.test/",
      "poetry config virtualenvs.create false",
      "gem push harbor-1.0.0.gem -k rubygems",
    ],
  },
});
