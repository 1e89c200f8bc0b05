/** What was asked of an element before, else asks it and remembers the answer. */
export function recall<Answer>(
  known: Map<Element, Answer>,
  element: Element,
  ask: (element: Element) => Answer,
): Answer {
  const remembered = known.get(element);
  if (remembered !== undefined) return remembered;
  const answer = ask(element);
  known.set(element, answer);
  return answer;
}
