import { onMessage, sendMessage } from './messages';

/** How a page in a private window learns the settings that hold there: only the background has them all. */
export const privateSettings = {
  load: () => sendMessage('askPrivateSettings'),
  watch: (onChange: () => void) => onMessage('privateSettingsChanged', onChange),
};
