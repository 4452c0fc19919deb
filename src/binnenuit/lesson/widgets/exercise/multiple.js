import { kinds } from "./kinds.js";
import { pick } from "./pick.js";

kinds.multiple = (item, tools) => pick(item, true, tools);
