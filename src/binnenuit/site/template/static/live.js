// Brings the widgets of a lesson to life: asks the kernel for their states, draws each with its part of widgets.js, and
// passes on what either side says. All of Voilà's bundle that our own widgets need, in less than a hundredth of its
// bytes. A page with anything else on it, say a slider of ipywidgets, gets that bundle after all: data-whole of our tag.
const { whole, theme } = /** @type {HTMLElement} */ (document.querySelector("script[data-whole]")).dataset;
const { baseUrl, kernelId } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
const WIDGET = "application/vnd.jupyter.widget-view+json";
const session = crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join("-");
/** @type {Map<string, Live>} */
const models = new Map();

// --- The line: messages of Jupyter, as text to the kernel and in the frames of its protocol v1 back.

/** @type {string[]} */
const unsent = [];
/** @type {WebSocket | undefined} */
let socket;
let tries = 0;
let number = 0;
const open = () => socket?.readyState === WebSocket.OPEN;

const say = (/** @type {string} */ kind, /** @type {object} */ content, metadata = {}) => {
  number += 1;
  const header = { msg_id: `${session}-${number}`, username: "", session, date: new Date().toISOString(), msg_type: kind, version: "5.3" };
  const text = JSON.stringify({ channel: "shell", header, parent_header: {}, metadata, content, buffers: [] });
  if (open()) socket.send(text);
  else unsent.push(text);
};

/** @type {(data: ArrayBuffer) => { kind: string, content: any, buffers: DataView<ArrayBuffer>[] }} */
const decoded = (data) => {
  const frame = new DataView(data);
  const places = Array.from({ length: Number(frame.getBigUint64(0, true)) }, (_, at) => Number(frame.getBigUint64(8 * (at + 1), true)));
  const parts = places.slice(0, -1).map((from, at) => new DataView(data, from, places[at + 1] - from));
  const [header, content] = [parts[1], parts[4]].map((part) => JSON.parse(new TextDecoder().decode(part)));
  return { kind: header.msg_type, content, buffers: parts.slice(5) };
};

const connect = () => {
  const address = new URL(`${baseUrl}api/kernels/${kernelId}/channels?session_id=${session}`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const line = new WebSocket(address, ["v1.kernel.websocket.jupyter.org"]);
  line.binaryType = "arraybuffer";
  line.onopen = () => {
    tries = 0;
    for (const text of unsent.splice(0)) line.send(text);
  };
  line.onmessage = ({ data }) => hear(decoded(data));
  // A few times by itself; after that connection.js asks, when it hears that the kernel is still there.
  line.onclose = () => { if (socket === line && tries < 5) setTimeout(mend, 500 * 2 ** tries++); };
  socket = line;
};
const mend = () => { if (!socket || socket.readyState === WebSocket.CLOSED) connect(); };

// --- The models: what the kernel says of each, and who listens.

/** @type {(state: Record<string, any>, paths?: (string | number)[][], buffers?: DataView<ArrayBuffer>[]) => Record<string, any>} */
const joined = (state, paths = [], buffers = []) => {
  paths.forEach((path, at) => {
    const inner = path.slice(0, -1).reduce((so, name) => so[name], state);
    inner[path.at(-1)] = buffers[at];
  });
  return state;
};

class Live {
  /** @type {Map<string, ((...said: any[]) => void)[]>} */
  #hearers = new Map();

  constructor(/** @type {string} */ id, /** @type {Record<string, any>} */ state) {
    this.id = id;
    this.state = state;
  }

  get(/** @type {string} */ name) {
    return this.state[name];
  }

  on(/** @type {string} */ event, /** @type {(...said: any[]) => void} */ hear) {
    this.#hearers.set(event, [...(this.#hearers.get(event) ?? []), hear]);
  }

  send(/** @type {object} */ content) {
    say("comm_msg", { comm_id: this.id, data: { method: "custom", content } });
  }

  tell(/** @type {string} */ event, /** @type {any[]} */ ...said) {
    for (const hear of this.#hearers.get(event) ?? []) {
      try {
        hear(...said);
      } catch (error) {
        reportError(error); // the others hear it all the same
      }
    }
  }

  update(/** @type {Record<string, any>} */ state) {
    Object.assign(this.state, state);
    for (const name of Object.keys(state)) this.tell(`change:${name}`);
    this.tell("change");
  }
}

// --- The page: where each widget stands, and what draws it.

const places = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('script[type="application/vnd.voila.cell-output+json"]')]);
const idAt = (/** @type {HTMLElement} */ place) => JSON.parse(place.textContent).data?.[WIDGET]?.model_id;

const withBundle = () => {
  socket.onclose = socket.onmessage = null;
  socket.close();
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: theme });
  document.head.prepend(style);
  // It begins at the event that says that the page is there, which may have been before.
  const script = Object.assign(document.createElement("script"), { src: whole });
  script.onload = () => { if (document.readyState === "complete") window.dispatchEvent(new Event("load")); };
  document.body.append(script);
};

const draw = async () => {
  const parts = await import(/** @type {HTMLLinkElement} */ (document.querySelector("link[rel=modulepreload]")).href);
  // The step that is in sight comes first; between two widgets the browser may do something else.
  const order = [...places].sort((one, other) => Number(!one.parentElement.offsetParent) - Number(!other.parentElement.offsetParent));
  for (const place of order) {
    const model = models.get(idAt(place));
    const el = document.createElement("div");
    place.replaceWith(el);
    parts[model.get("part")].render({ model, el });
    await new Promise((done) => setTimeout(done));
  }
};

const CONTROL = crypto.randomUUID?.() ?? `${session}-control`;
let drawn = false;
const begin = (/** @type {Record<string, { state: Record<string, any> }>} */ states) => {
  if (drawn) return;
  drawn = true;
  for (const [id, { state }] of Object.entries(states)) models.set(id, new Live(id, state));
  say("comm_close", { comm_id: CONTROL, data: {} });
  if (places.every((place) => models.get(idAt(place))?.get("part"))) draw();
  else withBundle();
};

/** @type {(said: ReturnType<typeof decoded>) => void} */
const hear = ({ kind, content, buffers }) => {
  const { comm_id: id, data } = content;
  if (kind === "comm_open") models.set(id, new Live(id, joined(data.state, data.buffer_paths, buffers)));
  if (kind !== "comm_msg") return;
  if (id === CONTROL && data.method === "update_states") {
    joined(data.states, data.buffer_paths, buffers);
    begin(data.states);
  }
  if (data.method === "update") models.get(id)?.update(joined(data.state, data.buffer_paths, buffers));
  if (data.method === "custom") models.get(id)?.tell("msg:custom", data.content, buffers);
};

window.binnenuitLine = { mend };
say("comm_open", { comm_id: CONTROL, target_name: "jupyter.widget.control", data: {} }, { version: "1.0.0" });
say("comm_msg", { comm_id: CONTROL, data: { method: "request_states" } });
connect();
