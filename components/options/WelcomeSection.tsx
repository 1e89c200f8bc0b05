import { i18n } from '#i18n';

/** What a new reader wants to know: what is marked, how it is opened, where the rest is, and who we are not. */
export function WelcomeSection() {
  return (
    <section class="options-section welcome">
      <h2>{i18n.t('welcome.title')}</h2>
      <ol>
        <li>{i18n.t('welcome.marks')}</li>
        <li>{i18n.t('welcome.opens')}</li>
        <li>{i18n.t('welcome.popup')}</li>
      </ol>
      <p class="options-help">
        {i18n.t('options.independence')} {i18n.t('welcome.private')}
      </p>
    </section>
  );
}
