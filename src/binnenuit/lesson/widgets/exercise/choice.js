import { kinds } from "./kinds.js";
import { pick } from "./pick.js";

kinds.choice = (/** @type {kinds.choice} */ item, tools) => pick(item, false, tools);
