import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { MoreIcon } from '../icons';
import { describeWhatItIs } from './describe-in-line';
import { nameKindAndCountry } from './entry-words';
import { MixedWords } from './MixedWords';
import type { ReaderTools } from './reader-tools';
import { ToolRow } from './ToolRow';
import type { Marking } from './WhyMarked';
import type { Missing } from './write-report';

interface EntryChoiceProps {
  entries: [EntryDetails, ...EntryDetails[]];
  /** Words that are not in the glossary, to which these entries come nearest; null where the words mean one of these. */
  near: Missing | null;
  /** ISO date of the page, or null when it could not be told: then an office names whoever held it. */
  publishedOn: string | null;
  marking: Marking | null;
  tools: ReaderTools;
  titleId: string;
  onOpenEntry(id: string): void;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
}

/** Words that can mean more than one entry: each with one line, and a way to open it. */
export function EntryChoice(props: EntryChoiceProps) {
  const { entries, near, publishedOn, marking, tools, titleId, onOpenEntry, lead, actions } = props;
  return (
    <div class="entry">
      <div class="entry-bar">
        {lead}
        <p class="entry-kind">
          {near === null ? i18n.t('choice.either') : i18n.t('lookUp.notHere', { text: near.words })}
        </p>
        {actions}
      </div>
      <div class="entry-body">
        <h2 class="entry-name" id={titleId} tabIndex={-1}>
          {i18n.t(near === null ? 'choice.which' : 'lookUp.nearest')}
        </h2>
        {publishedOn === null && near === null && <p class="aside">{i18n.t('choice.undated')}</p>}
        <ul class="choices">
          {entries.map((entry) => {
            const line = describeWhatItIs(entry);
            return (
              <li key={entry.id}>
                <button type="button" class="choice" onClick={() => onOpenEntry(entry.id)}>
                  <span class="choice-kind">{nameKindAndCountry(entry)}</span>
                  <span class="choice-name" lang="en">
                    {entry.name}
                    <MoreIcon />
                  </span>
                  <span class="choice-line">{line && <MixedWords {...line} />}</span>
                </button>
              </li>
            );
          })}
        </ul>
        <ToolRow {...{ entries, marking, tools }} missing={near} />
      </div>
    </div>
  );
}
