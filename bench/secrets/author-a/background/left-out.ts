/**
 * The background has to be free of secrets, or a detector that finds one there is called wrong. So these stay out:
 *
 * - folders and files of tests, fixtures and examples: made-up keys and passwords stand in them on purpose
 * - what is about passwords, keys, certificates and secrets (ssl, gnupg, openssl's manual …): sample commands with values
 * - this project's own kind of thing: scanners and their rules
 * - binaries that end like text, and what is not UTF-8
 */
const LEFT_OUT_NAMES =
  /(?:^|[/._-])(?:tests?|__tests__|testing|fixtures?|specs?|samples?|examples?|demos?|mocks?|secrets?|secretlint|gitleaks|credentials?|passwords?|passwd|keyrings?|certs?|ssl|openssl|ssh|gnupg|gpg|tls|x509|jwt|oauth|auth|crypt|crypto|vault|netrc|hashlib|curl|wget|ldap|smb|cifs|zip|unzip|7z|wpa|pgp|totp|hmac|kerberos|krb5|shadow|mysql|psql|postgresql|redis|java|boto3?|botocore|google|aws|azure)(?:$|[/._-])/i;

/** What no text without secrets has. */
const LEFT_OUT_TEXTS = [
  /PRIVATE KEY/,
  /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/,
  /\b(?:gh[opsur]_|github_pat_|glpat-|npm_|xox[abp]-|sk_(?:live|test)_|sk-ant-|SG\.|AIza|hf_|dop_v1_)[A-Za-z0-9_-]{12}/,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ/,
  /[a-z]:\/\/[^\s/:@"'<>${}]{1,40}:[^\s/@"'<>${}]{3,40}@/i,
  /\b(?:Basic|Bearer) [A-Za-z0-9+/=_-]{16}/,
  /\$(?:2[aby]|6|5|1|argon2id|y)\$[A-Za-z0-9./$=,]{20}/,
  /\b(?:hunter2|correct horse|sekrit|geheim|s3cr3t|letmein|p4ssw0rd|passw0rd)/i,
  /abandon abandon/,
  // Badges of private repositories.
  /badge\.svg\?token=/,
];

/** Wherever in a name: oauthlib shows made-up tokens in its doc strings. */
const LEFT_OUT_STEMS = /oauth|passw|secret|credential|private/i;

export function isLeftOutByName(path: string): boolean {
  return LEFT_OUT_NAMES.test(path) || LEFT_OUT_STEMS.test(path);
}

export function isLeftOutByText(text: string): boolean {
  return LEFT_OUT_TEXTS.some((pattern) => pattern.test(text));
}
