/** What `incident config init` writes: everything that can be said, and nothing said yet. */
export const CONFIG_TEMPLATE = `// Configuration of openclaw-incident (JSON5). See: incident config --help
// Keep it readable and writable for yourself only: what it says decides what is hidden.
{
  // Secret rules of your own, beside the built-in ones. Patterns are read in the syntax of RE2, in linear time: no
  // lookaround, no backreferences. Try them with: incident rules test
  rules: [
    // {
    //   id: "harbor-ticket",
    //   title: "Ticket of the harbor office",
    //   pattern: "\\\\bhbr_[a-z0-9]{24}\\\\b",
    //   // The rule looks only near one of these. Left out, they are taken from the pattern.
    //   keywords: ["hbr_"],
    //   // The number of the group that is the secret. Left out: the group named secret, or the whole match.
    //   secretGroup: 0,
    //   // Fewer bits a letter than this, and it is no secret.
    //   entropy: 3,
    //   allow: [{ stopwords: ["example"], regexes: ["^hbr_0+$"] }],
    //   confidence: "high",
    //   examples: { hides: [], keeps: ["hbr_short"] },
    // },
  ],

  // Rules in the format of gitleaks, relative to this file.
  // rulesFile: "gitleaks.toml",
}
`;
