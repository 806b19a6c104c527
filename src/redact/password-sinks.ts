/** Programs that read a secret from their standard input, as pieces of a pattern. */
export const READERS = [
  String.raw`sudo\b[^|\n]{0,60}\s(?:-[A-Za-z]{0,4}S|--stdin)`,
  String.raw`(?:sudo\s{1,3})?(?:passwd\b[^|\n]{0,40}--stdin|chpasswd|kinit|cryptsetup|su\b|smbpasswd|vncpasswd|mkpasswd)`,
  String.raw`htpasswd\b[^|\n]{0,40}\s-\w{0,3}i`,
  "vault login -|docker secret create|podman secret create|gh secret set|glab variable set|(?:npx )?wrangler secret put",
  "vercel env add|pass insert|secret-tool store|cargo login|lpass login|zfs load-key|ssh-add|gcloud secrets|doppler secrets",
].join("|");

/** Flags that make any program read one. */
export const READING_FLAGS = String.raw`--(?:password-stdin|with-token|passphrase-fd[ =]0|key-file[ =]-)|-pass(?:in|out)?\s{1,3}stdin`;
