import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "aws-session-token",
  title: "AWS session token of temporary credentials",
  // The beginnings are the same bytes in every token: `origin_ec` and `er/aws`.
  forms: [
    {
      prefixes: ["IQoJb3JpZ2luX2", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "FQoDYXdz"],
      alphabet: "base64",
      length: [100, Number.POSITIVE_INFINITY],
      tail: "={0,2}",
    },
  ],
  examples: {
    hides: [
      sample(
        "AWS_SESSION_TOKEN=IQoJb3JpZ2luX2VjE",
        "fk94HTY/foyHUm8s0zAbshzXxXN5zy24IhI8UITnwBHop1WnzfhbQrdOaORlOJavEK/y0/vouePZqJSGboIZJUw6uSIa38NfeisCLBOlATwvuhncQ2EMgXsJYRPDcGlcP/BzME6YO3YeadrA9Pqtn6",
        "A2oPxSTUwoTDgLRVfXR9I3m97RBNrNn1rww5CFkEiLzBsuYYdBKVqCUoZ/+npgOKFE1XZQX/7qPtUqmHJh31hg25uqH+RBC9CvzFA7foF17ITWqzsYfhO55bdyoy3RK01V9501r2SUczEvRzR+TqsS",
        "==",
      ),
      sample(
        '"SessionToken": "FwoGZXIvYXdzE',
        "mf+IcrHF889A47oW9thWkbPf9B15khaXAZksidqHNqtd4KjNQy0DMnVLOyhK6OHyTcSvo6O4t5k686DXRCDyn/SfCFCUleG/h5aATlsfjZ/dPcyS6IaVQjS1UdsQRMsj1DZzL2xZJtZRBd3c7GQywg",
        "5GePZ0DUwW8wuBx+iYVvSGdfl2rJd07g3r24MjO3/cAZQwLn4Qiec0+gwFyq6OLVuXYS9eukBFmFukZbqXYYn719LVquP7MJcHTSVpx8N2EfwVcyMjZ3P6tkHi5XkXGHpQzrDZtFOA384nI7DGbx7j",
        '="',
      ),
    ],
    keeps: ["IQoJb3JpZ2luX2Vj", "FwoGZXIvYXdzE…"],
  },
});
