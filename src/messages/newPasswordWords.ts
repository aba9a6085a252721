/** Pages around signing in: a new password, and a new e-mail address. Pages of the site are Dutch; their shape allows English. */
export const newPasswordWords = {
  nl: {
    forgot: 'Wachtwoord vergeten?',
    ask: {
      title: 'Nieuw wachtwoord aanvragen',
      intro: 'Vul uw e-mailadres in. U krijgt een mail met een link. Daarmee kiest u een nieuw wachtwoord.',
      button: 'Stuur mij een link',
      noMail: 'Hier kunt u geen nieuw wachtwoord aanvragen. Vraag het aan uw beheerder.',
      askedTitle: 'Kijk in uw mail',
    },
    choose: {
      title: 'Nieuw wachtwoord kiezen',
      intro: (least: number) =>
        `Neem ten minste ${least} tekens. Een paar woorden achter elkaar zijn goed te onthouden. Gebruik uw naam niet.`,
      password: 'Nieuw wachtwoord',
      again: 'Nieuw wachtwoord nog een keer',
      button: 'Bewaar het wachtwoord',
      failed: 'Uw wachtwoord is niet gewijzigd',
      back: 'Terug naar het formulier',
      askAgain: 'Vraag een nieuwe link aan',
    },
    email: {
      title: 'E-mailadres bevestigen',
      intro: 'Wilt u voortaan met dit e-mailadres inloggen?',
      button: 'Ja, gebruik dit adres',
      failed: 'Uw e-mailadres is niet gewijzigd',
      doneTitle: 'Uw e-mailadres is gewijzigd',
    },
    toLogin: 'Naar inloggen',
    passwordChanged: 'Uw wachtwoord is gewijzigd. Log nu in met het nieuwe wachtwoord.',
  },
  en: {
    forgot: 'Forgot your password?',
    ask: {
      title: 'Ask for a new password',
      intro: 'Fill in your e-mail address. You get a mail with a link to choose a new password.',
      button: 'Send me a link',
      noMail: 'You cannot ask for a new password here. Ask your administrator.',
      askedTitle: 'Look at your mail',
    },
    choose: {
      title: 'Choose a new password',
      intro: (least: number) => `Take at least ${least} characters. A few words in a row are easy to remember. Do not use your name.`,
      password: 'New password',
      again: 'New password once more',
      button: 'Save the password',
      failed: 'Your password was not changed',
      back: 'Back to the form',
      askAgain: 'Ask for a new link',
    },
    email: {
      title: 'Confirm your e-mail address',
      intro: 'Do you want to sign in with this e-mail address from now on?',
      button: 'Yes, use this address',
      failed: 'Your e-mail address was not changed',
      doneTitle: 'Your e-mail address has been changed',
    },
    toLogin: 'To signing in',
    passwordChanged: 'Your password has been changed. Sign in with the new password now.',
  },
}
