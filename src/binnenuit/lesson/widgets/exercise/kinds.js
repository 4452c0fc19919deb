// How each kind of question is drawn. Its module, named after the kind, puts itself in here.
/** @type {Record<string, (item: any, tools: Tools) => Kid>} */
export const kinds = {};
