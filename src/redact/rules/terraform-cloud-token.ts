import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "terraform-cloud-token",
  title: "Terraform Cloud, Enterprise or Vagrant Cloud token",
  infixes: [".atlasv1."],
  before: "[A-Za-z0-9]{14}",
  after: "[A-Za-z0-9_-]{60,70}",
  examples: {
    hides: [
      sample(
        "TFE_TOKEN=",
        "wxGTu9KJPlH32V",
        ".atlasv1.",
        "j8ywS_2_wkjCe7eZdd9h7gCwK1sgApM1g",
        "nqELhaHfx4PR5EkS1GOyTtL-CvQcd-6sdu",
      ),
      sample(
        'token = "',
        "EWoRHNg34q2zkt",
        ".atlasv1.",
        "wGTUkUGndt6SSMnLUA2uwskcpS2-RDM2s",
        "etgEqKDd_nQJgQx0UzPr3_Ug8FYXxui_ZV",
        '"',
      ),
    ],
    keeps: [".atlasv1.", "harbor.atlasv1.json", "aaaaaaaaaaaaaa.atlasv1.…"],
  },
});
