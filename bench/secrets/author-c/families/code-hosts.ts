import { writeChecked } from "../checksums.ts";
import { mark } from "../marks.ts";
import { type Family, readRows } from "./family.ts";

const checked: readonly Family[] = [
  ["github-pat", "github token|gh token|github pat", "ghp_"],
  ["github-oauth", "github oauth token|gh token", "gho_"],
  ["github-user-to-server", "github user token", "ghu_"],
  ["github-server-to-server", "github installation token|github token", "ghs_"],
  ["github-refresh", "github refresh token", "ghr_"],
  ["npm-token", "npm token|node auth token", "npm_"],
].map(([name = "", label = "", prefix = ""]) => ({
  name,
  kind: "token",
  label,
  write: (rand) => mark(writeChecked(prefix, rand)),
}));

/** Code hosts, package registries, build servers. */
export const CODE_HOSTS: readonly Family[] = [
  ...checked,
  ...readRows("token", [
    ["github-fine-grained-pat", "github token|gh pat", "github_pat_{A:22}_{A:59}"],
    ["gitlab-pat", "gitlab token|gitlab private token", "glpat-{w:20}"],
    ["gitlab-routable-pat", "gitlab token", "glpat-{w:27}.01.{a:9}"],
    ["gitlab-deploy-token", "gitlab deploy token", "gldt-{w:20}"],
    ["gitlab-runner-token", "runner token", "glrt-{w:20}"],
    ["gitlab-trigger-token", "gitlab trigger token", "glptt-{h:40}"],
    ["gitlab-job-token", "ci job token", "glcbt-{h:2}_{w:20}"],
    ["bitbucket-app-password", "bitbucket app password", "ATBB{A:28}{H:8}"],
    ["atlassian-api-token", "jira api token|atlassian token|confluence token", "ATATT3xFfGF0{w:180}={H:8}"],
    ["pypi-token", "pypi token|twine password", "pypi-AgEIcHlwaS5vcmc{w:150-160}"],
    ["rubygems-key", "rubygems api key|gem host api key", "rubygems_{h:48}"],
    ["crates-io-token", "cargo registry token", "cio{A:32}"],
    ["docker-hub-pat", "docker token|dockerhub password|docker pat", "dckr_pat_{w:27}"],
    ["nuget-key", "nuget api key", "oy2{a:43}"],
    ["jfrog-api-key", "artifactory api key", "AKCp{A:69}"],
    ["circleci-pat", "circleci token|circle token", "CCIPAT_{A:22}_{h:40}"],
    ["buildkite-user-token", "buildkite api token", "bkua_{h:40}"],
    ["sonarqube-token", "sonar token", "squ_{h:40}"],
    ["azure-devops-pat", "azure devops pat|ado token", "{A:76}AZDO{A:4}"],
    ["pulumi-token", "pulumi access token", "pul-{h:40}"],
    ["terraform-cloud-token", "tfe token|tf token app terraform io", "{A:14}.atlasv1.{w:67}"],
    ["postman-api-key", "postman api key", "PMAK-{h:24}-{h:34}"],
    ["figma-pat", "figma token", "figd_{w:40}"],
    ["linear-api-key", "linear api key", "lin_api_{A:40}"],
    ["notion-token", "notion token|notion api key", "ntn_{d:11}{A:35}"],
    ["notion-legacy-secret", "notion token", "secret_{A:43}"],
    ["airtable-pat", "airtable api key|airtable token", "pat{A:14}.{h:64}"],
    ["asana-pat", "asana access token", "2/{d:16}/{d:16}:{h:32}"],
    ["contentful-pat", "contentful management token", "CFPAT-{w:43}"],
    ["launchdarkly-sdk-key", "launchdarkly sdk key", "sdk-{uuid}"],
  ]),
];
