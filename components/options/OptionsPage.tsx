import { i18n } from '#i18n';
import type { HideRequest } from '../../settings/hidden-entries';
import type { Trouble } from '../../settings/hold-settings';
import type { Settings } from '../../settings/settings';
import { AboutSection } from './AboutSection';
import { DensitySection } from './DensitySection';
import { HiddenSection } from './HiddenSection';
import { KeysSection } from './KeysSection';
import { OpeningSection } from './OpeningSection';
import { PauseSection } from './PauseSection';
import { ResetSection } from './ResetSection';
import { SiteRulesSection } from './SiteRulesSection';
import { WelcomeSection } from './WelcomeSection';
import { WhereSection } from './WhereSection';

/** Applies a change to whatever the settings are when it arrives. The answer is whether it was kept. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => Promise<boolean>;

/** All the options page shows, and what it tells. */
export interface OptionsProps {
  /** Opened for a new reader, who has not come to choose something. */
  isWelcome?: boolean;
  settings: Settings;
  trouble?: Trouble | null;
  /** The day of the newest source behind the dataset, and the day it was last checked. */
  edition: { asOf: string; checkedOn: string };
  /** The key under which the rules know a site that a person wrote, or null where it is none: `readSite` of settings. */
  readSite(written: string): string | null;
  /** The name of an entry, or its id where this edition has none. */
  nameEntry(id: string): string;
  onChange: ChangeSettings;
  /** The keys set for each command; null where the browser has none. */
  keys: Readonly<Record<string, string>> | null;
  onChangeKeys(): void;
  /** Have entries marked again, or hide them. The answer is whether that was kept. */
  onHide(request: HideRequest): Promise<boolean>;
  /** Forget every choice. The answer is whether that was done. */
  onReset(): Promise<boolean>;
}

/** Few choices, each with what it means; every one takes effect at once. */
export function OptionsPage(props: OptionsProps) {
  const { settings, trouble, edition, readSite, onChange, onReset } = props;
  return (
    <main class="options" lang={i18n.t('locale')}>
      <h1>
        {i18n.t('extensionName')} <span>{i18n.t('options.title')}</span>
      </h1>
      {/* Stays in sight wherever on the page the choice is. */}
      <p role="alert" class="options-trouble">
        {trouble && i18n.t(`trouble.${trouble}`)}
      </p>
      {props.isWelcome && <WelcomeSection />}
      <WhereSection settings={settings} onChange={onChange} />
      <SiteRulesSection settings={settings} readSite={readSite} onChange={onChange} />
      <DensitySection settings={settings} onChange={onChange} />
      <OpeningSection settings={settings} onChange={onChange} />
      <KeysSection {...props} />
      <HiddenSection {...props} />
      <PauseSection settings={settings} onChange={onChange} />
      <AboutSection edition={edition} />
      <ResetSection onReset={onReset} />
    </main>
  );
}
