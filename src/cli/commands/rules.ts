import { Command } from "commander";
import type { ExitCode } from "../../kernel/exit-codes.ts";
import { list, type OutputOptions, type RulesOptions, withOutput, withRules } from "../options.ts";
import type { World } from "../world.ts";

export type ListRulesOptions = RulesOptions & OutputOptions & { readonly kind?: string; readonly grep?: string };
export type ShowRuleOptions = RulesOptions & OutputOptions;
export type TestRulesOptions = RulesOptions &
  OutputOptions & { readonly rule?: readonly string[]; readonly check?: boolean };

export type RulesRequest =
  | { readonly action: "list"; readonly options: ListRulesOptions }
  | { readonly action: "show"; readonly id: string; readonly options: ShowRuleOptions }
  | { readonly action: "test"; readonly file: string | undefined; readonly options: TestRulesOptions };

export default function rulesCommand(world: World, run = runRules): Command {
  const finish = async (request: RulesRequest) => world.finish(await run(world, request));
  return new Command("rules")
    .summary("the rules by which secrets are found: list, show, test")
    .addCommand(
      withOutput(withRules(new Command("list")))
        .summary("all rules, with those of your own")
        .option("--kind <kind>", "only rules of this kind: secret")
        .option("-g, --grep <text>", "only rules with this text in id, title or keywords, ignoring case")
        .addHelpText(
          "after",
          "\nExamples:\n  incident rules list --grep slack\n  incident rules list --rules gitleaks.toml",
        )
        .action((options: ListRulesOptions) => finish({ action: "list", options })),
    )
    .addCommand(
      withOutput(withRules(new Command("show")))
        .summary("one rule: what it hides and what it leaves alone")
        .argument("<id>", "the rule's id")
        .action((id: string, options: ShowRuleOptions) => finish({ action: "show", id, options })),
    )
    .addCommand(
      withOutput(withRules(new Command("test")))
        .summary("hold rules against their own examples, or against a text")
        .description(
          "Without a file every rule is held against its own examples. With one, or - for what is piped in, tells which rules fire and where; no value is ever shown, and the fingerprints are of this run only.",
        )
        .argument("[file]", "a text to try; - is what is piped in")
        .option("--rule <ids>", "only these rules", list)
        .option("--check", "exit with 1 when a rule fires on the text")
        .addHelpText(
          "after",
          "\nExamples:\n  incident rules test\n  incident rules test --rule harbor-ticket notes.txt\n  env | incident rules test - --check",
        )
        .action((file: string | undefined, options: TestRulesOptions) => finish({ action: "test", file, options })),
    );
}

async function runRules(world: World, request: RulesRequest): Promise<ExitCode> {
  if (request.action === "list") {
    const { listRules } = await import("../list-rules.ts");
    return await listRules(world, request.options);
  }
  if (request.action === "show") {
    const { showRule } = await import("../show-rule.ts");
    return await showRule(world, request.id, request.options);
  }
  if (request.file === undefined) {
    const { testExamples } = await import("../test-examples.ts");
    return await testExamples(world, request.options);
  }
  const { testText } = await import("../test-text.ts");
  return await testText(world, request.file, request.options);
}
