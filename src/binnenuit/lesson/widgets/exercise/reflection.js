import { h } from "../shared/dom.js";
import { kinds } from "./kinds.js";
import { writing } from "./writing.js";

kinds.reflection = (/** @type {Required<exercise.ItemPart>} */ item, tools) => [writing(item, tools.t.write, tools),
  h("details", { class: "bn-details" }, h("summary", {}, tools.t.rubric), h("ul", {}, item.rubric.map((r) => h("li", {}, r))))];
