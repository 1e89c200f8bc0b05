import type { CueLists, Entry } from '../data/schema';

/** The spellings of all entries in a compact form that can be written into a script. */
export interface CompiledIndex {
  entries: string[];
}

/** The index ready to be asked. */
export interface EntryIndex {
  entries: readonly string[];
}

/** Compiles the spellings; done once, when the extension is built. */
export function compileIndex(entries: readonly Entry[], _cueLists: CueLists): CompiledIndex {
  return { entries: entries.map((entry) => entry.id) };
}

/** Opens a compiled index; done once per page that is on topic. */
export function openIndex(compiled: CompiledIndex): EntryIndex {
  return compiled;
}
