// What anywidget gives to a widget, and what the page has of ours.

interface Model<V, T> {
  get(name: "view"): V;
  get(name: "texts"): T;
  get(name: "notes"): Record<string, string>;
  get(name: "setting"): conversation.SettingPart;
  get(name: "failed" | "dossier" | "figure"): string;
  get(name: "voices" | "minds"): DataView | null;
  get(name: `${string}.${string}`): any; // an entry of a keyed list: see shared/parts.js
  on(event: "msg:custom", hear: (message: Record<string, string>, buffers: DataView<ArrayBuffer>[]) => void): void;
  on(event: string, hear: () => void): void;
  send(message: { type: string } & Record<string, unknown>): void;
}

interface Given<V, T> {
  model: Model<V, T>;
  el: HTMLElement;
}

// An event of an element of ours.
type From<E extends HTMLElement> = Event & { target: E };

// A copy of a dossier: each answer and note, and when it last changed.
interface Kept {
  values: Map<string, unknown>;
  times: Map<string, number>;
}

type Kid = Node | string | number | false | null | undefined | Kid[];

interface Window {
  binnenuitReady?: boolean;
  binnenuitKeep?(el: HTMLElement): void; // gives the button of an insight its words
  binnenuitLine?: { mend(): void };
  MathJax?: unknown;
  binnenuitPlace?: { ids: string[]; all: string; named(hash: string): string; show(id: string): void };
  binnenuitKept?: {
    dossier(): { begun(acts: Act[]): boolean; path(id: string): string[]; done(acts: Act[]): number };
    seen(): { lessons: Record<string, string[]>; last: string[] };
    way(): Partial<{ query: string; stops: string[][] }>;
    keepWay(way: { query: string; stops: string[][] }): void;
    see(lesson: string, step: string): void;
  };
  [store: string]: any;
}

type LabWords = texts.lab & Record<string, string>;

// What shows one question at a time.
interface Turned {
  turns: texts.turns;
}

type ExerciseWords = texts.exercise & Turned & { verdict: texts.verdict };

// What an exercise gives to a kind of question.
interface Tools {
  model: Model<exercise.ExercisePage, ExerciseWords>;
  t: ExerciseWords;
  answer(id: string, value: unknown): void;
  now(item: { id: string; answer: unknown }): any;
  announce: HTMLElement;
  fields: Record<string, HTMLTextAreaElement | HTMLInputElement>;
}

// One thing to answer: an answer or a note of the dossier, and for a route the choices that can only end it.
interface Act {
  id: string;
  note?: string;
  ends?: string[];
}
