import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { page } from "./page.js";

// The line to the kernel, without one: what was sent over it, and what comes back.
class Line {
  static OPEN = 1;
  static CLOSED = 3;
  static made = [];
  readyState = 0;
  sent = [];

  constructor(address, protocols) {
    Object.assign(this, { address: String(address), protocols });
    Line.made.push(this);
  }

  send(text) {
    this.sent.push(JSON.parse(text));
  }

  opens() {
    this.readyState = Line.OPEN;
    this.onopen();
  }

  close() {
    this.readyState = Line.CLOSED;
    this.onclose?.();
  }

  hears(kind, content, buffers = []) {
    const texts = ["iopub", JSON.stringify({ msg_type: kind }), "{}", "{}", JSON.stringify(content)];
    const parts = [...texts.map((text) => new TextEncoder().encode(text)), ...buffers];
    const places = [8 * (parts.length + 2)];
    for (const part of parts) places.push(places.at(-1) + part.length);
    const frame = new Uint8Array(places.at(-1));
    const view = new DataView(frame.buffer);
    [places.length, ...places].forEach((number, at) => { view.setBigUint64(8 * at, BigInt(number), true); });
    parts.forEach((part, at) => { frame.set(part, places[at]); });
    this.onmessage({ data: frame.buffer });
  }
}
Object.assign(globalThis, { WebSocket: Line, location: page.location, drawn: [], reportError: (error) => failures.push(error.message) });

const PART = `export const plan = { render: ({ model, el }) => { globalThis.drawn.push(model); el.textContent = model.get("view").word; } };`;
const failures = [];
const CONTROL = "jupyter.widget.control";
const soon = () => new Promise((done) => { setTimeout(done, 20); });
const last = () => Line.made.at(-1);
const control = (line) => line.sent.find((said) => said.content.target_name === CONTROL).content.comm_id;
const state = (word, part = "plan") => ({ state: { part, view: { word } } });

let run = 0;
const begin = async (...ids) => {
  const place = (id) => `<div><script type="application/vnd.voila.cell-output+json">{"data": {"application/vnd.jupyter.widget-view+json": {"model_id": "${id}"}}}</script></div>`;
  document.head.innerHTML = `<link rel="modulepreload" href="data:text/javascript,${encodeURIComponent(PART)}">`;
  document.body.innerHTML = `<script id="jupyter-config-data" type="application/json">{"baseUrl": "/voila/", "kernelId": "k1"}</script>
    ${ids.map(place).join("")}<script data-whole="/whole.js" data-theme="/theme.css" type="text/plain"></script>`;
  run += 1;
  await import(`../../src/binnenuit/site/template/static/live.js?${run}`);
  const line = last();
  line.opens();
  return line;
};
const states = (line, all, ...rest) => line.hears("comm_msg", { comm_id: control(line), data: { method: "update_states", states: all, ...rest[0] } }, rest[1]);

beforeEach(() => {
  Line.made.length = 0;
  globalThis.drawn.length = 0;
  failures.length = 0;
});

test("the states are asked for over a line of protocol v1, as soon as it is open", async () => {
  const line = await begin("a");
  assert.match(line.address, /^ws:\/\/127\.0\.0\.1\/voila\/api\/kernels\/k1\/channels\?session_id=.+/);
  assert.deepEqual(line.protocols, ["v1.kernel.websocket.jupyter.org"]);
  assert.deepEqual(line.sent.map((said) => said.header.msg_type), ["comm_open", "comm_msg"]);
  assert.deepEqual(line.sent[0].metadata, { version: "1.0.0" });
  assert.deepEqual(line.sent[1].content.data, { method: "request_states" });
});

test("each widget is drawn where it stands", async () => {
  const line = await begin("a", "b");
  states(line, { a: state("een"), b: state("twee") });
  await soon();
  assert.deepEqual([...document.querySelectorAll("div > div")].map((el) => el.textContent), ["een", "twee"]);
  assert.equal(document.querySelector('script[src="/whole.js"]'), null);
});

test("a click goes to its widget, and an answer comes back to who listens", async () => {
  const line = await begin("a");
  states(line, { a: state("een") });
  await soon();
  const [model] = globalThis.drawn;
  const heard = [];
  model.on("change:view", () => heard.push(model.get("view").word));
  model.on("change", () => heard.push("iets"));
  model.send({ type: "choose", id: "x" });
  assert.deepEqual(line.sent.at(-1).content, { comm_id: "a", data: { method: "custom", content: { type: "choose", id: "x" } } });
  line.hears("comm_msg", { comm_id: "a", data: { method: "update", state: { view: { word: "anders" } } } });
  assert.deepEqual(heard, ["anders", "iets"]);
});

test("bytes come as bytes, in a state and beside a message", async () => {
  const line = await begin("a");
  states(line, { a: { state: { part: "plan", view: {}, voices: null } } }, { buffer_paths: [["a", "state", "voices"]] }, [new Uint8Array([1, 2])]);
  await soon();
  const [model] = globalThis.drawn;
  assert.deepEqual([model.get("voices").getUint8(0), model.get("voices").byteLength], [1, 2]);
  const files = [];
  model.on("msg:custom", (said, buffers) => files.push([said.file, buffers[0].getUint8(0)]));
  line.hears("comm_msg", { comm_id: "a", data: { method: "custom", content: { file: "plan.docx" } } }, [new Uint8Array([9])]);
  assert.deepEqual(files, [["plan.docx", 9]]);
});

test("what is said while the line is gone is said once it is back", async () => {
  const line = await begin("a");
  states(line, { a: state("een") });
  await soon();
  line.onclose = null;
  line.close();
  globalThis.drawn[0].send({ type: "back" });
  assert.equal(line.sent.at(-1).content.data.method === "custom", false);
  page.binnenuitLine.mend();
  assert.equal(Line.made.length, 2);
  last().opens();
  assert.deepEqual(last().sent.map((said) => said.content.data.content), [{ type: "back" }]);
  page.binnenuitLine.mend();
  assert.equal(Line.made.length, 2, "a line that is open stays");
});

test("a line that drops mends itself, with the same session", async () => {
  const line = await begin("a");
  line.close();
  await new Promise((done) => { setTimeout(done, 700); });
  assert.equal(Line.made.length, 2);
  assert.equal(last().address, line.address);
});

test("one that fails to listen does not keep the others from hearing", async () => {
  const line = await begin("a");
  states(line, { a: state("een") });
  await soon();
  const [model] = globalThis.drawn;
  const heard = [];
  model.on("change:view", () => { throw new Error("stuk"); });
  model.on("change:view", () => heard.push(1));
  line.hears("comm_msg", { comm_id: "a", data: { method: "update", state: { view: {} } } });
  assert.deepEqual([heard, failures], [[1], ["stuk"]]);
});

test("a page with a widget of somebody else gets Voilà's bundle, and ours keeps still", async () => {
  const line = await begin("a", "b");
  states(line, { a: state("een"), b: { state: { value: 3 } } });
  await soon();
  assert.equal(globalThis.drawn.length, 0);
  assert.equal(document.querySelector('script[src="/whole.js"]') === null, false);
  assert.equal(document.querySelector('link[href="/theme.css"]') === null, false);
  await new Promise((done) => { setTimeout(done, 700); });
  assert.equal(Line.made.length, 1);
});
