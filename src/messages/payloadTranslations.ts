/**
 * Dutch for the Payload admin where its own translation is English, says "je", or uses words that our
 * users do not ("depubliceren"). Goes into `i18n.translations` of the Payload config.
 */
export const payloadTranslations = {
  nl: {
    error: {
      insufficientClipboardPermissions: 'De browser geeft geen toegang tot het klembord. Sta dit toe in de instellingen van uw browser.',
    },
    general: {
      aboutToDeleteCount_one: 'U staat op het punt {{count}} {{label}} te verwijderen',
      aboutToDeleteCount_many: 'U staat op het punt {{count}} {{label}} te verwijderen',
      aboutToDeleteCount_other: 'U staat op het punt {{count}} {{label}} te verwijderen',
      anotherUserTakenOver:
        'Wat u nog niet had opgeslagen, is niet weg. Kies “Lezen en vergelijken”: dan staan uw tekst en de nieuwe tekst naast elkaar.',
      backToDashboard: 'Terug naar Uw werk',
      changesNotSaved: 'U hebt nog niet opgeslagen. Gaat u weg? Dan vindt u uw tekst later hier terug, op deze computer.',
      creatingNewLabel: 'Nieuw: {{label}}',
      currentlyEditing:
        'bewerkt dit nu. Neemt u het over? Dan kan deze collega niet verder. Wat de collega nog niet had opgeslagen, krijgt die zelf terug te zien.',
      dashboard: 'Uw werk',
      documentModified: 'Een collega heeft dit gewijzigd',
      documentOutOfDate:
        'Wat u hier ziet, is niet de nieuwste tekst. Laad de nieuwste tekst. Wat u zelf hebt getypt, is niet weg: het komt ernaast te staan.',
      editingTakenOver: 'Een collega heeft dit overgenomen',
      or: 'of',
      reloadDocument: 'Laad de nieuwste tekst',
      resetPreferencesDescription: 'Hiermee zet u al uw voorkeuren terug naar de standaard.',
      viewReadOnly: 'Lezen en vergelijken',
    },
    version: {
      aboutToPublishSelection: 'U staat op het punt alle {{label}} in de selectie te publiceren. Weet u het zeker?',
      aboutToRevertToPublished:
        'Uw concept gaat weg en de tekst die nu live is, komt terug. In Versies vindt u het concept nog. Weet u het zeker?',
      aboutToUnpublish: 'U staat op het punt dit offline te halen. Inwoners en het KCC zien het dan niet meer. Weet u het zeker?',
      aboutToUnpublishSelection: 'U staat op het punt alle {{label}} in de selectie offline te halen. Weet u het zeker?',
      changed: 'Live met wijziging in concept',
      confirmUnpublish: 'Offline halen',
      currentDraft: 'Huidig concept',
      currentPublishedVersion: 'Versie die nu live is',
      currentlyPublished: 'Nu live',
      previouslyDraft: 'Eerder concept',
      publishChanges: 'Publiceren',
      published: 'Live',
      unpublish: 'Offline halen',
      unpublished: 'Offline',
      unpublishedSuccessfully: 'Het staat nu offline.',
      unpublishing: 'Bezig met offline halen…',
    },
  },
}
