/** What the apps show. */
export interface News {
  title: string;
  items: { id: number; text: string }[];
  isOpen: boolean;
}

/** News that change, and who is told. */
export interface NewsStore {
  get(): News;
  set(news: News): void;
  subscribe(onChange: (news: News) => void): () => void;
}

const COURT = 'European Court of Human Rights';

/** What the apps go through: what a page has at first, and what becomes of it. */
export const NEWS: readonly News[] = [
  { title: `The ${COURT} and the talks`, items: itemsOf([1, 2, 3]), isOpen: false },
  { title: `The ${COURT} and the talks`, items: itemsOf([3, 1, 2]), isOpen: true },
  { title: 'The talks', items: itemsOf([2]), isOpen: true },
  { title: `Today: the ${COURT}`, items: itemsOf([4, 5, 2, 6, 7, 8]), isOpen: false },
  { title: 'Nothing', items: [], isOpen: false },
  { title: `The ${COURT} again`, items: itemsOf([1, 9]), isOpen: true },
];

function itemsOf(ids: readonly number[]): News['items'] {
  return ids.map((id) => ({ id, text: id % 2 === 0 ? `${id} judges of the ${COURT}` : `${id} other judges` }));
}

export function createNewsStore(): NewsStore {
  let now = NEWS[0] as News;
  const listeners = new Set<(news: News) => void>();
  return {
    get: () => now,
    set(news) {
      now = news;
      for (const onChange of listeners) onChange(news);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      onChange(now);
      return () => listeners.delete(onChange);
    },
  };
}
