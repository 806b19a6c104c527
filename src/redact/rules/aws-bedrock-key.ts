import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "aws-bedrock-key",
  title: "Amazon Bedrock API key, long or short term",
  forms: [
    { prefixes: ["ABSK"], alphabet: "base64", length: [100, Number.POSITIVE_INFINITY], tail: "={0,2}" },
    { prefixes: ["bedrock-api-key-"], alphabet: "base64", length: [60, Number.POSITIVE_INFINITY], tail: "={0,2}" },
  ],
  examples: {
    hides: [
      sample(
        "AWS_BEARER_TOKEN_BEDROCK=ABSKQmVkcm9ja0FQSUtleS",
        "tdIwWK+73m+gVLNbjx5J4Sz+p7K+f7/f385O+TqOTU3JEx31+0L3/iT",
        "TdzONmU7nVlaUIk0OKyyhpgghk9XhcTVYnvgjkOVyV9rqlSIlbMkFC3",
      ),
      sample(
        "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",
        "zoRI1ZuxKvNlYDGHz7E6D3pYfy2mCxY7FdsWs4EHNrLAZCJdwjstZDo+J1i3YXIr1tASN26MvY6c0qeN97JwIAV4wE6omL7cd3+hRmd0Rpl0xVPMjowaPpOUfIWppCslr9iWo3XceFajoQIXd82/j/",
        "Fd3ajUUI+xF8EwAdeqKX9IQlynRE1I4Ot0yXfU/N3aY/00Eh7GQFeBl1sxk0cCYnwRN8NidbkweQp9Y94yg7LRXt8609R9v0oo+pkDEOFFT+9nnJrdik18x7Pqy/Ynodlz0YGBf2XRFp3MhhIirvHM",
        "=",
      ),
    ],
    keeps: ["ABSK", "bedrock-api-key-rotation", "bedrock-api-key-…"],
  },
});
