import { askUntilAnswered } from './ask-until-answered';
import { type Reading, sendMessage } from './messages';
import { type EvidenceWatch, watchEvidence } from './watch-evidence';

interface EvidenceLook extends Omit<EvidenceWatch, 'onEvidence'> {
  tellNow(reading: Reading): void;
  /** The second stage has come: nothing more is to do. */
  onHandedOver(): void;
}

/** Looks for evidence on a page whose site is on, hands the page over where there is some, and tells how far it has come. */
export async function lookForEvidence({ tellNow, onHandedOver, ...look }: EvidenceLook): Promise<void> {
  const { isOver, signal } = look;
  let isFound = false;
  const ask = async () => !isOver() && (await sendMessage('evidenceFound'));
  const onEvidence = async () => {
    isFound = true;
    tellNow('reading');
    if (await askUntilAnswered({ ask, onRefusal: () => tellNow('unread'), signal })) onHandedOver();
  };
  tellNow('reading');
  await watchEvidence({ ...look, onEvidence });
  if (!isFound && !signal.aborted) tellNow('nothing');
}
