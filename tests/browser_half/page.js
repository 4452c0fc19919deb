// A page without a browser.
import { Window } from "happy-dom";

export const page = new Window({ url: "http://127.0.0.1/" });
for (const name of ["document", "sessionStorage", "localStorage", "CSS", "Node"]) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
}
Object.defineProperty(globalThis, "window", { value: page, configurable: true });
