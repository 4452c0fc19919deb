// What anywidget gives to a widget, without a kernel: `hear` is what comes from there, `sent` what went to it.
export const kept = (state) => {
  const heard = {};
  const tell = (event) => (heard[event] ?? []).forEach((back) => { back(); });
  return {
    sent: [],
    get: (name) => state[name],
    on: (event, back) => (heard[event] ??= []).push(back),
    send(message) { this.sent.push(message); },
    hear(changed) {
      Object.assign(state, changed);
      Object.keys(changed).forEach((name) => { tell(`change:${name}`); });
      tell("change");
    },
  };
};
