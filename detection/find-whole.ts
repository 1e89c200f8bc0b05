/**
 * Words with which a spelling may begin: parts of longer words, of addresses and
 * handles are no words of a text. Ranges in the place of `\p{L}`, which takes
 * longer to compile than most pages take to be looked through.
 */
const WORDS = /(?<![\w@/.À-ʯͰ-῿Ⰰ-퟿])[A-Za-z\dÀ-ʯͰ-῿Ⰰ-퟿]+/g;

/** Where a spelling goes on, it has not been found. */
const GOES_ON = /^(?:[\w@À-ʯͰ-῿Ⰰ-퟿]|\.\w)/;

const FIRST_WORD = /^[A-Za-z\dÀ-ʯͰ-῿Ⰰ-퟿]*/;

/**
 * Finds spellings that stand as whole words in a short text, and gives what each
 * stands for. An expression of all of them would do the same, but takes longer
 * to compile than most pages take to be looked through.
 */
export function createWholeFinder<Value>(
  spellings: readonly (readonly [text: string, value: Value])[],
): (text: string) => Value[] {
  const byFirst = Map.groupBy(spellings, ([text]) => FIRST_WORD.exec(text)?.[0]);
  return (text) => {
    const found: Value[] = [];
    for (const { 0: word, index: at } of text.matchAll(WORDS)) {
      for (const [spelling, value] of byFirst.get(word) ?? []) {
        const end = at + spelling.length;
        if (text.startsWith(spelling, at) && !GOES_ON.test(text.slice(end, end + 2))) found.push(value);
      }
    }
    return found;
  };
}
