import type { SourceDetails } from '../../data/entry-details';

interface SourceLinkProps {
  source: SourceDetails;
  /** What is shown of the source; the other is its description. */
  text: 'publisher' | 'title';
}

/** A source as a link in a new tab, or as plain words where its address is not known. */
export function SourceLink({ source, text }: SourceLinkProps) {
  const description = text === 'publisher' ? source.title : source.publisher;
  if (source.url === null) return <span title={description}>{source[text]}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={description}>
      {source[text]}
    </a>
  );
}
