import { type Family, readRows } from "./family.ts";

const BODY = "T3Blbk" + "FJ";

/** Who sells models and what agents use with them. */
export const MODEL_VENDORS: readonly Family[] = readRows("token", [
  ["openai-project-key", "openai api key", `sk-proj-{w:74}${BODY}{w:74}`],
  ["openai-service-account-key", "openai api key", `sk-svcacct-{w:74}${BODY}{w:74}`],
  ["openai-legacy-key", "openai api key|openai key", `sk-{A:20}${BODY}{A:20}`],
  ["anthropic-api-key", "anthropic api key|claude api key", "sk-ant-api03-{w:93}AA"],
  ["anthropic-oauth-token", "claude code oauth token|anthropic auth token", "sk-ant-oat01-{w:93}AA"],
  ["huggingface-token", "hf token|hugging face hub token", "hf_{A:34}"],
  ["replicate-token", "replicate api token", "r8_{A:37}"],
  ["groq-key", "groq api key", "gsk_{A:20}WGdyb3FY{A:24}"],
  ["perplexity-key", "perplexity api key", "pplx-{A:48}"],
  ["xai-key", "xai api key", "xai-{A:80}"],
  ["openrouter-key", "openrouter api key", "sk-or-v1-{h:64}"],
  ["deepseek-key", "deepseek api key", "sk-{h:32}"],
  ["cerebras-key", "cerebras api key", "csk-{a:48}"],
  ["nvidia-key", "nvidia api key|ngc api key", "nvapi-{w:64}"],
  ["langsmith-key", "langsmith api key|langchain api key", "lsv2_pt_{h:32}_{h:10}"],
  ["langfuse-secret-key", "langfuse secret key", "sk-lf-{uuid}"],
  ["pinecone-key", "pinecone api key", "pcsk_{A:5}_{A:63}"],
  ["elevenlabs-key", "elevenlabs api key|xi api key", "sk_{h:48}"],
  ["tavily-key", "tavily api key", "tvly-dev-{A:32}"],
  ["firecrawl-key", "firecrawl api key", "fc-{h:32}"],
  ["apify-token", "apify token", "apify_api_{A:36}"],
  ["e2b-key", "e2b api key", "e2b_{h:40}"],
  ["voyage-key", "voyage api key", "pa-{w:43}"],
  ["stability-key", "stability api key", "sk-{A:48}"],
]);
