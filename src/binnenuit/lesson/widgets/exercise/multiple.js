import { kinds } from "./kinds.js";
import { pick } from "./pick.js";

kinds.multiple = (/** @type {kinds.multiple} */ item, tools) => pick(item, true, tools);
