import { askUntilAnswered } from './ask-until-answered';
import { onMessage, sendMessage } from './messages';

/** How a page in a private window learns the settings that hold there: only the background has them all. */
export function privateSettings(isOver: () => boolean) {
  const ask = async () => !isOver() && (await sendMessage('askPrivateSettings'));
  return {
    load: (signal: AbortSignal) => askUntilAnswered({ ask, signal }),
    watch: (onChange: () => void) => onMessage('privateSettingsChanged', onChange),
  };
}
