// How each kind of question is drawn. Its module, named after the kind, puts itself in here.
export const kinds = {};
