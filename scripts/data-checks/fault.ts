/** Something wrong in the data, told to the person who can mend it. */
export interface Fault {
  /** Path under data/. */
  file: string;
  /** Id of the entry, source, act or event; for lists of cues, the list. */
  entry: string;
  field: string;
  /** What is wrong, to be read after the field. */
  wrong: string;
  /** What to do about it. */
  mend: string;
}

/** A fault in one sentence. */
export function tellFault({ file, entry, field, wrong, mend }: Fault): string {
  return `data/${file}: “${entry}”, ${field}: ${wrong}; ${mend}.`;
}
